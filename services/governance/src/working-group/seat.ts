import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type Appointment, delegateOn } from './delegate.ts'

export type VacancyReason = 'ROLE_LOST' | 'DISSOLVED' | 'MERGED' | 'WITHDRAWN' | 'EXCLUDED' | 'GROUP_ENDED'

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
  /** Who sat there for the body and who does, one term after another. */
  readonly delegates: readonly Appointment[]
  readonly from: string
  readonly to?: string
  readonly vacancyReason?: VacancyReason
}

export type SeatStatus = 'FILLED' | 'VACANT'
/** A seat as it stands on one day. */
export type Seat = SeatRecord & { readonly status: SeatStatus; readonly delegate?: Appointment }

/** Of a seat held until further notice: one whose last day is known is as good as vacant. */
export const seatMoves = lifecycle<SeatStatus>()({
  fill: { from: [], to: 'FILLED' },
  appoint: { from: ['FILLED'] },
  giveOffice: { from: ['FILLED'] },
  vacate: { from: ['FILLED'], to: 'VACANT' },
})

export function seatOn(seat: SeatRecord, day: string): Seat {
  if (!isFilledOn(seat, day)) return { ...seat, status: 'VACANT' }
  const delegate = delegateOn(seat, day)
  return { ...seat, status: 'FILLED', ...(delegate ? { delegate } : {}) }
}

/** From a day on, to the last one or until further notice. */
type Term = { readonly from: string; readonly to?: string }

export function isFilledOn({ from, to }: Term, day: string): boolean {
  return from <= day && (!to || day <= to)
}

/** Whether the term has that day or any later one. */
export function isHeldFrom({ from, to }: Term, day: string): boolean {
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
