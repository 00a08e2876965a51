import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { given } from '@kadry/testing/given'
import type { Appointment } from '../src/working-group/delegate.ts'
import type { Candidate, CompositionRequirement } from '../src/working-group/requirement.ts'
import type { SeatRecord } from '../src/working-group/seat.ts'
import { fillSeat, type NewSeat } from '../src/working-group/seating.ts'
import { DEFAULT_VOTING_RULES } from '../src/working-group/voting-rules.ts'
import type { Known } from '../src/working-group/working-group.ts'

/** One college, unless it says otherwise. */
export const requirement = (more: Partial<CompositionRequirement> = {}): CompositionRequirement => ({
  kind: 'COLLEGE',
  isSectoral: false,
  minSeats: 1,
  ...more,
})

/** The n-th seat, held by the n-th body since 2022 and with a vote, unless it says otherwise. */
export const seatOf = (n: number, more: Partial<SeatRecord> = {}): SeatRecord => ({
  id: `g/${n}`,
  organizationId: `o${n}`,
  requirementIndex: 0,
  voting: true,
  delegates: [],
  from: '2022-01-01',
  ...more,
})

/** A term of the person since the seat was taken, unless it says otherwise. */
export const termOf = (personId: string, more: Partial<Appointment> = {}): Appointment => ({
  personId,
  position: 'Директор',
  from: '2022-01-01',
  ...more,
})

export const groupOf = (more: Partial<Known> = {}): Known => ({
  id: 'g',
  name: 'Группа',
  mandate: 'Модель',
  status: 'FORMING',
  createdOn: '2022-01-01',
  requirements: [requirement()],
  seats: [],
  offices: [],
  votingRules: DEFAULT_VOTING_RULES,
  ...more,
})

export const TODAY = '2026-01-15'

/** Wants a college (two at most), an employer with a sector, and the chamber. */
export const wanting = groupOf({
  requirements: [
    requirement({ maxSeats: 2 }),
    requirement({ kind: 'EMPLOYER', isSectoral: true }),
    { organizationId: 'chamber', isSectoral: false, minSeats: 1 },
  ],
})

export const body = (
  organizationId: string,
  kinds: OrganizationKind[] = ['COLLEGE'],
  ...sectorCodes: string[]
): Candidate => ({ organizationId, kinds: new Set(kinds), sectorCodes })

const seatId = (groupId: string, n: number) => `${groupId}/${n}`

/** The body takes a seat, since 2022 and with a vote unless it says otherwise. */
export const fill = (state: Known, candidate: Candidate, more: Partial<NewSeat> = {}) =>
  given(state).when(fillSeat, candidate, { from: '2022-01-01', voting: true, ...more }, seatId, TODAY)
