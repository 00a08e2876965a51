/**
 * Moscow time has been three hours ahead of UTC, summer and winter, since 26.10.2014: longer than the
 * registry has decided anything.
 */
const MOSCOW_MS = 3 * 60 * 60 * 1_000

/**
 * The first and the last calendar day of everything that Kadry records. Days of this range compare as their
 * texts do.
 */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2199-12-31'

const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The text or the moment is no day from 1900-01-01 to 2199-12-31. */
export class DayError extends RangeError {
  override name = 'DayError'
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  if (month === 2 && date === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return date <= LONGEST[month - 1]!
}

/**
 * The calendar day (`YYYY-MM-DD`) of a moment (RFC 3339 or a `Date`) where all our decisions are made: in
 * Moscow Oblast. Throws `DayError` for a moment outside the range, and for what is no moment.
 */
export function dayOf(moment: string | Date): string {
  return dayAt(new Date(moment).getTime() + MOSCOW_MS, String(moment))
}

/**
 * The calendar day before; the first day of all has itself before it. Throws `DayError` for what is no day.
 */
export function dayBefore(day: string): string {
  return moved(day, -1, FIRST_DAY)
}

/** The calendar day after; the last day of all has itself after it. Throws `DayError` for what is no day. */
export function dayAfter(day: string): string {
  return moved(day, 1, LAST_DAY)
}

/**
 * The calendar day so many days later, or earlier where `days` is below zero, within the range. Throws
 * `DayError` for what is no day.
 */
export function daysLater(day: string, days: number): string {
  return moved(day, days, days < 0 ? FIRST_DAY : LAST_DAY)
}

function moved(day: string, days: number, end: string): string {
  if (!isDay(day)) throw new DayError(`no day from ${FIRST_DAY} to ${LAST_DAY}: ${day}`)
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const found = date.toISOString().slice(0, 10)
  return isDay(found) ? found : end
}

/** The calendar day of a moment in Moscow Oblast; it is out of the range where the moment is. */
export function dayInMoscow(moment: Date): string {
  return new Date(moment.getTime() + MOSCOW_MS).toISOString().slice(0, 10)
}

function dayAt(milliseconds: number, named: string): string {
  const day = Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : named
  if (!isDay(day)) throw new DayError(`no moment from ${FIRST_DAY} to ${LAST_DAY}: ${named}`)
  return day
}
