import type { Viewer } from '@kadry/auth/viewer'
import { knowsWho, readHistory, writersOf } from '@kadry/testing/history'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager, managerOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enrol, heldTable, openTable, org, startStage } from './stage.ts'

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
    expect(await knowsWho(graph, ['RoundTable', id], [org('college'), org('plant')])).toEqual([])
  })
  it('shows who recorded a promise or advised something to the event manager of the host alone', async () => {
    const roundTableId = await heldTable(graph)
    const term = {
      object: 'TRAINING_PLACES',
      quantity: 12,
      specialityCode: '11.02.14',
      okz: '8212',
      dueOn: '2023-09-01',
    }
    const wanted = { roundTableId, debtorId: org('college'), beneficiaryIds: [org('plant')], ...term }
    const { commitment } = await mutate(graph, 'recordCommitment', wanted)
    const advised = { roundTableId, text: 'Открыть набор', addresseeIds: [org('college')], inFavour: 2 }
    const { recommendation } = await mutate(graph, 'adoptRecommendation', advised)
    for (const subject of [
      ['Commitment', commitment.id],
      ['Recommendation', recommendation.id],
    ] as const) {
      const first = async (viewer: Viewer) => (await readHistory(graph, viewer, subject)).nodes[0]!.actor
      expect(await first(eventManager)).not.toBeNull()
      expect(await first(managerOf(org('college')))).toBeNull()
    }
  })
  it('shows who did it to the event manager of the host alone, of its plan of the year as well', async () => {
    const topics = [{ month: 5, title: 'Кадры' }]
    const { series } = await mutate(graph, 'planSeries', { title: 'План', hostId: org('copp'), year: 2022, topics })
    expect(writersOf(graph.subgraph.schema, 'RoundTable')).toEqual(['EVENT_MANAGER'])
    const subjects = [['RoundTable', id] as const, ['RoundTableSeries', series.id] as const]
    for (const subject of subjects) {
      const actors = async (viewer: Viewer) =>
        (await readHistory(graph, viewer, subject)).nodes.map(({ actor }) => actor)
      expect(await actors(eventManager)).toContain(eventManager.sub)
      for (const other of [managerOf(org('college')), delegateOf(org('copp'))])
        expect((await actors(other)).every((actor) => actor === null)).toBe(true)
    }
  })
})
