import { dayAfter, dayBefore, daysLater, LAST_DAY } from '@kadry/domain/day'

/** How often it is due; ONCE by a day of its own. */
export type Cadence = 'ONCE' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY'
/** Days, the last one included. */
export type Period = { readonly from: string; readonly to: string }
/** When an obligation holds; `dueOn` is that of ONCE. */
export type Term = {
  readonly cadence: Cadence
  readonly validFrom: string
  readonly validTo?: string
  readonly dueOn?: string
}

const SUNDAY = 6

/** The calendar period that a day lies in: the week from Monday on, the month, the quarter, the year. */
export function periodAt(cadence: Exclude<Cadence, 'ONCE'>, day: string): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  if (cadence === 'YEARLY') return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (cadence === 'WEEKLY') {
    const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + SUNDAY) % 7
    const from = daysLater(day, -sinceMonday)
    return { from, to: daysLater(day, SUNDAY - sinceMonday) }
  }
  const months = cadence === 'MONTHLY' ? 1 : 3
  const first = month - ((month - 1) % months)
  return { from: `${year}-${twoDigits(first)}-01`, to: lastDayOf(year, first + months - 1) }
}

/**
 * The periods that an obligation is due in and that end within the window: whole ones only, so that nobody
 * owes a month of which two days are left.
 */
export function periodsOf({ cadence, validFrom, validTo = LAST_DAY, dueOn }: Term, window: Period): Period[] {
  const isInside = ({ to }: Period) => window.from <= to && to <= window.to
  if (cadence === 'ONCE')
    return [{ from: validFrom, to: dueOn! }].filter((only) => isInside(only) && only.to <= validTo)
  const found: Period[] = []
  const last = window.to < validTo ? window.to : validTo
  for (
    let period = periodAt(cadence, validFrom > window.from ? validFrom : window.from);
    period.to <= last;
    period = periodAt(cadence, dayAfter(period.to))
  ) {
    if (period.from >= validFrom && isInside(period)) found.push(period)
    if (period.to >= LAST_DAY) break
  }
  return found
}

/** The period that a day lies in and the one before it, where the obligation is due in them. */
export function periodsAround(term: Term, day: string): { readonly before?: Period; readonly at?: Period } {
  const { cadence, validFrom, validTo = LAST_DAY, dueOn } = term
  if (cadence === 'ONCE') {
    const only = { from: validFrom, to: dueOn! }
    if (only.to > validTo) return {}
    return day > only.to ? { before: only } : { at: only }
  }
  const isDue = ({ from, to }: Period) => from >= validFrom && to <= validTo
  const at = periodAt(cadence, day)
  const before = periodAt(cadence, dayBefore(at.from))
  return { ...(isDue(before) ? { before } : {}), ...(isDue(at) ? { at } : {}) }
}

function lastDayOf(year: string, month: number): string {
  return month === 12 ? `${year}-12-31` : dayBefore(`${year}-${twoDigits(month + 1)}-01`)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
