import type { Fact } from '@kadry/contracts/catalogue'
import type { Decision } from '@kadry/domain/decision'
import { documentProblems, sourced } from '@kadry/domain/document'
import { given, textProblems, tidy, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
} from '@kadry/domain/refusal'
import type { PartId } from '../execution/parts.ts'
import { itemIn } from '../execution/parts.ts'
import { type Deciding, publishedMotion } from '../motion/deciding.ts'
import { publishedItem } from './adoption.ts'
import { itemMoves, type ResolutionItem, statusOf } from './item.ts'
import { addedItemsProblems, madeItem, type NewItem } from './new-item.ts'
import { type Known, type Resolution, resolutionMoves } from './resolution.ts'
import { type Ruling, rulingProblems } from './ruling.ts'
import { supersessionProblems, withSuperseded } from './supersession.ts'

type Decided = Pick<Deciding, 'motionId' | 'isClosed'> & Pick<Ruling, 'document' | 'reason'>
type Amendment = Decided & {
  readonly items: readonly NewItem[]
  readonly cancelledIds: readonly string[]
}

const LONGEST_REASON = 2_000

/** R12: new items, some of which supersede old ones, and items that are cancelled; all by one decision. */
export function amend(
  resolution: Known,
  input: Amendment,
  partId: PartId,
  today: string,
): Decision<Resolution, InvalidInput | IllegalTransition | NotFound> {
  const refused = resolutionMoves.refuse('amend', resolution)
  if (refused) return refused
  const { id, ...state } = resolution
  const added = input.items.map((item) => madeItem(item, partId))
  for (const itemId of input.cancelledIds) {
    const item = itemIn(resolution, itemId)
    if ('__typename' in item) return item
    const over = itemMoves.refuse('cancel', { status: statusOf(item) })
    if (over) return over
  }
  const problems = [
    ...decidedProblems(input),
    ...addedItemsProblems(input.items, resolution.items),
    ...supersessionProblems({ added, known: resolution.items }),
    ...countProblems(input),
    ...bothProblems(input),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const ruling = rulingOf(input, today)
  const by = publishedRuling(input, ruling)
  const marked = withSuperseded(id, resolution.items, added)
  const cancelled = withCancelled(id, marked.items, input.cancelledIds, { ruling, by })
  const data = { id, items: added.map(publishedItem), ...by }
  return {
    next: { ...state, items: [...cancelled.items, ...added], status: resolutionMoves.to('amend') },
    facts: [{ type: 'resolution.amended.v1', data }, ...marked.facts, ...cancelled.facts],
  }
}

/** R12: nothing of it is to be carried out any more; what was fulfilled stays so. */
export function revoke(
  resolution: Known,
  input: Decided & { readonly reason: string },
  today: string,
): Decision<Resolution, InvalidInput | IllegalTransition> {
  const refused = resolutionMoves.refuse('revoke', resolution)
  if (refused) return refused
  const problems = decidedProblems(input)
  if (problems.length > 0) return invalidInput(problems)
  const { id, ...state } = resolution
  const ruling = rulingOf(input, today)
  const by = publishedRuling(input, ruling)
  const open = resolution.items.filter((item) => itemMoves.allows('cancel', { status: statusOf(item) }))
  const { items, facts } = withCancelled(
    id,
    resolution.items,
    open.map((item) => item.id),
    { ruling, by },
  )
  const data = { id, reason: ruling.reason!, ...by }
  return {
    next: { ...state, items, status: resolutionMoves.to('revoke'), revoked: ruling },
    facts: [{ type: 'resolution.revoked.v1', data }, ...facts],
  }
}

/** R12: items of another resolution supersede some of this one. */
export function supersede(
  resolution: Known,
  by: readonly Pick<ResolutionItem, 'id' | 'supersedesId'>[],
): Decision<Resolution, never> {
  const { id, ...state } = resolution
  const { items, facts } = withSuperseded(id, resolution.items, by)
  const isAmended = facts.length > 0 && resolutionMoves.allows('amend', resolution)
  return { next: { ...state, items, ...(isAmended ? { status: resolutionMoves.to('amend') } : {}) }, facts }
}

type Published = Pick<Ruling, 'on' | 'motionId' | 'document'>

function withCancelled(
  id: string,
  items: readonly ResolutionItem[],
  ids: readonly string[],
  { ruling, by }: { readonly ruling: Ruling; readonly by: Published },
) {
  const facts = ids.map((itemId): Fact => ({ type: 'resolutionItem.cancelled.v1', data: { id, itemId, ...by } }))
  return { items: items.map((item) => (ids.includes(item.id) ? { ...item, cancelled: ruling } : item)), facts }
}

/** As facts have it: they say nothing of a motion for members. */
function publishedRuling(decided: Decided, { document, on }: Ruling): Published {
  return { ...publishedMotion(decided), ...given({ document }), on }
}

function rulingOf({ motionId, document, reason }: Decided, on: string): Ruling {
  return { on, ...given({ motionId, reason: reason && tidy(reason) }), ...sourced({ document }) }
}

function decidedProblems({ reason, isClosed: _, ...decided }: Decided): InputProblem[] {
  return [
    ...rulingProblems(decided),
    ...documentProblems(['document'], decided.document),
    ...(reason === undefined ? [] : textProblems('reason', reason, LONGEST_REASON)),
  ]
}

function countProblems({ items, cancelledIds }: Amendment): InputProblem[] {
  if (items.length + cancelledIds.length > 0 && new Set(cancelledIds).size === cancelledIds.length) return []
  return [
    problem(
      'cancelledItemIds',
      'NOTHING_CHANGED',
      'Назовите новые пункты или отменяемые, каждый один раз.',
      'Name new items or items to cancel, each once.',
      'R12',
    ),
  ]
}

/** An item is cancelled or replaced; of both nobody could say what holds. */
function bothProblems({ items, cancelledIds }: Amendment): InputProblem[] {
  return items.flatMap(({ supersedesId }, index) =>
    unless(
      supersedesId === undefined || !cancelledIds.includes(supersedesId),
      ['items', String(index), 'supersedesId'],
      'CANCELLED_TOO',
      'Этот пункт тем же решением отменяют.',
      'That item is cancelled by the same decision.',
      'R12',
    ),
  )
}
