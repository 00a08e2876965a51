import { tidy, unless } from './input.ts'
import { type InputProblem, problem } from './refusal.ts'

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_12_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_12_SECOND = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

/**
 * ИНН of 10 or 12 digits: weighted sum mod 11 mod 10 (приказ ФНС ММВ-7-6/435@). It begins with the region of
 * its tax office; no region has the number 00.
 */
export function isInn(text: string): boolean {
  return /^(\d{10}|\d{12})$/.test(text) && !text.startsWith('00') && text.endsWith(innControl(text))
}

/** What a registration number of the tax service is a number of; `null` for one that it does not give out. */
export type RegistrationKind = 'OGRN' | 'OGRNIP' | 'GRN' | 'GRNIP'

/**
 * By its first digit and length (приказ Минфина 165н): a legal person has 13 digits that begin with 1 or 5, a
 * sole trader 15 that begin with 3; a single entry of the register about a legal person begins with 2 or 6–9,
 * about a sole trader with 4. All end with the same check digit, so it alone does not distinguish an ОГРН
 * from the number of an entry.
 */
export function registrationKind(text: string): RegistrationKind | null {
  if (/^[15]\d{12}$/.test(text)) return 'OGRN'
  if (/^3\d{14}$/.test(text)) return 'OGRNIP'
  if (/^[26-9]\d{12}$/.test(text)) return 'GRN'
  return /^4\d{14}$/.test(text) ? 'GRNIP' : null
}

/** ОГРН of 13 digits (first 12 mod 11 mod 10) or ОГРНИП of 15 (first 14 mod 13 mod 10). */
export function isOgrn(text: string): boolean {
  const kind = registrationKind(text)
  return (kind === 'OGRN' || kind === 'OGRNIP') && text.endsWith(ogrnControl(text))
}

/**
 * What an ИНН of 10 digits must end with (one digit), or one of 12 (two digits, the second of which counts
 * the first).
 */
export function innControl(inn: string): string {
  const digits = [...inn].map(Number)
  if (digits.length === 10) return String(weighted(digits, INN_10))
  const first = weighted(digits, INN_12_FIRST)
  return `${first}${weighted([...digits.slice(0, 10), first], INN_12_SECOND)}`
}

/** The digit that an ОГРН of 13 digits or an ОГРНИП of 15 must end with. */
export function ogrnControl(ogrn: string): string {
  return String((BigInt(ogrn.slice(0, -1)) % BigInt(ogrn.length - 2)) % 10n)
}

/** The two digits that a СНИЛС of 11 digits must end with; holds only above `SNILS_UNCHECKED`. */
export function snilsControl(snils: string): string {
  const sum = [...snils.slice(0, 9)].reduce((total, digit, index) => total + (9 - index) * Number(digit), 0)
  return String((sum % 101) % 100).padStart(2, '0')
}

/** Numbers up to this one were issued before СНИЛС had check digits. */
export const SNILS_UNCHECKED = '001001998'

/**
 * What an ОКПО of 8 or 10 digits must end with: weights from 1, where that gives 10 from 3, where that gives
 * 10 too 0.
 */
export function okpoControl(okpo: string): string {
  const digits = [...okpo.slice(0, -1)].map(Number)
  const rest = (first: number) =>
    digits.reduce((sum, digit, index) => sum + digit * (((first + index - 1) % 10) + 1), 0) % 11
  return String([rest(1), rest(3), 0].find((value) => value < 10))
}

export function isOkpo(text: string): boolean {
  return /^(\d{8}|\d{10})$/.test(text) && !/^0+$/.test(text) && text.endsWith(okpoControl(text))
}

/**
 * КПП has no check digit: four digits of the tax office, two digits or capital letters of the reason, three
 * digits. No region and no reason has the number 00.
 */
export function isKpp(text: string): boolean {
  return /^(?!00)\d{4}(?!00)[0-9A-Z]{2}\d{3}$/.test(text)
}

/**
 * Whether a КПП is that of a branch or another detached unit, by the reason for the registration (digits 5
 * and 6, приказ ФНС ММВ-7-6/435@): a body has one ИНН, and a КПП for each of its places. That of the body
 * itself has 01, or 50 for a large taxpayer.
 */
export function isBranchKpp(kpp: string): boolean {
  return /^\d{4}(0[2-5]|3[12]|4[3-5])\d{3}$/.test(kpp)
}

/** ОКТМО of the region: 8 digits for a municipality, 11 for a settlement, beginning with 46. */
export function isRegionalOktmo(text: string): boolean {
  return /^46\d{6}(\d{3})?$/.test(text)
}

/** R25, as a problem of the field that holds it. */
export function regionalOktmoProblems(path: string | readonly string[], oktmo: string): InputProblem[] {
  return unless(
    isRegionalOktmo(oktmo),
    path,
    'OKTMO',
    'ОКТМО региона: 8 или 11 цифр, начиная с 46.',
    'ОКТМО of the region: 8 or 11 digits beginning with 46.',
    'R25',
  )
}

/**
 * A sole trader's ИНН (12 digits) and ОГРНИП (15) are data of a person and stay in the registry: they are
 * never published.
 */
export function publicNumbers({ inn, ogrn }: { readonly inn?: string; readonly ogrn?: string }) {
  return { ...(inn?.length === 10 ? { inn } : {}), ...(ogrn?.length === 13 ? { ogrn } : {}) }
}

type Numbers = { readonly inn?: string; readonly ogrn?: string; readonly kpp?: string; readonly oktmo?: string }

/**
 * The numbers as they are stored: no space of any kind around them, none inside an ОКТМО, which is printed
 * with them.
 */
export function tidyNumbers({ inn, ogrn, kpp, oktmo }: Numbers): Numbers {
  return {
    ...(inn === undefined ? {} : { inn: tidy(inn) }),
    ...(ogrn === undefined ? {} : { ogrn: tidy(ogrn) }),
    ...(kpp === undefined ? {} : { kpp: tidy(kpp) }),
    ...(oktmo === undefined ? {} : { oktmo: tidyOktmo(oktmo) }),
  }
}

/** `46 748 000` is how an ОКТМО is printed. */
export function tidyOktmo(oktmo: string): string {
  return tidy(oktmo).replaceAll(' ', '')
}

/** Whether the numbers are those of a sole trader, whose name is a person's. */
export function isSoleTrader({ inn, ogrn }: { readonly inn?: string; readonly ogrn?: string }): boolean {
  return inn?.length === 12 || ogrn?.length === 15
}

type Identifiers = { readonly inn?: string | null; readonly ogrn?: string | null; readonly kpp?: string | null }

/** R1: each identifier that is given passes its check. */
export function identifierProblems({ inn, ogrn, kpp }: Identifiers): InputProblem[] {
  const problems: InputProblem[] = []
  if (inn != null && !isInn(inn)) problems.push(problem('inn', 'INN', ...innProblem(inn), 'R1'))
  if (ogrn != null && !isOgrn(ogrn)) problems.push(problem('ogrn', 'OGRN', ...ogrnProblem(ogrn), 'R1'))
  if (kpp != null && !isKpp(kpp)) problems.push(problem('kpp', 'KPP', ...kppProblem(kpp), 'R1'))
  return problems
}

type Words = [ru: string, en: string]

function innProblem(inn: string): Words {
  return (
    spoiled('ИНН', inn, isInn) ?? [
      `ИНН ${shown(inn)} не проходит проверку: 10 или 12 цифр с контрольной.`,
      `ИНН ${shown(inn)} fails its check: 10 or 12 digits with a check digit.`,
    ]
  )
}

function kppProblem(kpp: string): Words {
  return (
    spoiled('КПП', kpp, isKpp) ?? [
      `КПП ${shown(kpp)} не той формы: 9 знаков.`,
      `КПП ${shown(kpp)} has the wrong shape: 9 characters.`,
    ]
  )
}

/**
 * What a spreadsheet makes of numbers that are no quantities: a zero in front is gone, or all digits but the
 * first few. The number is named and not mended: what it was before nobody knows for certain.
 */
function spoiled(name: string, text: string, isRight: (number: string) => boolean): Words | undefined {
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(text))
    return [
      `${name}: таблица записала число как ${text.slice(0, 15)}, цифры потеряны: сделайте столбец текстовым.`,
      `${name}: a spreadsheet wrote the number as ${text.slice(0, 15)}, its digits are lost: make the column text.`,
    ]
  if (!isRight(`0${text}`)) return undefined
  return [
    `${name} ${text}: похоже, таблица убрала ноль впереди, было 0${text}: сделайте столбец текстовым.`,
    `${name} ${text}: a spreadsheet seems to have dropped the zero in front of 0${text}: make the column text.`,
  ]
}

function ogrnProblem(ogrn: string): Words {
  const lost = spoiled('ОГРН', ogrn, () => false)
  if (lost) return lost
  const kind = registrationKind(ogrn)
  if (kind === 'GRN' || kind === 'GRNIP')
    return [
      `${ogrn} — номер записи реестра (ГРН), а не ОГРН: ОГРН начинается с 1 или 5, ОГРНИП с 3.`,
      `${ogrn} is the number of a register entry (ГРН), no ОГРН: an ОГРН begins with 1 or 5, an ОГРНИП with 3.`,
    ]
  return [
    `ОГРН ${shown(ogrn)} не проходит проверку: 13 цифр (первая 1 или 5) или 15 (первая 3), последняя контрольная.`,
    `ОГРН ${shown(ogrn)} fails its check: 13 digits (the first 1 or 5) or 15 (the first 3), the last a check digit.`,
  ]
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return (weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0) % 11) % 10
}

/** What a caller wrote is repeated only as far as it can be an identifier. */
function shown(text: string): string {
  return text.replace(/[^0-9A-Z]/g, '·').slice(0, 15)
}

/**
 * A СНИЛС as it is written, with hyphens or dashes and a space, or without: its eleven digits, or undefined
 * where it is none. Numbers from before there were check digits are taken as they are; nine equal digits are
 * no number.
 */
export function snilsOf(text: string): string | undefined {
  const digits = /^(\d{3})[-– ]?(\d{3})[-– ]?(\d{3})[-– ]?(\d{2})$/.exec(tidy(text))?.slice(1).join('')
  if (!digits || /^(\d)\1{8}/.test(digits)) return undefined
  return digits.slice(0, 9) <= SNILS_UNCHECKED || digits.endsWith(snilsControl(digits)) ? digits : undefined
}
