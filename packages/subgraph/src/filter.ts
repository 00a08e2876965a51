import { textProblems } from '@kadry/domain/input'
import { literal } from '@kadry/domain/search-key'
import { badInput } from './mask.ts'

type Condition = Record<string, unknown>

/**
 * One field of a list's filter, said once: the condition it puts on the stored document, and the path that
 * its index begins with. A path of null reads every document, as a part of a word must.
 */
export type FilterField = {
  readonly path: string | null
  /**
   * The path that must be equal to the value, where the field says just that: such lists below many parents
   * are read at once.
   */
  readonly equalTo?: string
  /** Only few documents have the field: its index leaves the others out. */
  readonly sparse?: boolean
  readonly condition: (value: never, filter: Readonly<Record<string, unknown>>) => Condition
}

/** The field at `path` is the value; in an array of parts, that of any part. */
export function equals(path: string, { sparse = false } = {}): FilterField {
  return { path, equalTo: path, sparse, condition: (value: unknown) => ({ [path]: value }) }
}

/** The field at `path` is one of the values; none of an empty list. */
export function among(path: string): FilterField {
  return { path, condition: (values: readonly unknown[]) => ({ [path]: { $in: values } }) }
}

/** The day or moment at `path` is this one or a later one. */
export function since(path: string): FilterField {
  return { path, condition: (value: string) => ({ [path]: { $gte: value } }) }
}

/** The day or moment at `path` is an earlier one. */
export function before(path: string): FilterField {
  return { path, condition: (value: string) => ({ [path]: { $lt: value } }) }
}

/**
 * A condition of its own, which may look at the other fields of the filter; `path` is what it reads first.
 */
export function where<Value>(
  path: string | null,
  condition: (value: Value, filter: Readonly<Record<string, unknown>>) => Condition,
): FilterField {
  return { path, condition: condition as FilterField['condition'] }
}

/** Only refines another field, which reads it from the filter. */
export function refines(path: string): FilterField {
  return { path, condition: () => ({}) }
}

const LONGEST_TEXT = 200

/**
 * A part of any name, whatever the case, «ё» or runs of spaces. Throws a bilingual BAD_USER_INPUT for a text
 * nobody can mean.
 */
export function contains(path: string): FilterField {
  return {
    path: null,
    condition: (text: string) => {
      const [wrong] = textProblems('text', text, LONGEST_TEXT)
      if (wrong) throw badInput(`text: ${wrong.message.ru}`, `text: ${wrong.message.en}`)
      return { [path]: { $regex: literal(text) } }
    },
  }
}

/**
 * The MongoDB filter of all the fields that the caller gave. Several conditions on one path hold together.
 */
export function conditionOf(
  fields: Readonly<Record<string, FilterField>>,
  filter: Readonly<Record<string, unknown>>,
): Condition {
  const conditions = Object.entries(filter)
    .filter(([, value]) => value != null)
    .map(([name, value]) => {
      const field = fields[name]
      if (!field) throw new Error(`no condition for the filter field ${name}`)
      return field.condition(value as never, filter)
    })
    .filter((condition) => Object.keys(condition).length > 0)
  return conditions.length > 1 ? { $and: conditions } : (conditions[0] ?? {})
}
