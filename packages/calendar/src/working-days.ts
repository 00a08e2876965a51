import { DayError, dayAfter, FIRST_DAY, isDay, LAST_DAY } from '@kadry/domain/day'
import { isRefusal } from '@kadry/domain/decision'
import type { Refused } from '@kadry/domain/refusal'
import { type DayKind, KNOWN_YEARS, NAMED_DAYS } from './production-calendar.ts'

/** The year's calendar is not in the file: nobody can say yet which of its days are worked. */
export type CalendarUnknown = Refused<'CalendarUnknown', { readonly code: 'CALENDAR_UNKNOWN'; readonly year: number }>

const OFF: ReadonlySet<DayKind> = new Set(['HOLIDAY', 'DAY_OFF', 'DECREED_DAY_OFF'])
const kinds = new Map(NAMED_DAYS.map(({ day, kind }) => [day, kind]))

/**
 * Every working day of the known years, in order: a term is a step from one place of this list to another.
 */
const WORKING_DAYS: readonly string[] = workingDays()

/** Whether a day (`YYYY-MM-DD`) is worked in a week of five days. Throws `DayError` for what is no day. */
export function isWorkingDay(day: string): boolean | CalendarUnknown {
  return unknownYearOf(day) ?? WORKING_DAYS[placeOf(day)] === day
}

/**
 * The day on which a term of working days ends. The day it is counted from does not count (civil code,
 * article 191): one working day from a Friday is the Monday after. Negative numbers count back. Zero is the
 * day itself, or the next working day where it is none (article 193). Throws `DayError` for what is no day,
 * `RangeError` for what is no whole number.
 */
export function addWorkingDays(from: string, days: number): string | CalendarUnknown {
  if (!Number.isInteger(days)) throw new RangeError(`no whole number of days: ${days}`)
  const unknown = unknownYearOf(from)
  if (unknown) return unknown
  const place = placeOf(from)
  const isCounted = days > 0 && WORKING_DAYS[place] !== from
  return WORKING_DAYS[place + days - (isCounted ? 1 : 0)] ?? unknownYear(days < 0 ? 'before' : 'after')
}

/**
 * How many working days lie behind `from` up to `to`, `to` included; negative where `to` is earlier. Where
 * `to` is a working day, `addWorkingDays(from, workingDaysBetween(from, to))` is `to`. Throws `DayError` for
 * what is no day.
 */
export function workingDaysBetween(from: string, to: string): number | CalendarUnknown {
  const unknown = unknownYearOf(from) ?? unknownYearOf(to)
  if (unknown) return unknown
  return to < from ? placeOf(to) - placeOf(from) : placeOf(dayAfter(to)) - placeOf(dayAfter(from))
}

export function isUnknown(found: string | number | boolean | CalendarUnknown): found is CalendarUnknown {
  return typeof found === 'object' && isRefusal(found)
}

/** How many working days are earlier than the day: the place of the first that is not. */
function placeOf(day: string): number {
  let [low, high] = [0, WORKING_DAYS.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (WORKING_DAYS[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

function workingDays(): string[] {
  const found: string[] = []
  const end = `${KNOWN_YEARS.last}-12-31`
  for (let day = `${KNOWN_YEARS.first}-01-01`; day <= end; day = dayAfter(day)) {
    const kind = kinds.get(day)
    const isWorked = kind === undefined ? !isWeekend(day) : !OFF.has(kind)
    if (isWorked) found.push(day)
  }
  return found
}

function isWeekend(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0
}

function unknownYearOf(day: string): CalendarUnknown | undefined {
  if (!isDay(day)) throw new DayError(`no day from ${FIRST_DAY} to ${LAST_DAY}: ${day}`)
  const year = Number(day.slice(0, 4))
  return year < KNOWN_YEARS.first || year > KNOWN_YEARS.last ? refusalOf(year) : undefined
}

function unknownYear(side: 'before' | 'after'): CalendarUnknown {
  return refusalOf(side === 'before' ? KNOWN_YEARS.first - 1 : KNOWN_YEARS.last + 1)
}

function refusalOf(year: number): CalendarUnknown {
  const { first, last } = KNOWN_YEARS
  return {
    __typename: 'CalendarUnknown',
    code: 'CALENDAR_UNKNOWN',
    year,
    message: {
      ru: `Производственного календаря на ${year} год нет: известны годы с ${first} по ${last}.`,
      en: `There is no production calendar for ${year}: the years ${first} to ${last} are known.`,
    },
  }
}
