import { randomUUID } from 'node:crypto'
import { duplicateFields } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'

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

/**
 * Milliseconds by the clock that has gone further since `from`: the one of the machine stands still while the machine is paused, and the one of
 * the wall may be put back. Who believes the slower one acts on a lease that others hold.
 */
const since = (from: Moment): number => Math.max(performance.now() - from.steady, Date.now() - from.wall)
type Moment = { readonly steady: number; readonly wall: number }
const moment = (): Moment => ({ steady: performance.now(), wall: Date.now() })

/** One holder at a time, by the server's clock: a guarded update over a document that says who and until when. */
export function createLease(connection: Connection, name: string, holder: string = randomUUID()): Lease {
  const leases = connection.collection<LeaseDocument>('leases')
  /** When the lease was asked for that is held; undefined where none is. */
  let asked: Moment | undefined
  let fence = 0
  const isYoungerThan = (ms: number): boolean => asked !== undefined && since(asked) < ms
  const take = async () => {
    const began = moment()
    const { localTime } = (await connection.db!.admin().command({ hello: 1 })) as { localTime: Date }
    const until = new Date(localTime.getTime() + TERM_MS)
    const renewed = await leases.updateOne({ _id: name, holder, until: { $gt: localTime } }, { $set: { until } })
    if (renewed.matchedCount === 0 && !(await takeOver(localTime, until))) return false
    asked = began
    return true
  }
  const takeOver = async (now: Date, until: Date) => {
    try {
      const taken = await leases.findOneAndUpdate(
        { _id: name, until: { $lte: now } },
        { $set: { holder, until }, $inc: { fence: 1 } },
        { upsert: true, returnDocument: 'after' },
      )
      fence = taken?.fence ?? fence
      return true
    } catch (error) {
      if (duplicateFields(error)) return false
      throw error
    }
  }
  return {
    acquire: async () => (isYoungerThan(RENEW_MS) ? true : take()),
    held: () => isYoungerThan(TERM_MS - MARGIN_MS),
    fence: () => fence,
    release: async () => {
      asked = undefined
      await leases.updateOne({ _id: name, holder }, { $set: { until: new Date(0) } })
    },
  }
}
