import type { Connection } from '@kadry/mongo/connect'
import { createLanes } from '@kadry/mongo/lane'
import type { Incoming } from './transport.ts'

type Parked = {
  readonly _id: string
  readonly lane: string
  readonly seq: number
  readonly record: Incoming
  readonly attempts: number
  readonly dueAt: Date
  readonly error: string
}

const FIRST_RETRY_MS = 10_000
const LAST_RETRY_MS = 3_600_000

export type ParkingLot = {
  readonly holds: (lane: string) => boolean
  /** How many keys wait. */
  readonly size: () => number
  readonly add: (lane: string, seq: number, record: Incoming, error: unknown) => Promise<void>
  /** Tries the lanes whose head is due, in the order of their numbers; a lane ends where its head fails again. */
  readonly retryDue: (now: Date) => Promise<void>
}

/**
 * Where the facts of one key wait while the first of them can't be applied; other keys pass by.
 * `apply` throws where the head still fails.
 */
export async function openParkingLot(
  connection: Connection,
  group: string,
  apply: (record: Incoming) => Promise<void>,
): Promise<ParkingLot> {
  const parked = connection.collection<Parked>(`parked_${group}`)
  const lanes = new Set(await parked.distinct('lane'))
  const inLane = createLanes()

  const drain = (lane: string, now: Date | undefined) =>
    inLane(lane, async () => {
      for (;;) {
        const [head] = await parked.find({ lane }).sort({ seq: 1 }).limit(1).toArray()
        if (!head) {
          lanes.delete(lane)
          return
        }
        if (now && head.dueAt > now) return
        try {
          await apply(head.record)
        } catch (error) {
          await parked.updateOne({ _id: head._id }, { $set: waiting(head.attempts + 1, error) })
          return
        }
        await parked.deleteOne({ _id: head._id })
      }
    })

  return {
    holds: (lane) => lanes.has(lane),
    size: () => lanes.size,
    add: async (lane, seq, record, error) => {
      const wasHeld = lanes.has(lane)
      lanes.add(lane)
      const entry = { lane, seq, record, ...waiting(1, error) }
      await parked.updateOne({ _id: `${lane} ${seq}` }, { $setOnInsert: entry }, { upsert: true })
      if (wasHeld) await drain(lane, undefined)
    },
    retryDue: async (now) => {
      for (const lane of lanes) await drain(lane, now)
    },
  }
}

function waiting(attempts: number, error: unknown) {
  const delay = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LAST_RETRY_MS)
  return {
    attempts,
    dueAt: new Date(Date.now() + delay),
    error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }
}
