import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body, fill, TODAY, termOf, wanting } from '../../test/group.ts'
import { isComplete, standingComposition } from './composition.ts'
import { loseHolder, loseKind, vacateSeat } from './leaving.ts'
import { fillOffice } from './office.ts'
import type { Candidate } from './requirement.ts'
import { isStanding, type SeatStatus, seatMoves, seatOn, whetherStanding } from './seat.ts'
import { appointDelegate } from './seating.ts'
import type { Known } from './working-group.ts'

const withdrawn = (on = '2024-09-01') => ({ on, reason: 'WITHDRAWN' as const })
const never = () => false

describe('vacating a seat', () => {
  const seated = fill(wanting, body('a')).state

  it('ends it the day before and says why', () => {
    given(seated)
      .when(vacateSeat, 'g/1', withdrawn())
      .then({
        facts: [
          {
            type: 'seat.vacated.v1',
            data: { id: 'g', seatId: 'g/1', organizationId: 'a', on: '2024-09-01', reason: 'WITHDRAWN' },
          },
        ],
        state: { seats: [{ to: '2024-08-31', vacancyReason: 'WITHDRAWN' }] },
        answer: { seatId: 'g/1' },
      })
  })

  it('is refused for an unknown seat', () => {
    given(seated).when(vacateSeat, 'g/9', withdrawn()).refuses({ __typename: 'NotFound', id: 'g/9' })
  })

  it('R8: the loss of the kind it is held by ends it on that date, and no other loss does', () => {
    const lose = (kind: OrganizationKind, organizationId = 'a') =>
      given(seated).when(loseKind, { organizationId, kind, on: '2024-09-01' }, never)
    expect(lose('COLLEGE').state.seats).toMatchObject([{ to: '2024-08-31', vacancyReason: 'ROLE_LOST' }])
    lose('COLLEGE').then({ facts: ['seat.vacated.v1'] })
    for (const other of [lose('EMPLOYER'), lose('COLLEGE', 'b')]) {
      expect(other.state.seats).toEqual(seated.seats)
      other.then({ facts: [] })
    }
  })

  it('R8: a revocation heard late leaves a seat taken under a later grant', () => {
    const late = fill(wanting, body('a'), { from: '2025-02-01' }).state
    const lost = { organizationId: 'a', kind: 'COLLEGE' as const, on: '2024-09-01' }
    given(late)
      .when(loseKind, lost, (day) => day >= '2025-01-01')
      .then({ facts: [] })
    expect(given(late).when(loseKind, lost, never).state.seats).toMatchObject([
      { from: '2025-02-01', to: '2025-01-31' },
    ])
  })

  it('ends the term of whoever sat there, and drops one that would have begun later', () => {
    const held = fill(wanting, body('a'), { delegate: termOf('p') }).when(
      appointDelegate,
      'g/1',
      termOf('q', { from: '2026-02-01' }),
      TODAY,
    ).state
    const left = given(held).when(vacateSeat, 'g/1', withdrawn()).state
    expect(left.seats[0]!.delegates).toEqual([termOf('p', { to: '2024-08-31' })])
    expect(seatOn(left.seats[0]!, '2024-08-31').delegate).toMatchObject({ personId: 'p' })
    expect(seatOn(left.seats[0]!, '2024-09-01')).not.toHaveProperty('delegate')
  })

  it('is refused before the first day on the seat', () => {
    given(seated)
      .when(vacateSeat, 'g/1', { on: '2000-01-01', reason: 'WITHDRAWN' })
      .refuses({ problems: ['on BEFORE_SEAT'] })
  })

  it('R7: leaves the body on its seat until its last day there', () => {
    const leaving = given(seated).when(vacateSeat, 'g/1', withdrawn()).state
    fill(leaving, body('a'), { from: '2024-08-31' }).refuses({ rule: 'R7' })
    fill(leaving, body('a'), { from: '2024-09-01' }).then()
  })

  it('R7: a seat lost before its first day keeps nobody from another', () => {
    const early = fill(wanting, body('a'), { from: '2025-02-01' }).when(
      loseKind,
      { organizationId: 'a', kind: 'COLLEGE', on: '2024-09-01' },
      never,
    ).state
    fill(early, body('a'), { from: '2024-10-01' }).then()
  })

  it('R8: a body that is named for itself keeps its seat whatever kind it loses', () => {
    const named = fill(wanting, body('chamber')).state
    given(named)
      .when(loseKind, { organizationId: 'chamber', kind: 'COLLEGE', on: '2024-09-01' }, never)
      .then({ facts: [] })
  })

  it('R5: dissolution ends it whatever it was held by, once', () => {
    const named = fill(seated, body('chamber')).state
    const gone = given(named).when(loseHolder, { organizationId: 'chamber', on: '2024-09-01', reason: 'DISSOLVED' })
    expect(gone.state.seats).toMatchObject([{ organizationId: 'a' }, { to: '2024-08-31', vacancyReason: 'DISSOLVED' }])
    expect(gone.state.seats[0]).not.toHaveProperty('to')
    gone.when(loseHolder, { organizationId: 'chamber', on: '2024-10-01', reason: 'MERGED' }).then({ facts: [] })
  })

  it('R6: breaks a whole composition, and filling makes it whole again', () => {
    const whole = fill(fill(seated, body('e', ['EMPLOYER'], 'it')).state, body('chamber'))
    whole.then({ facts: ['seat.filled.v1', 'composition.satisfied.v1'] })
    const broken = whole.when(loseKind, { organizationId: 'a', kind: 'COLLEGE', on: '2024-09-01' }, never)
    broken.then({
      facts: [
        'seat.vacated.v1',
        { type: 'composition.broken.v1', data: { id: 'g', missing: [{ kind: 'COLLEGE', seats: 1 }] } },
      ],
    })
    fill(broken.state, body('b'), { from: '2024-09-01' }).then({
      facts: ['seat.filled.v1', 'composition.satisfied.v1'],
    })
  })
})

describe('a seat', () => {
  const seated = fill(wanting, body('a')).state
  const found = { FILLED: seated, VACANT: given(seated).when(vacateSeat, 'g/1', withdrawn()).state }
  followsItsTable(
    seatMoves,
    {
      fill: null,
      appoint: (status: SeatStatus) => appointDelegate(found[status], 'g/1', termOf('p'), TODAY),
      giveOffice: (status: SeatStatus) =>
        fillOffice(found[status], { seatId: 'g/1', kind: 'SECRETARY', from: '2022-01-01' }),
      vacate: (status: SeatStatus) => vacateSeat(found[status], 'g/1', withdrawn()),
    },
    ({ seats }) => whetherStanding(seats[0]!).status,
  )
})

describe('R6, R7 whatever is filled and vacated', () => {
  const bodies = ['a', 'b', 'c', 'd']
    .map((name) => body(name))
    .concat(body('e', ['COLLEGE', 'EMPLOYER'], 'it'), body('chamber'))
  const step = fc.record({
    who: fc.constantFrom(...bodies),
    how: fc.constantFrom('fill', 'vacate', 'lose', 'dissolve'),
  })

  function take(state: Known, { who: { organizationId }, who, how }: { who: Candidate; how: string }) {
    if (how === 'fill') return fill(state, who, { from: '2024-09-01' })
    if (how === 'lose') return given(state).when(loseKind, { organizationId, kind: 'COLLEGE', on: '2024-09-01' }, never)
    if (how === 'dissolve')
      return given(state).when(loseHolder, { organizationId, on: '2024-09-01', reason: 'DISSOLVED' })
    const held = state.seats.find((seat) => isStanding(seat) && seat.organizationId === organizationId)
    return given(state).when(vacateSeat, held?.id ?? 'none', withdrawn())
  }

  it('nothing lacking is negative, no requirement overflows, and broken follows satisfied by turns', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = wanting
        const turns: string[] = []
        for (const one of steps) {
          const decision = take(state, one)
          if (decision.refusal) continue
          turns.push(...decision.facts.map(({ type }) => type).filter((type) => type.startsWith('composition.')))
          state = decision.state
          const checks = standingComposition(state)
          for (const { missing, filled, requirement } of checks) {
            expect(missing).toBeGreaterThanOrEqual(0)
            expect(filled).toBeLessThanOrEqual(requirement.maxSeats ?? 100)
          }
          const holders = state.seats.filter(isStanding).map(({ organizationId }) => organizationId)
          expect(new Set(holders).size).toBe(holders.length)
          expect(isComplete(checks)).toBe(turns.at(-1) === 'composition.satisfied.v1')
        }
        expect(turns).toEqual(turns.map((_, index) => `composition.${index % 2 ? 'broken' : 'satisfied'}.v1`))
      }),
    )
  })
})
