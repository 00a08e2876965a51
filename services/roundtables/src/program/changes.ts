import type { Slot } from './program.ts'

export type ProgramChangeKind = 'NEW' | 'MOVED' | 'RETITLED' | 'CANCELLED'
/** `title` is the one of today, of a cancelled slot the last; `before` and `after` are beginnings. */
export type ProgramChange = {
  readonly kind: ProgramChangeKind
  readonly slotId: string
  readonly title: string
  readonly before?: string
  readonly after?: string
}

/** What is different: slots that are new, at another hour or in another hall, called otherwise, or gone. */
export function changesBetween(before: readonly Slot[], now: readonly Slot[]): readonly ProgramChange[] {
  const known = new Map(before.map((slot) => [slot.id, slot]))
  const kept = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap((slot) => changesOf(known.get(slot.id), slot)),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map(({ id, title, startsAt }): ProgramChange => ({ kind: 'CANCELLED', slotId: id, title, before: startsAt })),
  ]
}

function changesOf(before: Slot | undefined, { id: slotId, title, hall, startsAt, endsAt }: Slot): ProgramChange[] {
  if (!before) return [{ kind: 'NEW', slotId, title, after: startsAt }]
  const both = { slotId, title, before: before.startsAt, after: startsAt }
  const isMoved = before.hall !== hall || before.startsAt !== startsAt || before.endsAt !== endsAt
  return [
    ...(isMoved ? [{ kind: 'MOVED' as const, ...both }] : []),
    ...(before.title === title ? [] : [{ kind: 'RETITLED' as const, ...both }]),
  ]
}
