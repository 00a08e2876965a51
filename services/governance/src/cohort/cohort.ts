/** What we copy of a cohort: the places that it was enrolled on, and that it has graduated (R15). */
export type MeasuredCohort = { readonly trainingCommitmentId?: string; readonly graduatedOn?: string }
