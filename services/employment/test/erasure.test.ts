import { inProcessTransport } from '@kadry/messaging/in-process'
import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearTheWorld, org, programme, pseudonym, startEmployment } from './world.ts'

const PERSON = pseudonym('the person')
const reason = 'SUBJECT_REQUEST'
const OUTCOMES = `query ($id: ID!) { cohort(id: $id) { version enrolled { value } graduated { value }
  exact: outcomes(at: M12, policy: NONE, purpose: OVERSIGHT) { ...figures }
  public: outcomes(at: M12) { ...figures } } }
  fragment figures on OutcomeSet { base { value } employmentRate { value } retention6 { value } unknownShare { value }
    medianDaysToFirstJob { value } statuses { status count { value } } }`

describe('the erasure of a graduate', () => {
  let graph: TestSubgraph
  let cohorts: string[]
  let records: string[]
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
  const figures = () => Promise.all(cohorts.map((id) => graph.as(steward).ask(OUTCOMES, { id })))
  const kept = async () => {
    await graph.settle()
    const collections = await graph.connection.db!.listCollections().toArray()
    const all = collections.map(async ({ name }) => [name, await graph.connection.collection(name).find({}).toArray()])
    return Object.fromEntries(await Promise.all(all)) as Record<string, Record<string, unknown>[]>
  }
  const entries = async () => (await kept()).personalDataReadings!.filter(({ purpose }) => purpose === 'ERASURE')

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
      const { graduateId } = await mutate(graph, 'recordGraduate', { cohortId, pseudonym: PERSON })
      const about = { graduateId, contract: 'EMPLOYMENT', employerId: org('plant'), okz: '8212' }
      await mutate(graph, 'recordEmployment', { ...about, from: '2024-07-15', idempotencyKey: `job-${PERSON}-${n}` })
      const other = await mutate(graph, 'recordGraduate', { cohortId, pseudonym: pseudonym(`other of ${cohortId}`) })
      await mutate(graph, 'recordStatus', { graduateId: other.graduateId, status: 'FURTHER_STUDY', on: '2024-09-01' })
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
    expect(JSON.stringify(await kept())).toContain(PERSON)
    expect(await entries()).toEqual([])
  })

  it('has no key that outlives it: a record is not made under an idempotency key with the pseudonym in it', async () => {
    const someone = pseudonym('someone')
    const input = { cohortId: cohorts[0], pseudonym: someone, idempotencyKey: `import-${someone}` }
    expect(await mutate(graph, 'recordGraduate', input)).toMatchObject({ problems: [{ path: ['idempotencyKey'] }] })
  })

  it('leaves no byte of the pseudonym in the database, and none ever left through the broker', async () => {
    const input = { pseudonym: PERSON, reason, idempotencyKey: `erase-${PERSON}` }
    const erased = await mutate(graph, 'eraseGraduate', input)
    expect(erased).toEqual({
      __typename: 'ErasedGraduatePayload',
      graduateIds: expect.arrayContaining(records),
    })
    const all = await kept()
    expect(JSON.stringify(all)).not.toContain(PERSON)
    expect(all.facts!.map(({ type }) => type)).toContain('employment.started.v1')
    expect(published.join()).toContain('cohort.')
    expect(published.join()).not.toMatch(/ru\.mosreg\.kadry\.(graduate|employment)\./)
    for (const id of records) expect(published.join()).not.toContain(id)
    expect(published.join()).not.toMatch(/[0-9a-f]{64}/)
    const own = all.graduates!.filter(({ _id }) => records.includes(_id as string))
    expect(own).toHaveLength(2)
    for (const record of own) {
      for (const name of ['pseudonym', 'place', 'born', 'commands', 'usedKeys']) expect(record).not.toHaveProperty(name)
      expect(record.spells).toHaveLength(1)
    }
    const { erasedPlaces, ...others } = all
    expect(erasedPlaces).toHaveLength(2)
    for (const { _id: place, ...more } of erasedPlaces!) {
      expect(more).toEqual({})
      expect(JSON.stringify(others)).not.toContain(place)
    }
  })

  it('leaves the figures of the cohorts, exact ones too, as they were', async () => {
    expect(await figures()).toEqual(before)
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
  })

  it('a second time finds nothing, with the same key or another', async () => {
    for (const idempotencyKey of [`erase-${PERSON}`, key()])
      expect(await mutate(graph, 'eraseGraduate', { pseudonym: PERSON, reason, idempotencyKey })).toEqual({
        __typename: 'ErasedGraduatePayload',
        graduateIds: [],
      })
    expect(await entries()).toHaveLength(1)
    expect(JSON.stringify(await kept())).not.toContain(PERSON)
  })

  it('holds against the next import: the pseudonym is not recorded again, and the record takes nothing more (R30)', async () => {
    for (const cohortId of cohorts)
      expect(await mutate(graph, 'recordGraduate', { cohortId, pseudonym: PERSON })).toMatchObject({
        __typename: 'RuleRefusal',
        rule: 'R30',
        code: 'GRADUATE_ERASED',
        ru: expect.stringContaining('удалены'),
        en: expect.stringContaining('erased'),
      })
    const status = { graduateId: records[0], status: 'NOT_ACTIVE', on: '2025-01-01' }
    expect(await mutate(graph, 'recordStatus', status)).toMatchObject({ __typename: 'NotFound' })
    const job = { graduateId: records[0], contract: 'EMPLOYMENT', employerId: org('plant'), okz: '8212' }
    expect(
      await mutate(graph, 'recordEmployment', { ...job, from: '2024-07-15', idempotencyKey: `job-${PERSON}-0` }),
    ).toMatchObject({ __typename: 'NotFound' })
    expect(JSON.stringify(await kept())).not.toContain(PERSON)
    expect(await figures()).toEqual(before)
  })
})
