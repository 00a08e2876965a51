import { describe, expect, it } from 'vitest'
import { type Ask, answer, type Publication } from './answer.ts'
import { columnsOf, fileOf } from './columns.ts'
import { compose } from './compose.ts'
import { drawing } from './draw.ts'
import { settledBy } from './lock.ts'
import { exactFile, lockedFile } from './locked-file.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { type PersonRecord, recordsOf } from './records.ts'

const KEY = new Uint8Array(32).fill(1)
const draw = drawing(new Uint8Array(16).fill(2))
const people = population(51, { graduates: 2000, colleges: 6, specialities: 10, years: 2, points: 1 })
const YEARS = ['2019', '2020']
const ofYear = (among: readonly PersonRecord[], year: string) => among.filter((one) => String(one.year) === year)
const files = YEARS.map((year) => lockedFile(recordsOf(ofYear(people, year), KEY), draw, KADRY_1).file)
const byYears = compose(files.map((file) => ({ file, takes: () => true })))

const ASK: Ask = {
  levels: ['ORGANIZATION', 'YEAR'],
  where: [],
  at: 'M3',
  measures: ['GRADUATES', 'IN_WORK', 'DAYS_TO_JOB_P50'],
  first: 1000,
}
const rowsOf = (file: Publication['file']) => answer({ file, draw, policy: KADRY_1, stages: {} }, ASK)

describe('a file of several', () => {
  it('answers as one of all records: pools never cross years', () => {
    const whole = lockedFile(recordsOf(people, KEY), draw, KADRY_1).file
    expect(rowsOf(byYears)).toEqual(rowsOf(whole))
    expect(byYears.cells.codes).toEqual(whole.cells.codes)
  })

  it('keeps what was published of a year, beside the people who have come since', () => {
    const late = population(52, { graduates: 300, colleges: 6, specialities: 10, years: 2, points: 1 }).map((one) => ({
      ...one,
      id: `late/${one.id}`,
      outcomes: { M3: { status: 'UNKNOWN' } as const },
    }))
    const records = recordsOf(ofYear([...people, ...late], '2019'), KEY)
    const before = recordsOf(ofYear(people, '2019'), KEY)
    const { file } = lockedFile(records, draw, KADRY_1, settledBy(before, lockedFile(before, draw, KADRY_1).lock))
    const next = compose([
      { file: byYears, takes: (year, what) => year === '2020' || what !== 'PEOPLE' },
      { file, takes: (year, what) => year === '2019' && what === 'PEOPLE' },
    ])
    const [old, now] = [rowsOf(byYears), rowsOf(next)].map((answered) => ('rows' in answered ? answered.rows : []))
    const outcomes = (rows: typeof old) => rows!.map(({ codes, figures }) => [codes, ...figures.slice(1)])
    expect(outcomes(now)).toEqual(outcomes(old))
    const graduates = (rows: typeof old) => rows!.map(({ figures }) => figures[0]!.value)
    expect(graduates(now)).not.toEqual(graduates(old))
  })
})

describe('columns', () => {
  it('are the file again, and its bytes again', () => {
    const columns = columnsOf(byYears)
    const read = fileOf(columns)
    expect(read).toEqual(byYears)
    expect(columnsOf(read)).toEqual(columns)
  })

  it('say which of them is missing', () => {
    const columns = new Map(columnsOf(byYears))
    columns.delete('M3.days')
    expect(() => fileOf(columns)).toThrow('M3.days')
  })
})

describe('an exact file', () => {
  it('counts whole people, in the same cells', () => {
    const exact = exactFile(recordsOf(people, KEY))
    expect(exact.cells.size).toBe(byYears.cells.size)
    expect([...exact.points.M3.corrected].every((count) => Number.isInteger(count))).toBe(true)
    expect([...exact.points.M3.people].reduce((sum, count) => sum + count, 0)).toBe(people.length)
  })
})
