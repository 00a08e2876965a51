/** Microseconds of CPU so far. */
export type CpuClock = () => number

/** Asking the system costs more than a short piece of work: it is asked once a millisecond at most. */
const APART_MS = 1

/**
 * Divides the CPU that a process uses among what it has in work: each moment in equal parts. What `begin`
 * returns gives, once the work is done, the microseconds that were its own. Awaiting costs nothing, and no
 * work pays for what ran a millisecond before or after it. Of shorter pieces, those that are in work when the
 * clock is read pay for the others: one in many pays for all.
 */
export function createCpuMeter(
  used: CpuClock = ofThisProcess,
  now: () => number = () => performance.now(),
): { readonly begin: () => () => number } {
  let inWork = 0
  let at = 0
  let readAt = Number.NEGATIVE_INFINITY
  /** What one piece of work would have been given, had it been there from the beginning. */
  let share = 0
  const divide = (): void => {
    const readingAt = now()
    if (readingAt - readAt < APART_MS) return
    readAt = readingAt
    const micros = used()
    if (inWork > 0) share += (micros - at) / inWork
    at = micros
  }
  return {
    begin: () => {
      divide()
      inWork += 1
      const before = share
      return () => {
        divide()
        inWork -= 1
        return Math.round(share - before)
      }
    },
  }
}

function ofThisProcess(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}
