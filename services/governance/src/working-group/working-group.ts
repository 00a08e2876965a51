import type { Fact } from '@kadry/contracts/catalogue'
import type { Change, Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { given, textProblems, tidy, tidyLines } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { checked, isComplete, missingOf, standingComposition } from './composition.ts'
import type { Office } from './office.ts'
import { type CompositionRequirement, requirementsProblems } from './requirement.ts'
import type { SeatRecord } from './seat.ts'
import { DEFAULT_VOTING_RULES, type VotingRules, votingRulesProblems } from './voting-rules.ts'

export type WorkingGroupStatus = 'PROPOSED' | 'FORMING' | 'ACTIVE' | 'SUSPENDED' | 'COMPLETED' | 'DISSOLVED'

/** R6. `seat` stands for all that is done with seats and offices. */
export const workingGroupMoves = lifecycle<WorkingGroupStatus>()({
  propose: { from: [], to: 'PROPOSED' },
  create: { from: [], to: 'FORMING' },
  found: { from: ['PROPOSED'], to: 'FORMING' },
  activate: { from: ['FORMING'], to: 'ACTIVE' },
  suspend: { from: ['ACTIVE'], to: 'SUSPENDED' },
  resume: { from: ['SUSPENDED'], to: 'ACTIVE' },
  complete: { from: ['ACTIVE', 'SUSPENDED'], to: 'COMPLETED' },
  dissolve: { from: ['PROPOSED', 'FORMING', 'ACTIVE', 'SUSPENDED'], to: 'DISSOLVED' },
  seat: { from: ['FORMING', 'ACTIVE', 'SUSPENDED'] },
  setVotingRules: { from: ['PROPOSED', 'FORMING', 'ACTIVE', 'SUSPENDED'] },
})

export type WorkingGroup = {
  readonly name: string
  readonly mandate: string
  readonly status: WorkingGroupStatus
  readonly resolutionItemId?: string
  /** The day it was entered; absent in groups that were entered before that was kept. */
  readonly createdOn?: string
  /** The first day without it, where it was completed or dissolved. */
  readonly endedOn?: string
  readonly requirements: readonly CompositionRequirement[]
  readonly seats: readonly SeatRecord[]
  readonly offices: readonly Office[]
  readonly votingRules: VotingRules
  /** Terms of delegates that were over by this day were seen to be. */
  readonly termsOverBy?: string
  /** The day on which the next one is that the composition asks for. */
  readonly checkOn?: string
}
export type Known = WorkingGroup & { readonly id: string }

type Origin = { readonly id: string; readonly kind: string }
export type NewWorkingGroup = Pick<WorkingGroup, 'name' | 'mandate' | 'requirements'> & {
  readonly resolutionItem?: Origin
  /** It is only proposed: nobody has founded it yet. */
  readonly proposed?: boolean
}

const FOUNDING_KINDS = new Set(['CREATE_BODY', 'DEFINE_COMPOSITION', 'DEVELOP_PROCEDURE'])

/** R13: a group comes from an item that asks for a body or a procedure, or from no item at all. */
export function create(
  id: string,
  { resolutionItem, proposed = false, ...input }: NewWorkingGroup,
  today: string,
): Decision<WorkingGroup, InvalidInput | RuleRefusal> {
  const problems = [
    ...textProblems('name', input.name),
    ...textProblems('mandate', input.mandate, 2_000),
    ...requirementsProblems(input.requirements),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const refused = originRefusal(resolutionItem)
  if (refused) return refused
  const name = tidy(input.name)
  const origin = resolutionItem ? { resolutionItemId: resolutionItem.id } : {}
  const data = { id, name, ...origin }
  const next = {
    ...{ name, mandate: tidyLines(input.mandate), ...origin, createdOn: today },
    requirements: input.requirements,
    seats: [],
    offices: [],
    votingRules: DEFAULT_VOTING_RULES,
  }
  if (proposed)
    return {
      next: { ...next, status: workingGroupMoves.to('propose') },
      facts: [{ type: 'workingGroup.proposed.v1', data }],
    }
  return { next: { ...next, status: workingGroupMoves.to('create') }, facts: [founded(data)] }
}

/** R13: the item that a group is created from asks for one. */
export function originRefusal(item: Origin | undefined): RuleRefusal | undefined {
  if (!item || FOUNDING_KINDS.has(item.kind)) return undefined
  return ruleRefusal(
    'R13',
    'ITEM_FOUNDS_NO_BODY',
    `Пункт вида ${item.kind} не создаёт рабочую группу.`,
    `An item of kind ${item.kind} does not create a working group.`,
  )
}

export function founded(
  data: { readonly id: string; readonly name: string; readonly resolutionItemId?: string },
  document?: DocumentRef,
): Fact {
  return { type: 'workingGroup.created.v1', data: { ...data, status: 'FORMING', ...sourced({ document }) } }
}

/** R9, R10: meetings that are convened from now on keep to these rules. */
export function setVotingRules(
  group: Known,
  rules: Partial<VotingRules>,
  document?: DocumentRef,
): Decision<WorkingGroup, InvalidInput | IllegalTransition> {
  const refused = workingGroupMoves.refuse('setVotingRules', group)
  if (refused) return refused
  const votingRules = { ...group.votingRules, ...rules }
  const problems = [...votingRulesProblems(votingRules), ...documentProblems(['document'], document)]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...group, votingRules },
    facts: [{ type: 'votingRules.changed.v1', data: { id: group.id, ...votingRules, ...sourced({ document }) } }],
  }
}

/**
 * The group with other seats, the facts about them, and — where that changes — whether its composition is
 * whole (R6). Every decision about seats ends here, so the gap can't be forgotten.
 */
export function withSeats(
  group: Known,
  seats: readonly SeatRecord[],
  facts: readonly Fact[],
  termsOverBy = group.termsOverBy,
): Change<WorkingGroup> {
  const { id: _, ...state } = group
  const before = isComplete(standingComposition(group))
  const next = { ...state, seats, ...given({ termsOverBy }) }
  const checks = standingComposition(next)
  const after = isComplete(checks)
  const turned: Fact[] = []
  if (!before && after) turned.push({ type: 'composition.satisfied.v1', data: { id: group.id } })
  if (before && !after)
    turned.push({ type: 'composition.broken.v1', data: { id: group.id, missing: missingOf(checks) } })
  return { next: checked(next), facts: [...facts, ...turned] }
}

/** R6: says of a delegate whose term is over that the composition lacks somebody, where it asks for one. */
export function endTerms(group: Known, today: string): Change<WorkingGroup> {
  return withSeats(group, group.seats, [], today)
}
