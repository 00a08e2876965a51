import type { Key } from './draw.ts'
import type { LockedFile } from './locked-file.ts'
import { FEATURES } from './outcome-class.ts'
import { allLevels, codesOf, placesOf, type Question } from './question.ts'
import { SOURCES, type Source } from './records.ts'

/** People of a cell: how many, and the XOR of their keys, to which their noise belongs. */
export type Group = { readonly people: number; readonly key: Key }

/** The cells of an answer, exact: they stay inside, only `release()` reads them. */
export type CellBlock = {
  readonly size: number
  /** The codes of a cell's levels, in the order of `allLevels`. */
  readonly codes: (cell: number) => readonly string[]
  readonly graduates: (cell: number) => Group
  /** Those whose day of observation has come. */
  readonly observed: (cell: number) => Group
  /** From which sources the outcomes of `observed` are. */
  readonly sources: (cell: number) => readonly Source[]
  /** Codes of the graduation years of `observed`. */
  readonly years: (cell: number) => readonly string[]
  /** How many have any of these disjoint features; corrected, so not whole. */
  readonly count: (cell: number, features: readonly number[]) => number
  /** Days to the first job, ascending. */
  readonly days: (cell: number) => Int16Array
}

/** Base cells grouped by the levels of a question whose faults were looked for before; order of the codes. */
export function cellsOf(file: LockedFile, question: Question): CellBlock {
  const { cells } = file
  const levels = allLevels(question)
  const codes = levels.map((level) => codesOf(cells, level))
  const places = levels.map((level) => placesOf(cells, level))
  const { order, starts, groups } = grouped(chosen(file, question), places, codes)
  const sums = file.points[question.at]
  const members = (cell: number) => order.subarray(starts[cell]!, starts[cell + 1]!)
  const everybody = { ...file, people: (base: number) => cells.start[base + 1]! - cells.start[base]! }
  const those = { ...sums, people: (base: number) => sums.people[base]! }
  const isReached = (base: number) => sums.people[base]! > 0
  return {
    size: groups.length,
    codes: (cell) => {
      const base = order[starts[cell]!]!
      return places.map((place, level) => codes[level]![place[base]!]!)
    },
    graduates: (cell) => groupOf(everybody, members(cell)),
    observed: (cell) => groupOf(those, members(cell)),
    sources: (cell) => {
      const bits = members(cell).reduce((all, base) => all | sums.sources[base]!, 0)
      return SOURCES.filter((_, place) => bits & (1 << place))
    },
    years: (cell) => {
      const years = new Set(Array.from(members(cell).filter(isReached), (base) => cells.levels.YEAR[base]!))
      return [...years].map((year) => cells.codes.YEAR[year]!)
    },
    count: (cell, features) =>
      members(cell).reduce(
        (sum, base) => sum + features.reduce((part, one) => part + sums.corrected[base * FEATURES + one]!, 0),
        0,
      ),
    days: (cell) => {
      const parts = Array.from(members(cell), (base) =>
        sums.days.subarray(sums.dayStart[base]!, sums.dayStart[base + 1]!),
      )
      const joined = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const part of parts) {
        joined.set(part, at)
        at += part.length
      }
      return ordered(joined)
    },
  }
}

/** Ascending. Days are few numbers of many people: they are counted, which orders them in one walk. */
function ordered(days: Int16Array): Int16Array {
  const most = days.reduce((so, one) => Math.max(so, one), 0)
  if (days.length < most) return days.sort()
  const counts = new Uint32Array(most + 1)
  for (const one of days) counts[one]! += 1
  let at = 0
  for (const [one, count] of counts.entries()) {
    days.fill(one, at, at + count)
    at += count
  }
  return days
}

type Counted = Pick<LockedFile, 'keyHigh' | 'keyLow'> & { readonly people: (base: number) => number }

function groupOf({ people: peopleOf, keyHigh, keyLow }: Counted, bases: Uint32Array): Group {
  let [people, high, low] = [0, 0, 0]
  for (const base of bases) {
    people += peopleOf(base)
    high ^= keyHigh[base]!
    low ^= keyLow[base]!
  }
  return { people, key: [high >>> 0, low >>> 0] }
}

/** The base cells that every filter keeps. */
function chosen({ cells }: LockedFile, { where }: Question): Uint32Array {
  const filters = where.map(({ level, in: codes }) => {
    const wanted = new Set(codes)
    return { places: placesOf(cells, level), kept: codesOf(cells, level).map((code) => wanted.has(code)) }
  })
  const kept: number[] = []
  for (let base = 0; base < cells.size; base += 1)
    if (filters.every(({ places, kept: isKept }) => isKept[places[base]!])) kept.push(base)
  return Uint32Array.from(kept)
}

function grouped(
  bases: Uint32Array,
  places: readonly Uint16Array[],
  codes: readonly (readonly string[])[],
): { readonly order: Uint32Array; readonly starts: Uint32Array; readonly groups: readonly number[] } {
  const keyOf = (base: number) => places.reduce((key, place, level) => key * codes[level]!.length + place[base]!, 0)
  const keys = Float64Array.from(bases, keyOf)
  const groups = [...new Set(keys)].sort((a, b) => a - b)
  const groupOf = new Map(groups.map((key, group) => [key, group]))
  const starts = new Uint32Array(groups.length + 1)
  for (const key of keys) starts[groupOf.get(key)! + 1]! += 1
  for (let group = 0; group < groups.length; group += 1) starts[group + 1]! += starts[group]!
  const next = starts.slice()
  const order = new Uint32Array(bases.length)
  for (const [place, base] of bases.entries()) order[next[groupOf.get(keys[place]!)!]!++] = base
  return { order, starts, groups }
}
