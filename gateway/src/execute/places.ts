import type { ResponsePath } from '../planning/caller-names.ts'
import { isObject, type Json, own } from './merge.ts'
import { writeRead } from './written.ts'

/** A way from the root of the merged data: names of the answer, and `@` for every item of a list. */
export type Places = readonly string[]

/** Finds every object at these places, in the order of the answer. */
export function compilePlaces(places: Places): (data: Json) => Json[] {
  const reads = places.map((place) => (place === '@' ? undefined : writeRead(place)))
  const gather = (value: unknown, depth: number, found: Json[]): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      const next = places[depth] === '@' ? depth + 1 : depth
      for (let index = 0; index < value.length; index += 1) gather(value[index], next, found)
    } else if (depth === places.length) found.push(value as Json)
    else gather((reads[depth] ?? readNothing)(value as Json), depth + 1, found)
  }
  return (data) => {
    const found: Json[] = []
    gather(data, 0, found)
    return found
  }
}

/** An object stands where the plan expects a list: no field is called so. */
const readNothing = (): unknown => undefined

/** Everywhere where each object at these places stands in the answer; worked out only once there is an error to tell. */
export function pathsAt(data: Json, places: Places): Map<Json, ResponsePath[]> {
  const paths = new Map<Json, ResponsePath[]>()
  walk(data, places, 0, [], paths)
  return paths
}

function walk(
  value: unknown,
  places: Places,
  depth: number,
  path: ResponsePath,
  paths: Map<Json, ResponsePath[]>,
): void {
  const place = places[depth]
  if (Array.isArray(value)) {
    const next = place === '@' ? depth + 1 : depth
    for (const [index, item] of value.entries()) walk(item, places, next, [...path, index], paths)
  } else if (isObject(value)) {
    if (place === undefined) {
      const known = paths.get(value)
      if (known) known.push(path)
      else paths.set(value, [path])
    } else walk(own(value, place), places, depth + 1, [...path, place], paths)
  }
}
