import type { FactData } from '@kadry/contracts/catalogue'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type Assignment, finalReports, isAccepted, isCounted, isOpen, isReturned } from '../execution/assignment.ts'
import { type MetricBinding, reachedOf, reachedShare } from '../metric/metric.ts'
import type { Ruling } from './ruling.ts'

type AdoptedItem = FactData<'resolution.adopted.v1'>['items'][number]
export type ItemKind = AdoptedItem['kind']
export type Cadence = NonNullable<AdoptedItem['cadence']>
export type ItemStatus =
  | 'ADOPTED'
  | 'ASSIGNED'
  | 'IN_PROGRESS'
  | 'REPORTED'
  | 'RETURNED'
  | 'FULFILLED'
  | 'CANCELLED'
  | 'SUPERSEDED'

const UNDER_WAY = ['ADOPTED', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'] as const

/**
 * An addressee may be named until everybody has reported; what follows from reports and the metric is
 * computed by `statusOf`. A body that takes over from another begins anew.
 */
export const itemMoves = lifecycle<ItemStatus>()({
  adopt: { from: [], to: 'ADOPTED' },
  assign: { from: ['ADOPTED', 'ASSIGNED'], to: 'ASSIGNED' },
  join: { from: ['IN_PROGRESS'] },
  begin: { from: ['ASSIGNED'], to: 'IN_PROGRESS' },
  reportLast: { from: ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'], to: 'REPORTED' },
  reportBesideReturned: { from: ['IN_PROGRESS'], to: 'RETURNED' },
  return: { from: ['REPORTED'], to: 'RETURNED' },
  acceptLast: { from: ['REPORTED'], to: 'FULFILLED' },
  redirect: { from: ['IN_PROGRESS', 'RETURNED', 'REPORTED'], to: 'ASSIGNED' },
  redirectBesideOthers: { from: ['RETURNED', 'REPORTED'], to: 'IN_PROGRESS' },
  fallBack: { from: ['IN_PROGRESS'], to: 'ASSIGNED' },
  acceptReady: { from: UNDER_WAY, to: 'FULFILLED' },
  cancel: { from: UNDER_WAY, to: 'CANCELLED' },
  supersede: { from: UNDER_WAY, to: 'SUPERSEDED' },
})

/** R12: number, text and kind never change; what grows is who is to do it and what they reported. */
export type ResolutionItem = {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly kind: ItemKind
  readonly dueOn?: string
  readonly cadence?: Cadence
  readonly openEnded: boolean
  readonly metric?: MetricBinding
  /** The acts that it rests on. */
  readonly citedActIds?: readonly string[]
  readonly supersedesId?: string
  readonly supersededById?: string
  /** The day on which somebody accepted that its metric was reached. */
  readonly acceptedOn?: string
  readonly cancelled?: Ruling
  readonly assignments: readonly Assignment[]
}

/**
 * The item's state follows from its assignments, their reports, its metric and what was decided of it; it is
 * never stored beside them.
 */
export function statusOf(item: ResolutionItem): ItemStatus {
  if (item.cancelled) return 'CANCELLED'
  if (item.supersededById) return 'SUPERSEDED'
  if (item.acceptedOn) return 'FULFILLED'
  if (item.assignments.length === 0) return 'ADOPTED'
  const counted = countedAssignments(item)
  if (counted.length > 0 && counted.every(isAccepted)) return 'FULFILLED'
  if (counted.length > 0 && counted.every((one) => finalReports(one).length > 0))
    return counted.some(isReturned) ? 'RETURNED' : 'REPORTED'
  const begun = counted.some(({ reports }) => reports.length > 0) || (item.metric ? reachedOf(item.metric) > 0 : false)
  return begun ? 'IN_PROGRESS' : 'ASSIGNED'
}

/** R14: accepted / total of those who execute, 0–1; R15: the metric's share where one is bound. */
export function progressOf(item: ResolutionItem): number {
  if (item.metric) return reachedShare(item.metric)
  if (item.acceptedOn) return 1
  const counted = countedAssignments(item)
  return counted.length === 0 ? 0 : counted.filter(isAccepted).length / counted.length
}

/** Nobody has to do anything more. */
export function isDone(item: ResolutionItem): boolean {
  return ['FULFILLED', 'CANCELLED', 'SUPERSEDED'].includes(statusOf(item))
}

/** R15: its metric is reached, and nobody has accepted that yet. */
export function isReady(item: ResolutionItem): boolean {
  return item.metric !== undefined && reachedShare(item.metric) === 1 && !isDone(item)
}

/**
 * The last day after which the item is overdue: the first of those who still have to carry it out, or its own
 * where nobody has to; undefined where there is none, or nothing is left to do.
 */
export function overdueAfter(item: ResolutionItem): string | undefined {
  if (isDone(item)) return undefined
  const open = item.assignments.filter(isOpen)
  if (open.length === 0) return item.dueOn
  return open.flatMap(({ dueOn }) => dueOn ?? []).sort()[0]
}

/** Whether a last day has passed and what was due by it is not done; `today` is `YYYY-MM-DD`. */
export function isOverdue(item: ResolutionItem, today: string): boolean {
  const day = overdueAfter(item)
  return day !== undefined && day < today
}

/** R14: those who carry it out. */
export function countedAssignments({ assignments }: ResolutionItem): readonly Assignment[] {
  return assignments.filter(isCounted)
}
