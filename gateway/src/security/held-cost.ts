import { limits } from './limits.ts'

export type Release = () => void
/**
 * Takes a share for so many units of cost: a promise where the caller has to wait for its own other
 * requests, undefined where the work is too small to be held.
 */
export type HoldCost = (caller: string, cost: number) => Release | Promise<Release> | undefined

/** Four of the dearest requests there may be. */
export const MOST_HELD = 4 * limits.cost
/** What is cheaper waits behind nothing. */
const SMALL = 1_000

type Party = { held: number; readonly waiting: { readonly cost: number; readonly begin: () => void }[] }

/**
 * Bounds the cost that one caller has in work at once, wherever it asks from, so that subgraphs work for
 * others too: what goes beyond waits for the caller's own requests to end, first come first served.
 */
export function holdCostUpTo(most = MOST_HELD): HoldCost {
  const parties = new Map<string, Party>()

  const take = (caller: string, party: Party, cost: number): Release => {
    party.held += cost
    return () => {
      party.held -= cost
      for (let next = party.waiting[0]; next && fits(party, next.cost); next = party.waiting[0]) {
        party.waiting.shift()
        next.begin()
      }
      if (party.held === 0 && party.waiting.length === 0) parties.delete(caller)
    }
  }
  const fits = ({ held }: Party, cost: number): boolean => held === 0 || held + cost <= most

  return (caller, cost) => {
    if (cost < SMALL) return undefined
    const party = parties.get(caller) ?? { held: 0, waiting: [] }
    parties.set(caller, party)
    if (party.waiting.length === 0 && fits(party, cost)) return take(caller, party, cost)
    return new Promise((resolve) => {
      party.waiting.push({ cost, begin: () => resolve(take(caller, party, cost)) })
    })
  }
}
