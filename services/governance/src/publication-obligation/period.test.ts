import { describe, expect, it } from 'vitest'
import { periodAt, periodsAround, periodsOf } from './period.ts'

const EVER = { from: '1900-01-01', to: '2199-12-31' }
const days = (from: string, to: string) => ({ from, to })

describe('a calendar period', () => {
  it.each([
    ['WEEKLY', '2024-02-29', '2024-02-26', '2024-03-03'],
    ['WEEKLY', '2024-03-03', '2024-02-26', '2024-03-03'],
    ['WEEKLY', '2024-03-04', '2024-03-04', '2024-03-10'],
    ['WEEKLY', '2025-01-01', '2024-12-30', '2025-01-05'],
    ['MONTHLY', '2024-02-15', '2024-02-01', '2024-02-29'],
    ['MONTHLY', '2023-12-31', '2023-12-01', '2023-12-31'],
    ['QUARTERLY', '2024-05-01', '2024-04-01', '2024-06-30'],
    ['QUARTERLY', '2024-12-31', '2024-10-01', '2024-12-31'],
    ['YEARLY', '2024-05-01', '2024-01-01', '2024-12-31'],
  ] as const)('%s has %s from %s to %s', (cadence, day, from, to) => {
    expect(periodAt(cadence, day)).toEqual({ from, to })
  })
})

describe('the periods of an obligation', () => {
  const monthly = { cadence: 'MONTHLY' as const, validFrom: '2023-01-15', validTo: '2023-04-20' }
  it('are whole ones only: not the month it begins in, nor the one it ends in', () => {
    expect(periodsOf(monthly, EVER)).toEqual([days('2023-02-01', '2023-02-28'), days('2023-03-01', '2023-03-31')])
    expect(periodsOf({ ...monthly, validFrom: '2023-02-01', validTo: '2023-02-28' }, EVER)).toHaveLength(1)
  })
  it('lie in the window where they end, each in one of two that follow one another', () => {
    const endless = { cadence: 'WEEKLY' as const, validFrom: '2022-01-01' }
    const [first, second, both] = [
      days('2022-01-01', '2022-12-31'),
      days('2023-01-01', '2023-12-31'),
      days('2022-01-01', '2023-12-31'),
    ].map((window) => periodsOf(endless, window))
    expect([...first!, ...second!]).toEqual(both)
    expect(first).toHaveLength(51)
  })
  it('are one where it is due once, unless it was ended before', () => {
    const once = { cadence: 'ONCE' as const, validFrom: '2023-01-15', dueOn: '2023-03-01' }
    expect(periodsOf(once, EVER)).toEqual([days('2023-01-15', '2023-03-01')])
    expect(periodsOf(once, days('2023-01-01', '2023-02-28'))).toEqual([])
    expect(periodsOf({ ...once, validTo: '2023-02-28' }, EVER)).toEqual([])
    expect(periodsAround({ ...once, validTo: '2023-02-28' }, '2023-02-01')).toEqual({})
  })
  it('end with the calendar', () => {
    const last = periodsOf({ cadence: 'YEARLY', validFrom: '2198-01-01' }, EVER)
    expect(last.at(-1)).toEqual(days('2199-01-01', '2199-12-31'))
  })
})
