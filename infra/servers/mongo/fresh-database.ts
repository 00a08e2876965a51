import { randomUUID } from 'node:crypto'
import mongoose from 'mongoose'

export type Row = mongoose.mongo.Document & { _id: string }

/** A connection to a database of its own, for one test file; `close` drops it. */
export async function freshDatabase(url: string) {
  const client = await mongoose.mongo.MongoClient.connect(url, { maxPoolSize: 32 })
  const db = client.db(`conformance-${randomUUID().slice(0, 8)}`)
  let collections = 0
  return {
    client,
    db,
    /** A new, empty collection. */
    collection: () => db.collection<Row>(`c${++collections}`),
    async close() {
      await db.dropDatabase()
      await client.close()
    },
  }
}

/** Whether the server is ours, which refuses by name what a real one does. */
export async function isEmbedded(db: mongoose.mongo.Db): Promise<boolean> {
  return (await db.command({ hello: 1 })).embedded === 'kadry'
}
