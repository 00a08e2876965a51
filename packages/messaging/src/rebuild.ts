import { GapError } from '@kadry/mongo/projection'
import { newKey } from '@kadry/runtime/ids'
import type { Logger } from '@kadry/runtime/log'
import type { Follower } from './follow.ts'
import { restoreAll } from './heal.ts'
import type { Incoming } from './incoming.ts'
import { readRecord, reasonOf, sequenceOf } from './record.ts'
import type { Transport } from './transport.ts'

export type Rebuilt = {
  /** Public states that the copy began with. */
  readonly states: number
  readonly facts: number
  /**
   * Facts that can't be used or whose predecessors are missing; where it matters, the state is in the copy.
   */
  readonly leftOut: number
}

type Options = {
  readonly group: string
  readonly follower: Follower
  readonly transport: Transport
  readonly log: Logger
  readonly now?: () => Date
}

const QUIET = { sideEffects: false }

/**
 * Builds a copy anew beside the one in use, from the states and then the facts, lets nobody react, and puts
 * it in its place when nothing is left to read. The service may work on meanwhile: what its consumer wrote
 * into the old copy at the last moment is read once more afterwards, and both write under the facts' numbers.
 */
export async function rebuild({ group, follower, transport, log, now = () => new Date() }: Options): Promise<Rebuilt> {
  if (!follower.rebuild)
    throw new Error(`the copy of ${follower.topic} can't be built anew: its follower has no projection`)
  const own = `${group}.rebuild.${newKey()}`
  const next = await follower.rebuild()
  const counts = { facts: 0, leftOut: 0 }

  const readInto = async (into: Follower) => {
    const handle = (record: Incoming) => takeIn(into, record, counts, { log, now })
    const subscription = await transport.subscribe({ group: own, topics: [follower.topic], handle })
    try {
      await subscription.caughtUp()
    } finally {
      await subscription.stop()
    }
  }

  const restored = async () =>
    next.follower.state ? restoreAll(transport, next.follower.state, { now, log, handling: QUIET }) : 0
  try {
    const states = await restored()
    await readInto(next.follower)
    // What was missing among the facts is in the newest states.
    if (counts.leftOut > 0) await restored()
    await next.replace()
    await readInto(follower)
    return { states, ...counts }
  } catch (error) {
    await next.drop().catch((left: unknown) => log.warn({ err: left }, 'the copy that was begun is left over'))
    throw error
  } finally {
    await transport.forget(own).catch((error: unknown) => log.warn({ err: error, group: own }, 'a group is left over'))
  }
}

async function takeIn(
  into: Follower,
  record: Incoming,
  counts: { facts: number; leftOut: number },
  { log, now }: { readonly log: Logger; readonly now: () => Date },
): Promise<void> {
  try {
    await into.handle(readRecord(record, now()), QUIET)
    counts.facts += 1
  } catch (error) {
    const isUseless = reasonOf(error) !== undefined
    if (!isUseless && !(error instanceof GapError)) throw error
    counts.leftOut += 1
    const { topic, key, offset } = record
    log.warn({ err: error, topic, key, offset }, 'a fact was left out of the copy')
    const seq = sequenceOf(record.headers)
    // Its number is kept where it is the next one, so that the facts behind it find their place.
    if (isUseless && seq > 0 && key) await passWhereNext(into, { key, seq })
  }
}

async function passWhereNext(into: Follower, fact: { readonly key: string; readonly seq: number }): Promise<void> {
  try {
    await into.pass?.(fact)
  } catch (error) {
    if (!(error instanceof GapError)) throw error
  }
}
