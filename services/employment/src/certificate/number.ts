import { unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'

/** The code of the qualification, a serial number of eight digits, and the code of the region. */
const NUMBER = /^(\d{2}\.\d{5}\.\d{2,4})\.\d{8}\.\d{2}$/

/** The code of the qualification that a certificate's number names; undefined for what is no number. */
export function qualificationIn(number: string): string | undefined {
  return NUMBER.exec(number)?.[1]
}

/** R32: a number such as `40.19600.01.00000003.50`, of this very qualification. */
export function numberProblems(number: string, qualificationCode: string): InputProblem[] {
  const named = qualificationIn(number)
  if (named === undefined)
    return unless(
      false,
      'number',
      'SHAPE',
      'Ожидается номер свидетельства, например 40.19600.01.00000003.50.',
      'Expected the number of a certificate, such as 40.19600.01.00000003.50.',
      'R32',
    )
  return unless(
    named === qualificationCode,
    'number',
    'OTHER_QUALIFICATION',
    `Номер называет квалификацию ${named}, а оценена ${qualificationCode}.`,
    `The number names the qualification ${named}; ${qualificationCode} was assessed.`,
    'R32',
  )
}
