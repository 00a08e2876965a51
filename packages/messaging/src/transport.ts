import type { Incoming, Outgoing } from './incoming.ts'

export type Subscription = {
  /** Resolves when everything that was in the topics at the time of the call has been handled. */
  readonly caughtUp: () => Promise<void>
  /** Records that the group has not committed yet. */
  readonly lag: () => Promise<readonly { readonly topic: string; readonly messages: number }[]>
  readonly stop: () => Promise<void>
}

/** Kept for so many days; without `retentionDays` compacted: the last record of every key, for ever. */
export type TopicSpec = { readonly topic: string; readonly retentionDays?: number }

/** A record that the broker will never take; sending it again is of no use. */
export class RecordTooLargeError extends Error {
  override name = 'RecordTooLargeError'
}

/**
 * The one way in and out of the broker, with two implementations: Kafka, and a single process for tests.
 * `publish` resolves when all replicas have the messages, in the order given for each key. `handle` of one
 * key is called in order, of different keys side by side; a throw means «not handled, give it again».
 */
export type Transport = {
  readonly ensureTopics: (topics: readonly TopicSpec[]) => Promise<void>
  readonly publish: (messages: readonly Outgoing[]) => Promise<void>
  readonly subscribe: (options: {
    readonly group: string
    readonly topics: readonly string[]
    readonly handle: (record: Incoming) => Promise<void>
  }) => Promise<Subscription>
  /**
   * Gives every record that is in a topic now, in the order of each partition, to nobody's account: no group
   * moves. A throw of `handle` ends it.
   */
  readonly readAll: (topic: string, handle: (record: Incoming) => Promise<void> | void) => Promise<void>
  /** The newest record of each partition; topics that do not exist have none. */
  readonly newest: (topics: readonly string[]) => Promise<readonly Incoming[]>
  /**
   * Those of the topics whose first kept record lies behind the one that the group would read next: some are
   * gone.
   */
  readonly missed: (group: string, topics: readonly string[]) => Promise<readonly string[]>
  /** Nothing is left of a group that nobody uses any more. */
  readonly forget: (group: string) => Promise<void>
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}
