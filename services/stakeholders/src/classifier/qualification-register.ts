import { textProblems, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'

/** An act that the register refers to. */
export type RegisterAct = { readonly number?: string; readonly date?: string }

/** What the public register of НОК says of a qualification beside its name and level (domain.md 3.1). */
export type QualificationRegister = {
  /** The kind of professional activity. */
  readonly activity?: string
  readonly requirement?: string
  readonly jobTitles: readonly string[]
  /** Special conditions of admission to the exam. */
  readonly admission: readonly string[]
  readonly examDocuments: readonly string[]
  readonly okz: readonly string[]
  readonly okpdtr: readonly string[]
  /** Codes of specialities, as ОКСО has them. */
  readonly okso: readonly string[]
  /** The minutes of the council, and the order of НАРК that put it into force. */
  readonly protocol?: RegisterAct
  readonly order?: RegisterAct
}

const CODES = {
  okz: [/^\d{1,4}$/, 'код ОКЗ из 1–4 цифр', 'an ОКЗ code of 1 to 4 digits'],
  okpdtr: [/^\d{5}$/, 'код ОКПДТР из 5 цифр', 'an ОКПДТР code of 5 digits'],
  okso: [/^(\d\.)?\d{2}(\.\d{2}){0,2}$/, 'код ОКСО, например 2.11.02.14', 'an ОКСО code such as 2.11.02.14'],
} as const
const MOST = 100

/** Texts must be readable and codes look like codes; whether a code is known is asked where it is shown. */
export function registerProblems(register: QualificationRegister | undefined): InputProblem[] {
  if (!register) return []
  const { activity, requirement } = register
  return [
    ...Object.entries({ activity, requirement }).flatMap(([name, text]) =>
      text ? textProblems(name, text, 2_000) : [],
    ),
    ...(['jobTitles', 'admission', 'examDocuments'] as const).flatMap((name) => [
      ...tooMany(name, register[name]),
      ...register[name].flatMap((text, index) => textProblems([name, String(index)], text, 1_000)),
    ]),
    ...(['okz', 'okpdtr', 'okso'] as const).flatMap((name) => {
      const [shape, ru, en] = CODES[name]
      return [
        ...tooMany(name, register[name]),
        ...register[name].flatMap((code, index) =>
          unless(shape.test(code), [name, String(index)], 'SHAPE', `Ожидается ${ru}.`, `Expected ${en}.`),
        ),
      ]
    }),
  ]
}

function tooMany(name: string, values: readonly unknown[]): InputProblem[] {
  return unless(values.length <= MOST, name, 'COUNT', `Не больше ${MOST}.`, `${MOST} at most.`)
}
