import { createHmac } from 'node:crypto'
import type { Key } from './draw.ts'
import { bitsOf, classOf, type Flag, type Match, type Status } from './outcome-class.ts'

export const OBSERVATION_POINTS = ['M3', 'M6', 'M12', 'M24', 'M36'] as const
export type ObservationPoint = (typeof OBSERVATION_POINTS)[number]

/** What is known of a person on one day of observation. */
export type Outcome = {
  readonly status: Status
  readonly match?: Match
  readonly flags?: readonly Flag[]
  /** From graduation to the first job, where there was one by that day. */
  readonly daysToJob?: number
  /** Individual records where it does not say otherwise; null where nobody has said anything. */
  readonly source?: Source | null
}

/** What an outcome is known from, as the bits of one byte. */
export const SOURCES = ['INDIVIDUAL_RECORDS', 'MONITORING_REPORT'] as const
export type Source = (typeof SOURCES)[number]

/** One graduate, or one of the k people of a report's cell: no way back to a person leads from here. */
export type PersonRecord = {
  /** The graduate's id, or report, category and number: only its keyed hash goes on. */
  readonly id: string
  readonly programme: string
  readonly organization: string
  readonly municipality: string
  readonly speciality: string
  readonly specialityGroup: string
  readonly sector: string
  readonly year: number
  readonly sex: 'FEMALE' | 'MALE' | 'NOT_STATED'
  /** A point that is not here has not been reached. */
  readonly outcomes: { readonly [point in ObservationPoint]?: Outcome }
}

/** The public levels of a base cell; the classifiers' order. */
export const CELL_LEVELS = [
  'ORGANIZATION',
  'MUNICIPALITY',
  'SPECIALITY',
  'SPECIALITY_GROUP',
  'SECTOR',
  'YEAR',
  'SEX',
] as const
export type CellLevel = (typeof CELL_LEVELS)[number]

/** Base cells in columns: the people of one programme, year and sex. Rows of one cell stand together. */
export type BaseCells = {
  readonly size: number
  /** Of each cell the place of its programme in `programmes`. */
  readonly programme: Uint32Array
  readonly programmes: readonly string[]
  /** Per level the place of the cell's code in `codes`. */
  readonly levels: { readonly [level in CellLevel]: Uint16Array }
  readonly codes: { readonly [level in CellLevel]: readonly string[] }
  /** Of each cell its first row; one more at the end, so a cell has as many people as rows. */
  readonly start: Uint32Array
}

/** No point: the day of observation has not come. */
export const NOT_REACHED = 255
/** No job by that day. */
export const NO_DAYS = -1

export type OutcomeColumns = {
  readonly classes: Uint8Array
  readonly flags: Uint8Array
  readonly days: Int16Array
  /** `1 << place` of the source among `SOURCES`. */
  readonly sources: Uint8Array
}

/** A version's records before the lock, column by column: exact, for the steward and for the lock alone. */
export type Records = {
  readonly size: number
  readonly cells: BaseCells
  readonly cellOf: Uint32Array
  readonly keyHigh: Uint32Array
  readonly keyLow: Uint32Array
  readonly points: { readonly [point in ObservationPoint]: OutcomeColumns }
}

/** 8 bytes of HMAC-SHA-256 (figures.md 2). `statisticsKey` is backed up and never changed. */
export function recordKey(statisticsKey: Uint8Array, id: string): Key {
  const hash = createHmac('sha256', statisticsKey).update(id).digest()
  return [hash.readUInt32BE(0), hash.readUInt32BE(4)]
}

const codeOf: { readonly [level in CellLevel]: (person: PersonRecord) => string } = {
  ORGANIZATION: ({ organization }) => organization,
  MUNICIPALITY: ({ municipality }) => municipality,
  SPECIALITY: ({ speciality }) => speciality,
  SPECIALITY_GROUP: ({ specialityGroup }) => specialityGroup,
  SECTOR: ({ sector }) => sector,
  YEAR: ({ year }) => String(year),
  SEX: ({ sex }) => sex,
}
/** What cells are sorted by, then by programme. */
export const CELL_ORDER = ['ORGANIZATION', 'SPECIALITY', 'YEAR', 'SEX'] as const

/**
 * The records in columns, sorted by organisation, speciality, year, sex, programme and key. Throws a
 * `RangeError` where two have one key: in a cell of both their keys, and so their noise, would cancel out;
 * and where a point is there of some graduates of a year only: a year and point are published as a whole, of
 * whom nothing is known is UNKNOWN.
 */
export function recordsOf(people: readonly PersonRecord[], statisticsKey: Uint8Array): Records {
  refuseHalfAYear(people)
  const sorted = people.map((person) => ({
    person,
    key: recordKey(statisticsKey, person.id),
    cell: [...CELL_ORDER.map((level) => codeOf[level](person)), person.programme].join('\u0000'),
  }))
  sorted.sort((a, b) => (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0) || a.key[0] - b.key[0] || a.key[1] - b.key[1])
  const size = sorted.length
  const cellOf = new Uint32Array(size)
  const starts: number[] = []
  for (const [row, { cell }] of sorted.entries()) {
    if (row === 0 || sorted[row - 1]!.cell !== cell) starts.push(row)
    cellOf[row] = starts.length - 1
  }
  refuseSameKeys(sorted.map(({ key }) => key))
  const firsts = starts.map((row) => sorted[row]!.person)
  return {
    size,
    cells: { ...cellColumns(firsts), start: Uint32Array.of(...starts, size) },
    cellOf,
    keyHigh: Uint32Array.from(sorted, ({ key }) => key[0]),
    keyLow: Uint32Array.from(sorted, ({ key }) => key[1]),
    points: byPoint((point) => outcomeColumns(sorted.map(({ person }) => person.outcomes[point]))),
  }
}

function refuseSameKeys(keys: readonly Key[]): void {
  const ascending = BigUint64Array.from(keys, ([high, low]) => (BigInt(high) << 32n) | BigInt(low)).sort()
  const at = ascending.findIndex((key, place) => key === ascending[place + 1])
  if (at >= 0) throw new RangeError('two records have one key')
}

function refuseHalfAYear(people: readonly PersonRecord[]): void {
  const reached = new Map<number, string>()
  for (const { year, outcomes } of people) {
    const points = OBSERVATION_POINTS.filter((point) => outcomes[point]).join()
    if (points !== (reached.get(year) ?? points)) throw new RangeError(`points of ${year} are there of some only`)
    reached.set(year, points)
  }
}

function cellColumns(firsts: readonly PersonRecord[]): Omit<BaseCells, 'start'> {
  const codes = byLevel((level) => [...new Set(firsts.map(codeOf[level]))].sort())
  const levels = byLevel((level) => {
    const places = new Map(codes[level].map((code, place) => [code, place]))
    return Uint16Array.from(firsts, (person) => places.get(codeOf[level](person))!)
  })
  const programmes = [...new Set(firsts.map(({ programme }) => programme))]
  const places = new Map(programmes.map((id, place) => [id, place]))
  return {
    size: firsts.length,
    programme: Uint32Array.from(firsts, ({ programme }) => places.get(programme)!),
    programmes,
    levels,
    codes,
  }
}

function sourceBit(outcome: Outcome | undefined): number {
  if (!outcome || outcome.source === null) return 0
  return 1 << SOURCES.indexOf(outcome.source ?? 'INDIVIDUAL_RECORDS')
}

function outcomeColumns(outcomes: readonly (Outcome | undefined)[]): OutcomeColumns {
  return {
    classes: Uint8Array.from(outcomes, (one) => (one ? classOf(one.status, one.match) : NOT_REACHED)),
    flags: Uint8Array.from(outcomes, (one) => bitsOf(one?.flags ?? [])),
    days: Int16Array.from(outcomes, (one) => one?.daysToJob ?? NO_DAYS),
    sources: Uint8Array.from(outcomes, (one) => sourceBit(one)),
  }
}

export function byLevel<T>(of: (level: CellLevel) => T): { readonly [level in CellLevel]: T } {
  return Object.fromEntries(CELL_LEVELS.map((level) => [level, of(level)])) as { readonly [level in CellLevel]: T }
}

export function byPoint<T>(of: (point: ObservationPoint) => T): { readonly [point in ObservationPoint]: T } {
  return Object.fromEntries(OBSERVATION_POINTS.map((point) => [point, of(point)])) as {
    readonly [point in ObservationPoint]: T
  }
}
