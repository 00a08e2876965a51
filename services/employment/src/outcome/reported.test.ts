import { describe, expect, it } from 'vitest'
import { columnsOn } from '../monitoring-form/columns.ts'
import type { MonitoringReport } from '../monitoring-form/monitoring-form.ts'
import { type MonitoringCount, shownCounts, shownSum } from '../monitoring-form/shown.ts'
import { recordedOutcomes } from './outcome.ts'
import { measureReport, standingReport } from './reported.ts'

const FORM = columnsOn('2024-12-01')
const report = (observedOn: string, more: Partial<MonitoringReport> = {}): MonitoringReport => ({
  ...{ id: observedOn, cohortId: 'c', providerId: 'p', observedOn, category: 'TOTAL', status: 'ACCEPTED' },
  submissions: [],
  ...more,
})
const of = (counts: Record<string, number>) =>
  recordedOutcomes({ at: 'M6', asOf: '2024-12-01', measures: measureReport(counts, FORM) })

describe('outcomes by a monitoring report', () => {
  // 48 graduates, 1 of whom left Russia: N = 47. W = 34 + 1 + 2 = 37, X = 4 conscripts + 2 in contract service
  // + 1 on leave = 7, unknown = 3.
  const counts = {
    ...{ EMPLOYED: 34, EMPLOYED_IN_SPECIALITY: 29, OWN_BUSINESS: 1, SELF_EMPLOYED: 2, CONSCRIPT: 4 },
    ...{ CONTRACT_SERVICE: 2, PARENTAL_LEAVE: 1, LEFT_RUSSIA: 1, OTHER: 1, WILL_BE_EMPLOYED: 2 },
  }
  it('are counted of its columns', () => {
    expect(measureReport(counts, FORM)).toMatchObject({
      n: 47,
      employmentRate: { numerator: 37, base: 47 },
      employmentRateActive: { numerator: 37, base: 40, parentBase: 47 },
      positiveDestinationRate: { numerator: 44, base: 47 },
      inSpecialityRate: { numerator: 29, base: 34 },
      unknownShare: { numerator: 3, base: 47 },
      statuses: { EMPLOYED: 34, MILITARY_SERVICE: 6, EMIGRATED_OR_DECEASED: 1, UNKNOWN: 3 },
    })
  })

  it('are exact for a steward, and say what a report does not know', () => {
    expect(of(counts)).toMatchObject({
      base: { value: 47 },
      employmentRate: { value: (100 * 37) / 47, base: 47 },
      inSpecialityRate: { base: 34 },
      retention6: { value: null, base: null, suppressed: true, reason: 'NOT_COLLECTED' },
      inSpecialityCoreRate: { reason: 'NOT_COLLECTED' },
      medianDaysToFirstJob: { value: null, included: null, reason: 'NOT_COLLECTED' },
    })
  })

  it('are those of the last accepted report on all, of the day or the two months before it', () => {
    const day = '2024-12-28'
    const found = (...reports: MonitoringReport[]) => standingReport(reports, day)?.observedOn
    expect(found(report('2024-10-01'), report('2025-01-01'))).toBeUndefined()
    expect(found(report('2024-11-01'), report('2024-12-01'), report('2024-10-27'))).toBe('2024-12-01')
    expect(found(report('2024-12-01', { status: 'SUBMITTED' }), report('2024-11-01'))).toBe('2024-11-01')
    expect(found(report('2024-12-01', { category: 'TARGETED' }))).toBeUndefined()
    expect(found(report(day))).toBe(day)
  })
})

type Counts = Record<string, number>
const peopleIn = (shown: readonly MonitoringCount[]) =>
  Object.fromEntries(shown.map(({ column, people }) => [column.code, people]))
const region = (graduates: number, counts: Counts, colleges = 3) =>
  peopleIn(shownSum({ graduates, counts }, FORM, colleges, 'HESA_STANDARD'))

describe('the columns of a report', () => {
  it('are exact for its college and withheld from others, of however many graduates', () => {
    const filled = { graduates: 900, counts: { EMPLOYED: 900 } }
    expect(peopleIn(shownCounts(filled, FORM, 'NONE')).EMPLOYED).toMatchObject({ value: 900 })
    for (const { value, reason } of Object.values(peopleIn(shownCounts(filled, FORM, 'HESA_STANDARD'))))
      expect([value, reason]).toEqual([null, 'SMALL_BASE'])
  })

  it('of several are withheld up to a shown sum of 200 graduates or of two colleges, and rounded above', () => {
    expect(region(202, { EMPLOYED: 152, CONSCRIPT: 50 }).EMPLOYED).toMatchObject({ value: null, reason: 'SMALL_BASE' })
    const counts = { EMPLOYED: 152, EMPLOYED_IN_SPECIALITY: 121, CONSCRIPT: 36, STUDY: 32 }
    expect(region(220, counts)).toMatchObject({
      EMPLOYED: { value: 150 },
      EMPLOYED_IN_SPECIALITY: { value: 120 },
      CONSCRIPT: { value: 35 },
      DETAINED: { value: 0 },
    })
    expect(region(220, counts, 2).EMPLOYED).toMatchObject({ value: null, reason: 'SMALL_BASE' })
  })

  it('of several are withheld where rounding would let each of them be derived', () => {
    // Shown 165 and seven times 10: at least 163 + 7 × 8 = 219, and 220 means 222 at most. One more of each is too many.
    const up = { EMPLOYED: 163, OWN_BUSINESS: 8, SELF_EMPLOYED: 8, CONSCRIPT: 8, STUDY: 8, OTHER: 8, CARING: 8 }
    expect(region(211, up).EMPLOYED).toMatchObject({ value: null, reason: 'COMPLEMENT' })
  })
})
