import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryProblems, type Filled, rowProblems } from './arithmetic.ts'
import { COLUMNS, columnsOn, type MonitoringColumn } from './columns.ts'

const column = (code: string, more: Partial<MonitoringColumn> = {}): MonitoringColumn => ({
  ...{ code, label: { ru: code, en: code }, means: 'EMPLOYED', validFrom: '2020-01-01' },
  ...more,
})
/** Two columns of their own; the first has two parts, which may share people. */
const FORM = [column('A'), column('P', { of: 'A' }), column('Q', { of: 'A' }), column('B', { means: 'OTHER' as never })]

/** What a graduate can be: in A and which of its parts, or in B. */
const KINDS: readonly (readonly string[])[] = [['A'], ['A', 'P'], ['A', 'Q'], ['A', 'P', 'Q'], ['B']]
type People = readonly number[]
const filledBy = (people: People): Filled => {
  const of = (code: string) =>
    KINDS.reduce((sum, kind, index) => sum + (kind.includes(code) ? (people[index] ?? 0) : 0), 0)
  const graduates = people.reduce((sum, one) => sum + one, 0)
  return { graduates, counts: { A: of('A'), P: of('P'), Q: of('Q'), B: of('B') } }
}
/** Every group of people of at most so many that fills the form like this. */
function groupsLike({ graduates, counts }: Filled): People[] {
  const found: People[] = []
  const most = graduates + 1
  for (let code = 0; code < most ** KINDS.length; code++) {
    const people = KINDS.map((_, index) => Math.floor(code / most ** index) % most)
    const filled = filledBy(people)
    const isLike = ['A', 'P', 'Q', 'B'].every((one) => filled.counts[one] === (counts[one] ?? 0))
    if (filled.graduates === graduates && isLike) found.push(people)
  }
  return found
}

const small = fc.nat({ max: 3 })
const filled: fc.Arbitrary<Filled> = fc.record({
  graduates: small,
  counts: fc.record({ A: small, P: small, Q: small, B: small }),
})

describe('the arithmetic of the form', () => {
  it('takes a row exactly where some group of people fills it', () => {
    fc.assert(
      fc.property(filled, (row) => {
        expect(rowProblems(row, FORM).length === 0).toBe(groupsLike(row).length > 0)
      }),
      { numRuns: 100 },
    )
  })

  it('takes a category exactly where its people can be among all', () => {
    const people = fc.tuple(...KINDS.map(() => fc.nat({ max: 1 })))
    fc.assert(
      fc.property(people, people, (some, all) => {
        const [category, total] = [filledBy(some), filledBy(all)]
        const among = groupsLike(category).some((part) =>
          groupsLike(total).some((whole) => part.every((one, kind) => one <= whole[kind]!)),
        )
        expect(categoryProblems(category, total, FORM).length === 0).toBe(among)
      }),
      { numRuns: 25 },
    )
  })

  it('names what is wrong: the column, and whether a part, a sum or another day’s column', () => {
    const said = (row: Filled) => rowProblems(row, FORM).map(({ path, code, rule }) => [path.join('.'), code, rule])
    expect(said({ graduates: 5, counts: { A: 3, P: 4, B: 2 } })).toEqual([['P', 'PART_ABOVE_WHOLE', 'R43']])
    expect(said({ graduates: 6, counts: { A: 3, B: 2 } })).toEqual([['graduates', 'SUM_DIFFERS', 'R43']])
    expect(said({ graduates: 5, counts: { A: 3, C: 2 } })).toEqual([['C', 'NOT_IN_FORM', 'R43']])
    expect(said({ graduates: 0, counts: { A: 1, B: -1 } })).toEqual([['B', 'OUT_OF_RANGE', 'R43']])
  })
})

describe('the columns of the form', () => {
  it('are those of the day of observation', () => {
    const codes = (day: string) => columnsOn(day).map(({ code }) => code)
    expect(codes('2019-12-31')).toEqual([])
    expect(codes('2021-12-31')).not.toContain('FOREIGN_WITHOUT_SNILS')
    expect(codes('2022-01-01')).toHaveLength(25)
    const closed = [column('X', { validTo: '2023-12-31' })]
    expect([columnsOn('2023-12-31', closed), columnsOn('2024-01-01', closed)].map((form) => form.length)).toEqual([
      1, 0,
    ])
  })

  it('have a code each, and parts only of columns that are there as long', () => {
    expect(new Set(COLUMNS.map(({ code }) => code)).size).toBe(COLUMNS.length)
    for (const { of, validFrom } of COLUMNS) if (of) expect(columnsOn(validFrom).map(({ code }) => code)).toContain(of)
  })
})
