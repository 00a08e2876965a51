import { setTimeout as wait } from 'node:timers/promises'
import { duplicateFields } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { createLanes } from '@kadry/mongo/lane'
import { again, bounded } from '@kadry/mongo/retry'
import { listeningNow } from '@kadry/runtime/listening-time'
import { BEGINNING, type Entry, type Head, link, type Reading, type Verdict, verifyChain } from './chain.ts'

export const COLLECTION = 'personalDataReadings'
const LONGEST_PAUSE_MS = 50
const DEADLINE_MS = 5_000
const NAMESPACE_EXISTS = 48

export type AuditLog = {
  /** Resolves once the entry is in the database; rejects where it can't be, and then nothing may be shown. */
  readonly append: (reading: Reading) => Promise<Head>
  readonly verify: (witness?: Head) => Promise<Verdict>
  readonly syncIndexes: () => Promise<void>
}

export type AuditLogOptions = {
  readonly connection: Connection
  readonly now: () => Date
  /** Where a service is built, the log reports itself: its collection is made before anybody reads. */
  readonly prepares?: (log: Pick<AuditLog, 'syncIndexes'>) => void
  /** Called with each new head: noted outside of the database, it shows that nothing was cut off. */
  readonly onHead?: (head: Head) => void
}

/**
 * An append-only log of one service, each entry with the hash of the one before. Several processes write one
 * chain: the number of an entry is its `_id`, so of two that follow the same head only one is taken, and the
 * other is linked again behind it.
 */
export function auditLog({ connection, now, onHead, prepares }: AuditLogOptions): AuditLog {
  const entries = () => connection.collection<Entry>(COLLECTION)
  const inLane = createLanes()
  let known: Head | undefined

  const readHead = async (): Promise<Head> => {
    const [last] = await again((bound) =>
      entries()
        .find({}, { sort: { _id: -1 }, limit: 1, ...bound })
        .toArray(),
    )
    return last ? { number: last._id, hash: last.hash } : BEGINNING
  }

  const tryAppend = async (reading: Reading): Promise<Head | undefined> => {
    const entry = link(known ?? (await readHead()), reading, now().toISOString())
    known = undefined
    try {
      await bounded((bound) => entries().insertOne(entry, bound))
    } catch (error) {
      if (duplicateFields(error)) return undefined
      throw error
    }
    known = { number: entry._id, hash: entry.hash }
    return known
  }

  const log: AuditLog = {
    append: (reading) =>
      inLane(COLLECTION, async () => {
        const began = listeningNow()
        for (let tries = 0; listeningNow() - began < DEADLINE_MS; tries++) {
          if (tries > 1) await wait(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS))
          const head = await tryAppend(reading)
          if (!head) continue
          onHead?.(head)
          return head
        }
        throw new Error(`the audit log was busy for ${DEADLINE_MS} ms`)
      }),
    verify: (witness) => verifyChain(entries().find({}).sort({ _id: 1 }), witness),
    syncIndexes: async () => {
      try {
        await connection.createCollection(COLLECTION)
      } catch (error) {
        // Servers before MongoDB 7 say so where it is there already.
        if ((error as { code?: number }).code !== NAMESPACE_EXISTS) throw error
      }
    },
  }
  prepares?.(log)
  return log
}
