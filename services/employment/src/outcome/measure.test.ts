import { describe, expect, it } from 'vitest'
import type { KnownGraduate, KnownSpell, KnownStatus } from '../graduate/known.ts'
import { graduationYearOf, monthsAfter } from './calendar.ts'
import { matchOf } from './match.ts'
import { measure, observationDay } from './measure.ts'

const GRADUATED = '2024-06-28'
const targets = [{ okz: '8212', strength: 'CORE' as const }]
const job = (from: string, more: Partial<KnownSpell> = {}): KnownSpell => ({
  id: `spell ${from}`,
  contract: 'EMPLOYMENT',
  employerId: 'plant',
  from,
  ...more,
})
const person = (spells: KnownSpell[] = [], statuses: KnownStatus[] = []) => ({ spells, statuses })
const observe = (graduates: readonly KnownGraduate[], more: object = {}) =>
  measure({
    graduatedOn: GRADUATED,
    observedOn: '2025-06-28',
    today: '2026-03-01',
    unrecorded: 0,
    targets,
    graduates,
    ...more,
  })

describe('what is measured about a cohort', () => {
  it('takes the first true status in the order of the list, and counts work beside it', () => {
    const served = person([job('2024-07-01')], [{ status: 'MILITARY_SERVICE', on: '2025-01-01' }])
    const { statuses, employmentRate, positiveDestinationRate } = observe([served])
    expect(statuses).toMatchObject({ MILITARY_SERVICE: 1, EMPLOYED: 0 })
    expect(employmentRate).toEqual({ numerator: 1, base: 1 })
    expect(positiveDestinationRate).toEqual({ numerator: 1, base: 1 })
  })

  it('takes those who emigrated or died out of every denominator, and keeps the unknown in', () => {
    const gone = person([job('2024-07-01')], [{ status: 'EMIGRATED_OR_DECEASED', on: '2025-01-01' }])
    const measures = observe([gone, person([job('2024-07-01')])], { unrecorded: 2 })
    expect(measures).toMatchObject({
      n: 3,
      employmentRate: { numerator: 1, base: 3 },
      unknownShare: { numerator: 2, base: 3 },
      statuses: { EMIGRATED_OR_DECEASED: 1, UNKNOWN: 2 },
    })
  })

  it('leaves service, parental leave and study without work out of the active rate', () => {
    const excused = (['MILITARY_SERVICE', 'PARENTAL_LEAVE', 'FURTHER_STUDY'] as const).map((status) =>
      person([], [{ status, on: '2024-09-01' }]),
    )
    const measures = observe([...excused, person([job('2024-07-01')]), person()])
    expect(measures.employmentRateActive).toEqual({ numerator: 1, base: 2, parentBase: 5 })
    expect(measures.positiveDestinationRate).toEqual({ numerator: 4, base: 5 })
  })

  it('a status or a spell holds on its first and last day and on no other', () => {
    const status = { status: 'PARENTAL_LEAVE' as const, on: '2025-06-28', to: '2025-06-28' }
    const on = (observedOn: string) => observe([person([], [status])], { observedOn }).statuses.PARENTAL_LEAVE
    expect(['2025-06-27', '2025-06-28', '2025-06-29'].map(on)).toEqual([0, 1, 0])
  })

  it('a break of up to 14 days with the same employer does not end a spell; a longer one, or another employer, does', () => {
    const broken = (from: string, employerId = 'plant') =>
      observe([person([job('2024-07-01', { to: '2025-06-20' }), job(from, { employerId })])]).employmentRate.numerator
    expect(broken('2025-07-05')).toBe(1)
    expect(broken('2025-07-06')).toBe(0)
    expect(broken('2025-07-05', 'bureau')).toBe(0)
  })

  it('judges the labour contract of several jobs, of several the one begun first (R34)', () => {
    const core = (from: string, more: Partial<KnownSpell> = {}) =>
      observe([person([job('2024-07-01', { okz: '8212' }), job(from, { employerId: 'shop', okz: '5223', ...more })])])
        .inSpecialityCoreRate.numerator
    const { employerId: _, ...own } = job('2024-01-01', { contract: 'SELF_EMPLOYED', okz: '5223' })
    expect([core('2025-01-01'), core('2024-06-30')]).toEqual([1, 0])
    expect(observe([person([own, job('2024-07-01', { okz: '8212' })])]).inSpecialityCoreRate.numerator).toBe(1)
  })

  it('counts in the speciality only among those in work with a known occupation', () => {
    const measures = observe([
      person([job('2024-07-01', { okz: '8212' })]),
      person([job('2024-07-01', { okz: '8219' })]),
      person([job('2024-07-01', { okz: '5223' })]),
      person([job('2024-07-01')]),
    ])
    expect(measures.inSpecialityRate).toEqual({ numerator: 2, base: 3 })
    expect(measures.inSpecialityCoreRate).toEqual({ numerator: 1, base: 3 })
    expect(measures.knownOccupationShare).toEqual({ numerator: 3, base: 4 })
  })

  it('counts a job as in the speciality by a certificate that is valid on the day', () => {
    const certified = { standard: '40.196', from: '2024-07-01', to: '2025-06-28' }
    const own = { ...person([job('2024-07-01', { okz: '5223', standardCode: '40.196' })]), certified: [certified] }
    expect(observe([own]).inSpecialityCoreRate.numerator).toBe(1)
    expect(observe([{ ...own, certified: [{ ...certified, to: '2025-06-27' }] }]).inSpecialityRate.numerator).toBe(0)
  })

  it('counts days to the first job: a job held at graduation is 0, one that ended before does not count', () => {
    const measures = observe([
      person([job('2023-01-01')]),
      person([job('2024-07-08')]),
      person([job('2022-01-01', { to: '2023-01-01' }), job('2024-08-27')]),
      person([job('2025-07-01')]),
    ])
    expect(measures.medianDaysToFirstJob).toEqual({ value: 10, included: 3 })
  })

  it('employed within 90 days means a first job of at least 30 days', () => {
    const placed = (...spells: KnownSpell[]) => observe([person(spells)]).employedWithin90Share.numerator
    expect(placed(job('2024-09-26'))).toBe(1)
    expect(placed(job('2024-09-27'))).toBe(0)
    expect(placed(job('2024-07-01', { to: '2024-07-30' }))).toBe(1)
    expect(placed(job('2024-07-01', { to: '2024-07-29' }))).toBe(0)
  })

  it('judges retention only of those whose months have passed by today', () => {
    const people = [
      person([job('2024-07-15')]),
      person([job('2024-07-15', { to: '2025-01-31' })]),
      person([job('2025-03-02')]),
      person([job('2025-01-01', { contract: 'SELF_EMPLOYED', employerId: undefined as never })]),
    ]
    expect(observe(people)).toMatchObject({
      retention6: { numerator: 3, base: 3 },
      retention12: { numerator: 1, base: 2 },
    })
  })

  it('counts who stays in the region among those with a known place', () => {
    const measures = observe([
      person([job('2024-07-01', { oktmo: '46568000' })]),
      person([job('2024-07-01', { oktmo: '45000000' })]),
      person([job('2024-07-01')]),
    ])
    expect(measures.staysInRegionRate).toEqual({ numerator: 1, base: 2 })
  })
})

describe('the match of a job and a speciality', () => {
  it('is explained by the test that decided', () => {
    expect(matchOf({ okz: '8212' }, targets)).toEqual({ matchStrength: 'CORE', matchBasis: 'OKZ_UNIT' })
    expect(matchOf({ okz: '8211' }, targets)).toEqual({ matchStrength: 'RELATED', matchBasis: 'OKZ_MINOR_GROUP' })
    expect(matchOf({ okz: '82' }, targets)).toEqual({ matchStrength: 'NONE', matchBasis: 'NOTHING_LISTED' })
    expect(matchOf({}, targets)).toEqual({ matchStrength: 'UNKNOWN', matchBasis: 'NO_OCCUPATION' })
  })
})

describe('days', () => {
  it('the observation day is the same day of the month, or its last one', () => {
    expect(observationDay('2024-06-28', 'M12')).toBe('2025-06-28')
    expect(monthsAfter('2024-08-31', 6)).toBe('2025-02-28')
    expect(monthsAfter('2023-11-30', 3)).toBe('2024-02-29')
  })

  it('a graduation year runs from September to August', () => {
    expect(['2023-08-31', '2023-09-01', '2024-08-31'].map(graduationYearOf)).toEqual([2023, 2024, 2024])
  })
})
