import type { AggregateStore } from '@kadry/mongo/aggregate'
import type { Projection } from '@kadry/mongo/projection'
import type { Agreement } from '../agreement/agreement.ts'
import { statusOn } from '../agreement/status.ts'
import type { MeasuredCohort } from '../cohort/cohort.ts'
import type { MeasuredProgramme } from '../programme/programme.ts'
import type { ResolutionItem } from '../resolution/item.ts'
import type { MeasuredNeed } from '../workforce-need/workforce-need.ts'
import { compositionOn } from '../working-group/composition.ts'
import type { WorkingGroup } from '../working-group/working-group.ts'
import type { Counted } from './count.ts'
import { METRICS, type MetricKind } from './metric.ts'

/** Where the records lie that metrics count. */
export type Measured = {
  readonly workingGroups: Pick<AggregateStore<WorkingGroup>, 'select'>
  readonly agreements: Pick<AggregateStore<Agreement>, 'select'>
  readonly needs: Pick<Projection<MeasuredNeed>, 'select'>
  readonly programmes: Pick<Projection<MeasuredProgramme>, 'select'>
  readonly cohorts: Pick<Projection<MeasuredCohort>, 'select'>
}

type Item = Pick<ResolutionItem, 'id' | 'metric'>
type Of<State> = State & { readonly id: string }

/**
 * What there is of each item's metric on a day: one query for each kind of record, however many items and
 * records there are. Items that count sectors, or have no metric, are left out.
 */
export async function measure(
  from: Measured,
  items: readonly Item[],
  today: string,
): Promise<ReadonlyMap<string, Counted>> {
  const ofGroups = items.filter((item) => subjectOf(item) === 'WorkingGroup')
  const ofAgreements = items.filter((item) => subjectOf(item) === 'Agreement')
  const counted = new Map<string, Counted>()
  if (ofGroups.length > 0) {
    const groups = await from.workingGroups.select(named(ofGroups, 'resolutionItemId'))
    for (const item of ofGroups)
      counted.set(item.id, countGroups(item.metric!.kind, below(item, groups, originOfGroup), today))
  }
  if (ofAgreements.length > 0) {
    const agreements = await from.agreements.select(named(ofAgreements, 'originIds'))
    const counts = await countsUnder(from, ofAgreements, agreements, today)
    for (const item of ofAgreements) {
      const theirs = below(item, agreements, ({ originIds }) => originIds)
      counted.set(item.id, { reached: theirs.reduce((sum, { id }) => sum + counts(item.metric!.kind, id), 0) })
    }
  }
  return counted
}

function subjectOf({ metric }: Item): string | undefined {
  return metric && METRICS[metric.kind].subject
}

/** Records named by an item's metric, or that name the item as their origin. */
function named(items: readonly Item[], origin: string): Record<string, unknown> {
  const ids = items.flatMap(({ metric }) => metric?.subjectIds ?? [])
  const origins = items.filter(({ metric }) => !metric?.subjectIds).map(({ id }) => id)
  return { $or: [{ _id: { $in: ids } }, { [origin]: { $in: origins } }] }
}

function below<State>(
  { id, metric }: Item,
  records: readonly Of<State>[],
  originsOf: (record: State) => readonly string[],
): readonly Of<State>[] {
  const ids = metric?.subjectIds
  return records.filter((record) => (ids ? ids.includes(record.id) : originsOf(record).includes(id)))
}

function originOfGroup({ resolutionItemId }: WorkingGroup): readonly string[] {
  return resolutionItemId ? [resolutionItemId] : []
}

function countGroups(kind: MetricKind, groups: readonly Of<WorkingGroup>[], today: string): Counted {
  if (kind === 'GROUP_ACTIVE') return { reached: groups.filter(({ status }) => status === 'ACTIVE').length }
  const checks = groups.flatMap((group) => compositionOn(group, today))
  const wanted = checks.map(({ requirement }) => requirement.minSeats)
  return {
    reached: sum(checks.map(({ filled, requirement }) => Math.min(filled, requirement.minSeats))),
    target: sum(wanted),
  }
}

/** How many there are of a metric under one agreement. */
async function countsUnder(
  { needs, programmes, cohorts }: Measured,
  items: readonly Item[],
  agreements: readonly Of<Agreement>[],
  today: string,
): Promise<(kind: MetricKind, agreementId: string) => number> {
  const ids = agreements.map(({ id }) => id)
  const asksFor = (...kinds: readonly MetricKind[]) => items.some(({ metric }) => kinds.includes(metric!.kind))
  const confirmed = asksFor('NEEDS_CONFIRMED') ? await needs.select({ agreementId: { $in: ids } }) : []
  const training = asksFor('PLACES_COMMITTED', 'COHORTS_PLACED')
    ? (await programmes.select({ 'trainings.agreementId': { $in: ids } })).flatMap(({ trainings = [] }) => trainings)
    : []
  const trainingIds = training.map(({ id }) => id)
  const graduated = asksFor('COHORTS_PLACED')
    ? await cohorts.select({ trainingCommitmentId: { $in: trainingIds } })
    : []
  return (kind, agreementId) => {
    const places = training.filter((one) => one.agreementId === agreementId)
    if (kind === 'NEEDS_CONFIRMED')
      return confirmed.filter((need) => need.agreementId === agreementId && need.isConfirmed).length
    if (kind === 'PLACES_COMMITTED') return sum(places.map((one) => one.places))
    if (kind === 'COHORTS_PLACED')
      return graduated.filter((one) => one.graduatedOn && places.some(({ id }) => id === one.trainingCommitmentId))
        .length
    const found = agreements.find(({ id }) => id === agreementId)
    return found && statusOn(found, today) === 'IN_FORCE' ? 1 : 0
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
