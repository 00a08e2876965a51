import { randomUUID } from 'node:crypto'
import { duplicateFields } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { bounded } from '@kadry/mongo/retry'
import { withoutDeadline } from '@kadry/runtime/deadline'

const TERM_MS = 10_000
const RENEW_MS = 3_000
/** The holder stops acting this long before its term ends by its own clock. */
const MARGIN_MS = 2_000

export type Lease = {
  /** Takes or renews the lease where it is free or ours; true while it may be acted upon. */
  readonly acquire: () => Promise<boolean>
  readonly held: () => boolean
  /** Grows with each new holder. */
  readonly fence: () => number
  readonly release: () => Promise<void>
}

type LeaseDocument = { _id: string; holder: string; until: Date; fence: number }

/** What one primary said alone may be taken back by the next one, and with it the lease. */
const DURABLY = { writeConcern: { w: 'majority' }, readConcern: { level: 'majority' } } as const

/**
 * One holder at a time, by the server's clock: a guarded update over a document that says who and until when.
 * `isValid` is asked after each time the lease was written; where it says no, the lease is given back.
 * `termMs` is how long a holder that is gone keeps others away.
 */
export function createLease(
  connection: Connection,
  name: string,
  holder: string = randomUUID(),
  isValid: (now: Date) => Promise<boolean> = async () => true,
  termMs = TERM_MS,
): Lease {
  const lease = leaseDocument(connection, name, holder)
  let actUntil = 0
  let renewAt = 0
  let fence = 0
  let isOurs = false
  const take = async () => {
    const asked = performance.now()
    const localTime = await serverTime(connection)
    const until = new Date(localTime.getTime() + termMs)
    // Who stands by only looks; what others hold is not to be taken.
    if (!isOurs && (await lease.isHeldByOthers(localTime))) return false
    isOurs = await lease.renew(localTime, until)
    if (!isOurs) {
      const taken = await lease.takeOver(localTime, until)
      if (!taken) return false
      isOurs = true
      fence = taken.fence ?? fence
    }
    if (!(await isValid(localTime))) {
      await release()
      return false
    }
    actUntil = asked + termMs - MARGIN_MS
    renewAt = asked + RENEW_MS
    return true
  }
  const release = async () => {
    actUntil = 0
    isOurs = false
    // Whoever gave up waiting has to give it back all the same.
    await withoutDeadline(lease.end)
  }
  return {
    acquire: async () => (performance.now() < Math.min(renewAt, actUntil) ? true : take()),
    held: () => performance.now() < actUntil,
    fence: () => fence,
    release,
  }
}

/** The document that says who has the lease and until when, each write of it guarded. */
function leaseDocument(connection: Connection, name: string, holder: string) {
  const leases = connection.db!.collection<LeaseDocument>('leases', DURABLY)
  return {
    isHeldByOthers: async (now: Date): Promise<boolean> => {
      const found = await bounded((bound) => leases.findOne({ _id: name }, bound))
      return found !== null && found.holder !== holder && found.until > now
    },
    renew: async (now: Date, until: Date): Promise<boolean> => {
      const ours = { _id: name, holder, until: { $gt: now } }
      const renewed = await bounded((bound) => leases.updateOne(ours, { $set: { until } }, bound))
      return renewed.matchedCount > 0
    },
    /** Undefined where another holder was first. */
    takeOver: async (now: Date, until: Date): Promise<{ readonly fence: number | undefined } | undefined> => {
      try {
        const update = { $set: { holder, until }, $inc: { fence: 1 } }
        const options = { upsert: true, returnDocument: 'after' } as const
        const taken = await bounded((bound) =>
          leases.findOneAndUpdate({ _id: name, until: { $lte: now } }, update, { ...options, ...bound }),
        )
        return { fence: taken?.fence }
      } catch (error) {
        if (duplicateFields(error)) return undefined
        throw error
      }
    },
    end: async (): Promise<void> => {
      const ended = { $set: { until: new Date(0) } }
      await bounded((bound) => leases.updateOne({ _id: name, holder }, ended, bound))
    },
  }
}

/** What all processes go by: the clock of the server that answers. */
export async function serverTime(connection: Connection): Promise<Date> {
  const { localTime } = await bounded((bound) => connection.db!.admin().command({ hello: 1 }, bound as object))
  return localTime as Date
}
