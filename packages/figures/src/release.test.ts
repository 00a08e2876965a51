import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, answer, type Publication, type Row } from './answer.ts'
import { cellsOf } from './cells.ts'
import { drawing } from './draw.ts'
import { lockedFile } from './locked-file.ts'
import { LEFT } from './outcome-class.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { faultsOf, type Level } from './question.ts'
import { type PersonRecord, recordsOf } from './records.ts'
import { type Figure, release } from './release.ts'

const KEY = new Uint8Array(32).fill(1)
const draw = drawing(new Uint8Array(16).fill(2))
const people = population(21, { graduates: 6000, colleges: 8, specialities: 20, years: 4, points: 2 })
const published = (of: readonly PersonRecord[], stages: Publication['stages'] = {}): Publication => ({
  file: lockedFile(recordsOf(of, KEY), draw, KADRY_1).file,
  policy: KADRY_1,
  draw,
  stages,
})
let first: Publication
beforeAll(() => {
  first = published(people)
})

const COLLEGE_YEARS: Ask = {
  levels: ['ORGANIZATION', 'YEAR'],
  where: [],
  at: 'M6',
  measures: ['GRADUATES', 'IN_WORK', 'IN_SPECIALITY', 'DAYS_TO_JOB_P50'],
  first: 10_000,
}
function rowsOf(ask: Partial<Ask> = {}, publication = first): readonly Row[] {
  const answered = answer(publication, { ...COLLEGE_YEARS, ...ask })
  if ('faults' in answered) throw new Error(answered.faults[0]!.code)
  return answered.rows
}
/** By the codes of the cell, whatever their order. */
const byCodes = (rows: readonly Row[]) =>
  new Map(rows.map(({ codes, figures }) => [[...codes].sort().join('|'), figures]))

describe('a figure', () => {
  it('is the same by grouping, by filter, in another order, on any page and beside other measures', () => {
    const whole = byCodes(rowsOf())
    const ways: readonly Partial<Ask>[] = [
      { levels: ['YEAR', 'ORGANIZATION'] },
      { levels: ['YEAR'], where: [{ level: 'ORGANIZATION', in: first.file.cells.codes.ORGANIZATION }] },
      { orderBy: [{ measure: 'IN_WORK', descending: true }] },
      { first: 5, skip: 7 },
      { having: [{ measure: 'IN_WORK', gte: 50 }] },
    ]
    for (const way of ways) {
      const rows = byCodes(rowsOf(way))
      expect(rows.size).toBeGreaterThan(0)
      for (const [codes, figures] of rows) expect(figures).toEqual(whole.get(codes))
    }
    const alone = byCodes(rowsOf({ measures: ['DAYS_TO_JOB_P50'] }))
    for (const [codes, [days]] of alone) expect(days).toEqual(whole.get(codes)![3])
  })

  it('of people stays while the people are the same, whatever is learned of them', () => {
    const turned = people.map((person) => ({
      ...person,
      outcomes: { M3: person.outcomes.M3!, M6: person.outcomes.M3! },
    }))
    const [before, after] = [rowsOf(), rowsOf({}, published(turned))]
    expect(after.map(({ figures }) => figures[0])).toEqual(before.map(({ figures }) => figures[0]))
    expect(after.map(({ figures }) => figures[1])).not.toEqual(before.map(({ figures }) => figures[1]))
  })

  it('of outcomes is drawn anew by a new stage of a year, and of that year alone', () => {
    const revised = rowsOf({}, { ...first, stages: { M6: { 2019: 'REVISED' } } })
    const before = byCodes(rowsOf())
    for (const { codes, figures } of revised) {
      const old = before.get([...codes].sort().join('|'))!
      expect(figures[0]).toEqual({ ...old[0], provisional: codes[1] !== '2019' })
      if (codes[1] !== '2019') expect(figures[1]).toEqual(old[1])
    }
    const changed = revised.filter(
      ({ codes, figures }) =>
        codes[1] === '2019' && figures[1]!.share !== before.get([...codes].sort().join('|'))![1]!.share,
    )
    expect(changed.length).toBeGreaterThan(0)
  })

  it('of a point that has not come says so, and is not nothing', () => {
    for (const { figures } of rowsOf({ at: 'M36' }))
      expect(figures.slice(1).map(({ status, value }) => [status, value])).toEqual(Array(3).fill(['NOT_REACHED', null]))
  })

  it('reads one base once: measures of the same people show the same number of them', () => {
    const rows = rowsOf({ measures: ['IN_SPECIALITY', 'IN_SPECIALITY_CORE'] })
    for (const { figures } of rows) expect(figures[0]!.base).toBe(figures[1]!.base)
  })

  it('says why it is withheld: shares of fewer than 23, counts of fewer than 8', () => {
    const rows = rowsOf({ levels: ['ORGANIZATION', 'SPECIALITY', 'YEAR'] })
    const statuses = Map.groupBy(rows, ({ figures }) => figures[1]!.status)
    expect(statuses.get('SMALL_BASE')!.length).toBeGreaterThan(10)
    for (const { figures } of statuses.get('SMALL_BASE')!) expect(figures[1]!.share).toBeNull()
    for (const { figures } of statuses.get('SHOWN')!) expect(figures[1]!.margin).toBeGreaterThan(0)
  })

  it('is a count in fives, and a share between 0 and 100 with at most one decimal', () => {
    const figures = (['SECTOR', 'SPECIALITY', 'SEX'] as const).flatMap((level) =>
      rowsOf({ levels: [level] }).flatMap((row): readonly Figure[] => row.figures.slice(0, 3)),
    )
    for (const { value, share, base } of figures) {
      expect([(value ?? 0) % 5, (base ?? 0) % 5]).toEqual([0, 0])
      expect(share ?? 0).toBeGreaterThanOrEqual(0)
      expect(share ?? 0).toBeLessThanOrEqual(100)
      expect(Number(((share ?? 0) * 10).toFixed(6)) % 1).toBe(0)
    }
  })
})

describe('a question', () => {
  const faults = (levels: readonly Level[], where: Ask['where'] = []) =>
    faultsOf({ levels, where, at: 'M6' }, first.file.cells).map(({ code }) => code)
  it.each([
    ['of four dimensions', ['ORGANIZATION', 'SECTOR', 'YEAR', 'SEX'], [], 'TOO_MANY_DIMENSIONS'],
    ['that names a level twice', ['YEAR', 'YEAR'], [], 'LEVEL_TWICE'],
    ['of two levels of one dimension', ['YEAR', 'YEARS3'], [], 'NOT_A_DIMENSION'],
    ['of a code that is not in the version', [], [{ level: 'YEAR', in: ['1999'] }], 'UNKNOWN_CODE'],
    [
      'that filters a fourth dimension',
      ['ORGANIZATION', 'SECTOR', 'YEAR'],
      [{ level: 'SEX', in: ['MALE'] }],
      'TOO_MANY_DIMENSIONS',
    ],
  ] as const)('%s is refused', (_, levels, where, code) => {
    expect(faults(levels, where)).toContain(code)
  })

  it('never adds codes up: what is filtered has a row for each code', () => {
    const rows = rowsOf({ levels: [], where: [{ level: 'YEAR', in: ['2019', '2020'] }] })
    expect(rows.map(({ codes }) => codes)).toEqual([['2019'], ['2020']])
  })
})

describe('coverage', () => {
  const TABLES: readonly (readonly Level[])[] = [
    ['ORGANIZATION', 'SPECIALITY', 'YEAR'],
    ['ORGANIZATION', 'YEAR'],
    ['SPECIALITY', 'YEAR'],
  ]
  it.each([
    ['colleges of one region', { graduates: 30_000 }],
    ['few large colleges', { graduates: 20_000, colleges: 10, specialities: 40 }],
    ['many small ones', { graduates: 20_000, colleges: 60 }],
  ] as const)('is at least 95 %% of the percentages that HESA’s rules would print: %s', (_, size) => {
    const records = recordsOf(population(31, size), KEY)
    const { file } = lockedFile(records, draw, KADRY_1)
    const all = TABLES.map((levels) => {
      const block = cellsOf(file, { levels, where: [], at: 'M12' })
      const shown = release(block, 'M12', {}, KADRY_1, draw)
      const cells = Array.from({ length: block.size }, (_, cell) => cell)
      return {
        printed: cells.filter((cell) => block.graduates(cell).people - block.count(cell, LEFT) >= 22.5).length,
        shown: cells.filter((cell) => shown(cell, 'IN_WORK').share !== null).length,
      }
    })
    const [printed, shown] = (['printed', 'shown'] as const).map((which) =>
      all.reduce((sum, table) => sum + table[which], 0),
    ) as [number, number]
    expect(shown / printed).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a page', () => {
  it.each([{ first: 0 }, { first: -1 }, { first: 1.5 }, { first: 5, skip: -1 }])('that is none throws: %o', (page) => {
    expect(() => answer(first, { ...COLLEGE_YEARS, ...page })).toThrow(RangeError)
  })

  it('of too many cells is refused before any is built', () => {
    const codes = Array.from({ length: 300 }, (_, place) => String(place))
    const size = codes.length ** 2
    const cells = {
      ...first.file.cells,
      size,
      codes: { ...first.file.cells.codes, ORGANIZATION: codes, SPECIALITY: codes },
      levels: {
        ...first.file.cells.levels,
        ORGANIZATION: Uint16Array.from({ length: size }, (_, base) => base % 300),
        SPECIALITY: Uint16Array.from({ length: size }, (_, base) => Math.floor(base / 300)),
      },
    }
    const wide = { levels: ['ORGANIZATION', 'SPECIALITY'], where: [], at: 'M6' } as const
    expect(faultsOf(wide, cells)).toEqual([{ code: 'TOO_MANY_CELLS', most: 50_000 }])
    const narrow = { ...wide, where: [{ level: 'SPECIALITY' as const, in: codes.slice(0, 100) }] }
    expect(faultsOf(narrow, cells)).toEqual([])
  })

  it('may have totals: of what is shown, whatever stands on it', () => {
    const levels = ['ORGANIZATION', 'SPECIALITY', 'YEAR'] as const
    const total = (page: Partial<Ask>) => {
      const answered = answer(first, { ...COLLEGE_YEARS, levels, totals: true, ...page })
      return 'faults' in answered ? undefined : answered.totals
    }
    const rows = rowsOf({ levels })
    expect(rows.some(({ figures }) => figures[1]!.status === 'SMALL_BASE' && figures[1]!.value !== null)).toBe(true)
    const [people, inWork, , days] = total({})!
    const sum = (place: number, part: 'value' | 'base') =>
      rows.reduce((all, { figures }) => all + (figures[place]!.status === 'SHOWN' ? figures[place]![part]! : 0), 0)
    expect(people!.value).toBe(sum(0, 'value'))
    expect([inWork!.value, inWork!.base]).toEqual([sum(1, 'value'), sum(1, 'base')])
    expect(days).toMatchObject({ status: 'NOT_APPLICABLE', value: null })
    expect(total({ first: 2, skip: 3 })).toEqual(total({}))
  })
})

describe('figures without the method', () => {
  const exact = lockedFile(recordsOf(people, KEY), draw, { ...KADRY_1, lock: [{ from: 1, exchanged: 0 }] }).file
  const plain = (rules: 'EXACT' | 'ROUNDED') => {
    const answered = answer({ ...first, exact }, { ...COLLEGE_YEARS, rules })
    if ('faults' in answered) throw new Error(answered.faults[0]!.code)
    return byCodes(answered.rows)
  }

  it('are exact for who may have them', () => {
    const rows = plain('EXACT')
    const cohorts = Map.groupBy(people, ({ organization, year }) => [organization, year].sort().join('|'))
    expect(rows.size).toBe(cohorts.size)
    for (const [codes, [graduates, inWork]] of rows) {
      const members = cohorts.get(codes)!
      const working = members.filter(({ outcomes }) =>
        ['EMPLOYED', 'SELF_EMPLOYED', 'ENTREPRENEUR'].includes(outcomes.M6!.status),
      )
      expect(graduates!.value).toBe(members.length)
      expect(inWork!.value).toBe(working.length)
    }
  })

  it('by HESA’s rules are counts in fives and shares from 22.5 people', () => {
    const [exactly, rounded] = [plain('EXACT'), plain('ROUNDED')]
    for (const [codes, figures] of rounded) {
      const [graduates, inWork] = exactly.get(codes)!
      expect(figures[0]!.value).toBe(Math.floor(graduates!.value! / 5 + 0.5) * 5)
      expect(figures[1]!.share === null).toBe(inWork!.base! < 22.5)
    }
  })

  it('are not there where the publication has no such rows', () => {
    expect(() => answer(first, { ...COLLEGE_YEARS, rules: 'EXACT' })).toThrow(RangeError)
  })
})
