import type { Change } from '@kadry/domain/decision'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import type { Appointment } from './delegate.ts'
import type { Known, WorkingGroup } from './working-group.ts'

type OldSeat = {
  readonly id: string
  readonly from: string
  readonly to?: string
  readonly delegate?: { readonly fullName?: string; readonly position: string }
}

/**
 * A group as it was while the names of delegates stood in its seats: each becomes an appointment of a person,
 * who is the same whenever this is asked, and the name goes along until it is moved.
 */
export function withPersons({ seats, ...group }: Record<string, unknown>): Record<string, unknown> {
  const appointed = (seats as OldSeat[]).map(({ delegate, ...seat }) => {
    const { id, from, to } = seat
    const term = { personId: globalId('Person', derivedKey('Person', id)), from, ...(to ? { to } : {}) }
    return { ...seat, delegates: delegate ? [{ ...term, ...delegate }] : [] }
  })
  return { ...group, seats: appointed, offices: [] }
}

/** The appointments whose names still stand in the group. */
export function namesIn({ seats }: Pick<WorkingGroup, 'seats'>): (Appointment & { readonly fullName: string })[] {
  const hasName = (one: Appointment): one is Appointment & { readonly fullName: string } => one.fullName !== undefined
  return seats.flatMap(({ delegates }) => delegates).filter(hasName)
}

/** The group without names: they stand with the persons. */
export function withoutNames({ id: _, ...group }: Known): Change<WorkingGroup> {
  const seats = group.seats.map((seat) => ({
    ...seat,
    delegates: seat.delegates.map(({ fullName: _, ...appointment }) => appointment),
  }))
  return { next: { ...group, seats }, facts: [] }
}
