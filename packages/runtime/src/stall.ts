import { type Clock, listeningNow, whenSilentFor } from './listening-time.ts'

/**
 * A long transfer goes on while so many bytes come within so long: 68 kbit/s, below the slowest of mobile
 * networks.
 */
const EVERY_MS = 30_000
const LEAST_BYTES = 256 * 1_024

export type StallWatch = { readonly moved: (bytes: number) => void; readonly clear: () => void }
export type Pace = { readonly everyMs?: number; readonly leastBytes?: number; readonly now?: Clock }

/**
 * Calls `stalled` once less than `leastBytes` have moved within `everyMs` of listening, unless `clear` is
 * called before: a deadline for what may be long as a whole, and is not to hang.
 */
export function watchStall(stalled: () => void, pace: Pace = {}): StallWatch {
  const { everyMs = EVERY_MS, leastBytes = LEAST_BYTES, now = listeningNow } = pace
  let moved = 0
  const look = (): void => {
    const isStalled = moved < leastBytes
    moved = 0
    if (isStalled) stalled()
    else silence = whenSilentFor(everyMs, look, now)
  }
  let silence = whenSilentFor(everyMs, look, now)
  return {
    moved: (bytes) => {
      moved += bytes
    },
    clear: () => silence.clear(),
  }
}
