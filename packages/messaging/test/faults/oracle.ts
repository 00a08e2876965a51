/** What an effect has written down for one key, in the order in which it came. */
export type Lists = Readonly<Record<string, readonly number[]>>

/**
 * What is wrong with lists that should each be exactly 1..n: a missing number is a lost fact, a repeated one
 * a doubled effect, a smaller one after a greater one a broken order. Empty where nothing is wrong.
 */
export function complaints(lists: Lists, emitted: Readonly<Record<string, number>>): string[] {
  const found: string[] = []
  for (const [key, n] of Object.entries(emitted)) {
    const list = lists[key] ?? []
    const seen = new Set(list)
    const lost = Array.from({ length: n }, (_, index) => index + 1).filter((number) => !seen.has(number))
    if (lost.length > 0) found.push(`lost: ${key} ${lost.join(' ')} of ${n}`)
    const repeated = list.filter((number, index) => list.indexOf(number) !== index)
    if (repeated.length > 0) found.push(`repeated: ${key} ${repeated.join(' ')}`)
    const firsts = list.filter((number, index) => list.indexOf(number) === index)
    const disordered = firsts.filter((number, index) => index > 0 && number < firsts[index - 1]!)
    if (disordered.length > 0) found.push(`order broken: ${key} at ${disordered.join(' ')}`)
  }
  for (const key of Object.keys(lists)) if (!(key in emitted)) found.push(`never emitted: ${key}`)
  return found
}

/** Numbers in [0, 1) that a seed repeats (mulberry32): a scenario that failed can be run again as it was. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Resolves when the condition holds; rejects after `ms` with what was waited for and what was there instead.
 */
export async function until(
  what: string,
  condition: () => Promise<unknown> | unknown,
  ms = 400_000,
  pauseMs = 50,
): Promise<void> {
  const deadline = performance.now() + ms
  let last: unknown
  for (;;) {
    try {
      last = await condition()
    } catch (error) {
      last = error
    }
    if (last === true) return
    if (performance.now() > deadline) throw new Error(`${what}: not within ${ms} ms, but ${String(last)}`)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
