import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freshDatabase, isEmbedded } from './fresh-database.ts'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let embedded: boolean
beforeAll(async () => {
  fresh = await freshDatabase(inject('mongoUrl'))
  embedded = await isEmbedded(fresh.db)
})
afterAll(() => fresh.close())

describe('collections and databases', () => {
  test('hello says the time of the server', async () => {
    const { localTime, isWritablePrimary } = await fresh.db.command({ hello: 1 })
    expect(isWritablePrimary).toBe(true)
    expect(localTime).toBeInstanceOf(Date)
  })

  test('collections are listed, by name too', async () => {
    await fresh.db.createCollection('listed')
    await fresh.db.collection<{ _id: string }>('other').insertOne({ _id: '1' })
    const names = (await fresh.db.listCollections().toArray()).map((collection) => collection.name)
    expect(names).toEqual(expect.arrayContaining(['listed', 'other']))
    expect((await fresh.db.listCollections({ name: 'listed' }).toArray()).map((collection) => collection.name)).toEqual(
      ['listed'],
    )
    await fresh.db.collection<{ _id: string }>('listed').insertOne({ _id: 'kept' })
    await fresh.db.createCollection('listed')
    expect(await fresh.db.collection('listed').countDocuments()).toBe(1)
  })

  test('a renamed collection takes its documents and its rules along, and leaves its name free', async () => {
    const old = fresh.db.collection<{ _id: string; code: string }>('green')
    await old.createIndex({ code: 1 }, { unique: true })
    await old.insertOne({ _id: '1', code: 'x' })
    await fresh.db.collection<{ _id: string }>('blue').insertOne({ _id: 'stale' })
    await old.rename('blue', { dropTarget: true })
    const renamed = fresh.db.collection<{ _id: string; code: string }>('blue')
    expect(await renamed.find().toArray()).toEqual([{ _id: '1', code: 'x' }])
    await expect(renamed.insertOne({ _id: '2', code: 'x' })).rejects.toMatchObject({ code: 11000 })
    await old.createIndex({ code: 1 }, { unique: true })
    await old.insertOne({ _id: '1', code: 'x' })
    expect(await old.countDocuments()).toBe(1)
  })

  test('dropping an index leaves the one of the same name elsewhere', async () => {
    const [one, two] = [fresh.collection(), fresh.collection()]
    for (const collection of [one, two]) await collection.createIndex({ code: 1 }, { unique: true })
    await one.dropIndex('code_1')
    expect((await one.indexes()).map((index) => index.name)).toEqual(['_id_'])
    expect((await two.indexes()).map((index) => index.name).sort()).toEqual(['_id_', 'code_1'])
    await one.insertMany([
      { _id: '1', code: 'x' },
      { _id: '2', code: 'x' },
    ])
    await two.insertOne({ _id: '1', code: 'x' })
    await expect(two.insertOne({ _id: '2', code: 'x' })).rejects.toMatchObject({ code: 11000 })
  })

  test('dropping what is not there is no error', async () => {
    expect((await fresh.db.command({ drop: 'never-created' })).ok).toBe(1)
  })

  test('a dropped collection comes back empty, without its rules', async () => {
    const collection = fresh.collection()
    await collection.createIndex({ code: 1 }, { unique: true })
    await collection.insertOne({ _id: '1', code: 'x' })
    await collection.drop()
    await collection.insertMany([
      { _id: '1', code: 'x' },
      { _id: '2', code: 'x' },
    ])
    expect(await collection.countDocuments()).toBe(2)
  })

  test('dropping a database leaves the one whose name begins the same', async () => {
    const name = `${fresh.db.databaseName}-drop`
    const [shorter, longer] = [fresh.client.db(name), fresh.client.db(`${name}-longer`)]
    for (const db of [shorter, longer]) await db.collection<{ _id: string }>('c').insertOne({ _id: '1' })
    await shorter.dropDatabase()
    expect(await shorter.collection('c').countDocuments()).toBe(0)
    expect(await longer.collection('c').countDocuments()).toBe(1)
    const { databases } = await fresh.client.db('admin').admin().listDatabases({ nameOnly: true })
    expect(databases.map((database) => database.name)).toContain(longer.databaseName)
    expect(databases.map((database) => database.name)).not.toContain(shorter.databaseName)
    await longer.dropDatabase()
  })
})

describe('an index changes how fast an answer comes, not the answer', () => {
  test.each<[string, object, string[]]>([
    ['a value', { kind: 'x' }, ['1', '2', '4']],
    ['values', { kind: { $in: ['x', 'y'] } }, ['1', '2', '3', '4']],
    ['a value or null', { kind: { $in: ['y', null] } }, ['3', '5']],
    ['null', { kind: null }, ['5']],
    ['a field that is there', { outboxSince: { $exists: true } }, ['2', '3', '4']],
    ['a field that is not there', { outboxSince: { $exists: false } }, ['1', '5']],
    ['a bound on a sparse field', { outboxSince: { $lte: new Date(2) } }, ['2', '3']],
    ['a missing sparse field', { outboxSince: null }, ['1', '5']],
    ['anything but a value', { outboxSince: { $ne: new Date(2) } }, ['1', '2', '4', '5']],
    ['two fields at once', { kind: 'x', outboxSince: { $gte: new Date(3) } }, ['4']],
    ['nested conditions', { $and: [{ kind: 'x' }, { $or: [{ _id: '1' }, { outboxSince: new Date(3) }] }] }, ['1', '4']],
    ['one branch that no index serves', { $or: [{ kind: 'y' }, { name: 'n' }] }, ['3', '5']],
    ['a whole number given as a fraction', { weight: 1.0 }, ['1']],
  ])('%s', async (_, filter, expected) => {
    const collection = fresh.collection()
    for (const index of ['kind', 'weight']) await collection.createIndex(index)
    await collection.createIndex({ outboxSince: 1 }, { sparse: true })
    await collection.insertMany([
      { _id: '1', kind: 'x', weight: 1 },
      { _id: '2', kind: 'z', outboxSince: new Date(1) },
      { _id: '3', kind: ['y', 'x'], outboxSince: new Date(1) },
      { _id: '4', kind: 'x', outboxSince: new Date(3) },
      { _id: '5', name: 'n', outboxSince: new Date(9) },
    ])
    await collection.updateOne({ _id: '2' }, { $set: { kind: 'x' } })
    await collection.updateOne({ _id: '3' }, { $set: { kind: 'y', outboxSince: new Date(2) } })
    await collection.updateOne({ _id: '5' }, { $unset: { outboxSince: '' } })
    const found = await collection.find(filter).sort({ _id: 1 }).toArray()
    expect(found.map((row) => row._id)).toEqual(expected)
    expect(await collection.countDocuments(filter)).toBe(expected.length)
  })
})

describe('what the embedded server lacks it refuses by name', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['partialFilterExpression', () => fresh.collection().createIndex({ a: 1 }, { partialFilterExpression: { a: 1 } })],
    ['expireAfterSeconds', () => fresh.collection().createIndex({ a: 1 }, { expireAfterSeconds: 5 })],
    [
      'collation',
      () =>
        fresh
          .collection()
          .find({}, { collation: { locale: 'ru' } })
          .toArray(),
    ],
    ['collation', () => fresh.collection().createIndex({ a: 1 }, { collation: { locale: 'ru' } })],
    ['text', () => fresh.collection().createIndex({ a: 'text' })],
    ['validator', () => fresh.db.createCollection('validated', { validator: { $jsonSchema: {} } })],
    ['pipeline', () => fresh.collection().updateOne({}, [{ $set: { a: 1 } }])],
    ['\\$changeStream', () => fresh.collection().watch().next()],
    [
      'let',
      () =>
        fresh
          .collection()
          .find({}, { let: { a: 1 } })
          .toArray(),
    ],
  ])('%s', async (name, attempt) => {
    if (!embedded) return
    await expect(attempt()).rejects.toThrow(new RegExp(`embedded server does not support.*${name}`))
  })
})
