import { type InputProblem, problem } from './refusal.ts'

/**
 * Control characters, halves of characters, code points that are none (U+FFFE: no XML can have it), what has
 * no width and no meaning in a name, and the bidirectional overrides that make a text read differently from
 * what it says.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]|\u034F|\u17B4|\u17B5/u

/** A mark with nothing under it, or more of them on one letter than any language writes. */
const STRAY_MARKS = /(?:^|\s)\p{M}|\p{M}{4}/u

/**
 * Where a word may be broken; joiners and variants, which mean something among emoji and nothing behind a
 * letter or digit.
 */
const INVISIBLE =
  /(?<=[\p{Script=Cyrillic}\p{Script=Latin}\p{M}\p{Nd}\s])(?:\u00AD|\u200C|\u200D|[\uFE00-\uFE0F])+|\u00AD/gu
/**
 * Hyphens that look like the one of the keyboard: hyphen, non-breaking, minus, figure dash, small, full
 * width.
 */
const HYPHENS = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g

/**
 * The text as it is stored, on one line: Unicode's NFC form, every run of spaces, tabs and line breaks
 * (non-breaking, thin, …) one space, none outside, soft hyphens gone, the hyphen of the keyboard. Two
 * spellings of one name must not become two names.
 */
export function tidy(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim()
}

/** The same for a text of several lines: each line is tidied, at most one empty line stays between two. */
export function tidyLines(text: string): string {
  const lines = clean(text).replace(/\r\n?/g, '\n')
  return lines
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function clean(text: string): string {
  // Twice: a mark may have stood behind what was invisible.
  return text.normalize('NFC').replace(INVISIBLE, '').normalize('NFC').replace(HYPHENS, '-')
}

const DOUBLE_QUOTES = /[«»„“”‟‹›″＂]|''/g
const SINGLE_QUOTES = /[‘’‚‛ʼʹ´`′]/g
const DASHES = /[–—―]/g

/**
 * The text as two spellings of it are compared, capitals apart: one kind of quotes, of apostrophes and of
 * dashes, «ё» as «е». Names that agree in it are the same name.
 */
export function spelled(text: string): string {
  const quoted = tidy(text).replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')
  const plain = quoted
    .replace(DASHES, '-')
    .replace(/ё\u0308*/g, 'е')
    .replace(/Ё\u0308*/g, 'Е')
  return plain.normalize('NFC')
}

/**
 * Problems of a text a person wrote: empty, longer than `max` characters, or with characters nobody can see.
 */
export function textProblems(path: string | readonly string[], text: string, max = 500): InputProblem[] {
  const length = [...tidy(text)].length
  if (length === 0) return [problem(path, 'EMPTY', 'Текст не должен быть пустым.', 'The text must not be empty.')]
  if (length > max)
    return [problem(path, 'TOO_LONG', `Текст длиннее ${max} знаков.`, `The text is longer than ${max} characters.`)]
  if (UNPRINTABLE.test(text.replace(/[\r\n\t]/g, ' ')))
    return [
      problem(
        path,
        'UNPRINTABLE',
        'В тексте есть невидимые управляющие знаки.',
        'The text has invisible control characters.',
      ),
    ]
  if (STRAY_MARKS.test(tidy(text)))
    return [
      problem(
        path,
        'COMBINING',
        'В тексте надстрочные знаки без буквы под ними.',
        'The text has combining marks without a letter under them.',
      ),
    ]
  return []
}

/** The problem, where what must hold does not. */
export function unless(holds: boolean, ...said: Parameters<typeof problem>): InputProblem[] {
  return holds ? [] : [problem(...said)]
}

/** A day, `YYYY-MM-DD`, on which something has happened is not to come; `rule` is the one that says so. */
export function comeProblems(
  path: string | readonly string[],
  day: string | undefined,
  today: string,
  rule?: string,
): InputProblem[] {
  const [ru, en] = [`День ${day} ещё не наступил.`, `The day ${day} is in the future.`]
  return unless(day === undefined || day <= today, path, 'IN_THE_FUTURE', ru, en, rule)
}

/** Whole numbers from `least` to `most`, both included; `rule` is the one that sets the bounds. */
export function between(
  path: string | readonly string[],
  value: number,
  [least, most]: readonly [least: number, most: number],
  rule?: string,
): InputProblem[] {
  const texts = [`Допустимо от ${least} до ${most}.`, `Must be from ${least} to ${most}.`] as const
  return unless(value >= least && value <= most, path, 'OUT_OF_RANGE', ...texts, rule)
}

/** Problems of a term: both days are `YYYY-MM-DD`, the end is not before the start. */
export function termProblems(
  path: string | readonly string[],
  from: string,
  to: string | null | undefined,
): InputProblem[] {
  if (!to || to >= from) return []
  return [
    problem(
      path,
      'END_BEFORE_START',
      `Конец срока (${to}) раньше начала (${from}).`,
      `The end (${to}) is before the start (${from}).`,
    ),
  ]
}

/** Whether a day lies in a term whose end, where there is one, is the last day. */
export function covers(
  term: { readonly validFrom: string; readonly validTo?: string | null | undefined },
  day: string,
): boolean {
  return term.validFrom <= day && (!term.validTo || day <= term.validTo)
}

type Given<Fields> = { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] } & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], null | undefined>
}

/** The fields a caller really gave: GraphQL's `null` and an absent field mean the same to our rules. */
export function given<Fields extends Record<string, unknown>>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Given<Fields>
}
