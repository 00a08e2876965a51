import type { Connection } from '@kadry/mongo/connect'
import { LARGEST_FACT } from '@kadry/mongo/document'
import { createLanes } from '@kadry/mongo/lane'
import { type Incoming, withoutBinary } from './transport.ts'

/** A fact of one key that waits in the group's database: the head for its next try, the others for the head. */
export type Parked = {
  readonly _id: string
  /** Topic and key. */
  readonly lane: string
  readonly seq: number
  readonly record: Incoming
  readonly attempts: number
  readonly dueAt: Date
  readonly error: string
  /** It lies in the dead-letter topic: nothing of this key moves until a person has decided. */
  readonly isDead?: boolean
  /** What a person has decided; the consumer carries it out. */
  readonly asked?: { readonly what: 'redrive' | 'skip' | 'heal'; readonly by: string; readonly at: Date }
}

const FIRST_RETRY_MS = 10_000
const LAST_RETRY_MS = 3_600_000
/** Tries of a parked head, the first ones on arrival counted as one: some 14 hours. */
export const MOST_ATTEMPTS = 20
const MOST_LANES_AT_ONCE = 100

export type ParkingLot = {
  readonly holds: (lane: string) => boolean
  /** How many keys wait. */
  readonly size: () => number
  /** A fact that could not be applied: the head of its key until it can. */
  readonly add: (lane: string, seq: number, record: Incoming, error: unknown, waitMs?: number) => Promise<void>
  /** A fact of a key that waits already. Where it is the one that the others waited for, all of them are tried. */
  readonly queue: (lane: string, seq: number, record: Incoming) => Promise<void>
  /** Holds the key back behind a fact that has become a dead letter. */
  readonly block: (lane: string, seq: number, record: Incoming, error: Error) => Promise<void>
  /** Carries out what people asked for, then tries the heads that are due; a lane ends where its head fails again. */
  readonly retryDue: (now: Date) => Promise<void>
}

type Work = {
  /** Throws where the head still fails. */
  readonly apply: (record: Incoming) => Promise<void>
  /** Passes the fact by; its number is kept. */
  readonly pass: (record: Incoming, seq: number) => Promise<void>
  /** Takes over the source's state; resolves with its number, 0 where there is none. */
  readonly heal: (record: Incoming) => Promise<number>
  /** True where the failed head has become a dead letter, after so many attempts. */
  readonly bury: (record: Incoming, error: Error, attempts: number) => Promise<boolean>
}

/** Under what name a parked fact is kept: once per number, so that a repeat finds it. */
export function parkedId(lane: string, seq: number, { partition, offset }: Pick<Incoming, 'partition' | 'offset'>) {
  return seq > 0 ? `${lane} ${seq}` : `${lane} @${partition}:${offset}`
}

export function laneOf({ topic, key }: Pick<Incoming, 'topic' | 'key'>): string {
  return `${topic}/${key}`
}

export function parkedFacts(connection: Connection, group: string) {
  return connection.collection<Parked>(`parked_${group}`)
}

/** Where the facts of one key wait while the first of them can't be applied; other keys pass by. */
export async function openParkingLot(connection: Connection, group: string, work: Work): Promise<ParkingLot> {
  const parked = parkedFacts(connection, group)
  const lanes = new Set(await parked.distinct('lane'))
  const inLane = createLanes()

  const headOf = async (lane: string) => (await parked.find({ lane }).sort({ seq: 1, _id: 1 }).limit(1).toArray())[0]

  /** True where the lane goes on to its next fact. */
  const settle = async (head: Parked, now: Date | undefined): Promise<boolean> => {
    const { _id, seq, asked, attempts } = head
    const record = withoutBinary(head.record)
    if (head.isDead && !asked) return false
    // One that has only waited for others is due as soon as it is the head.
    if (!asked && now && attempts > 0 && head.dueAt > now) return false
    try {
      if (asked?.what === 'heal') return await healed(head, record)
      if (asked?.what === 'skip') await work.pass(record, seq)
      else await work.apply(record)
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      const isDead = await work.bury(record, failure, attempts + 1)
      const next = { ...waiting(attempts + 1, error), ...(isDead ? { isDead } : {}) }
      await parked.updateOne({ _id }, { $set: next, ...(asked ? { $unset: { asked: '' } } : {}) })
      return false
    }
    await parked.deleteOne({ _id })
    return true
  }

  const healed = async ({ _id, lane, seq }: Parked, record: Incoming) => {
    const at = await work.heal(record)
    await parked.deleteMany({ lane, seq: { $lte: at } })
    if (at >= seq) return true
    const error = `asked to take over the source's state, which is at fact ${at}: wait for a later one, or skip`
    await parked.updateOne({ _id }, { $set: { error }, $unset: { asked: '' } })
    return false
  }

  /** Without `now` the head is tried at once. */
  const drain = (lane: string, now: Date | undefined) =>
    inLane(lane, async () => {
      for (;;) {
        const head = await headOf(lane)
        if (!head) return void lanes.delete(lane)
        if (!(await settle(head, now))) return
      }
    })

  const keep = (lane: string, seq: number, record: Incoming, entry: Partial<Parked>) => {
    const _id = parkedId(lane, seq, record)
    return inLane(lane, async () => {
      lanes.add(lane)
      await parked.updateOne({ _id }, { $setOnInsert: { lane, seq, record, ...entry } }, { upsert: true })
      return (await headOf(lane))?._id === _id
    })
  }

  return {
    holds: (lane) => lanes.has(lane),
    size: () => lanes.size,
    add: async (lane, seq, record, error, waitMs) => {
      await keep(lane, seq, record, waiting(1, error, waitMs))
    },
    queue: async (lane, seq, record) => {
      if (await keep(lane, seq, record, waiting(0, 'an earlier fact of this key waits'))) await drain(lane, undefined)
    },
    block: async (lane, seq, record, error) => {
      // A value that no fact of ours has is kept in the dead letter only.
      const { raw: _, ...text } = { ...record, value: '' }
      const kept = (record.raw?.length ?? record.value.length) > LARGEST_FACT ? text : record
      await keep(lane, seq, kept, { ...waiting(1, error), isDead: true })
    },
    retryDue: async (now) => {
      const due = { $or: [{ dueAt: { $lte: now }, isDead: { $exists: false } }, { asked: { $exists: true } }] }
      const found = await parked.distinct('lane', due as never)
      // Other processes park and release too; what they released is found out when its lane is drained.
      for (const lane of found) lanes.add(lane)
      for (let from = 0; from < found.length; from += MOST_LANES_AT_ONCE)
        await Promise.all(found.slice(from, from + MOST_LANES_AT_ONCE).map((lane) => drain(lane, now)))
    },
  }
}

function waiting(attempts: number, error: unknown, waitMs?: number) {
  const delay = waitMs ?? Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LAST_RETRY_MS)
  return {
    attempts,
    dueAt: new Date(Date.now() + delay),
    error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }
}
