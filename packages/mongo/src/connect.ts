import mongoose, { type Connection } from 'mongoose'

export type { Connection }

const SERVER_SELECTION_MS = 5_000
/** A command that hangs for longer loses its connection: a pool of hung commands does not stop the process for good. */
const SOCKET_MS = 60_000
const POOL_SIZE = 20

/**
 * A connection to one database, with the driver's own pool of 20 connections unless told otherwise; rejects within 5 s where
 * no server answers. Writes are those of a majority of the servers and reads see nothing else, whatever the URL says:
 * outboxes, guards and leases rest on it.
 */
export async function connect(url: string, database: string, poolSize = POOL_SIZE): Promise<Connection> {
  return mongoose
    .createConnection(url, {
      dbName: database,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      maxPoolSize: poolSize,
      waitQueueTimeoutMS: SERVER_SELECTION_MS,
      socketTimeoutMS: SOCKET_MS,
      writeConcern: { w: 'majority' },
      readConcern: { level: 'majority' },
      ignoreUndefined: true,
    })
    .asPromise()
}

/** Resolves where the server answers a ping, rejects otherwise. */
export async function ping(connection: Connection): Promise<void> {
  await connection.db?.admin().ping()
}
