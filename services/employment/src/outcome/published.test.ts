import { describe, expect, it } from 'vitest'
import { inventedVersion } from '../../test/versions.ts'
import type { Asked } from '../cube/ask.ts'
import { figuresIn as figuresOfPage } from '../cube/loaders.ts'
import { pageOf } from '../cube/page.ts'
import { publishedOutcomes } from './published.ts'

const SIZE = { graduates: 3_000, colleges: 6, specialities: 15, years: 3, points: 2 }
const { version } = inventedVersion('v1', '2026-01-10', SIZE)
const LEVELS = ['ORGANIZATION', 'SPECIALITY', 'YEAR'] as const
const MEASURES = ['IN_WORK', 'POSITIVE', 'IN_SPECIALITY', 'UNKNOWN', 'EMPLOYED', 'DAYS_TO_JOB_P50'] as const
const whole: Asked = { levels: LEVELS, where: [], measures: MEASURES, at: 'M6', totals: false }
const { rows } = pageOf(version, whole, { policy: 'PUBLIC' }, { first: 1_000 })

const figuresIn = (code: string, speciality: string, year: string, at: 'M6' | 'M24') =>
  figuresOfPage(version, [[code, at, speciality, year]])[0]

const seen = (
  codes: readonly string[],
  policy: 'HESA_STANDARD' | 'STRICT' = 'HESA_STANDARD',
  at: 'M6' | 'M24' = 'M6',
) => {
  const [providerId, specialityCode, year] = codes as [string, string, string]
  const cell = figuresIn(providerId, specialityCode, year, at)
  return publishedOutcomes({ at, policy, asOf: '2025-12-28', observed: true, cell })
}

describe('outcomes of a cohort', () => {
  it('are the figures that the statistics show of the same people: there is one reading', () => {
    expect(rows.length).toBeGreaterThan(100)
    for (const { codes, cells } of rows) {
      const [work, positive, speciality, unknown, employed, days] = cells.map(({ figure }) => figure!)
      const set = seen(codes)
      expect([set.employmentRate.value, set.employmentRate.base, set.base.value]).toEqual([
        ...[work!.share, work!.base, work!.base],
      ])
      expect(set.positiveDestinationRate.value).toBe(positive!.share)
      expect([set.inSpecialityRate.value, set.inSpecialityRate.base]).toEqual([speciality!.share, speciality!.base])
      expect(set.unknownShare.value).toBe(unknown!.share)
      expect(set.statuses.find(({ status }) => status === 'EMPLOYED')!.count.value).toBe(employed!.value)
      expect(set.medianDaysToFirstJob.value).toBe(days!.value)
      expect(set.quality).toBe(unknown!.share === null ? null : unknown!.share > 20 ? 'LOW' : 'GOOD')
    }
  })

  it('are the same for cohorts that are asked together', () => {
    const { codes } = rows[0]!
    const college = rows.filter((row) => row.codes[0] === codes[0])
    const together = figuresOfPage(
      version,
      college.map(({ codes: [code, speciality, year] }) => [code!, 'M6', speciality!, year!] as const),
    )
    expect(college.length).toBeGreaterThan(5)
    for (const {
      codes: [code, speciality, year],
    } of college) {
      const alone = figuresIn(code!, speciality!, year!, 'M6')!
      expect(together.find(({ key }) => key === alone.key)).toEqual(alone)
    }
  })

  it('are withheld for a small base, with the reason, and never as 0', () => {
    const few = rows.filter(({ cells }) => cells[0]!.figure!.share === null)
    expect(few.length).toBeGreaterThan(10)
    for (const { codes } of few)
      expect(seen(codes).employmentRate).toMatchObject({ value: null, suppressed: true, reason: 'SMALL_BASE' })
  })

  it('take two rates of shown counts alone', () => {
    const shown = rows.filter(({ cells }) => cells[0]!.figure!.share !== null && cells[2]!.figure!.base !== null)
    expect(shown.length).toBeGreaterThan(10)
    for (const { codes, cells } of shown) {
      const [work, positive, speciality] = cells.map(({ figure }) => figure!)
      const { employmentRateActive, knownOccupationShare } = seen(codes)
      const active = work!.base! - Math.max(0, positive!.value! - work!.value!)
      expect(employmentRateActive.base ?? active).toBe(active)
      expect(knownOccupationShare.base ?? work!.value).toBe(work!.value)
      if (knownOccupationShare.value !== null)
        expect(knownOccupationShare.value / 100).toBeCloseTo(Math.min(1, speciality!.base! / work!.value!), 1)
    }
  })

  it('withhold counts under 15 where somebody asks for stricter rules', () => {
    for (const { codes, cells } of rows) {
      const { value, share } = cells[3]!.figure!
      if (share === null) continue
      const strict = seen(codes, 'STRICT').unknownShare
      expect([strict.value, strict.reason]).toEqual(value! < 15 ? [null, 'SMALL_COUNT'] : [share, 'NONE'])
    }
  })

  it('say that they are not published where no version has them, of a cohort or of a point', () => {
    const other = figuresIn('nobody', 'x', '2020', 'M6')
    expect(other).toBeUndefined()
    const sets = [
      publishedOutcomes({ at: 'M6', policy: 'HESA_STANDARD', asOf: '2025-12-28', observed: true, cell: undefined }),
      seen(rows[0]!.codes, 'HESA_STANDARD', 'M24'),
    ]
    for (const set of sets) {
      const figures = [set.base, set.employmentRate, set.employmentRateActive, set.knownOccupationShare]
      for (const figure of [...figures, set.medianDaysToFirstJob, ...set.statuses.map(({ share }) => share)])
        expect(figure).toMatchObject({ value: null, suppressed: true, reason: 'NOT_PUBLISHED' })
      expect(set.quality).toBeNull()
    }
  })

  it('say nothing before the day of observation, whatever the version holds', () => {
    const [providerId, specialityCode, year] = rows[0]!.codes as [string, string, string]
    const cell = figuresIn(providerId, specialityCode, year, 'M6')
    const set = publishedOutcomes({ at: 'M6', policy: 'HESA_STANDARD', asOf: '2026-12-28', observed: false, cell })
    expect([set.base.value, set.employmentRate.value, set.source, set.observed]).toEqual([null, null, null, false])
    expect(set.base.reason).toBe('NOT_APPLICABLE')
  })
})
