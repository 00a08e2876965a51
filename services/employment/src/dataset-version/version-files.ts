import { createHash } from 'node:crypto'
import { type Columns, columnsOf, fileOf, pointColumnsOf, pointsOf } from '@kadry/figures/columns'
import type { Cut } from '@kadry/figures/cut'
import type { Pairs } from '@kadry/figures/pairs'

/** A file of a version: its name, what its bytes hash to (SHA-256, hexadecimal), and how many they are. */
export type VersionFile = { readonly name: string; readonly sha256: string; readonly bytes: number }

const EXACT = 'exact.'
const PAIRS = 'pairs.'
const KNOWN = 'known.'

/** What a version is, file by file. The same cut gives the same bytes. */
export function filesOf({ locked, exact, pairs, known }: Cut): Columns {
  const files = new Map(columnsOf(locked))
  for (const [name, bytes] of pointColumnsOf(exact)) files.set(`${EXACT}${name}`, bytes)
  for (const [year, { keys, partners }] of pairs) {
    files.set(`${PAIRS}${year}.keys`, bytesOf(keys))
    files.set(`${PAIRS}${year}.partners`, bytesOf(partners))
  }
  for (const [name, { buffer, byteOffset, byteLength }] of known)
    files.set(`${KNOWN}${name}`, new Uint8Array(buffer, byteOffset, byteLength))
  return files
}

/** The cut that `filesOf` was given. Throws a `RangeError` where a file is missing. */
export function cutOf(files: Columns): Cut {
  const locked = fileOf(files)
  const under = (prefix: string) =>
    new Map(
      [...files].filter(([name]) => name.startsWith(prefix)).map(([name, bytes]) => [name.slice(prefix.length), bytes]),
    )
  const exact = { ...locked, points: pointsOf(under(EXACT), locked.cells.size) }
  const ofPairs = under(PAIRS)
  const years = new Set([...ofPairs.keys()].map((name) => Number(name.split('.')[0])))
  const words = (name: string) => new BigUint64Array(Uint8Array.from(ofPairs.get(name)!).buffer)
  const pairs = new Map(
    [...years].map((year): [number, Pairs] => [
      year,
      { keys: words(`${year}.keys`), partners: words(`${year}.partners`) },
    ]),
  )
  const known = new Map(
    [...under(KNOWN)].map(([name, bytes]) => [name, new Uint32Array(Uint8Array.from(bytes).buffer)]),
  )
  return { locked, exact, pairs, known }
}

export function describe(files: Columns): VersionFile[] {
  return [...files]
    .map(([name, bytes]) => ({ name, sha256: hashOf(bytes), bytes: bytes.length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** One hash for all files of a version. */
export function hashOfAll(files: readonly VersionFile[]): string {
  return hashOf(new TextEncoder().encode(files.map(({ name, sha256 }) => `${name} ${sha256}\n`).join('')))
}

function bytesOf({ buffer, byteOffset, byteLength }: BigUint64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
