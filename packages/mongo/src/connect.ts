import mongoose, { type Connection } from 'mongoose'

export type { Connection }

const SERVER_SELECTION_MS = 5_000

/** A connection to one database, with the driver's own pool; rejects within 5 s where no server answers. */
export async function connect(url: string, database: string): Promise<Connection> {
  return mongoose
    .createConnection(url, {
      dbName: database,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      maxPoolSize: 20,
      ignoreUndefined: true,
    })
    .asPromise()
}

/** Resolves where the server answers a ping, rejects otherwise. */
export async function ping(connection: Connection): Promise<void> {
  await connection.db?.admin().ping()
}
