import { monthsAfter } from '../outcome/calendar.ts'
import type { Programme, TrainingCommitment } from '../programme/programme.ts'
import type { Cohort } from './cohort.ts'

type Enrolled = Pick<Cohort, 'graduationYear' | 'intakeYear' | 'trainingCommitmentId'>
type Taught = Pick<Programme, 'durationMonths' | 'trainings'>

/** The calendar year in which those who graduate in a year began, by the duration of their programme. */
export function intakeYearFor(graduationYear: number, durationMonths: number): number {
  return Number(monthsAfter(`${graduationYear}-08-31`, -durationMonths).slice(0, 4))
}

/** The last day of study of those who begin in a year: the end of the first graduation year that fits. */
export function lastDayOfIntake(intakeYear: number, durationMonths: number): string {
  let year = intakeYear
  while (intakeYearFor(year, durationMonths) < intakeYear) year += 1
  return `${year}-08-31`
}

/** Cohorts from before intakes were kept have it from their commitment, otherwise from the duration. */
export function intakeYearOf(cohort: Enrolled, { durationMonths, trainings }: Taught): number {
  const committed = trainings.find(({ id }) => id === cohort.trainingCommitmentId)
  return cohort.intakeYear ?? committed?.intakeYear ?? intakeYearFor(cohort.graduationYear, durationMonths)
}

/** The commitments that a cohort fulfils: those of its programme and intake. */
export function trainingsOf(cohort: Enrolled, programme: Taught): readonly TrainingCommitment[] {
  const year = intakeYearOf(cohort, programme)
  return programme.trainings.filter(({ intakeYear, cancellation }) => intakeYear === year && !cancellation)
}
