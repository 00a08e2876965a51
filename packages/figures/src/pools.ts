import type { Policy } from './policy.ts'
import type { BaseCells, CellLevel } from './records.ts'

/** Widest last: people of one year and sex are always peers. */
const STRATA: readonly (readonly CellLevel[])[] = [
  ['YEAR', 'SEX', 'SPECIALITY'],
  ['YEAR', 'SEX', 'SPECIALITY_GROUP'],
  ['YEAR', 'SEX', 'SECTOR'],
  ['YEAR', 'SEX'],
]

/**
 * Of each base cell the pool in which its people are exchanged: the narrowest of same speciality, group,
 * sector, year and sex in which every programme has `smallestPool` people of other programmes beside it, and
 * `peersPerPerson` for each of its own; cells left over by a narrower stratum meet in the next. A programme
 * left over alone joins the largest pool of its year and sex, if there is one. Who graduated where alone
 * decides it, no outcome.
 */
export function poolsOf(cells: BaseCells, policy: Policy): Uint32Array {
  const pools = new Uint32Array(cells.size)
  let open = Array.from({ length: cells.size }, (_, cell) => cell)
  let pool = 0
  for (const [place, levels] of STRATA.entries()) {
    const strata = Map.groupBy(open, (cell) => levels.map((level) => cells.levels[level][cell]).join(' '))
    const isWidest = place === STRATA.length - 1
    const left: number[] = []
    for (const members of strata.values()) {
      if (isWidest || isWideEnough(members, cells, policy)) {
        const joined = isWidest && isAlone(members, cells) ? largestBeside(members, cells, pools) : undefined
        for (const cell of members) pools[cell] = joined ?? pool
        if (joined === undefined) pool += 1
      } else left.push(...members)
    }
    open = left
  }
  return pools
}

function isWideEnough(members: readonly number[], { programme, start }: BaseCells, policy: Policy): boolean {
  const people = new Map<number, number>()
  for (const cell of members)
    people.set(programme[cell]!, (people.get(programme[cell]!) ?? 0) + start[cell + 1]! - start[cell]!)
  const all = [...people.values()].reduce((sum, count) => sum + count, 0)
  const largest = Math.max(...people.values())
  return all - largest >= Math.max(policy.smallestPool, policy.peersPerPerson * largest)
}

/** Whether all of these are of one programme: then nobody can be exchanged. */
export function isAlone(members: readonly number[], { programme }: BaseCells): boolean {
  return members.every((cell) => programme[cell] === programme[members[0]!])
}

/** The pool of most people among the cells of the same year and sex that are not left over. */
function largestBeside(
  members: readonly number[],
  { size, start, levels: { YEAR, SEX } }: BaseCells,
  pools: Uint32Array,
): number | undefined {
  const [first] = members as readonly [number]
  const own = new Set(members)
  const people = new Map<number, number>()
  for (let cell = 0; cell < size; cell += 1) {
    if (own.has(cell) || YEAR[cell] !== YEAR[first] || SEX[cell] !== SEX[first]) continue
    people.set(pools[cell]!, (people.get(pools[cell]!) ?? 0) + start[cell + 1]! - start[cell]!)
  }
  return [...people].sort(([a, few], [b, many]) => many - few || a - b)[0]?.[0]
}
