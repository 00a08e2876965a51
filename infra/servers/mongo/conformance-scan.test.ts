import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

/**
 * An ordered page out of an index (kind 10) is what reading and sorting everything would give,
 * whatever the filter, the order, the indexes, and the changes since they were built.
 */
type Value = string | number | null | readonly string[]
type Row = { readonly _id: string; readonly [field: string]: unknown }
type Filter = Readonly<Record<string, unknown>>

const KINDS = ['a', 'b', 'c']
const ORDERED = ['kind', 'name', 'weight', 'tags']
const FIELDS = [...ORDERED, 'seats.body']
const INDEXES: Record<string, 1 | -1>[] = [
  { kind: 1, _id: 1 },
  { name: 1, _id: 1 },
  { kind: 1, name: 1, _id: 1 },
  { kind: 1, weight: -1 },
  { weight: 1 },
  { tags: 1, _id: 1 },
  { tags: 1, name: 1 },
  { 'seats.body': 1, _id: 1 },
  { 'seats.body': 1, 'seats.role': 1 },
  { name: -1, kind: 1 },
]

const word = fc.constantFrom('', 'ab', 'b', 'ba', 'Ёж', 'еж', 'я', '10', '9')
const kind = fc.constantFrom(...KINDS)
const content = fc.record(
  {
    kind: fc.oneof(kind, fc.constant(null)),
    name: word,
    weight: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(0.5, -0.5), fc.constant(null)),
    tags: fc.oneof(fc.array(kind, { minLength: 1, maxLength: 3 }), kind),
    seats: fc.array(fc.record({ body: kind, role: kind }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

const range = fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), fc.oneof(word, fc.integer({ min: -2, max: 3 })))
const condition: fc.Arbitrary<Filter> = fc.oneof(
  fc.tuple(fc.constantFrom('kind', 'tags', 'seats.body'), kind).map(([field, value]) => ({ [field]: value })),
  fc
    .tuple(fc.constantFrom('name', 'weight'), fc.oneof(word, fc.integer({ min: -2, max: 3 })))
    .map(([field, value]) => ({
      [field]: value,
    })),
  fc
    .tuple(fc.constantFrom('kind', 'tags', 'seats.body', 'name'), fc.array(fc.oneof(kind, word), { maxLength: 3 }))
    .map(([field, values]) => ({ [field]: { $in: values } })),
  fc.tuple(fc.constantFrom(...FIELDS), range).map(([field, [operator, bound]]) => ({ [field]: { [operator]: bound } })),
  fc.tuple(kind, kind).map(([body, role]) => ({ seats: { $elemMatch: { body, role } } })),
  fc.tuple(kind, kind).map(([body, role]) => ({ 'seats.body': body, 'seats.role': role })),
  // The rest of a list behind a cursor.
  fc
    .tuple(fc.constantFrom('name', 'weight'), fc.constantFrom('$gt', '$lt'), word, fc.integer({ min: 0, max: 60 }))
    .map(([field, beyond, value, n]) => ({
      $or: [{ [field]: { [beyond]: value } }, { [field]: value, _id: { [beyond]: id(n) } }],
    })),
)
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.constant({}),
  condition,
  fc.tuple(condition, condition).map((parts) => ({ $and: parts })),
  fc.tuple(condition, condition).map((parts) => ({ $or: parts })),
)
const direction = fc.constantFrom(1 as const, -1 as const)
const query = fc.record({
  filter,
  field: fc.option(fc.constantFrom(...ORDERED)),
  first: direction,
  second: direction,
  skip: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 0, max: 6 }),
})

function id(n: number): string {
  return `r${String(n).padStart(2, '0')}`
}

describe('kind 10: an ordered page', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    database = await freshDatabase(inject('mongoUrl'))
  })
  afterAll(() => database.close())

  it('is what reading and sorting everything gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { minLength: 1, maxLength: 60 }),
        fc.subarray(INDEXES),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.option(content)), { maxLength: 15 }),
        fc.array(query, { minLength: 5, maxLength: 20 }),
        async (contents, indexes, changes, queries) => {
          const collection = database.collection()
          for (const index of indexes) await collection.createIndex(index)
          const rows = new Map<string, Row>(contents.map((one, n) => [id(n), { _id: id(n), ...one }]))
          await collection.insertMany([...rows.values()].map((row) => ({ ...row })))
          for (const [n, next] of changes) {
            const _id = id(n)
            if (!rows.has(_id)) continue
            if (next) await collection.replaceOne({ _id }, next)
            else await collection.deleteOne({ _id })
            if (next) rows.set(_id, { _id, ...next })
            else rows.delete(_id)
          }
          for (const { filter, field, first, second, skip, limit } of queries) {
            const sort: Record<string, 1 | -1> = field ? { [field]: first, _id: second } : { _id: first }
            const found = await collection.find(filter).sort(sort).skip(skip).limit(limit).toArray()
            const all = [...rows.values()].filter((row) => matches(row, filter)).toSorted(byOrder(sort))
            expect(
              found.map(({ _id }) => _id),
              JSON.stringify({ filter, sort, indexes }),
            ).toEqual(all.slice(skip, limit ? skip + limit : undefined).map(({ _id }) => _id))
          }
          await collection.drop()
        },
      ),
      { seed: 13, numRuns: 60 },
    )
  })

  it('is found along the index also where thousands have the value of the cursor', async () => {
    const collection = database.collection()
    await collection.createIndex({ updatedAt: 1, _id: 1 })
    const rows = Array.from({ length: 5_000 }, (_, n) => ({ _id: `k${String(n).padStart(5, '0')}`, updatedAt: 'same' }))
    await collection.insertMany(rows)
    const rest = { $or: [{ updatedAt: { $gt: 'same' } }, { updatedAt: 'same', _id: { $gt: 'k04000' } }] }
    const page = await collection.find(rest).sort({ updatedAt: 1, _id: 1 }).limit(3).toArray()
    expect(page.map(({ _id }) => _id)).toEqual(['k04001', 'k04002', 'k04003'])
  })
})

/** The values that a path leads to: several beyond an array, none where it leads nowhere. */
function valuesAt(row: unknown, path: string): Value[] {
  const [field, ...rest] = path.split('.')
  const value = (row as Record<string, unknown> | null)?.[field!]
  if (rest.length > 0) {
    if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, rest.join('.')))
    return typeof value === 'object' ? valuesAt(value, rest.join('.')) : []
  }
  return Array.isArray(value) ? value : value === undefined ? [] : [value as Value]
}

function matches(row: unknown, filter: Filter): boolean {
  return Object.entries(filter).every(([key, asked]) => {
    if (key === '$and') return (asked as Filter[]).every((part) => matches(row, part))
    if (key === '$or') return (asked as Filter[]).some((part) => matches(row, part))
    const values = valuesAt(row, key)
    if (typeof asked !== 'object') return values.includes(asked as Value)
    const [[operator, operand]] = Object.entries(asked as Record<string, Value | Filter>) as [[string, never]]
    if (operator === '$elemMatch') return values.some((value) => matches(value, operand))
    if (operator === '$in') return values.some((value) => (operand as Value[]).includes(value))
    return values.some((value) => typeof value === typeof operand && compares(operator, order(value, operand)))
  })
}

function compares(operator: string, sign: number): boolean {
  if (operator === '$gt') return sign > 0
  if (operator === '$gte') return sign >= 0
  return operator === '$lt' ? sign < 0 : sign <= 0
}

/** Nothing, numbers, texts: in this order. */
function order(a: unknown, b: unknown): number {
  const rank = (value: unknown) => (value == null ? 0 : typeof value === 'number' ? 1 : 2)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  return rank(a) === 0 || a === b ? 0 : (a as string) < (b as string) ? -1 : 1
}

function byOrder(sort: Record<string, 1 | -1>) {
  const keyOf = (row: Row, path: string, direction: 1 | -1) =>
    valuesAt(row, path).toSorted((a, b) => direction * order(a, b))[0]
  return (a: Row, b: Row) => {
    for (const [path, direction] of Object.entries(sort)) {
      const sign = direction * order(keyOf(a, path, direction), keyOf(b, path, direction))
      if (sign !== 0) return sign
    }
    return 0
  }
}
