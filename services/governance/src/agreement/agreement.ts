import type { Fact, FactData } from '@kadry/contracts/catalogue'
import type { HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { publishedSignature, type SignedAs, signatureProblems, tidiedSignature } from '@kadry/domain/signature'

export type AgreementKind = FactData<'agreement.drafted.v1'>['kind']
export type AgreementStatus = 'DRAFT' | 'PARTIALLY_SIGNED' | 'SIGNED' | 'IN_FORCE' | 'EXPIRED' | 'TERMINATED'

/** What signatures and the calendar lead to is computed by `statusOn`; only a termination is asked for. */
export const agreementMoves = lifecycle<AgreementStatus>()({
  draft: { from: [], to: 'DRAFT' },
  sign: { from: ['DRAFT', 'PARTIALLY_SIGNED'], to: 'PARTIALLY_SIGNED' },
  signLast: { from: ['PARTIALLY_SIGNED'], to: 'SIGNED' },
  comeIntoForce: { from: ['SIGNED'], to: 'IN_FORCE' },
  expire: { from: ['IN_FORCE'], to: 'EXPIRED' },
  terminate: { from: ['SIGNED', 'IN_FORCE'], to: 'TERMINATED' },
})

/** Each party signs once. */
export const partyMoves = lifecycle<'UNSIGNED' | 'SIGNED'>()({
  name: { from: [], to: 'UNSIGNED' },
  sign: { from: ['UNSIGNED'], to: 'SIGNED' },
})

export type AgreementParty = {
  readonly organizationId: string
  readonly signedOn?: string
  readonly signedAs?: SignedAs
}

export type Agreement = HasFiles & {
  readonly kind: AgreementKind
  readonly title: string
  /** Number and date of its registration. */
  readonly number?: string
  readonly date?: string
  readonly sectorCode?: string
  readonly parties: readonly AgreementParty[]
  readonly validFrom: string
  /** The last day of the term. */
  readonly validTo?: string
  /** Resolution items, round tables, commitments. */
  readonly originIds: readonly string[]
  readonly termination?: { readonly on: string; readonly reason: string }
}
export type Known = Agreement & { readonly id: string }

export type NewAgreement = Pick<Agreement, 'kind' | 'title' | 'validFrom' | 'originIds'> & {
  readonly partyIds: readonly string[]
  readonly sectorCode?: string
  readonly validTo?: string
}

const MOST_PARTIES = 100
const MOST_ORIGINS = 100

/** R16: in force when all parties have signed and the day is within the term. */
export function statusOn({ parties, validFrom, validTo, termination }: Agreement, day: string): AgreementStatus {
  const signed = parties.filter(({ signedOn }) => signedOn).length
  if (signed === 0) return 'DRAFT'
  if (signed < parties.length) return 'PARTIALLY_SIGNED'
  if (termination && termination.on <= day) return 'TERMINATED'
  if (day < validFrom) return 'SIGNED'
  return validTo && validTo < day ? 'EXPIRED' : 'IN_FORCE'
}

/**
 * Two parties at least, each once; `isOrigin` says whether an id is one of an agreement's possible origins.
 */
export function draft(
  id: string,
  input: NewAgreement,
  isOrigin: (id: string) => boolean,
): Decision<Agreement, InvalidInput> {
  const problems = [
    ...textProblems('title', input.title),
    ...partyProblems(input.partyIds),
    ...termProblems('validTo', input.validFrom, input.validTo),
    ...originProblems(input.originIds, isOrigin),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { partyIds, title, ...rest } = input
  const agreement = { ...rest, title: tidy(title), parties: partyIds.map((organizationId) => ({ organizationId })) }
  return {
    next: agreement,
    facts: [
      { type: 'agreement.drafted.v1', data: { id, kind: input.kind, title: agreement.title, partyIds: [...partyIds] } },
    ],
  }
}

/** R16: the last signature puts the agreement in force for its term. `on` is not in the future. */
export function sign(
  agreement: Known,
  {
    organizationId,
    on,
    signedAs,
  }: { readonly organizationId: string; readonly on: string; readonly signedAs?: SignedAs },
  today: string,
): Decision<Agreement, InvalidInput | IllegalTransition> {
  const party = agreement.parties.find((one) => one.organizationId === organizationId)
  if (!party)
    return invalidInput([
      problem(
        'organizationId',
        'NOT_A_PARTY',
        'Организация не является стороной соглашения.',
        'The organisation is not a party to the agreement.',
        'R16',
      ),
    ])
  const refused = partyMoves.refuse('sign', { status: party.signedOn ? 'SIGNED' : 'UNSIGNED' })
  if (refused) return refused
  if (agreement.validTo && on > agreement.validTo)
    return invalidInput([
      problem(
        'on',
        'AFTER_TERM',
        `Срок закончился ${agreement.validTo}.`,
        `The term ended on ${agreement.validTo}.`,
        'R16',
      ),
    ])
  const problems = [
    ...inTheFuture('on', on, today),
    ...(signedAs ? signatureProblems(['signature'], signedAs, { on, today }) : []),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const kept = signedAs && tidiedSignature(signedAs)
  const signature = { signedOn: on, ...(kept ? { signedAs: kept } : {}) }
  const parties = agreement.parties.map((one) => (one === party ? { ...one, ...signature } : one))
  const signed: Fact = {
    type: 'agreement.signed.v1',
    data: { id: agreement.id, organizationId, on, ...(kept ? { signedAs: publishedSignature(kept) } : {}) },
  }
  const isLast = parties.every(({ signedOn }) => signedOn)
  return { next: { ...agreement, parties }, facts: isLast ? [signed, inForce(agreement)] : [signed] }
}

/** Only what all have signed can be terminated, and only within its term. */
export function terminate(
  agreement: Known,
  { on, reason }: { readonly on: string; readonly reason: string },
  today: string,
): Decision<Agreement, InvalidInput | IllegalTransition> {
  const status = agreement.termination ? 'TERMINATED' : statusOn(agreement, today)
  const refused = agreementMoves.refuse('terminate', { status })
  if (refused) return refused
  const problems = [...textProblems('reason', reason, 2_000), ...dayProblems(agreement, on)]
  if (problems.length > 0) return invalidInput(problems)
  const termination = { on, reason: tidy(reason) }
  return {
    next: { ...agreement, termination },
    facts: [{ type: 'agreement.terminated.v1', data: { id: agreement.id, ...termination } }],
  }
}

export function inTheFuture(path: string, day: string, today: string): InputProblem[] {
  return unless(day <= today, path, 'IN_THE_FUTURE', 'Этот день ещё не наступил.', 'This day is in the future.')
}

function dayProblems({ validFrom, validTo }: Agreement, on: string): InputProblem[] {
  if (on < validFrom)
    return [
      problem(
        'on',
        'BEFORE_TERM',
        `День раньше начала срока (${validFrom}).`,
        `The day is before the term begins (${validFrom}).`,
      ),
    ]
  if (!validTo || on <= validTo) return []
  return [
    problem('on', 'AFTER_TERM', `День позже конца срока (${validTo}).`, `The day is after the term ends (${validTo}).`),
  ]
}

function inForce({ id, kind, title, parties, sectorCode, validFrom, validTo, originIds }: Known): Fact {
  return {
    type: 'agreement.inForce.v1',
    data: {
      id,
      kind,
      title,
      partyIds: parties.map(({ organizationId }) => organizationId),
      ...(sectorCode ? { sectorCode } : {}),
      validFrom,
      ...(validTo ? { validTo } : {}),
      originIds: [...originIds],
    },
  }
}

function partyProblems(partyIds: readonly string[]): InputProblem[] {
  if (partyIds.length < 2 || partyIds.length > MOST_PARTIES)
    return [
      problem(
        'partyIds',
        'COUNT',
        `Сторон должно быть от 2 до ${MOST_PARTIES}.`,
        `There must be 2 to ${MOST_PARTIES} parties.`,
      ),
    ]
  return partyIds.flatMap((id, index) =>
    partyIds.indexOf(id) === index
      ? []
      : [problem(['partyIds', String(index)], 'REPEATED', 'Сторона названа дважды.', 'The party is named twice.')],
  )
}

function originProblems(originIds: readonly string[], isOrigin: (id: string) => boolean): InputProblem[] {
  if (originIds.length > MOST_ORIGINS)
    return [problem('originIds', 'COUNT', `Не больше ${MOST_ORIGINS} оснований.`, `At most ${MOST_ORIGINS} origins.`)]
  return originIds.flatMap((id, index) =>
    isOrigin(id)
      ? []
      : [
          problem(
            ['originIds', String(index)],
            'ORIGIN',
            'Ожидается пункт резолюции, круглый стол или обязательство.',
            'Expected a resolution item, a round table or a commitment.',
          ),
        ],
  )
}
