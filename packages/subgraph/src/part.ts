import type { Text } from '@kadry/domain/refusal'
import { aggregateIdOf, childId } from '@kadry/runtime/ids'

/** A part of an aggregate that has an id of its own: a seat of a group, an item of a resolution. */
export type Part<Whole, Of> = {
  readonly type: string
  /** GraphQL type of the aggregate. */
  readonly whole: string
  readonly noun: Text
  /** The id of the n-th part that an aggregate ever had, or of one by another key of its own. */
  readonly idIn: (wholeId: string, key: string | number) => string
  /** The id of the aggregate that the part's id belongs to; undefined for an id of another type. */
  readonly wholeIdOf: (id: string) => string | undefined
  readonly in: (whole: Whole, id: string) => Of | undefined
  /** The part behind an id, or null; an id of another type finds nothing. */
  readonly find: (id: string, load: (wholeId: string) => Promise<Whole | null | undefined>) => Promise<Of | null>
}

/**
 * `partsOf` lists the parts of one aggregate; `noun` is the nominative in both languages, feminine in
 * Russian.
 */
export function part<Whole, Of extends { readonly id: string }>(
  type: string,
  whole: string,
  noun: Text,
  partsOf: (whole: Whole) => readonly Of[],
): Part<Whole, Of> {
  const wholeIdOf = (id: string) => aggregateIdOf(type, id, whole)
  const within = (found: Whole, id: string) => partsOf(found).find((one) => one.id === id)
  return {
    type,
    whole,
    noun,
    idIn: (wholeId, key) => childId(type, wholeId, String(key)),
    wholeIdOf,
    in: within,
    find: async (id, load) => {
      const wholeId = wholeIdOf(id)
      const found = wholeId ? await load(wholeId) : undefined
      return (found && within(found, id)) ?? null
    },
  }
}
