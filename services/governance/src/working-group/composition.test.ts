import { describe, expect, it } from 'vitest'
import {
  type Candidate,
  type CompositionRequirement,
  composition,
  isComplete,
  missingOf,
  qualifies,
} from './composition.ts'
import { isFilledOn, isStanding, type SeatRecord, seatOn } from './seat.ts'

const requirement = (more: Partial<CompositionRequirement>): CompositionRequirement => ({
  isSectoral: false,
  minSeats: 1,
  ...more,
})
const colleges = requirement({ kind: 'COLLEGE', minSeats: 2 })
const chamber = requirement({ organizationId: 'chamber' })
const seat = (requirementIndex: number, more: Partial<SeatRecord> = {}): SeatRecord => ({
  id: 's',
  organizationId: 'o',
  requirementIndex,
  voting: true,
  from: '2022-01-01',
  ...more,
})
const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  organizationId: 'o',
  kinds: new Set(['COLLEGE'] as const),
  sectorCodes: [],
  ...more,
})

describe('R6: how a composition is met', () => {
  it('counts the seats of each requirement and says how many are lacking', () => {
    const checks = composition({ requirements: [colleges, chamber], seats: [seat(0), seat(1), seat(1)] }, isStanding)
    expect(checks).toEqual([
      { requirement: colleges, filled: 1, missing: 1, satisfied: false },
      { requirement: chamber, filled: 2, missing: 0, satisfied: true },
    ])
    expect(isComplete(checks)).toBe(false)
  })

  it('counts no vacated seat', () => {
    const seats = [seat(0), seat(0, { to: '2024-08-31' })]
    expect(composition({ requirements: [colleges], seats }, isStanding)).toMatchObject([{ filled: 1, missing: 1 }])
  })

  it('counts on a day the seats that are held on that day, both ends included', () => {
    const seats = [seat(0, { from: '2022-01-01', to: '2024-08-31' })]
    const filledOn = (day: string) =>
      composition({ requirements: [colleges], seats }, (one) => isFilledOn(one, day))[0]!.filled
    expect(['2021-12-31', '2022-01-01', '2024-08-31', '2024-09-01'].map(filledOn)).toEqual([0, 1, 1, 0])
  })

  it('names what is lacking by kind, by body, or by both, and nothing that is met', () => {
    const both = requirement({ kind: 'TRADE_UNION', organizationId: 'union' })
    const optional = requirement({ kind: 'UNIVERSITY', minSeats: 0 })
    const checks = composition({ requirements: [colleges, chamber, both, optional], seats: [] }, isStanding)
    expect(missingOf(checks)).toEqual([
      { kind: 'COLLEGE', seats: 2 },
      { organizationId: 'chamber', seats: 1 },
      { kind: 'TRADE_UNION', organizationId: 'union', seats: 1 },
    ])
    expect(checks[3]).toMatchObject({ satisfied: true })
  })
})

describe('R6: who qualifies', () => {
  it.each([
    ['a body of the kind', requirement({ kind: 'COLLEGE' }), {}, true],
    ['a body of another kind', requirement({ kind: 'EMPLOYER' }), {}, false],
    ['the body that is named', chamber, { organizationId: 'chamber', kinds: new Set<never>() }, true],
    ['another body than the named one', chamber, {}, false],
    ['the named body without the kind asked', requirement({ kind: 'EMPLOYER', organizationId: 'o' }), {}, false],
    ['the named body with the kind asked', requirement({ kind: 'COLLEGE', organizationId: 'o' }), {}, true],
    ['a body without a sector, where one is asked', requirement({ kind: 'COLLEGE', isSectoral: true }), {}, false],
    ['a body with a sector', requirement({ kind: 'COLLEGE', isSectoral: true }), { sectorCodes: ['it'] }, true],
  ] as const)('%s', (_, asked, more, answer) => {
    expect(qualifies(asked, candidate(more))).toBe(answer)
  })
})

describe('a seat', () => {
  it('is vacant before its first day and after its last', () => {
    const held = seat(0, { from: '2022-01-01', to: '2022-12-31' })
    const statusOn = (day: string) => seatOn(held, day).status
    expect(['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'].map(statusOn)).toEqual([
      'VACANT',
      'FILLED',
      'FILLED',
      'VACANT',
    ])
    expect(seatOn(seat(0), '2999-01-01').status).toBe('FILLED')
  })
})
