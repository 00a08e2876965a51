import { describe, expect, it } from 'vitest'
import { requirement as asked, seatOf } from '../../test/group.ts'
import { compositionOn, isComplete, missingOf, standingComposition } from './composition.ts'
import type { CompositionRequirement } from './requirement.ts'
import { type SeatRecord, seatOn } from './seat.ts'

const { kind: _, ...anybody } = asked()
const requirement = (more: Partial<CompositionRequirement>): CompositionRequirement => ({ ...anybody, ...more })
const colleges = requirement({ kind: 'COLLEGE', minSeats: 2 })
const chamber = requirement({ organizationId: 'chamber' })
const seat = (requirementIndex: number, more: Partial<SeatRecord> = {}) => seatOf(1, { requirementIndex, ...more })

describe('R6: how a composition is met', () => {
  it('counts the seats of each requirement and says how many are lacking', () => {
    const checks = standingComposition({ requirements: [colleges, chamber], seats: [seat(0), seat(1), seat(1)] })
    expect(checks).toEqual([
      { requirement: colleges, filled: 1, missing: 1, satisfied: false },
      { requirement: chamber, filled: 2, missing: 0, satisfied: true },
    ])
    expect(isComplete(checks)).toBe(false)
  })

  it('counts no vacated seat', () => {
    const seats = [seat(0), seat(0, { to: '2024-08-31' })]
    expect(standingComposition({ requirements: [colleges], seats })).toMatchObject([{ filled: 1, missing: 1 }])
  })

  it('counts on a day the seats that are held on that day, both ends included', () => {
    const seats = [seat(0, { from: '2022-01-01', to: '2024-08-31' })]
    const filledOn = (day: string) => compositionOn({ requirements: [colleges], seats }, day)[0]!.filled
    expect(['2021-12-31', '2022-01-01', '2024-08-31', '2024-09-01'].map(filledOn)).toEqual([0, 1, 1, 0])
  })

  it('names what is lacking by kind, by body, or by both, and nothing that is met', () => {
    const both = requirement({ kind: 'TRADE_UNION', organizationId: 'union' })
    const optional = requirement({ kind: 'UNIVERSITY', minSeats: 0 })
    const checks = standingComposition({ requirements: [colleges, chamber, both, optional], seats: [] })
    expect(missingOf(checks)).toEqual([
      { kind: 'COLLEGE', seats: 2 },
      { organizationId: 'chamber', seats: 1 },
      { kind: 'TRADE_UNION', organizationId: 'union', seats: 1 },
    ])
    expect(checks[3]).toMatchObject({ satisfied: true })
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
