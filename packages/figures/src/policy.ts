/** The people of a programme who graduated in one year and are of one sex. */
export type SizeStep = {
  /** From how many people in the base cell on. */
  readonly from: number
  /** With which chance a person's outcome is exchanged with a peer's. */
  readonly exchanged: number
}

/** All parameters of the method; one version of it is named by every answer (figures.md 2). */
export type Policy = {
  readonly id: string
  /** Ascending; the first begins at 1. */
  readonly lock: readonly SizeStep[]
  /** A pool in which people are exchanged has so many of them, of other programmes than any one's own. */
  readonly smallestPool: number
  /** And so many for each of one's own programme, or a correction would blow the noise of exchange up. */
  readonly peersPerPerson: number
  readonly peopleVariance: number
  readonly peopleCut: number
  readonly outcomeDeviation: number
  /** Counts of outcomes and quartiles are shown of so many people (noised). */
  readonly smallestCount: number
  /** Shares are shown of so many people (noised). */
  readonly smallestShare: number
  readonly roundTo: number
  /** From so many people on, shares have one decimal. */
  readonly decimalsFrom: number
  /** By the number of people: 19 of 20 shares lie no further from the truth, in percentage points. */
  readonly margins: readonly { readonly from: number; readonly points: number }[]
}

/**
 * The strength of the lock is the weakest of the table in `docs/figures.md` (`bench:figures`) with which an
 * attacker who holds the whole locked file claims no more than one person in a thousand, and colleges stay
 * comparable (slope of shown on true shares at least 0.95).
 */
export const KADRY_1: Policy = {
  id: 'KADRY-1',
  lock: [
    { from: 1, exchanged: 0.35 },
    { from: 10, exchanged: 0.25 },
    { from: 20, exchanged: 0.15 },
    { from: 50, exchanged: 0.1 },
  ],
  smallestPool: 20,
  peersPerPerson: 3,
  peopleVariance: 4,
  peopleCut: 8,
  outcomeDeviation: 1,
  smallestCount: 8,
  smallestShare: 23,
  roundTo: 5,
  decimalsFrom: 1000,
  margins: [
    { from: 23, points: 15 },
    { from: 50, points: 10 },
    { from: 100, points: 7 },
    { from: 200, points: 4 },
    { from: 1000, points: 2 },
  ],
}

/** How likely a person of a base cell of so many people is to be exchanged. */
export function exchangeChance(policy: Policy, people: number): number {
  return policy.lock.findLast(({ from }) => from <= people)!.exchanged
}
