import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cohort } from './cohort.ts'
import { intakeYearFor, intakeYearOf, trainingsOf } from './intake.ts'
import { countsOn, MOVEMENT_KINDS, shownDay } from './movement.ts'
import { type NewMovement, recordMovement } from './record-movement.ts'

const TODAY = '2026-03-01'
const cohort: Cohort & { id: string } = {
  id: 'c',
  programmeId: 'p',
  providerId: 'college',
  graduationYear: 2024,
  intakeYear: 2022,
  enrolledOn: '2022-09-01',
  enrolled: 48,
}
const left = { kind: 'LEFT', on: '2023-02-01', people: 3, reason: 'ACADEMIC' } as const
const moving = (entry: Partial<NewMovement> & { corrects?: number }, from = cohort) =>
  given(from).when(recordMovement, { ...left, ...entry }, TODAY)

describe('the movement of a cohort', () => {
  it('is counted as of any day', () => {
    const moved = moving({})
      .when(recordMovement, { kind: 'TRANSFERRED_IN', on: '2023-09-01', people: 2 }, TODAY)
      .when(recordMovement, { kind: 'LEAVE', on: '2023-10-01', people: 4 }, TODAY)
      .when(recordMovement, { kind: 'RETURNED', on: '2024-01-15', people: 1 }, TODAY).state as Cohort
    const seen = (day: string) => {
      const { enrolled, left, onLeave, present } = countsOn(moved, day)
      return { enrolled, left, onLeave, present }
    }
    expect(seen('2022-08-31')).toEqual({ enrolled: 0, left: 0, onLeave: 0, present: 0 })
    expect(seen('2023-01-31')).toEqual({ enrolled: 48, left: 0, onLeave: 0, present: 48 })
    // 48 − 3 + 2 − 4 = 43, and 44 once one has returned.
    expect(seen('2023-10-01')).toEqual({ enrolled: 48, left: 3, onLeave: 4, present: 43 })
    expect(seen('2024-01-15')).toEqual({ enrolled: 48, left: 3, onLeave: 3, present: 44 })
  })

  it('is corrected by its number, and taken back by zero', () => {
    moving({})
      .when(recordMovement, { ...left, people: 5, corrects: 1 }, TODAY)
      .then({ state: { movement: [{ number: 1, people: 5 }] } })
    moving({})
      .when(recordMovement, { ...left, people: 0, corrects: 1 }, TODAY)
      .then()
    moving({ people: 0 }).refuses({ problems: ['people OUT_OF_RANGE R29'] })
    moving({ corrects: 2 }).refuses({ problems: ['corrects UNKNOWN_ENTRY'] })
  })

  it('has a reason where people left, a past day since the enrolment, and publishes neither day nor number', () => {
    moving({}).then({ facts: [{ type: 'cohort.moved.v1', data: { id: 'c', movement: 'LEFT' } }] })
    const { reason: _, ...unexplained } = left
    given(cohort)
      .when(recordMovement, unexplained, TODAY)
      .refuses({ problems: ['reason EMPTY'] })
    moving({ kind: 'LEAVE' }).refuses({ problems: ['reason NOT_LEFT'] })
    moving({ on: '2022-08-31' }).refuses({ problems: ['on BEFORE_INTAKE R29'] })
    moving({ on: '2026-03-02' }).refuses({ problems: ['on IN_THE_FUTURE'] })
  })

  it('holds R29 on every day, not only the last', () => {
    const graduated = { ...cohort, graduatedOn: '2024-06-28', graduated: 46 }
    moving({ people: 2 }, graduated).then()
    moving({}, graduated).refuses({ rule: 'R29', code: 'MORE_GRADUATES_THAN_STUDENTS' })
    moving({ people: 49 }).refuses({ rule: 'R29' })
    // More come later than are missing now: the day between has fewer than none all the same.
    moving({ kind: 'TRANSFERRED_IN', on: '2023-09-01', people: 10, reason: undefined as never })
      .when(recordMovement, { ...left, people: 50 }, TODAY)
      .refuses({ rule: 'R29' })
    given(cohort)
      .when(recordMovement, { kind: 'RETURNED', on: '2023-09-01', people: 1 }, TODAY)
      .refuses({ code: 'MORE_RETURNED_THAN_ON_LEAVE' })
  })

  it('is, whatever the order of entries, what counting day by day gives, and never below zero', () => {
    const entry = fc.record({
      kind: fc.constantFrom(...MOVEMENT_KINDS),
      day: fc.integer({ min: 1, max: 9 }),
      people: fc.integer({ min: 1, max: 6 }),
    })
    const sign = { TRANSFERRED_IN: 1, TRANSFERRED_OUT: -1, LEFT: -1, LEAVE: -1, RETURNED: 1 }
    const away = { TRANSFERRED_IN: 0, TRANSFERRED_OUT: 0, LEFT: 0, LEAVE: 1, RETURNED: -1 }
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12, size: 'max' }), (entries) => {
        let now: Cohort & { id: string } = { ...cohort, enrolled: 10 }
        const model: typeof entries = []
        const dayByDay = (all: typeof entries) => {
          const days: { present: number; onLeave: number }[] = []
          let [present, onLeave] = [10, 0]
          for (let day = 1; day <= 9; day += 1) {
            for (const one of all.filter((entry) => entry.day === day)) {
              present += sign[one.kind] * one.people
              onLeave += away[one.kind] * one.people
            }
            days.push({ present, onLeave })
          }
          return days
        }
        for (const one of entries) {
          const reason = one.kind === 'LEFT' ? { reason: 'OTHER' as const } : {}
          const written = { kind: one.kind, people: one.people, on: `2023-03-0${one.day}`, ...reason }
          const recorded = given(now).when(recordMovement, written, TODAY)
          const fits = dayByDay([...model, one]).every(({ present, onLeave }) => present >= 0 && onLeave >= 0)
          expect(recorded.refusal === undefined).toBe(fits)
          if (!fits) continue
          model.push(one)
          now = recorded.state
        }
        const days = Array.from({ length: 9 }, (_, index) => countsOn(now, `2023-03-0${index + 1}`))
        expect(days.map(({ present, onLeave }) => ({ present, onLeave }))).toEqual(dayByDay(model))
      }),
      { numRuns: 100 },
    )
  })

  it('shows everybody the graduation, otherwise the last 1 October, at the earliest the enrolment', () => {
    expect(shownDay(cohort, '2023-09-30')).toBe('2022-10-01')
    expect(shownDay(cohort, '2023-10-01')).toBe('2023-10-01')
    expect(shownDay(cohort, '2022-09-15')).toBe('2022-09-01')
    expect(shownDay({ ...cohort, graduatedOn: '2024-06-28' }, '2026-03-01')).toBe('2024-06-28')
    expect(shownDay({ ...cohort, graduatedOn: '2024-06-28' }, '2024-06-27')).toBe('2023-10-01')
  })
})

describe('the intake of a cohort', () => {
  const training = { id: 't', programmeId: 'p', employerId: 'plant', intakeYear: 2022, places: 25, needIds: [] }
  const programme = {
    durationMonths: 22,
    trainings: [training, { ...training, id: 'u' }, { ...training, intakeYear: 2023 }],
  }

  it('follows from duration and graduation where it is not said', () => {
    expect([22, 34, 46].map((months) => intakeYearFor(2024, months))).toEqual([2022, 2021, 2020])
    expect(intakeYearOf({ graduationYear: 2024 }, programme)).toBe(2022)
    expect(
      intakeYearOf({ graduationYear: 2024, trainingCommitmentId: 't' }, { ...programme, durationMonths: 34 }),
    ).toBe(2022)
  })

  it('has all the commitments of its programme that were made for it and not cancelled', () => {
    expect(trainingsOf(cohort, programme).map(({ id }) => id)).toEqual(['t', 'u'])
    const cancellation = { on: '2023-01-01', reason: 'x' }
    const [first, ...others] = programme.trainings
    expect(trainingsOf(cohort, { ...programme, trainings: [{ ...first!, cancellation }, ...others] })).toMatchObject([
      { id: 'u' },
    ])
  })
})
