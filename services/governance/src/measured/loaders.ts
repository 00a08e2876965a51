import type { Projection } from '@kadry/mongo/projection'
import type { Agreement } from '../agreement/agreement.ts'
import { statusOn } from '../agreement/status.ts'
import type { MeasuredCohort } from '../cohort/cohort.ts'
import type { MetricKind } from '../metric/metric.ts'
import { heldPlaces, type MeasuredProgramme } from '../programme/programme.ts'
import type { MeasuredRoadmap } from '../roadmap/roadmap.ts'
import type { MeasuredNeed } from '../workforce-need/workforce-need.ts'

/** Copies of what others do under agreements. */
export type UnderAgreements = {
  readonly needs: Pick<Projection<MeasuredNeed>, 'select'>
  readonly programmes: Pick<Projection<MeasuredProgramme>, 'select'>
  readonly cohorts: Pick<Projection<MeasuredCohort>, 'select'>
  readonly roadmaps: Pick<Projection<MeasuredRoadmap>, 'select'>
}

type Known = Agreement & { readonly id: string }

/**
 * How many there are of each of these metrics under an agreement: one query for each kind of record that they
 * ask for.
 */
export async function countsUnder(
  { needs, programmes, cohorts, roadmaps }: UnderAgreements,
  kinds: readonly MetricKind[],
  agreements: readonly Known[],
  today: string,
): Promise<(kind: MetricKind, agreementId: string) => number> {
  const agreementId = { $in: agreements.map(({ id }) => id) }
  const asksFor = (...some: readonly MetricKind[]) => some.some((kind) => kinds.includes(kind))
  const confirmed = asksFor('NEEDS_CONFIRMED') ? await needs.select({ agreementId }) : []
  const training = asksFor('PLACES_COMMITTED', 'COHORTS_PLACED')
    ? (await programmes.select({ 'trainings.agreementId': agreementId })).flatMap(heldPlaces)
    : []
  const placed = asksFor('COHORTS_PLACED') ? await roadmaps.select({ agreementId, isPlaced: true }) : []
  const graduated = asksFor('COHORTS_PLACED')
    ? await cohorts.select({
        graduatedOn: { $exists: true },
        $or: [
          { trainingCommitmentId: { $in: training.map(({ id }) => id) } },
          { programmeId: { $in: training.map(({ programmeId }) => programmeId) } },
        ],
      })
    : []
  return (kind, id) => {
    const places = training.filter((one) => one.agreementId === id)
    if (kind === 'NEEDS_CONFIRMED')
      return confirmed.filter((need) => need.agreementId === id && need.isConfirmed).length
    if (kind === 'PLACES_COMMITTED') return places.reduce((sum, one) => sum + one.places, 0)
    if (kind === 'COHORTS_PLACED') {
      if (!placed.some((roadmap) => roadmap.agreementId === id)) return 0
      return graduated.filter((cohort) => places.some((one) => isOf(cohort, one))).length
    }
    const found = agreements.find((one) => one.id === id)
    return found && statusOn(found, today) === 'IN_FORCE' ? 1 : 0
  }
}

/** A cohort on committed places: of the same programme and intake; older ones name the places. */
function isOf(cohort: MeasuredCohort, places: ReturnType<typeof heldPlaces>[number]): boolean {
  if (cohort.trainingCommitmentId) return cohort.trainingCommitmentId === places.id
  return cohort.programmeId === places.programmeId && cohort.intakeYear === places.intakeYear
}
