import { type InputProblem, problem } from '@kadry/domain/refusal'
import type { FileRefused } from '@kadry/import/file-refusal'

/** Fragments of a name: фамилия with имя and отчество, or with initials before or behind it. */
const NAMES = [
  /[А-ЯЁ][а-яё-]+\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич(?:а|у|ем|е)?|(?:в|ич|инич)н(?:а|ы|е|у|ой)|оглы|кызы)(?![а-яё])/u,
  // As registers print it.
  /[А-ЯЁ][А-ЯЁ-]+\s+[А-ЯЁ]{2,}\s+[А-ЯЁ]+(?:ВИЧ(?:А|У|ЕМ|Е)?|(?:В|ИЧ|ИНИЧ)Н(?:А|Ы|Е|У|ОЙ)|ОГЛЫ|КЫЗЫ)(?![А-ЯЁа-яё])/u,
  /(?<![А-ЯЁа-яё])[А-ЯЁ][а-яё-]{2,}\s+[А-ЯЁ]\.\s?[А-ЯЁ]\./u,
  // A college is often named after somebody: «имени С. П. Королёва» names no graduate.
  /(?<!(?:имени|им\.)\s+)(?<![А-ЯЁа-яё])[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]{2,}/u,
]
const SNILS = /(?<!\d)\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{2}(?!\d)|(?<!\d)\d{11}(?!\d)/
const HEADINGS = /^(ф\.?\s?и\.?\s?о\.?|фамилия|имя|отчество|снилс|паспорт|дата рождения|телефон|name|surname|snils)/iu

/** Whether a text that should have sums alone has what names a person, in one cell or in several. */
export function namesSomebody(text: string): boolean {
  const words = text.replaceAll(/[;,\t"]+/g, ' ')
  return SNILS.test(text) || NAMES.some((name) => name.test(text) || name.test(words))
}

/**
 * A file without its pseudonyms, HMACs of 64 digits: one in twenty-five of them has eleven decimal digits in
 * a row, as a number of a person has. One of decimal digits alone is no HMAC, and stays.
 */
export function withoutPseudonyms(csv: string): string {
  return csv.replaceAll(/(?<![0-9A-Za-z])(?=\d*[a-f])[0-9a-f]{64}(?![0-9A-Za-z])/g, '')
}

/**
 * The first line of a file, from 1, that names a person, or whose header has a column for names; if any
 * does.
 */
export function lineOfPerson(csv: string): number | undefined {
  const lines = csv.split(/\r?\n/)
  // A spreadsheet may begin with empty rows; the reader of files passes over them, too.
  const header = lines.findIndex((line) => /[^;,\t "\u00A0\uFEFF]/.test(line))
  const at = lines.findIndex(
    (line, index) =>
      namesSomebody(line) || (index === header && line.split(/[;,\t]/).some((cell) => isOfPersons(cell))),
  )
  return at < 0 ? undefined : at + 1
}

/**
 * The refusal of a file that should have sums alone and names somebody. It repeats nothing of what was
 * found.
 */
export function refuseNames(csv: string, rule = 'R43'): FileRefused | undefined {
  const line = lineOfPerson(csv)
  if (line === undefined) return undefined
  return {
    __typename: 'FileRefused',
    code: 'PERSONAL_DATA',
    rule,
    line,
    message: {
      ru: `В строке ${line} имя или номер человека: файл отклонён целиком и не сохранён. В файле — только числа.`,
      en: `Line ${line} has the name or number of a person: the whole file is refused and not kept. A file is about numbers only.`,
    },
  }
}

function isOfPersons(heading: string): boolean {
  return HEADINGS.test(heading.replaceAll('"', '').trim())
}

export function textWithoutNames(path: string, text: string): InputProblem[] {
  if (!namesSomebody(text)) return []
  return [
    problem(
      path,
      'PERSONAL_DATA',
      'В тексте имя или номер человека: отчёт — только о числах.',
      'The text has the name or number of a person: a report is about numbers only.',
      'R43',
    ),
  ]
}
