import { dayAfter, daysLater } from '@kadry/domain/day'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complianceOf, fulfilments, isLate } from './compliance.ts'
import type { Cadence } from './period.ts'

const record = (id: string, publishedOn: string) => ({
  ...{ id, materialId: id, publishedOn },
  url: 'https://mospp.example/1',
  channelUrl: 'https://mospp.example/',
})
const monthly = { cadence: 'MONTHLY' as const, graceDays: 5, validFrom: '2023-01-01', records: [] }
const YEAR = { from: '2023-01-01', to: '2023-12-31' }
const outcomes = (days: readonly string[], today: string) => {
  const records = days.map((day, index) => record(String(index + 1), day))
  return complianceOf({ ...monthly, records }, { from: YEAR.from, to: '2023-03-31' }, today).periods.map(
    ({ outcome, record }) => `${outcome} ${record?.id ?? '-'}`,
  )
}

describe('R37: what became of a period', () => {
  it.each([
    ['is open as long as its grace lasts', [], '2023-02-05', ['NOT_DUE -', 'NOT_DUE -', 'NOT_DUE -']],
    ['is missed the day after', [], '2023-02-06', ['MISSED -', 'NOT_DUE -', 'NOT_DUE -']],
    [
      'is kept on its first and last day',
      ['2023-01-01', '2023-02-28'],
      '2023-02-28',
      ['ON_TIME 1', 'ON_TIME 2', 'NOT_DUE -'],
    ],
    ['is late on the last day of grace', ['2023-02-05'], '2023-02-05', ['LATE 1', 'NOT_DUE -', 'NOT_DUE -']],
    ['is not made good after the grace', ['2023-02-06'], '2023-02-06', ['MISSED -', 'ON_TIME 1', 'NOT_DUE -']],
    [
      'has two publications of days of grace for two periods',
      ['2023-02-01', '2023-02-02'],
      '2023-02-02',
      ['LATE 1', 'ON_TIME 2', 'NOT_DUE -'],
    ],
    [
      'leaves what comes in addition to nobody',
      ['2023-01-01', '2023-01-02', '2023-01-03'],
      '2023-02-06',
      ['ON_TIME 1', 'NOT_DUE -', 'NOT_DUE -'],
    ],
    [
      'follows the days of publication, whenever they were entered',
      ['2023-02-01', '2023-01-31'],
      '2023-02-06',
      ['ON_TIME 2', 'ON_TIME 1', 'NOT_DUE -'],
    ],
  ] as const)('%s', (_, days, today, expected) => {
    expect(outcomes(days, today)).toEqual(expected)
  })
  it('is late of the records that the grace saved, as many as are asked for', () => {
    const obligation = { ...monthly, records: [record('1', '2023-01-10'), record('2', '2023-03-02')] }
    expect(['1', '2', '2', 'none'].map((id) => isLate(obligation, id))).toEqual([false, true, true, false])
    expect(isLate({ ...monthly, records: [record('1', '2023-03-02')] }, '1')).toBe(true)
  })

  it('counts as a share of what was due, and as none where nothing was', () => {
    const records = [record('1', '2023-01-10'), record('2', '2023-03-02')]
    const found = complianceOf({ ...monthly, records }, YEAR, '2023-04-06')
    expect(found).toMatchObject({ due: 3, onTime: 1, late: 1, missed: 1, onTimeShare: 1 / 3 })
    expect(complianceOf(monthly, YEAR, '2023-01-31')).not.toHaveProperty('onTimeShare')
  })

  /** The calendar day by day: whose period ends today, and which publication of its days is left for it. */
  function naive(
    cadence: Cadence,
    validFrom: string,
    validTo: string,
    graceDays: number,
    days: readonly string[],
    today: string,
  ) {
    const left = days.toSorted()
    const found: string[] = []
    const isFirst = (day: string) => {
      if (cadence === 'WEEKLY') return new Date(`${day}T12:00:00Z`).getUTCDay() === 1
      const months = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }[cadence as 'MONTHLY']
      return day.endsWith('-01') && (Number(day.slice(5, 7)) - 1) % months === 0
    }
    let from: string | undefined
    for (let day = validFrom; day <= validTo; day = dayAfter(day)) {
      if (isFirst(day)) from = day
      if (from === undefined || !isFirst(dayAfter(day))) continue
      const end = day
      const taken = left.findIndex((one) => one >= from! && one <= daysLater(end, graceDays))
      const [publishedOn] = taken === -1 ? [] : left.splice(taken, 1)
      const missed = daysLater(end, graceDays) < today ? 'MISSED' : 'NOT_DUE'
      found.push(publishedOn === undefined ? missed : publishedOn <= end ? 'ON_TIME' : 'LATE')
    }
    return found
  }

  const day = fc.integer({ min: 0, max: 500 }).map((days) => daysLater('2022-11-01', days))
  const cadence = fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const, 'QUARTERLY' as const)
  it('is what a naive calendar of periods says, for any days, grace and term', () => {
    fc.assert(
      fc.property(
        cadence,
        fc.integer({ min: 0, max: 27 }),
        fc.tuple(day, day, day),
        fc.array(day, { maxLength: 25 }),
        (cadence, most, [one, other, today], days) => {
          const [validFrom, validTo] = one < other ? [one, other] : [other, one]
          const graceDays = cadence === 'WEEKLY' ? most % 7 : most
          const records = days.map((published, index) => record(String(index), published))
          const obligation = { cadence, graceDays, validFrom, validTo, records }
          const window = { from: '2000-01-01', to: '2030-01-01' }
          const found = complianceOf(obligation, window, today)
          const naively = naive(cadence, validFrom, validTo, graceDays, days, today)
          expect(found.periods.map(({ outcome }) => outcome)).toEqual(naively)
          expect(found.due).toBe(naively.filter((outcome) => outcome !== 'NOT_DUE').length)
          expect(found.due).toBe(found.onTime + found.late + found.missed)
          const used = found.periods.flatMap(({ record }) => record?.id ?? [])
          expect(new Set(used).size).toBe(used.length)
          expect(fulfilments(obligation).filter(({ period }) => period)).toHaveLength(used.length)
        },
      ),
    )
  })
})
