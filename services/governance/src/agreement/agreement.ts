import type { Fact, FactData } from '@kadry/contracts/catalogue'
import type { HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { comeProblems, termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { publishedSignature, type SignedAs, signatureProblems, tidiedSignature } from '@kadry/domain/signature'
import { agreementMoves, decidedOn, derived, partyMoves, type SigningPhase } from './status.ts'

export type AgreementKind = FactData<'agreement.drafted.v1'>['kind']
export type AgreementParty = {
  readonly organizationId: string
  /** What it is in the agreement, such as an employer or an operator; absent where nothing is said. */
  readonly role?: string
  readonly signedOn?: string
  readonly signedAs?: SignedAs
  /** The first day without the body. */
  readonly gone?: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' }
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
  readonly negotiatedSince?: string
  readonly termination?: { readonly on: string; readonly reason: string }
  /** Which agreement took its place, and from which day on. */
  readonly renewal?: { readonly byId: string; readonly on: string }
  /** That its term is over was said. */
  readonly expired?: boolean
  /**
   * Derived (`status.ts`): how far the signing got, and the day on which the end of the term is to be said.
   */
  readonly phase?: SigningPhase
  readonly expiresOn?: string
}
export type Known = Agreement & { readonly id: string }

export type NewAgreement = Pick<Agreement, 'kind' | 'title' | 'validFrom' | 'originIds'> & {
  readonly partyIds: readonly string[]
  readonly sectorCode?: string
  readonly validTo?: string
  /** What parties are in it, those that are named. */
  readonly roles?: readonly { readonly organizationId: string; readonly role: string }[]
}

const MOST_PARTIES = 100
const MOST_ORIGINS = 100
const LONGEST_ROLE = 200

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
    ...roleProblems(input),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { partyIds, title, roles = [], ...rest } = input
  const roleOf = new Map(roles.map(({ organizationId, role }) => [organizationId, tidy(role)]))
  const parties = partyIds.map((organizationId): AgreementParty => {
    const role = roleOf.get(organizationId)
    return { organizationId, ...(role ? { role } : {}) }
  })
  const agreement = { ...rest, title: tidy(title), parties }
  return {
    next: derived(agreement),
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
    ...comeProblems('on', on, today),
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
  return { next: derived({ ...agreement, parties }), facts: isLast ? [signed, inForce(agreement)] : [signed] }
}

/** Only what all have signed can be terminated, and only within its term. */
export function terminate(
  agreement: Known,
  { on, reason }: { readonly on: string; readonly reason: string },
  today: string,
): Decision<Agreement, InvalidInput | IllegalTransition> {
  const refused = agreementMoves.refuse('terminate', { status: decidedOn(agreement, today) })
  if (refused) return refused
  const problems = [...textProblems('reason', reason, 2_000), ...dayProblems(agreement, on)]
  if (problems.length > 0) return invalidInput(problems)
  const termination = { on, reason: tidy(reason) }
  return {
    next: derived({ ...agreement, termination }),
    facts: [{ type: 'agreement.terminated.v1', data: { id: agreement.id, ...termination } }],
  }
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

/** Roles are those of parties, each named once. */
function roleProblems({ partyIds, roles = [] }: NewAgreement): InputProblem[] {
  return roles.flatMap(({ organizationId, role }, index) => {
    const path = ['roles', String(index)]
    const isFirst = roles.findIndex((one) => one.organizationId === organizationId) === index
    return [
      ...unless(
        partyIds.includes(organizationId),
        [...path, 'organizationId'],
        'NOT_A_PARTY',
        'Организация не названа стороной.',
        'The organisation is not named as a party.',
      ),
      ...unless(
        isFirst,
        [...path, 'organizationId'],
        'REPEATED',
        'Роль этой стороны названа дважды.',
        'The role of this party is named twice.',
      ),
      ...textProblems([...path, 'role'], role, LONGEST_ROLE),
    ]
  })
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
