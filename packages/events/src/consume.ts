import { contractOf, type FactType } from '@kadry/contracts/catalogue'
import type { Event, RawEvent } from '@kadry/contracts/envelope'
import { topicOf } from '@kadry/contracts/event'
import { consume as consumeTopics } from '@kadry/messaging/consume'
import { checked, type Follower } from '@kadry/messaging/follow'
import { type StartAt, startGroup } from '@kadry/messaging/group-standing'
import type { Metrics } from '@kadry/messaging/metrics'
import { deadLetterTopic } from '@kadry/messaging/topics'
import type { Subscription } from '@kadry/messaging/transport'
import { createLifecycle, stopWithProcess } from '@kadry/runtime/lifecycle'
import { type Guard, inSequence, mongoPositions } from './guard.ts'
import { openServers, type Servers } from './open.ts'

/**
 * What becomes of each type of fact; with the default guard an effect of any kind, with `inDocument` an
 * update.
 */
export type Handlers<Result> = { readonly [Type in FactType]?: (event: Event<Type>) => Promise<Result> }

type Options<Result> = {
  /** Name of the consumer: how far it has read, its parked facts and its dead letters are kept under it. */
  readonly group: string
  readonly handle: Handlers<Result>
  /**
   * Where a group begins that has never read: at the first fact kept (left out), at the next one, or at a
   * time.
   */
  readonly from?: StartAt
  /** `KAFKA_BROKERS` and `MONGO_URL` of the environment where they are left out. */
  readonly servers?: Servers
  /** False where the service around it ends the process itself. */
  readonly stopsWithProcess?: boolean
}
type Guarding<Result> = undefined extends Result
  ? { readonly guard?: Guard<Result> }
  : { readonly guard: Guard<Result> }

export type Consumer = Pick<Subscription, 'caughtUp' | 'lag'> & {
  readonly metrics: Metrics
  /** Finishes what is in work, commits, leaves the group and disconnects. */
  readonly stop: () => Promise<void>
}

/**
 * Follows the facts that have a handler, as one group; several processes of the same group share the work.
 * Repeats change nothing, order per subject is kept, what fails is tried again, parked by key, and at last
 * becomes a dead letter; types without a handler are passed. Ends in order on SIGTERM.
 */
export async function consume<Result = void>(options: Options<Result> & Guarding<Result>): Promise<Consumer> {
  const { group, handle, from = 'beginning', stopsWithProcess = true } = options
  const servers = options.servers ?? (await openServers(group))
  const { connection, transport, log, metrics } = servers
  const lifecycle = createLifecycle(log)
  lifecycle.onStop('servers', servers.close)
  try {
    const guard = options.guard ?? (inSequence(mongoPositions(connection, group)) as unknown as Guard<Result>)
    const followers = followersOf(handle, guard)
    await transport.ensureTopics([deadLetterTopic(group)])
    if (from !== 'beginning')
      await servers.withAdmin((admin, prefix) =>
        startGroup(
          admin,
          prefix,
          group,
          followers.map(({ topic }) => topic),
          from,
        ),
      )
    const subscription = await consumeTopics({ group, connection, transport, followers, log, metrics })
    lifecycle.onStop('subscription', subscription.stop)
    if (stopsWithProcess) stopWithProcess(lifecycle, log, false)
    log.info({ group, topics: followers.map(({ topic }) => topic) }, 'following')
    return { caughtUp: subscription.caughtUp, lag: subscription.lag, metrics, stop: lifecycle.stop }
  } catch (error) {
    await lifecycle.stop()
    throw error
  }
}

/** One follower for each topic that has a type with a handler. */
function followersOf<Result>(handle: Handlers<Result>, guard: Guard<Result>): Follower[] {
  const topics = new Set(
    Object.keys(handle).map((type) => {
      const contract = contractOf(type)
      if (!contract)
        throw new TypeError(`${type} is not in the catalogue: “kadry-events contracts list” names all types`)
      return topicOf(contract)
    }),
  )
  return [...topics].map((topic) => ({
    topic,
    handle: (raw) => {
      const event = checked(raw)
      const handler = handle[event.type as FactType] as ((event: RawEvent) => Promise<Result>) | undefined
      return guard.apply(event, async () => handler?.(event))
    },
    pass: guard.pass,
    position: guard.position,
  }))
}
