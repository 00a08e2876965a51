import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import type { Row } from './fresh-database.ts'
import { start } from './jvm.ts'

let dataDir: string
let server: Server | undefined
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kadry-durable-'))
})
afterEach(async () => {
  await server?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function up(port?: number): Promise<Server | undefined> {
  const outcome = await start(dataDir, { report: console.log, env: process.env, ...(port ? { port } : {}) })
  return 'unavailable' in outcome ? undefined : outcome
}

async function withCollection<T>(
  url: string,
  use: (collection: mongoose.mongo.Collection<Row>) => Promise<T>,
): Promise<T> {
  const client = await mongoose.mongo.MongoClient.connect(url, { serverSelectionTimeoutMS: 2000, maxPoolSize: 32 })
  try {
    return await use(client.db('durable').collection<Row>('rows'))
  } finally {
    await client.close()
  }
}

/**
 * Eight writers insert and change their own documents until the server dies; returns what was acknowledged.
 */
async function writeUntilDeath(
  collection: mongoose.mongo.Collection<Row>,
  round: number,
  kill: () => void,
): Promise<Map<string, number>> {
  const acknowledged = new Map<string, number>()
  let writes = 0
  const count = (id: string, version: number) => {
    acknowledged.set(id, version)
    if (++writes === 300) kill()
  }
  await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; ; i++) {
        const _id = `${round}-${writer}-${i}`
        try {
          await collection.insertOne({ _id, version: 0, code: `code ${_id}` })
          count(_id, 0)
          const changed = await collection.updateOne({ _id, version: 0 }, { $inc: { version: 1 } })
          if (changed.modifiedCount === 1) count(_id, 1)
        } catch {
          return
        }
      }
    }),
  )
  return acknowledged
}

test('every acknowledged write survives kill -9, and the indexes agree with the documents', {
  timeout: 600_000,
}, async (context) => {
  server = await up()
  if (!server) return context.skip('no Java here')
  const { port } = server
  const acknowledged = new Map<string, number>()
  await withCollection(server.url, (collection) => collection.createIndex({ code: 1 }, { unique: true }))

  for (const round of [1, 2]) {
    const victim: Server = server
    const kill = () => process.kill(victim.pid!, 'SIGKILL')
    const written = await withCollection(victim.url, (collection) => writeUntilDeath(collection, round, kill))
    for (const [id, version] of written) acknowledged.set(id, version)
    expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' })
    server = await up(port)
    if (!server) throw new Error('it was there a moment ago')
    expect(server.url).toBe(victim.url)

    await withCollection(server.url, async (collection) => {
      const stored = new Map((await collection.find().toArray()).map((row) => [row._id, row]))
      for (const [id, version] of acknowledged)
        expect(stored.get(id)?.version ?? `${id} is lost`).toBeGreaterThanOrEqual(version)
      for (const [id, row] of stored) {
        expect(await collection.findOne({ _id: id })).toEqual(row)
        expect(await collection.findOne({ code: row.code })).toEqual(row)
      }
      const again = [...stored.values()].map((row) => ({ ...row, _id: `again ${row._id}` }))
      const refused = await collection.insertMany(again, { ordered: false }).catch((error) => error)
      expect(refused.writeErrors).toHaveLength(stored.size)
    })
  }
  expect(acknowledged.size).toBeGreaterThan(250)
})

test('a second server on the same data is refused in one sentence', { timeout: 600_000 }, async (context) => {
  server = await up()
  if (!server) return context.skip('no Java here')
  await expect(up()).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/in use by another running server/),
  })
})
