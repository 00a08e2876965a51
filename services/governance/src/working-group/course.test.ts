import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupOf, requirement, seatOf, TODAY, termOf } from '../../test/group.ts'
import { compositionOn, isComplete } from './composition.ts'
import { activate, complete, dissolve, found, gapSince, type Order, resume, suspend } from './course.ts'
import { fillOffice } from './office.ts'
import type { SeatRecord } from './seat.ts'
import { setVotingRules, type WorkingGroupStatus, workingGroupMoves } from './working-group.ts'

const order: Order = { on: TODAY, reason: ' Решение  правительства ', document: { title: 'Распоряжение' } }
const published = { id: 'g', on: TODAY, reason: 'Решение правительства', document: { title: 'Распоряжение' } }
const group = (minSeats: number, ...seats: SeatRecord[]) =>
  groupOf({ requirements: [requirement({ minSeats })], seats })

describe('founding a proposed group', () => {
  const proposed = groupOf({ status: 'PROPOSED' })
  const item = (kind: string) => ({ resolutionItem: { id: 'item', kind } })

  it('publishes it as created, by the item and the document that found it', () => {
    given(proposed)
      .when(found, { ...item('CREATE_BODY'), document: { title: 'Распоряжение' } })
      .then({
        facts: [
          {
            type: 'workingGroup.created.v1',
            data: {
              ...{ id: 'g', name: 'Группа', resolutionItemId: 'item', status: 'FORMING' },
              document: { title: 'Распоряжение' },
            },
          },
        ],
        state: { status: 'FORMING', resolutionItemId: 'item' },
      })
  })

  it('keeps the item that it was proposed by where none is named', () => {
    given({ ...proposed, resolutionItemId: 'first' })
      .when(found, {})
      .then({ state: { resolutionItemId: 'first' } })
  })

  it('R13: is not done by an item that asks for no body, nor on a document without a title', () => {
    given(proposed).when(found, item('POSITION')).refuses({ rule: 'R13', code: 'ITEM_FOUNDS_NO_BODY' })
    given(proposed)
      .when(found, { document: { title: '' } })
      .refuses({ problems: ['document.title EMPTY'] })
  })
})

describe('R6: activating', () => {
  it('starts the work of a group whose requirements are all met', () => {
    given(group(2, seatOf(1), seatOf(2)))
      .when(activate, '2026-01-01')
      .then({ facts: [{ type: 'workingGroup.activated.v1', data: { id: 'g' } }], state: { status: 'ACTIVE' } })
  })

  it('waits for a seat that has not begun', () => {
    const early = group(1, seatOf(1, { from: '2099-01-01' }))
    given(early).when(activate, '2026-01-01').refuses({ code: 'COMPOSITION_INCOMPLETE' })
    given(early)
      .when(activate, '2099-01-01')
      .then({ state: { status: 'ACTIVE' } })
  })

  it('waits for a delegate of the position that is asked for', () => {
    const heads = (level?: 'HEAD' | 'DEPUTY_HEAD') =>
      groupOf({
        requirements: [requirement({ positionLevel: 'HEAD' })],
        seats: [seatOf(1, { delegates: [termOf('p', level ? { level } : {})] })],
      })
    given(heads('DEPUTY_HEAD')).when(activate, TODAY).refuses({ code: 'COMPOSITION_INCOMPLETE' })
    given(heads()).when(activate, TODAY).refuses({ code: 'COMPOSITION_INCOMPLETE' })
    given(heads('HEAD')).when(activate, TODAY).then()
  })

  it('names what is lacking, in both languages', () => {
    given(group(3, seatOf(1), seatOf(2, { to: '2024-08-31' })))
      .when(activate, '2026-01-01')
      .refuses({
        rule: 'R6',
        code: 'COMPOSITION_INCOMPLETE',
        message: {
          ru: 'Состав не полон, недостаёт: COLLEGE: 2.',
          en: 'The composition is incomplete, missing: COLLEGE: 2.',
        },
      })
  })
})

describe('the course of a group', () => {
  const active = { ...group(1, seatOf(1)), status: 'ACTIVE' as const }

  it('is interrupted and taken up again on a day, with a reason and a document', () => {
    const paused = given(active).when(suspend, order, TODAY)
    paused.then({
      facts: [{ type: 'workingGroup.suspended.v1', data: published }],
      state: { status: 'SUSPENDED', seats: [{ id: 'g/1' }] },
    })
    paused
      .when(resume, { on: TODAY }, TODAY)
      .then({ facts: [{ type: 'workingGroup.resumed.v1', data: { id: 'g', on: TODAY } }], state: { status: 'ACTIVE' } })
  })

  it.each([
    ['completed', complete, 'COMPLETED', 'workingGroup.completed.v1'],
    ['dissolved', dissolve, 'DISSOLVED', 'workingGroup.dissolved.v1'],
  ] as const)('once %s leaves nobody on a seat or in office, and its gap is nobody’s', (_, end, status, type) => {
    const chaired = given(active).when(fillOffice, { seatId: 'g/1', kind: 'CHAIR', from: '2022-01-01' })
    chaired.when(end, order, TODAY).then({
      facts: [
        { type: 'seat.vacated.v1', data: { seatId: 'g/1', on: TODAY, reason: 'GROUP_ENDED' } },
        { type: 'office.vacated.v1', data: { kind: 'CHAIR', on: TODAY, reason: 'SEAT_VACATED' } },
        { type, data: published },
      ],
      state: {
        status,
        endedOn: TODAY,
        seats: [{ to: '2026-01-14', vacancyReason: 'GROUP_ENDED' }],
        offices: [{ to: '2026-01-14' }],
      },
    })
  })

  it('ends with the seats that were to be left later, and with those that have not begun', () => {
    const seats = [seatOf(1, { to: '2026-12-31' }), seatOf(2, { from: '2026-06-01' }), seatOf(3, { to: '2025-12-31' })]
    const gone = given({ ...active, seats }).when(dissolve, order, TODAY)
    expect(gone.state.seats.map(({ to }) => to)).toEqual(['2026-01-14', '2026-05-31', '2025-12-31'])
  })

  it('is changed on a day that has come, with a text for a reason', () => {
    for (const act of [suspend, complete, dissolve])
      given(active)
        .when(act, { on: '2026-01-16', reason: ' ', document: { title: '' } }, TODAY)
        .refuses({ problems: ['on IN_THE_FUTURE', 'reason EMPTY', 'document.title EMPTY'] })
  })

  const at = (status: WorkingGroupStatus) => ({ ...group(0, seatOf(1)), status })
  followsItsTable(
    workingGroupMoves,
    {
      propose: null,
      create: null,
      found: (status) => found(at(status), {}),
      activate: (status) => activate(at(status), TODAY),
      suspend: (status) => suspend(at(status), order, TODAY),
      resume: (status) => resume(at(status), order, TODAY),
      complete: (status) => complete(at(status), order, TODAY),
      dissolve: (status) => dissolve(at(status), order, TODAY),
      seat: (status) => fillOffice(at(status), { seatId: 'g/1', kind: 'CHAIR', from: TODAY }),
      setVotingRules: (status) => setVotingRules(at(status), {}),
    },
    ({ status }) => status,
  )
})

describe('R6: since when a composition is incomplete', () => {
  const since = (...seats: SeatRecord[]) => gapSince(group(1, ...seats), TODAY, '2025-06-01')

  it('is the day after the last holder left, and nothing once the seat is held again', () => {
    const left = seatOf(1, { to: '2025-08-31' })
    expect(since(left)).toBe('2025-09-01')
    expect(since(left, seatOf(2, { from: '2025-11-01' }))).toBeUndefined()
    expect(since(left, seatOf(2, { from: '2025-11-01', to: '2025-12-31' }))).toBe('2026-01-01')
  })

  it('is the first day of a group that was never whole, or its first seat’s where that was taken before it', () => {
    expect(since()).toBe('2022-01-01')
    expect(gapSince(group(2, seatOf(1, { from: '2020-02-01' })), TODAY, '2025-06-01')).toBe('2020-02-01')
    const { createdOn: _, ...older } = group(1)
    expect(gapSince(older, TODAY, '2025-06-01')).toBe('2025-06-01')
  })

  it('is the first day without a delegate of the position that is asked for', () => {
    const head = termOf('p', { level: 'HEAD', to: '2025-12-31' })
    const asked = groupOf({
      requirements: [requirement({ positionLevel: 'DEPUTY_HEAD' })],
      seats: [seatOf(1, { delegates: [head, termOf('q', { from: '2026-01-01' })] })],
    })
    expect(gapSince(asked, TODAY, '2025-06-01')).toBe('2026-01-01')
  })

  it('is asked of no group that is not founded yet or gone', () => {
    for (const status of ['PROPOSED', 'COMPLETED', 'DISSOLVED'] as const)
      expect(gapSince({ ...group(1), status }, TODAY, TODAY)).toBeUndefined()
  })

  it('and the gaps themselves equal a naive recount of every day, whatever is taken and left', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`)
    const day = fc.integer({ min: 0, max: days.length - 1 })
    const held = fc.record({ from: day, lasts: fc.option(fc.nat(8)), requirementIndex: fc.nat(1), head: fc.boolean() })
    const requirements = [requirement({ minSeats: 2 }), requirement({ positionLevel: 'HEAD' })]
    fc.assert(
      fc.property(fc.array(held, { maxLength: 8 }), day, (terms, at) => {
        const seats = terms.map(({ from, lasts, requirementIndex, head }, index) => {
          const to = lasts === null ? undefined : days[Math.min(from + lasts, days.length - 1)]!
          const term = { from: days[from]!, ...(to ? { to } : {}) }
          const delegates = [termOf(`p${index}`, { ...term, ...(head ? { level: 'HEAD' as const } : {}) })]
          return seatOf(index, { ...term, requirementIndex, delegates })
        })
        const known = groupOf({ requirements, seats, createdOn: days[0]! })
        const on = (index: number) =>
          terms.filter(({ from, lasts }) => from <= index && (lasts === null || index <= from + lasts))
        const missingOn = (index: number) => [
          Math.max(0, 2 - on(index).filter((one) => one.requirementIndex === 0).length),
          Math.max(0, 1 - on(index).filter((one) => one.requirementIndex === 1 && one.head).length),
        ]
        const isWhole = (index: number) => missingOn(index).every((missing) => missing === 0)
        const whole = days.map((_, index) => index).filter((index) => index <= at && isWhole(index))
        const naive = isWhole(at) ? undefined : days[(whole.at(-1) ?? -1) + 1]
        expect(compositionOn(known, days[at]!).map(({ missing }) => missing)).toEqual(missingOn(at))
        expect(isComplete(compositionOn(known, days[at]!))).toBe(isWhole(at))
        expect(gapSince(known, days[at]!, '2025-01-01')).toBe(naive)
      }),
    )
  })
})
