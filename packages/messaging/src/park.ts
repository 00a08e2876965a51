import type { Connection } from '@kadry/mongo/connect'
import { LARGEST_FACT } from '@kadry/mongo/document'
import { createLanes } from '@kadry/mongo/lane'
import { bounded, LONG } from '@kadry/mongo/retry'
import { bytesIn, type Incoming } from './incoming.ts'
import { createParkedIndexes, headOf, type Parked, parkedFacts, parkedId, recordIn, toStored } from './parked-facts.ts'

const FIRST_RETRY_MS = 10_000
const LAST_RETRY_MS = 3_600_000
/** Tries of a parked head, the first ones on arrival counted as one: some 14 hours. */
export const MOST_ATTEMPTS = 20
const MOST_LANES_AT_ONCE = 100
/** Due facts that are looked at in one go; the rest is due a second later too. */
const MOST_DUE_AT_ONCE = 1_000

export type ParkingLot = {
  readonly holds: (lane: string) => boolean
  /** How many keys wait. */
  readonly size: () => number
  /** A fact that could not be applied: the head of its key until it can. */
  readonly add: (lane: string, seq: number, record: Incoming, error: unknown, waitMs?: number) => Promise<void>
  /**
   * A fact of a key that waits already. Where it is the one that the others waited for, all of them are
   * tried.
   */
  readonly queue: (lane: string, seq: number, record: Incoming) => Promise<void>
  /** Holds the key back behind a fact that has become a dead letter. */
  readonly block: (lane: string, seq: number, record: Incoming, error: Error) => Promise<void>
  /**
   * Carries out what people asked for, then tries the heads that are due; a lane ends where its head fails
   * again.
   */
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

type Lot = { readonly connection: Connection; readonly group: string; readonly work: Work }

/** Where the facts of one key wait while the first of them can't be applied; other keys pass by. */
export async function openParkingLot(connection: Connection, group: string, work: Work): Promise<ParkingLot> {
  const lot = { connection, group, work }
  const parked = parkedFacts(connection, group)
  await createParkedIndexes(connection, group)
  const waiting = await parked.aggregate<{ _id: string }>([{ $group: { _id: '$lane' } }], LONG).toArray()
  const lanes = new Set(waiting.map(({ _id }) => _id))
  const inLane = createLanes()

  /** Without `now` the head is tried at once. */
  const drain = (lane: string, now: Date | undefined) =>
    inLane(lane, async () => {
      for (;;) {
        const head = await headOf(connection, group, lane)
        if (!head) return void lanes.delete(lane)
        if (!(await settle(lot, head, now))) return postpone(lot, lane, now)
      }
    })

  const keep = (lane: string, seq: number, record: Incoming, entry: Partial<Parked>) => {
    const _id = parkedId(lane, seq, record)
    return inLane(lane, async () => {
      lanes.add(lane)
      const whole = { lane, seq, record: toStored(record), ...entry }
      const update = { $setOnInsert: whole as never }
      await bounded((bound) => parked.updateOne({ _id }, update, { upsert: true, ...bound }))
      return (await headOf(connection, group, lane))?._id === _id
    })
  }

  return {
    holds: (lane) => lanes.has(lane),
    size: () => lanes.size,
    add: async (lane, seq, record, error, waitMs) => {
      await keep(lane, seq, record, failed(1, error, waitMs))
    },
    queue: async (lane, seq, record) => {
      if (await keep(lane, seq, record, queued())) await drain(lane, undefined)
    },
    block: async (lane, seq, record, error) => {
      await keep(lane, seq, withoutLargeValue(record), dead(1, error))
    },
    retryDue: async (now) => {
      const options = { projection: { lane: 1 }, sort: { dueAt: 1 }, limit: MOST_DUE_AT_ONCE } as const
      const due = await bounded((bound) => parked.find({ dueAt: { $lte: now } }, { ...options, ...bound }).toArray())
      const found = [...new Set(due.map(({ lane }) => lane))]
      // Other processes park and release too; what they released is found out when its lane is drained.
      for (const lane of found) lanes.add(lane)
      for (let from = 0; from < found.length; from += MOST_LANES_AT_ONCE)
        await Promise.all(found.slice(from, from + MOST_LANES_AT_ONCE).map((lane) => drain(lane, now)))
    },
  }
}

/** True where the lane goes on to its next fact. */
async function settle(lot: Lot, head: Parked, now: Date | undefined): Promise<boolean> {
  const { _id, seq, asked, attempts } = head
  const record = recordIn(head)
  if (head.isDead && !asked) return false
  // One that has only waited for others is due as soon as it is the head.
  if (!asked && now && attempts > 0 && head.dueAt && head.dueAt > now) return false
  try {
    if (asked?.what === 'heal') return await heal(lot, head, record)
    if (asked?.what === 'skip') await lot.work.pass(record, seq)
    else await lot.work.apply(record)
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error))
    const isDead = await lot.work.bury(record, failure, attempts + 1)
    const next = isDead ? dead(attempts + 1, error) : failed(attempts + 1, error)
    const unset = { ...(asked ? { asked: '' } : {}), ...(isDead ? { dueAt: '' } : {}) }
    const update = { $set: next, ...(asked || isDead ? { $unset: unset as never } : {}) }
    await bounded((bound) => parkedIn(lot).updateOne({ _id }, update, bound))
    return false
  }
  await bounded((bound) => parkedIn(lot).deleteOne({ _id }, bound))
  return true
}

async function heal(lot: Lot, { _id, lane, seq, isDead }: Parked, record: Incoming): Promise<boolean> {
  const at = await lot.work.heal(record)
  await bounded((bound) => parkedIn(lot).deleteMany({ lane, seq: { $lte: at } }, bound))
  if (at >= seq) return true
  const error = `asked to take over the source's state, which is at fact ${at}: wait for a later one, or skip`
  const update = { $set: { error }, $unset: { asked: '', ...(isDead ? { dueAt: '' } : {}) } as never }
  await bounded((bound) => parkedIn(lot).updateOne({ _id }, update, bound))
  return false
}

/** What waits behind a head that stays is not looked at each second; the head's own time is another one. */
async function postpone(lot: Lot, lane: string, now = new Date()): Promise<void> {
  const behind = { lane, attempts: 0, dueAt: { $lte: now }, asked: { $exists: false } }
  const later = { $set: { dueAt: new Date(now.getTime() + LAST_RETRY_MS) } }
  await bounded((bound) => parkedIn(lot).updateMany(behind as never, later, bound))
}

function parkedIn({ connection, group }: Lot) {
  return parkedFacts(connection, group)
}

/** A value that no fact of ours has is kept in the dead letter only. */
function withoutLargeValue(record: Incoming): Incoming {
  if (bytesIn(record) <= LARGEST_FACT) return record
  const { value: _, ...exact } = record.exact ?? {}
  return { ...record, value: '', exact }
}

function failed(attempts: number, error: unknown, waitMs?: number) {
  const delay = waitMs ?? Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LAST_RETRY_MS)
  return { attempts, dueAt: new Date(Date.now() + delay), error: wordsOf(error) }
}

/** Due at last where the process ends that would have gone on with it. */
function queued() {
  const dueAt = new Date(Date.now() + LAST_RETRY_MS)
  return { attempts: 0, dueAt, error: 'an earlier fact of this key waits' }
}

function dead(attempts: number, error: unknown) {
  return { attempts, error: wordsOf(error), isDead: true }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
