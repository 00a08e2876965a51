import fc from 'fast-check'
import mongoose, { Schema } from 'mongoose'
import { describe, expect, it } from 'vitest'
import { checkWriteOf, WriteRefusedError } from './check-write.ts'
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

type Part = { readonly id: string; readonly on: string; readonly note?: string; readonly marks?: readonly string[] }
type Whole = {
  readonly title: string
  readonly count: number
  readonly share?: number
  readonly open: boolean
  readonly at?: string
  readonly parts: readonly Part[]
  readonly ended?: Part
  readonly held?: Readonly<Record<string, Part>>
}
const part = { id: text, on: day, note: optional<string>(text), marks: optional<readonly string[]>(list(text)) }
const fields = shape<Whole>({
  ...{ title: text, count: integer, share: optional(decimal), open: flag, at: optional(moment) },
  parts: list(nested<Part>(part)),
  ended: optional(nested<Part>(part)),
  held: optional(mapOf(nested<Part>(part))),
}) as Fields
const retired = { type: Schema.Types.Mixed, cast: () => expect.fail('only taken out') }
const model = mongoose.createConnection().model('Whole', schemaOf(fields, 'wholes', { seq: Number, old: retired }))
const check = checkWriteOf(fields, ['_id', 'seq'], ['old'])
const good = { _id: 'w', seq: 1, title: 'A', count: 5, open: true, parts: [{ id: 'p', on: '2024-01-01' }] }

const accepts = (write: () => void) => {
  try {
    write()
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(WriteRefusedError)
    return false
  }
}
const mongooseTakes = async (document: object) => {
  try {
    await new model(document).validate()
    return true
  } catch {
    return false
  }
}
const mongooseCasts = (update: object) => {
  try {
    // What `bulkWrite` and `updateOne` do with an update before they send it.
    const query = model.updateOne({}, {}) as unknown as { _castUpdate: (update: object, overwrite: boolean) => object }
    query._castUpdate(structuredClone(update), false)
    return true
  } catch {
    return false
  }
}

const partOf = fc.record(
  {
    id: fc.constantFrom('p', '', 5),
    on: fc.constantFrom('2024-02-29', '2024-02-30', ''),
    note: fc.constantFrom('n', 7),
    x: fc.constant(1),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const wholePart = fc.record(
  {
    id: fc.constantFrom('p', ''),
    on: fc.constantFrom('2024-02-29', '1900-01-01'),
    note: fc.string(),
    marks: fc.array(fc.string()),
  },
  { requiredKeys: ['id', 'on'], noNullPrototype: true },
)
const anything = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('2024-01-01', '9999-12-31', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00.5Z'),
  fc.constant([]),
  fc.array(partOf, { maxLength: 2 }),
  fc.array(wholePart, { maxLength: 2 }),
  fc.array(fc.string(), { maxLength: 2 }),
  partOf,
  wholePart,
  fc.dictionary(fc.constantFrom('h1', 'h2'), wholePart, { noNullPrototype: true }),
)

describe('a check compiled of a shape says what the mongoose schema says', () => {
  it('of any document', async () => {
    const names = fc.constantFrom('title', 'count', 'share', 'open', 'at', 'parts', 'ended', 'held', 'colour', 'seq')
    let taken = 0
    const changed = fc.tuple(
      fc.dictionary(names, anything, { maxKeys: 2, noNullPrototype: true }),
      fc.constantFrom(undefined, 'title', 'parts', 'at'),
    )
    await fc.assert(
      fc.asyncProperty(changed, async ([changes, without]) => {
        const { seq: _, ...rest } = changes as Record<string, unknown>
        const document: Record<string, unknown> = { ...good, ...rest }
        if (without) delete document[without]
        const isTaken = accepts(() => check.document(document))
        if (isTaken) taken += 1
        const { _id, ...state } = document
        const isWhole = driftOf(fields, state).every(({ path }) => path === 'seq')
        expect([document, isTaken]).toEqual([document, isWhole && (await mongooseTakes(document))])
      }),
      { numRuns: 1_000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('of any update by paths', () => {
    const paths = fc.constantFrom(
      ...['title', 'count', 'share', 'open', 'at', 'parts', 'parts.0', 'parts.0.on', 'parts.1.note', 'parts.0.marks'],
      ...['ended', 'ended.on', 'held', 'held.h1', 'held.h1.on', 'colour', 'parts.0.colour', 'ended.colour'],
    )
    let taken = 0
    fc.assert(
      fc.property(paths, anything, (path, value) => {
        const update = { $set: { [path]: value } }
        const isTaken = accepts(() => check.update(update))
        if (isTaken) taken += 1
        // Mongoose takes more: in an update it asks for no field of a part, and makes a map or a part of a
        // list.
        if (isTaken) expect([path, value, mongooseCasts(update)]).toEqual([path, value, true])
        const field = Object.hasOwn(fields, path) ? fields[path]! : undefined
        if (field)
          expect([path, value, isTaken]).toEqual([
            path,
            value,
            driftOf({ [path]: field }, { [path]: value }).length === 0,
          ])
      }),
      { numRuns: 2_000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('of what is pushed, one or several', () => {
    const pushed = (value: unknown) => accepts(() => check.update({ $push: { parts: value } }))
    const [right, wrong] = [
      { id: 'p', on: '2024-01-01' },
      { id: 'p', on: '2024-01-01', colour: 'red' },
    ]
    expect([right, { $each: [right, right] }].map(pushed)).toEqual([true, true])
    expect([wrong, { $each: [right, wrong] }, 'p'].map(pushed)).toEqual([false, false, false])
  })

  it('of what is taken out: what is declared, and what is retired', () => {
    expect(accepts(() => check.update({ $unset: { at: '', 'parts.0.note': '', old: '' } }))).toBe(true)
    expect(accepts(() => check.update({ $unset: { colour: '' } }))).toBe(false)
    expect(accepts(() => check.update({ $set: { old: 'x' } }))).toBe(false)
  })
})

it('names the place, and never what a text says', () => {
  const bad = { ...good, parts: [{ id: 'p', on: 'secret' }] }
  expect(() => check.document(bad)).toThrow('parts.on is no day: of type string')
  expect(() => check.document({ ...good, title: undefined })).toThrow('title is missing')
  expect(() => check.document({ ...good, colour: 'red' })).toThrow('colour is not declared')
})
