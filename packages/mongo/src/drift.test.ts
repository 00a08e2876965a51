import fc from 'fast-check'
import mongoose from 'mongoose'
import { expect, it } from 'vitest'
import { driftOf } from './drift.ts'
import { schemaOf } from './schema.ts'
import {
  day,
  decimal,
  type Fields,
  flag,
  integer,
  list,
  mapOf,
  moment,
  nested,
  optional,
  shape,
  text,
} from './shape.ts'
import { olderThan, upcasted, withNearestDays } from './upcast.ts'

type Part = { readonly id: string; readonly on: string; readonly note?: string }
type Whole = {
  readonly title: string
  readonly count: number
  readonly share: number
  readonly open: boolean
  readonly at: string
  readonly parts: readonly Part[]
  readonly held?: Readonly<Record<string, Part>>
}
const part = { id: text, on: day, note: optional<string>(text) }
const whole = shape<Whole>({
  ...{ title: text, count: integer, share: decimal, open: flag, at: moment },
  parts: list(nested(part)),
  held: optional(mapOf(nested(part))),
})
const fields = whole as Fields
const good: Whole = {
  ...{ title: 'A', count: 5, share: 0.5, open: true, at: '2024-01-01T00:00:00.000Z' },
  parts: [{ id: 'p1', on: '2024-01-01' }],
  held: { h1: { id: 'h1', on: '2024-01-02', note: 'n' } },
}

it('names every place that is not what the shape says, and why, without showing what a text says', () => {
  expect(driftOf(fields, good)).toEqual([])
  const bad = {
    ...{ count: 5.5, share: 'half', open: 'yes', at: '2024-01-01', colour: 'red' },
    parts: [{ id: 'p1', on: '9999-12-31', x: 1 }, 'p2'],
    held: { h1: { on: '2024-01-02', note: 5 } },
  }
  expect(driftOf(fields, bad).map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'title is missing',
    'count is no integer: 5.5',
    'share is no decimal: of type string',
    'open is no flag: of type string',
    'at is no moment: of type string',
    'parts.0.on is no day: "9999-12-31"',
    'parts.0.x is not declared',
    'parts.1 is no part: of type string',
    'held.h1.id is missing',
    'held.h1.note is no text: 5',
    'colour is not declared',
  ])
  expect(driftOf(fields, { parts: [] }, true)).toEqual([])
})

it('agrees with the mongoose schema about any document', async () => {
  const model = mongoose.createConnection().model('Whole', schemaOf(fields, 'wholes'))
  const accepts = async (state: object) => {
    try {
      await new model({ _id: 'w', ...state }).validate()
      return true
    } catch {
      return false
    }
  }
  const anything = fc.oneof(
    fc.string(),
    fc.constant(''),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('2024-01-01', '9999-12-31', '2024-01-01T00:00:00Z'),
    fc.constant([]),
    fc.constant([{ id: 'p', on: '2024-02-30' }]),
    fc.constant([{ id: 'p', on: '2024-02-29', note: 'n' }]),
  )
  const names = fc.constantFrom('title', 'count', 'share', 'open', 'at', 'parts', 'colour')
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, anything), async (changes) => {
      const state = { ...good, ...changes }
      expect(await accepts(state)).toBe(driftOf(fields, state).length === 0)
    }),
    { numRuns: 300 },
  )
})

it('reads a document of any version as the newest, each upcast once', () => {
  const upcasts = [
    ({ name, ...state }: Record<string, unknown>) => ({ ...state, title: name }),
    (state: Record<string, unknown>) => ({ ...state, count: Number(state.count) + 1 }),
  ]
  expect(upcasted({ name: 'A', count: 1 }, {}, upcasts)).toEqual({ title: 'A', count: 2 })
  expect(upcasted({ title: 'A', count: 1 }, { shape: 2 }, upcasts)).toEqual({ title: 'A', count: 2 })
  expect(upcasted({ title: 'A', count: 2 }, { shape: 3 }, upcasts)).toEqual({ title: 'A', count: 2 })
  expect(olderThan(1)).toBeUndefined()
})

it('brings days, and nothing that only looks like one, into their range', () => {
  const on = (value: string) => (withNearestDays(fields, { parts: [{ id: value, on: value }] }).parts as Part[])[0]
  expect(on('9999-12-31')).toEqual({ id: '9999-12-31', on: '2199-12-31' })
  expect(on('+010000-01')).toEqual({ id: '+010000-01', on: '2199-12-31' })
  expect(on('-000001-12')).toEqual({ id: '-000001-12', on: '1900-01-01' })
  expect(on('0000-01-01')?.on).toBe('1900-01-01')
  expect(on('2024-02-29')?.on).toBe('2024-02-29')
  expect(on('soon')?.on).toBe('soon')
})
