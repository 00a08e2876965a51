/**
 * What is stored of a state, said once: `shape<State>({ … })` does not compile where a field of the state is
 * missing, one is too much, or one is of another kind. The mongoose schema (`schema.ts`) and the report of
 * drifted documents (`drift.ts`) are made of it.
 */
export type Shape<State> = { readonly [Name in keyof State]-?: FieldAt<State, Name> }

type FieldAt<State, Name extends keyof State> =
  Record<never, never> extends Pick<State, Name> ? OptionalField<Exclude<State[Name], undefined>> : FieldOf<State[Name]>

/** The field that holds values of a type. Literal types are held as what they are literals of. */
export type FieldOf<Value> = [Value] extends [string]
  ? TextField
  : [Value] extends [number]
    ? NumberField
    : [Value] extends [boolean]
      ? FlagField
      : [Value] extends [readonly (infer Item)[]]
        ? ListField<Item>
        : string extends keyof Value
          ? MapField<Value[keyof Value]>
          : NestedField<Value>

export interface TextField {
  readonly kind: 'text' | 'day' | 'moment'
}
export interface NumberField {
  readonly kind: 'integer' | 'decimal'
}
export interface FlagField {
  readonly kind: 'flag'
}
export interface ListField<Item> {
  readonly kind: 'list'
  readonly item: FieldOf<Item>
}
export interface MapField<Value> {
  readonly kind: 'map'
  readonly value: FieldOf<Value>
}
export interface NestedField<Value> {
  readonly kind: 'nested'
  readonly fields: Shape<Value>
}
export interface OptionalField<Value> {
  readonly kind: 'optional'
  readonly field: FieldOf<Value>
}

/** Any field, for whoever walks a shape. */
export type Field =
  | TextField
  | NumberField
  | FlagField
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'map'; readonly value: Field }
  | { readonly kind: 'nested'; readonly fields: Fields }
  | { readonly kind: 'optional'; readonly field: Field }
export type Fields = Readonly<Record<string, Field>>

/** Characters, an id, or a word of a fixed list. */
export const text: TextField = { kind: 'text' }
/** A calendar day, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
export const day: TextField = { kind: 'day' }
/** A moment, RFC 3339 in UTC. */
export const moment: TextField = { kind: 'moment' }
/** A whole number that a double holds exactly. */
export const integer: NumberField = { kind: 'integer' }
export const decimal: NumberField = { kind: 'decimal' }
export const flag: FlagField = { kind: 'flag' }

export function list<Item>(item: NoInfer<FieldOf<Item>>): ListField<Item> {
  return { kind: 'list', item }
}

/** Values by keys that the state itself makes; a key has no dot and does not begin with `$`. */
export function mapOf<Value>(value: NoInfer<FieldOf<Value>>): MapField<Value> {
  return { kind: 'map', value }
}

export function nested<Value>(fields: NoInfer<Shape<Value>>): NestedField<Value> {
  return { kind: 'nested', fields }
}

/** A field that a document may be without; it is never stored as null. */
export function optional<Value>(field: NoInfer<FieldOf<Value>>): OptionalField<Value> {
  return { kind: 'optional', field }
}

export function shape<State = never>(fields: NoInfer<Shape<State>>): Shape<State> {
  return fields
}
