import { problem } from '@kadry/domain/refusal'

/**
 * The field of the standard and its number: the first pair and three digits of a qualification's code
 * (domain.md 3.3).
 */
export function standardOfQualification(code: string): string | undefined {
  const [, field, number] = /^(\d{2})\.(\d{3})\d{2}\.\d{2,4}$/.exec(code) ?? []
  return !field || code.slice(3, 8) === '00000' ? undefined : `${field}.${number}`
}

/** УГСН of a speciality: `11.02.14` belongs to `11.00.00`. */
export function groupOfSpeciality(code: string): string {
  return `${code.slice(0, 2)}.00.00`
}

const KINDS = { '01': 'PROFESSION', '02': 'SPECIALITY', '03': 'BACHELOR', '04': 'MASTER', '05': 'SPECIALIST' } as const
export type SpecialityKind = (typeof KINDS)[keyof typeof KINDS]

/** What the middle pair of a speciality's code says. */
export function kindOfSpeciality(code: string): SpecialityKind {
  return KINDS[code.slice(3, 5) as keyof typeof KINDS]
}

/** A spreadsheet writes the speciality 09.02.07 and the ОКВЭД 01.11 as `09.02.2007` and `01.11.2025`. */
export function isWrittenDay(text: string): boolean {
  return /^(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/.test(text)
}

export const DAY_OF_A_CODE = {
  ru: ' Похоже, таблица сделала из кода дату: сделайте столбец текстовым до вставки кодов.',
  en: ' A spreadsheet seems to have made a date of the code: make the column text before codes are put in.',
} as const

const LATIN: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H' }

/** The code of a labour function in Latin letters, however it was typed: `а/01.6` is `A/01.6`. */
export function functionCode(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[АВСЕН]/g, (letter) => LATIN[letter]!)
}

/**
 * The qualification level that a labour function's code ends in; a generalised function (`A`) has none of its
 * own.
 */
export function levelOfFunction(code: string): number | undefined {
  const digit = /^[A-Z]\/\d{2}\.(\d)$/.exec(code)?.[1]
  return digit ? Number(digit) : undefined
}

/** What is wrong with a code that has not its shape; `ru` and `en` say what was expected. */
export function wrong(path: string | readonly string[], shape: RegExp, value: string, ru: string, en: string) {
  if (shape.test(value)) return []
  const day = isWrittenDay(value) ? DAY_OF_A_CODE : undefined
  return [problem(path, 'SHAPE', `Ожидается ${ru}.${day?.ru ?? ''}`, `Expected ${en}.${day?.en ?? ''}`)]
}
