import { textProblems, tidy, unless } from './input.ts'
import { type InputProblem, problem, type Refused } from './refusal.ts'

/** Characters of a document's number. */
export const LONGEST_NUMBER = 100

/**
 * «№», «№№», `#`, and the `N` or `No` of a keyboard without «№» before a digit: how a number is introduced,
 * no part of it.
 */
const SIGN = /^(?:[№#]\s*)+|^N(?:o\.?|\.)?\s+(?=\d)|^No\.?(?=\d)/i
const DASHES = /[–—―]/g
const AROUND_A_HYPHEN_OR_SLASH = /\s*([-/\\])\s*/g
const DIGITS = /\d+/g

/** Latin capitals that look like Cyrillic ones: «12-РП» typed with either is one number. */
const LATIN = 'ABCEHKMOPTXY'
const CYRILLIC = 'АВСЕНКМОРТХУ'

/**
 * The number of a document as it is kept and shown: on one line, without «№», one kind of hyphen, no spaces
 * around it.
 */
export function tidyNumber(number: string): string {
  return tidy(tidy(number).replace(SIGN, '')).replace(DASHES, '-').replace(AROUND_A_HYPHEN_OR_SLASH, '$1')
}

/**
 * Problems of a number that a document is registered or referred to under; «б/н» is no number, but the word
 * that there is none.
 */
export function numberProblems(path: string | readonly string[], number: string): InputProblem[] {
  const problems = textProblems(path, tidyNumber(number), LONGEST_NUMBER)
  if (problems.length > 0) return problems
  return unless(
    /\p{Nd}/u.test(number),
    path,
    'NO_DIGIT',
    'В номере нет ни одной цифры: если номера нет, не указывайте его.',
    'The number has no digit: leave it out where there is none.',
  )
}

/**
 * The number as two spellings of it are compared, found and put in order: case, «№», spaces, zeros in front
 * and look-alike Latin characters don't matter. Before each run of digits stands how long it is, so that keys
 * follow one another as numbers do: 2, 10, 10-РП, 10/3, 11.
 */
export function numberKeyOf(number: string): string {
  const plain = tidyNumber(number).normalize('NFKC').toUpperCase()
  const alike = [...plain].map((character) => CYRILLIC[LATIN.indexOf(character)] ?? character).join('')
  return alike
    .replaceAll('Ё', 'Е')
    .replace(DIGITS, (run) => lengthened(run.replace(/^0+(?=\d)/, '')))
    .replaceAll(' ', '')
}

/** The key of a whole number, 1 or more. */
export function keyOfOrdinal(ordinal: number): string {
  return lengthened(String(ordinal))
}

/**
 * The whole number that a key begins with: 12 of «12», «12-РП» and «12/3»; undefined where it begins with
 * none, or one beyond all counting.
 */
export function ordinalOf(key: string): number | undefined {
  const length = Number(/^\d{3}/.exec(key)?.[0])
  const ordinal = Number(key.slice(3, 3 + length))
  return length > 0 && Number.isSafeInteger(ordinal) ? ordinal : undefined
}

function lengthened(run: string): string {
  return String(run.length).padStart(3, '0') + run
}

/** What a caller says about the number of a document: its own, the next free one of the year, or neither. */
export type NumberAsked = {
  readonly number?: string
  readonly nextNumber?: boolean
  readonly date?: string
}

/**
 * R40: a number of the caller's or the next free one, not both; the next free one is one of the year of
 * `date`.
 */
export function numberAskedProblems({ number, nextNumber = false, date }: NumberAsked): InputProblem[] {
  const r40 = (field: string, code: string, ru: string, en: string) => [problem(field, code, ru, en, 'R40')]
  if (number !== undefined && nextNumber)
    return r40(
      'nextNumber',
      'NUMBER_CONTRADICTS',
      'Укажите номер или попросите следующий свободный, но не вместе.',
      'Give a number or ask for the next free one, not both.',
    )
  if (nextNumber && !date)
    return r40(
      'date',
      'DATE_NEEDED',
      'Следующий свободный номер даётся по году документа: укажите дату.',
      'The next free number is one of the year of the document: give its date.',
    )
  return number === undefined ? [] : numberProblems('number', number)
}

/**
 * The number as a field of the document: the caller's as it is kept, or the next free one where that was
 * asked for.
 */
export function numberGiven({ number, nextNumber }: NumberAsked, next: string | undefined): { number?: string } {
  if (nextNumber) return next === undefined ? {} : { number: next }
  return number === undefined ? {} : { number: tidyNumber(number) }
}

export type NumberTaken = Refused<'NumberTaken', { readonly number: string; readonly heldById: string }>

/**
 * R40: another document of the register has the number, or had it once. `year` is undefined for documents
 * without a date.
 */
export function numberTaken(
  { number, year }: { readonly number: string; readonly year: string | undefined },
  holder: { readonly id: string; readonly title: string },
): NumberTaken {
  const [ru, en] = year ? [` за ${year} год`, ` of ${year}`] : [' без даты', ' without a date']
  return {
    __typename: 'NumberTaken',
    code: 'NUMBER_TAKEN',
    rule: 'R40',
    number,
    heldById: holder.id,
    message: {
      ru: `Номер ${number}${ru} уже дан документу «${holder.title}» (${holder.id}).`,
      en: `The number ${number}${en} has been given to “${holder.title}” (${holder.id}).`,
    },
  }
}
