import { describe, expect, it } from 'vitest'
import { drawing } from './draw.ts'
import { lock, settledBy } from './lock.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { type PersonRecord, recordKey, recordsOf } from './records.ts'

const KEY = new Uint8Array(32).fill(1)
const draw = drawing(new Uint8Array(16).fill(2))
const people = population(11, { graduates: 6000, colleges: 12, specialities: 30, years: 3, points: 2 })
const records = recordsOf(people, KEY)
const locked = lock(records, draw, KADRY_1)
const cellOf = (row: number) => records.cellOf[row]!
const exchangedRows = () => [...locked.donor.entries()].filter(([row, from]) => row !== from)

describe('the lock', () => {
  it('exchanges outcomes by two: nobody’s are lost and nobody’s are shown twice', () => {
    for (const [row, from] of exchangedRows()) expect(locked.donor[from]).toBe(row)
    expect(exchangedRows().length).toBeGreaterThan(records.size / 5)
  })

  it('exchanges within a pool only, between different programmes', () => {
    for (const [row, from] of exchangedRows()) {
      expect(locked.pools[cellOf(row)]).toBe(locked.pools[cellOf(from)])
      expect(records.cells.programme[cellOf(row)]).not.toBe(records.cells.programme[cellOf(from)])
    }
  })

  it('keeps pools within one year and sex, with peers for everybody', () => {
    const { levels, programme } = records.cells
    const cells = Array.from({ length: records.cells.size }, (_, cell) => cell)
    for (const members of Map.groupBy(cells, (cell) => locked.pools[cell]).values()) {
      expect(new Set(members.map((cell) => `${levels.YEAR[cell]} ${levels.SEX[cell]}`)).size).toBe(1)
      expect(new Set(members.map((cell) => programme[cell])).size).toBeGreaterThan(1)
    }
  })

  it('gives a programme that is left over alone the peers of its year and sex', () => {
    const ofOneTrade = (trade: string) => ({ speciality: trade, specialityGroup: trade, sector: trade })
    const peers = people.map((person) => ({ ...person, ...ofOneTrade('peers') }))
    const left = Array.from({ length: 40 }, (_, place) => {
      const own = { id: `apart/${place}`, programme: 'apart', organization: 'apart' }
      return { ...people[0]!, ...ofOneTrade('apart'), ...own }
    })
    const all = recordsOf([...peers, ...left], KEY)
    const { donor } = lock(all, draw, KADRY_1)
    const place = all.cells.codes.ORGANIZATION.indexOf('apart')
    const rows = [...donor.entries()].filter(([row]) => all.cells.levels.ORGANIZATION[all.cellOf[row]!] === place)
    expect(rows.length).toBe(40)
    expect(rows.filter(([row, from]) => row !== from).length).toBeGreaterThan(0)
  })

  it('exchanges about as many as the policy says, by the size of the base cell', () => {
    const { start } = records.cells
    const sizes = Array.from({ length: records.cells.size }, (_, cell) => start[cell + 1]! - start[cell]!)
    for (const [step, { from, exchanged }] of KADRY_1.lock.entries()) {
      const until = KADRY_1.lock[step + 1]?.from ?? Number.POSITIVE_INFINITY
      const cell = sizes.findIndex((size) => from <= size && size < until)
      expect(Math.abs(locked.exchanged[cell]! - exchanged)).toBeLessThan(0.08)
    }
  })

  it('is blind to outcomes: other outcomes of the same people leave the pairs as they are', () => {
    const turned = people.map((person): PersonRecord => ({ ...person, outcomes: { M3: { status: 'NOT_ACTIVE' } } }))
    expect(lock(recordsOf(turned, KEY), draw, KADRY_1).donor).toEqual(locked.donor)
  })

  it('keeps its pairs over cuts, and pairs who came late with others who came late', () => {
    const late = people.map((person, place) => ({ ...person, isLate: place % 10 === 0 }))
    const early = recordsOf(
      late.filter(({ isLate }) => !isLate),
      KEY,
    )
    const first = settledBy(early, lock(early, draw, KADRY_1))
    const second = settledBy(records, lock(records, draw, KADRY_1, first))
    for (const [key, partner] of first) expect(second.get(key)).toBe(partner)
    const paired = [...second].filter(([key, partner]) => !first.has(key) && partner !== undefined)
    expect(paired.length).toBeGreaterThan(50)
    for (const [, partner] of paired) expect(first.has(partner!)).toBe(false)
  })

  it('shows a person’s own outcomes where the partner was erased', () => {
    const [row, from] = exchangedRows()[0]!
    const keyAt = (at: number) => [records.keyHigh[at]!, records.keyLow[at]!].join()
    const gone = keyAt(from)
    const remaining = people.filter(({ id }) => {
      const one = recordsOf(
        people.filter((person) => person.id === id),
        KEY,
      )
      return [one.keyHigh[0]!, one.keyLow[0]!].join() !== gone
    })
    const after = recordsOf(remaining, KEY)
    const again = lock(after, draw, KADRY_1, settledBy(records, locked))
    const place = Array.from({ length: after.size }, (_, at) => at).find(
      (at) => after.keyHigh[at] === records.keyHigh[row] && after.keyLow[at] === records.keyLow[row],
    )!
    expect(again.donor[place]).toBe(place)
  })
})

describe('a pair of an earlier cut', () => {
  const rowOf = (of: typeof records, row: number) =>
    Array.from({ length: of.size }, (_, at) => at).find(
      (at) => of.keyHigh[at] === records.keyHigh[row] && of.keyLow[at] === records.keyLow[row],
    )!
  const idOf = new Map(people.map((person) => [recordKey(KEY, person.id).join(), person.id] as const))
  const [row, from] = exchangedRows()[0]!
  const id = idOf.get([records.keyHigh[row], records.keyLow[row]].join())!
  const partner = people.find((person) => person.id === idOf.get([records.keyHigh[from], records.keyLow[from]].join()))!
  const changed = (as: (person: PersonRecord) => PersonRecord) =>
    recordsOf(
      people.map((person) => (person.id === id ? as(person) : person)),
      KEY,
    )

  it.each([
    ['is in the programme of the other', (person: PersonRecord) => ({ ...person, programme: partner.programme })],
    ['graduated in another year', (person: PersonRecord) => ({ ...person, year: person.year === 2019 ? 2020 : 2019 })],
  ])('is drawn anew where one of the two %s by now', (_, as) => {
    const after = changed(as)
    const again = lock(after, draw, KADRY_1, settledBy(records, locked))
    const [one, two] = [rowOf(after, row), rowOf(after, from)]
    expect(again.donor[one]).not.toBe(two)
    expect(again.donor[two]).not.toBe(one)
    const kept = exchangedRows().filter(([a]) => a !== row && a !== from)
    for (const [a, b] of kept.slice(0, 50)) expect(again.donor[rowOf(after, a)]).toBe(rowOf(after, b))
  })
})
