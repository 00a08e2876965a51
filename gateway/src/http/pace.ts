/**
 * A moment of the event loop: both times in milliseconds since the process began, `workedMs` without what
 * it waited.
 */
export type LoopMoment = { readonly atMs: number; readonly workedMs: number; readonly rounds: number }

const LOOK_EVERY_MS = 20
/**
 * A round reads every socket that has something to say, but takes one new connection only (libuv): two
 * milliseconds are 500 new callers a second.
 */
const LONG_ROUND_MS = 2
/** A loop that waits for more than the rest of its time is not overloaded, however long a round of it was. */
const BUSY = 0.9
const SHRINK = 0.9
const GROW = 2
/** So many may always be in work: what is less leaves the core idle while subgraphs answer. */
const LEAST = 16

/**
 * Whether one more request may be in work beside so many: up to `most`, and fewer where the event loop is
 * busy in long rounds, for then more of them make each other slow and nothing fast. Down by a tenth, up by
 * two, every 20 ms in which it is asked.
 */
export function createPace(most: number, moment: () => LoopMoment = loopMoment): (inWork: number) => boolean {
  let limit = most
  let before = moment()
  const look = (): void => {
    const now = moment()
    const elapsed = now.atMs - before.atMs
    if (elapsed < LOOK_EVERY_MS) return
    const worked = now.workedMs - before.workedMs
    const isLate = worked > BUSY * elapsed && worked > LONG_ROUND_MS * (now.rounds - before.rounds)
    limit = isLate ? Math.max(LEAST, limit * SHRINK) : Math.min(most, limit + GROW)
    before = now
  }
  return (inWork) => {
    if (inWork >= most) return false
    if (inWork < LEAST) return true
    look()
    return inWork < limit
  }
}

let latest: LoopMoment = { atMs: 0, workedMs: 0, rounds: 0 }

/**
 * Now, or a moment that is younger than a look needs: reading what Node has counted costs more than reading
 * the clock.
 */
function loopMoment(): LoopMoment {
  const atMs = performance.now()
  if (atMs - latest.atMs >= LOOK_EVERY_MS) {
    const { idleTime, uvMetricsInfo } = performance.nodeTiming
    latest = { atMs, workedMs: atMs - idleTime, rounds: uvMetricsInfo.loopCount }
  }
  return latest
}
