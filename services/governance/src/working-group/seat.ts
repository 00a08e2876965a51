import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { lifecycle } from '@kadry/domain/lifecycle'

export type VacancyReason = 'ROLE_LOST' | 'DISSOLVED' | 'MERGED' | 'WITHDRAWN' | 'EXCLUDED'

/**
 * The full name is personal data: read for a purpose by the secretary and the organisation itself, and in no
 * fact.
 */
export type AppointedDelegate = { readonly fullName: string; readonly position: string }
/** As it is kept: the name may have been erased. */
type KeptDelegate = { readonly fullName?: string; readonly position: string }
/** A delegate on its way to a reader, with the seat and the body it sits for. */
export type Delegate = KeptDelegate & { readonly seatId: string; readonly organizationId: string }

/**
 * A seat as it is kept: held from `from` to `to`, both included; without `to` it is held until further
 * notice.
 */
export type SeatRecord = {
  readonly id: string
  readonly organizationId: string
  /**
   * The kind by which the organisation qualifies; absent where the requirement names the organisation itself.
   */
  readonly category?: OrganizationKind
  /** Which of the group's requirements the seat fills, from 0. */
  readonly requirementIndex: number
  readonly voting: boolean
  readonly delegate?: KeptDelegate
  readonly from: string
  readonly to?: string
  readonly vacancyReason?: VacancyReason
}

export type SeatStatus = 'FILLED' | 'VACANT'
/** A seat as it stands on one day. */
export type Seat = SeatRecord & { readonly status: SeatStatus }

/** Of a seat held until further notice: one whose last day is known is as good as vacant. */
export const seatMoves = lifecycle<SeatStatus>()({
  fill: { from: [], to: 'FILLED' },
  appoint: { from: ['FILLED'] },
  vacate: { from: ['FILLED'], to: 'VACANT' },
})

export function seatOn(seat: SeatRecord, day: string): Seat {
  return { ...seat, status: isFilledOn(seat, day) ? 'FILLED' : 'VACANT' }
}

export function isFilledOn({ from, to }: SeatRecord, day: string): boolean {
  return from <= day && (!to || day <= to)
}

/** Whether the seat is held on that day or on any later one. */
export function isHeldFrom({ from, to }: SeatRecord, day: string): boolean {
  return !to || (from <= to && to >= day)
}

/** Held until further notice: what decisions and facts about the composition count. */
export function isStanding({ to }: SeatRecord): boolean {
  return to === undefined
}

/** The state in which decisions find a seat. */
export function whetherStanding(seat: SeatRecord): { readonly status: SeatStatus } {
  return { status: isStanding(seat) ? 'FILLED' : 'VACANT' }
}
