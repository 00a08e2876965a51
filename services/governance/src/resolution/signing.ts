import type { Decision } from '@kadry/domain/decision'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { publishedSignature, signatureProblems, tidiedSignature, type Verification } from '@kadry/domain/signature'
import type { Signature } from '../signature/signature.ts'
import { MOST_SIGNATURES, signaturesProblems } from './adoption.ts'
import { type Known, type Resolution, resolutionMoves } from './resolution.ts'

/** FZ63: the first signature makes it signed; each body signs once. */
export function sign(
  { id, ...resolution }: Known,
  signature: Signature,
  today: string,
): Decision<Resolution, InvalidInput | IllegalTransition> {
  const refused = resolutionMoves.allows('signToo', resolution) ? undefined : resolutionMoves.refuse('sign', resolution)
  if (refused) return refused
  const { signatures = [] } = resolution
  const problems = [
    ...signaturesProblems([signature], today, []),
    ...signerProblems(signatures, signature),
    ...dayProblems(resolution, signature),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const kept = { ...signature, ...tidiedSignature(signature) }
  const { organizationId, on, ...how } = kept
  const status = resolutionMoves.allows('sign', resolution) ? resolutionMoves.to('sign') : resolution.status
  return {
    next: { ...resolution, status, signatures: [...signatures, kept] },
    facts: [{ type: 'resolution.signed.v1', data: { id, organizationId, on, signedAs: publishedSignature(how) } }],
  }
}

/** FZ63: records what a person or another system says of a signature; the last word counts. */
export function verify(
  { id, ...resolution }: Known,
  { organizationId, verification }: { readonly organizationId: string; readonly verification: Verification },
  today: string,
): Decision<Resolution, InvalidInput> {
  const { signatures = [] } = resolution
  const found = signatures.find((one) => one.organizationId === organizationId)
  if (!found)
    return invalidInput([
      problem(
        'organizationId',
        'NOT_SIGNED',
        'Эта организация не подписала резолюцию.',
        'This body has not signed the resolution.',
        'FZ63',
      ),
    ])
  const stated = { ...found, verification }
  const problems = signatureProblems([], stated, { on: found.on, today })
  if (problems.length > 0) return invalidInput(problems)
  const verified: Signature = { ...found, ...tidiedSignature(stated) }
  const { valid, on } = verification
  return {
    next: { ...resolution, signatures: signatures.map((one) => (one === found ? verified : one)) },
    facts: [{ type: 'resolution.verified.v1', data: { id, organizationId, isValid: valid, on } }],
  }
}

/** What is signed is shown to everybody. */
export function publish({ id, ...resolution }: Known, today: string): Decision<Resolution, IllegalTransition> {
  const refused = resolutionMoves.refuse('publish', resolution)
  if (refused) return refused
  return {
    next: { ...resolution, status: resolutionMoves.to('publish'), publishedOn: today },
    facts: [{ type: 'resolution.published.v1', data: { id, on: today } }],
  }
}

function signerProblems(signatures: readonly Signature[], { organizationId }: Signature): InputProblem[] {
  const at = 'organizationId'
  if (signatures.some((one) => one.organizationId === organizationId))
    return [problem(at, 'REPEATED', 'Эта организация уже подписала.', 'This body has signed already.', 'FZ63')]
  if (signatures.length < MOST_SIGNATURES) return []
  return [problem(at, 'COUNT', `Не больше ${MOST_SIGNATURES} подписей.`, `At most ${MOST_SIGNATURES} signatures.`)]
}

function dayProblems({ date }: Resolution, { on }: Signature): InputProblem[] {
  if (date === undefined || on >= date) return []
  return [
    problem(
      'on',
      'BEFORE_ADOPTED',
      `Принята ${date}: подписать раньше нельзя.`,
      `Adopted on ${date}: it cannot be signed before.`,
    ),
  ]
}
