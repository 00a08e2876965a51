import { globalId } from '@kadry/runtime/ids'
import { key } from '@kadry/testing/arbitrary'
import { mutate, mutationOf } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGREEMENT,
  basis,
  commitmentOf,
  committed,
  hearTheWorld,
  need,
  OKZ_A,
  OKZ_B,
  org,
  programme,
  pseudonym,
  startEmployment,
} from './world.ts'

const RATE = '{ value base suppressed reason }'
const OUTCOMES = `outcomes(at: M12) { at asOf observed policy quality base { value suppressed reason }
  statuses { status count { value reason } share ${RATE} }
  employmentRate ${RATE} employmentRateActive ${RATE} positiveDestinationRate ${RATE} inSpecialityRate ${RATE}
  inSpecialityCoreRate ${RATE} knownOccupationShare ${RATE} employedWithin90Share ${RATE} retention6 ${RATE}
  retention12 ${RATE} staysInRegionRate ${RATE} unknownShare ${RATE}
  medianDaysToFirstJob { value included suppressed reason } }`
const COHORT = `query ($id: ID!) { cohort(id: $id) { id graduationYear graduatedOn version updatedAt
  enrolled { value suppressed reason } graduated { value suppressed reason } programme { id } trainingCommitment { id }
  ${OUTCOMES} } }`

/** A cohort that graduated in June 2024 with `size` graduates, all recorded. */
async function graduated(graph: TestSubgraph, providerId: string, size: number, training: object) {
  const { id: programmeId } = (await mutate(graph, 'openProgramme', { ...programme, providerId })).programme
  const places = await mutate(graph, 'commitTraining', {
    programmeId,
    employerId: org('plant'),
    intakeYear: 2021,
    places: Math.min(size, 25),
    ...training,
  })
  const trainingCommitmentId = places.trainingCommitment.id
  const enrolment = { programmeId, graduationYear: 2024, enrolled: size, trainingCommitmentId }
  const cohortId = (await mutate(graph, 'enrolCohort', enrolment)).cohort.id
  await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2024-06-28', graduated: size })
  const people = await Promise.all(
    Array.from({ length: size }, (_, n) =>
      mutate(graph, 'recordGraduate', { cohortId, pseudonym: pseudonym(`${providerId} ${n}`), basis }),
    ),
  )
  const graduates = people.map(({ graduateId }) => graduateId as string)
  return { programmeId, trainingCommitmentId, cohortId, graduates }
}

describe('cohorts and their outcomes', () => {
  let graph: TestSubgraph
  let main: Awaited<ReturnType<typeof graduated>>
  let small: Awaited<ReturnType<typeof graduated>>

  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
    await graph.hear(committed(1, org('college'), 25))
    main = await graduated(graph, org('college'), 48, { commitmentId: commitmentOf(1), agreementId: AGREEMENT })
    small = await graduated(graph, org('second-college'), 19, {})
    const job = { contract: 'EMPLOYMENT', from: '2024-07-15', employerId: org('plant'), oktmo: '46568000' }
    const starts = main.graduates.slice(0, 36).map((graduateId, n) =>
      mutate(graph, 'recordEmployment', {
        graduateId,
        ...job,
        ...(n < 30 ? { okz: n % 2 ? OKZ_A : OKZ_B } : { okz: '5223', to: '2025-06-30' }),
      }),
    )
    const service = main.graduates
      .slice(36, 46)
      .map((graduateId) => mutate(graph, 'recordStatus', { graduateId, status: 'CONSCRIPT', on: '2024-07-01' }))
    await Promise.all([...starts, ...service])
    for (const okz of [OKZ_A, OKZ_B]) {
      const headcount = okz === OKZ_A ? 40 : 26
      const { id } = (await mutate(graph, 'declareNeed', { ...need, okz, headcount, agreementId: AGREEMENT })).need
      await mutate(graph, 'confirmNeed', { id, confirmedById: org('union') })
    }
  })
  afterAll(() => graph.stop())

  it('everybody sees of a cohort that no version holds yet that its outcomes are not published, and no number', async () => {
    const { cohort } = await graph.as(anybody).ask(COHORT, { id: main.cohortId })
    const shown = { suppressed: false, reason: 'NONE' }
    expect(cohort).toMatchObject({
      graduationYear: 2024,
      graduatedOn: '2024-06-28',
      enrolled: { value: 50, ...shown },
      graduated: { value: 50, ...shown },
      programme: { id: main.programmeId },
      trainingCommitment: { id: main.trainingCommitmentId },
    })
    const { at, asOf, observed, policy, quality, statuses, ...figures } = cohort.outcomes
    expect({ at, asOf, observed, policy, quality }).toEqual({
      ...{ at: 'M12', asOf: '2025-06-28', observed: true, policy: 'HESA_STANDARD', quality: null },
    })
    const hidden = { value: null, reason: 'NOT_PUBLISHED' }
    for (const figure of Object.values(figures)) expect(figure).toMatchObject({ ...hidden, suppressed: true })
    expect(statuses).toHaveLength(11)
    for (const status of statuses) expect(status).toMatchObject({ count: hidden, share: hidden })
  })

  it('no role sees more than what is published, and everybody may ask for stricter rules', async () => {
    const by = (policy: string) => COHORT.replace('at: M12', `at: M12, policy: ${policy}`)
    const seen = async (query: string, viewer = anybody) =>
      (await graph.as(viewer).ask(query, { id: main.cohortId })).cohort.outcomes
    const standard = await seen(COHORT)
    for (const viewer of [analyst, secretary, registrar, steward, delegateOf(org('college'))])
      expect(await seen(COHORT, viewer)).toEqual(standard)
    expect(await seen(by('HESA_STANDARD'))).toEqual(standard)
    expect(await seen(by('STRICT'))).toEqual({ ...standard, policy: 'STRICT' })
  })

  it('a day of observation that has not come shows nothing at all', async () => {
    const { cohort } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { cohort(id: $id) { outcomes(at: M24) { asOf observed base { value reason } } } }', {
        id: main.cohortId,
      })
    expect(cohort.outcomes).toEqual({
      asOf: '2026-06-28',
      observed: false,
      base: { value: null, reason: 'NOT_APPLICABLE' },
    })
  })

  it('only a data steward sees undisclosed figures, and each look is written down (R36)', async () => {
    const query = `query ($id: ID!) { cohort(id: $id) { outcomes(at: M12, policy: NONE, purpose: OVERSIGHT) {
      base { value } employmentRate { value base } } } }`
    for (const viewer of [anybody, analyst, secretary, registrar, delegateOf(org('college'))]) {
      const { data, errors } = await graph.as(viewer).answer(query, { id: small.cohortId })
      expect(errors?.[0]?.extensions?.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
      expect(JSON.stringify(data)).not.toContain('19')
    }
    const { cohort } = await graph.as(steward).ask(query, { id: small.cohortId })
    expect(cohort.outcomes.base.value).toBe(19)
    const exact = (await graph.as(steward).ask(query, { id: main.cohortId })).cohort.outcomes
    expect(exact).toEqual({ base: { value: 48 }, employmentRate: { value: 75, base: 48 } })
    const log = graph.connection.collection('personalDataReadings')
    expect(await log.find({}).toArray()).toMatchObject([
      { by: 'steward', purpose: 'OVERSIGHT', field: 'Cohort.outcomes(at: M12)', subjects: [small.cohortId] },
      { by: 'steward', purpose: 'OVERSIGHT', field: 'Cohort.outcomes(at: M12)', subjects: [main.cohortId] },
    ])
    const { errors } = await graph.as(steward).answer(query.replace(', purpose: OVERSIGHT', ''), { id: small.cohortId })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(await log.countDocuments({})).toBe(2)
  })

  it('the agreement balances demand and supply: exactly for its parties, secretary and stewards, to 5 for others', async () => {
    const balance = async (viewer: typeof anybody) => {
      const [{ demandBalance }] = (
        await graph.as(viewer).ask(
          `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement {
             demandBalance(year: 2024) { net expectedSupply gap coverage } } } }`,
          { rep: [{ __typename: 'Agreement', id: AGREEMENT }] },
        )
      )._entities
      return demandBalance
    }
    for (const viewer of [delegateOf(org('college')), delegateOf(org('plant')), secretary, steward])
      expect(await balance(viewer)).toEqual([
        { net: 26, expectedSupply: 24, gap: 2, coverage: 24 / 26 },
        { net: 40, expectedSupply: 24, gap: 16, coverage: 0.6 },
      ])
    for (const viewer of [anybody, analyst, registrar, delegateOf(org('second-college'))])
      expect(await balance(viewer)).toEqual([
        { net: 26, expectedSupply: 25, gap: 1, coverage: 25 / 26 },
        { net: 40, expectedSupply: 25, gap: 15, coverage: 0.625 },
      ])
  })

  it('everybody sees the balance of the agreement', async () => {
    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement {
         demandBalance(year: 2024) { occupation { okz } year municipality { oktmo } gross net expectedSupply gap coverage
           route estimated }
         needs(first: 5) { totalCount } } } }`,
      { rep: [{ __typename: 'Agreement', id: AGREEMENT }] },
    )
    const [{ demandBalance, needs }] = seen._entities
    const row = { year: 2024, expectedSupply: 25, estimated: true, route: 'IMPORT_OR_WAIVE' }
    expect(demandBalance).toEqual([
      {
        ...row,
        occupation: { okz: OKZ_B },
        gross: 26,
        net: 26,
        gap: 1,
        coverage: 25 / 26,
        municipality: { oktmo: '46568000' },
      },
      {
        ...row,
        occupation: { okz: OKZ_A },
        gross: 40,
        net: 40,
        gap: 15,
        coverage: 0.625,
        municipality: { oktmo: '46568000' },
      },
    ])
    expect(needs.totalCount).toBe(2)
  })

  it('the balance is stored in versions with what they are made of, a new one only for other numbers', async () => {
    const question = `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement { demandBalance(year: 2024) {
      occupation { okz } net expectedSupply version
      inputs { source(locale: EN) people weight need { id } programme { id } } } } } }`
    const rows = async () => {
      const seen = await graph.as(anybody).ask(question, { rep: [{ __typename: 'Agreement', id: AGREEMENT }] })
      return seen._entities[0].demandBalance
    }
    expect((await rows()).map(({ version }: { version: number }) => version)).toEqual([0, 0])
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    const [, assemblers] = await rows()
    expect(assemblers).toMatchObject({
      ...{ net: 40, expectedSupply: 25, version: 1 },
      inputs: [
        { source: 'Confirmed need', people: 40, weight: 1, need: { id: expect.any(String) }, programme: null },
        { people: 50, weight: 0.5, need: null, programme: { id: main.programmeId } },
      ],
    })
    const hires = { id: assemblers.inputs[0].need.id, from: '2024-07-01', to: '2024-09-30', people: 12 }
    await mutate(graph, 'reportHires', hires)
    await graph.subgraph.jobs.runAll()
    const [, hired] = await rows()
    expect(hired).toMatchObject({ net: 30, version: 2, inputs: [{}, { people: 10 }, {}, { people: 10, weight: -1 }] })
    expect(hired.inputs.map(({ source }: { source: string }) => source).slice(1)).toEqual([
      'Hires on the need',
      'Enrolled in the programme, to graduate this year',
      'Hired after the graduation: counted as graduates of this year',
    ])
    const computed = (await graph.published()).filter(({ type }) => type === 'balance.computed.v1')
    expect(computed.map(({ data }) => (data as { number: number }).number)).toEqual([1, 2])
  })

  it('the roadmap has come to its last stage, which a meeting about the agreement completes', async () => {
    const question = `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Agreement { roadmap {
      years currentStage version stages { code status checks { name satisfied ru: description(locale: RU) } } } } } }`
    const roadmap = async () => {
      const seen = await graph.as(anybody).ask(question, { rep: [{ __typename: 'Agreement', id: AGREEMENT }] })
      return seen._entities[0].roadmap
    }
    await graph.subgraph.jobs.runAll()
    const { stages, ...last } = await roadmap()
    expect(last).toMatchObject({ years: [2024], currentStage: 'RETAINED_AND_REVIEWED' })
    expect(stages.map(({ status }: { status: string }) => status)).toEqual([...Array(8).fill('COMPLETED'), 'ENTERED'])
    const unmet = stages.flatMap(({ checks }: { checks: { satisfied: boolean }[] }) =>
      checks.filter(({ satisfied }) => !satisfied),
    )
    expect(unmet).toMatchObject([{ name: 'REVIEWED_BY_GROUP', ru: expect.stringContaining('повестке') }])
    const id = globalId('Meeting', 'review')
    const held = { id, on: '2026-02-20', subjectIds: [AGREEMENT] }
    await graph.hear({ key: id, type: 'meeting.held.v1', data: held })
    expect((await roadmap()).stages.at(-1)).toMatchObject({ status: 'COMPLETED' })
  })

  it('the training commitment leads to its cohort', async () => {
    const { trainingCommitment } = await graph
      .as(anybody)
      .ask(
        'query ($id: ID!) { trainingCommitment(id: $id) { status cohort { id graduationYear } fulfilment { value base } } }',
        { id: main.trainingCommitmentId },
      )
    // 30 work for the plant in their speciality, 25 places were promised to it.
    expect(trainingCommitment).toEqual({
      status: 'GRADUATED',
      cohort: { id: main.cohortId, graduationYear: 2024 },
      fulfilment: { value: 100, base: 25 },
    })
  })

  it('a programme has one cohort a year, and an intake has one cohort', async () => {
    const again = { programmeId: main.programmeId, graduationYear: 2024, enrolled: 30 }
    expect(await mutate(graph, 'enrolCohort', again)).toMatchObject({ code: 'COHORT_EXISTS' })
    const next = { ...again, graduationYear: 2025, trainingCommitmentId: main.trainingCommitmentId }
    expect(await mutate(graph, 'enrolCohort', next)).toMatchObject({ code: 'INTAKE_HAS_COHORT' })
    const foreign = { ...again, graduationYear: 2025, trainingCommitmentId: small.trainingCommitmentId }
    expect(await mutate(graph, 'enrolCohort', foreign)).toMatchObject({ __typename: 'NotFound' })
  })

  it('a pseudonym is in one cohort of a programme only (R30), and no more graduates than there are (R29)', async () => {
    const { cohort } = await mutate(graph, 'enrolCohort', {
      programmeId: main.programmeId,
      graduationYear: 2025,
      enrolled: 1,
    })
    const someone = { cohortId: cohort.id, pseudonym: pseudonym(`${org('college')} 0`), basis }
    expect(await mutate(graph, 'recordGraduate', someone)).toMatchObject({ rule: 'R30' })
    const fresh = { cohortId: cohort.id, pseudonym: pseudonym('fresh'), basis }
    expect(await mutate(graph, 'recordGraduate', fresh)).toMatchObject({ rule: 'R29', code: 'NOT_GRADUATED' })
    await mutate(graph, 'graduateCohort', { cohortId: cohort.id, graduatedOn: '2025-06-27', graduated: 1 })
    expect((await mutate(graph, 'recordGraduate', fresh)).__typename).toBe('GraduatePayload')
    const more = { cohortId: cohort.id, pseudonym: pseudonym('one more'), basis }
    expect(await mutate(graph, 'recordGraduate', more)).toMatchObject({ rule: 'R29', code: 'ALL_RECORDED' })
  })

  it('a spell ends on a past day after its start (R34), once', async () => {
    const graduateId = main.graduates[47]!
    const input = { graduateId, contract: 'SELF_EMPLOYED', from: '2025-09-01' }
    expect(await mutate(graph, 'recordEmployment', { ...input, from: '2026-03-02' })).toMatchObject({ rule: 'R34' })
    const { spellId } = await mutate(graph, 'recordEmployment', input)
    const end = { graduateId, spellId }
    expect(await mutate(graph, 'endEmployment', { ...end, on: '2025-08-31' })).toMatchObject({ rule: 'R34' })
    expect(await mutate(graph, 'endEmployment', { ...end, on: '2025-12-31' })).toMatchObject({
      __typename: 'EmploymentSpellPayload',
    })
    expect(await mutate(graph, 'endEmployment', { ...end, on: '2026-01-31' })).toMatchObject({
      __typename: 'IllegalTransition',
    })
  })

  it('nobody but the college itself and a data steward touches a graduate, nor learns whether there is one', async () => {
    const outsiders = [anybody, analyst, secretary, registrar, delegateOf(org('second-college'))]
    const asked: [string, object][] = [
      ['recordEmployment', { contract: 'SELF_EMPLOYED', from: '2025-01-01' }],
      ['endEmployment', { spellId: 'some-spell', on: '2025-01-01' }],
      ['recordStatus', { status: 'NOT_MOTIVATED', on: '2025-01-01' }],
    ]
    for (const viewer of outsiders)
      for (const [name, input] of asked) {
        const answer = async (graduateId: string) =>
          (
            await graph
              .as(viewer)
              .answer(mutationOf(graph, name), { input: { ...input, graduateId, idempotencyKey: key() } })
          ).errors
        const known = await answer(main.graduates[0]!)
        expect(known?.[0]?.extensions?.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
        expect(await answer(org('no-such-graduate'))).toEqual(known)
      }
    const status = { status: 'NOT_MOTIVATED', on: '2025-01-01', graduateId: small.graduates[0] }
    const own = await mutate(graph, 'recordStatus', status, { as: delegateOf(org('second-college')) })
    expect(own).toMatchObject({ __typename: 'GraduateEntryPayload', graduateId: small.graduates[0] })
  })

  it('facts say nothing of a graduate', async () => {
    const facts = await graph.published()
    const counts = facts.filter(({ type }) => type.startsWith('cohort.')).map(({ data }) => data)
    expect(counts).toContainEqual(expect.objectContaining({ enrolled: 20 }))
    expect(counts).not.toContainEqual(expect.objectContaining({ enrolled: 19 }))
    expect(facts.filter(({ type }) => /^(graduate|employment)\./.test(type))).toEqual([])
    expect(JSON.stringify(facts)).not.toMatch(/[0-9a-f]{64}/)
    for (const id of main.graduates) expect(JSON.stringify(facts)).not.toContain(id)
  })
})
