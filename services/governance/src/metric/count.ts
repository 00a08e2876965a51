import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { itemIn, movedFacts, withItem } from '../execution/parts.ts'
import { isReady, itemMoves, progressOf, type ResolutionItem, statusOf } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import {
  boundMetric,
  type MetricBinding,
  metricProblems,
  type NewMetric,
  type ProgressFall,
  type ProgressLoss,
  reachedOf,
} from './metric.ts'

/**
 * What was counted for an item: how many there are, and how many are wanted where that follows from the
 * records.
 */
export type Counted = { readonly reached: number; readonly target?: number }
/** When it was counted, and which fact was the reason to. */
export type Counting = { readonly at: string; readonly fact?: CountedFact }
export type CountedFact = {
  readonly time: string
  readonly loss: ProgressLoss
  readonly takesAway: boolean
  /** It is a whole state in the place of facts that were missed. */
  readonly isState?: boolean
  /** The first day of what it takes away; absent: there is none to wait for. */
  readonly on?: string
}

const MOST_FALLS = 20

/** R15: the metric of an item, bound once it is known what carries it out; a position is not measured. */
export function bindMetric(
  resolution: Known,
  { itemId, ...input }: NewMetric & { readonly itemId: string },
  counted: Counted | undefined,
  at: string,
): Decision<Resolution, InvalidInput | RuleRefusal | IllegalTransition | NotFound, { itemId: string }> {
  const item = itemIn(resolution, itemId)
  if ('__typename' in item) return item
  if (item.kind === 'POSITION')
    return ruleRefusal(
      'R13',
      'POSITION_NOT_MEASURED',
      'Позиция не исполняется: измерять нечего.',
      'A position is not executed: there is nothing to measure.',
    )
  const refused = itemMoves.refuse('cancel', { status: statusOf(item) })
  if (refused) return refused
  const problems = metricProblems([], input)
  if (problems.length > 0) return invalidInput(problems)
  const bound: ResolutionItem = { ...item, metric: boundMetric(input) }
  const measured = counted ? withCount(bound, counted, { at }) : bound
  const data = { id: resolution.id, itemId, kind: input.kind, target: measured.metric!.target }
  return {
    next: withItem(resolution, measured),
    facts: [{ type: 'resolutionItem.metricBound.v1', data }, ...movedFacts(resolution.id, item, measured)],
    answer: { itemId },
  }
}

/** Amendment of the rules: a metric at 100 % makes an item ready, acceptance fulfils it. */
export function acceptItem(
  resolution: Known,
  { itemId }: { readonly itemId: string },
  today: string,
): Decision<Resolution, RuleRefusal | IllegalTransition | NotFound, { itemId: string }> {
  const item = itemIn(resolution, itemId)
  if ('__typename' in item) return item
  const refused = itemMoves.refuse('acceptReady', { status: statusOf(item) })
  if (refused) return refused
  if (!isReady(item))
    return ruleRefusal('R15', 'NOT_READY', 'Показатель ещё не достигнут.', 'The metric is not reached yet.')
  return {
    next: withItem(resolution, { ...item, acceptedOn: today }),
    facts: [{ type: 'resolutionItem.fulfilled.v1', data: { id: resolution.id, itemId } }],
    answer: { itemId },
  }
}

/**
 * R15: what was counted for some items of a resolution after a fact, or because a day has come. A fall keeps
 * the facts that made it: one that no fact explains yet is left for the fact to come. A loss that had been
 * counted together with an earlier one is added to the fall that it had a part in.
 */
export function recount(
  resolution: Known,
  counts: ReadonlyMap<string, Counted>,
  counting: Counting,
): Decision<Resolution, never> {
  return withItems(resolution, (item) => {
    const counted = counts.get(item.id)
    return counted && item.metric ? withCount(item, counted, counting) : item
  })
}

/**
 * R15: a two-sided table of a sector not counted yet moves every item that it fulfils and that counts
 * sectors.
 */
export function countRoundTable(
  resolution: Known,
  table: { readonly sectorCode: string; readonly itemIds: readonly string[] },
): Decision<Resolution, never> {
  return withItems(resolution, (item) => (table.itemIds.includes(item.id) ? withSector(item, table) : item))
}

/** The items of a draft are counted for the day on which they are adopted; nobody hears of them before. */
function withItems(
  { id, ...resolution }: Known,
  counted: (item: ResolutionItem) => ResolutionItem,
): Decision<Resolution, never> {
  const items = resolution.items.map(counted)
  const moved = resolution.status === 'DRAFT' ? [] : items
  return {
    next: { ...resolution, items },
    facts: moved.flatMap((item, index) => movedFacts(id, resolution.items[index]!, item)),
  }
}

function withSector(item: ResolutionItem, { sectorCode }: { readonly sectorCode: string }): ResolutionItem {
  const { metric } = item
  if (metric?.kind !== 'ROUND_TABLES_HELD' || metric.sectorCodes.includes(sectorCode)) return item
  return { ...item, metric: { ...metric, sectorCodes: [...metric.sectorCodes, sectorCode] } }
}

function withCount(item: ResolutionItem, counted: Counted, { at, fact }: Counting): ResolutionItem {
  const metric = item.metric!
  const { due, awaited } = awaitedOn(metric, dayOf(new Date(at)), fact)
  const next: MetricBinding = {
    ...withoutAwaited(metric),
    reached: counted.reached,
    target: counted.target ?? metric.target,
    measuredAt: at,
    ...(awaited.length > 0 ? { awaited } : {}),
  }
  const [before, after] = [progressOf(item), progressOf({ ...item, metric: next })]
  if (after < before) {
    const isReason = fact && (fact.takesAway || fact.isState || next.target > metric.target)
    const losses = [...due, ...(isReason ? [fact.loss] : [])]
    return losses.length === 0 ? item : withFall(item, next, { at, before, after, losses })
  }
  const last = metric.falls?.at(-1)
  if (fact?.takesAway && last && after === before && fact.time <= last.at) {
    const joined = { ...last, losses: [...last.losses, fact.loss] }
    return { ...item, metric: { ...next, falls: metric.falls!.with(-1, joined) } }
  }
  const isSame =
    reachedOf(metric) === counted.reached &&
    metric.target === next.target &&
    metric.awaited?.length === next.awaited?.length
  return isSame ? item : { ...item, metric: next }
}

/** The losses whose day has come, and those that go on waiting, the one of this fact among them. */
function awaitedOn({ awaited = [] }: MetricBinding, today: string, fact: CountedFact | undefined) {
  const due = awaited.filter(({ on }) => on <= today).map(({ on: _, ...loss }): ProgressLoss => loss)
  const isAhead = fact?.takesAway && fact.on !== undefined && fact.on > today
  const added = isAhead ? [{ ...fact.loss, on: fact.on! }] : []
  return { due, awaited: [...awaited.filter(({ on }) => on > today), ...added].slice(-MOST_FALLS) }
}

function withoutAwaited({ awaited: _, ...metric }: MetricBinding): MetricBinding {
  return metric
}

function withFall(item: ResolutionItem, metric: MetricBinding, fall: ProgressFall): ResolutionItem {
  return { ...item, metric: { ...metric, falls: [...(metric.falls ?? []), fall].slice(-MOST_FALLS) } }
}
