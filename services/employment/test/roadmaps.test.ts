import { childId, globalId } from '@kadry/runtime/ids'
import { readsIn, watchCommands } from '@kadry/testing/kit/reads'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGREEMENT, hearTheWorld, inForce, need, OKZ_A, org, programme, registered, startEmployment } from './world.ts'

const PLAN = globalId('RoadmapPlan', 'plan')
const ITEM = 'item-6'
const stage = (name: string, dueOn: string) => ({ stage: name, responsibleIds: [org('plant')], dueOn })
const planned = {
  key: PLAN,
  type: 'roadmapPlan.drawnUp.v1' as const,
  data: {
    ...{ id: PLAN, agreementId: AGREEMENT },
    // The tests are of 1 March 2026.
    stages: [stage('DEMAND_VALIDATED', '2026-02-28'), stage('TRAINING_AGREED', '2026-12-31')],
  },
}
/** What a roadmap is made of; the relay looks into the outboxes of the same collections meanwhile. */
const READ = [
  ...['agreementViews', 'balances', 'cohorts', 'graduates', 'meetingViews', 'organizationViews', 'programmes'],
  ...['roadmapPlanViews', 'roadmaps', 'specialityViews', 'workforceNeeds'],
]
const gap = { okz: OKZ_A, oktmo: need.oktmo, year: 2024 }

describe('the roadmap of an agreement', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())

  const roadmap = async () => {
    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement { roadmap { id version currentStage
        stages { code status dueOn responsible { id } enteredAt completedAt blockedBy skippedBy { id }
          missing { fact people organization { id } occupation { okz } municipality { oktmo } year } } } } } }`,
      { rep: [{ __typename: 'Agreement', id: AGREEMENT }] },
    )
    return seen._entities[0].roadmap
  }

  it('is there from the first fact of the agreement on, and waits for the employers', async () => {
    const { version, currentStage, stages } = await roadmap()
    expect({ version, currentStage }).toEqual({ version: 1, currentStage: 'DEMAND_DECLARED' })
    expect(stages[1]).toMatchObject({
      status: 'ENTERED',
      blockedBy: [],
      missing: [{ fact: 'NEED_OF_EMPLOYER', organization: { id: org('plant') } }],
    })
  })

  it('hears at once that a party has got its role', async () => {
    const id = globalId('Agreement', 'novice')
    await graph.hear(...registered('novice'), inForce(id, [org('college'), org('novice')], { sectorCode: 'energy' }))
    const current = async () => {
      const rep = [{ __typename: 'Agreement', id }]
      const query = `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement { roadmap { currentStage } } } }`
      return (await graph.as(anybody).ask(query, { rep }))._entities[0].roadmap.currentStage
    }
    expect(await current()).toBe('AGREEMENT_IN_FORCE')
    await graph.hear({
      key: org('novice'),
      type: 'role.granted.v1',
      data: {
        id: org('novice'),
        grantId: childId('RoleGrant', org('novice'), '1'),
        kind: 'EMPLOYER',
        validFrom: '2020-01-01',
      },
    })
    expect(await current()).toBe('DEMAND_DECLARED')
  })

  it('is blocked once the term of the plan has passed, and names what is missing and who answers for it', async () => {
    const { need: declared } = await mutate(graph, 'declareNeed', { ...need, agreementId: AGREEMENT })
    await graph.subgraph.jobs.runAll()
    await graph.hear(planned)
    const { version, currentStage, stages } = await roadmap()
    expect(version).toBeGreaterThan(0)
    expect(currentStage).toBe('DEMAND_VALIDATED')
    expect(stages[2]).toMatchObject({
      ...{ status: 'BLOCKED', dueOn: '2026-02-28', responsible: [{ id: org('plant') }] },
      blockedBy: ['Нет решения по потребности: занятие 8212, работодатель plant.'],
    })
    await graph.subgraph.jobs.runAll()
    const tasks = await graph.as(delegateOf(org('plant'))).ask(
      `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Organization { employmentTasks { nodes {
        kind overdue subject { __typename } } } } } }`,
      { rep: [{ __typename: 'Organization', id: org('plant') }] },
    )
    expect(tasks._entities[0].employmentTasks.nodes).toContainEqual({
      ...{ kind: 'ROADMAP_STAGE', overdue: true },
      subject: { __typename: 'Roadmap' },
    })
    const facts = (await graph.published()).filter(({ type }) => /^roadmapStage\.(blocked|overdue)/.test(type))
    expect(facts.map(({ type }) => type)).toEqual(['roadmapStage.blocked.v1', 'roadmapStage.overdue.v1'])
    expect(facts[0]?.data).toMatchObject({
      ...{ agreementId: AGREEMENT, stage: 'DEMAND_VALIDATED', dueOn: '2026-02-28', sectorCode: 'radioelectronics' },
      missing: [{ fact: 'DECISION_ON_NEED', subjectId: declared.id, organizationId: org('plant'), okz: OKZ_A }],
    })
    await mutate(graph, 'confirmNeed', { id: declared.id, confirmedById: org('union') })
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    const later = await roadmap()
    expect(later.stages.map(({ status }: { status: string }) => status).slice(0, 5)).toEqual([
      ...Array(4).fill('COMPLETED'),
      'ENTERED',
    ])
    expect(later.stages[4].missing).toEqual([
      {
        ...{ fact: 'PLACES_FOR_GAP', people: 40, year: 2024, organization: null },
        ...{ occupation: { okz: OKZ_A }, municipality: { oktmo: need.oktmo } },
      },
    ])
  })

  const waivedBy = async () => {
    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement {
        demandBalance(year: 2024) { waivedBy { id } } } } }`,
      { rep: [{ __typename: 'Agreement', id: AGREEMENT }] },
    )
    return seen._entities[0].demandBalance
  }

  it('needs no places for a gap that is waived, nor a stage that is skipped, from the fact of it on', async () => {
    const of = { key: PLAN }
    await graph.hear({ ...of, type: 'roadmapPlan.gapWaived.v1', data: { id: PLAN, ...gap, resolutionItemId: ITEM } })
    expect(await roadmap()).toMatchObject({ currentStage: 'TRAINING_RUNNING' })
    expect(await waivedBy()).toEqual([{ waivedBy: { id: ITEM } }])
    await graph.hear({ ...of, type: 'roadmapPlan.gapReclaimed.v1', data: { id: PLAN, ...gap } })
    expect(await roadmap()).toMatchObject({ currentStage: 'TRAINING_AGREED' })
    expect(await waivedBy()).toEqual([{ waivedBy: null }])
    const skipped = { id: PLAN, stage: 'TRAINING_AGREED', resolutionItemId: ITEM }
    await graph.hear({ ...of, type: 'roadmapPlan.stageSkipped.v1', data: skipped })
    const { currentStage, stages } = await roadmap()
    expect(currentStage).toBe('TRAINING_RUNNING')
    expect(stages[4]).toMatchObject({ status: 'SKIPPED', skippedBy: { id: ITEM } })
  })

  it('is assessed after a fact in as many queries however many needs and agreements there are', async () => {
    const queries = async (dueOn: string) => {
      await graph.subgraph.jobs.runAll()
      await graph.settle()
      const { commands, stop } = watchCommands(graph.connection)
      const data = { id: PLAN, ...stage('PLACED', dueOn) }
      await graph.hear({ key: PLAN, type: 'roadmapPlan.stagePlanned.v1', data })
      stop()
      return readsIn(commands)
        .filter(({ collection, filter }) => READ.includes(collection) && !JSON.stringify(filter).includes('outbox'))
        .map(({ collection }) => collection)
        .sort()
    }
    const before = await queries('2027-01-10')
    for (const year of [2024, 2025, 2026])
      await mutate(graph, 'declareNeed', { ...need, neededTo: `${year}-12-31`, agreementId: AGREEMENT })
    await graph.hear(...['b', 'c', 'd'].map((name) => inForce(globalId('Agreement', name), [org('plant')])))
    expect(await queries('2027-01-11')).toEqual(before)
    expect(before.length).toBeGreaterThan(5)
  })

  it('knows what became of graduates by the report that was accepted, as outcomes do, until each is recorded', async () => {
    const { programme: taught } = await mutate(graph, 'openProgramme', programme)
    const places = { programmeId: taught.id, employerId: org('plant'), intakeYear: 2022, places: 25 }
    await mutate(graph, 'commitTraining', { ...places, agreementId: AGREEMENT })
    const enrolment = { programmeId: taught.id, graduationYear: 2025, intakeYear: 2022, enrolled: 25 }
    const cohortId = (await mutate(graph, 'enrolCohort', enrolment)).cohort.id
    await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2025-06-28', graduated: 25 })
    const missing = async () => {
      await graph.subgraph.jobs.runAll()
      return (await roadmap()).stages[7].missing.map(({ fact }: { fact: string }) => fact)
    }
    expect(await missing()).toEqual(['STATUS_AT_M6'])
    const counts = [{ column: 'EMPLOYED', people: 25 }]
    const of = { cohortId, observedOn: '2025-12-01', category: 'TOTAL', graduates: 25, counts }
    const { report } = await mutate(graph, 'submitMonitoringReport', of)
    expect(await missing()).toEqual(['STATUS_AT_M6'])
    await mutate(graph, 'acceptMonitoringReport', { id: report.id, submission: 1 })
    expect(await missing()).toEqual([])
  })
})
