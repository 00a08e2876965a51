import { listeningNow } from '@kadry/runtime/listening-time'
import mongoose, { type Connection, type mongo } from 'mongoose'

export type { Connection }

const SERVER_SELECTION_MS = 5_000
/**
 * What a command may hang that says nothing else; then it loses its connection, so that hung ones do not fill
 * the pool.
 */
const COMMAND_MS = 30_000
/**
 * How long a server may be too busy for a new connection before its caller, who listened all that time, gives
 * up.
 */
const BUSY_SERVER_MS = 60_000
const POOL_SIZE = 20

/**
 * A connection to one database, with the driver's own pool of 20 connections unless asked otherwise; rejects
 * within 5 s where no server listens, and within a minute where one does and is too busy to shake hands.
 * Every command has a bound: 30 s of silence unless it says another. Writes are those of a majority of the
 * servers and reads see nothing else, whatever the URL says: outboxes, guards and leases rest on it.
 */
export async function connect(url: string, database: string, poolSize = POOL_SIZE): Promise<Connection> {
  const givenUpAt = listeningNow() + BUSY_SERVER_MS
  for (;;) {
    const connection = mongoose.createConnection(url, {
      dbName: database,
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: SERVER_SELECTION_MS,
      maxPoolSize: poolSize,
      waitQueueTimeoutMS: SERVER_SELECTION_MS,
      socketTimeoutMS: COMMAND_MS,
      writeConcern: { w: 'majority' },
      readConcern: { level: 'majority' },
      ignoreUndefined: true,
    })
    try {
      return await connection.asPromise()
    } catch (error) {
      if (!isSlowness(error) || listeningNow() > givenUpAt) throw error
      await connection.destroy()
    }
  }
}

const TIMEOUTS = ['MongoWaitQueueTimeoutError', 'MongoNetworkTimeoutError']

/**
 * Whether nobody has refused anything: a machine with other work to do, at this end or at that, shakes hands
 * late.
 */
function isSlowness(error: unknown): boolean {
  const { name, reason } = error as Error & { readonly reason?: mongo.TopologyDescription }
  if (name !== 'MongooseServerSelectionError') return TIMEOUTS.includes(name)
  return [...(reason?.servers.values() ?? [])].every(({ error }) => !error || TIMEOUTS.includes(error.name))
}

/** Resolves where the server answers a ping, rejects otherwise. */
export async function ping(connection: Connection): Promise<void> {
  await connection.db?.admin().ping()
}
