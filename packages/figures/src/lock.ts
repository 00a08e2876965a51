import type { Draw, Key } from './draw.ts'
import { exchangeChance, type Policy } from './policy.ts'
import { isAlone, poolsOf } from './pools.ts'
import type { Records } from './records.ts'

/** Pairs of earlier cuts: of each record's key its partner's, or none where it was not exchanged. */
export type Settled = ReadonlyMap<bigint, bigint | undefined>

export type Lock = {
  /** Row by row, whose outcomes are shown there: a permutation made of exchanges of two. */
  readonly donor: Uint32Array
  readonly pools: Uint32Array
  /** Of each base cell, which share of the people of cells of its size and year was exchanged. */
  readonly exchanged: Float64Array
}

const NONE: Settled = new Map()

/**
 * Exchanges whole blocks of outcomes between people of different programmes in one pool, so that outcomes no
 * longer surely belong to the person beside them (record swapping; ONS 2021, figures.md 2 A). Pairs of
 * earlier cuts stay as they are; who is new pairs among the new, and so do the two of a pair that could not
 * be made today: one of them is gone, in another year or sex by now, or in the programme of the other.
 */
export function lock(records: Records, draw: Draw, policy: Policy, settled: Settled = NONE): Lock {
  const donor = Uint32Array.from({ length: records.size }, (_, row) => row)
  const pools = poolsOf(records.cells, policy)
  const isSettled = keepPairs(records, settled, donor)
  const chosen = Map.groupBy(chosenRows(records, draw, policy, isSettled), (row) => pools[records.cellOf[row]!]!)
  for (const rows of chosen.values()) exchange(rows, records, draw, donor)
  return { donor, pools, exchanged: realised(records, policy, donor, pools) }
}

/** The pairs of a lock, to be kept for the next cut. */
export function settledBy(records: Records, { donor }: Pick<Lock, 'donor'>): Settled {
  return new Map(
    Array.from(donor, (other, row) => [bigKey(records, row), other === row ? undefined : bigKey(records, other)]),
  )
}

function chosenRows(records: Records, draw: Draw, policy: Policy, isSettled: Uint8Array): number[] {
  const { start } = records.cells
  const rows: number[] = []
  for (let row = 0; row < records.size; row += 1) {
    if (isSettled[row]) continue
    const cell = records.cellOf[row]!
    const chance = exchangeChance(policy, start[cell + 1]! - start[cell]!)
    if (draw('EXCHANGE', keyOf(records, row)) < chance) rows.push(row)
  }
  return rows
}

/** Pairs at random; two of one programme take partners from other pairs, or stay as they are. */
function exchange(rows: number[], records: Records, draw: Draw, donor: Uint32Array): void {
  const order = rows.map((row) => ({ row, place: draw('PARTNER', keyOf(records, row)) }))
  order.sort((a, b) => a.place - b.place || a.row - b.row)
  const shuffled = order.map(({ row }) => row)
  const programme = (row: number) => records.cells.programme[records.cellOf[row]!]!
  const differ = (a: number, b: number) => programme(a) !== programme(b)
  const pairs = Math.floor(shuffled.length / 2)
  const at = (pair: number) => [shuffled[2 * pair]!, shuffled[2 * pair + 1]!] as const
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = at(pair)
    if (differ(first, second)) continue
    for (let step = 1; step < pairs; step += 1) {
      const other = (pair + step) % pairs
      const [third, fourth] = at(other)
      if (!differ(first, fourth) || !differ(third, second)) continue
      shuffled[2 * pair + 1] = fourth
      shuffled[2 * other + 1] = second
      break
    }
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = at(pair)
    if (!differ(first, second)) continue
    donor[first] = second
    donor[second] = first
  }
}

/** The rows of which earlier cuts have decided: pairs, and those who were not exchanged. */
function keepPairs(records: Records, settled: Settled, donor: Uint32Array): Uint8Array {
  const isSettled = new Uint8Array(records.size)
  if (settled.size === 0) return isSettled
  const rows = new Map(Array.from({ length: records.size }, (_, row) => [bigKey(records, row), row]))
  for (const [key, row] of rows) {
    if (!settled.has(key)) continue
    const partner = settled.get(key)
    const other = partner === undefined ? row : rows.get(partner)
    if (other === undefined || (other !== row && !mayBePaired(records, row, other))) continue
    donor[row] = other
    isSettled[row] = 1
  }
  return isSettled
}

function mayBePaired({ cells: { programme, levels }, cellOf }: Records, row: number, other: number): boolean {
  const [one, two] = [cellOf[row]!, cellOf[other]!]
  const arePeers = levels.YEAR[one] === levels.YEAR[two] && levels.SEX[one] === levels.SEX[two]
  return arePeers && programme[one] !== programme[two]
}

/**
 * The share of exchanged people by the year and the size of the base cell: the known chance that the
 * correction uses. Sums over many cells, so it says nothing of one. None where a programme has no peers at
 * all: nothing of theirs is to be taken out of its counts.
 */
function realised(records: Records, policy: Policy, donor: Uint32Array, pools: Uint32Array): Float64Array {
  const { size, start, levels } = records.cells
  const members = Map.groupBy(
    Array.from({ length: size }, (_, cell) => cell),
    (cell) => pools[cell]!,
  )
  const alone = new Set([...members.values()].filter((cells) => isAlone(cells, records.cells)).flat())
  const stepOf = (cell: number) => {
    const people = start[cell + 1]! - start[cell]!
    return `${levels.YEAR[cell]} ${policy.lock.findLastIndex(({ from }) => from <= people)}`
  }
  const sums = new Map<string, { people: number; exchanged: number }>()
  for (let cell = 0; cell < size; cell += 1) {
    if (alone.has(cell)) continue
    const sum = sums.get(stepOf(cell)) ?? { people: 0, exchanged: 0 }
    for (let row = start[cell]!; row < start[cell + 1]!; row += 1) {
      sum.people += 1
      if (donor[row] !== row) sum.exchanged += 1
    }
    sums.set(stepOf(cell), sum)
  }
  return Float64Array.from({ length: size }, (_, cell) => {
    if (alone.has(cell)) return 0
    const { people, exchanged } = sums.get(stepOf(cell))!
    return exchanged / people
  })
}

export function keyOf({ keyHigh, keyLow }: Pick<Records, 'keyHigh' | 'keyLow'>, row: number): Key {
  return [keyHigh[row]!, keyLow[row]!]
}

function bigKey(records: Records, row: number): bigint {
  const [high, low] = keyOf(records, row)
  return (BigInt(high) << 32n) | BigInt(low)
}
