import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, everybody, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basis, hearTheWorld, org, programme, pseudonym, QUALIFICATION, startEmployment } from './world.ts'

const numbered = (n: number) => `${QUALIFICATION}.${String(n).padStart(8, '0')}.50`
const document = { title: 'Приказ о продлении', number: '30/25-ПР', date: '2026-02-10' }

describe('certificates of qualification', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())

  const send = (mutation: string, input: object) => mutate(graph, mutation, input)
  /** An exam that was decided on the 5th of June 2025. */
  const decided = async (n: number, outcome = 'PASSED', more = {}): Promise<string> => {
    const about = { centreId: org('centre'), mode: 'NOK', qualificationCode: QUALIFICATION, appliedOn: '2025-05-05' }
    const who = { number: String(n), candidate: pseudonym(String(n)) }
    const applied = await send('applyForAssessment', { ...about, ...who, ...more })
    const id = applied.assessmentId
    await send('checkAssessmentDocuments', { id, on: '2025-05-07' })
    await send('scheduleAssessment', { id, theoryOn: '2025-06-02', practiceOn: '2025-06-03' })
    await send('recordAssessmentTheory', { id, on: '2025-06-02', passed: true })
    await send('recordAssessmentPractice', { id, on: '2025-06-03', passed: outcome === 'PASSED' })
    await send('submitAssessmentToCouncil', { id, on: '2025-06-04' })
    await send('decideAssessment', { id, on: '2025-06-05', outcome })
    return id
  }
  const issue = (assessmentId: string, n: number, issuedOn = '2025-06-10') =>
    send('issueCertificate', { assessmentId, number: numbered(n), issuedOn })
  const check = async (n: number, issuedOn = '2025-06-10') =>
    (
      await graph.as(anybody).ask(`{ verifyCertificate(number: "${numbered(n)}", issuedOn: "${issuedOn}") {
        status validFrom validTo qualification { code } issuedUnder { id } } }`)
    ).verifyCertificate

  it('is issued of a passed exam once, under a number never used before, and found by number and day', async () => {
    const id = await decided(1)
    expect(await issue(id, 1)).toMatchObject({ number: numbered(1), validTo: '2030-06-10' })
    expect(await check(1)).toEqual({
      ...{ status: 'VALID', validFrom: '2025-06-10', validTo: '2030-06-10' },
      ...{ qualification: { code: QUALIFICATION }, issuedUnder: { id: org('council') } },
    })
    expect(await issue(id, 2)).toMatchObject({ rule: 'R32', code: 'CERTIFICATE_EXISTS' })
    expect(await issue(await decided(2), 1)).toMatchObject({ rule: 'R32', code: 'NUMBER_USED' })
    expect(await issue(await decided(3, 'FAILED'), 3)).toMatchObject({ __typename: 'IllegalTransition' })
    const other = await send('issueCertificate', {
      ...{ assessmentId: await decided(4), issuedOn: '2025-06-10', number: '40.20100.01.00000004.50' },
    })
    expect(other).toMatchObject({ problems: [{ code: 'OTHER_QUALIFICATION', rule: 'R32' }] })
    expect(await issue(await decided(5), 5, '2025-06-02')).toMatchObject({ problems: [{ code: 'BEFORE_DECISION' }] })
  })

  it('is not found, in the same words, where it was never issued, on another day, and annulled as an error', async () => {
    await issue(await decided(10), 10)
    const annulling = { kind: 'ERROR', reason: 'Ошибка', document, number: numbered(10) }
    expect(await send('annulCertificate', annulling)).toMatchObject({ number: numbered(10) })
    const nothing = { status: 'NOT_FOUND', validFrom: null, validTo: null, qualification: null, issuedUnder: null }
    expect([await check(10), await check(11), await check(1, '2025-06-11')]).toEqual([nothing, nothing, nothing])
  })

  it('is looked up by an index that lacks all that a check may not find, so that each costs the same', async () => {
    const { collection } = graph.connection.model('Certificate')
    const indexes = (await collection.indexes()) as { key: object; sparse?: boolean; unique?: boolean }[]
    expect(indexes).toContainEqual(expect.objectContaining({ key: { check: 1 }, sparse: true, unique: true }))
    const errors = { 'annulment.kind': 'ERROR' }
    expect(await collection.countDocuments(errors)).toBeGreaterThan(0)
    expect(await collection.countDocuments({ ...errors, check: { $exists: true } })).toBe(0)
  })

  it('is issued by its centre or its council alone', async () => {
    const assessmentId = await decided(12)
    const issued = { assessmentId, number: numbered(12), issuedOn: '2025-06-10' }
    const as = (name: string) => mutate(graph, 'issueCertificate', issued, { as: delegateOf(org(name)) })
    await expect(as('college')).rejects.toThrow('FORBIDDEN')
    expect(await as('centre')).toMatchObject({ number: numbered(12) })
  })

  it('makes a job by its standard one in the speciality, for the graduate who goes by the same pseudonym', async () => {
    const { id: programmeId } = (await send('openProgramme', programme)).programme
    const { id: cohortId } = (await send('enrolCohort', { programmeId, graduationYear: 2025, enrolled: 30 })).cohort
    await send('graduateCohort', { cohortId, graduatedOn: '2025-06-28', graduated: 30 })
    const recorded = async (n: number) => {
      const about = { cohortId, pseudonym: pseudonym(String(n)), basis }
      const { graduateId } = await send('recordGraduate', about)
      const job = { graduateId, contract: 'EMPLOYMENT', from: '2025-07-15', standardCode: '40.196', okz: '5223' }
      await send('recordEmployment', job)
      return graduateId as string
    }
    const bases = async () => {
      const asked = `query ($id: ID!) { graduates(cohortId: $id, purpose: OVERSIGHT, first: 10) {
        nodes { id spells { match { matchBasis } } } } cohort(id: $id) {
        outcomes(at: M6, policy: NONE, purpose: OVERSIGHT) { inSpecialityCoreRate { value } } } }`
      const { graduates, cohort } = await graph.as(steward).ask(asked, { id: cohortId })
      const matched = graduates.nodes.map((one: { id: string; spells: { match: { matchBasis: string } }[] }) => [
        one.id,
        one.spells[0]!.match.matchBasis,
      ])
      return { of: Object.fromEntries(matched), core: cohort.outcomes.inSpecialityCoreRate.value }
    }
    const [certified, other] = [await recorded(30), await recorded(31)]
    expect((await bases()).of).toEqual({ [certified]: 'NOTHING_LISTED', [other]: 'NOTHING_LISTED' })
    await issue(await decided(30, 'PASSED', { cohortId, mode: 'GIA_NOK' }), 30)
    await issue(await decided(32, 'PASSED', { cohortId, mode: 'GIA_NOK' }), 32)
    const { of, core } = await bases()
    expect(of).toEqual({ [certified]: 'CERTIFICATE', [other]: 'NOTHING_LISTED' })
    expect(core).toBe(50)
    await send('annulCertificate', { kind: 'DECISION', reason: 'Решение совета', document, number: numbered(30) })
    expect((await bases()).of[certified]).toBe('NOTHING_LISTED')
  })

  it('is extended by an order while its assessment is appealed, and annulled once the appeal is granted', async () => {
    const id = await decided(20)
    await issue(id, 20)
    await issue(await decided(21), 21)
    await send('appealAssessment', { id, ground: 'PROCEDURE', on: '2025-06-20' })
    const period = { from: '2030-06-01', to: '2030-12-31', months: 5, order: document }
    const { extension } = await send('extendCertificates', period)
    const decide = send('decideAssessmentAppeal', { id, on: '2025-07-01', decision: 'OVERTURNED', reason: 'Нарушение' })
    await Promise.all([graph.subgraph.jobs.runAll(), decide])
    expect(await check(20)).toMatchObject({ status: 'ANNULLED' })
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    expect([await check(20), await check(21)]).toMatchObject([
      { status: 'ANNULLED' },
      { status: 'EXTENDED', validTo: '2030-11-10' },
    ])
    const asked = `{ certificateExtension(id: "${extension.id}") { status months extended { value } } }`
    const { certificateExtension } = await graph.as(everybody).ask(asked)
    expect(certificateExtension).toMatchObject({ status: 'APPLIED', months: 5 })
    // What others learn: counts by month, rounded, and no certificate.
    const facts = (await graph.published()).filter(({ type }) => type.startsWith('certificate.'))
    expect(facts.map(({ type }) => type)).toContain('certificate.issued.v1')
    expect(JSON.stringify(facts)).not.toMatch(/0000000\d\.50|assessment/)
  })
})
