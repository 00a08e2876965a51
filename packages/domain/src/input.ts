import { type InputProblem, problem } from './refusal.ts'

/** Control characters, halves of characters, and the bidirectional overrides that make a text read differently from what it says. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u

/** A mark with nothing under it, or more of them on one letter than any language writes. */
const STRAY_MARKS = /(?:^|\s)\p{M}|\p{M}{4}/u

/** The text in Unicode's NFC form without outer spaces: two spellings of one name must not become two names. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/ {2,}/g, ' ')
}

/** Problems of a text a person wrote: empty, longer than `max` characters, or with characters nobody can see. */
export function textProblems(path: string | readonly string[], text: string, max = 500): InputProblem[] {
  const length = [...tidy(text)].length
  if (length === 0) return [problem(path, 'EMPTY', 'Текст не должен быть пустым.', 'The text must not be empty.')]
  if (length > max)
    return [problem(path, 'TOO_LONG', `Текст длиннее ${max} знаков.`, `The text is longer than ${max} characters.`)]
  if (UNPRINTABLE.test(text.replace(/[\n\t]/g, ' ')))
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
