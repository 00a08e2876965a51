/** Microseconds of CPU so far. */
export type CpuClock = () => number

/**
 * Divides the CPU that a process uses among what it has in work: each moment in equal parts. What `begin`
 * returns gives, once the work is done, the microseconds that were its own. Awaiting costs nothing, and no
 * work pays for what ran before or after it.
 */
export function createCpuMeter(used: CpuClock = ofThisProcess): { readonly begin: () => () => number } {
  let inWork = 0
  let at = 0
  /** What one piece of work would have been given, had it been there from the beginning. */
  let share = 0
  const divide = (): void => {
    const now = used()
    if (inWork > 0) share += (now - at) / inWork
    at = now
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
