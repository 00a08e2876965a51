// What an operation does to objects by the names in it, as loops over those names. `generated.ts` does the
// same by programs written out for them; which of the two runs is one switch (`CODE_GENERATION`), and the
// federation suite runs both.
import type { EnumType, ScalarType } from '@apollo/federation-internals'
import { BUBBLE, type Complete, type Notes } from './completion.ts'
import { define, type Json, merge, own } from './merge.ts'

export type Assign = (target: Json, source: Json) => void
export type Read = (object: Json) => unknown
export type Pick = (entity: Json) => Json | null

/** One field of the answer. Its value is what was merged under its name, unless it is read in another way. */
export type Slot = {
  readonly name: string
  readonly complete: Complete
  readonly read: ((from: Json, notes: Notes) => unknown) | undefined
  /** The leaf type of a value that mostly stays as it is; undefined where it is always looked into. */
  readonly leaf: { readonly type: ScalarType | EnumType; readonly isNonNull: boolean } | undefined
}

/** Makes the object of an answer out of a merged one; null where a field of it may not be null and is. */
export type Fill = (from: Json, notes: Notes) => Json | null

export type Programs = {
  /** An object's value under this name. */
  readonly read: (name: string) => Read
  /** `merge` for a source of which only these names matter. */
  readonly assign: (names: readonly string[]) => Assign
  /** An object's values under these names, null where it lacks one. */
  readonly pick: (names: readonly string[]) => Pick
  readonly fill: (slots: readonly Slot[]) => Fill
}

export const interpreted: Programs = {
  read: (name) => (object) => own(object, name),
  assign: () => merge,
  pick: (names) => (entity) => {
    const picked: Json = {}
    for (const name of names) {
      const value = own(entity, name)
      if (value === undefined) return null
      define(picked, name, value)
    }
    return picked
  },
  fill: (slots) => (from, notes) => {
    const { path } = notes
    const filled: Json = {}
    for (const { name, read, complete } of slots) {
      path?.push(name)
      const value = read ? read(from, notes) : complete(own(from, name), notes)
      path?.pop()
      if (value === BUBBLE) return null
      define(filled, name, value)
    }
    return filled
  },
}
