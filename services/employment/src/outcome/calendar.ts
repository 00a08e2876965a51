export const DAY_MS = 86_400_000

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** The day so many days later, or earlier. */
export function daysAfter(day: string, days: number): string {
  return new Date(instant(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one calendar day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instant(to) - instant(from)) / DAY_MS)
}

/** The graduation year a day belongs to: year Y runs from 1 September Y−1 to 31 August Y (domain.md 6.2). */
export function graduationYearOf(day: string): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= '09-01' ? year + 1 : year
}
