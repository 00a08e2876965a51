import type { AttachedFile } from '@kadry/domain/attachment'
import type { Change, Decision } from '@kadry/domain/decision'
import { comeProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import {
  type Commitment,
  commitmentMoves,
  type Delivery,
  type DeliveryStatus,
  type Known,
  notBeneficiary,
} from './commitment.ts'
import { deliveredOf, settled, sumOf } from './settlement.ts'

/** A dispute that was settled may end in acceptance. */
export const deliveryMoves = lifecycle<DeliveryStatus>()({
  report: { from: [], to: 'REPORTED' },
  accept: { from: ['REPORTED', 'DISPUTED'], to: 'ACCEPTED' },
  dispute: { from: ['REPORTED'], to: 'DISPUTED' },
  takeBack: { from: ['REPORTED', 'ACCEPTED'], to: 'DISPUTED' },
})

export const DELIVERY_NOUN = { ru: 'Запись об исполнении', en: 'delivery' }

export type NewDelivery = {
  readonly on: string
  readonly quantity: number
  readonly note?: string
  readonly evidenceId?: string
  readonly attachments?: readonly AttachedFile[]
  /** Somebody says that more was delivered than promised. */
  readonly mayExceed: boolean
}
type Deciding = { readonly today: string; readonly idOf: (commitmentId: string, n: number) => string }

const MOST_DELIVERIES = 200
const LONGEST_NOTE = 1_000

/** R23: a part was delivered, on a day that has come; more than promised only where somebody says so. */
export function deliver(
  found: Known,
  input: NewDelivery,
  deciding: Deciding,
): Decision<Commitment, IllegalTransition | InvalidInput | RuleRefusal, { deliveryId: string }> {
  const refused = commitmentMoves.refuse('deliver', found)
  if (refused) return refused
  const problems = deliveryProblems(found, input, deciding.today)
  if (problems.length > 0) return invalidInput(problems)
  if (input.evidenceId !== undefined && deliveriesBy(found, input.evidenceId).length > 0)
    return ruleRefusal(
      'R23',
      'EVIDENCE_USED',
      'По этой записи исполнение уже отмечено.',
      'This record has counted as a delivery already.',
    )
  return reported(found, input, deciding)
}

export type FactDelivery = {
  readonly evidenceId: string
  readonly quantity: number
  readonly on: string
  /** `quantity` is all that was delivered by it so far: it may grow, and what is new of it counts. */
  readonly isTotal?: boolean
  /** It delivers nothing any more, for this reason. */
  readonly takenBackFor?: string
}

/**
 * Facts of another service deliver, each once and as much of it as is still owed. One that comes twice, or
 * after all was delivered, changes nothing.
 */
export function deliverByFacts(
  found: Known,
  deliveries: readonly FactDelivery[],
  deciding: Deciding,
): Change<Commitment> {
  return deliveries.reduce<Change<Commitment>>(
    ({ next, facts }, fact) => {
      const more = deliveredBy({ ...next, id: found.id }, fact, deciding)
      return { next: more.next, facts: [...facts, ...more.facts] }
    },
    { next: found, facts: [] },
  )
}

function deliveredBy(found: Known, fact: FactDelivery, deciding: Deciding): Change<Commitment> {
  const { evidenceId, quantity, on, isTotal, takenBackFor: reason } = fact
  if (reason !== undefined) return takeBackDelivery(found, { evidenceId, reason, today: deciding.today })
  const known = deliveriesBy(found, evidenceId)
  const isNew = known.length === 0 || isTotal
  const owed = Math.min(quantity - sumOf(known), found.quantity - deliveredOf(found))
  const isOver = found.status === 'RELEASED' || found.deliveries.length >= MOST_DELIVERIES
  if (!isNew || owed < 1 || isOver) return { next: found, facts: [] }
  const { next, facts } = reported(found, { evidenceId, quantity: owed, on }, deciding)
  return { next, facts }
}

function reported(found: Known, input: Omit<NewDelivery, 'mayExceed'>, { today, idOf }: Deciding) {
  const { on, quantity, note, evidenceId, attachments = [] } = input
  const delivery: Delivery = {
    id: idOf(found.id, found.deliveries.length + 1),
    on,
    quantity,
    status: deliveryMoves.to('report'),
    ...(note === undefined ? {} : { note: tidy(note) }),
    ...(evidenceId === undefined ? {} : { evidenceId }),
    ...(attachments.length > 0 ? { attachments } : {}),
  }
  const next = { ...found, deliveries: [...found.deliveries, delivery] }
  const data = {
    id: found.id,
    deliveryId: delivery.id,
    on,
    quantity,
    delivered: deliveredOf(next),
    ...(evidenceId === undefined ? {} : { evidenceId }),
  }
  const after = settled(found.id, next, today)
  return {
    next: after.next,
    facts: [{ type: 'commitment.delivered.v1' as const, data }, ...after.facts],
    answer: { deliveryId: delivery.id },
  }
}

/** What proved deliveries was taken back: they count no more, and say why. */
export function takeBackDelivery(
  found: Known,
  taken: { readonly evidenceId: string; readonly reason: string; readonly today: string },
): Change<Commitment> {
  const counted = deliveriesBy(found, taken.evidenceId).filter(({ status }) => status !== 'DISPUTED')
  return counted.reduce<Change<Commitment>>(
    ({ next, facts }, delivery) => {
      const more = takenBack({ ...next, id: found.id }, delivery, taken)
      return { next: more.next, facts: [...facts, ...more.facts] }
    },
    { next: found, facts: [] },
  )
}

function takenBack(
  found: Known,
  delivery: Delivery,
  { reason, today }: { readonly reason: string; readonly today: string },
): Change<Commitment> {
  const { acceptedOn: _, ...rest } = delivery
  const taken: Delivery = { ...rest, status: 'DISPUTED', disputeReason: tidy(reason) }
  const data = { id: found.id, deliveryId: delivery.id, reason: tidy(reason), on: today }
  const { next, facts } = answered(found, taken, { type: 'commitment.deliveryTakenBack.v1' as const, data }, today)
  return { next, facts }
}

type AnswerBy = { readonly deliveryId: string; readonly organizationId: string; readonly on: string }
type Answered = Decision<Commitment, IllegalTransition | InvalidInput | NotFound | RuleRefusal, { deliveryId: string }>

/** A beneficiary confirms that it got it. */
export function acceptDelivery(found: Known, { deliveryId, organizationId, on }: AnswerBy): Answered {
  const delivery = answerable(found, deliveryId, organizationId, 'accept')
  if ('__typename' in delivery) return delivery
  const owed = found.quantity - deliveredOf(found)
  if (delivery.status === 'DISPUTED' && delivery.quantity > owed) return invalidInput([tooMuch(owed)])
  const { disputeReason: _, ...rest } = delivery
  const accepted: Delivery = { ...rest, status: deliveryMoves.to('accept'), acceptedOn: on }
  const fact = {
    type: 'commitment.deliveryAccepted.v1' as const,
    data: { id: found.id, deliveryId, organizationId, on },
  }
  return answered(found, accepted, fact, on)
}

/** A beneficiary says that it did not get it: until that is settled it does not count. */
export function disputeDelivery(
  found: Known,
  { deliveryId, organizationId, reason, on }: AnswerBy & { readonly reason: string },
): Answered {
  const delivery = answerable(found, deliveryId, organizationId, 'dispute')
  if ('__typename' in delivery) return delivery
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const disputed: Delivery = { ...delivery, status: deliveryMoves.to('dispute'), disputeReason: tidy(reason) }
  const data = { id: found.id, deliveryId, organizationId, reason: tidy(reason), on }
  return answered(found, disputed, { type: 'commitment.deliveryDisputed.v1', data }, on)
}

function answered<Fact>(found: Known, delivery: Delivery, fact: Fact, today: string) {
  const deliveries = found.deliveries.map((one) => (one.id === delivery.id ? delivery : one))
  const after = settled(found.id, { ...found, deliveries }, today)
  return { next: after.next, facts: [fact, ...after.facts], answer: { deliveryId: delivery.id } }
}

function answerable(
  found: Known,
  deliveryId: string,
  organizationId: string,
  move: 'accept' | 'dispute',
): Delivery | IllegalTransition | NotFound | RuleRefusal {
  const delivery = found.deliveries.find(({ id }) => id === deliveryId)
  if (!delivery) return notFound(deliveryId, DELIVERY_NOUN)
  return (
    commitmentMoves.refuse('answerDelivery', found) ??
    notBeneficiary(found, organizationId) ??
    deliveryMoves.refuse(move, delivery) ??
    delivery
  )
}

function deliveriesBy({ deliveries }: Commitment, evidenceId: string): readonly Delivery[] {
  return deliveries.filter((one) => one.evidenceId === evidenceId)
}

function deliveryProblems(found: Known, input: NewDelivery, today: string): InputProblem[] {
  const owed = found.quantity - deliveredOf(found)
  return [
    ...unless(input.quantity >= 1, 'quantity', 'RANGE', 'Не меньше единицы.', 'Must be one at least.', 'R23'),
    ...(input.quantity <= owed || input.mayExceed ? [] : [tooMuch(owed)]),
    ...comeProblems('on', input.on, today, 'R23'),
    ...(input.note === undefined ? [] : textProblems('note', input.note, LONGEST_NOTE)),
    ...unless(
      found.deliveries.length < MOST_DELIVERIES,
      'commitmentId',
      'FULL',
      `У обязательства не больше ${MOST_DELIVERIES} исполнений.`,
      `A commitment has at most ${MOST_DELIVERIES} deliveries.`,
    ),
  ]
}

function tooMuch(owed: number): InputProblem {
  return problem(
    'quantity',
    'MORE_THAN_OWED',
    `Осталось исполнить ${owed}; больше — только с mayExceed.`,
    `${owed} are still owed; more only with mayExceed.`,
    'R23',
  )
}
