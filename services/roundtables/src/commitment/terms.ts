import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { type Commitment, type CommitmentChange, commitmentMoves, type Known, type Terms } from './commitment.ts'
import { deliveredOf, settled } from './settlement.ts'

type Proposal = Partial<Terms> & { readonly organizationId: string; readonly reason: string; readonly on: string }
type Answer = {
  readonly organizationId: string
  readonly agrees: boolean
  readonly reason?: string
  readonly on: string
}

/** A party proposes another quantity or day; a newer proposal takes the place of the one before. */
export function proposeTerms(
  found: Known,
  { organizationId, reason, on, ...wanted }: Proposal,
): Decision<Commitment, IllegalTransition | InvalidInput | RuleRefusal> {
  const refused = commitmentMoves.refuse('changeTerms', found) ?? notParty(found, organizationId)
  if (refused) return refused
  const terms: Terms = { quantity: wanted.quantity ?? found.quantity, dueOn: wanted.dueOn ?? found.dueOn }
  const problems = [...termsProblems(found, terms, on), ...textProblems('reason', reason)]
  if (problems.length > 0) return invalidInput(problems)
  const change = { ...terms, reason: tidy(reason), proposedOn: on, agreedByIds: [organizationId] }
  return {
    next: { ...found, change },
    facts: [
      {
        type: 'commitment.changeProposed.v1',
        data: { id: found.id, ...terms, reason: change.reason, proposedById: organizationId, on },
      },
    ],
  }
}

/**
 * Another party answers: the terms change once the debtor and each beneficiary agree, one refusal ends it.
 * The terms as they were promised are kept.
 */
export function answerTerms(
  found: Known,
  { organizationId, agrees, reason, on }: Answer,
): Decision<Commitment, IllegalTransition | InvalidInput | RuleRefusal> {
  const { change, ...rest } = found
  const refused = commitmentMoves.refuse('changeTerms', found) ?? notParty(found, organizationId)
  if (refused) return refused
  if (!change) return ruleRefusal('R23', 'NO_CHANGE', 'Изменение не предложено.', 'No change of the terms is proposed.')
  if (!agrees) return refusedTerms(found.id, rest, organizationId, reason)
  const problems = termsProblems(found, change, on)
  if (problems.length > 0) return invalidInput(problems)
  const agreedByIds = [...new Set([...change.agreedByIds, organizationId])]
  const parties = [found.debtorId, ...found.beneficiaryIds]
  if (!parties.every((id) => agreedByIds.includes(id)))
    return {
      next: { ...found, change: { ...change, agreedByIds } },
      facts: [{ type: 'commitment.changeAgreed.v1', data: { id: found.id, organizationId, on } }],
    }
  return changed(found, rest, change, on)
}

function changed(found: Known, rest: Commitment, { quantity, dueOn }: CommitmentChange, on: string) {
  const original = found.original ?? { quantity: found.quantity, dueOn: found.dueOn }
  const after = settled(found.id, { ...rest, quantity, dueOn, original }, on)
  const data = {
    id: found.id,
    quantity,
    dueOn,
    originalQuantity: original.quantity,
    originalDueOn: original.dueOn,
    on,
  }
  return { next: after.next, facts: [{ type: 'commitment.changed.v1' as const, data }, ...after.facts] }
}

function refusedTerms(id: string, rest: Commitment, organizationId: string, reason: string | undefined) {
  const problems = textProblems('reason', reason ?? '')
  if (problems.length > 0) return invalidInput(problems)
  const data = { id, organizationId, reason: tidy(reason!) }
  return { next: rest, facts: [{ type: 'commitment.changeRefused.v1' as const, data }] }
}

/** Different from today's, not below what is delivered, not before today. */
function termsProblems(found: Commitment, { quantity, dueOn }: Terms, today: string): InputProblem[] {
  const delivered = deliveredOf(found)
  return [
    ...unless(
      quantity !== found.quantity || dueOn !== found.dueOn,
      'quantity',
      'SAME',
      'Новые условия те же, что и сейчас.',
      'The new terms are those of today.',
    ),
    ...quantityProblems(quantity, delivered),
    ...unless(
      dueOn === found.dueOn || dueOn >= today,
      'dueOn',
      'IN_THE_PAST',
      'Новый срок уже прошёл.',
      'The new due day has passed.',
      'R23',
    ),
  ]
}

function quantityProblems(quantity: number, delivered: number): InputProblem[] {
  if (quantity < 1)
    return [
      problem('quantity', 'RANGE', 'Количество должно быть больше нуля.', 'The quantity must be above zero.', 'R23'),
    ]
  return unless(
    quantity >= delivered,
    'quantity',
    'BELOW_DELIVERED',
    `Уже исполнено: ${delivered}.`,
    `Already delivered: ${delivered}.`,
    'R23',
  )
}

function notParty({ debtorId, beneficiaryIds }: Commitment, organizationId: string): RuleRefusal | undefined {
  if (organizationId === debtorId || beneficiaryIds.includes(organizationId)) return undefined
  return ruleRefusal(
    'R23',
    'NOT_PARTY',
    'Организация не сторона этого обязательства.',
    'The organisation is no party to this commitment.',
  )
}
