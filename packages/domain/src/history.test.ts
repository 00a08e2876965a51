import { describe, expect, it } from 'vitest'
import { entryOf, hasHistory, isShown } from './history.ts'

const about = { id: 'f', seq: 3, time: '2026-01-01T00:00:00.000Z', actor: 'secretary' }

describe('an entry of a history', () => {
  it('says who, when, what, from which day, why, and on which document', () => {
    const document = { title: 'Приказ', number: '7' }
    const data = { id: 'a', on: '2025-12-31', reason: 'По соглашению сторон', document, secret: 1 }
    expect(entryOf({ ...about, type: 'agreement.terminated.v1', data })).toEqual({
      id: 'f',
      number: 3,
      type: 'agreement.terminated',
      label: { ru: 'Расторгнуто', en: 'Terminated' },
      at: about.time,
      actor: 'secretary',
      on: '2025-12-31',
      reason: 'По соглашению сторон',
      document,
    })
  })
  it.each([
    ['role.granted.v1', { validFrom: '2019-09-01' }, '2019-09-01'],
    ['seat.filled.v1', { from: '2020-01-01' }, '2020-01-01'],
    ['cohort.graduated.v1', { graduatedOn: '2024-06-28' }, '2024-06-28'],
    ['resolution.adopted.v1', { date: '2022-02-01' }, '2022-02-01'],
    ['workingGroup.activated.v1', {}, undefined],
  ])('takes the day of %s from where it says it', (type, data, day) => {
    expect(entryOf({ ...about, type, data }).on).toBe(day)
  })
  it('shows a fact that a later version published under its own name', () => {
    const label = { ru: 'organization.moved', en: 'organization.moved' }
    expect(entryOf({ ...about, type: 'organization.moved.v2', data: {} })).toMatchObject({ type: label.ru, label })
  })
})

describe('data of persons', () => {
  it('is in no history', () => {
    expect(isShown({ type: 'employment.started.v1' })).toBe(false)
    expect(isShown({ type: 'cohort.enrolled.v1' })).toBe(true)
    expect(['Cohort', 'RoundTable', 'Graduate', 'Registration'].map(hasHistory)).toEqual([true, true, false, false])
  })
})
