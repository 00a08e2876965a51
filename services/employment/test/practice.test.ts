import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { globalId } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { errorOf, type Mutable, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { employment } from '../src/subgraph.ts'
import { commitmentOf, committed, hearTheWorld, org, programme, SPECIALITY, startEmployment, TODAY } from './world.ts'

describe('what is taken of round-table promises', () => {
  let graph: TestSubgraph
  let twin: Mutable & { readonly stop: () => Promise<void> }
  let programmeId: string
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
    const seats = committed(2, org('plant'), 12)
    const practice = { ...seats, data: { ...seats.data, object: 'PRACTICE_SEATS' as const } }
    await graph.hear(committed(1, org('college'), 25), practice)
    twin = await anotherProcess(graph)
    programmeId = (await mutate(graph, 'openProgramme', { ...programme, durationMonths: 22 })).programme.id
  })
  afterAll(async () => {
    await twin.stop()
    await graph.stop()
  })

  /** A second process of the service over the same database. */
  async function anotherProcess({ connection: { name } }: TestSubgraph) {
    const connection = await connect(inject('mongoUrl'), name)
    const now = () => new Date(`${TODAY}T09:00:00Z`)
    const second = assemble(employment, { connection, transport: inProcessTransport(), log: silentLog, now })
    return {
      schemas: [second.schema],
      as: (viewer: Parameters<typeof second.context>[0]) => ({
        ask: async (query: string, variables = {}) => {
          const { data, errors } = await second.execute({ query, variables }, second.context(viewer, {}))
          if (errors) throw new Error(JSON.stringify(errors))
          return data
        },
        answer: () => Promise.reject(new Error('nobody asks this')),
      }),
      stop: () => connection.close(),
    }
  }
  const either = (index: number) => (index % 2 ? twin : graph)
  const kindOf = ({ __typename, code }: { __typename: string; code?: string }) => code ?? __typename

  it('is never more than promised, by two processes and many programmes at once (R27)', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => mutate(graph, 'openProgramme', programme)))
    const input = { employerId: org('plant'), intakeYear: 2022, places: 15, commitmentId: commitmentOf(1) }
    const answers = await Promise.all(
      opened.map((one, index) => mutate(either(index), 'commitTraining', { ...input, programmeId: one.programme.id })),
    )
    const kinds = answers.map(kindOf)
    expect(kinds.filter((kind) => kind === 'TrainingCommitmentPayload')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'COMMITMENT_EXHAUSTED')).toHaveLength(7)
    // Ten places are left of 25; those of a cancelled commitment are free again.
    const small = { ...input, programmeId: opened[0]!.programme.id, places: 11 }
    expect(await mutate(twin, 'commitTraining', small)).toMatchObject({ code: 'COMMITMENT_EXHAUSTED' })
    const taken = answers.find(({ trainingCommitment }) => trainingCommitment)!.trainingCommitment
    await mutate(graph, 'cancelTraining', { id: taken.id, reason: 'Набор закрыт' })
    expect((await mutate(twin, 'commitTraining', small)).trainingCommitment).toMatchObject({ places: 11 })
  })

  it('is cancelled before its cohort graduates or not at all, by two processes at once; and enrols nobody then', async () => {
    const id = (await mutate(graph, 'openProgramme', { ...programme, durationMonths: 22 })).programme.id
    const place = { programmeId: id, employerId: org('plant'), intakeYear: 2022, places: 5 }
    const { trainingCommitment } = await mutate(graph, 'commitTraining', place)
    const { cohort } = await mutate(graph, 'enrolCohort', { programmeId: id, graduationYear: 2024, enrolled: 20 })
    const [cancelled, graduated] = await Promise.all([
      mutate(graph, 'cancelTraining', { id: trainingCommitment.id, reason: 'Набор закрыт' }),
      mutate(twin, 'graduateCohort', { cohortId: cohort.id, graduatedOn: '2024-06-28', graduated: 20 }),
    ])
    expect(graduated.__typename).toBe('CohortPayload')
    const seen = await graph
      .as(anybody)
      .ask('query ($id: ID!) { trainingCommitment(id: $id) { status } }', { id: trainingCommitment.id })
    const [kind, status] = [kindOf(cancelled), seen.trainingCommitment.status]
    expect([
      ['TrainingCommitmentPayload', 'CANCELLED'],
      ['INVALID_TRANSITION', 'GRADUATED'],
    ]).toContainEqual([kind, status])
    const other = (await mutate(graph, 'commitTraining', { ...place, intakeYear: 2023 })).trainingCommitment
    await mutate(graph, 'cancelTraining', { id: other.id, reason: 'Набор закрыт' })
    const enrolment = { programmeId: id, graduationYear: 2025, enrolled: 20, trainingCommitmentId: other.id }
    expect(await mutate(twin, 'enrolCohort', enrolment)).toMatchObject({ rule: 'R27', code: 'TRAINING_CANCELLED' })
  })

  it('gives practice places, as many as promised over two processes; a repeat takes none', async () => {
    const term = { programmeId, employerId: org('plant'), intakeYear: 2022, from: '2023-11-01', to: '2023-12-24' }
    const input = { ...term, places: 5, mentors: 2, commitmentId: commitmentOf(2) }
    expect(await errorOf(graph, 'placePractice', input, delegateOf(org('bureau')))).toBe('FORBIDDEN')
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        mutate(either(index), 'placePractice', { ...input, idempotencyKey: `practice-${index}` }),
      ),
    )
    expect(answers.map(kindOf).filter((kind) => kind === 'PracticePlacementPayload')).toHaveLength(2)
    expect(answers.map(kindOf).filter((kind) => kind === 'COMMITMENT_EXHAUSTED')).toHaveLength(4)
    const index = answers.findIndex(({ practice }) => practice)
    const repeat = await mutate(twin, 'placePractice', { ...input, idempotencyKey: `practice-${index}` })
    expect(repeat).toMatchObject({ repeated: true, practice: { id: answers[index].practice.id } })
    const rest = await mutate(twin, 'placePractice', { ...input, places: 2 }, { as: delegateOf(org('plant')) })
    expect(rest.practice).toMatchObject({ places: 2, mentors: 2 })
    expect(await mutate(graph, 'placePractice', { ...input, commitmentId: commitmentOf(1) })).toMatchObject({
      rule: 'R23',
      code: 'NOT_PRACTICE_SEATS',
    })
  })

  it('of one side is a proposal that nobody else sees; the other side confirms it, or declines', async () => {
    const [plant, college] = [{ as: delegateOf(org('plant')) }, { as: delegateOf(org('college')) }]
    const term = { programmeId, employerId: org('plant'), intakeYear: 2022, from: '2024-02-05', to: '2024-03-01' }
    const { practice } = await mutate(graph, 'placePractice', { ...term, places: 4 }, plant)
    const { id } = practice
    expect(practice.status).toBe('PROPOSED')
    const query = `query ($id: ID!, $of: [_Any!]!) {
      practicePlacement(id: $id) { status proposedBy { id } }
      practicePlacements(filter: { employerId: "${org('plant')}" }) { nodes { id } }
      _entities(representations: $of) {
        ... on Organization { employmentTasks { nodes { kind subject { ... on PracticePlacement { id } } } } practice { nodes { id } } } } }`
    const of = [org('college'), org('plant')].map((id) => ({ __typename: 'Organization', id }))
    const seenBy = (viewer: Parameters<typeof graph.as>[0]) => graph.as(viewer).ask(query, { id, of })
    for (const viewer of [anybody, delegateOf(org('bureau'))]) {
      const seen = await seenBy(viewer)
      expect(seen.practicePlacement).toBeNull()
      expect(JSON.stringify(seen)).not.toContain(id)
    }
    expect(await errorOf(graph, 'confirmPractice', { id }, delegateOf(org('bureau')))).toBe('FORBIDDEN')
    const seen = await seenBy(college.as)
    expect(seen.practicePlacement).toEqual({ status: 'PROPOSED', proposedBy: { id: org('plant') } })
    expect(seen.practicePlacements.nodes).toContainEqual({ id })
    const task = { kind: 'PRACTICE_CONFIRMATION', subject: { id } }
    expect(seen._entities[0].employmentTasks.nodes).toContainEqual(task)
    expect(await mutate(graph, 'recordPractice', { id, taken: 1 }, plant)).toMatchObject({
      __typename: 'IllegalTransition',
    })
    expect(await mutate(graph, 'confirmPractice', { id }, plant)).toMatchObject({ code: 'OWN_PROPOSAL' })
    const confirmed = await mutate(graph, 'confirmPractice', { id }, college)
    expect(confirmed.practice).toMatchObject({ status: 'PLACED', proposedBy: null })
    expect((await seenBy(anybody)).practicePlacement).toEqual({ status: 'PLACED', proposedBy: null })
    await mutate(graph, 'cancelPractice', { id, reason: 'Перенос' })
    const other = (await mutate(graph, 'placePractice', { ...term, places: 4 }, college)).practice
    await mutate(graph, 'cancelPractice', { id: other.id, reason: 'Нет мест' }, plant)
    expect(JSON.stringify(await seenBy(anybody))).not.toContain(other.id)
  })

  it('shows practice from programme, employer and promise, with taken places rounded', async () => {
    const { cohort } = await mutate(graph, 'enrolCohort', { programmeId, graduationYear: 2024, enrolled: 7 })
    const term = { programmeId, employerId: org('bureau'), intakeYear: 2022, from: '2023-11-01', to: '2023-12-24' }
    expect(await mutate(graph, 'placePractice', { ...term, places: 12, to: '2024-09-01' })).toMatchObject({
      problems: [{ code: 'AFTER_GRADUATION', rule: 'R27' }],
    })
    const { id } = (await mutate(graph, 'placePractice', { ...term, places: 12 })).practice
    expect(await mutate(graph, 'recordPractice', { id, taken: 8 })).toMatchObject({ rule: 'R29' })
    // Whoever may only ask is refused by what anybody sees: 7 of 5 to 7, and nobody came; so it can't count them.
    const employer = { as: delegateOf(org('bureau')) }
    expect((await mutate(graph, 'recordPractice', { id, taken: 9 }, employer)).__typename).toBe(
      'PracticePlacementPayload',
    )
    expect(await mutate(graph, 'recordPractice', { id, taken: 10 }, employer)).toMatchObject({ rule: 'R29' })
    const college = { as: delegateOf(org('college')) }
    await mutate(graph, 'recordCohortMovement', { cohortId: cohort.id, kind: 'TRANSFERRED_IN', on: TODAY, people: 1 })
    expect(await mutate(graph, 'recordPractice', { id, taken: 8 }, college)).toMatchObject({ rule: 'R29' })
    await mutate(graph, 'recordPractice', { id, taken: 7, mentors: 1 }, college)
    const { _entities, programme: seen } = await graph.as(anybody).ask(
      `query ($id: ID!, $of: [_Any!]!) {
         programme(id: $id) { practice(first: 1) { totalCount nodes { employer { id } } } }
         _entities(representations: $of) {
           ... on Organization { practice { nodes { id places mentors status taken { value } } } }
           ... on Commitment { practice { totalCount } } } }`,
      {
        id: programmeId,
        of: [
          { __typename: 'Organization', id: org('bureau') },
          { __typename: 'Commitment', id: commitmentOf(2) },
        ],
      },
    )
    expect(seen.practice).toMatchObject({ totalCount: 5 })
    expect(_entities).toMatchObject([
      { practice: { nodes: [{ id, places: 12, mentors: 1, status: 'PLACED', taken: { value: 5 } }] } },
      { practice: { totalCount: 3 } },
    ])
    const facts = (await graph.published()).filter(({ key }) => key === id)
    expect(facts.map(({ type }) => type)).toEqual(['practice.placed.v1', 'practice.taken.v1', 'practice.taken.v1'])
    expect(facts[2]).toMatchObject({ data: { taken: 5, mentors: 1 } })
  })

  it('asks the licence and the list of specialities of the day of intake, under whatever code (R28)', async () => {
    const college = { providerId: org('second-college'), durationMonths: 34 }
    const licence = (...specialities: object[]) => ({
      ...{ key: org('second-college'), type: 'organization.licensed.v1' as const },
      data: { id: org('second-college'), specialities: specialities as never },
    })
    await graph.hear(licence({ code: '15.01.25', validFrom: '2019-09-01' }))
    expect(await mutate(graph, 'openProgramme', { ...programme, ...college })).toMatchObject({ code: 'NOT_LICENSED' })
    await graph.hear(licence({ code: SPECIALITY, validFrom: '2019-09-01', validTo: '2026-08-31' }))
    const { id } = (await mutate(graph, 'openProgramme', { ...programme, ...college })).programme
    const intake = (year: number) =>
      mutate(graph, 'planIntake', { programmeId: id, year, budget: 25, paid: 0, targeted: 0 })
    const enrol = (intakeYear: number) =>
      mutate(graph, 'enrolCohort', { programmeId: id, graduationYear: intakeYear + 3, intakeYear, enrolled: 20 })
    const { cohort } = await enrol(2023)
    expect((await intake(2025)).__typename).toBe('ProgrammePayload')
    // The licence ends on the eve of the intake of 2026.
    expect(await intake(2026)).toMatchObject({ rule: 'R28', code: 'NOT_LICENSED' })
    const places = { programmeId: id, employerId: org('plant'), intakeYear: 2026, places: 5 }
    expect(await mutate(graph, 'commitTraining', places)).toMatchObject({ code: 'NOT_LICENSED' })

    const changed = (code: string, term: object) => ({
      ...{ key: globalId('Speciality', code), type: 'speciality.changed.v1' as const },
      data: { code, name: code, occupations: [], ...term },
    })
    await graph.hear(
      changed(SPECIALITY, { validFrom: '2013-10-29', validTo: '2024-08-31', replacedBy: ['11.02.16'] }),
      changed('11.02.16', { validFrom: '2024-09-01' }),
    )
    // A speciality replaced in the middle of a cohort: it studies on, and the licence of before serves the next.
    const question = `query ($id: ID!) { cohort(id: $id) { programme { speciality { code }
      first: speciality(on: "2023-09-01") { code } second: speciality(on: "2024-09-01") { code } } } }`
    const seen = await graph.as(anybody).ask(question, { id: cohort.id })
    expect(seen.cohort.programme).toEqual({
      speciality: { code: SPECIALITY },
      first: { code: SPECIALITY },
      second: { code: '11.02.16' },
    })
    expect((await enrol(2025)).__typename).toBe('CohortPayload')
    await graph.hear(changed('11.02.16', { validFrom: '2024-09-01', validTo: '2025-08-31' }))
    expect(await intake(2025)).toMatchObject({ rule: 'R28', code: 'SPECIALITY_ENDED' })
    await mutate(graph, 'graduateCohort', { cohortId: cohort.id, graduatedOn: '2026-02-28', graduated: 19 })
  })
})
