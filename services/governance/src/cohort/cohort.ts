/** What we copy of a cohort: the places that it was enrolled on, and that it has graduated (R15). */
export type MeasuredCohort = {
  readonly programmeId?: string
  readonly intakeYear?: number
  /** Only older cohorts name the places. */
  readonly trainingCommitmentId?: string
  readonly graduatedOn?: string
}
