import type { Change } from '@kadry/domain/decision'
import { withoutNames } from './names-in-seats.ts'
import { isHeldFrom, type SeatRecord } from './seat.ts'
import type { Known, WorkingGroup } from './working-group.ts'

/** Whether the person sits there or ever did. */
export function hasSat({ delegates }: Pick<SeatRecord, 'delegates'>, personId: string): boolean {
  return delegates.some((one) => one.personId === personId)
}

/** The ids of the seats that the person sits on or ever did. */
export function seatsOf({ seats }: Pick<WorkingGroup, 'seats'>, personId: string): string[] {
  return seats.filter((seat) => hasSat(seat, personId)).map(({ id }) => id)
}

/** Everybody who sits in the group or ever did. */
export function personsIn({ seats }: Pick<WorkingGroup, 'seats'>): string[] {
  return [...new Set(seats.flatMap(({ delegates }) => delegates.map(({ personId }) => personId)))]
}

/** Those of the persons who sit in the group on that day or will: their names are needed. */
export function neededPersons({ seats }: Pick<WorkingGroup, 'seats'>, today: string): string[] {
  return seats.flatMap(({ delegates }) => delegates.filter((one) => isHeldFrom(one, today)).map((one) => one.personId))
}

/**
 * What was remembered of the commands on a group in which a person sits goes with the name: a hash of an
 * input that has it could be guessed. No fact says so: none ever held it.
 */
export function forgetInputs(group: Known): Change<WorkingGroup> {
  return { ...withoutNames(group), forgets: 'INPUTS' }
}
