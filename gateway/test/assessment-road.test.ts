import { definitions } from '@kadry/infra/launcher/definitions'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { silentLog } from '@kadry/runtime/log'
import { freshInn, freshName } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { mutate } from '@kadry/testing/mutate'
import { anybody, delegateOf, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const CODE = '40.19600.01'
const document = { title: 'Приказ' }
const taking = definitions.filter(({ name }) => name === 'stakeholders' || name === 'employment')
const CLASSIFIERS = {
  STANDARDS: 'standard,name,validFrom\n40.196,Сборщик,2019-05-29\n',
  QUALIFICATIONS: `qualification,name,level,validityMonths,functions,validFrom\n${CODE},Сборщик микросхем,3,36,,2019-05-29\n`,
}
const NODE = 'query ($id: ID!) { node(id: $id) { ... on QualificationAssessment { candidate outcome } } }'
const FLAGS = `query ($id: ID!) { qualificationAssessment(id: $id) { status outcome flags { part on code }
  qualification { name } centre { name } council { name } } }`

describe('an exam of a centre whose role is taken away backwards, through Kafka (R31)', () => {
  const transport = kafkaTransport({
    brokers: inject('kafkaBrokers').split(','),
    clientId: 'assessment-road',
    log: silentLog,
    partitions: 2,
    prefix: `${freshName('a')}-`,
  })
  let graph: TestGraph
  let ids: Record<'centre' | 'council', string>
  let roleId: string
  let exams: Record<'decided' | 'undecided' | 'early', string>

  beforeAll(async () => {
    graph = await startGraph(taking, { mongoUrl: inject('mongoUrl'), transport })
    for (const [classifier, csv] of Object.entries(CLASSIFIERS))
      expect(await mutate(graph, 'importClassifier', { classifier, csv })).toMatchObject({ created: 1 })
    const council = await registered('СПК', { kind: 'QUALIFICATIONS_COUNCIL', validFrom: '2019-01-01', document })
    await mutate(graph, 'describeOrganization', { id: council.id, council: { activityAreas: ['40'] } })
    const role = { kind: 'ASSESSMENT_CENTRE', validFrom: '2020-01-01', document }
    const centre = await registered('ЦОК', { ...role, councilId: council.id, qualifications: [CODE] })
    ids = { centre: centre.id, council: council.id }
    roleId = centre.roles[0].id
    await graph.settle()
    exams = {
      early: await examined('1', ['2024-05-20', '2024-05-21']),
      decided: await examined('2', ['2024-06-17', '2024-06-18']),
      undecided: await examined('3', ['2024-06-17', '2024-06-18']),
    }
    await decide(exams.early)
    await decide(exams.decided)
  })
  afterAll(() => graph.stop())

  const registered = async (name: string, role: object) => {
    const input = { name, inn: freshInn(), roles: [role] }
    const select = '... on OrganizationPayload { organization { id roles { id } } }'
    return (await mutate(graph, 'registerOrganization', input, { select })).organization
  }
  const byCentre = (name: string, input: object) => mutate(graph, name, input, { as: delegateOf(ids.centre) })
  const examined = async (number: string, [theoryOn, practiceOn]: readonly [string, string]): Promise<string> => {
    const about = {
      centreId: ids.centre,
      number,
      candidate: `${number}a`.repeat(32),
      mode: 'NOK',
      qualificationCode: CODE,
    }
    const { assessmentId: id } = await byCentre('applyForAssessment', { ...about, appliedOn: '2024-05-03' })
    await byCentre('checkAssessmentDocuments', { id, on: '2024-05-10' })
    await byCentre('scheduleAssessment', { id, theoryOn, practiceOn })
    await byCentre('recordAssessmentTheory', { id, on: theoryOn, passed: true })
    await byCentre('recordAssessmentPractice', { id, on: practiceOn, passed: true })
    await byCentre('submitAssessmentToCouncil', { id, on: practiceOn })
    return id
  }
  const decide = (id: string) =>
    mutate(graph, 'decideAssessment', { id, on: '2024-06-25', outcome: 'PASSED' }, { as: delegateOf(ids.council) })
  const read = async (id: string) =>
    (await graph.as(delegateOf(ids.council)).ask(FLAGS, { id })).qualificationAssessment

  it('is flagged by the parts that were too late, and keeps what was recorded', async () => {
    const order = {
      organizationId: ids.centre,
      roleGrantId: roleId,
      on: '2024-06-18',
      reason: 'Полномочия прекращены',
      document,
    }
    expect(await mutate(graph, 'revokeRole', order)).toMatchObject({ __typename: expect.stringMatching(/Payload$/) })
    await graph.settle()
    const flags = [{ part: 'PRACTICE', on: '2024-06-18', code: 'CENTRE_WITHOUT_ROLE' }]
    expect(await read(exams.decided)).toMatchObject({ status: 'PASSED', outcome: 'PASSED', flags })
    expect(await read(exams.undecided)).toMatchObject({ status: 'COUNCIL_REVIEW', flags })
    expect(await read(exams.early)).toMatchObject({ status: 'PASSED', flags: [] })
  })

  it('is decided by nobody any more, and nothing new is begun there', async () => {
    expect(await decide(exams.undecided)).toMatchObject({ rule: 'R31', code: 'FLAGGED' })
    const about = {
      centreId: ids.centre,
      number: '4',
      candidate: '4a'.repeat(32),
      mode: 'NOK',
      qualificationCode: CODE,
    }
    const late = await byCentre('applyForAssessment', { ...about, appliedOn: '2024-06-18' })
    expect(late).toMatchObject({ rule: 'R31', code: 'CENTRE_WITHOUT_ROLE' })
  })

  it('keeps its certificate, which an order extends while an appeal is open, until the appeal is granted', async () => {
    const number = `${CODE}.00000001.50`
    const issued = { assessmentId: exams.early, number, issuedOn: '2024-06-26' }
    expect(await byCentre('issueCertificate', issued)).toMatchObject({ validTo: '2027-06-26' })
    const check = async () =>
      (
        await graph.as(anybody).ask(`{ verifyCertificate(number: "${number}", issuedOn: "2024-06-26") {
        status validTo issuedUnder { name } qualification { name } } }`)
      ).verifyCertificate
    const byCouncil = (name: string, input: object) => mutate(graph, name, input, { as: delegateOf(ids.council) })
    const appealed = await byCouncil('appealAssessment', { id: exams.early, ground: 'RESULT', on: '2024-07-01' })
    expect(appealed).toMatchObject({ status: 'APPEALED' })
    const order = { title: 'Приказ о продлении', number: '30-ПР', date: '2024-07-02' }
    await mutate(graph, 'extendCertificates', { from: '2027-06-01', to: '2027-06-30', months: 5, order })
    await graph.subgraphs.employment!.jobs.runAll()
    const names = { issuedUnder: { name: 'СПК' }, qualification: { name: 'Сборщик микросхем' } }
    expect(await check()).toEqual({ status: 'EXTENDED', validTo: '2027-11-26', ...names })
    const ruling = {
      id: exams.early,
      on: '2024-07-20',
      decision: 'OVERTURNED',
      outcome: 'FAILED',
      reason: 'Баллы сочтены заново',
    }
    expect(await byCouncil('decideAssessmentAppeal', ruling)).toMatchObject({ status: 'OVERTURNED' })
    expect(await check()).toMatchObject({ status: 'ANNULLED' })
    await graph.subgraphs.employment!.jobs.runAll()
    expect(await check()).toMatchObject({ status: 'ANNULLED' })
  })

  it('is in no reach of `node` for anybody but its centre and council', async () => {
    const names = { qualification: { name: 'Сборщик микросхем' }, centre: { name: 'ЦОК' }, council: { name: 'СПК' } }
    expect(await read(exams.decided)).toMatchObject(names)
    const node = (as: typeof steward) => graph.as(as).answer(NODE, { id: exams.decided })
    expect((await node(delegateOf(ids.council))).data).toMatchObject({ node: { outcome: 'PASSED' } })
    const answers = await Promise.all([anybody, steward, delegateOf('nobody')].map(node))
    expect(JSON.stringify(answers)).not.toMatch(/PASSED|2a2a/)
  })
})
