import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { type BalanceFacts, demandBalance, publicBalance, yearsOf } from './balance.ts'
import { completionRate, shareOf } from './supply.ts'

const TODAY = '2026-03-01'
const need = (okz: string, confirmedHeadcount: number, more: Partial<WorkforceNeed> = {}) => ({
  id: `${okz} ${more.oktmo ?? ''} ${confirmedHeadcount}`,
  employerId: 'plant',
  okz,
  headcount: confirmedHeadcount,
  confirmedHeadcount,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
  originIds: [],
  status: 'CONFIRMED' as const,
  ...more,
})
const cohort = (graduationYear: number, enrolled: number, graduated?: number) => ({
  programmeId: 'p',
  graduationYear,
  enrolled,
  ...(graduated === undefined ? {} : { graduated }),
})
const core = (okz: string) => ({ okz, strength: 'CORE' as const })
const related = (okz: string) => ({ okz, strength: 'RELATED' as const })
const facts = (needs: BalanceFacts['needs'], more: Partial<BalanceFacts> = {}): BalanceFacts => ({
  needs,
  programmes: [{ id: 'p', specialityCode: '11.02.14', route: 'SPO', durationMonths: 34 }],
  cohorts: [cohort(2024, 48)],
  targets: new Map([['11.02.14', [core('8212'), core('7421')]]]),
  ...more,
})

describe('the balance of demand and supply', () => {
  it('finds gaps of 16 and 2 where 66 people are needed and 48 are trained for two occupations', () => {
    const rows = demandBalance(facts([need('8212', 40), need('7421', 26)]), 2024, TODAY)
    expect(rows.map(({ okz, gap, coverage }) => [okz, gap, coverage])).toEqual([
      ['7421', 2, 24 / 26],
      ['8212', 16, 0.6],
    ])
  })

  it('shows anybody supply of cohorts rounded to five, to five, with gap, coverage and route of that supply', () => {
    const seen = (enrolled: number) =>
      publicBalance(facts([need('8212', 25), need('7421', 26)], { cohorts: [cohort(2024, enrolled)] }), 2024, TODAY)
    expect(seen(48)).toMatchObject([
      { okz: '7421', net: 26, expectedSupply: 25, gap: 1, coverage: 25 / 26, route: 'IMPORT_OR_WAIVE' },
      { okz: '8212', net: 25, expectedSupply: 25, gap: 0, coverage: 1 },
    ])
    expect(seen(48)[1]).not.toHaveProperty('route')
    for (const enrolled of [49, 50, 51, 52]) expect(seen(enrolled)).toEqual(seen(48))
    for (const few of [1, 2]) expect(seen(few).map(({ expectedSupply }) => expectedSupply)).toEqual([0, 0])
  })

  it('counts confirmed needs that are valid in the year, with the number confirmed', () => {
    const rows = demandBalance(
      facts([
        need('8212', 40, { headcount: 50, status: 'ADJUSTED' }),
        need('8212', 5, { neededFrom: '2023-06-01', neededTo: '2024-01-01' }),
        need('8212', 7, { neededFrom: '2025-01-01', neededTo: '2025-12-31' }),
        need('8212', 9, { status: 'SUBMITTED' }),
        need('8212', 9, { status: 'REJECTED' }),
      ]),
      2024,
      TODAY,
    )
    expect(rows).toMatchObject([{ gross: 45, net: 45 }])
  })

  it('is of the years of declared needs: a draft has none', () => {
    const later = { neededTo: '2030-12-31' }
    expect(yearsOf([need('8212', 1), need('8212', 1, { ...later, status: 'DRAFT' })])).toEqual([2024])
    expect(yearsOf([need('8212', 1, { neededTo: '2025-06-30' })])).toEqual([2024, 2025])
    expect(yearsOf([])).toEqual([])
  })

  it('has no coverage and no route where nothing is needed', () => {
    const [row] = demandBalance(facts([need('8212', 0)]), 2024, TODAY)
    expect(row).toMatchObject({ net: 0, expectedSupply: 24, gap: -24 })
    expect([row?.coverage, row?.route]).toEqual([undefined, undefined])
  })

  it('divides the supply of an occupation over territories as their demand is, so that nobody is counted twice', () => {
    const rows = demandBalance(facts([need('8212', 30), need('8212', 10, { oktmo: '46788000' })]), 2024, TODAY)
    expect(rows.map(({ oktmo, expectedSupply }) => [oktmo, expectedSupply])).toEqual([
      ['46568000', 18],
      ['46788000', 6],
    ])
  })

  it('weighs CORE occupations equally; RELATED ones only where there is no CORE', () => {
    expect(shareOf([core('8212'), core('7421'), related('3114')], '8212')).toBe(0.5)
    expect(shareOf([core('8212'), related('3114')], '3114')).toBe(0)
    expect(shareOf([related('3114'), related('3115')], '3114')).toBe(0.5)
    expect(shareOf([], '8212')).toBe(0)
  })

  it('takes the completion rate of the last three cohorts, as disclosed; none without enough history', () => {
    expect(completionRate([], 2024)).toBeUndefined()
    expect(completionRate([cohort(2023, 20, 10)], 2024)).toBeUndefined()
    expect(completionRate([cohort(2023, 50, 40), cohort(2024, 50, 0), cohort(2022, 50, 45)], 2024)).toBe(0.85)
    const old = [2020, 2021, 2022, 2023].map((year) => cohort(year, 50, year === 2020 ? 0 : 50))
    expect(completionRate(old, 2024)).toBe(1)
  })

  it('takes hires off the demand, exactly for the parties and to the nearest five for others', () => {
    const hires = [{ from: '2024-01-09', to: '2024-05-31', people: 6, reportedOn: '2024-06-03' }]
    const hired = facts([need('8212', 40, { status: 'PARTLY_FILLED', hires })])
    // 40 − 6 = 34, of 24 expected: a gap of 10; for others 40 − 5 = 35, of 25: 10 too.
    expect(demandBalance(hired, 2024, TODAY)).toMatchObject([{ gross: 40, net: 34, gap: 10 }])
    expect(publicBalance(hired, 2024, TODAY)).toMatchObject([{ gross: 40, net: 35, gap: 10 }])
    const more = [{ ...hires[0]!, people: 40 }]
    expect(demandBalance(facts([need('8212', 40, { status: 'FILLED', hires: more })]), 2024, TODAY)).toMatchObject([
      { net: 0, gap: -24 },
    ])
  })

  it('lists what each row is made of: people × weight add up to it, and nobody is counted twice', () => {
    const count = fc.integer({ min: 0, max: 60 })
    const wanted = fc.record({
      okz: fc.constantFrom('8212', '7421', '3114'),
      oktmo: fc.constantFrom('46568000', '46788000'),
      confirmedHeadcount: count,
      hired: count,
    })
    const job = fc.record({
      okz: fc.constantFrom('8212', '7421', '9999'),
      oktmo: fc.constantFrom('46568000', '46788000101', '45000000'),
    })
    const records = fc.option(fc.array(job, { maxLength: 60 }), { nil: undefined })
    const sizes = fc.array(fc.tuple(count, fc.option(count, { nil: undefined }), records), {
      minLength: 1,
      maxLength: 4,
    })
    const since = fc.constantFrom(undefined, '2024-01-01', '2024-01-09', '2024-01-10')
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 6 }), sizes, since, (needs, cohorts, graduatedOn) => {
        const given = facts(
          needs.map(({ okz, oktmo, confirmedHeadcount, hired }, index) => {
            const hires = [{ from: '2024-01-09', to: '2024-05-31', people: hired, reportedOn: '2024-06-03' }]
            return { ...need(okz, confirmedHeadcount, { oktmo, hires }), id: String(index) }
          }),
          {
            cohorts: cohorts.map(([enrolled, graduated, placed], index) => ({
              ...cohort(2024 - index, enrolled, graduated && Math.min(graduated, enrolled)),
              ...(placed ? { placed } : {}),
              ...(graduatedOn ? { graduatedOn } : {}),
            })),
          },
        )
        const rows = demandBalance(given, 2024, TODAY)
        for (const row of rows) {
          const own = needs.filter(({ okz, oktmo }) => okz === row.okz && oktmo === row.oktmo)
          const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + of(one), 0)
          const gross = sum((one) => one.confirmedHeadcount)
          expect(row.gross).toBe(gross)
          expect(row.net).toBe(Math.max(0, gross - sum(({ hired }) => hired)))
          const of = (...sources: string[]) =>
            row.inputs
              .filter(({ source }) => sources.includes(source))
              .reduce((total, { people, weight }) => total + people * weight, 0)
          expect(row.expectedSupply).toBeCloseTo(of('COHORT', 'USED'), 9)
          expect(row.gross).toBe(of('NEED'))
          // Nobody is used who was not hired, nor more than there are; and only once somebody has graduated.
          const used = 0 - of('USED')
          expect(used).toBeLessThanOrEqual(Math.min(0 - of('HIRES'), of('COHORT')) + 1e-9)
          if (!graduatedOn || graduatedOn > '2024-01-09') expect(used).toBe(0)
          else expect(used).toBe(Math.min(0 - of('HIRES'), Math.floor(of('COHORT'))))
        }
        const weights = rows.flatMap(({ inputs }) => inputs.filter(({ source }) => source === 'COHORT'))
        expect(weights.reduce((total, { weight }) => total + weight, 0)).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 100 },
    )
  })

  it('names the route that is still in time: years for СПО, months for retraining, otherwise neither', () => {
    const later = (neededFrom: string) => need('8212', 40, { neededFrom, neededTo: '2030-12-31' })
    const retraining = { id: 'r', specialityCode: '11.02.14', route: 'RETRAINING' as const, durationMonths: 6 }
    const both = (neededFrom: string) =>
      facts([later(neededFrom)], { programmes: [...facts([]).programmes, retraining] })
    const route = (neededFrom: string) =>
      demandBalance(both(neededFrom), Number(neededFrom.slice(0, 4)), TODAY).map((row) => row.route)
    expect(route('2029-01-01')).toEqual(['SPO'])
    expect(route('2028-12-31')).toEqual(['RETRAINING'])
    expect(route('2026-09-01')).toEqual(['RETRAINING'])
    expect(route('2026-08-31')).toEqual(['IMPORT_OR_WAIVE'])
  })
})
