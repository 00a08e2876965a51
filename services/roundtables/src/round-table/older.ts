import { countOf } from '../participation/seating.ts'

/** The field that a table of an older shape has its registrations in. */
export const REGISTRATIONS = 'registrations'

/** They count as written last: whoever needs them puts each in its own document (`docs/decisions/111`). */
export function movedOut({ [REGISTRATIONS]: all, ...state }: Record<string, unknown>): Record<string, unknown> {
  const lastWritten = ((all ?? []) as readonly object[]).map((one, index) => ({ ...one, place: index + 1 }))
  return { ...state, seats: countOf(lastWritten as never), lastWritten }
}
