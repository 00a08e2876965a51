// Programs written for the names that they handle: an engine reads and writes a property that a program names several times faster than
// one whose name it is told. Names come from valid GraphQL documents, so that they are letters, digits and underscores.
import { define, type Json, merge, own } from './merge.ts'

export type Assign = (target: Json, source: Json) => void
export type Read = (object: Json) => unknown
export type Pick = (entity: Json) => Json | null

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether every object has this name from elsewhere, so that reading it as a property says nothing about the object. */
export function isInherited(name: string): boolean {
  return INHERITED.has(name)
}

/** An object's value under this name. */
export function writeRead(name: string): Read {
  if (isInherited(name)) return (object) => own(object, name)
  return new Function('object', `return object.${name}`) as Read
}

/** `merge` for a source of which only these names matter. */
export function writeAssign(names: readonly string[]): Assign {
  if (names.some(isInherited)) return merge
  const steps = names.map(
    (name) => `value = source.${name}
if (value === undefined) {}
else if (typeof value !== 'object' || value === null || target.${name} === undefined) target.${name} = value
else if (target.${name} !== value) merge(target, { ${name}: value })`,
  )
  return new Function('merge', `return (target, source) => { let value\n${steps.join('\n')} }`)(merge)
}

/** An object's values under these names, null where it lacks one. */
export function writePick(names: readonly string[]): Pick {
  if (names.some(isInherited)) return (entity) => pick(entity, names)
  const isWhole = names.map((name) => `entity.${name} !== undefined`).join(' && ')
  const picked = names.map((name) => `${name}: entity.${name}`).join(', ')
  return new Function('entity', `return ${isWhole} ? { ${picked} } : null`) as Pick
}

function pick(entity: Json, names: readonly string[]): Json | null {
  const picked: Json = {}
  for (const name of names) {
    const value = own(entity, name)
    if (value === undefined) return null
    define(picked, name, value)
  }
  return picked
}
