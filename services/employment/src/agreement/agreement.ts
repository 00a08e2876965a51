import type { StateData } from '@kadry/contracts/catalogue'
import type { AGREEMENT_KINDS } from '@kadry/contracts/governance/agreement'
import { covers } from '@kadry/domain/input'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** An agreement as far as needs, places and the roadmap are decided on it; drafts are not copied. */
export type AgreementView = {
  readonly kind?: (typeof AGREEMENT_KINDS)[number]
  readonly partyIds?: readonly string[]
  readonly sectorCode?: string
  readonly validFrom?: string
  /** The last day of its term. */
  readonly validTo?: string
  /** The first day without it, terminated or renewed by another one. */
  readonly terminatedOn?: string
}

/** The same from the public state: it says something only once all have signed. */
export function agreementViewOf(state: StateData<'agreement.state.v1'>): AgreementView {
  const { kind, parties, sectorCode, validFrom, validTo, terminatedOn } = state
  if (!parties.every(({ signedOn }) => signedOn)) return {}
  return {
    kind,
    partyIds: parties.map(({ organizationId }) => organizationId),
    validFrom,
    ...(sectorCode ? { sectorCode } : {}),
    ...(validTo ? { validTo } : {}),
    ...(terminatedOn ? { terminatedOn } : {}),
  }
}

/** R16: all have signed, the day is within the term, and nobody has terminated it. */
export function isInForce({ validFrom, validTo, terminatedOn }: AgreementView, day: string): boolean {
  return validFrom !== undefined && covers({ validFrom, validTo }, day) && (!terminatedOn || day < terminatedOn)
}

/** R16, R25: the agreement is in force on the day and one of the bodies is a party to it. */
export function refuseAgreement(
  id: string,
  agreement: AgreementView | undefined,
  bodies: readonly string[],
  day: string,
): NotFound | RuleRefusal | undefined {
  if (!agreement) return notFound(id, { ru: 'Запись о соглашении', en: 'agreement' })
  if (!isInForce(agreement, day))
    return ruleRefusal(
      'R16',
      'AGREEMENT_NOT_IN_FORCE',
      `На ${day} соглашение не действует.`,
      `The agreement is not in force on ${day}.`,
    )
  if (bodies.some((body) => agreement.partyIds?.includes(body))) return undefined
  return ruleRefusal(
    'R25',
    'NOT_A_PARTY',
    'Организация не является стороной соглашения.',
    'The organisation is not a party to the agreement.',
  )
}
