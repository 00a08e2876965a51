import { lockedCounts } from '../correct.ts'
import { COUNTED, classOf, FEATURES, MATCHES, NOT_IN_WORK } from '../outcome-class.ts'
import type { Publisher, World } from './publisher.ts'

/** A claim is made from this certainty on. */
export const CERTAIN = 0.95

const WORK = COUNTED.IN_WORK.features
const PROPERTIES = [
  { features: WORK, isOpposite: false },
  { features: WORK, isOpposite: true },
  ...NOT_IN_WORK.map((status) => ({ features: [classOf(status)], isOpposite: false })),
]

/**
 * Row 1 of figures.md 3: the attacker holds the whole locked file by base cell, knows everybody's base cell
 * and all parameters. For each cell and property he works out how likely a person of the cell has it:
 * `(1 − q) · share + q · peers`. Gives the share of people of whom he claims anything.
 */
export function claimedShare({ records }: World, { lock }: Publisher): number {
  const { counts } = lockedCounts(records, lock.donor, records.points.M12)
  const { cells } = records
  const pools = Map.groupBy(
    Array.from({ length: cells.size }, (_, cell) => cell),
    (cell) => lock.pools[cell]!,
  )
  const peopleOf = (cell: number) => cells.start[cell + 1]! - cells.start[cell]!
  const countOf = (cell: number, features: readonly number[]) =>
    features.reduce((sum, feature) => sum + counts[cell * FEATURES + feature]!, 0)
  let claimed = 0
  for (const members of pools.values()) {
    const all = members.reduce((sum, cell) => sum + peopleOf(cell), 0)
    const totals = PROPERTIES.map(({ features }) => members.reduce((sum, cell) => sum + countOf(cell, features), 0))
    for (const cell of members) {
      const isClaimed = PROPERTIES.some(({ features, isOpposite }, place) => {
        const own = countOf(cell, features)
        const [share, peers] = [own / peopleOf(cell), (totals[place]! - own) / Math.max(1, all - peopleOf(cell))]
        const known = (1 - lock.exchanged[cell]!) * share + lock.exchanged[cell]! * peers
        return (isOpposite ? 1 - known : known) > CERTAIN
      })
      if (isClaimed) claimed += peopleOf(cell)
    }
  }
  return claimed / records.size
}

/**
 * Row 2: he knows the outcome of everybody else in a base cell of under ten and takes them from the locked
 * counts. Where one outcome is left over he claims it; gives the share of such claims that are right.
 */
export function rightOfTheLastOne({ records }: World, { lock }: Publisher): number {
  const { classes } = records.points.M12
  const { start, size } = records.cells
  const coarse = (outcome: number) => (outcome < WORK.length ? 0 : outcome - WORK.length + MATCHES.length)
  let [claims, right] = [0, 0]
  for (let cell = 0; cell < size; cell += 1) {
    if (start[cell + 1]! - start[cell]! >= 10) continue
    const left = new Map<number, number>()
    for (let row = start[cell]!; row < start[cell + 1]!; row += 1) {
      const shown = coarse(classes[lock.donor[row]!]!)
      left.set(shown, (left.get(shown) ?? 0) + 1)
      if (row === start[cell]!) continue
      const known = coarse(classes[row]!)
      left.set(known, (left.get(known) ?? 0) - 1)
    }
    const rest = [...left].filter(([, count]) => count !== 0)
    if (rest.length !== 1 || rest[0]![1] !== 1) continue
    claims += 1
    if (rest[0]![0] === coarse(classes[start[cell]!]!)) right += 1
  }
  return right / claims
}
