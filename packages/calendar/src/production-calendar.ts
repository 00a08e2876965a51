import { readFileSync } from 'node:fs'
import { isDay } from '@kadry/domain/day'
import { parse } from 'csv-parse/sync'

/**
 * HOLIDAY: a non-working holiday of article 112 of the labour code. DAY_OFF: a weekday off for a holiday or a
 * Saturday elsewhere. DECREED_DAY_OFF: non-working with pay by a decree of the president. WORKING_SATURDAY:
 * worked for a weekday off elsewhere. SHORTENED_DAY: a working day an hour shorter, before a holiday (article
 * 95).
 */
export type DayKind = 'HOLIDAY' | 'DAY_OFF' | 'DECREED_DAY_OFF' | 'WORKING_SATURDAY' | 'SHORTENED_DAY'

/** A day that is not what its weekday says, or an hour shorter than other working days. */
export type NamedDay = {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly kind: DayKind
  readonly shortened: boolean
  /** The act that it rests on, in Russian, by date and number. */
  readonly basis: string
}

const FILE = new URL('../data/production-calendar.csv', import.meta.url)

/**
 * All named days, oldest first; a week of five working days, Saturday and Sunday off, is what is not said.
 */
export const NAMED_DAYS: readonly NamedDay[] = read()

/** The years whose calendar is known, without gaps. */
export const KNOWN_YEARS = {
  first: Number(NAMED_DAYS[0]!.day.slice(0, 4)),
  last: Number(NAMED_DAYS.at(-1)!.day.slice(0, 4)),
} as const

/** Whoever adds a year to the file learns at the start of the process what is wrong with a row. */
function read(): NamedDay[] {
  const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true, delimiter: ';', bom: true })
  return rows.map(({ day = '', kind, shortened, basis = '' }, index) => {
    if (!isDay(day) || !isKind(kind) || (shortened !== '' && shortened !== 'yes') || basis === '')
      throw new Error(`${FILE.pathname}, line ${index + 2}: expected day;kind;shortened;basis, found ${day};${kind}`)
    return { day, kind, shortened: shortened === 'yes', basis }
  })
}

function isKind(text: string | undefined): text is DayKind {
  return /^(HOLIDAY|DAY_OFF|DECREED_DAY_OFF|WORKING_SATURDAY|SHORTENED_DAY)$/.test(text ?? '')
}
