import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  fresh = await freshDatabase(inject('mongoUrl'))
})
afterAll(() => fresh.close())

const people = [
  { _id: 'a', name: 'Анна', age: 30, tags: ['x', 'y'], place: { city: 'Химки' }, ids: [{ kind: 'inn', value: '1' }] },
  { _id: 'b', name: 'Борис', age: 25, tags: ['y'], place: { city: 'Дубна' }, ids: [] },
  { _id: 'c', name: 'Вера (Москва)', age: 41, tags: [], place: null },
  { _id: 'd', name: 'Глеб', age: 35, born: new Date('1990-01-01T00:00:00Z') },
]

async function seeded() {
  const collection = fresh.collection()
  await collection.insertMany(people.map((person) => ({ ...person })))
  return collection
}

async function ids(filter: object): Promise<string[]> {
  const found = await (await seeded()).find(filter).sort({ _id: 1 }).toArray()
  return found.map((row) => row._id)
}

describe('reading', () => {
  test('an inserted document is found by its id, with dates and nulls as they were', async () => {
    const collection = fresh.collection()
    const at = new Date('2025-03-01T10:00:00.123Z')
    await collection.insertOne({ _id: 'one', at, nothing: null, whole: 7, part: 1.5, yes: true })
    expect(await collection.findOne({ _id: 'one' })).toEqual({
      _id: 'one',
      at,
      nothing: null,
      whole: 7,
      part: 1.5,
      yes: true,
    })
    expect(await collection.findOne({ _id: 'other' })).toBeNull()
  })

  test.each<[string, object, string[]]>([
    ['a list of ids', { _id: { $in: ['a', 'd', 'none'] } }, ['a', 'd']],
    ['everything but a list', { _id: { $nin: ['a', 'd'] } }, ['b', 'c']],
    ['a range', { age: { $gt: 25, $lte: 35 } }, ['a', 'd']],
    ['a date range', { born: { $lt: new Date('2000-01-01') } }, ['d']],
    ['one of several conditions', { $or: [{ age: 25 }, { name: 'Анна' }] }, ['a', 'b']],
    ['all of several conditions', { $and: [{ age: { $gt: 20 } }, { tags: 'y' }] }, ['a', 'b']],
    ['none of several conditions', { $nor: [{ age: 25 }, { name: 'Анна' }] }, ['c', 'd']],
    ['a negated condition', { age: { $not: { $gte: 30 } } }, ['b']],
    ['a field that is there', { place: { $exists: true } }, ['a', 'b', 'c']],
    ['a field that is not there', { place: { $exists: false } }, ['d']],
    ['null, which is also what is missing', { place: null }, ['c', 'd']],
    ['not null, which is also not missing', { place: { $ne: null } }, ['a', 'b']],
    ['null by type, which is not what is missing', { place: { $type: 'null' } }, ['c']],
    ['an element of an array', { tags: 'y' }, ['a', 'b']],
    ['all elements', { tags: { $all: ['x', 'y'] } }, ['a']],
    ['the size of an array', { tags: { $size: 0 } }, ['c']],
    ['one element by several of its fields', { ids: { $elemMatch: { kind: 'inn', value: '1' } } }, ['a']],
    ['a path', { 'place.city': 'Дубна' }, ['b']],
    ['a path through an array', { 'ids.value': '1' }, ['a']],
    ['Cyrillic whatever its case', { name: /^анна$/iu }, ['a']],
    ['an escaped literal', { name: { $regex: '\\(Москва\\)' } }, ['c']],
    ['a prefix', { name: { $regex: '^Б' } }, ['b']],
  ])('a filter by %s', async (_, filter, expected) => {
    expect(await ids(filter)).toEqual(expected)
  })

  test('pages by key are ordered, complete and disjoint', async () => {
    const collection = fresh.collection()
    await collection.insertMany(Array.from({ length: 25 }, (_, i) => ({ _id: `p${i}`, name: `n${i % 7}` })))
    const seen: unknown[] = []
    let after: { name: unknown; _id: string } | null = null
    for (;;) {
      const filter: object = after
        ? { $or: [{ name: { $gt: after.name } }, { name: after.name, _id: { $gt: after._id } }] }
        : {}
      const page = await collection.find(filter).sort({ name: 1, _id: 1 }).limit(10).toArray()
      seen.push(...page.map((row) => `${row.name} ${row._id}`))
      const last = page.at(-1)
      if (page.length < 10 || !last) break
      after = { name: last.name, _id: last._id }
    }
    expect(seen).toHaveLength(25)
    expect(seen).toEqual([...new Set(seen)].sort())
  })

  test('sort, skip, limit and projection work together', async () => {
    const collection = await seeded()
    const found = await collection
      .find({}, { projection: { name: 1, _id: 0 } })
      .sort({ age: -1 })
      .skip(1)
      .limit(2)
      .toArray()
    expect(found).toEqual([{ name: 'Глеб' }, { name: 'Анна' }])
    expect(await collection.findOne({ _id: 'a' }, { projection: { tags: 0, ids: 0, place: 0 } })).toEqual({
      _id: 'a',
      name: 'Анна',
      age: 30,
    })
    expect(await collection.findOne({ _id: 'a' }, { projection: { 'place.city': 1 } })).toEqual({
      _id: 'a',
      place: { city: 'Химки' },
    })
  })

  test('a cursor gives every document across its batches', async () => {
    const collection = fresh.collection()
    await collection.insertMany(Array.from({ length: 250 }, (_, i) => ({ _id: String(i) })))
    const seen = new Set<string>()
    for await (const row of collection.find({}, { batchSize: 40 })) seen.add(row._id)
    expect(seen.size).toBe(250)
  })

  test('counts and distinct values', async () => {
    const collection = await seeded()
    expect(await collection.countDocuments({ age: { $gte: 30 } })).toBe(3)
    expect(await collection.countDocuments({ _id: { $in: ['a', 'b'] }, age: 25 })).toBe(1)
    expect(await collection.estimatedDocumentCount()).toBe(4)
    expect((await collection.distinct('tags')).sort()).toEqual(['x', 'y'])
    expect(await collection.distinct('name', { age: 25 })).toEqual(['Борис'])
  })

  test('groups are matched, summed and sorted', async () => {
    const collection = fresh.collection()
    await collection.insertMany(['x', 'y', 'x', 'x'].map((kind, i) => ({ _id: String(i), kind, weight: i })))
    const groups = await collection
      .aggregate([
        { $match: { weight: { $gt: 0 } } },
        { $group: { _id: '$kind', count: { $sum: 1 }, weight: { $sum: '$weight' }, most: { $max: '$weight' } } },
        { $sort: { count: -1 } },
      ])
      .toArray()
    expect(groups).toEqual([
      { _id: 'x', count: 2, weight: 5, most: 3 },
      { _id: 'y', count: 1, weight: 1, most: 1 },
    ])
  })
})

describe('writing', () => {
  async function changed(before: object, update: object, options = {}): Promise<object | null> {
    const collection = fresh.collection()
    await collection.insertOne({ _id: 'k', version: 1, ...before })
    const result = await collection.updateOne({ _id: 'k', version: 1 }, update, options)
    expect(result.matchedCount).toBe(1)
    return collection.findOne({ _id: 'k' }, { projection: { _id: 0, version: 0 } })
  }

  test.each<[string, object, object, object]>([
    ['$set on a path makes what is missing', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    [
      '$set on a key with colons and slashes',
      { seen: { 'x:/y/1': 1 } },
      { $set: { 'seen.x:/y/2': 5 } },
      { seen: { 'x:/y/1': 1, 'x:/y/2': 5 } },
    ],
    ['$unset of a path', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
    ['$inc of a number and of nothing', { n: 1 }, { $inc: { n: 2, m: 1 } }, { n: 3, m: 1 }],
    ['$push with $each and $slice', { l: [1, 2] }, { $push: { l: { $each: [3, 4], $slice: -3 } } }, { l: [2, 3, 4] }],
    [
      '$push into nothing',
      {},
      { $push: { outbox: { $each: [{ id: 'f', data: { имя: 'я' } }] } } },
      { outbox: [{ id: 'f', data: { имя: 'я' } }] },
    ],
    [
      '$pull by a condition',
      { l: [{ id: 1 }, { id: 2 }, { id: 3 }] },
      { $pull: { l: { id: { $in: [1, 3] } } } },
      { l: [{ id: 2 }] },
    ],
    ['$addToSet adds once', { l: ['a'] }, { $addToSet: { l: { $each: ['a', 'b'] } } }, { l: ['a', 'b'] }],
    [
      '$min and $max keep the bound',
      { lo: 5, hi: 5 },
      { $min: { lo: 3, fresh: 9 }, $max: { hi: 4 } },
      { lo: 3, hi: 5, fresh: 9 },
    ],
    ['the positional operator', { l: [{ id: 1, n: 0 }] }, { $set: { 'l.0.n': 7 } }, { l: [{ id: 1, n: 7 }] }],
    ['$rename', { old: 1 }, { $rename: { old: 'fresh' } }, { fresh: 1 }],
  ])('%s', async (_, before, update, after) => {
    expect(await changed(before, update)).toEqual(after)
  })

  test('array filters change the elements they name', async () => {
    const after = await changed(
      { l: [{ id: 1 }, { id: 2 }] },
      { $set: { 'l.$[x].done': true } },
      { arrayFilters: [{ 'x.id': 2 }] },
    )
    expect(after).toEqual({ l: [{ id: 1 }, { id: 2, done: true }] })
  })

  test('$min keeps the earlier date and $currentDate writes the time of the server', async () => {
    const early = new Date('2020-01-01')
    const after = await changed({ since: early }, { $min: { since: new Date() }, $currentDate: { at: true } })
    const { localTime } = await fresh.db.command({ hello: 1 })
    expect(after).toMatchObject({ since: early, at: expect.any(Date) })
    expect(Math.abs(localTime - (after as { at: Date }).at.getTime())).toBeLessThan(60_000)
  })

  test('an update guarded by a stale version changes nothing and says so', async () => {
    const collection = fresh.collection()
    await collection.insertOne({ _id: 'g', version: 2 })
    const result = await collection.updateOne({ _id: 'g', version: 1 }, { $set: { lost: true }, $inc: { version: 1 } })
    expect(result).toMatchObject({ matchedCount: 0, modifiedCount: 0 })
    expect(await collection.findOne({ _id: 'g' })).toEqual({ _id: 'g', version: 2 })
  })

  test('an upsert takes its filter and $setOnInsert once', async () => {
    const collection = fresh.collection()
    const upsert = (n: number) =>
      collection.updateOne({ _id: 'u', kind: 'x' }, { $set: { n }, $setOnInsert: { first: n } }, { upsert: true })
    expect(await upsert(1)).toMatchObject({ upsertedId: 'u', upsertedCount: 1, matchedCount: 0 })
    expect(await upsert(2)).toMatchObject({ upsertedCount: 0, matchedCount: 1 })
    expect(await collection.findOne({})).toEqual({ _id: 'u', kind: 'x', n: 2, first: 1 })
  })

  test('findOneAndUpdate returns the document before or after, and upserts', async () => {
    const collection = fresh.collection()
    const next = (returnDocument: 'before' | 'after') =>
      collection.findOneAndUpdate({ _id: 'f' }, { $inc: { n: 1 } }, { upsert: true, returnDocument })
    expect(await next('before')).toBeNull()
    expect(await next('after')).toEqual({ _id: 'f', n: 2 })
    expect(await next('before')).toEqual({ _id: 'f', n: 2 })
    const metadata = await collection.findOneAndUpdate(
      { _id: 'g' },
      { $set: { n: 1 } },
      { upsert: true, returnDocument: 'after', includeResultMetadata: true },
    )
    expect(metadata).toMatchObject({
      value: { _id: 'g', n: 1 },
      lastErrorObject: { updatedExisting: false, n: 1, upserted: 'g' },
    })
    expect(await collection.findOneAndDelete({ _id: 'g' })).toEqual({ _id: 'g', n: 1 })
  })

  test('many documents are changed and deleted at once', async () => {
    const collection = await seeded()
    expect(await collection.updateMany({ age: { $lt: 35 } }, { $set: { young: true } })).toMatchObject({
      matchedCount: 2,
      modifiedCount: 2,
    })
    expect(await collection.updateMany({ _id: 'a' }, { $set: { young: true } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    })
    expect(await collection.deleteMany({ young: true })).toMatchObject({ deletedCount: 2 })
    expect(await collection.deleteOne({ _id: 'none' })).toMatchObject({ deletedCount: 0 })
    expect(await collection.countDocuments()).toBe(2)
  })

  test('a replaced document keeps its id and nothing else', async () => {
    const collection = await seeded()
    await collection.replaceOne({ _id: 'a' }, { name: 'Яна' })
    expect(await collection.findOne({ _id: 'a' })).toEqual({ _id: 'a', name: 'Яна' })
  })
})
