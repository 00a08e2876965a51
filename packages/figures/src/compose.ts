import type { LockedFile, PointSums } from './locked-file.ts'
import { FEATURES } from './outcome-class.ts'
import {
  type BaseCells,
  byLevel,
  byPoint,
  CELL_LEVELS,
  CELL_ORDER,
  OBSERVATION_POINTS,
  type ObservationPoint,
} from './records.ts'

/** What of a file a version takes over, year by year: its people, or what is known of them at a point. */
export type Part = {
  readonly file: LockedFile
  readonly takes: (year: string, what: 'PEOPLE' | ObservationPoint) => boolean
}

/**
 * One file out of several: what was published of a year and point stays as it was, whatever became of the
 * people since, and stands beside what is published now. No year's people, and no year and point, are taken
 * of two parts. Cells are in the order of `recordsOf`.
 */
export function compose(parts: readonly Part[]): LockedFile {
  const taken = parts.map(({ file, takes }) => cellsTaken(file, takes))
  const named = new Map<string, { readonly cells: BaseCells; readonly cell: number }>()
  for (const [place, { file }] of parts.entries())
    for (const [cell, name] of taken[place]!) named.set(name, { cells: file.cells, cell })
  const names = [...named.keys()].sort()
  const places = new Map(names.map((name, place) => [name, place]))
  const members = names.map((name) => named.get(name)!)
  const whole = (what: 'PEOPLE' | ObservationPoint) =>
    parts.flatMap(({ file, takes }, place) => {
      const isTaken = file.cells.codes.YEAR.map((year) => takes(year, what))
      return [...taken[place]!]
        .filter(([cell]) => isTaken[file.cells.levels.YEAR[cell]!])
        .map(([cell, name]): From => ({ file, cell, to: places.get(name)! }))
    })
  const { start, keyHigh, keyLow } = peopleOf(whole('PEOPLE'), names.length)
  return {
    cells: { ...identityOf(members), start },
    keyHigh,
    keyLow,
    points: byPoint((point) => pointOf(point, whole(point), names.length)),
  }
}

type From = { readonly file: LockedFile; readonly cell: number; readonly to: number }

/** The cells of which anything is taken, each with all that makes it another one. */
function cellsTaken({ cells }: LockedFile, takes: Part['takes']): Map<number, string> {
  const isTaken = cells.codes.YEAR.map((year) =>
    (['PEOPLE', ...OBSERVATION_POINTS] as const).some((what) => takes(year, what)),
  )
  const levels = [...CELL_ORDER, ...CELL_LEVELS.filter((level) => !CELL_ORDER.some((one) => one === level))]
  const found = new Map<number, string>()
  for (let cell = 0; cell < cells.size; cell += 1) {
    if (!isTaken[cells.levels.YEAR[cell]!]) continue
    const [organization, speciality, year, sex, ...others] = levels.map(
      (level) => cells.codes[level][cells.levels[level][cell]!]!,
    )
    const programme = cells.programmes[cells.programme[cell]!]!
    found.set(cell, [organization, speciality, year, sex, programme, ...others].join('\u0000'))
  }
  return found
}

function identityOf(
  members: readonly { readonly cells: BaseCells; readonly cell: number }[],
): Omit<BaseCells, 'start'> {
  const codeAt = (level: (typeof CELL_LEVELS)[number]) =>
    members.map(({ cells, cell }) => cells.codes[level][cells.levels[level][cell]!]!)
  const codes = byLevel((level) => [...new Set(codeAt(level))].sort())
  const levels = byLevel((level) => Uint16Array.from(placesIn(codes[level], codeAt(level))))
  const ofCells = members.map(({ cells, cell }) => cells.programmes[cells.programme[cell]!]!)
  const programmes = [...new Set(ofCells)]
  const programme = Uint32Array.from(placesIn(programmes, ofCells))
  return { size: members.length, programme, programmes, levels, codes }
}

function placesIn(all: readonly string[], values: readonly string[]): number[] {
  const places = new Map(all.map((one, place) => [one, place]))
  return values.map((value) => places.get(value)!)
}

function peopleOf(from: readonly From[], size: number) {
  const [start, keyHigh, keyLow] = [new Uint32Array(size + 1), new Uint32Array(size), new Uint32Array(size)]
  for (const { file, cell, to } of from) {
    start[to + 1] = file.cells.start[cell + 1]! - file.cells.start[cell]!
    keyHigh[to] = file.keyHigh[cell]!
    keyLow[to] = file.keyLow[cell]!
  }
  for (let cell = 0; cell < size; cell += 1) start[cell + 1]! += start[cell]!
  return { start, keyHigh, keyLow }
}

function pointOf(point: ObservationPoint, from: readonly From[], size: number): PointSums {
  const [people, keyHigh, keyLow] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  const [corrected, sources] = [new Float64Array(size * FEATURES), new Uint8Array(size)]
  const dayStart = new Uint32Array(size + 1)
  const daysAt = new Map<number, Int16Array>()
  for (const { file, cell, to } of from) {
    const sums = file.points[point]
    people[to] = sums.people[cell]!
    keyHigh[to] = sums.keyHigh[cell]!
    keyLow[to] = sums.keyLow[cell]!
    sources[to] = sums.sources[cell]!
    corrected.set(sums.corrected.subarray(cell * FEATURES, (cell + 1) * FEATURES), to * FEATURES)
    daysAt.set(to, sums.days.subarray(sums.dayStart[cell]!, sums.dayStart[cell + 1]!))
  }
  for (let cell = 0; cell < size; cell += 1) dayStart[cell + 1] = dayStart[cell]! + (daysAt.get(cell)?.length ?? 0)
  const days = new Int16Array(dayStart[size]!)
  for (const [cell, ofCell] of daysAt) days.set(ofCell, dayStart[cell]!)
  return { people, keyHigh, keyLow, corrected, sources, days, dayStart }
}
