import type { Connection } from '@kadry/mongo/connect'
import { again } from '@kadry/mongo/retry'
import type { Logger } from '@kadry/runtime/log'
import { epochOf } from './epoch.ts'
import type { Follower } from './follow.ts'
import { restoreAll } from './heal.ts'
import type { Incoming } from './incoming.ts'
import type { Metrics } from './metrics.ts'
import type { Transport } from './transport.ts'

/** Subjects whose states were asked for and are not asked for again. */
const MOST_ASKED = 10_000

type Seen = { readonly _id: string; readonly epoch: number }
type Parts = {
  readonly connection: Connection
  readonly group: string
  readonly transport: Transport
  readonly followers: ReadonlyMap<string, Follower>
  readonly log: Logger
  readonly metrics: Metrics
  readonly now: () => Date
}

/**
 * Which epoch of its source a group has met in each topic. A newer one: the source's database was restored,
 * and all its states are taken over before anything else. An older one: somebody publishes from a database
 * that was restored behind the others' backs, or the record has waited for long; it is said so, and the
 * subject's state is asked for.
 */
export async function openSourceEpochs(parts: Parts, heal: (record: Incoming) => Promise<number>) {
  const { connection, group, transport, followers, log, metrics, now } = parts
  const seen = connection.collection<Seen>(`source_epochs_${group}`)
  const stored = await again((bound) => seen.find({}, bound).toArray())
  const known = new Map(stored.map(({ _id, epoch }) => [_id, epoch]))
  const takingOver = new Map<string, Promise<void>>()
  const reported = new Set<string>()
  const asked = new Set<string>()

  const remember = async (topic: string, epoch: number) => {
    await again((bound) => seen.updateOne({ _id: topic }, { $max: { epoch } }, { upsert: true, ...bound }))
    known.set(topic, epoch)
  }
  const takeOver = async (topic: string, epoch: number) => {
    const { state } = followers.get(topic)!
    const keys = state ? await restoreAll(transport, state, { now, log }) : 0
    log.error({ group, topic, epoch, keys }, 'the database of the source was restored: its states were taken over')
    metrics.count('source_epochs_total', { topic })
    await remember(topic, epoch)
  }
  const reportOlder = async (record: Incoming, epoch: number, newest: number) => {
    const { topic, key } = record
    metrics.count('older_epochs_total', { topic })
    if (!reported.has(`${topic} ${epoch}`))
      log.error(
        { group, topic, key, epoch, newest },
        'a fact is of an older epoch of its source: its state is asked for',
      )
    reported.add(`${topic} ${epoch}`)
    const subject = `${topic} ${epoch} ${key}`
    if (asked.has(subject)) return
    if (asked.size >= MOST_ASKED) asked.clear()
    asked.add(subject)
    await heal(record)
  }

  /** Rejects where the states can't be read now: the record is to be given again. */
  return async (record: Incoming): Promise<void> => {
    const { topic } = record
    const epoch = epochOf(record)
    const newest = known.get(topic)
    if (epoch === 0 || epoch === newest) return
    if (newest === undefined) return remember(topic, epoch)
    if (epoch < newest) return reportOlder(record, epoch, newest)
    const work = takingOver.get(topic) ?? takeOver(topic, epoch).finally(() => takingOver.delete(topic))
    takingOver.set(topic, work)
    await work
  }
}
