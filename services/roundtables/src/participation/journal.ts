import type { RegistrationRecord, RegistrationStatus } from './registration.ts'

/** A registration in the journal of its table; `writtenIn` is the version of the table that wrote it. */
export type JournalEntry = RegistrationRecord & { readonly writtenIn?: number }
/** Which registrations of a table a decision looks at: those that any of these names. */
export type Wanted = {
  readonly ids?: readonly string[]
  readonly code?: string
  readonly organizationIds?: readonly string[]
  readonly statuses?: readonly RegistrationStatus[]
}

/**
 * The journal of a table after a write: what it changed, and what earlier writes did and nobody knows to
 * stand in its own document yet (`docs/decisions/111`). Each registration once, as the last write left it.
 */
export function journalAfter(
  before: { readonly version: number; readonly lastWritten: readonly JournalEntry[] },
  changed: readonly RegistrationRecord[],
  isStored: (id: string, version: number) => boolean,
): readonly JournalEntry[] {
  const ids = new Set(changed.map(({ id }) => id))
  const carried = before.lastWritten.flatMap((one) => {
    const writtenIn = one.writtenIn ?? before.version
    return ids.has(one.id) || isStored(one.id, writtenIn) ? [] : [{ ...one, writtenIn }]
  })
  return [...carried, ...changed.map((one) => ({ ...one, writtenIn: before.version + 1 }))]
}

/**
 * The wanted registrations of a table by their places: those of `documents`, which were read by what is
 * wanted, where the journal does not know better.
 */
export function overlaid(
  documents: readonly RegistrationRecord[],
  journal: readonly JournalEntry[],
  wanted?: Wanted,
): readonly RegistrationRecord[] {
  if (journal.length === 0) return documents
  const newer = new Set(journal.map(({ id }) => id))
  const known = journal.map(({ writtenIn: _, ...one }) => one)
  return [...documents.filter(({ id }) => !newer.has(id)), ...known.filter((one) => isWanted(one, wanted))].toSorted(
    (left, right) => left.place - right.place,
  )
}

/** Whether it is one of those; all are where nothing is wanted. */
export function isWanted({ id, code, organizationId, status }: RegistrationRecord, wanted?: Wanted): boolean {
  if (!wanted) return true
  const { ids, code: wantedCode, organizationIds, statuses } = wanted
  return (
    ids?.includes(id) === true ||
    (wantedCode !== undefined && code === wantedCode) ||
    organizationIds?.includes(organizationId) === true ||
    statuses?.includes(status) === true
  )
}
