import { holds } from './schema.ts'
import type { Field, Fields } from './shape.ts'

/** Where a stored document is not what its shape says: `roles.0.validTo`, and in a few words why. */
export type Drift = { readonly path: string; readonly problem: string }

/**
 * All the places of a state where it has drifted from its shape. `partial`: fields that are not there yet are
 * none of them.
 */
export function driftOf(fields: Fields, state: Readonly<Record<string, unknown>>, partial = false): Drift[] {
  return inside(fields, state, '', partial)
}

function inside(fields: Fields, value: Readonly<Record<string, unknown>>, prefix: string, partial: boolean): Drift[] {
  const undeclared = Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
  return [
    ...Object.entries(fields).flatMap(([name, field]) => at(field, value[name], `${prefix}${name}`, partial)),
    ...undeclared.map((name) => ({ path: `${prefix}${name}`, problem: 'is not declared' })),
  ]
}

function at(field: Field, value: unknown, path: string, partial: boolean): Drift[] {
  if (value === undefined) return field.kind === 'optional' || partial ? [] : [{ path, problem: 'is missing' }]
  switch (field.kind) {
    case 'optional':
      return at(field.field, value, path, partial)
    case 'list':
      if (!Array.isArray(value)) return [wrong(path, 'list', value)]
      return value.flatMap((item, index) => at(field.item, item, `${path}.${index}`, partial))
    case 'map':
      if (!isObject(value)) return [wrong(path, 'map', value)]
      return Object.entries(value).flatMap(([key, item]) => at(field.value, item, `${path}.${key}`, partial))
    case 'nested':
      return isObject(value) ? inside(field.fields, value, `${path}.`, partial) : [wrong(path, 'part', value)]
    default:
      return holds[field.kind](value) ? [] : [wrong(path, field.kind, value)]
  }
}

/**
 * The value itself may be somebody's: only what kind of value it is, and a day or a number, which say what is
 * wrong.
 */
function wrong(path: string, kind: string, value: unknown): Drift {
  const isShown = typeof value === 'number' || (kind === 'day' && typeof value === 'string' && value.length <= 20)
  return { path, problem: `is no ${kind}: ${isShown ? JSON.stringify(value) : nameOf(value)}` }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
