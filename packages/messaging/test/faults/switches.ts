import { setTimeout as wait } from 'node:timers/promises'
import type { RawEvent } from '@kadry/contracts/envelope'
import { type Follower, follow } from '@kadry/messaging/follow'
import { createLease, type Lease } from '@kadry/messaging/lease'
import type { Transport } from '@kadry/messaging/transport'
import { duplicateFields } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { createLanes } from '@kadry/mongo/lane'
import { type Projection, projection } from '@kadry/mongo/projection'
import { integer, list, shape } from '@kadry/mongo/shape'

export type Copy = { readonly numbers: readonly number[] }
type Apply = Pick<Projection<Copy>, 'apply'>

export type Guard = 'sequence' | 'no-gap-check' | 'none'
/** The lasting one outlives what a starved machine does to its holder: nobody takes over by the clock. */
export type LeaseKind = 'lease' | 'lasting lease' | 'own-clock' | 'none'
const LASTING_MS = 600_000

/** The mechanism under test, or what a program without it would do instead. */
export function guarded(connection: Connection, group: string, guard: Guard): Apply {
  const collection = `copies_${group}`
  if (guard === 'sequence')
    return projection<Copy>(connection, `Copy_${group}`, collection, shape<Copy>({ numbers: list(integer) }))
  const copies = connection.collection<{ _id: string; seq: number }>(collection)
  return {
    apply: async ({ key, seq }, update = {}) => {
      const filter = guard === 'none' ? { _id: key } : { _id: key, seq: { $lt: seq } }
      try {
        await copies.updateOne(filter, { ...update, $set: { seq } } as never, { upsert: true })
        return true
      } catch (error) {
        if (duplicateFields(error)) return false
        throw error
      }
    },
  }
}

/**
 * A follower whose effect writes the fact's number down; `around` may throw, wait or die before and after it.
 */
export function appendNumbers(
  applying: Apply,
  around: (event: RawEvent, effect: () => Promise<boolean>) => Promise<boolean> = (_, effect) => effect(),
): Follower {
  const { topic, handle } = follow<Copy>({
    service: 'stakeholders',
    aggregate: 'sector',
    projection: applying,
    project: { 'sector.changed.v1': ({ data }) => ({ $push: { numbers: Number(data.name) } }) },
  })
  return { topic, handle: (event) => around(event, () => handle(event)) }
}

/** The lease, a lease that trusts the clock of its own machine, or nobody asking. */
export function leaseOf(connection: Connection, kind: LeaseKind, holder: string): Lease {
  if (kind === 'lease') return createLease(connection, 'relay', holder)
  if (kind === 'lasting lease') return createLease(connection, 'relay', holder, undefined, LASTING_MS)
  if (kind === 'none')
    return { acquire: async () => true, held: () => true, fence: () => 0, release: async () => undefined }
  const leases = connection.collection<{ _id: string; holder: string; until: Date }>('leases')
  const termMs = 10_000
  let heldUntil = 0
  return {
    acquire: async () => {
      if (performance.now() < heldUntil - termMs / 2) return true
      const now = new Date()
      const set = { $set: { holder, until: new Date(now.getTime() + termMs) } }
      const free = { _id: 'relay', $or: [{ holder }, { until: { $lte: now } }] }
      const taken = await leases.updateOne(free, set, { upsert: true }).catch((error: unknown) => {
        if (duplicateFields(error)) return undefined
        throw error
      })
      if (taken) heldUntil = performance.now() + termMs
      return taken !== undefined
    },
    held: () => performance.now() < heldUntil,
    fence: () => 0,
    release: async () => undefined,
  }
}

export type PublishFault = {
  /** Which batch meets its fate: 1 is the first. */
  readonly batch?: number
  readonly fate?: 'die before the send' | 'die after the ack' | 'stop before the send'
  /** How long each send takes on top: a broker far away. */
  readonly slowMs?: number
  /** Sends every batch a second time. */
  readonly twice?: boolean
  /** Turns the facts of each key in a batch round. */
  readonly reversed?: boolean
  /**
   * Says of the batch that it is published, and is killed before it is: what a relay that marks first does.
   */
  readonly early?: boolean
}

/** A transport whose batches meet the given fault, in a process that may be killed by it. */
export function faulty(transport: Transport, fault: PublishFault): Transport {
  let batches = 0
  const publish: Transport['publish'] = async (messages) => {
    const mine = ++batches === fault.batch
    if (fault.early && mine) return
    if (fault.early && batches > fault.batch!) await signalSelf('SIGKILL')
    if (mine && fault.fate === 'die before the send') await signalSelf('SIGKILL')
    if (mine && fault.fate === 'stop before the send') await signalSelf('SIGSTOP')
    const sent = fault.reversed ? messages.toReversed() : messages
    if (fault.slowMs) await wait(fault.slowMs)
    await transport.publish(sent)
    if (fault.twice) await transport.publish(sent)
    if (mine && fault.fate === 'die after the ack') await signalSelf('SIGKILL')
  }
  return { ...transport, publish }
}

/** A transport that hands out the records of a partition one after another. */
export function oneByOne(transport: Transport): Transport {
  const inLine = createLanes()
  return {
    ...transport,
    subscribe: ({ handle, ...options }) =>
      transport.subscribe({
        ...options,
        handle: (record) => inLine(String(record.partition), () => handle(record)),
      }),
  }
}

/** Ends or stops this process from outside; goes on only after a SIGCONT. */
export async function signalSelf(signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  process.kill(process.pid, signal)
  if (signal === 'SIGKILL') await new Promise(() => {})
}
