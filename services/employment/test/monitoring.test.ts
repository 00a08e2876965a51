import { inProcessTransport } from '@kadry/messaging/in-process'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { publishedText } from '@kadry/testing/public-rule'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basis, hearTheWorld, org, programme, pseudonym, registered, SPECIALITY, startEmployment } from './world.ts'

const ROUND = '2025-12-01'
const REPORT = `query ($id: ID!, $purpose: ReadingPurpose) { monitoringReport(id: $id) { status submission measures
  returnReason counts(purpose: $purpose) { column people { value reason } } } }`
const OUTCOMES = `query ($id: ID!) { cohort(id: $id) { outcomes(at: M6, policy: NONE, purpose: OVERSIGHT) { source asOf
  base { value } employmentRate { base } retention6 { reason } }
  reports(first: 5) { totalCount nodes { category observedOn status } } } }`
const ROUND_QUERY = `query ($on: Date!) { monitoringRound(observedOn: $on) { id expected submitted
  late(first: 5) { nodes { id } } totals { column people { value reason } } document(format: MARKDOWN) { url name } } }`

type Count = { readonly column: string; readonly people: { readonly value: number | null; readonly reason: string } }
const inColumn = (counts: readonly Count[], column: string) => counts.find((one) => one.column === column)?.people

describe('monitoring reports', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  let cohorts: Record<string, string>
  let reportId: string

  const graduated = async (college: string, size: number) => {
    const opened = await mutate(graph, 'openProgramme', { ...programme, providerId: org(college) })
    const programmeId: string = opened.programme.id
    const enrolment = { programmeId, graduationYear: 2025, enrolled: size }
    const cohortId: string = (await mutate(graph, 'enrolCohort', enrolment)).cohort.id
    await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2025-06-28', graduated: size })
    return cohortId
  }
  const report = (college: string, graduates: number, counts: Record<string, number>, more: object = {}) => ({
    ...{ cohortId: cohorts[college], observedOn: ROUND, category: 'TOTAL', graduates },
    counts: Object.entries(counts).map(([column, people]) => ({ column, people })),
    ...more,
  })
  const kept = async () => {
    const collections = await graph.connection.db!.listCollections().toArray()
    const all = collections.map(({ name }) => graph.connection.collection(name).find({}).toArray())
    return JSON.stringify(await Promise.all(all))
  }

  beforeAll(async () => {
    graph = await startEmployment({ transport })
    await hearTheWorld(graph)
    await graph.hear(...registered('third-college', 'COLLEGE'))
    cohorts = {}
    for (const [college, size] of [
      ['college', 241],
      ['second-college', 19],
      ['third-college', 20],
    ] as const)
      cohorts[college] = await graduated(college, size)
    const round = { observedOn: ROUND, dueOn: '2026-03-10', graduationYears: [2025] }
    await mutate(graph, 'openMonitoringRound', round)
  })
  afterAll(() => graph.stop())

  it('are filed by the college itself, by the secretary or a steward, and accepted by both of these alone', async () => {
    const counts = { EMPLOYED: 12, EMPLOYED_IN_SPECIALITY: 9, CONSCRIPT: 4, STUDY: 3 }
    const input = report('second-college', 19, counts, { measures: 'Ярмарка вакансий' })
    for (const viewer of [anybody, analyst, registrar, delegateOf(org('college')), delegateOf(org('plant'))])
      expect(await errorOf(graph, 'submitMonitoringReport', input, viewer)).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
    const own = delegateOf(org('second-college'))
    const filed = await mutate(graph, 'submitMonitoringReport', input, { as: own })
    reportId = filed.report.id
    const ruling = { id: reportId, submission: 1 }
    expect(await errorOf(graph, 'acceptMonitoringReport', ruling, own)).toMatch(/FORBIDDEN/)
    const returned = await mutate(graph, 'returnMonitoringReport', { ...ruling, reason: 'Нет справок' })
    expect(returned.__typename).toBe('MonitoringReportPayload')
    expect(await mutate(graph, 'submitMonitoringReport', input, { as: own })).toMatchObject({ repeated: false })
    expect(await mutate(graph, 'acceptMonitoringReport', ruling)).toMatchObject({ code: 'OTHER_SUBMISSION' })
    const accepted = await mutate(graph, 'acceptMonitoringReport', { ...ruling, submission: 2 })
    expect(accepted.__typename).toBe('MonitoringReportPayload')
    expect(await mutate(graph, 'submitMonitoringReport', input, { as: own })).toMatchObject({
      code: 'REPORTED_ALREADY',
    })
  })

  it('show their numbers to their own college, and for a purpose to who decides, which is written down (R36)', async () => {
    const seen = async (viewer: typeof anybody, purpose?: string) =>
      (await graph.as(viewer).ask(REPORT, { id: reportId, ...(purpose ? { purpose } : {}) })).monitoringReport
    for (const viewer of [anybody, analyst, secretary, delegateOf(org('college'))]) {
      const { counts } = await seen(viewer)
      expect(counts.map(({ people }: Count) => people.value).filter((value: unknown) => value !== null)).toEqual([])
    }
    expect((await seen(anybody)).measures).toBeNull()
    const own = await seen(delegateOf(org('second-college')))
    expect([inColumn(own.counts, 'EMPLOYED')?.value, own.measures]).toEqual([12, 'Ярмарка вакансий'])
    expect(inColumn((await seen(secretary, 'OVERSIGHT')).counts, 'EMPLOYED')?.value).toBe(12)
    for (const viewer of [analyst, delegateOf(org('college'))]) {
      const { errors, data } = await graph.as(viewer).answer(REPORT, { id: reportId, purpose: 'OVERSIGHT' })
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      expect(JSON.stringify(data)).not.toContain('12')
    }
    const log = await graph.connection.collection('personalDataReadings').find({}).toArray()
    expect(log).toMatchObject([{ by: 'secretary', field: 'MonitoringReport.counts', subjects: [reportId] }])
  })

  it('are where outcomes come from until every graduate is recorded, and outcomes say so', async () => {
    const outcomes = async () => (await graph.as(steward).ask(OUTCOMES, { id: cohorts['second-college'] })).cohort
    expect(await outcomes()).toEqual({
      outcomes: {
        ...{ source: 'MONITORING_REPORT', asOf: ROUND, base: { value: 19 } },
        ...{ employmentRate: { base: 19 }, retention6: { reason: 'NOT_COLLECTED' } },
      },
      reports: { totalCount: 1, nodes: [{ category: 'TOTAL', observedOn: ROUND, status: 'ACCEPTED' }] },
    })
    const record = (n: number) =>
      mutate(graph, 'recordGraduate', { cohortId: cohorts['second-college'], pseudonym: pseudonym(`one ${n}`), basis })
    for (let n = 0; n < 18; n++) await record(n)
    expect((await outcomes()).outcomes.source).toBe('MONITORING_REPORT')
    await record(18)
    expect((await outcomes()).outcomes).toMatchObject({ source: 'INDIVIDUAL_RECORDS', asOf: '2025-12-28' })
  })

  it('make a round whole, whose sum is a document, rounded and without a small number', async () => {
    const round = async () => (await graph.as(anybody).ask(ROUND_QUERY, { on: ROUND })).monitoringRound
    const TASKS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization {
      employmentTasks(first: 5) { nodes { kind dueOn } } } } }`
    const tasks = async () => {
      await graph.subgraph.jobs.runAll()
      const of = [{ __typename: 'Organization', id: org('college') }]
      const { _entities } = await graph.as(delegateOf(org('college'))).ask(TASKS, { of })
      return _entities[0].employmentTasks.nodes
    }
    expect(await round()).toMatchObject({ expected: 3, submitted: 1 })
    expect(await tasks()).toEqual([{ kind: 'MONITORING_REPORT', dueOn: '2026-03-10' }])
    const again = { observedOn: ROUND, dueOn: '2026-03-10', graduationYears: [2025] }
    expect(await mutate(graph, 'openMonitoringRound', again)).toMatchObject({ rule: 'R43', code: 'ROUND_EXISTS' })
    const counts = { EMPLOYED: 171, EMPLOYED_IN_SPECIALITY: 131, CONSCRIPT: 36, STUDY: 34 }
    const { report: filed } = await mutate(graph, 'submitMonitoringReport', report('college', 241, counts))
    expect(inColumn((await round()).totals, 'EMPLOYED')).toMatchObject({ value: null, reason: 'SMALL_BASE' })
    await mutate(graph, 'acceptMonitoringReport', { id: filed.id, submission: 1 })
    expect(await round()).toMatchObject({ submitted: 2, late: { nodes: [{ id: org('third-college') }] } })
    expect(inColumn((await round()).totals, 'EMPLOYED')).toMatchObject({ value: null, reason: 'SMALL_BASE' })
    const last = await mutate(graph, 'submitMonitoringReport', report('third-college', 20, { EMPLOYED: 20 }))
    await mutate(graph, 'acceptMonitoringReport', { id: last.report.id, submission: 1 })
    const whole = await round()
    expect(whole).toMatchObject({ expected: 3, submitted: 3, late: { nodes: [] } })
    // 171 + 12 + 20 and 131 + 9 people.
    expect(['EMPLOYED', 'EMPLOYED_IN_SPECIALITY'].map((one) => inColumn(whole.totals, one)?.value)).toEqual([205, 140])
    expect(await tasks()).toEqual([])
    expect(whole.document.name).toContain(ROUND)
  })

  it('come from the spreadsheet saved as CSV, and one that names somebody leaves nothing anywhere', async () => {
    const head = 'Код специальности;Год выпуска;Категория;Всего выпускников;Трудоустроены;Служат по призыву;Меры'
    const load = (csv: string) =>
      mutate(graph, 'importMonitoringReports', { organizationId: org('second-college'), observedOn: '2026-02-01', csv })
    const rows = [`${SPECIALITY};2025;TARGETED;5;5;;`, `${SPECIALITY};2025;TOTAL;19;15;4;Ярмарка`]
    const named = rows.toSpliced(1, 0, `${SPECIALITY};2025;TOTAL;19;15;4;Устроена Иванова Мария Петровна`)
    for (const csv of [[head, ...named].join('\n'), `${head};ФИО\n${rows[1]};x`]) {
      const refused = await load(csv)
      expect(refused).toMatchObject({ __typename: 'FileRefused', code: 'PERSONAL_DATA', rule: 'R43' })
      expect(JSON.stringify(refused)).not.toContain('Иванова')
    }
    expect(await kept()).not.toMatch(/Иванова|2026-02-01/)
    expect(await load(`${head};Гадание\n${rows[1]};1`)).toMatchObject({ code: 'UNKNOWN_COLUMNS' })
    const wrong = `${SPECIALITY};2025;WITH_DISABILITY;20;20;;`
    const loaded = await load([head, ...rows, wrong].join('\n'))
    expect(loaded).toMatchObject({ rows: 3, created: 1, changed: 1, refused: 1 })
    expect(await load([head, ...rows].join('\n'))).toMatchObject({ unchanged: 2, refused: 0 })
  })

  it('leave no exact number in any fact or state', async () => {
    const text = await publishedText(graph, transport)
    expect(text).toContain('monitoringReport.accepted.v1')
    expect(text).toContain(reportId)
    expect(text).not.toMatch(/\b(241|171|131|19)\b/)
    expect(text).not.toMatch(/Ярмарка|Нет справок/)
    expect((await graph.as(steward).ask(OUTCOMES, { id: cohorts.college })).cohort.reports.totalCount).toBe(1)
  })
})
