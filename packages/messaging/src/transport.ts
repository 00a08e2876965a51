import type { Message } from '@kadry/contracts/envelope'

/** One record as it lies in a topic; `value` null is a tombstone. */
export type Incoming = {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly key: string
  readonly headers: Record<string, string>
  readonly value: string
}

export type Subscription = {
  /** Resolves when everything that was in the topics at the time of the call has been handled. */
  readonly caughtUp: () => Promise<void>
  /** Records that the group has not committed yet. */
  readonly lag: () => Promise<readonly { readonly topic: string; readonly messages: number }[]>
  readonly stop: () => Promise<void>
}

export type TopicSpec = { readonly topic: string; readonly retentionDays: number }

/**
 * The one way in and out of the broker, with two implementations: Kafka, and a single process for tests.
 * `publish` resolves when all replicas have the messages, in the order given for each key.
 * `handle` of one key is called in order, of different keys side by side; a throw means «not handled, give it again».
 */
export type Transport = {
  readonly ensureTopics: (topics: readonly TopicSpec[]) => Promise<void>
  readonly publish: (messages: readonly Message[]) => Promise<void>
  readonly subscribe: (options: {
    readonly group: string
    readonly topics: readonly string[]
    readonly handle: (record: Incoming) => Promise<void>
  }) => Promise<Subscription>
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}
