import type { Cohort } from '../cohort/cohort.ts'
import type { MonitoringReport } from '../monitoring-form/monitoring-form.ts'
import type { Observation } from '../outcome/measure.ts'

/** A fact as far as it says when something was recorded. */
export type RecordedFact = { readonly type: string; readonly time: string; readonly data: unknown }

/** A cohort that had graduated by the moment asked for. */
export type GraduatedCohort = Cohort & { readonly id: string; readonly graduatedOn: string; readonly graduated: number }

/** What is known of a graduate, under the record's id and no pseudonym. */
export type PersonEvidence = Observation['graduates'][number] & {
  readonly id: string
  readonly cohortId: string
  readonly sex: 'FEMALE' | 'MALE' | 'NOT_STATED'
}

/** A cohort with all that was known of its graduates by a moment. */
export type CohortEvidence = {
  readonly cohort: GraduatedCohort
  readonly people: readonly PersonEvidence[]
  readonly reports: readonly MonitoringReport[]
}
