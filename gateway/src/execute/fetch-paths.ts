import type { ResponsePath } from '../planning/caller-names.ts'
import { isObject, type Json, own } from './merge.ts'
import type { Programs } from './programs.ts'

/**
 * Where a fetch begins, from the root of the merged data: names of the answer, and `@` for every item of a
 * list.
 */
export type FetchPath = readonly string[]

/** Finds every object at this path, in the order of the answer. */
export function compilePath(path: FetchPath, programs: Programs): (data: Json) => Json[] {
  const reads = path.map((step) => (step === '@' ? undefined : programs.read(step)))
  const gather = (value: unknown, depth: number, found: Json[]): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      const next = path[depth] === '@' ? depth + 1 : depth
      for (let index = 0; index < value.length; index += 1) gather(value[index], next, found)
    } else if (depth === path.length) found.push(value as Json)
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

/**
 * Every response path at which each object of this path stands; worked out only once there is an error to
 * report.
 */
export function pathsAt(data: Json, path: FetchPath): Map<Json, ResponsePath[]> {
  const paths = new Map<Json, ResponsePath[]>()
  walk(data, path, 0, [], paths)
  return paths
}

function walk(
  value: unknown,
  path: FetchPath,
  depth: number,
  around: ResponsePath,
  paths: Map<Json, ResponsePath[]>,
): void {
  const step = path[depth]
  if (Array.isArray(value)) {
    const next = step === '@' ? depth + 1 : depth
    for (const [index, item] of value.entries()) walk(item, path, next, [...around, index], paths)
  } else if (isObject(value)) {
    if (step === undefined) {
      const known = paths.get(value)
      if (known) known.push(around)
      else paths.set(value, [around])
    } else walk(own(value, step), path, depth + 1, [...around, step], paths)
  }
}
