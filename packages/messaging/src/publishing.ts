import type { Message } from '@kadry/contracts/envelope'
import { isStateTopic } from '@kadry/contracts/state'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { isOnlyDuplicates } from '@kadry/mongo/guard'
import { bounded } from '@kadry/mongo/retry'
import type { Logger } from '@kadry/runtime/log'
import { EPOCH_HEADER, type Epoch } from './epoch.ts'
import type { Lease } from './lease.ts'
import type { Metrics } from './metrics.ts'
import { readBatch, type Shard, takeOut, type Waiting } from './outbox.ts'
import { inParts } from './size.ts'
import { inPublishSpans } from './spans.ts'
import { RecordTooLargeError, type Transport } from './transport.ts'

type Parts = {
  readonly connection: Connection
  readonly transport: Transport
  readonly lease: Lease
  readonly epoch?: Epoch
  readonly log: Logger
  readonly metrics: Metrics
  readonly shard: Shard
}
type Published = { readonly published: number; readonly more: boolean }

/** Publishes one batch of a store's outboxes and takes out of them what the broker has. */
export function createPublishing(parts: Parts): (store: OwnedStore) => Promise<Published> {
  const { connection, log, metrics, shard } = parts
  const facts = connection.collection<{ _id: string }>('facts')
  const unpublishable = (key: string, reason: string) => {
    metrics.count('relay_unpublishable_total')
    log.error({ key, reason }, 'a record was not published: make it smaller, or raise max.message.bytes of its topic')
  }
  return async (store) => {
    const { waiting, isFull } = await readBatch(store, shard, unpublishable)
    if (waiting.length === 0) return { published: 0, more: false }
    const began = performance.now()
    const [, sent] = await Promise.all([remember(facts, waiting), publish(parts, waiting, unpublishable)])
    if (sent.length === 0) return { published: 0, more: false }
    await takeOut(store, sent)
    const published = sent.reduce((sum, one) => sum + one.facts.length, 0)
    metrics.count('relay_published_total', {}, published)
    metrics.observe('relay_publish_duration_seconds', {}, (performance.now() - began) / 1_000)
    return { published, more: isFull }
  }
}

type Unpublishable = (key: string, reason: string) => void

async function publish(
  parts: Parts,
  waiting: readonly Waiting[],
  unpublishable: Unpublishable,
): Promise<readonly Waiting[]> {
  try {
    // Facts before states: whoever heals from a state has been given the facts first.
    const messages = waiting.flatMap((one) => one.messages)
    const isState = (message: Message) => isStateTopic(message.topic)
    const ordered = [...messages.filter((one) => !isState(one)), ...messages.filter(isState)]
    return (await send(parts, ordered)) ? waiting : []
  } catch (error) {
    if (error instanceof RecordTooLargeError) return publishOneByOne(parts, waiting, unpublishable)
    throw error
  }
}

/** One document at a time, so that only the key stands still whose record the broker refuses. */
async function publishOneByOne(parts: Parts, waiting: readonly Waiting[], unpublishable: Unpublishable) {
  const sent: Waiting[] = []
  for (const one of waiting) {
    try {
      if (await send(parts, one.messages)) sent.push(one)
    } catch (error) {
      if (!(error instanceof RecordTooLargeError)) throw error
      unpublishable(one._id, error.message)
    }
  }
  return sent
}

/** False where the lease has run out meanwhile: somebody else may be publishing. */
async function send({ transport, lease, epoch }: Parts, messages: readonly Message[]): Promise<boolean> {
  const source = { kadry_fence: String(lease.fence()), ...(epoch ? { [EPOCH_HEADER]: String(epoch.current()) } : {}) }
  for (const part of inParts(messages)) {
    if (!lease.held()) return false
    await inPublishSpans(part, (traced) =>
      transport.publish(traced.map((message) => ({ ...message, headers: { ...message.headers, ...source } }))),
    )
  }
  return true
}

/** The fact log is the source of replay, history and audit; a repeat after a crash meets its own entries. */
async function remember(
  log: { insertMany: (documents: { _id: string }[], options: { ordered: boolean }) => Promise<unknown> },
  waiting: readonly Waiting[],
): Promise<void> {
  const entries = waiting.flatMap(({ _id: key, facts }) => facts.map(({ id, ...fact }) => ({ _id: id, key, ...fact })))
  if (entries.length === 0) return
  try {
    await bounded((bound) => log.insertMany(entries, { ordered: false, ...bound }))
  } catch (error) {
    if (!isOnlyDuplicates(error)) throw error
  }
}
