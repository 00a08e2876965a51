/** Moscow time has been three hours ahead of UTC, summer and winter, since 26.10.2014: longer than the registry has decided anything. */
const MOSCOW_MS = 3 * 60 * 60 * 1_000

/** The calendar day (`YYYY-MM-DD`) of a moment (RFC 3339 or a `Date`) where all our decisions are made: in Moscow Oblast. */
export function dayOf(moment: string | Date): string {
  return new Date(new Date(moment).getTime() + MOSCOW_MS).toISOString().slice(0, 10)
}

/** The calendar day before, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return moved(day, -1)
}

/** The calendar day after, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return moved(day, 1)
}

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
