import type { Surroundings } from './person-records.ts'

/** By programme. They are kept with a version, for a registry changes after it was cut. */
export type SurroundingsOf = ReadonlyMap<string, Surroundings>

export const SURROUNDINGS = 'surroundings.json'

export function surroundingsBytes(all: SurroundingsOf): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([...all].sort(([a], [b]) => (a < b ? -1 : 1))))
}

export function readSurroundings(bytes: Uint8Array): SurroundingsOf {
  return new Map(JSON.parse(new TextDecoder().decode(bytes)) as [string, Surroundings][])
}
