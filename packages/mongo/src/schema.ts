import { isDay } from '@kadry/domain/day'
import { Schema, type SchemaDefinition } from 'mongoose'
import type { Field, Fields } from './shape.ts'

/** RFC 3339 in UTC, as `Date.toISOString` writes it; the fraction may be left out. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/**
 * Whether a stored value is what its field says. Lists, maps and parts are looked into by whoever walks them.
 */
export const holds = {
  text: (value: unknown) => typeof value === 'string',
  day: (value: unknown) => typeof value === 'string' && isDay(value),
  moment: (value: unknown) => typeof value === 'string' && MOMENT.test(value),
  integer: (value: unknown) => Number.isSafeInteger(value),
  decimal: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  flag: (value: unknown) => typeof value === 'boolean',
} as const

const OPTIONS = { _id: false, id: false, versionKey: false, minimize: false, strict: 'throw' } as const

// An empty text is a text: mongoose takes it for a missing one unless asked otherwise, for the whole process.
Schema.Types.String.checkRequired((value) => typeof value === 'string')

/**
 * The mongoose schema of a shape. Nothing is cast from one kind into another: a number for a text is refused,
 * and so is a field that the shape doesn't have.
 */
export function schemaOf(fields: Fields, collection: string, more: SchemaDefinition = {}): Schema {
  return new Schema(
    { _id: { type: String, required: true }, ...more, ...definitionOf(fields) },
    { ...OPTIONS, _id: true, collection, strictQuery: false, autoIndex: false, autoCreate: false },
  )
}

function definitionOf(fields: Fields): SchemaDefinition {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, typeOf(field)])) as SchemaDefinition
}

function typeOf(field: Field): object {
  switch (field.kind) {
    case 'optional':
      return { ...typeOf(field.field), required: false }
    case 'list':
      // Without a default: an absent list stays absent.
      return { type: [typeOf(field.item)], default: undefined, castNonArrays: false, required: true }
    case 'map':
      return { type: Map, of: typeOf(field.value), required: true }
    case 'nested':
      return { type: new Schema(definitionOf(field.fields), OPTIONS), required: true }
    default:
      return { type: TYPES[field.kind], cast: exactly(field.kind), required: true }
  }
}

const TYPES = { text: String, day: String, moment: String, integer: Number, decimal: Number, flag: Boolean } as const

function exactly(kind: keyof typeof holds) {
  return (value: unknown) => {
    if (value === undefined || value === null || holds[kind](value)) return value
    throw new TypeError(`no ${kind}: ${JSON.stringify(value)}`)
  }
}
