import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { isDone } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { type Assignment, extensionMoves, isCounted, isOpen, type TermExtension } from './assignment.ts'
import { assignmentIn, extensionIn, itemIn, NOUNS, type PartId, type Place, withAssignment, withItem } from './parts.ts'

const LONGEST_REASON = 2_000
const MOST_EXTENSIONS = 50

type Answer = { readonly extensionId: string }
type Request = Pick<TermExtension, 'until' | 'reason'> & { readonly itemId: string; readonly assignmentId: string }
type Answered = { readonly itemId: string; readonly extensionId: string; readonly answer?: string }

/** R14: the assignee asks for a later last day; again only once it was answered. */
export function requestExtension(
  resolution: Known,
  { until, reason, ...named }: Request,
  partId: PartId,
  today: string,
): Decision<Resolution, InvalidInput | RuleRefusal | IllegalTransition | NotFound, Answer> {
  const place = assignmentIn(resolution, named)
  if ('__typename' in place) return place
  const refused = unable(place)
  if (refused) return refused
  const { item, assignment, ordinal } = place
  const problems = [...textProblems('reason', reason, LONGEST_REASON), ...untilProblems(assignment, until, today)]
  if (problems.length > 0) return invalidInput(problems)
  const { extensions = [] } = assignment
  const id = partId('TermExtension', `${item.number}.${ordinal}.${extensions.length + 1}`)
  const asked: TermExtension = { id, until, reason: tidy(reason), requestedOn: today, status: 'REQUESTED' }
  const data = { id: resolution.id, ...named, extensionId: id, until, dueOn: assignment.dueOn! }
  return {
    next: withItem(resolution, withAssignment(item, { ...assignment, extensions: [...extensions, asked] })),
    facts: [{ type: 'resolutionItem.extensionRequested.v1', data }],
    answer: { extensionId: id },
  }
}

/** The term moves; the first one is kept. A day that has passed meanwhile can't be granted any more. */
export function grantExtension(
  resolution: Known,
  input: Answered,
  today: string,
): Decision<Resolution, InvalidInput | RuleRefusal | IllegalTransition | NotFound, Answer> {
  const found = answerable('grant', resolution, input)
  if ('__typename' in found) return found
  const { item, assignment, extension } = found
  if (!isOpen(assignment) || isDone(item)) return impossibleIn('ACCEPTED')
  if (extension.until < today)
    return ruleRefusal(
      'R14',
      'TERM_PASSED',
      `День ${extension.until} уже прошёл: откажите, исполнитель попросит о другом.`,
      `The day ${extension.until} has passed: refuse it, the assignee will ask for another.`,
    )
  const problems = input.answer === undefined ? [] : textProblems('answer', input.answer, LONGEST_REASON)
  if (problems.length > 0) return invalidInput(problems)
  const answer = input.answer === undefined ? {} : { answer: tidy(input.answer) }
  const originalDueOn = assignment.originalDueOn ?? assignment.dueOn!
  const granted = answered(assignment, { ...extension, ...answer, status: 'GRANTED', decidedOn: today })
  const data = { ...aboutOf(resolution.id, found), until: extension.until, originalDueOn, on: today }
  return {
    next: withItem(resolution, withAssignment(item, { ...granted, dueOn: extension.until, originalDueOn })),
    facts: [{ type: 'resolutionItem.extensionGranted.v1', data }],
    answer: { extensionId: extension.id },
  }
}

/** The term stays, with the words of whoever refused. */
export function refuseExtension(
  resolution: Known,
  input: Answered & { readonly answer: string },
  today: string,
): Decision<Resolution, InvalidInput | IllegalTransition | NotFound, Answer> {
  const found = answerable('refuse', resolution, input)
  if ('__typename' in found) return found
  const problems = textProblems('answer', input.answer, LONGEST_REASON)
  if (problems.length > 0) return invalidInput(problems)
  const { item, assignment, extension } = found
  const answer = tidy(input.answer)
  const refused = answered(assignment, { ...extension, answer, status: 'REFUSED', decidedOn: today })
  const data = { ...aboutOf(resolution.id, found), reason: answer, on: today }
  return {
    next: withItem(resolution, withAssignment(item, refused)),
    facts: [{ type: 'resolutionItem.extensionRefused.v1', data }],
    answer: { extensionId: extension.id },
  }
}

type Found = Omit<Place, 'ordinal'> & { readonly extension: TermExtension }

function unable({ item, assignment }: Place): RuleRefusal | IllegalTransition | undefined {
  if (!isCounted(assignment))
    return ruleRefusal(
      'R14',
      'NOT_AN_EXECUTOR',
      'Продлевают срок исполнителю.',
      'Only whoever carries it out has a term to extend.',
    )
  if (!isOpen(assignment) || isDone(item)) return impossibleIn('ACCEPTED')
  if (assignment.dueOn === undefined)
    return ruleRefusal('R14', 'NO_TERM', 'У поручения нет срока.', 'The assignment has no term.')
  const { extensions = [] } = assignment
  const last = extensions.at(-1)
  if (last && !extensionMoves.allows('requestAgain', last))
    return ruleRefusal(
      'R14',
      'EXTENSION_PENDING',
      'О прежней просьбе ещё не решено.',
      'The last request is not answered yet.',
    )
  if (extensions.length < MOST_EXTENSIONS) return undefined
  return ruleRefusal(
    'R14',
    'EXTENSIONS_FULL',
    `У поручения не больше ${MOST_EXTENSIONS} просьб о продлении.`,
    `An assignment has ${MOST_EXTENSIONS} requests for an extension at most.`,
  )
}

function untilProblems({ dueOn }: Assignment, until: string, today: string): InputProblem[] {
  if (until < today) return [problem('until', 'IN_THE_PAST', 'Этот день уже прошёл.', 'This day has passed.', 'R14')]
  if (until > dueOn!) return []
  return [problem('until', 'NOT_LATER', `Срок и так ${dueOn}.`, `The term is ${dueOn} already.`, 'R14')]
}

function answerable(move: 'grant' | 'refuse', resolution: Resolution, { itemId, extensionId }: Answered) {
  const item = itemIn(resolution, itemId)
  if ('__typename' in item) return item
  const found = extensionIn(resolution, extensionId)
  if (found?.item.id !== itemId) return notFound(extensionId, NOUNS.extension)
  return extensionMoves.refuse(move, found.extension) ?? found
}

function answered(assignment: Assignment, changed: TermExtension): Assignment {
  const { extensions = [] } = assignment
  return { ...assignment, extensions: extensions.map((one) => (one.id === changed.id ? changed : one)) }
}

function aboutOf(id: string, { item, assignment, extension }: Found) {
  return { id, itemId: item.id, assignmentId: assignment.id, extensionId: extension.id }
}
