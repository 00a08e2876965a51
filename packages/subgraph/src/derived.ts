import type { Upcast } from '@kadry/mongo/upcast'

/** What a store writes beside a state and makes of it: keys of names and numbers, terms of what is due. */
export type Derive = (state: Record<string, unknown>) => Record<string, unknown>

/** A version of a shape that brought nothing but what is derived. */
export const asBefore: Upcast = (state) => state

/**
 * The upcasts of a noun, the last of which also writes what is derived: that follows from the newest shape,
 * never from one on the way there. A noun that begins to derive something gets `asBefore` at their end.
 */
export function endingIn(upcasts: readonly Upcast[], derived: readonly Derive[]): readonly Upcast[] {
  const last = upcasts.at(-1)
  if (!last) return upcasts
  const ending: Upcast = (older) => {
    const state = last(older)
    return Object.assign({}, state, ...derived.map((derive) => derive(state)))
  }
  return [...upcasts.slice(0, -1), ending]
}
