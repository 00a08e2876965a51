import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { type Change, isRefusal } from '@kadry/domain/decision'
import { followsItsTable } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, type CompositionRequirement, composition, isComplete } from './composition.ts'
import { isFilledOn, isStanding, type SeatStatus, seatMoves, whetherStanding } from './seat.ts'
import { appointDelegate, fillSeat, loseHolder, loseKind, type NewSeat, vacateSeat } from './seating.ts'
import type { Known, WorkingGroup } from './working-group.ts'

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
  fillSeat(state, candidate, { from: '2022-01-01', voting: true, ...more }, seatId)
function after(decision: object): Known {
  if (isRefusal(decision)) throw new Error(decision.code)
  return { ...(decision as Change<WorkingGroup>).next, id: 'g' }
}
const typesOf = (decision: object) =>
  'facts' in decision ? (decision as Change<WorkingGroup>).facts.map(({ type }) => type) : []
const delegate = { fullName: 'Иванова Мария', position: 'Директор' }
const withdrawn = (on = '2024-09-01') => ({ on, reason: 'WITHDRAWN' as const })

const never = () => false

describe('filling a seat', () => {
  it('numbers the seat, notes the kind it is held by and publishes no name', () => {
    const decision = fill(group, body('a'), {
      voting: false,
      delegate: { fullName: ' Иванова  Мария ', position: 'Директор' },
    })
    expect(decision).toMatchObject({
      next: {
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
    expect((decision as unknown as Change<WorkingGroup>).facts).toEqual([
      { type: 'seat.filled.v1', data: { id: 'g', seatId: 'g/1', organizationId: 'a', from: '2022-01-01' } },
    ])
    expect(after(fill(after(decision), body('b'))).seats.map(({ id }) => id)).toEqual(['g/1', 'g/2'])
  })

  it('names an empty name and an empty position at once', () => {
    expect(fill(group, body('a'), { delegate: { fullName: '', position: ' ' } })).toMatchObject({
      problems: [{ path: ['delegate', 'fullName'] }, { path: ['delegate', 'position'] }],
    })
  })

  it('R6: seats a body under the requirement that names it, though another fits too', () => {
    expect(after(fill(group, body('chamber'))).seats).toMatchObject([{ requirementIndex: 2 }])
    expect(after(fill(group, body('chamber'))).seats[0]).not.toHaveProperty('category')
  })

  it('R6: seats it under the requirement asked for, if it meets that one', () => {
    expect(after(fill(group, body('chamber'), { requirementIndex: 0 })).seats).toMatchObject([{ requirementIndex: 0 }])
    expect(fill(group, body('a'), { requirementIndex: 2 })).toMatchObject({ rule: 'R6', code: 'NOT_QUALIFIED' })
    for (const requirementIndex of [-1, 3])
      expect(fill(group, body('a'), { requirementIndex })).toMatchObject({
        rule: 'R6',
        problems: [{ code: 'UNKNOWN_REQUIREMENT' }],
      })
  })

  it('R6: goes on to the next fitting requirement when the first is full, and is refused when all are', () => {
    const full = after(fill(after(fill(group, body('a'))), body('b')))
    expect(fill(full, body('c'))).toMatchObject({ rule: 'R6', code: 'REQUIREMENT_FULL' })
    expect(fill(full, body('c'), { requirementIndex: 0 })).toMatchObject({ code: 'REQUIREMENT_FULL' })
    expect(after(fill(full, body('c', ['COLLEGE', 'EMPLOYER'], 'it'))).seats[2]).toMatchObject({
      requirementIndex: 1,
      category: 'EMPLOYER',
    })
    expect(isRefusal(fill(after(vacateSeat(full, 'g/1', withdrawn())), body('c'), { from: '2024-09-01' }))).toBe(false)
  })

  it('R6: asks a sector of whoever sits for one', () => {
    expect(fill(group, body('a', ['EMPLOYER']))).toMatchObject({ code: 'NOT_QUALIFIED' })
    expect(after(fill(group, body('a', ['EMPLOYER'], 'it'))).seats).toMatchObject([{ requirementIndex: 1 }])
  })

  it('R7: seats no organisation twice, under whatever requirement', () => {
    const seated = after(fill(group, body('chamber')))
    expect(fill(seated, body('chamber'), { requirementIndex: 0 })).toMatchObject({ rule: 'R7', code: 'ALREADY_SEATED' })
  })

  it('R7: seats it anew once its seat is vacated', () => {
    const left = after(vacateSeat(after(fill(group, body('a'))), 'g/1', withdrawn('2024-09-01')))
    const again = after(fill(left, body('a'), { from: '2024-09-01' }))
    expect(again.seats.map(({ id }) => id)).toEqual(['g/1', 'g/2'])
    for (const day of ['2024-08-31', '2024-09-01'])
      expect(again.seats.filter((seat) => isFilledOn(seat, day))).toHaveLength(1)
  })
})

describe('vacating a seat', () => {
  const seated = after(fill(group, body('a')))

  it('ends it the day before and says why', () => {
    expect(vacateSeat(seated, 'g/1', withdrawn())).toMatchObject({
      next: { seats: [{ to: '2024-08-31', vacancyReason: 'WITHDRAWN' }] },
      facts: [
        {
          type: 'seat.vacated.v1',
          data: { id: 'g', seatId: 'g/1', organizationId: 'a', on: '2024-09-01', reason: 'WITHDRAWN' },
        },
      ],
      answer: { seatId: 'g/1' },
    })
  })

  it('is refused for an unknown seat', () => {
    expect(vacateSeat(seated, 'g/9', withdrawn())).toMatchObject({ __typename: 'NotFound', id: 'g/9' })
  })

  it('R8: the loss of the kind it is held by ends it on that date, and no other loss does', () => {
    const lose = (kind: OrganizationKind, organizationId = 'a') =>
      loseKind(seated, { organizationId, kind, on: '2024-09-01' }, never)
    expect(lose('COLLEGE').next.seats).toMatchObject([{ to: '2024-08-31', vacancyReason: 'ROLE_LOST' }])
    expect(typesOf(lose('COLLEGE'))).toEqual(['seat.vacated.v1'])
    for (const other of [lose('EMPLOYER'), lose('COLLEGE', 'b')]) {
      expect(other.next.seats).toEqual(seated.seats)
      expect(other.facts).toEqual([])
    }
  })

  it('R8: a revocation heard late leaves a seat taken under a later grant', () => {
    const late = after(fill(group, body('a'), { from: '2025-02-01' }))
    const lost = { organizationId: 'a', kind: 'COLLEGE' as const, on: '2024-09-01' }
    expect(loseKind(late, lost, (day) => day >= '2025-01-01').facts).toEqual([])
    expect(loseKind(late, lost, never).next.seats).toMatchObject([{ from: '2025-02-01', to: '2025-01-31' }])
  })

  it('forgets the name of whoever sat there', () => {
    const held = after(fill(group, body('a'), { delegate }))
    expect(after(vacateSeat(held, 'g/1', withdrawn())).seats[0]).not.toHaveProperty('delegate')
  })

  it('is refused before the first day on the seat', () => {
    expect(vacateSeat(seated, 'g/1', { on: '2000-01-01', reason: 'WITHDRAWN' })).toMatchObject({
      problems: [{ code: 'BEFORE_SEAT' }],
    })
  })

  it('R7: leaves the body on its seat until its last day there', () => {
    const leaving = after(vacateSeat(seated, 'g/1', withdrawn()))
    expect(fill(leaving, body('a'), { from: '2024-08-31' })).toMatchObject({ rule: 'R7' })
    expect(isRefusal(fill(leaving, body('a'), { from: '2024-09-01' }))).toBe(false)
  })

  it('R7: a seat lost before its first day keeps nobody from another', () => {
    const early = after(
      loseKind(
        after(fill(group, body('a'), { from: '2025-02-01' })),
        { organizationId: 'a', kind: 'COLLEGE', on: '2024-09-01' },
        never,
      ),
    )
    expect(isRefusal(fill(early, body('a'), { from: '2024-10-01' }))).toBe(false)
  })

  it('R8: a body that is named for itself keeps its seat whatever kind it loses', () => {
    const named = after(fill(group, body('chamber')))
    expect(loseKind(named, { organizationId: 'chamber', kind: 'COLLEGE', on: '2024-09-01' }, never).facts).toEqual([])
  })

  it('R5: dissolution ends it whatever it was held by, once', () => {
    const named = after(fill(seated, body('chamber')))
    const gone = loseHolder(named, { organizationId: 'chamber', on: '2024-09-01', reason: 'DISSOLVED' })
    expect(gone.next.seats).toMatchObject([{ organizationId: 'a' }, { to: '2024-08-31', vacancyReason: 'DISSOLVED' }])
    expect(gone.next.seats[0]).not.toHaveProperty('to')
    expect(loseHolder(after(gone), { organizationId: 'chamber', on: '2024-10-01', reason: 'MERGED' }).facts).toEqual([])
  })

  it('R6: breaks a whole composition, and filling makes it whole again', () => {
    const whole = fill(after(fill(seated, body('e', ['EMPLOYER'], 'it'))), body('chamber'))
    expect(typesOf(whole)).toEqual(['seat.filled.v1', 'composition.satisfied.v1'])
    const broken = loseKind(after(whole), { organizationId: 'a', kind: 'COLLEGE', on: '2024-09-01' }, never)
    expect(broken.facts).toMatchObject([
      { type: 'seat.vacated.v1' },
      { type: 'composition.broken.v1', data: { id: 'g', missing: [{ kind: 'COLLEGE', seats: 1 }] } },
    ])
    expect(typesOf(fill(after(broken), body('b'), { from: '2024-09-01' }))).toEqual([
      'seat.filled.v1',
      'composition.satisfied.v1',
    ])
  })
})

describe('appointing a delegate', () => {
  it('puts the new one in the place of the former and publishes nothing', () => {
    const seated = after(fill(group, body('a'), { delegate }))
    const decision = appointDelegate(seated, 'g/1', { fullName: 'Петров Пётр', position: ' Заместитель ' })
    expect(decision).toMatchObject({ facts: [], answer: { seatId: 'g/1' } })
    expect(after(decision).seats[0]!.delegate).toEqual({ fullName: 'Петров Пётр', position: 'Заместитель' })
    expect(JSON.stringify(decision)).not.toContain('Иванова')
  })

  it('is refused on an unknown seat, and without a name', () => {
    const seated = after(fill(group, body('a')))
    expect(appointDelegate(seated, 'g/9', delegate)).toMatchObject({ __typename: 'NotFound' })
    expect(appointDelegate(seated, 'g/1', { ...delegate, fullName: '' })).toMatchObject({
      problems: [{ code: 'EMPTY' }],
    })
  })
})

describe('a seat', () => {
  const seated = after(fill(group, body('a')))
  const found = { FILLED: seated, VACANT: after(vacateSeat(seated, 'g/1', withdrawn())) }
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

  function take(state: Known, { who: { organizationId }, who, how }: { who: Candidate; how: string }): object {
    if (how === 'fill') return fill(state, who, { from: '2024-09-01' })
    if (how === 'lose') return loseKind(state, { organizationId, kind: 'COLLEGE', on: '2024-09-01' }, never)
    if (how === 'dissolve') return loseHolder(state, { organizationId, on: '2024-09-01', reason: 'DISSOLVED' })
    const held = state.seats.find((seat) => isStanding(seat) && seat.organizationId === organizationId)
    return vacateSeat(state, held?.id ?? 'none', withdrawn())
  }

  it('nothing lacking is negative, no requirement overflows, and broken follows satisfied by turns', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = group
        const turns: string[] = []
        for (const one of steps) {
          const decision = take(state, one)
          if (isRefusal(decision)) continue
          turns.push(...typesOf(decision).filter((type) => type.startsWith('composition.')))
          state = after(decision)
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
