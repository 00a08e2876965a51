import { knowsWho, readHistory, writersOf } from '@kadry/testing/history'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enrol, openTable, org, startStage } from './stage.ts'

describe('the history of a round table', () => {
  let graph: TestSubgraph
  let id: string
  beforeAll(async () => {
    graph = await startStage()
    id = await openTable(graph)
    await enrol(graph, id, 'college')
    const input = { roundTableId: id, organizationId: org('plant'), representativePosition: 'Директор' }
    await mutate(graph, 'registerForRoundTable', input, { as: delegateOf(org('plant')) })
    await mutate(graph, 'cancelRoundTable', { roundTableId: id, reason: 'Перенос на осень' })
  })
  afterAll(() => graph.stop())

  it('says what was done, when and why', async () => {
    const { nodes } = await readHistory(graph, eventManager, ['RoundTable', id])
    expect(nodes.map(({ type, ru, en, reason }) => [type, ru, en, reason])).toEqual([
      ['roundTable.planned', 'Назначен', 'Planned', null],
      ['roundTable.registrationOpened', 'Регистрация открыта', 'Registration opened', null],
      ['registration.confirmed', 'Участие подтверждено', 'Registration confirmed', null],
      ['registration.confirmed', 'Участие подтверждено', 'Registration confirmed', null],
      ['roundTable.cancelled', 'Отменён', 'Cancelled', 'Перенос на осень'],
      ...Array.from({ length: 2 }, () => [
        'registration.ended',
        'Отмена стола прекратила участие',
        'Registration ended by the cancelling of the table',
        null,
      ]),
    ])
    expect(nodes[3]!.actor).toBe(`delegate of ${org('plant')}`)
  })
  it('does not show who came for whom: neither to others who came nor to the public', async () => {
    for (const viewer of [anybody, delegateOf(org('college'))])
      expect(JSON.stringify(await readHistory(graph, viewer, ['RoundTable', id]))).not.toContain(org('plant'))
    expect(await knowsWho(graph, ['RoundTable', id], [org('college'), org('plant')])).toEqual(
      writersOf(graph.subgraph.schema, 'RoundTable'),
    )
  })
})
