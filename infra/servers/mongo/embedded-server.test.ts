import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { findJava } from '../java.ts'
import type { Server } from '../server.ts'
import { freshDatabase, type Row } from './fresh-database.ts'
import { start } from './jvm.ts'

describe('kind 10: a server that can write no more, dead yet ready', () => {
  let dataDir: string
  let server: Server | undefined
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kadry-embedded-'))
  })
  afterEach(async () => {
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  async function up(env: NodeJS.ProcessEnv, port?: number): Promise<Server | undefined> {
    const outcome = await start(dataDir, { report: console.log, env, ...(port ? { port } : {}) })
    server = 'unavailable' in outcome ? undefined : outcome
    return server
  }

  async function using<T>(url: string, use: (rows: mongoose.mongo.Collection<Row>) => Promise<T>): Promise<T> {
    const client = await mongoose.mongo.MongoClient.connect(url, { serverSelectionTimeoutMS: 2000, maxPoolSize: 8 })
    try {
      return await use(client.db('full').collection<Row>('rows'))
    } finally {
      await client.close()
    }
  }

  /** Inserts until the server refuses or dies; the ids that it acknowledged. */
  async function insertUntilFailure(rows: mongoose.mongo.Collection<Row>, megabytes: number, writers: number) {
    const acknowledged: string[] = []
    const filler = 'x'.repeat(megabytes * 2 ** 20)
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let n = 0; n < 200; n++) {
          const _id = `${writer}-${n}`
          const isDone = await rows.insertOne({ _id, filler }).then(
            () => true,
            () => false,
          )
          if (!isDone) return
          acknowledged.push(_id)
        }
      }),
    )
    return acknowledged
  }

  /**
   * A Java whose files can't grow beyond so many blocks of 512 bytes: a full disk that frees itself when it
   * is asked without.
   */
  async function javaWithFullDisk(blocks: number): Promise<NodeJS.ProcessEnv | undefined> {
    const java = await findJava(process.env)
    if ('unavailable' in java || java.javac === null) return undefined
    const bin = join(dataDir, 'jdk', 'bin')
    await mkdir(bin, { recursive: true })
    await writeFile(join(bin, 'java'), `#!/bin/sh\nulimit -f ${blocks}\nexec '${java.java}' "$@"\n`)
    await chmod(join(bin, 'java'), 0o755)
    await symlink(java.javac, join(bin, 'javac'))
    return { ...process.env, JAVA_HOME: join(dataDir, 'jdk') }
  }

  test('ends when its disk is full, and comes back with everything that it acknowledged', async (context) => {
    const env = await javaWithFullDisk(40_000)
    const first = env && (await up(env))
    if (!first) return context.skip('no Java here')
    const acknowledged = await using(first.url, (rows) => insertUntilFailure(rows, 1, 2))
    expect(await first.exited).toMatchObject({ code: 74 })
    expect(first.tail?.(5).join()).toContain('The store has closed itself')

    const second = await up(process.env, first.port)
    await using(second!.url, async (rows) => {
      const stored = await rows.find({}, { projection: { _id: 1 } }).toArray()
      expect(stored.map(({ _id }) => _id)).toEqual(expect.arrayContaining(acknowledged))
      expect(acknowledged.length).toBeGreaterThan(3)
      await rows.insertOne({ _id: 'after' })
    })
  })

  test('ends when its memory is full, and comes back with everything that it acknowledged', async (context) => {
    const first = await up({ ...process.env, KADRY_MONGO_HEAP: '64m' })
    if (!first) return context.skip('no Java here')
    const acknowledged = await using(first.url, async (rows) => {
      for (const _id of ['a', 'b', 'c']) await rows.insertOne({ _id })
      return [...(await insertUntilFailure(rows, 15, 8)), 'a', 'b', 'c']
    })
    expect(await first.exited).toMatchObject({ code: 3 })

    const second = await up(process.env, first.port)
    await using(second!.url, async (rows) => {
      const stored = await rows.find({}, { projection: { _id: 1 } }).toArray()
      expect(stored.map(({ _id }) => _id)).toEqual(expect.arrayContaining(acknowledged))
      await rows.insertOne({ _id: 'after' })
    })
  })

  test('is ready only when it has written and read back: a ping is an entry in its file', async (context) => {
    const first = await up(process.env)
    if (!first) return context.skip('no Java here')
    const file = join(dataDir, 'mongo', 'kadry.mv')
    const before = await readFile(file)
    await using(first.url, (rows) => rows.db.command({ ping: 1 }))
    expect((await readFile(file)).equals(before)).toBe(false)
  })
})

describe('kind 10: documents above 16 MB', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    fresh = await freshDatabase(inject('mongoUrl'))
  })
  afterAll(() => fresh.close())
  const megabytes = (n: number) => 'x'.repeat(n * 2 ** 20)

  test('are refused by an insert, which takes what is below (control)', async () => {
    const rows = fresh.collection()
    await expect(rows.insertOne({ _id: 'large', filler: megabytes(16) })).rejects.toMatchObject({
      code: expect.toBeOneOf([2, 10334]),
    })
    await rows.insertOne({ _id: 'small', filler: megabytes(15) })
    expect(await rows.countDocuments()).toBe(1)
  })

  test('are refused by an update, which leaves the document and its indexes as they were', async () => {
    const rows = fresh.collection()
    await rows.createIndex({ kind: 1 })
    await rows.insertOne({ _id: 'grows', kind: 'old', parts: [megabytes(10)] })
    const grow = { $push: { parts: megabytes(10) }, $set: { kind: 'new' } } as object
    await expect(rows.updateOne({ _id: 'grows' }, grow)).rejects.toMatchObject({
      code: expect.toBeOneOf([17419, 17420, 10334]),
    })
    expect(await rows.findOne({ kind: 'old' }, { projection: { parts: 0 } })).toEqual({ _id: 'grows', kind: 'old' })
    expect(await rows.countDocuments({ kind: 'new' })).toBe(0)
    await rows.updateOne({ _id: 'grows' }, { $set: { kind: 'new' } })
    expect(await rows.countDocuments({ kind: 'new' })).toBe(1)
  })

  test('are never needed: what is larger than a message comes in several', async () => {
    const rows = fresh.collection()
    const filler = megabytes(9)
    for (let n = 0; n < 8; n++) await rows.insertOne({ _id: String(n), filler })
    expect(await rows.find({}).toArray()).toHaveLength(8)
    expect(await rows.find({}, { batchSize: 1_000 }).toArray()).toHaveLength(8)
  })
})

describe('what a driver may add to a command', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    fresh = await freshDatabase(inject('mongoUrl'))
  })
  afterAll(() => fresh.close())

  test('a deadline, a concern and a comment are taken by every command', async () => {
    const rows = fresh.collection()
    const write = {
      writeConcern: { w: 'majority', j: true, wtimeoutMS: 5_000 },
      maxTimeMS: 5_000,
      comment: 'why',
    } as const
    const read = { readConcern: { level: 'majority' }, maxTimeMS: 5_000, comment: 'why' } as const
    await rows.createIndex({ n: 1 }, { maxTimeMS: 5_000, commitQuorum: 'majority' })
    await rows.insertOne({ _id: 'a', n: 1 }, write)
    await rows.insertMany([{ _id: 'b', n: 2 }], write)
    await rows.updateOne({ _id: 'a' }, { $set: { n: 3 } }, write)
    await rows.findOneAndUpdate({ _id: 'a' }, { $inc: { n: 1 } }, write)
    await rows.deleteOne({ _id: 'b' }, write)
    expect(await rows.find({}, { ...read, hint: { n: 1 } }).toArray()).toEqual([{ _id: 'a', n: 4 }])
    expect(await rows.countDocuments({ n: 4 }, read)).toBe(1)
    expect(await rows.estimatedDocumentCount({ maxTimeMS: 5_000 })).toBe(1)
    expect(await rows.distinct('n', {}, read)).toEqual([4])
    expect(await rows.aggregate([{ $match: { n: 4 } }], read).toArray()).toHaveLength(1)
  })

  test('a deadline ends what takes longer, as MongoDB ends it', async () => {
    const rows = fresh.collection()
    await rows.insertMany(Array.from({ length: 20_000 }, (_, n) => ({ _id: String(n), text: `${n} `.repeat(50) })))
    const slow = rows.find({ text: { $regex: '(1+)+(2+)+(3+)+x$' } }, { maxTimeMS: 1 })
    await expect(slow.toArray()).rejects.toMatchObject({ code: 50 })
  })

  test('a refusing unique index says which it is, and to what, as data', async () => {
    const rows = fresh.collection()
    await rows.createIndex({ 'owner.inn': 1, kind: 1 }, { unique: true })
    const taken = { owner: { inn: '7707083893' }, kind: 'x' }
    await rows.insertMany([{ _id: '1', ...taken }, { _id: '2' }])
    const said = {
      code: 11000,
      keyPattern: { 'owner.inn': 1, kind: 1 },
      keyValue: { 'owner.inn': '7707083893', kind: 'x' },
    }
    await expect(rows.insertOne({ _id: '3', ...taken })).rejects.toMatchObject(said)
    await expect(rows.updateOne({ _id: '2' }, { $set: taken })).rejects.toMatchObject(said)
    await expect(rows.findOneAndUpdate({ _id: '2' }, { $set: taken })).rejects.toMatchObject(said)
    const documents = [{ _id: '4', ...taken }, { _id: '5', kind: 'y' }, { _id: '1' }]
    const { writeErrors } = await fresh.db.command({ insert: rows.collectionName, documents, ordered: false })
    expect(writeErrors).toMatchObject([
      { index: 0, ...said },
      { index: 2, keyPattern: { _id: 1 }, keyValue: { _id: '1' } },
    ])
  })
})
