import type { Decision } from '@kadry/domain/decision'
import { comeProblems } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type NumberAsked, numberAskedProblems, numberGiven } from '@kadry/domain/number'
import { type IllegalTransition, type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { signatureProblems, tidiedSignature, type Verification } from '@kadry/domain/signature'
import type { Agreement, Known } from './agreement.ts'

/** It is registered once. */
export const registrationMoves = lifecycle<'UNREGISTERED' | 'REGISTERED'>()({
  draft: { from: [], to: 'UNREGISTERED' },
  register: { from: ['UNREGISTERED'], to: 'REGISTERED' },
})

/** R40: gives the agreement its number, once; `next` is the next free one of the register. */
export function registerAs(
  agreement: Known,
  asked: NumberAsked & { readonly date: string },
  today: string,
  next?: string,
): Decision<Agreement, InvalidInput | IllegalTransition> {
  const { number: known } = agreement
  const refused = registrationMoves.refuse('register', { status: known === undefined ? 'UNREGISTERED' : 'REGISTERED' })
  if (refused) return refused
  const problems = [...numberAskedProblems(asked), ...comeProblems('date', asked.date, today)]
  if (problems.length > 0) return invalidInput(problems)
  const { number } = numberGiven(asked, next)
  if (number === undefined)
    return invalidInput([
      problem(
        'number',
        'NUMBER_NEEDED',
        'Укажите номер или попросите следующий свободный.',
        'Give a number or ask for the next free one.',
        'R40',
      ),
    ])
  const registered = { number, date: asked.date }
  return {
    next: { ...agreement, ...registered },
    facts: [{ type: 'agreement.registered.v1', data: { id: agreement.id, ...registered } }],
  }
}

/** FZ63: records what a person or another system says of a party's signature; the last word counts. */
export function verify(
  agreement: Known,
  { organizationId, verification }: { readonly organizationId: string; readonly verification: Verification },
  today: string,
): Decision<Agreement, InvalidInput> {
  const party = agreement.parties.find((one) => one.organizationId === organizationId)
  if (!party?.signedOn || !party.signedAs)
    return invalidInput([
      problem(
        'organizationId',
        'NOT_SIGNED',
        'Об этой подписи нечего проверить: организация не подписала или не указано как.',
        'There is no signature to verify: the body has not signed, or how is not stated.',
        'FZ63',
      ),
    ])
  const stated = { ...party.signedAs, verification }
  const problems = signatureProblems([], stated, { on: party.signedOn, today })
  if (problems.length > 0) return invalidInput(problems)
  const signedAs = tidiedSignature(stated)
  const { valid, on } = verification
  return {
    next: { ...agreement, parties: agreement.parties.map((one) => (one === party ? { ...one, signedAs } : one)) },
    facts: [{ type: 'agreement.verified.v1', data: { id: agreement.id, organizationId, isValid: valid, on } }],
  }
}
