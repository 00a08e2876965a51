/**
 * What JSON.parse makes of an object; a number in it may be a `RawNumber`, which is a value and no object.
 */
export type Json = Record<string, unknown>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * An object's own value under a name that a caller may have chosen: `constructor` and `__proto__` are names
 * like any other.
 */
export function own(object: Json, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** Sets an own value under such a name; assignment to `__proto__` would change what the object is. */
export function define(object: Json, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  else object[name] = value
}

/**
 * Puts everything of `source` into `target`: objects into objects, lists item by item where they are as
 * long as each other, anything else over what was there. `target` may keep parts of `source` as its own.
 */
export function merge(target: Json, source: Json): void {
  for (const key in source) {
    const value = source[key]
    if (value === undefined) continue
    if (typeof value !== 'object' || value === null) {
      define(target, key, value)
      continue
    }
    const known = own(target, key)
    if (Array.isArray(value)) {
      if (Array.isArray(known) && known.length === value.length) mergeItems(known, value)
      else define(target, key, value)
    } else if (isObject(known) && !JSON.isRawJSON(value)) merge(known, value as Json)
    else define(target, key, value)
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index += 1) {
    const value = source[index]
    const known = target[index]
    if (isObject(value) && isObject(known) && !JSON.isRawJSON(value)) merge(known, value)
    else if (Array.isArray(value) && Array.isArray(known) && known.length === value.length) mergeItems(known, value)
    else target[index] = value
  }
}

/** The same value again, sharing nothing that a later merge could change. */
export function copy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || JSON.isRawJSON(value)) return value
  if (Array.isArray(value)) return value.map(copy) as Value
  const twin: Json = {}
  for (const key of Object.keys(value)) define(twin, key, copy((value as Json)[key]))
  return twin as Value
}
