import { inProcessTransport } from '@kadry/messaging/in-process'
import { mutate } from '@kadry/testing/mutate'
import { maskedFrom, publishedText } from '@kadry/testing/public-rule'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, convene, known, org, seat, startGovernance } from './chamber.ts'

describe('what the graph masks of governance', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance({ transport })
    await graph.hear(...known('college', 'COLLEGE'), ...known('plant', 'EMPLOYER'))
  })
  afterAll(() => graph.stop())

  const maskedOf = async (type: string, id: string) => {
    const masked = await maskedFrom(graph, anybody, secretary, [type, id])
    const text = await publishedText(graph, transport)
    expect(text).toContain(id)
    expect(masked.filter(({ value }) => text.includes(value))).toEqual([])
    return [...new Set(masked.map(({ path }) => path))].sort()
  }

  it('of a working group stands in none of its facts and states', async () => {
    const id = await convene(graph)
    await seat(graph, id, 'college', { delegate: { fullName: 'Иванова Мария Петровна', position: 'Директор' } })
    expect(await maskedOf('WorkingGroup', id)).toEqual(
      expect.arrayContaining(['WorkingGroup.history.nodes.actor', 'WorkingGroup.seats.delegate.fullName']),
    )
  })
  it('of a resolution and of an agreement stands in none either', async () => {
    const { id, item } = await adopt(graph)
    await mutate(graph, 'assignItem', { itemId: item('2'), organizationId: org('plant'), role: 'RESPONSIBLE' })
    expect(await maskedOf('Resolution', id)).toContain('Resolution.history.nodes.actor')
    const wanted = {
      kind: 'CLUSTER',
      title: 'Кластер',
      partyIds: [org('college'), org('plant')],
      validFrom: '2022-01-01',
    }
    const { agreement } = await mutate(graph, 'draftAgreement', wanted)
    expect(await maskedOf('Agreement', agreement.id)).toContain('Agreement.history.nodes.actor')
  })

  it('is published in each major of the state, on a topic of its own', async () => {
    const id = await convene(graph)
    await graph.settle()
    const states = await Promise.all(
      ['', '.v2'].map(async (major) => {
        const found: Record<string, unknown>[] = []
        await transport.readAll(`kadry.governance.working-group.state${major}`, (record) => {
          if (record.key === id)
            found.push({ type: String(record.headers.ce_type), ...JSON.parse(String(record.value)) })
        })
        return found.at(-1)
      }),
    )
    expect(states).toMatchObject([
      { type: 'ru.mosreg.kadry.workingGroup.state.v1', id, status: 'FORMING' },
      { type: 'ru.mosreg.kadry.workingGroup.state.v2', id, status: 'FORMING' },
    ])
  })
})
