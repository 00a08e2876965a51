import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, type CompositionRequirement, composition, isComplete } from './composition.ts'
import { isFilledOn, isStanding, type SeatStatus, seatMoves, whetherStanding } from './seat.ts'
import { appointDelegate, fillSeat, loseHolder, loseKind, type NewSeat, vacateSeat } from './seating.ts'
import { DEFAULT_VOTING_RULES } from './voting-rules.ts'
import type { Known } from './working-group.ts'

const seatId = (groupId: string, n: number) => `${groupId}/${n}`
const requirement = (more: Partial<CompositionRequirement>): CompositionRequirement => ({
  isSectoral: false,
  minSeats: 1,
  ...more,
})
const colleges = requirement({ kind: 'COLLEGE', maxSeats: 2 })
const chamber = requirement({ organizationId: 'chamber' })
const group: Known = {
  id: 'g',
  name: 'Группа',
  mandate: 'Модель',
  status: 'FORMING',
  requirements: [colleges, requirement({ kind: 'EMPLOYER', isSectoral: true }), chamber],
  seats: [],
  votingRules: DEFAULT_VOTING_RULES,
}
const body = (
  organizationId: string,
  kinds: OrganizationKind[] = ['COLLEGE'],
  ...sectorCodes: string[]
): Candidate => ({
  organizationId,
  kinds: new Set(kinds),
  sectorCodes,
})
const fill = (state: Known, candidate: Candidate, more: Partial<NewSeat> = {}) =>
  given(state).when(fillSeat, candidate, { from: '2022-01-01', voting: true, ...more }, seatId)
const delegate = { fullName: 'Иванова Мария', position: 'Директор' }
const withdrawn = (on = '2024-09-01') => ({ on, reason: 'WITHDRAWN' as const })
const never = () => false

describe('filling a seat', () => {
  it('numbers the seat, notes the kind it is held by and publishes no name', () => {
    const decision = fill(group, body('a'), {
      voting: false,
      delegate: { fullName: ' Иванова  Мария ', position: 'Директор' },
    })
    decision.then({
      state: {
        seats: [
          {
            id: 'g/1',
            organizationId: 'a',
            category: 'COLLEGE',
            requirementIndex: 0,
            voting: false,
            delegate,
            from: '2022-01-01',
          },
        ],
      },
      answer: { seatId: 'g/1' },
    })
    expect(decision.facts).toEqual([
      { type: 'seat.filled.v1', data: { id: 'g', seatId: 'g/1', organizationId: 'a', from: '2022-01-01' } },
    ])
    expect(fill(decision.state, body('b')).state.seats.map(({ id }) => id)).toEqual(['g/1', 'g/2'])
  })

  it('names an empty name and an empty position at once', () => {
    fill(group, body('a'), { delegate: { fullName: '', position: ' ' } }).refuses({
      problems: ['delegate.fullName', 'delegate.position'],
    })
  })

  it('R6: seats a body under the requirement that names it, though another fits too', () => {
    expect(fill(group, body('chamber')).state.seats).toMatchObject([{ requirementIndex: 2 }])
    expect(fill(group, body('chamber')).state.seats[0]).not.toHaveProperty('category')
  })

  it('R6: seats it under the requirement asked for, if it meets that one', () => {
    expect(fill(group, body('chamber'), { requirementIndex: 0 }).state.seats).toMatchObject([{ requirementIndex: 0 }])
    fill(group, body('a'), { requirementIndex: 2 }).refuses({ rule: 'R6', code: 'NOT_QUALIFIED' })
    for (const requirementIndex of [-1, 3])
      fill(group, body('a'), { requirementIndex }).refuses({
        rule: 'R6',
        problems: ['requirementIndex UNKNOWN_REQUIREMENT'],
      })
  })

  it('R6: goes on to the next fitting requirement when the first is full, and is refused when all are', () => {
    const full = fill(fill(group, body('a')).state, body('b')).state
    fill(full, body('c')).refuses({ rule: 'R6', code: 'REQUIREMENT_FULL' })
    fill(full, body('c'), { requirementIndex: 0 }).refuses({ code: 'REQUIREMENT_FULL' })
    expect(fill(full, body('c', ['COLLEGE', 'EMPLOYER'], 'it')).state.seats[2]).toMatchObject({
      requirementIndex: 1,
      category: 'EMPLOYER',
    })
    fill(given(full).when(vacateSeat, 'g/1', withdrawn()).state, body('c'), { from: '2024-09-01' }).then()
  })

  it('R6: asks a sector of whoever sits for one', () => {
    fill(group, body('a', ['EMPLOYER'])).refuses({ code: 'NOT_QUALIFIED' })
    expect(fill(group, body('a', ['EMPLOYER'], 'it')).state.seats).toMatchObject([{ requirementIndex: 1 }])
  })

  it('R7: seats no organisation twice, under whatever requirement', () => {
    const seated = fill(group, body('chamber')).state
    fill(seated, body('chamber'), { requirementIndex: 0 }).refuses({ rule: 'R7', code: 'ALREADY_SEATED' })
  })

  it('R7: seats it anew once its seat is vacated', () => {
    const left = fill(group, body('a')).when(vacateSeat, 'g/1', withdrawn('2024-09-01')).state
    const again = fill(left, body('a'), { from: '2024-09-01' }).state
    expect(again.seats.map(({ id }) => id)).toEqual(['g/1', 'g/2'])
    for (const day of ['2024-08-31', '2024-09-01'])
      expect(again.seats.filter((seat) => isFilledOn(seat, day))).toHaveLength(1)
  })
})

describe('vacating a seat', () => {
  const seated = fill(group, body('a')).state

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
    const late = fill(group, body('a'), { from: '2025-02-01' }).state
    const lost = { organizationId: 'a', kind: 'COLLEGE' as const, on: '2024-09-01' }
    given(late)
      .when(loseKind, lost, (day) => day >= '2025-01-01')
      .then({ facts: [] })
    expect(given(late).when(loseKind, lost, never).state.seats).toMatchObject([
      { from: '2025-02-01', to: '2025-01-31' },
    ])
  })

  it('forgets the name of whoever sat there', () => {
    const held = fill(group, body('a'), { delegate }).state
    expect(given(held).when(vacateSeat, 'g/1', withdrawn()).state.seats[0]).not.toHaveProperty('delegate')
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
    const early = fill(group, body('a'), { from: '2025-02-01' }).when(
      loseKind,
      { organizationId: 'a', kind: 'COLLEGE', on: '2024-09-01' },
      never,
    ).state
    fill(early, body('a'), { from: '2024-10-01' }).then()
  })

  it('R8: a body that is named for itself keeps its seat whatever kind it loses', () => {
    const named = fill(group, body('chamber')).state
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

describe('appointing a delegate', () => {
  it('puts the new one in the place of the former and publishes nothing', () => {
    const seated = fill(group, body('a'), { delegate }).state
    const decision = given(seated).when(appointDelegate, 'g/1', { fullName: 'Петров Пётр', position: ' Заместитель ' })
    decision.then({ facts: [], answer: { seatId: 'g/1' } })
    expect(decision.state.seats[0]!.delegate).toEqual({ fullName: 'Петров Пётр', position: 'Заместитель' })
    expect(JSON.stringify([decision.facts, decision.state])).not.toContain('Иванова')
  })

  it('is refused on an unknown seat, and without a name', () => {
    const seated = fill(group, body('a')).state
    given(seated).when(appointDelegate, 'g/9', delegate).refuses({ __typename: 'NotFound' })
    given(seated)
      .when(appointDelegate, 'g/1', { ...delegate, fullName: '' })
      .refuses({ problems: ['delegate.fullName EMPTY'] })
  })
})

describe('a seat', () => {
  const seated = fill(group, body('a')).state
  const found = { FILLED: seated, VACANT: given(seated).when(vacateSeat, 'g/1', withdrawn()).state }
  followsItsTable(
    seatMoves,
    {
      fill: null,
      appoint: (status: SeatStatus) => appointDelegate(found[status], 'g/1', delegate),
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
        let state = group
        const turns: string[] = []
        for (const one of steps) {
          const decision = take(state, one)
          if (decision.refusal) continue
          turns.push(...decision.facts.map(({ type }) => type).filter((type) => type.startsWith('composition.')))
          state = decision.state
          const checks = composition(state, isStanding)
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
