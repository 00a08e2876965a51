import type { LockedFile, PointSums } from './locked-file.ts'
import { FEATURES } from './outcome-class.ts'
import { type BaseCells, byLevel, byPoint, CELL_LEVELS, OBSERVATION_POINTS, type ObservationPoint } from './records.ts'

/** A file as named bytes, to be kept and hashed: one column each, little-endian, codes as JSON. */
export type Columns = ReadonlyMap<string, Uint8Array>

const POINT_COLUMNS = {
  people: Uint32Array,
  keyHigh: Uint32Array,
  keyLow: Uint32Array,
  corrected: Float64Array,
  sources: Uint8Array,
  days: Int16Array,
  dayStart: Uint32Array,
} as const
type PointColumn = keyof typeof POINT_COLUMNS
const POINT_NAMES = Object.keys(POINT_COLUMNS) as readonly PointColumn[]
const CODES = 'codes.json'

/** The columns of a file. Points that nobody has reached have none. */
export function columnsOf(file: LockedFile): Columns {
  const { cells } = file
  const columns = new Map<string, Uint8Array>([
    [CODES, new TextEncoder().encode(JSON.stringify({ codes: cells.codes, programmes: cells.programmes }))],
    ['start', bytesOf(cells.start)],
    ['programme', bytesOf(cells.programme)],
    ['keyHigh', bytesOf(file.keyHigh)],
    ['keyLow', bytesOf(file.keyLow)],
  ])
  for (const level of CELL_LEVELS) columns.set(`level.${level}`, bytesOf(cells.levels[level]))
  for (const point of OBSERVATION_POINTS)
    for (const [name, bytes] of pointColumns(file.points[point])) columns.set(`${point}.${name}`, bytes)
  return columns
}

/** Of points alone, for a file whose cells stand elsewhere already. */
export function pointColumnsOf({ points }: LockedFile): Columns {
  return new Map(
    OBSERVATION_POINTS.flatMap((point) =>
      pointColumns(points[point]).map(([name, bytes]) => [`${point}.${name}`, bytes] as const),
    ),
  )
}

/** The file that `columnsOf` was given. Throws a `RangeError` where a column is not there. */
export function fileOf(columns: Columns): LockedFile {
  const { codes, programmes } = JSON.parse(new TextDecoder().decode(columnOf(columns, CODES))) as Pick<
    BaseCells,
    'codes' | 'programmes'
  >
  const start = wordsOf(Uint32Array, columnOf(columns, 'start'))
  const size = start.length - 1
  return {
    cells: {
      ...{ size, start, codes, programmes },
      programme: wordsOf(Uint32Array, columnOf(columns, 'programme')),
      levels: byLevel((level) => wordsOf(Uint16Array, columnOf(columns, `level.${level}`))),
    },
    keyHigh: wordsOf(Uint32Array, columnOf(columns, 'keyHigh')),
    keyLow: wordsOf(Uint32Array, columnOf(columns, 'keyLow')),
    points: pointsOf(columns, size),
  }
}

/** The points that `pointColumnsOf` was given, of so many cells. */
export function pointsOf(columns: Columns, size: number): LockedFile['points'] {
  return byPoint((point) => (columns.has(`${point}.people`) ? pointOf(columns, point) : unreached(size)))
}

function pointColumns(sums: PointSums): (readonly [PointColumn, Uint8Array])[] {
  if (sums.people.every((count) => count === 0)) return []
  return POINT_NAMES.map((name) => [name, bytesOf(sums[name])] as const)
}

function pointOf(columns: Columns, point: ObservationPoint): PointSums {
  return Object.fromEntries(
    POINT_NAMES.map((name) => [
      name,
      wordsOf(POINT_COLUMNS[name] as Words<PointSums[PointColumn]>, columnOf(columns, `${point}.${name}`)),
    ]),
  ) as unknown as PointSums
}

function unreached(size: number): PointSums {
  return {
    people: new Uint32Array(size),
    keyHigh: new Uint32Array(size),
    keyLow: new Uint32Array(size),
    corrected: new Float64Array(size * FEATURES),
    sources: new Uint8Array(size),
    days: new Int16Array(0),
    dayStart: new Uint32Array(size + 1),
  }
}

function columnOf(columns: Columns, name: string): Uint8Array {
  const found = columns.get(name)
  if (!found) throw new RangeError(`the column ${name} is not there`)
  return found
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
}

type Words<Column> = { new (buffer: ArrayBuffer): Column; readonly BYTES_PER_ELEMENT: number }

/** A copy: bytes that were read may stand anywhere in memory, words only at their own multiples. */
function wordsOf<Column>(kind: Words<Column>, bytes: Uint8Array): Column {
  if (bytes.length % kind.BYTES_PER_ELEMENT !== 0) throw new RangeError(`${bytes.length} bytes are no whole words`)
  return new kind(Uint8Array.from(bytes).buffer)
}
