import { describe, expect, it } from 'vitest'
import { inventedVersion } from '../../test/versions.ts'
import type { Asked } from './ask.ts'
import { cohortTableOf, POINTS } from './cohort-table.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { pageOf } from './page.ts'
import { Unanswerable } from './refusal.ts'
import { resultOf } from './statistics.ts'
import { versionOf } from './version.ts'
import { ALL_LEVELS, ALL_MEASURES, labelIn, methodIn } from './words.ts'

const { version, people } = inventedVersion('v1', '2026-01-10', {
  ...{ graduates: 4_000, colleges: 6, specialities: 15, years: 4, points: 2 },
})
const PUBLIC = { policy: 'PUBLIC' } as const
const question: Asked = {
  levels: ['ORGANIZATION', 'YEAR'],
  where: [],
  measures: ['GRADUATES', 'IN_WORK'],
  at: 'M6',
  totals: false,
}
const ask = (more: Partial<Asked> = {}, page = { first: 1_000 }) =>
  pageOf(version, { ...question, ...more }, PUBLIC, page)

function codeOf(answer: () => unknown): unknown {
  try {
    answer()
    return undefined
  } catch (error) {
    return error instanceof Unanswerable ? error.code : error
  }
}

describe('a page of figures', () => {
  it('goes on where the last one ended, in one order', () => {
    const whole = ask()
    const parts = Array.from({ length: Math.ceil(whole.totalCount / 7) }, (_, at) =>
      pageOf(version, question, PUBLIC, { first: 7, skip: 7 * at }),
    )
    expect(parts.flatMap(({ rows }) => rows.map(({ codes }) => codes))).toEqual(whole.rows.map(({ codes }) => codes))
    const figures = (rows: typeof whole.rows) => rows.flatMap(({ cells }) => cells.map(({ figure }) => figure))
    expect(parts.flatMap(({ rows }) => figures(rows))).toEqual(figures(whole.rows))
  })

  it('says of each cell what it is: one that no version publishes is not collected, one to come not reached', () => {
    const [pay] = ask({ measures: ['PAY_P50'] }).rows[0]!.cells
    expect(pay!.figure).toBeUndefined()
    expect(ask({ at: 'M36' }).rows[0]!.cells[1]!.figure).toMatchObject({ status: 'NOT_REACHED', value: null })
  })

  it('has the shown share of unknown people beside each figure, asked for or not', () => {
    for (const { cells } of ask().rows) expect(cells[1]!.unknown!.measure).toBe('UNKNOWN')
  })

  it('shows a body its own figures exactly, and nobody else’s', () => {
    const ownId = people[0]!.organization
    const own = pageOf(version, question, { policy: 'OWN', ownId }, { first: 1_000 })
    const mine = Map.groupBy(
      people.filter(({ organization }) => organization === ownId),
      ({ year }) => String(year),
    )
    expect(own.rows.map(({ codes, cells }) => [codes, cells[0]!.figure!.value])).toEqual(
      [...mine].sort().map(([year, { length }]) => [[ownId, year], length]),
    )
  })

  it('passes no threshold by a measure that is withheld everywhere', () => {
    expect(ask({ having: [{ measure: 'PAY_P50', gte: 0 }] }).totalCount).toBe(0)
  })
})

describe('a question', () => {
  const everyLevel = ['ORGANIZATION', 'SPECIALITY', 'YEAR', 'SEX'] as const
  it.each<[string, Partial<Asked>, string]>([
    ['of four dimensions', { levels: everyLevel }, 'TOO_MANY_DIMENSIONS'],
    ['with a level twice', { levels: ['YEAR', 'YEAR'] }, 'LEVEL_TWICE'],
    ['with two levels of one dimension', { levels: ['YEAR', 'YEARS3'] }, 'NOT_A_DIMENSION'],
    ['by what is not kept', { levels: ['JOB_MUNICIPALITY'] }, 'NOT_A_DIMENSION'],
    ['of an unknown code', { where: [{ level: 'SEX', in: ['Иванова'] }] }, 'UNKNOWN_CODE'],
    [
      'of a thousand years',
      { where: [{ level: 'YEAR', in: Array.from({ length: 1_000 }, (_, at) => String(1_500 + at)) }] },
      'UNKNOWN_CODE',
    ],
    ['of nothing', { measures: [] }, 'BAD_USER_INPUT'],
    ['of a measure twice', { measures: ['IN_WORK', 'IN_WORK'] }, 'BAD_USER_INPUT'],
    ['in no order', { orderBy: [{ descending: true }] }, 'BAD_USER_INPUT'],
    ['in the order of another level', { orderBy: [{ level: 'SEX', descending: true }] }, 'NOT_A_DIMENSION'],
  ])('%s is refused', (_, more, code) => {
    expect(codeOf(() => ask(more))).toBe(code)
  })

  it('has one hash whatever the order of its codes, and another for another question', () => {
    const hash = (asked: Asked) =>
      resultOf({ ...{ page: ask(), version, asked, reader: PUBLIC, locale: 'RU', skip: 0 }, names: async () => '' })
        .queryHash
    const filtered = (...codes: string[]) => hash({ ...question, where: [{ level: 'YEAR', in: codes }] })
    expect(filtered('2019', '2020')).toBe(filtered('2020', '2019', '2019'))
    expect(new Set([hash(question), filtered('2019'), hash({ ...question, at: 'M3' })]).size).toBe(3)
  })

  it('is known by its cursor, which keeps to the version', () => {
    const cursor = cursorOf({ version: 'v1', skip: 7 }, 'hash')
    expect(placeOf(cursor, 'hash')).toEqual({ version: 'v1', skip: 7 })
    expect(codeOf(() => placeOf(cursor, 'another'))).toBe('BAD_USER_INPUT')
    expect(codeOf(() => placeOf('nonsense', 'hash'))).toBe('BAD_USER_INPUT')
  })
})

it('a cohort table has a column for each point, of the same rows', () => {
  const table = cohortTableOf(version, { ...question, levels: ['YEAR'], measures: ['IN_WORK'] }, POINTS)
  expect(table.columns.map(({ at }) => at)).toEqual(POINTS)
  for (const { codes, cells } of table.rows) {
    const alone = ask({ levels: ['YEAR'], measures: ['IN_WORK'] }).rows.find((row) => row.codes[0] === codes[0])
    expect(cells[1]!.figure).toEqual(alone!.cells[0]!.figure)
    expect(cells.slice(2).map(({ figure }) => figure!.status)).toEqual(Array(3).fill('NOT_REACHED'))
  }
})

it('a version is the last one, the one named, or the last one of a day', async () => {
  const second = { ...version, id: 'v2', publishedOn: '2026-02-10' }
  const versions = {
    list: async () => [version, second],
    open: async (id: string) => [version, second].find((one) => one.id === id),
  }
  const found = async (chosen: Parameters<typeof versionOf>[1]) => {
    const answer = await versionOf(versions, chosen)
    return typeof answer === 'string' ? answer : answer.id
  }
  expect(await found({})).toBe('v2')
  expect(await found({ id: 'v1' })).toBe('v1')
  expect(await found({ asOf: '2026-02-09' })).toBe('v1')
  expect(await found({ asOf: '2030-01-01' })).toBe('v2')
  expect(await found({ asOf: '2026-01-09' })).toBe('AS_OF_TOO_EARLY')
  expect(await found({ id: 'v3' })).toBe('VERSION_UNKNOWN')
  expect(await versionOf({ list: async () => [], open: async () => undefined }, {})).toBe('NO_VERSION')
})

it('every level and measure has a label and a method in both languages', () => {
  expect([ALL_LEVELS.length, ALL_MEASURES.length]).toEqual([9, 23])
  for (const measure of ALL_MEASURES) expect(methodIn('EN', measure)).not.toBe(methodIn('RU', measure))
  expect([labelIn('RU', 'Measure', 'IN_WORK'), labelIn('EN', 'Level', 'YEAR')]).toEqual(['Работают', 'Graduation year'])
})
