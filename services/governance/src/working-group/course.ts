import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { comeProblems, given, textProblems, tidyLines } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { compositionOn, incompleteSince, missingOf } from './composition.ts'
import { vacated } from './leaving.ts'
import { isHeldFrom, isStanding } from './seat.ts'
import {
  founded,
  type Known,
  type NewWorkingGroup,
  originRefusal,
  type WorkingGroup,
  workingGroupMoves,
} from './working-group.ts'

/** What a change in the course of a group rests on; `on` is its first day. */
export type Order = { readonly on: string; readonly reason?: string; readonly document?: DocumentRef }

type Moved = Decision<WorkingGroup, InvalidInput | IllegalTransition>

/** R13: a proposed group is founded, by an item where one asks for it. */
export function found(
  group: Known,
  { resolutionItem, document }: Pick<NewWorkingGroup, 'resolutionItem'> & { readonly document?: DocumentRef },
): Decision<WorkingGroup, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = workingGroupMoves.refuse('found', group)
  if (refused) return refused
  const problems = documentProblems(['document'], document)
  if (problems.length > 0) return invalidInput(problems)
  const foreign = originRefusal(resolutionItem)
  if (foreign) return foreign
  const { id, name } = group
  const origin = given({ resolutionItemId: resolutionItem?.id ?? group.resolutionItemId })
  return {
    next: { ...group, ...origin, status: workingGroupMoves.to('found') },
    facts: [founded({ id, name, ...origin }, document)],
  }
}

/** R6: a group starts its work only with every requirement met; later gaps do not stop it. */
export function activate(group: Known, today: string): Decision<WorkingGroup, RuleRefusal | IllegalTransition> {
  const refused = workingGroupMoves.refuse('activate', group)
  if (refused) return refused
  const missing = missingOf(compositionOn({ ...group, seats: group.seats.filter(isStanding) }, today))
  if (missing.length > 0) {
    const list = missing.map(({ kind, organizationId, seats }) => `${kind ?? organizationId}: ${seats}`).join(', ')
    return ruleRefusal(
      'R6',
      'COMPOSITION_INCOMPLETE',
      `Состав не полон, недостаёт: ${list}.`,
      `The composition is incomplete, missing: ${list}.`,
    )
  }
  return {
    next: { ...group, status: workingGroupMoves.to('activate') },
    facts: [{ type: 'workingGroup.activated.v1', data: { id: group.id } }],
  }
}

export function suspend(group: Known, order: Order, today: string): Moved {
  const refused = refusalOf('suspend', group, order, today)
  if (refused) return refused
  return {
    next: { ...group, status: workingGroupMoves.to('suspend') },
    facts: [{ type: 'workingGroup.suspended.v1', data: { id: group.id, ...published(order) } }],
  }
}

export function resume(group: Known, order: Order, today: string): Moved {
  const refused = refusalOf('resume', group, order, today)
  if (refused) return refused
  return {
    next: { ...group, status: workingGroupMoves.to('resume') },
    facts: [{ type: 'workingGroup.resumed.v1', data: { id: group.id, ...published(order) } }],
  }
}

/** The group has done what it was created for, and its seats and offices end. */
export function complete(group: Known, order: Order, today: string): Moved {
  const refused = refusalOf('complete', group, order, today)
  if (refused) return refused
  return ended(group, order, 'complete', 'workingGroup.completed.v1')
}

/** Whoever created the group ends it, whatever it has done. */
export function dissolve(group: Known, order: Order, today: string): Moved {
  const refused = refusalOf('dissolve', group, order, today)
  if (refused) return refused
  return ended(group, order, 'dissolve', 'workingGroup.dissolved.v1')
}

/** A gap of a group that is gone is nobody's: it is not published. */
function ended(
  group: Known,
  order: Order,
  move: 'complete' | 'dissolve',
  type: 'workingGroup.completed.v1' | 'workingGroup.dissolved.v1',
): Moved {
  const { on } = order
  const { next, facts } = vacated(
    group,
    group.seats.filter((seat) => isHeldFrom(seat, on)),
    on,
    'GROUP_ENDED',
  )
  return {
    next: { ...next, status: workingGroupMoves.to(move), endedOn: on },
    facts: [
      ...facts.filter((fact) => fact.type !== 'composition.broken.v1'),
      { type, data: { id: group.id, ...published(order) } },
    ],
  }
}

/**
 * R6: since when the composition lacks somebody; undefined where it is whole, or the group is not founded yet
 * or gone. `written` is the day of its last change, for a group about whose beginning nothing else is known.
 */
export function gapSince(group: WorkingGroup, today: string, written: string): string | undefined {
  if (!workingGroupMoves.allows('seat', group)) return undefined
  return incompleteSince(group, group.createdOn ?? written, today)
}

function refusalOf(
  move: 'suspend' | 'resume' | 'complete' | 'dissolve',
  group: Known,
  order: Order,
  today: string,
): InvalidInput | IllegalTransition | undefined {
  const refused = workingGroupMoves.refuse(move, group)
  if (refused) return refused
  const problems = orderProblems(order, today)
  return problems.length > 0 ? invalidInput(problems) : undefined
}

function orderProblems({ on, reason, document }: Order, today: string): InputProblem[] {
  return [
    ...comeProblems('on', on, today),
    ...(reason === undefined ? [] : textProblems('reason', reason, 2_000)),
    ...documentProblems(['document'], document),
  ]
}

function published({ on, reason, document }: Order) {
  return { on, ...given({ reason: reason && tidyLines(reason) }), ...sourced({ document }) }
}
