import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** Somebody else's: here it is only what our commitments refer to. */
export type Agreement = { readonly id: string }

/** What we copy of an agreement: its sector, and the days after which it is over. */
export type AgreementView = {
  /** Absent: it is not about one sector, or nobody has signed it yet. */
  readonly sectorCode?: string
  /** The last day in force, `YYYY-MM-DD`; absent: no end is known. */
  readonly validTo?: string
  /** The first day without it. */
  readonly terminatedOn?: string
}

const noun = { ru: 'Запись о соглашении', en: 'agreement' }

/** R23: what carries a commitment is an agreement that is not over on the day (`YYYY-MM-DD`). */
export function agreementRefusal(
  id: string,
  view: AgreementView | undefined,
  day: string,
): NotFound | RuleRefusal | undefined {
  if (!view) return notFound(id, noun)
  const { validTo, terminatedOn } = view
  if ((!validTo || day <= validTo) && (!terminatedOn || day < terminatedOn)) return undefined
  return ruleRefusal(
    'R23',
    'AGREEMENT_ENDED',
    'Соглашение уже прекратило действие.',
    'The agreement is not in force any more.',
  )
}
