import { todayOf } from '@kadry/subgraph/define'
import { intakeYearOf } from '../cohort/intake.ts'
import type { Context } from '../context.ts'
import { observationDay, placedWith } from '../outcome/measure.ts'
import type { TrainingCommitment } from './programme.ts'

/** The cohort of the programme and intake of a commitment, or null. */
export async function joinedCohort(
  { programme, cohortsOfProgramme }: Context['loaders'],
  training: TrainingCommitment,
) {
  const [taught, found] = await Promise.all([
    programme.load(training.programmeId),
    cohortsOfProgramme.load(training.programmeId),
  ])
  return found?.cohorts.find((cohort) => intakeYearOf(cohort, taught!) === training.intakeYear) ?? null
}

/**
 * How many graduates of the cohort work in their speciality with the employer of the commitment, six months
 * after they graduated (domain.md 2.3); unrounded, undefined until then.
 */
export async function placedOf(
  { loaders, now }: Pick<Context, 'loaders' | 'now'>,
  training: TrainingCommitment,
): Promise<number | undefined> {
  const cohort = await joinedCohort(loaders, training)
  if (!cohort?.graduatedOn) return undefined
  const observedOn = observationDay(cohort.graduatedOn, 'M6')
  if (observedOn > todayOf({ now })) return undefined
  const programme = await loaders.programme.load(training.programmeId)
  const speciality = programme ? await loaders.speciality.load(programme.specialityCode) : undefined
  const graduates = (await loaders.graduatesOfCohort.load(cohort.id))?.graduates ?? []
  return placedWith(training.employerId, {
    graduatedOn: cohort.graduatedOn,
    observedOn,
    graduates,
    targets: speciality?.occupations ?? [],
  })
}
