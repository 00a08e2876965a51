import { contractOf } from '@kadry/contracts/catalogue'
import { GapError } from '@kadry/mongo/projection'
import type { Logger } from '@kadry/runtime/log'
import { deadLetter, smaller } from './dead-letter.ts'
import type { Follower } from './follow.ts'
import { createHealer } from './heal.ts'
import type { Incoming, Outgoing } from './incoming.ts'
import type { Metrics } from './metrics.ts'
import { readRecord, reasonOf } from './record.ts'
import { inHandleSpan } from './spans.ts'
import { RecordTooLargeError, type Transport } from './transport.ts'

const WHAT_NEXT = 'mend its cause, then “kadry-events dlq redrive”, or “dlq skip” with who and why'

type Parts = {
  readonly group: string
  readonly followers: ReadonlyMap<string, Follower>
  readonly transport: Transport
  readonly log: Logger
  readonly metrics: Metrics
  readonly now: () => Date
}

export type Effects = ReturnType<typeof createEffects>

/** What can become of a record: its effect, the state of its source instead, or a dead letter. */
export function createEffects({ group, followers, transport, log, metrics, now }: Parts) {
  const healers = new Map(
    [...followers.values()].flatMap(({ topic, state }) =>
      state ? [[topic, createHealer(transport, state, now)] as const] : [],
    ),
  )

  const apply = async (record: Incoming): Promise<void> => {
    const event = readRecord(record, now())
    const follower = followers.get(record.topic)!
    const began = performance.now()
    const isNew = await inHandleSpan(group, record.topic, event, follower.handle)
    const type = contractOf(event.type) ? event.type : 'unknown'
    metrics.observe('effect_duration_seconds', { type }, (performance.now() - began) / 1_000)
    if (isNew === false) metrics.count('duplicates_ignored_total', { topic: record.topic })
    else if (!contractOf(event.type)) metrics.count('unknown_types_total', { topic: record.topic })
  }

  /** Resolves with the number of the state that was taken over, 0 where the source has none. */
  const heal = async ({ topic, key }: Incoming): Promise<number> => {
    const seq = (await healers.get(topic)?.(key)) ?? 0
    if (seq === 0) return 0
    metrics.count('gaps_healed_total', { topic })
    log.warn({ topic, key, seq }, 'facts were missing: the state of the source was taken over')
    return seq
  }

  /** Where the state reaches to the fact before this one, this one goes on by itself. */
  const applyOrHeal = async (record: Incoming): Promise<void> => {
    try {
      await apply(record)
    } catch (error) {
      if (!(error instanceof GapError) || (await heal(record)) === 0) throw error
      await apply(record)
    }
  }

  const bury = async (record: Incoming, error: Error, attempts: number): Promise<void> => {
    const { topic, partition, offset } = record
    const reason = reasonOf(error) ?? 'retries'
    await publishFirst(transport, [
      deadLetter(group, record, error, attempts),
      ...smaller(group, record, error, attempts),
    ])
    log.error({ err: error, topic, partition, offset, reason }, `a record became a dead letter: ${WHAT_NEXT}`)
    metrics.count('dlq_total', { topic, reason })
    if (reason === 'schema') metrics.count('schema_rejected_total', { topic })
  }

  const pass = async ({ topic, key }: Incoming, seq: number): Promise<void> => {
    if (seq > 0) await followers.get(topic)?.pass?.({ key, seq })
    metrics.count('skipped_total', { topic })
  }

  return { apply, applyOrHeal, heal, bury, pass }
}

/** The first of them that the broker takes. */
async function publishFirst(transport: Transport, [first, ...smaller]: readonly Outgoing[]): Promise<void> {
  try {
    await transport.publish([first!])
  } catch (refused) {
    if (!(refused instanceof RecordTooLargeError) || smaller.length === 0) throw refused
    await publishFirst(transport, smaller)
  }
}
