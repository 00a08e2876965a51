import { describe, expect, it } from 'vitest'
import type { CohortEvidence, PersonEvidence } from '../records/evidence.ts'
import { personRecords, type Surroundings } from './person-records.ts'

const surroundings: Surroundings = {
  ...{ programme: 'p', organization: 'o', municipality: '46568000', speciality: '11.02.14' },
  ...{ specialityGroup: '11.00.00', sector: 'radioelectronics', targets: [{ okz: '8212', strength: 'CORE' }] },
}
const cohort = {
  id: 'c',
  programmeId: 'p',
  providerId: 'o',
  graduationYear: 2024,
  enrolled: 12,
  graduatedOn: '2024-06-28',
  graduated: 10,
}
const person = (n: number, more: Partial<PersonEvidence> = {}): PersonEvidence => ({
  ...{ id: `g${n}`, cohortId: 'c', sex: 'FEMALE', spells: [], statuses: [] },
  ...more,
})
const job = {
  id: 's',
  contract: 'EMPLOYMENT',
  from: '2024-07-08',
  employerId: 'e',
  okz: '8212',
  oktmo: '46568000',
} as const
const report = (graduates: number, counts: Record<string, number>, status: 'ACCEPTED' | 'RETURNED' = 'ACCEPTED') => ({
  ...({ id: 'r', cohortId: 'c', providerId: 'o', observedOn: '2025-06-20', category: 'TOTAL', status } as const),
  submissions: [{ on: '2025-06-25', recordedAt: '2025-06-25T09:00:00Z', graduates, counts }],
})
const rows = (evidence: Partial<CohortEvidence>) =>
  personRecords(
    { cohort, people: [], reports: [], ...evidence },
    { points: ['M12'], today: '2026-03-01', surroundings },
  )
const everybody = Array.from({ length: 10 }, (_, n) => person(n, n < 4 ? { spells: [job] } : {}))
const statuses = (all: ReturnType<typeof rows>) => all.map(({ outcomes }) => outcomes.M12!.status)

describe('a cohort whose graduates are all recorded', () => {
  it('is known by their records, whatever a report says', () => {
    const all = rows({ people: everybody, reports: [report(10, { EMPLOYED: 10 })] })
    expect(statuses(all)).toEqual([...Array(4).fill('EMPLOYED'), ...Array(6).fill('UNKNOWN')])
    expect(all[0]).toMatchObject({ id: 'g0', year: 2024, sex: 'FEMALE', speciality: '11.02.14' })
    // Graduated on 28 June, at work from 8 July: ten days; in the region and speciality, for 12 months.
    expect(all[0]!.outcomes.M12).toEqual({
      ...{ status: 'EMPLOYED', match: 'CORE', daysToJob: 10 },
      flags: [
        ...['PLACED_WITHIN_90', 'STARTED_6_AGO', 'RETAINED_6', 'STARTED_12_AGO', 'RETAINED_12'],
        ...['PLACE_KNOWN', 'IN_REGION', 'STARTS_KNOWN'],
      ],
    })
    expect(all[9]!.outcomes.M12).toEqual({ status: 'UNKNOWN', match: 'UNKNOWN', flags: ['STARTS_KNOWN'] })
  })
})

describe('a cohort that is reported on', () => {
  const counts = { EMPLOYED: 6, EMPLOYED_IN_SPECIALITY: 4, STUDY: 3, CONSCRIPT: 1 }

  it('has a row without a person for each of the sums', () => {
    const all = rows({ people: everybody.slice(0, 5), reports: [report(10, counts)] })
    expect(statuses(all)).toEqual([
      ...[...Array(6).fill('EMPLOYED'), ...Array(3).fill('FURTHER_STUDY'), 'MILITARY_SERVICE'],
    ])
    expect(all.map(({ outcomes }) => outcomes.M12!.match).slice(0, 6)).toEqual([
      ...[...Array(4).fill('LISTED'), ...Array(2).fill('NOT_LISTED')],
    ])
    expect(new Set(all.map(({ outcomes }) => outcomes.M12!.source))).toEqual(new Set(['MONITORING_REPORT']))
    expect(new Set(all.map(({ id }) => id)).size).toBe(10)
  })

  it('keeps its keys when the college reports anew', () => {
    const [before, after] = [rows({ reports: [report(10, counts)] }), rows({ reports: [report(10, { STUDY: 10 })] })]
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it.each([
    ['was returned', report(10, counts, 'RETURNED')],
    ['is of another number of graduates', report(9, { STUDY: 9 })],
  ])('is UNKNOWN where the report %s', (_, one) => {
    const all = rows({ reports: [one] })
    expect(new Set(statuses(all))).toEqual(new Set(['UNKNOWN']))
    expect(all[0]!.outcomes.M12!.source).toBeNull()
  })
})

it('counts whoever is not recorded as UNKNOWN beside those who are', () => {
  const all = rows({ people: everybody.slice(0, 5) })
  expect(all).toHaveLength(10)
  expect(statuses(all).filter((status) => status === 'EMPLOYED')).toHaveLength(4)
  expect(all[9]).toMatchObject({ id: 'c/10', sex: 'NOT_STATED', outcomes: { M12: { source: 'INDIVIDUAL_RECORDS' } } })
})
