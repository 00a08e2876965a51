import {
  innControl,
  ogrnControl,
  okpoControl,
  registrationKind,
  SNILS_UNCHECKED,
  snilsControl,
} from '@kadry/domain/identifiers'
import { tidy } from '@kadry/domain/input'
import type { Text } from '@kadry/domain/refusal'

export type IdKind = 'INN' | 'OGRN' | 'KPP' | 'SNILS' | 'OKPO' | 'OKTMO'

/** `place` counts from 1 in the number without separators; `expected` is what belongs there. */
export type IdentifierProblem = {
  readonly code: 'LENGTH' | 'CHARACTERS' | 'NOT_ISSUED' | 'KIND' | 'CHECK_DIGIT' | 'REGION'
  readonly place?: number
  readonly expected?: string
  readonly message: Text
}

export type Validation = {
  readonly kind: IdKind
  readonly valid: boolean
  /** Whether check digits were compared. */
  readonly checked: boolean
  readonly normalized?: string
  readonly problems: readonly IdentifierProblem[]
}

type Shape = {
  readonly name: string
  readonly lengths: readonly number[]
  readonly control?: (number: string) => string
}

const SHAPES: Readonly<Record<IdKind, Shape>> = {
  INN: { name: 'ИНН', lengths: [10, 12], control: innControl },
  OGRN: { name: 'ОГРН', lengths: [13, 15], control: ogrnControl },
  KPP: { name: 'КПП', lengths: [9] },
  SNILS: { name: 'СНИЛС', lengths: [11], control: snilsControl },
  OKPO: { name: 'ОКПО', lengths: [8, 10], control: okpoControl },
  OKTMO: { name: 'ОКТМО', lengths: [8, 11] },
}
const REGION = '46'
/** What stands between the groups of digits where a number is printed in groups. */
const SEPARATED: Partial<Record<IdKind, RegExp>> = { SNILS: /[ –-]/g, OKTMO: / /g }

/**
 * Says whether a number can exist and, where not, why (R1, R25; the algorithms of приказ ФНС ММВ-7-6/435@ and
 * of the СНИЛС). Outer spaces are ignored, and those inside a СНИЛС or an ОКТМО, the hyphens and
 * dashes of a СНИЛС, whichever they are.
 */
export function validate(kind: IdKind, value: string): Validation {
  const number = SEPARATED[kind] ? tidy(value).replace(SEPARATED[kind], '') : tidy(value)
  const shape = SHAPES[kind]
  const malformed = [...characterProblems(kind, shape, number), ...lengthProblems(shape, number)]
  if (malformed.length > 0) return { kind, valid: false, checked: false, problems: malformed }
  const checked = shape.control !== undefined && isCheckable(kind, number)
  const problems = [
    ...issueProblems(kind, shape, number),
    ...registrationProblems(kind, number),
    ...(checked ? controlProblems(shape, number, shape.control!(number)) : []),
    ...regionProblems(kind, number),
  ]
  const valid = problems.length === 0
  return { kind, valid, checked, problems, ...(valid ? { normalized: number } : {}) }
}

/** A СНИЛС up to the threshold has no check digits; one that nobody was given is refused for that alone. */
function isCheckable(kind: IdKind, number: string): boolean {
  if (neverIssued(kind, number)) return false
  return kind !== 'SNILS' || number.slice(0, 9) > SNILS_UNCHECKED
}

function lengthProblems({ name, lengths }: Shape, number: string): IdentifierProblem[] {
  const length = [...number].length
  if (lengths.includes(length)) return []
  const message = {
    ru: `${name}: знаков должно быть ${lengths.join(' или ')}, введено ${length}.`,
    en: `${name} has ${lengths.join(' or ')} characters, ${length} given.`,
  }
  return [{ code: 'LENGTH', message }]
}

/** Only the first wrong character is named: a pasted sentence must not answer with a page of problems. */
function characterProblems(kind: IdKind, { name }: Shape, number: string): IdentifierProblem[] {
  const allowed = (place: number) => (kind === 'KPP' && (place === 5 || place === 6) ? /^[0-9A-Z]$/ : /^[0-9]$/)
  const place = [...number].findIndex((character, index) => !allowed(index + 1).test(character)) + 1
  if (place === 0) return []
  const letters = kind === 'KPP' && (place === 5 || place === 6)
  const message = {
    ru: `${name}: на месте ${place} может стоять только цифра${letters ? ' или заглавная латинская буква' : ''}.`,
    en: `${name}: place ${place} takes a digit${letters ? ' or a capital Latin letter' : ''} only.`,
  }
  return [{ code: 'CHARACTERS', place, message }]
}

function issueProblems(kind: IdKind, { name }: Shape, number: string): IdentifierProblem[] {
  if (!neverIssued(kind, number)) return []
  const message =
    kind === 'SNILS'
      ? { ru: `${name} из девяти одинаковых цифр не выдаётся.`, en: `${name} of nine equal digits is never issued.` }
      : /^0+$/.test(number)
        ? { ru: `${name} из одних нулей не выдаётся.`, en: `${name} of zeros only is never issued.` }
        : kind === 'KPP' && !number.startsWith('00')
          ? { ru: 'КПП: причины постановки на учёт 00 нет.', en: 'КПП: there is no reason of registration 00.' }
          : { ru: `${name}: региона с кодом 00 нет.`, en: `${name}: there is no region 00.` }
  return [{ code: 'NOT_ISSUED', message }]
}

function neverIssued(kind: IdKind, number: string): boolean {
  if (kind === 'SNILS') return /^(\d)\1{8}/.test(number)
  if (kind === 'INN') return number.startsWith('00')
  if (kind === 'KPP') return /^00|^.{4}00/.test(number)
  return (kind === 'OGRN' || kind === 'OKPO') && /^0+$/.test(number)
}

/** The number of an entry of the register has the same check digit as an ОГРН, and another first one. */
function registrationProblems(kind: IdKind, number: string): IdentifierProblem[] {
  const found = kind === 'OGRN' && !neverIssued(kind, number) ? registrationKind(number) : 'OGRN'
  if (found === 'OGRN' || found === 'OGRNIP') return []
  const begins = number.length === 13 ? '1, 5' : '3'
  const message =
    found === null
      ? {
          ru: `ОГРН: номер из ${number.length} цифр начинается с ${begins}, стоит ${number[0]}.`,
          en: `ОГРН: a number of ${number.length} digits begins with ${begins}, found ${number[0]}.`,
        }
      : {
          ru: `Это номер записи реестра (ГРН), а не ОГРН: ОГРН начинается с 1 или 5, ОГРНИП с 3.`,
          en: `This is the number of a register entry (ГРН), no ОГРН: an ОГРН begins with 1 or 5, an ОГРНИП with 3.`,
        }
  return [{ code: 'KIND', place: 1, message }]
}

function controlProblems({ name }: Shape, number: string, control: string): IdentifierProblem[] {
  const start = number.length - control.length
  return [...control].flatMap((expected, index) => {
    const found = number[start + index]!
    if (found === expected) return []
    const place = start + index + 1
    const message = {
      ru: `${name}: контрольная цифра на месте ${place} должна быть ${expected}, стоит ${found}.`,
      en: `${name}: the check digit at place ${place} must be ${expected}, found ${found}.`,
    }
    return [{ code: 'CHECK_DIGIT' as const, place, expected, message }]
  })
}

function regionProblems(kind: IdKind, number: string): IdentifierProblem[] {
  if (kind !== 'OKTMO' || number.startsWith(REGION)) return []
  const message = {
    ru: `ОКТМО региона начинается с ${REGION}, введено ${number.slice(0, 2)} (R25).`,
    en: `ОКТМО of the region begins with ${REGION}, found ${number.slice(0, 2)} (R25).`,
  }
  return [{ code: 'REGION', place: 1, expected: REGION, message }]
}
