import type { AggregateStore } from '@kadry/mongo/aggregate'
import type { Agreement } from '../agreement/agreement.ts'
import { countsUnder, type UnderAgreements } from '../measured/loaders.ts'
import { complianceOf } from '../publication-obligation/compliance.ts'
import type { PublicationObligation } from '../publication-obligation/publication-obligation.ts'
import type { ResolutionItem } from '../resolution/item.ts'
import { compositionOn } from '../working-group/composition.ts'
import type { WorkingGroup } from '../working-group/working-group.ts'
import type { Counted } from './count.ts'
import { METRICS, type MetricKind } from './metric.ts'

/** Where the records lie that metrics count. */
export type Measured = UnderAgreements & {
  readonly workingGroups: Pick<AggregateStore<WorkingGroup>, 'select'>
  readonly agreements: Pick<AggregateStore<Agreement>, 'select'>
  readonly publicationObligations: Pick<AggregateStore<PublicationObligation>, 'select'>
}

/** The types of the records that metrics count in. */
export type Subject = 'WorkingGroup' | 'Agreement' | 'PublicationObligation'

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
  const of = (subject: Subject) => items.filter(({ metric }) => metric && METRICS[metric.kind].subject === subject)
  const counted = new Map<string, Counted>()
  const [ofGroups, ofAgreements, ofObligations] = [of('WorkingGroup'), of('Agreement'), of('PublicationObligation')]
  if (ofGroups.length > 0) {
    const groups = await from.workingGroups.select(named(ofGroups, 'resolutionItemId'))
    for (const item of ofGroups)
      counted.set(
        item.id,
        countGroups(
          item.metric!.kind,
          below(item, groups, ({ resolutionItemId }) => [resolutionItemId]),
          today,
        ),
      )
  }
  if (ofAgreements.length > 0) {
    const agreements = await from.agreements.select(named(ofAgreements, 'originIds'))
    const counts = await countsUnder(
      from,
      ofAgreements.map(({ metric }) => metric!.kind),
      agreements,
      today,
    )
    for (const item of ofAgreements) {
      const theirs = below(item, agreements, ({ originIds }) => originIds)
      counted.set(item.id, { reached: sum(theirs.map(({ id }) => counts(item.metric!.kind, id))) })
    }
  }
  if (ofObligations.length > 0) {
    const obligations = await from.publicationObligations.select(named(ofObligations, 'originId'))
    for (const item of ofObligations)
      counted.set(
        item.id,
        countPublications(
          below(item, obligations, ({ originId }) => [originId]),
          today,
        ),
      )
  }
  return counted
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
  originsOf: (record: State) => readonly (string | undefined)[],
): readonly Of<State>[] {
  const ids = metric?.subjectIds
  return records.filter((record) => (ids ? ids.includes(record.id) : originsOf(record).includes(id)))
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

/** R37: publications on time, and those that were due so far. */
function countPublications(obligations: readonly PublicationObligation[], today: string): Counted {
  const found = obligations.map((one) => complianceOf(one, { from: one.validFrom, to: today }, today))
  return { reached: sum(found.map(({ onTime }) => onTime)), target: sum(found.map(({ due }) => due)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
