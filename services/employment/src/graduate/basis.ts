import { comeProblems, termProblems, textProblems, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'
import { textWithoutNames } from '../monitoring-form/personal-data.ts'

export const BASES = ['CONSENT', 'CONTRACT'] as const

/** Why a college may keep a record of a graduate: in force from `givenOn` to `until`, both included. */
export type Basis = {
  readonly kind: (typeof BASES)[number]
  /** Number and date of the document, never a name. */
  readonly document: string
  readonly givenOn: string
  readonly until?: string
  readonly recordedAt: string
}

/** Whether a record may be used for anything on a day (R45). */
export function isInUse({ basis }: { readonly basis?: Basis }, day: string): boolean {
  return basis !== undefined && basis.givenOn <= day && (!basis.until || day <= basis.until)
}

/** R45: a basis is one with a document, in force today. */
export function basisProblems({ document, givenOn, until }: Omit<Basis, 'recordedAt'>, today: string): InputProblem[] {
  const problems = [
    ...textProblems('document', document, 200),
    ...textWithoutNames('document', document),
    ...comeProblems('givenOn', givenOn, today),
    ...termProblems('until', givenOn, until),
    ...unless(
      !until || until >= today,
      'until',
      'EXPIRED',
      `Основание действовало до ${until}.`,
      `The basis ended on ${until}.`,
    ),
  ]
  return problems.map((one) => ({ ...one, rule: 'R45' }))
}
