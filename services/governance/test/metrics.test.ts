import { childId, globalId } from '@kadry/runtime/ids'
import { watchCommands } from '@kadry/testing/kit/reads'
import { mutate } from '@kadry/testing/mutate'
import type { Heard, TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, channelOf, convene, known, org, publishing, revoked, seat, startGovernance, TODAY } from './chamber.ts'

const need = (name: string) => globalId('WorkforceNeed', name)
const programme = globalId('Programme', 'radio')
const training = childId('TrainingCommitment', programme, '1')
const declared = (name: string, agreementId: string, seq?: number): Heard => ({
  key: need(name),
  ...(seq ? { seq } : {}),
  type: 'need.declared.v1',
  data: {
    ...{ id: need(name), employerId: org('plant'), okz: '8212', headcount: 5, agreementId },
    ...{ neededFrom: '2023-01-01', neededTo: '2023-12-31', oktmo: '46568000' },
  },
})
const confirmed = (name: string, seq?: number): Heard => ({
  key: need(name),
  ...(seq ? { seq } : {}),
  type: 'need.confirmed.v1',
  data: { id: need(name), headcount: 5, confirmedById: org('plant') },
})

describe('the metric of an item', () => {
  let today = TODAY
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance({ now: () => new Date(`${today}T09:00:00Z`) })
    await graph.hear(...known('plant', 'EMPLOYER'), ...known('college', 'COLLEGE'), ...known('other', 'COLLEGE'))
    await graph.hear(publishing('plant'))
  })
  afterAll(() => graph.stop())

  const bind = (itemId: string, metric: object) => mutate(graph, 'bindMetric', { itemId, metric })
  const measured = async (id: string) => {
    const query = `query ($id: ID!) { resolutionItem(id: $id) { progress
      metric { reached target falls { before after losses { type organization { id } } } } } }`
    return (await graph.as(anybody).ask(query, { id })).resolutionItem
  }
  /** An agreement that an item led to, and the item, measured by it. */
  const underAgreement = async (metric: object) => {
    const { item } = await adopt(graph)
    const id = item('2')
    const partyIds = [org('plant'), org('college')]
    const wanted = { kind: 'CLUSTER', title: 'Кластер', partyIds, validFrom: '2022-01-01', originIds: [id] }
    const agreementId: string = (await mutate(graph, 'draftAgreement', wanted)).agreement.id
    await graph.settle()
    await bind(id, metric)
    return { id, agreementId }
  }

  it('R15: counts facts that come late, twice or in another order once each, and names the one that takes away', async () => {
    const { id, agreementId } = await underAgreement({ kind: 'NEEDS_CONFIRMED', target: 2 })
    await graph.hear(confirmed('a', 2))
    expect(await measured(id)).toMatchObject({ progress: 0 })
    await graph.hear(declared('a', agreementId, 1), confirmed('a', 2), confirmed('a', 2))
    await graph.hear(declared('b', agreementId, 1), confirmed('b', 2), declared('a', agreementId, 1))
    expect(await measured(id)).toMatchObject({ progress: 1, metric: { reached: 2, falls: [] } })
    const reason = 'Цех закрыт'
    const lost: Heard = { key: need('a'), seq: 3, type: 'need.withdrawn.v1', data: { id: need('a'), reason } }
    await graph.hear(lost, lost, confirmed('b', 2))
    const fallen = { before: 1, after: 0.5, losses: [{ type: 'need.withdrawn.v1', organization: null }] }
    expect(await measured(id)).toMatchObject({ progress: 0.5, metric: { reached: 1, falls: [fallen] } })
  })

  it('R15: counts places until they are cancelled, and cohorts on them once they graduated and are placed', async () => {
    const places = await underAgreement({ kind: 'PLACES_COMMITTED', target: 25 })
    const { agreementId } = places
    const cohorts = await adopt(graph)
    await bind(cohorts.item('2'), { kind: 'COHORTS_PLACED', target: 1, subjectIds: [agreementId] })
    const committed = { id: training, programmeId: programme, employerId: org('plant'), intakeYear: 2020, places: 25 }
    await graph.hear({ key: programme, type: 'training.committed.v1', data: { ...committed, agreementId } })
    expect(await measured(places.id)).toMatchObject({ progress: 1 })

    const [cohort, roadmap] = [globalId('Cohort', 'radio'), globalId('Roadmap', 'radio')]
    const enrolled = { id: cohort, programmeId: programme, graduationYear: 2022, intakeYear: 2020, enrolled: 25 }
    const stage = { id: roadmap, agreementId, stage: 'PLACED' as const, on: '2022-06-01' }
    await graph.hear(
      { key: cohort, type: 'cohort.enrolled.v1', data: enrolled },
      { key: cohort, type: 'cohort.graduated.v1', data: { id: cohort, graduatedOn: '2022-05-30', graduated: 25 } },
    )
    expect(await measured(cohorts.item('2'))).toMatchObject({ progress: 0 })
    await graph.hear({ key: roadmap, type: 'roadmapStage.completed.v1', data: stage })
    expect(await measured(cohorts.item('2'))).toMatchObject({ progress: 1 })
    await graph.hear({ key: roadmap, type: 'roadmapStage.reopened.v1', data: { ...stage, on: '2022-06-10' } })
    expect(await measured(cohorts.item('2'))).toMatchObject({
      progress: 0,
      metric: { falls: [{ before: 1, after: 0, losses: [{ type: 'roadmapStage.reopened.v1' }] }] },
    })
    const cancelled = { id: training, programmeId: programme, on: '2022-06-12', reason: 'Набор закрыт' }
    await graph.hear({ key: programme, type: 'training.cancelled.v1', data: cancelled })
    expect(await measured(places.id)).toMatchObject({
      progress: 0,
      metric: { falls: [{ losses: [{ type: 'training.cancelled.v1' }] }] },
    })
  })

  it('R15: is counted again after a fact by the same number of queries, however many records there are', async () => {
    const { agreementId } = await underAgreement({ kind: 'NEEDS_CONFIRMED', target: 500 })
    const countAgain = async (name: string) => {
      await graph.hear(declared(name, agreementId))
      const { commands, stop } = watchCommands(graph.connection)
      await graph.hear(confirmed(name))
      stop()
      const asked = commands.filter(({ commandName }) => ['find', 'aggregate', 'count'].includes(commandName))
      return asked.map(({ commandName, command }) => `${commandName} ${command[commandName]}`).sort()
    }
    const few = await countAgain('few')
    await graph.hear(...Array.from({ length: 60 }, (_, index) => declared(`n${index}`, agreementId)))
    await graph.hear(...Array.from({ length: 60 }, (_, index) => confirmed(`n${index}`)))
    expect(await countAgain('many')).toEqual(few)
    expect(few.filter((one) => one === 'find measuredNeeds').length).toBeLessThanOrEqual(3)
  })

  it('R8, R15: falls on the day that a loss was decided for, and names it', async () => {
    const groupId = await convene(graph)
    await seat(graph, groupId, 'college')
    await seat(graph, groupId, 'plant')
    const { item } = await adopt(graph)
    await bind(item('4'), { kind: 'COMPOSITION_COMPLETE', subjectIds: [groupId] })
    await graph.hear(revoked('college', 'COLLEGE', '2022-07-01'))
    expect(await measured(item('4'))).toMatchObject({ progress: 1, metric: { falls: [] } })
    today = '2022-07-01'
    await graph.subgraph.jobs.runAll()
    const losses = [{ type: 'seat.vacated.v1', organization: { id: org('college') } }]
    expect(await measured(item('4'))).toMatchObject({
      progress: 0.5,
      metric: { reached: 1, target: 2, falls: [{ before: 1, after: 0.5, losses }] },
    })
  })

  it('R15, R37: counts publications on time among those due so far, and falls by the one that is missed', async () => {
    today = '2022-07-20'
    const { item } = await adopt(graph)
    const originId = item('7')
    const topic = 'Квалификации'
    const term = { cadence: 'MONTHLY', graceDays: 5, validFrom: '2022-07-01', originId }
    const wanted = { channelId: channelOf('plant').channelId, topic, ...term }
    const { obligation } = await mutate(graph, 'imposePublicationObligation', wanted)
    await graph.settle()
    expect(await bind(originId, { kind: 'PUBLICATIONS_ON_TIME', target: 12 })).toMatchObject({
      problems: [{ path: ['target'], code: 'OWN_TARGET', rule: 'R15' }],
    })
    await bind(originId, { kind: 'PUBLICATIONS_ON_TIME' })
    expect(await measured(originId)).toMatchObject({ progress: 0, metric: { reached: 0, target: 0 } })
    const news = { title: 'Новость', topic, kind: 'NEWS', authorId: org('plant'), text: 'Открыт центр' }
    const { material } = await mutate(graph, 'submitMaterial', news)
    await mutate(graph, 'approveMaterial', { id: material.id })
    const recorded = { obligationId: obligation.id, materialId: material.id, publishedOn: today }
    const { record } = await mutate(graph, 'recordPublication', { ...recorded, url: `${channelOf('plant').url}1` })
    await graph.settle()
    today = '2022-08-01'
    await graph.subgraph.jobs.runAll()
    expect(await measured(originId)).toMatchObject({ progress: 1, metric: { reached: 1, target: 1 } })
    today = '2022-09-06'
    await graph.subgraph.jobs.runAll()
    await graph.settle()
    expect(await measured(originId)).toMatchObject({
      progress: 0.5,
      metric: { falls: [{ before: 1, after: 0.5, losses: [{ type: 'publication.missed.v1' }] }] },
    })
    await mutate(graph, 'retractPublication', { recordId: record.id, reason: 'Страницы нет' })
    await graph.settle()
    const losses = ['publication.retracted.v1', 'publication.missed.v1'].map((type) => ({ type }))
    expect(await measured(originId)).toMatchObject({
      progress: 0,
      metric: { falls: [{}, { before: 0.5, after: 0, losses }] },
    })
  })
})
