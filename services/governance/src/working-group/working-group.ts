import type { Fact } from '@kadry/contracts/catalogue'
import type { Change, Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { textProblems, tidy, tidyLines } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { type CompositionRequirement, composition, isComplete, missingOf } from './composition.ts'
import { isStanding, type SeatRecord } from './seat.ts'
import { DEFAULT_VOTING_RULES, type VotingRules, votingRulesProblems } from './voting-rules.ts'

export type WorkingGroupStatus = 'FORMING' | 'ACTIVE'

export const workingGroupMoves = lifecycle<WorkingGroupStatus>()({
  create: { from: [], to: 'FORMING' },
  activate: { from: ['FORMING'], to: 'ACTIVE' },
  setVotingRules: { from: ['FORMING', 'ACTIVE'] },
})

export type WorkingGroup = {
  readonly name: string
  readonly mandate: string
  readonly status: WorkingGroupStatus
  readonly resolutionItemId?: string
  readonly requirements: readonly CompositionRequirement[]
  readonly seats: readonly SeatRecord[]
  readonly votingRules: VotingRules
}
export type Known = WorkingGroup & { readonly id: string }

export type NewWorkingGroup = Pick<WorkingGroup, 'name' | 'mandate' | 'requirements'> & {
  readonly resolutionItem?: { readonly id: string; readonly kind: string }
}

const FOUNDING_KINDS = new Set(['CREATE_BODY', 'DEFINE_COMPOSITION', 'DEVELOP_PROCEDURE'])
const MOST_REQUIREMENTS = 50
const MOST_SEATS = 100

/** R13: a group comes from an item that asks for a body or a procedure, or from no item at all. */
export function create(id: string, input: NewWorkingGroup): Decision<WorkingGroup, InvalidInput | RuleRefusal> {
  const problems = [
    ...textProblems('name', input.name),
    ...textProblems('mandate', input.mandate, 2_000),
    ...requirementsProblems(input.requirements),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const item = input.resolutionItem
  if (item && !FOUNDING_KINDS.has(item.kind))
    return ruleRefusal(
      'R13',
      'ITEM_FOUNDS_NO_BODY',
      `Пункт вида ${item.kind} не создаёт рабочую группу.`,
      `An item of kind ${item.kind} does not create a working group.`,
    )
  const name = tidy(input.name)
  const origin = item ? { resolutionItemId: item.id } : {}
  return {
    next: {
      name,
      mandate: tidyLines(input.mandate),
      status: 'FORMING',
      ...origin,
      requirements: input.requirements,
      seats: [],
      votingRules: DEFAULT_VOTING_RULES,
    },
    facts: [{ type: 'workingGroup.created.v1', data: { id, name, ...origin, status: 'FORMING' } }],
  }
}

/** R6: a group starts its work only with every requirement met; later gaps do not stop it. */
export function activate(group: Known, today: string): Decision<WorkingGroup, RuleRefusal | IllegalTransition> {
  const refused = workingGroupMoves.refuse('activate', group)
  if (refused) return refused
  const missing = missingOf(composition(group, (seat) => isStanding(seat) && seat.from <= today))
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
    next: { ...group, status: 'ACTIVE' },
    facts: [{ type: 'workingGroup.activated.v1', data: { id: group.id } }],
  }
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
export function withSeats(group: Known, seats: readonly SeatRecord[], facts: readonly Fact[]): Change<WorkingGroup> {
  const { id: _, ...state } = group
  const before = isComplete(composition(group, isStanding))
  const checks = composition({ ...group, seats }, isStanding)
  const after = isComplete(checks)
  const turned: Fact[] = []
  if (!before && after) turned.push({ type: 'composition.satisfied.v1', data: { id: group.id } })
  if (before && !after)
    turned.push({ type: 'composition.broken.v1', data: { id: group.id, missing: missingOf(checks) } })
  return { next: { ...state, seats }, facts: [...facts, ...turned] }
}

function requirementsProblems(requirements: readonly CompositionRequirement[]): InputProblem[] {
  const path = (index: number, field: string) => ['requirements', String(index), field]
  if (requirements.length < 1 || requirements.length > MOST_REQUIREMENTS)
    return [
      problem(
        'requirements',
        'COUNT',
        `Требований должно быть от 1 до ${MOST_REQUIREMENTS}.`,
        `There must be 1 to ${MOST_REQUIREMENTS} requirements.`,
        'R6',
      ),
    ]
  return requirements.flatMap(({ kind, organizationId, minSeats, maxSeats }, index) => [
    ...(kind || organizationId
      ? []
      : [
          problem(
            path(index, 'kind'),
            'EMPTY',
            'Назовите вид или организацию.',
            'Name a kind or an organisation.',
            'R6',
          ),
        ]),
    ...(minSeats >= 0 && minSeats <= (organizationId ? 1 : MOST_SEATS)
      ? []
      : [
          problem(
            path(index, 'minSeats'),
            'RANGE',
            `Мест должно быть от 0 до ${organizationId ? 1 : MOST_SEATS}.`,
            `There must be 0 to ${organizationId ? 1 : MOST_SEATS} seats.`,
            'R6',
          ),
        ]),
    ...(maxSeats === undefined || (maxSeats >= Math.max(1, minSeats) && maxSeats <= MOST_SEATS)
      ? []
      : [
          problem(
            path(index, 'maxSeats'),
            'RANGE',
            `Должно быть не меньше minSeats и 1 и не больше ${MOST_SEATS}.`,
            `Must be at least minSeats and 1, and at most ${MOST_SEATS}.`,
            'R6',
          ),
        ]),
  ])
}
