import { added, type Filled } from '../monitoring-form/arithmetic.ts'
import { columnsOn, type MonitoringColumn } from '../monitoring-form/columns.ts'
import { type GraduateCategory, type MonitoringForm, submissionOf } from '../monitoring-form/monitoring-form.ts'
import type { MonitoringRound } from './monitoring-round.ts'

export type Sum = {
  readonly filled: Filled
  readonly columns: readonly MonitoringColumn[]
  /** Of how many colleges it is. */
  readonly colleges: number
}

/** The region's sum of a category: of accepted reports on the cohorts of the round, exact. */
export function sumOf(
  { expected, observedOn }: Pick<MonitoringRound, 'expected' | 'observedOn'>,
  forms: readonly MonitoringForm[],
  category: GraduateCategory,
): Sum {
  const asked = new Set(expected.map(({ cohortId }) => cohortId))
  const accepted = forms
    .filter(({ cohortId }) => asked.has(cohortId))
    .flatMap(({ reports }) => reports)
    .filter((report) => report.category === category && report.status === 'ACCEPTED')
  return {
    filled: added(accepted.map(submissionOf)),
    columns: columnsOn(observedOn),
    colleges: new Set(accepted.map(({ providerId }) => providerId)).size,
  }
}
