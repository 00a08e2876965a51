import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGREEMENT,
  commitmentOf,
  committed,
  hearTheWorld,
  org,
  programme,
  QUALIFICATION,
  ROUND_TABLE,
  startEmployment,
} from './world.ts'

describe('programmes and places of training', () => {
  let graph: TestSubgraph
  let programmeId: string
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
    await graph.hear(
      committed(1, org('college'), 25),
      {
        key: ROUND_TABLE,
        type: 'commitment.linkedToAgreement.v1',
        data: { id: ROUND_TABLE, commitmentId: commitmentOf(1), agreementId: AGREEMENT },
      },
      committed(2, org('bureau'), 10),
      committed(3, org('college'), 10, '09.02.07'),
    )
    programmeId = (await mutate(graph, 'openProgramme', programme)).programme.id
  })
  afterAll(() => graph.stop())

  it('a college opens a programme; everybody reads it', async () => {
    const seen = await graph.as(anybody).ask(
      `query ($id: ID!, $filter: ProgrammeFilter) {
         programme(id: $id) { id route durationMonths capacity version updatedAt provider { id } speciality { code } }
         programmes(filter: $filter) { nodes { id } totalCount } }`,
      { id: programmeId, filter: { providerId: org('college'), specialityCode: '11.02.14' } },
    )
    expect(seen.programme).toMatchObject({
      route: 'SPO',
      durationMonths: 34,
      capacity: 50,
      provider: { id: org('college') },
      speciality: { code: '11.02.14' },
    })
    expect(seen.programmes).toMatchObject({ nodes: [{ id: programmeId }], totalCount: 1 })
  })

  it('refuses a programme to who trains nobody, and in an unknown speciality (R28)', async () => {
    expect(await mutate(graph, 'openProgramme', { ...programme, providerId: org('plant') })).toMatchObject({
      rule: 'R28',
    })
    expect(await mutate(graph, 'openProgramme', { ...programme, specialityCode: '99.02.99' })).toMatchObject({
      rule: 'R28',
    })
  })

  it('a commitment made at a round table becomes a training commitment, under the agreement it is linked to', async () => {
    const input = { programmeId, employerId: org('plant'), intakeYear: 2021, places: 15, commitmentId: commitmentOf(1) }
    const own = { ...input, idempotencyKey: key() }
    const { trainingCommitment } = await mutate(graph, 'commitTraining', own, { as: delegateOf(org('college')) })
    const { id } = trainingCommitment
    expect(trainingCommitment).toMatchObject({ places: 15, agreement: { id: AGREEMENT } })
    const repeat = await mutate(graph, 'commitTraining', own, { as: delegateOf(org('college')) })
    expect(repeat).toMatchObject({ repeated: true, trainingCommitment: { id } })
    const fact = (await graph.published()).find(({ type }) => type === 'training.committed.v1')
    expect(fact).toMatchObject({ key: programmeId, data: { id, places: 15, commitmentId: commitmentOf(1) } })

    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!, $id: ID!) {
         trainingCommitment(id: $id) { id intakeYear places programme { id } employer { id } commitment { id }
           agreement { id } needs { id } cohort { id } }
         _entities(representations: $rep) {
           ... on Commitment { trainingCommitments(first: 5) { nodes { id } totalCount } }
           ... on Agreement { trainingCommitments(first: 5) { nodes { id } totalCount } } } }`,
      {
        id,
        rep: [
          { __typename: 'Commitment', id: commitmentOf(1) },
          { __typename: 'Agreement', id: AGREEMENT },
        ],
      },
    )
    expect(seen.trainingCommitment).toMatchObject({
      intakeYear: 2021,
      commitment: { id: commitmentOf(1) },
      cohort: null,
    })
    expect(seen._entities.map((one: { trainingCommitments: object }) => one.trainingCommitments)).toEqual([
      { nodes: [{ id }], totalCount: 1 },
      { nodes: [{ id }], totalCount: 1 },
    ])
  })

  it('takes no more places than the round table was promised, over all programmes and all at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => mutate(graph, 'openProgramme', programme)))
    const input = { employerId: org('plant'), intakeYear: 2022, places: 4, commitmentId: commitmentOf(1) }
    const answers = await Promise.all(
      opened.map((one) => mutate(graph, 'commitTraining', { ...input, programmeId: one.programme.id })),
    )
    const accepted = answers.filter(({ __typename }) => __typename === 'TrainingCommitmentPayload')
    expect(accepted).toHaveLength(2)
    expect(answers.filter(({ code }) => code === 'COMMITMENT_EXHAUSTED')).toHaveLength(6)
  })

  it("refuses another debtor's commitment, another speciality and an unknown commitment", async () => {
    const input = { programmeId, employerId: org('plant'), intakeYear: 2021, places: 1 }
    const asked = (n: number) => mutate(graph, 'commitTraining', { ...input, commitmentId: commitmentOf(n) })
    expect(await asked(2)).toMatchObject({ code: 'OTHER_DEBTOR' })
    expect(await asked(3)).toMatchObject({ code: 'OTHER_SPECIALITY' })
    expect(await asked(9)).toMatchObject({ __typename: 'NotFound' })
  })

  it('commits no more places of an intake than the programme has (R27), however many ask at once', async () => {
    const small = (await mutate(graph, 'openProgramme', { ...programme, capacity: 10 })).programme.id
    const input = { programmeId: small, employerId: org('plant'), intakeYear: 2021, places: 3 }
    const answers = await Promise.all(Array.from({ length: 10 }, () => mutate(graph, 'commitTraining', input)))
    expect(answers.filter(({ __typename }) => __typename === 'TrainingCommitmentPayload')).toHaveLength(3)
    expect(answers.filter(({ rule }) => rule === 'R27')).toHaveLength(7)
    const next = await mutate(graph, 'commitTraining', { ...input, intakeYear: 2022, places: 10 })
    expect(next.__typename).toBe('TrainingCommitmentPayload')
  })

  it('a cohort has all the commitments of its programme and intake; a cancelled one frees its places', async () => {
    const id = (await mutate(graph, 'openProgramme', { ...programme, durationMonths: 22 })).programme.id
    const year = { programmeId: id, year: 2022, budget: 30, paid: 10, targeted: 15 }
    expect(await errorOf(graph, 'planIntake', year, delegateOf(org('plant')))).toBe('FORBIDDEN')
    await mutate(graph, 'planIntake', year, { as: delegateOf(org('college')) })
    const places = { programmeId: id, employerId: org('plant'), intakeYear: 2022, places: 25 }
    const ids: string[] = []
    for (const more of [{}, { employerId: org('bureau'), places: 10 }, { places: 5 }])
      ids.push((await mutate(graph, 'commitTraining', { ...places, ...more })).trainingCommitment.id)
    await mutate(graph, 'recordTargetContracts', { id: ids[0], people: 18, until: '2029-08-31' })
    const cancelled = await mutate(graph, 'cancelTraining', { id: ids[2], reason: 'Набор сокращён' })
    expect(cancelled.trainingCommitment).toMatchObject({ status: 'CANCELLED', cancellationReason: 'Набор сокращён' })
    const enrolment = { programmeId: id, graduationYear: 2024, enrolled: 48 }
    const { cohort } = await mutate(graph, 'enrolCohort', enrolment)
    const move = { cohortId: cohort.id, kind: 'LEFT', on: '2023-02-01', people: 3, reason: 'ACADEMIC' }
    expect(await errorOf(graph, 'recordCohortMovement', move, delegateOf(org('plant')))).toBe('FORBIDDEN')
    await mutate(graph, 'recordCohortMovement', move, { as: delegateOf(org('college')) })
    expect(await mutate(graph, 'recordCohortMovement', { ...move, people: 46 })).toMatchObject({ rule: 'R29' })

    const question = `query ($id: ID!) { cohort(id: $id) { intakeYear trainingCommitments { id status targetContracts
        fulfilment { value reason } cohort { id } }
      movement(on: "2023-01-01") { asOf enrolled { value } left { value } }
      programme { intakes(year: 2022) { places budget paid targeted committed free } } } }`
    const read = async (viewer: typeof anybody) => (await graph.as(viewer).ask(question, { id: cohort.id })).cohort
    const seen = await read(anybody)
    const fulfilment = { value: null, reason: 'NOT_APPLICABLE' }
    const joined = { status: 'ENROLLED', fulfilment, cohort: { id: cohort.id } }
    expect(seen).toMatchObject({
      intakeYear: 2022,
      trainingCommitments: [
        { id: ids[0], targetContracts: 20, ...joined },
        { id: ids[1], targetContracts: 0, ...joined },
      ],
      programme: { intakes: [{ places: 40, budget: 30, paid: 10, targeted: 15, committed: 35, free: 5 }] },
    })
    // Everybody sees the last 1 October, the college each day.
    expect(seen.movement).toEqual({ asOf: '2022-10-01', enrolled: { value: 50 }, left: { value: 0 } })
    expect((await read(delegateOf(org('college')))).movement).toMatchObject({ asOf: '2023-01-01' })
    const { _entities } = await graph.as(anybody).ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Occupation {
           programmes(first: 50) { nodes { id } } } } }`,
      { of: [{ __typename: 'Occupation', okz: '8212' }] },
    )
    expect(_entities[0].programmes.nodes).toContainEqual({ id })
  })

  it('lets only the provider or a secretary commit its places', async () => {
    const input = { programmeId, employerId: org('plant'), intakeYear: 2023, places: 1 }
    expect(await errorOf(graph, 'commitTraining', input, delegateOf(org('second-college')))).toBe('FORBIDDEN')
  })

  it('is accredited by a body with the role on the first day, and found by what it leads to (R28)', async () => {
    const { id } = (await mutate(graph, 'openProgramme', programme)).programme
    const aligned = { programmeId: id, standards: ['40.196'], qualificationCodes: [QUALIFICATION] }
    expect(await errorOf(graph, 'alignProgramme', aligned, delegateOf(org('plant')))).toBe('FORBIDDEN')
    await mutate(graph, 'alignProgramme', aligned, { as: delegateOf(org('college')) })
    expect(await mutate(graph, 'alignProgramme', { ...aligned, standards: [] })).toMatchObject({
      problems: [{ code: 'OTHER_STANDARD', rule: 'R28' }],
    })
    const term = { bodyId: org('accreditor'), validFrom: '2022-01-01', validTo: '2024-12-31', standards: ['40.196'] }
    const accredited = { programmeId: id, ...term, document: { title: 'Решение', number: '7' } }
    expect(await mutate(graph, 'accreditProgramme', { ...accredited, validFrom: '2018-12-31' })).toMatchObject({
      rule: 'R28',
      code: 'ROLE_MISSING',
    })
    expect(await errorOf(graph, 'accreditProgramme', accredited, delegateOf(org('college')))).toBe('FORBIDDEN')
    await mutate(graph, 'accreditProgramme', accredited, { as: delegateOf(org('accreditor')) })
    expect(await mutate(graph, 'accreditProgramme', accredited)).toMatchObject({ code: 'ACCREDITATION_OVERLAPS' })
    await mutate(graph, 'withdrawAccreditation', { programmeId: id, number: 1, on: '2024-01-01', reason: 'Нарушения' })

    const { programme: seen, _entities } = await graph.as(anybody).ask(
      `query ($id: ID!, $of: [_Any!]!) {
         programme(id: $id) { standards { code } qualifications { code }
           before: accreditations(on: "2023-12-31") { number document { title } body { id } }
           after: accreditations(on: "2024-01-01") { number } accreditations { withdrawnOn withdrawalReason } }
         _entities(representations: $of) { ... on Qualification { programmes { nodes { id } } }
           ... on Organization { accreditedProgrammes { nodes { id } } } } }`,
      {
        id,
        of: [
          { __typename: 'Qualification', code: QUALIFICATION },
          { __typename: 'Organization', id: org('accreditor') },
        ],
      },
    )
    expect(seen).toEqual({
      standards: [{ code: '40.196' }],
      qualifications: [{ code: QUALIFICATION }],
      before: [{ number: 1, document: { title: 'Решение' }, body: { id: org('accreditor') } }],
      after: [],
      accreditations: [{ withdrawnOn: '2024-01-01', withdrawalReason: 'Нарушения' }],
    })
    expect(_entities).toEqual([{ programmes: { nodes: [{ id }] } }, { accreditedProgrammes: { nodes: [{ id }] } }])
  })

  it('takes the movement of a cohort from a file, and refuses one with names whole', async () => {
    const { id } = (await mutate(graph, 'openProgramme', { ...programme, durationMonths: 22 })).programme
    const { cohort } = await mutate(graph, 'enrolCohort', { programmeId: id, graduationYear: 2024, enrolled: 48 })
    const college = delegateOf(org('college'))
    const read = async (csv: string) =>
      (
        await graph.as(college).ask(
          `mutation ($input: ImportCohortMovementInput!) { importCohortMovement(input: $input) { __typename
             ... on ImportPayload { created changed unchanged refused refusedCells { line rule code } }
             ... on FileRefused { code line } } }`,
          { input: { idempotencyKey: key(), cohortId: cohort.id, csv } },
        )
      ).importCohortMovement
    const HEADER = 'Движение;День;Человек;Причина'
    const named = await read(`${HEADER}\nLEFT;01.02.2023;3;ACADEMIC\nLEFT;01.03.2023;1;Иванова Мария Петровна`)
    expect(named).toEqual({ __typename: 'FileRefused', code: 'PERSONAL_DATA', line: 3 })
    expect(await read(`ФИО;${HEADER}\nх;LEFT;01.02.2023;3;ACADEMIC`)).toMatchObject({ code: 'PERSONAL_DATA', line: 1 })
    const rows = [
      'LEFT;01.02.2023;3;ACADEMIC',
      'TRANSFERRED_IN;01.09.2023;2;',
      'RETURNED;01.02.2024;1;',
      'LEAVE;01.10.2023;4;',
    ]
    // A row that takes away what another one brings comes behind it, wherever it stands.
    expect(await read([HEADER, ...rows, 'LEFT;02.10.2023;99;HEALTH'].join('\n'))).toMatchObject({
      changed: 4,
      refused: 1,
      refusedCells: [{ line: 6, rule: 'R29' }],
    })
    expect(await read([HEADER, ...rows].join('\n'))).toMatchObject({ changed: 0, unchanged: 4, refused: 0 })
    const question = `query ($id: ID!) { cohort(id: $id) { entries { number kind on people { value } reason } } }`
    const { entries } = (await graph.as(college).ask(question, { id: cohort.id })).cohort
    expect(entries.map(({ kind, on }: { kind: string; on: string }) => `${kind} ${on}`)).toEqual([
      'ENROLLED 2022-09-01',
      'LEFT 2023-02-01',
      'TRANSFERRED_IN 2023-09-01',
      'LEAVE 2023-10-01',
      'RETURNED 2024-02-01',
    ])
    const publicly = (await graph.as(anybody).ask(question, { id: cohort.id })).cohort.entries
    expect(publicly).toMatchObject([{ kind: 'ENROLLED', people: { value: 50 } }])
    const kept = JSON.stringify(await graph.connection.collection('cohorts').find({}).toArray())
    expect(kept).not.toContain('Иванова')
  })
})
