import type { Decision } from '@kadry/domain/decision'
import { comeProblems, textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { Cohort } from '../cohort/cohort.ts'
import { type Counts, categoryProblems, rowProblems } from './arithmetic.ts'
import { COLUMNS, columnsOn } from './columns.ts'
import { textWithoutNames } from './personal-data.ts'

export type GraduateCategory = 'TOTAL' | 'TARGETED' | 'WITH_DISABILITY'
export type ReportStatus = 'SUBMITTED' | 'ACCEPTED' | 'RETURNED'

/** What a college said of a category, and when; a later one stands in its place and leaves it readable. */
export type Submission = {
  readonly on: string
  readonly recordedAt: string
  readonly graduates: number
  readonly counts: Counts
  readonly measures?: string
}

/** One category of graduates of a cohort on a day of observation: sums, never persons. */
export type MonitoringReport = {
  readonly id: string
  readonly cohortId: string
  readonly providerId: string
  readonly observedOn: string
  readonly category: GraduateCategory
  readonly status: ReportStatus
  /** All that was submitted, the oldest first; the last one counts. */
  readonly submissions: readonly Submission[]
  readonly acceptedOn?: string
  readonly returnReason?: string
}

/** The form that a college files of a cohort on a day: its categories are checked against each other. */
export type MonitoringForm = {
  readonly cohortId: string
  readonly providerId: string
  readonly observedOn: string
  readonly reports: readonly MonitoringReport[]
}
type Known = MonitoringForm & { readonly id: string }

export const reportMoves = lifecycle<ReportStatus>()({
  submit: { from: [], to: 'SUBMITTED' },
  revise: { from: ['SUBMITTED', 'RETURNED'], to: 'SUBMITTED' },
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  return: { from: ['SUBMITTED', 'ACCEPTED'], to: 'RETURNED' },
})

export type NewReport = Pick<Submission, 'graduates' | 'counts' | 'measures'> & {
  readonly observedOn: string
  readonly category: GraduateCategory
}
type Reported = Pick<Cohort, 'providerId' | 'graduatedOn' | 'graduated'> & { readonly id: string }
export type ReportId = (formId: string, category: GraduateCategory) => string
type Answer = { readonly reportId: string }
type Refused = InvalidInput | RuleRefusal | IllegalTransition | NotFound
type Filing = {
  readonly id: string
  readonly cohort: Reported
  readonly wanted: NewReport
  readonly reportId: ReportId
  /** The moment of filing, RFC 3339 in UTC, and its Moscow day. */
  readonly at: string
  readonly today: string
  /** What the same report once more means: a file says again what is known, a person is mistaken. */
  readonly again: 'UNCHANGED' | 'REFUSED'
}

/**
 * R43: a report of a cohort that had graduated by a past day. Filed again it stands in the place of the one
 * before, until that was accepted.
 */
export function submit(
  form: Known | undefined,
  { id, cohort, wanted, reportId, at, today, again }: Filing,
): Decision<MonitoringForm, Refused> {
  const { category, observedOn, graduates, counts } = wanted
  const reports = form?.reports ?? []
  const known = reports.find((one) => one.category === category)
  const refused = refuseDay(cohort, observedOn) ?? refuseOrder(reports, category)
  if (refused) return refused
  const measures = wanted.measures === undefined ? {} : { measures: tidyLines(wanted.measures) }
  const submission: Submission = { on: today, recordedAt: at, graduates, counts: withoutZeros(counts), ...measures }
  const before = known && submissionOf(known)
  if (form && known && before && says(before, submission) && known.status !== 'RETURNED')
    return again === 'UNCHANGED' ? { next: form, facts: [] } : reportedAlready(known)
  const illegal = known && reportMoves.refuse('revise', known)
  if (illegal) return illegal
  const about = { cohortId: cohort.id, providerId: cohort.providerId, observedOn }
  const report: MonitoringReport = {
    ...{ ...about, id: reportId(id, category), category, status: reportMoves.to('submit') },
    submissions: [...(known?.submissions ?? []), submission],
  }
  const next = { ...about, reports: [...reports.filter((one) => one !== known), report].sort(byCategory) }
  const problems = [
    ...dayProblems(observedOn, today),
    ...measuresProblems(wanted.measures),
    ...problemsOf(report, next, cohort),
    ...others(next, category).flatMap((other) => withinAll(other, next)),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const data = { id, reportId: report.id, cohortId: cohort.id, organizationId: cohort.providerId, observedOn, category }
  return { next, facts: [{ type: 'monitoringReport.submitted.v1', data }] }
}

type Ruling = { readonly id: string; readonly submission: number; readonly today: string }

/** What was read is accepted: where another one has come meanwhile, that is to be read first. */
export function accept(form: Known, ruling: Ruling): Decision<MonitoringForm, Refused, Answer> {
  const found = toRuleOn(form, ruling, 'accept')
  if (!('report' in found)) return found
  const { returnReason: _, ...report } = found.report
  return ruled(form, { ...report, status: reportMoves.to('accept'), acceptedOn: ruling.today }, 'accepted')
}

/** The reason is for the college: facts do not repeat it, for it may speak of numbers. */
export function giveBack(form: Known, ruling: Ruling, reason: string): Decision<MonitoringForm, Refused, Answer> {
  const found = toRuleOn(form, ruling, 'return')
  if (!('report' in found)) return found
  const problems = [...textProblems('reason', reason), ...textWithoutNames('reason', reason)]
  if (problems.length > 0) return invalidInput(problems)
  const { acceptedOn: _, ...report } = found.report
  return ruled(form, { ...report, status: reportMoves.to('return'), returnReason: tidy(reason) }, 'returned')
}

export function submissionOf({ submissions }: Pick<MonitoringReport, 'submissions'>): Submission {
  return submissions.at(-1)!
}

/** What is wrong with a report as it stands: nothing, unless the cohort was counted anew since. */
export function problemsOf(
  report: MonitoringReport,
  form: MonitoringForm,
  cohort: Pick<Cohort, 'graduated'>,
): InputProblem[] {
  const filled = submissionOf(report)
  const { graduated = 0 } = cohort
  return [
    ...rowProblems(filled, columnsOn(report.observedOn)),
    ...unless(
      report.category !== 'TOTAL' || filled.graduates === graduated,
      'graduates',
      'NOT_THE_COHORT',
      `В отчёте ${filled.graduates} выпускников, в когорте ${graduated}.`,
      `The report has ${filled.graduates} graduates, the cohort ${graduated}.`,
      'R43',
    ),
    ...withinAll(report, form),
  ]
}

const CATEGORIES: readonly GraduateCategory[] = ['TOTAL', 'TARGETED', 'WITH_DISABILITY']

function byCategory(left: MonitoringReport, right: MonitoringReport): number {
  return CATEGORIES.indexOf(left.category) - CATEGORIES.indexOf(right.category)
}

function others({ reports }: MonitoringForm, category: GraduateCategory): MonitoringReport[] {
  return category === 'TOTAL' ? reports.filter((one) => one.category !== 'TOTAL') : []
}

function withinAll(report: MonitoringReport, { reports, observedOn }: MonitoringForm): InputProblem[] {
  const all = reports.find(({ category }) => category === 'TOTAL')
  if (!all || report.category === 'TOTAL') return []
  return categoryProblems(submissionOf(report), submissionOf(all), columnsOn(observedOn, COLUMNS))
}

function withoutZeros(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, people]) => people !== 0))
}

function says(left: Submission, right: Submission): boolean {
  const said = ({ graduates, counts, measures }: Submission) =>
    JSON.stringify([graduates, Object.entries(counts).sort(), measures ?? ''])
  return said(left) === said(right)
}

function refuseDay({ graduatedOn }: Reported, observedOn: string): RuleRefusal | undefined {
  if (!graduatedOn)
    return ruleRefusal('R29', 'NOT_GRADUATED', 'Когорта ещё не выпущена.', 'The cohort has not graduated yet.')
  if (graduatedOn <= observedOn) return undefined
  return ruleRefusal(
    'R29',
    'NOT_GRADUATED_THEN',
    `На ${observedOn} когорта ещё не была выпущена.`,
    `On ${observedOn} the cohort had not graduated yet.`,
  )
}

function refuseOrder(reports: readonly MonitoringReport[], category: GraduateCategory): RuleRefusal | undefined {
  if (category === 'TOTAL' || reports.some((one) => one.category === 'TOTAL')) return undefined
  return ruleRefusal(
    'R43',
    'ALL_FIRST',
    'Сначала подают отчёт обо всех выпускниках: категория — их часть.',
    'The report of all graduates comes first: a category is a part of them.',
  )
}

function reportedAlready({ category, observedOn }: MonitoringReport): RuleRefusal {
  return ruleRefusal(
    'R43',
    'REPORTED_ALREADY',
    `Отчёт ${category} на ${observedOn} уже подан с этими числами.`,
    `The report ${category} on ${observedOn} was filed with these numbers already.`,
  )
}

function dayProblems(observedOn: string, today: string): InputProblem[] {
  return comeProblems('observedOn', observedOn, today, 'R43')
}

function measuresProblems(measures: string | undefined): InputProblem[] {
  if (measures === undefined) return []
  return [...textProblems('measures', measures, 2000), ...textWithoutNames('measures', measures)]
}

function toRuleOn(form: Known, { id, submission }: Ruling, move: 'accept' | 'return') {
  const report = form.reports.find((one) => one.id === id)
  if (!report) return notFound(id, { ru: 'Запись об отчёте', en: 'monitoring report' })
  const refused = reportMoves.refuse(move, report)
  if (refused) return refused
  if (submission === report.submissions.length) return { report }
  return ruleRefusal(
    'R43',
    'OTHER_SUBMISSION',
    `Подана уже редакция ${report.submissions.length}: прочитайте её.`,
    `Submission ${report.submissions.length} has come meanwhile: read it.`,
  )
}

function ruled(
  form: Known,
  report: MonitoringReport,
  how: 'accepted' | 'returned',
): Decision<MonitoringForm, never, Answer> {
  const { id: reportId, cohortId, providerId: organizationId, observedOn, category } = report
  const { id, ...state } = form
  return {
    next: { ...state, reports: form.reports.map((one) => (one.id === reportId ? report : one)) },
    facts: [
      {
        type: `monitoringReport.${how}.v1`,
        data: { id, reportId, cohortId, organizationId, observedOn, category },
      },
    ],
    answer: { reportId },
  }
}
