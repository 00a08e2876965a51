import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { itemMoves, statusOf } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { type Assignment, finalReports, isAccepted, isCounted } from './assignment.ts'
import { assignmentIn, itemIn, type PartId, withAssignment, withItem } from './parts.ts'

/** One document holds a resolution with all of them; far above any real one. */
const MOST_ASSIGNMENTS = 500
const LONGEST_REASON = 2_000

type Answer = { readonly assignmentId: string }
type Wanted = Pick<Assignment, 'organizationId' | 'role' | 'dueOn'> & { readonly itemId: string }
type Named = { readonly itemId: string; readonly assignmentId: string }

/**
 * R13, R14: everything but a position may be assigned, to each organisation once, until everybody has
 * reported. Without a day of its own the assignment has that of the item.
 */
export function assign(
  resolution: Known,
  { itemId, ...wanted }: Wanted,
  partId: PartId,
  today: string,
): Decision<Resolution, RuleRefusal | IllegalTransition | NotFound, Answer> {
  const item = itemIn(resolution, itemId)
  if ('__typename' in item) return item
  if (item.kind === 'POSITION')
    return ruleRefusal('R13', 'POSITION_NOT_ASSIGNED', 'Позицию нельзя поручить.', 'A position cannot be assigned.')
  const current = { status: statusOf(item) }
  const refused = itemMoves.allows('join', current) ? undefined : itemMoves.refuse('assign', current)
  if (refused) return refused
  return assigned(resolution, itemId, wanted, partId, today)
}

/** The assignee has seen it. */
export function acknowledge(
  resolution: Known,
  named: Named,
  today: string,
): Decision<Resolution, RuleRefusal | IllegalTransition | NotFound, Answer> {
  const place = assignmentIn(resolution, named)
  if ('__typename' in place) return place
  const { item, assignment } = place
  if (assignment.redirectedToId) return impossibleIn('REDIRECTED')
  if (assignment.acknowledgedOn)
    return ruleRefusal('R14', 'ALREADY_ACKNOWLEDGED', 'С поручением уже ознакомились.', 'It is acknowledged already.')
  const data = { id: resolution.id, ...named, on: today }
  return {
    next: withItem(resolution, withAssignment(item, { ...assignment, acknowledgedOn: today })),
    facts: [{ type: 'resolutionItem.acknowledged.v1', data }],
    answer: { assignmentId: assignment.id },
  }
}

/**
 * R14: another body does it instead, in the same role and by the same day; who was relieved keeps what it
 * reported. Not while a report waits for an answer.
 */
export function redirect(
  resolution: Known,
  { organizationId, reason, ...named }: Named & { readonly organizationId: string; readonly reason: string },
  partId: PartId,
  today: string,
): Decision<Resolution, InvalidInput | RuleRefusal | IllegalTransition | NotFound, Answer> {
  const place = assignmentIn(resolution, named)
  if ('__typename' in place) return place
  const { item, assignment } = place
  if (assignment.redirectedToId) return impossibleIn('REDIRECTED')
  if (isCounted(assignment) && isAccepted(assignment)) return impossibleIn('ACCEPTED')
  if (finalReports(assignment).at(-1)?.status === 'SUBMITTED')
    return ruleRefusal(
      'R14',
      'REPORT_WAITS',
      'Отчёт ещё не рассмотрен: примите или верните его.',
      'A report waits: accept or return it first.',
    )
  const problems = textProblems('reason', reason, LONGEST_REASON)
  if (problems.length > 0) return invalidInput(problems)
  const { role, dueOn } = assignment
  const wanted = { organizationId, role, ...(dueOn ? { dueOn } : {}) }
  const decision = assigned(resolution, item.id, wanted, partId, today)
  if ('__typename' in decision) return decision
  const { assignmentId: redirectedToId } = decision.answer!
  const next = { ...decision.next, id: resolution.id }
  const changed = withAssignment(next.items.find(({ id }) => id === item.id)!, { ...assignment, redirectedToId })
  const data = { id: resolution.id, ...named, organizationId, toAssignmentId: redirectedToId, reason: tidy(reason) }
  return {
    next: withItem(next, changed),
    facts: [{ type: 'resolutionItem.redirected.v1', data }, ...decision.facts],
    answer: { assignmentId: redirectedToId },
  }
}

function assigned(
  resolution: Known,
  itemId: string,
  wanted: Omit<Wanted, 'itemId'>,
  partId: PartId,
  today: string,
): Decision<Resolution, RuleRefusal, Answer> {
  const item = resolution.items.find(({ id }) => id === itemId)!
  const { organizationId, role, dueOn = item.dueOn } = wanted
  if (item.assignments.some((one) => one.organizationId === organizationId && !one.redirectedToId))
    return ruleRefusal(
      'R14',
      'ALREADY_ASSIGNED',
      'Пункт этой организации уже поручен.',
      'The item is already assigned to this organisation.',
    )
  if (item.assignments.length >= MOST_ASSIGNMENTS)
    return ruleRefusal(
      'R14',
      'ASSIGNMENTS_FULL',
      `У пункта не больше ${MOST_ASSIGNMENTS} поручений.`,
      `An item has ${MOST_ASSIGNMENTS} assignments at most.`,
    )
  const assignmentId = partId('Assignment', `${item.number}.${item.assignments.length + 1}`)
  const to = { organizationId, role, ...(dueOn ? { dueOn } : {}) }
  const added: Assignment = { id: assignmentId, ...to, assignedOn: today, reports: [] }
  return {
    next: withItem(resolution, { ...item, assignments: [...item.assignments, added] }),
    facts: [{ type: 'resolutionItem.assigned.v1', data: { id: resolution.id, itemId, assignmentId, ...to } }],
    answer: { assignmentId },
  }
}
