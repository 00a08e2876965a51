import type { Change } from '@kadry/domain/decision'
import type { SeatRecord } from './seat.ts'
import { type Known, type WorkingGroup, withSeats } from './working-group.ts'

/**
 * The ids of the seats whose delegate has that name, however it was written: case, spaces and ё/е don't
 * matter.
 */
export function seatsOf({ seats }: Pick<WorkingGroup, 'seats'>, fullName: string): string[] {
  const asked = plain(fullName)
  return seats.filter(({ delegate }) => delegate?.fullName && plain(delegate.fullName) === asked).map(({ id }) => id)
}

/**
 * Takes a person's name out of every seat of the group; the position is the organisation's own and stays. No
 * fact says so: none ever held the name.
 */
export function erasePerson(
  group: Known,
  fullName: string,
): Change<WorkingGroup, { readonly seatIds: readonly string[] }> {
  const seatIds = seatsOf(group, fullName)
  const seats = group.seats.map((seat) => (seatIds.includes(seat.id) ? withoutName(seat) : seat))
  return { ...withSeats(group, seats, []), answer: { seatIds }, forgets: 'INPUTS' }
}

function withoutName(seat: SeatRecord): SeatRecord {
  return { ...seat, delegate: { position: seat.delegate!.position } }
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('ru').replaceAll('ё', 'е')
}
