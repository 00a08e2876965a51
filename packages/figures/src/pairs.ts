import type { Settled } from './lock.ts'

/** The pairs of one graduation year in columns: of each record's key its partner's, 0 where it has none. */
export type Pairs = { readonly keys: BigUint64Array; readonly partners: BigUint64Array }

const ALONE = 0n

/** In the order of keys, so that the same pairs are the same bytes. */
export function pairsOf(settled: Settled): Pairs {
  const keys = BigUint64Array.from(settled.keys()).sort()
  return { keys, partners: BigUint64Array.from(keys, (key) => settled.get(key) ?? ALONE) }
}

export function settledOf({ keys, partners }: Pairs): Settled {
  return new Map(Array.from(keys, (key, place) => [key, partners[place] === ALONE ? undefined : partners[place]]))
}
