import { inProcessTransport } from '@kadry/messaging/in-process'
import { mutate } from '@kadry/testing/mutate'
import { maskedFrom, publishedText } from '@kadry/testing/public-rule'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enrol, known, openTable, org, startStage } from './stage.ts'

describe('kind 8: what the graph masks of a round table', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  let id: string
  beforeAll(async () => {
    graph = await startStage({ transport })
    await graph.hear(...known('shy', 'EMPLOYER'), ...known('late', 'EMPLOYER'))
    id = await openTable(graph, { capacity: 2 })
    await enrol(graph, id, 'college', { consentToPublish: true })
    const { registration } = await enrol(graph, id, 'shy', { representativePosition: 'Кадровик' })
    await enrol(graph, id, 'late', { representativePosition: 'Технолог' })
    await mutate(graph, 'withdrawRegistration', { registrationId: registration.id })
  })
  afterAll(() => graph.stop())

  it('stands in none of its facts and states', async () => {
    const all = await maskedFrom(graph, anybody, eventManager, ['RoundTable', id])
    // Of a masked body it is the id that is hidden: its commitments are public on its own page.
    // Of a document it is the names that are hidden: who names a purpose gets another address of it.
    const masked = all.filter(({ path }) => !/\.organization\.(?!id$)|\.document\./.test(path))
    expect(masked.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'RoundTable.history.nodes.actor',
        'RoundTable.registrations.nodes.code',
        'RoundTable.registrations.nodes.organization.id',
        'RoundTable.registrations.nodes.representativePosition',
      ]),
    )
    const text = await publishedText(graph, transport)
    expect(masked.filter(({ value }) => text.includes(value))).toEqual([])
  })
  it('is published of those that consented (control)', async () => {
    const text = await publishedText(graph, transport)
    const named = JSON.stringify({ organizationId: org('college') }).slice(1, -1)
    expect(text.split(named).length - 1).toBeGreaterThan(1)
    expect(text).toContain('registration.promoted.v2')
  })
})
