import { inProcessTransport } from '@kadry/messaging/in-process'
import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basis, hearTheWorld, org, programme, pseudonym, QUALIFICATION, startEmployment } from './world.ts'

const PERSON = pseudonym('the person')
const reason = 'SUBJECT_REQUEST'
const OUTCOMES = `query ($id: ID!) { cohort(id: $id) { version enrolled { value } graduated { value }
  exact: outcomes(at: M12, policy: NONE, purpose: OVERSIGHT) { ...figures }
  public: outcomes(at: M12) { ...figures } } }
  fragment figures on OutcomeSet { base { value } employmentRate { value } retention6 { value } unknownShare { value }
    medianDaysToFirstJob { value } statuses { status count { value } } }`

const READ = 'query ($id: ID!) { graduate(id: $id, purpose: OVERSIGHT) { id spells { from } statuses { status } } }'

async function documentsIn(database: TestSubgraph['connection']): Promise<Record<string, Record<string, unknown>[]>> {
  const collections = await database.db!.listCollections().toArray()
  const all = collections.map(async ({ name }) => [name, await database.collection(name).find({}).toArray()])
  return Object.fromEntries(await Promise.all(all))
}

describe('the erasure of a graduate', () => {
  let graph: TestSubgraph
  let cohorts: string[]
  let records: string[]
  let assessmentId: string
  let before: unknown
  /** Everything that ever left through the broker: facts and public states. */
  const published: string[] = []

  const cohortOf = async (specialist: string, size: number) => {
    const { id: programmeId } = (await mutate(graph, 'openProgramme', { ...programme, providerId: org(specialist) }))
      .programme
    const enrolment = { programmeId, graduationYear: 2024, enrolled: size }
    const cohortId = (await mutate(graph, 'enrolCohort', enrolment)).cohort.id as string
    await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2024-06-28', graduated: size })
    return cohortId
  }
  const attested = async (cohortId: string | undefined, candidate: string, number: string) => {
    const about = { centreId: org('centre'), mode: 'GIA_NOK', qualificationCode: QUALIFICATION, cohortId }
    return (await mutate(graph, 'applyForAssessment', { ...about, number, candidate, appliedOn: '2024-05-05' }))
      .assessmentId as string
  }
  const figures = () => Promise.all(cohorts.map((id) => graph.as(steward).ask(OUTCOMES, { id })))
  /** Every document of both databases, by collection. */
  const kept = async () => {
    await graph.settle()
    const databases = [graph.connection, ...graph.subgraph.separates]
    const [main, own] = await Promise.all(databases.map(documentsIn))
    return { main: main!, own: own! }
  }
  const entries = async () =>
    ((await kept()).own.personalDataReadings ?? []).filter(({ purpose }) => purpose === 'ERASURE')
  const entered = (id: string) =>
    graph
      .as(steward)
      .ask(READ, { id })
      .then(({ graduate }) => graduate)

  beforeAll(async () => {
    const transport = inProcessTransport()
    graph = await startEmployment({
      transport: {
        ...transport,
        publish: (messages) => {
          published.push(...messages.map((message) => JSON.stringify(message)))
          return transport.publish(messages)
        },
      },
    })
    await hearTheWorld(graph)
    cohorts = [await cohortOf('college', 30), await cohortOf('second-college', 30)]
    records = []
    for (const [n, cohortId] of cohorts.entries()) {
      const { graduateId } = await mutate(graph, 'recordGraduate', { cohortId, pseudonym: PERSON, basis })
      const about = { graduateId, contract: 'EMPLOYMENT', employerId: org('plant'), okz: '8212' }
      await mutate(graph, 'recordEmployment', { ...about, from: '2024-07-15', idempotencyKey: `job-${PERSON}-${n}` })
      const other = await mutate(graph, 'recordGraduate', {
        cohortId,
        pseudonym: pseudonym(`other of ${cohortId}`),
        basis,
      })
      await mutate(graph, 'recordStatus', { graduateId: other.graduateId, status: 'STUDY', on: '2024-09-01' })
      records.push(graduateId)
    }
    before = await figures()
    await graph.settle()
  })
  afterAll(() => graph.stop())

  it('is refused to everybody but a data steward, and leaves all as it was', async () => {
    for (const viewer of [anybody, analyst, secretary, registrar, delegateOf(org('college'))])
      expect(await errorOf(graph, 'eraseGraduate', { pseudonym: PERSON, reason }, viewer)).toMatch(
        /UNAUTHENTICATED|FORBIDDEN/,
      )
    expect(await mutate(graph, 'eraseGraduate', { pseudonym: 'Иванов', reason })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['pseudonym'], code: 'PSEUDONYM' }],
    })
    for (const id of records) expect(await entered(id)).toMatchObject({ spells: [{ from: '2024-07-15' }] })
    expect(await entries()).toEqual([])
  })

  it('has no key that outlives it: a record is not made under an idempotency key with the pseudonym in it', async () => {
    const someone = pseudonym('someone')
    const input = { cohortId: cohorts[0], pseudonym: someone, basis, idempotencyKey: `import-${someone}` }
    expect(await mutate(graph, 'recordGraduate', input)).toMatchObject({ problems: [{ path: ['idempotencyKey'] }] })
  })

  it('finds them in a database of their own, and no byte of the college’s pseudonym in what is stored of them', async () => {
    const { main, own } = await kept()
    expect(main).not.toHaveProperty('graduates')
    expect(own.graduates).toHaveLength(4)
    for (const id of records) expect(JSON.stringify(main)).not.toContain(id)
    const stored = own.graduates!.map(({ born, commands, ...state }) => state)
    expect(JSON.stringify([stored, main])).not.toContain(PERSON)
  })

  it('leaves nothing in either database, facts or audit trail but the place', async () => {
    const there = (await kept()).own.graduates!.find(({ _id }) => _id === records[0])!
    assessmentId = await attested(cohorts[0], PERSON, '1')
    const input = { pseudonym: PERSON, reason, idempotencyKey: `erase-${PERSON}` }
    expect(await mutate(graph, 'eraseGraduate', input)).toEqual({
      __typename: 'ErasedGraduatePayload',
      graduateIds: expect.arrayContaining(records),
      assessmentIds: [assessmentId],
    })
    const { main, own } = await kept()
    const empty = { standing: 'ERASED', spells: [], statuses: [], verdicts: [], rulings: [] }
    const book = { version: expect.any(Number), seq: 0, slot: expect.any(Number), updatedAt: expect.any(String) }
    for (const id of records)
      expect(own.graduates!.find(({ _id }) => _id === id)).toEqual({ _id: id, ...empty, ...book })
    const { graduates: _, personalDataReadings: __, ...rest } = own
    for (const text of [PERSON, there.person as string]) expect(JSON.stringify([main, own])).not.toContain(text)
    for (const id of records) expect(JSON.stringify([main, rest])).not.toContain(id)
    expect(main.facts!.filter(({ type }) => /^(graduate|employment)\./.test(String(type)))).toEqual([])
    expect(rest).not.toHaveProperty('facts')
    expect(published.join()).toContain('cohort.')
    for (const id of records) expect(published.join()).not.toContain(id)
    expect(published.join()).not.toMatch(/ru\.mosreg\.kadry\.(graduate|employment)\.|[0-9a-f]{64}/)
  })

  it('leaves one of whom nothing is known where the person was, in figures that are made from then on', async () => {
    const unknown = (all: unknown) =>
      (all as { cohort: { exact: { unknownShare: { value: number } } } }[]).map(
        ({ cohort }) => cohort.exact.unknownShare.value,
      )
    for (const [n, share] of unknown(await figures()).entries()) expect(share).toBeGreaterThan(unknown(before)[n]!)
  })

  it('is written down once: who, why, on which records', async () => {
    expect(await entries()).toMatchObject([
      {
        by: steward.sub,
        roles: steward.roles,
        field: 'Graduate.pseudonym(reason: SUBJECT_REQUEST)',
        subjects: expect.arrayContaining(records),
      },
    ])
    const ofAssessments = (await kept()).main.personalDataReadings!
    expect(ofAssessments.filter(({ purpose }) => purpose === 'ERASURE')).toMatchObject([
      { field: 'QualificationAssessment.candidate(reason: SUBJECT_REQUEST)', subjects: [assessmentId] },
    ])
  })

  it('is gone on with by the same command, where the service was killed between the two', async () => {
    const killed = { $set: { candidate: PERSON } }
    const ours = graph.connection.collection<{ _id: string }>('qualificationAssessments')
    await ours.updateOne({ _id: assessmentId }, killed)
    const input = { pseudonym: PERSON, reason, idempotencyKey: `erase-${PERSON}` }
    expect(await mutate(graph, 'eraseGraduate', input)).toMatchObject({
      graduateIds: [],
      assessmentIds: [assessmentId],
    })
    expect(JSON.stringify(await kept())).not.toContain(PERSON)
  })

  it('a second time finds nothing, with the same key or another', async () => {
    for (const idempotencyKey of [`erase-${PERSON}`, key()])
      expect(await mutate(graph, 'eraseGraduate', { pseudonym: PERSON, reason, idempotencyKey })).toEqual({
        __typename: 'ErasedGraduatePayload',
        graduateIds: [],
        assessmentIds: [],
      })
    expect(await entries()).toHaveLength(1)
    expect(JSON.stringify(await kept())).not.toContain(PERSON)
  })

  it('is the same from the side of assessments: a candidate is no graduate any more either', async () => {
    const candidate = pseudonym(`other of ${cohorts[1]}`)
    const id = await attested(cohorts[1], candidate, '2')
    const erased = await mutate(graph, 'eraseAssessmentCandidate', { candidate, reason })
    expect(erased).toMatchObject({ assessmentIds: [id], graduateIds: [expect.any(String)] })
    expect(await entered(erased.graduateIds[0])).toBeNull()
    expect(JSON.stringify(await kept())).not.toContain(candidate)
  })

  it('holds against the next import: the pseudonym is not recorded again, and the record takes nothing more (R30)', async () => {
    for (const cohortId of cohorts)
      expect(await mutate(graph, 'recordGraduate', { cohortId, pseudonym: PERSON, basis })).toMatchObject({
        __typename: 'RuleRefusal',
        rule: 'R30',
        code: 'GRADUATE_ERASED',
        ru: expect.stringContaining('удалены'),
        en: expect.stringContaining('erased'),
      })
    const status = { graduateId: records[0], status: 'NOT_MOTIVATED', on: '2025-01-01' }
    expect(await mutate(graph, 'recordStatus', status)).toMatchObject({ __typename: 'NotFound' })
    const job = { graduateId: records[0], contract: 'EMPLOYMENT', employerId: org('plant'), okz: '8212' }
    expect(
      await mutate(graph, 'recordEmployment', { ...job, from: '2024-07-15', idempotencyKey: `job-${PERSON}-0` }),
    ).toMatchObject({ __typename: 'NotFound' })
    expect(JSON.stringify(await kept())).not.toContain(PERSON)
    for (const id of records) expect(await entered(id)).toBeNull()
  })
})
