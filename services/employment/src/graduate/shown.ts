import type { SpellEntry, StatusEntry } from './entry.ts'
import { type Graduate, isRecorded, type Recorded } from './graduate.ts'
import { entriesAt } from './known.ts'

/** An entry beside the record that it stands in. */
type Whole = Graduate & { readonly id: string }
export type EmploymentSpell = SpellEntry & { readonly of: Whole }
export type GraduateStatusEntry = StatusEntry & { readonly of: Whole }

/** A record as it was known at a moment, or is known now; undefined for nobody's, and before it was there. */
export function shownAt<Found extends Graduate>(
  found: Found | undefined,
  asOf: string | null | undefined,
): (Found & Recorded) | undefined {
  if (!isRecorded(found) || (asOf && found.recordedAt > asOf)) return undefined
  return asOf ? { ...found, ...entriesAt(found, asOf) } : found
}
