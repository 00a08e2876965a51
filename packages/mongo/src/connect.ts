import mongoose, { type Connection } from 'mongoose'

export type { Connection }

const SERVER_SELECTION_MS = 5_000
const POOL_SIZE = 20

/** A connection to one database, with the driver's own pool of 20 connections unless told otherwise; rejects within 5 s where no server answers. */
export async function connect(url: string, database: string, poolSize = POOL_SIZE): Promise<Connection> {
  return mongoose
    .createConnection(url, {
      dbName: database,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      maxPoolSize: poolSize,
      ignoreUndefined: true,
    })
    .asPromise()
}

/** Resolves where the server answers a ping, rejects otherwise. */
export async function ping(connection: Connection): Promise<void> {
  await connection.db?.admin().ping()
}
