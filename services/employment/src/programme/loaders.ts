import { todayOf } from '@kadry/subgraph/define'
import { isSameSpeciality, specialityCodesOn } from '../classifier/projection.ts'
import { intakeYearOf } from '../cohort/intake.ts'
import { findCommitment } from '../commitment/projection.ts'
import type { Context } from '../context.ts'
import { matchTargets } from '../outcome/match-targets.ts'
import { observationDay, placedWith } from '../outcome/measure.ts'
import { refuseUnlicensed } from './licence.ts'
import type { Programme, TrainingCommitment } from './programme.ts'

/** The day on which an intake begins unless somebody says otherwise. */
export function dayOfIntake(year: number): string {
  return `${year}-09-01`
}

/** R28 on a day of the provider and the speciality of a programme. */
export async function unlicensed(
  { organizations, classifiers }: Pick<Context, 'organizations' | 'classifiers'>,
  { providerId, specialityCode: code }: Pick<Programme, 'providerId' | 'specialityCode'>,
  day: string,
) {
  const [provider, names] = await Promise.all([
    organizations.find(providerId),
    specialityCodesOn(classifiers, code, day),
  ])
  return refuseUnlicensed(provider ?? {}, { code, names, day })
}

/** Whether the programme teaches what the round table was promised; one of no speciality fits all. */
export async function isAsPromised(
  context: Pick<Context, 'roundTables' | 'classifiers' | 'now'>,
  { specialityCode }: Pick<Programme, 'specialityCode'>,
  commitmentId: string,
): Promise<boolean> {
  const promised = (await findCommitment(context.roundTables, commitmentId))?.specialityCode
  return !promised || isSameSpeciality(context.classifiers, [specialityCode, promised], todayOf(context))
}

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
  { loaders, classifiers, now }: Pick<Context, 'loaders' | 'classifiers' | 'now'>,
  training: TrainingCommitment,
): Promise<number | undefined> {
  const cohort = await joinedCohort(loaders, training)
  if (!cohort?.graduatedOn) return undefined
  const observedOn = observationDay(cohort.graduatedOn, 'M6')
  if (observedOn > todayOf({ now })) return undefined
  const programme = await loaders.programme.load(training.programmeId)
  const graduates = (await loaders.graduatesOfCohort.load(cohort.id))?.graduates ?? []
  return placedWith(training.employerId, {
    graduatedOn: cohort.graduatedOn,
    observedOn,
    graduates,
    targets: await matchTargets({ classifiers }, programme, observedOn),
  })
}
