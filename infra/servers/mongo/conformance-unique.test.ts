import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  fresh = await freshDatabase(inject('mongoUrl'))
})
afterAll(() => fresh.close())

const duplicateOf = (index: string) =>
  expect.objectContaining({ code: 11000, message: expect.stringMatching(`index: ${index}\\b`) })

describe('unique rules', () => {
  test('one value, once; the error names the index', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ code: 1 }, { unique: true, name: 'code_once' })
    await collection.insertOne({ _id: '1', code: 'x' })
    await expect(collection.insertOne({ _id: '2', code: 'x' })).rejects.toEqual(duplicateOf('code_once'))
    await expect(collection.insertOne({ _id: '1', code: 'y' })).rejects.toEqual(duplicateOf('_id_'))
    await collection.insertOne({ _id: '2', code: 'y' })
    await expect(collection.updateOne({ _id: '2' }, { $set: { code: 'x' } })).rejects.toEqual(duplicateOf('code_once'))
    expect(await collection.findOne({ _id: '2' })).toEqual({ _id: '2', code: 'y' })
  })

  test('a value is free again when its document gives it up or goes', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ code: 1 }, { unique: true, sparse: true })
    await collection.insertMany([
      { _id: '1', code: 'x' },
      { _id: '2', code: 'y' },
    ])
    await collection.updateOne({ _id: '1' }, { $unset: { code: '' } })
    await collection.deleteOne({ _id: '2' })
    await collection.insertMany([
      { _id: '3', code: 'x' },
      { _id: '4', code: 'y' },
    ])
    expect(await collection.countDocuments({ code: { $in: ['x', 'y'] } })).toBe(2)
  })

  test('a sparse rule leaves out documents without the field, not those with null', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ open: 1 }, { unique: true, sparse: true })
    await collection.insertMany([{ _id: '1' }, { _id: '2' }, { _id: '3', open: null }])
    await expect(collection.insertOne({ _id: '4', open: null })).rejects.toEqual(duplicateOf('open_1'))
    expect(await collection.countDocuments({ open: null })).toBe(3)
  })

  test('a rule over two fields is about the pair', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ group: 1, seat: 1 }, { unique: true })
    await collection.insertMany([
      { _id: '1', group: 'g', seat: 1 },
      { _id: '2', group: 'g', seat: 2 },
    ])
    await expect(collection.insertOne({ _id: '3', group: 'g', seat: 2 })).rejects.toEqual(duplicateOf('group_1_seat_1'))
    expect(await collection.findOne({ group: 'g', seat: 2, _id: { $ne: 'x' } })).toMatchObject({ _id: '2' })
  })

  test('a rule over an array holds for each element, through every kind of change', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ 'identifiers.value': 1 }, { unique: true, sparse: true })
    await collection.insertMany([
      { _id: '1', identifiers: [{ value: 'a' }, { value: 'b' }] },
      { _id: '2', identifiers: [] },
      { _id: '3', identifiers: [] },
    ])
    const add = (_id: string, value: string) =>
      collection.updateOne({ _id }, { $push: { identifiers: { value } } } as object)
    await expect(add('2', 'b')).rejects.toEqual(duplicateOf('identifiers.value_1'))
    await add('2', 'c')
    await expect(add('3', 'c')).rejects.toEqual(duplicateOf('identifiers.value_1'))
    await collection.updateOne({ _id: '1' }, { $pull: { identifiers: { value: 'b' } } } as object)
    await add('3', 'b')
    expect(await collection.findOne({ 'identifiers.value': 'b' })).toMatchObject({ _id: '3' })
    await collection.deleteMany({})
    await collection.insertOne({ _id: '4', identifiers: [{ value: 'a' }] })
  })

  test('an index over what breaks it is refused, and can be made once it is mended', async () => {
    const collection = fresh.collection()
    await collection.insertMany([
      { _id: '1', code: 'x' },
      { _id: '2', code: 'x' },
    ])
    await expect(collection.createIndex({ code: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 })
    await collection.deleteOne({ _id: '1' })
    await collection.createIndex({ code: 1 }, { unique: true })
    expect(await collection.findOne({ code: 'x' })).toEqual({ _id: '2', code: 'x' })
    await expect(collection.insertOne({ _id: '3', code: 'x' })).rejects.toEqual(duplicateOf('code_1'))
  })

  test('an unordered bulk write does what it can and reports each failure', async () => {
    const collection = fresh.collection()
    await collection.insertMany([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
    const failure = await collection
      .bulkWrite(
        [
          { insertOne: { document: { _id: 'a' } } },
          { insertOne: { document: { _id: 'c' } } },
          { updateOne: { filter: { _id: 'b', n: 1 }, update: { $inc: { n: 1 } } } },
          { updateOne: { filter: { _id: 'd' }, update: { $set: { n: 9 } }, upsert: true } },
          { deleteOne: { filter: { _id: 'c' } } },
        ],
        { ordered: false },
      )
      .catch((error) => error)
    expect(failure).toMatchObject({ code: 11000, writeErrors: [{ index: 0, code: 11000 }] })
    expect(failure.result).toMatchObject({
      insertedCount: 1,
      modifiedCount: 1,
      upsertedCount: 1,
      deletedCount: 1,
      upsertedIds: { 3: 'd' },
    })
  })

  test('an ordered write stops at the first failure', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ code: 1 }, { unique: true, sparse: true })
    await collection.insertMany([{ _id: 'a', code: 'x' }, { _id: 'b' }, { _id: 'c' }])
    const set = (_id: string, code: string) => ({ updateOne: { filter: { _id }, update: { $set: { code } } } })
    await expect(collection.bulkWrite([set('b', 'x'), set('c', 'z')], { ordered: true })).rejects.toMatchObject({
      code: 11000,
    })
    expect(await collection.findOne({ _id: 'c' })).toEqual({ _id: 'c' })
    const inserted = await collection.insertMany([{ _id: 'd' }, { _id: 'a' }, { _id: 'e' }]).catch((error) => error)
    expect(inserted).toMatchObject({ code: 11000, result: { insertedCount: 1 } })
    expect(await collection.countDocuments()).toBe(4)
  })
})

describe('many at once', () => {
  test('of a hundred inserts of one key exactly one wins', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ code: 1 }, { unique: true })
    const tries = Array.from({ length: 100 }, (_, i) => collection.insertOne({ _id: `k${i}`, code: 'same' }))
    const outcomes = await Promise.allSettled(tries)
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect(await collection.countDocuments()).toBe(1)
  })

  test('of many guarded updates exactly one wins per version, and none is lost', async () => {
    const collection = fresh.collection()
    await collection.insertOne({ _id: 'hot', version: 0, log: [] })
    const rounds = 20
    for (let version = 0; version < rounds; version++) {
      const results = await Promise.all(
        Array.from({ length: 16 }, (_, writer) =>
          collection.updateOne({ _id: 'hot', version }, {
            $inc: { version: 1 },
            $push: { log: `${version}/${writer}` },
          } as object),
        ),
      )
      expect(results.map((result) => result.modifiedCount).reduce((a, b) => a + b)).toBe(1)
    }
    const hot = await collection.findOne({ _id: 'hot' })
    expect(hot?.version).toBe(rounds)
    expect(((hot?.log ?? []) as string[]).map((entry) => Number(entry.split('/')[0]))).toEqual(
      Array.from({ length: rounds }, (_, i) => i),
    )
  })

  test('counting up from many sides gives every number once', async () => {
    const collection = fresh.collection()
    const taken = await Promise.all(
      Array.from({ length: 100 }, () =>
        collection.findOneAndUpdate({ _id: 'n' }, { $inc: { n: 1 } }, { upsert: true, returnDocument: 'after' }),
      ),
    )
    expect(taken.map((row) => row?.n as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 1),
    )
  })

  test('a reader sees a document before or after a change, never between', async () => {
    const collection = fresh.collection()
    const wide = (n: number) => Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`f${i}`, n]))
    await collection.insertOne({ _id: 'w', ...wide(0) })
    let writing = true
    const writer = (async () => {
      for (let n = 1; n <= 300; n++) await collection.updateOne({ _id: 'w' }, { $set: wide(n) })
      writing = false
    })()
    let reads = 0
    while (writing) {
      const found = await Promise.all(
        Array.from({ length: 4 }, () => collection.findOne({ _id: 'w' }, { projection: { _id: 0 } })),
      )
      for (const row of found) expect(new Set(Object.values(row ?? {})).size).toBe(1)
      reads += found.length
    }
    await writer
    expect(reads).toBeGreaterThan(0)
  })
})

describe('through mongoose', () => {
  test('indexes follow the schema, in both directions', async () => {
    const connection = await mongoose
      .createConnection(inject('mongoUrl'), { dbName: fresh.db.databaseName })
      .asPromise()
    try {
      const schema = new mongoose.Schema(
        { _id: String, code: String, outboxSince: Date },
        { collection: 'synced', autoIndex: false },
      )
      schema.index({ code: 1 }, { unique: true, sparse: true })
      schema.index({ outboxSince: 1 }, { sparse: true })
      const model = connection.model('Synced', schema)
      await model.createCollection()
      await model.collection.createIndex({ old: 1 })
      expect(await model.syncIndexes()).toEqual(['old_1'])
      expect(await model.syncIndexes()).toEqual([])
      expect((await model.collection.indexes()).map((index) => index.name).sort()).toEqual([
        '_id_',
        'code_1',
        'outboxSince_1',
      ])
      await model.create({ _id: '1', code: 'x' })
      await expect(model.create({ _id: '2', code: 'x' })).rejects.toMatchObject({ code: 11000 })
    } finally {
      await connection.close()
    }
  })
})
