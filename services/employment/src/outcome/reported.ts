import { type Counts, countOf } from '../monitoring-form/arithmetic.ts'
import type { Meaning, MonitoringColumn } from '../monitoring-form/columns.ts'
import type { MonitoringReport } from '../monitoring-form/monitoring-form.ts'
import { daysAfter } from './calendar.ts'
import { GRADUATE_STATUSES, type GraduateStatus } from './measure.ts'
import type { Known } from './outcome.ts'

/** How many days before a day of observation a report may be about to stand for it. */
export const REPORT_STANDS_DAYS = 62

const WORK: readonly GraduateStatus[] = ['EMPLOYED', 'SELF_EMPLOYED', 'ENTREPRENEUR']
const EXCUSES: readonly GraduateStatus[] = ['MILITARY_SERVICE', 'PARENTAL_LEAVE', 'FURTHER_STUDY']

/**
 * The report that stands for a day of observation: the last accepted one on all graduates, on that day or in
 * the two months before it.
 */
export function standingReport(reports: readonly MonitoringReport[], observedOn: string): MonitoringReport | undefined {
  const since = daysAfter(observedOn, -REPORT_STANDS_DAYS)
  return reports
    .filter(({ category, status }) => category === 'TOTAL' && status === 'ACCEPTED')
    .filter((report) => since <= report.observedOn && report.observedOn <= observedOn)
    .reduce<MonitoringReport | undefined>(
      (last, report) => (last && last.observedOn >= report.observedOn ? last : report),
      undefined,
    )
}

/**
 * The indicators of domain.md 6.2 as far as the sums of a report say them, unrounded: the speciality is known
 * of those employed, employers and days are not.
 */
export function measureReport(counts: Counts, columns: readonly MonitoringColumn[]): Known {
  const sum = (means: Meaning) => countOf(counts, columns, means)
  const total = (statuses: readonly GraduateStatus[]) =>
    statuses.reduce((people, status) => people + statusesOf[status], 0)
  const statusesOf = Object.fromEntries(GRADUATE_STATUSES.map((status) => [status, sum(status)])) as Record<
    GraduateStatus,
    number
  >
  const n = total(GRADUATE_STATUSES) - statusesOf.EMIGRATED_OR_DECEASED
  const [inWork, excused] = [total(WORK), total(EXCUSES)]
  return {
    n,
    statuses: statusesOf,
    employmentRate: { numerator: inWork, base: n },
    employmentRateActive: { numerator: inWork, base: n - excused, parentBase: n },
    positiveDestinationRate: { numerator: inWork + excused, base: n },
    inSpecialityRate: { numerator: sum('IN_SPECIALITY'), base: statusesOf.EMPLOYED },
    unknownShare: { numerator: statusesOf.UNKNOWN, base: n },
  }
}
