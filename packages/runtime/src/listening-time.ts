const TICK_MS = 20
/** A timer of a process that is well comes up to some milliseconds late. */
const COUNTED_MS = 25

let counted = 0
let tickedAt = performance.now()

setInterval(() => {
  counted = listeningNow()
  tickedAt = performance.now()
}, TICK_MS).unref()

/**
 * Milliseconds during which the event loop of this process turned, and so could hear others: a clock for
 * whoever measures somebody else's silence. It stands still while the process is stopped, its machine is
 * paused, garbage is collected or a long piece of work runs, and it runs slowly where others take the core:
 * then they keep the one who is measured from answering too.
 */
export function listeningNow(): number {
  return counted + Math.min(performance.now() - tickedAt, COUNTED_MS)
}

export type Clock = () => number

/**
 * Calls `late` once `ms` of listening have passed, unless `clear` is called before. What has arrived by then
 * is read first: timers come before it in a turn of the event loop.
 */
export function whenSilentFor(ms: number, late: () => void, now: Clock = listeningNow): { readonly clear: () => void } {
  const until = now() + ms
  let isCleared = false
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    const left = until - now()
    if (left > 0) timer = setTimeout(readFirst, left)
    else late()
  }
  const readFirst = (): void => void setImmediate(() => isCleared || look())
  if (ms > 0) timer = setTimeout(readFirst, ms)
  else readFirst()
  return {
    clear: () => {
      isCleared = true
      clearTimeout(timer)
    },
  }
}
