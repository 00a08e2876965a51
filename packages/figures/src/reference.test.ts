import { describe, expect, it } from 'vitest'
import { cellsOf } from './cells.ts'
import { drawing } from './draw.ts'
import { lock } from './lock.ts'
import { lockedFile } from './locked-file.ts'
import { COUNTED, COUNTED_MEASURES, classOf, LEFT } from './outcome-class.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { allLevels, type Level, type Question } from './question.ts'
import { picking, randomQuestions } from './random-questions.ts'
import { OBSERVATION_POINTS, type PersonRecord, recordKey, recordsOf } from './records.ts'

const KEY = new Uint8Array(32).fill(6)
const secret = new Uint8Array(16).fill(7)
const people = population(5, { graduates: 1500, colleges: 6, specialities: 12, years: 4, points: 3 })
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300)

/** Nobody is exchanged, so what is counted can be counted again by walking over people. */
const unlocked = { ...KADRY_1, lock: [{ from: 1, exchanged: 0 }] }
const records = recordsOf(people, KEY)
const { file } = lockedFile(records, drawing(secret), unlocked)

const codeOf: { readonly [level in Level]: (person: PersonRecord) => string } = {
  ORGANIZATION: (person) => person.organization,
  MUNICIPALITY: (person) => person.municipality,
  SPECIALITY: (person) => person.speciality,
  SPECIALITY_GROUP: (person) => person.specialityGroup,
  SECTOR: (person) => person.sector,
  YEAR: (person) => String(person.year),
  SEX: (person) => person.sex,
  YEARS3: ({ year }) => (year < 2022 ? '2019-2021' : '2022-2024'),
}

describe('cells', () => {
  it(`equal a walk over the people, for ${RUNS} random questions`, () => {
    const points = OBSERVATION_POINTS.slice(0, 3)
    for (const question of randomQuestions(file.cells, picking(8), RUNS, points)) compare(question)
  })

  it('show a point that nobody has reached as not reached', () => {
    const block = cellsOf(file, { levels: ['YEAR'], where: [], at: 'M36' })
    expect(block.size).toBe(4)
    expect(block.observed(0).people).toBe(0)
    expect(block.graduates(0).people).toBeGreaterThan(0)
  })
})

function compare(question: Question): void {
  const levels = allLevels(question)
  const kept = people.filter((person) =>
    question.where.every(({ level, in: codes }) => codes.includes(codeOf[level](person))),
  )
  const expected = Map.groupBy(kept, (person) => levels.map((level) => codeOf[level](person)).join('|'))
  const block = cellsOf(file, question)
  expect(block.size).toBe(expected.size)
  const shown = Array.from({ length: block.size }, (_, cell) => {
    const { people: count, key } = block.graduates(cell)
    const counts = COMPARED.map((features) => Math.round(1e6 * block.count(cell, features)) / 1e6)
    return [block.codes(cell).join('|'), count, key, counts, [...block.days(cell)]]
  })
  const walked = Array.from({ length: block.size }, (_, cell) => {
    const codes = block.codes(cell).join('|')
    const members = expected.get(codes) ?? []
    const outcomes = members.map(({ outcomes }) => outcomes[question.at]!)
    const inWork = outcomes.filter(({ status }) => ['EMPLOYED', 'SELF_EMPLOYED', 'ENTREPRENEUR'].includes(status))
    const counts = [
      inWork.length,
      inWork.filter(({ match }) => match === 'CORE').length,
      outcomes.filter(({ flags }) => flags?.includes('PLACED_WITHIN_90')).length,
      outcomes.filter(({ status }) => status === 'EMIGRATED_OR_DECEASED').length,
    ]
    const key = members.map(({ id }) => keys.get(id)!).reduce(([h, l], [high, low]) => [h ^ high, l ^ low], [0, 0])
    const days = outcomes.flatMap(({ daysToJob }) => daysToJob ?? []).sort((a, b) => a - b)
    return [codes, members.length, [key[0] >>> 0, key[1] >>> 0], counts, days]
  })
  // As text: a thousand cells are compared at once.
  expect(JSON.stringify(shown)).toBe(JSON.stringify(walked))
}
const keys = new Map(people.map(({ id }) => [id, recordKey(KEY, id)]))
const COMPARED = [
  COUNTED.IN_WORK.features,
  COUNTED.IN_SPECIALITY_CORE.features,
  COUNTED.EMPLOYED_WITHIN_90.features,
  LEFT,
]

it('refuses a point that some graduates of a year lack: a cell of them would show too few in work', () => {
  const winter = people.map((person, place) => (place === 0 ? { ...person, outcomes: {} } : person))
  expect(() => recordsOf(winter, KEY)).toThrow('are there of some only')
})

it('refuses two records of one id, whose keys would cancel out', () => {
  const [one, other] = people as [PersonRecord, PersonRecord]
  expect(() => recordsOf([one, other, { ...one, programme: 'another' }], KEY)).toThrow('one key')
})

describe('the measures', () => {
  it('never count a class of outcomes twice, and leave out nobody who is observed', () => {
    const whole = [
      'IN_WORK',
      'MILITARY',
      'PARENTAL',
      'STUDY',
      'INFORMAL',
      'UNEMPLOYED',
      'NOT_ACTIVE',
      'UNKNOWN',
    ] as const
    const features = whole.flatMap((measure) => COUNTED[measure].features)
    expect(new Set(features).size).toBe(features.length)
    expect([...features, ...LEFT].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, place) => place))
    for (const measure of COUNTED_MEASURES)
      expect(new Set(COUNTED[measure].features).size).toBe(COUNTED[measure].features.length)
    expect(classOf('ENTREPRENEUR', 'UNKNOWN')).toBe(15)
  })
})

describe('the correction', () => {
  it('keeps the people of a pool together: what peers brought to one cell, others gave', () => {
    const policy = { ...KADRY_1, lock: [{ from: 1, exchanged: 0.3 }] }
    const locked = lockedFile(records, drawing(secret), policy).file
    const exact = cellsOf(file, { levels: ['YEAR', 'SEX'], where: [], at: 'M3' })
    const shown = cellsOf(locked, { levels: ['YEAR', 'SEX'], where: [], at: 'M3' })
    for (let cell = 0; cell < exact.size; cell += 1) {
      const [truth, corrected] = [exact, shown].map((block) => block.count(cell, COUNTED.IN_WORK.features)) as [
        number,
        number,
      ]
      expect(Math.abs(corrected - truth)).toBeLessThan(0.05 * exact.graduates(cell).people)
    }
  })

  const some = people[0]!
  const programmeOf = (programme: string, sex: PersonRecord['sex'], size: number) =>
    Array.from({ length: size }, (_, place): PersonRecord => {
      const one = { status: place % 3 === 0 ? 'FURTHER_STUDY' : 'EMPLOYED' } as const
      const outcomes = { M3: one, M6: one, M12: one }
      return { ...some, id: `${programme}/${place}`, programme, organization: programme, sex, outcomes }
    })

  it('leaves the counts of a programme without peers as they are', () => {
    const lonely = programmeOf('lonely', 'NOT_STATED', 9)
    const { file: locked } = lockedFile(recordsOf([...people, ...lonely], KEY), drawing(secret), KADRY_1)
    const block = cellsOf(locked, {
      levels: [],
      where: [{ level: 'ORGANIZATION', in: ['lonely'] }],
      at: 'M3',
    })
    expect(block.count(0, COUNTED.IN_WORK.features)).toBe(6)
    expect(block.count(0, COUNTED.STUDY.features)).toBe(3)
  })

  it('leaves counts as they are where nobody is exchanged', () => {
    expect([...lock(records, drawing(secret), unlocked).exchanged].every((share) => share === 0)).toBe(true)
  })
})
