import { isObject, type Json, own } from './merge.ts'

/** A way from the root of the merged data: names of the answer, and `@` for every item of a list. */
export type Places = readonly string[]
export type ResponsePath = readonly (string | number)[]

/** Every object at these places, in the order of the answer. */
export function objectsAt(data: Json, places: Places): Json[] {
  const found: Json[] = []
  gather(data, places, 0, found)
  return found
}

function gather(value: unknown, places: Places, depth: number, found: Json[]): void {
  if (typeof value !== 'object' || value === null) return
  const place = places[depth]
  if (Array.isArray(value)) {
    const next = place === '@' ? depth + 1 : depth
    for (const item of value) gather(item, places, next, found)
  } else if (place === undefined) found.push(value as Json)
  else gather(own(value as Json, place), places, depth + 1, found)
}

/** Where each object at these places stands in the answer; worked out only once there is an error to tell. */
export function pathsAt(data: Json, places: Places): Map<Json, ResponsePath> {
  const paths = new Map<Json, ResponsePath>()
  walk(data, places, 0, [], paths)
  return paths
}

function walk(value: unknown, places: Places, depth: number, path: ResponsePath, paths: Map<Json, ResponsePath>): void {
  const place = places[depth]
  if (Array.isArray(value)) {
    const next = place === '@' ? depth + 1 : depth
    for (const [index, item] of value.entries()) walk(item, places, next, [...path, index], paths)
  } else if (isObject(value)) {
    if (place === undefined) paths.set(value, path)
    else walk(own(value, place), places, depth + 1, [...path, place], paths)
  }
}
