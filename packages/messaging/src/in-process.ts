import { type Incoming, incomingOf } from './incoming.ts'
import type { Transport } from './transport.ts'

type Reader = {
  readonly topics: readonly string[]
  readonly handle: (record: Incoming) => Promise<void>
  readonly waiting: Map<string, number>
  tail: Promise<void>
  failure?: unknown
}

/**
 * A broker inside one process: ordered, not durable. For tests of one graph in one process, and where no
 * Kafka can be had.
 */
export function inProcessTransport(): Transport {
  const logs = new Map<string, Incoming[]>()
  const readers = new Set<Reader>()
  const give = (reader: Reader, record: Incoming) => {
    const wait = (by: number) => reader.waiting.set(record.topic, (reader.waiting.get(record.topic) ?? 0) + by)
    wait(1)
    reader.tail = reader.tail
      .then(() => reader.handle(record))
      .then(() => void wait(-1))
      .catch((error: unknown) => {
        reader.failure = error
      })
  }
  return {
    ensureTopics: async () => {},
    publish: async (messages) => {
      for (const { topic, ...message } of messages) {
        const log = logs.get(topic) ?? []
        logs.set(topic, log)
        const record = incomingOf(topic, 0, { ...message, offset: String(log.length) })
        log.push(record)
        for (const reader of readers) if (reader.topics.includes(topic)) give(reader, record)
      }
    },
    subscribe: async ({ topics, handle }) => {
      const reader: Reader = {
        topics,
        handle,
        waiting: new Map(topics.map((topic) => [topic, 0])),
        tail: Promise.resolve(),
      }
      for (const topic of topics) for (const record of logs.get(topic) ?? []) give(reader, record)
      readers.add(reader)
      return {
        caughtUp: async () => {
          await reader.tail
          if (reader.failure) throw reader.failure
        },
        lag: async () => [...reader.waiting].map(([topic, messages]) => ({ topic, messages })),
        stop: async () => {
          readers.delete(reader)
          await reader.tail
        },
      }
    },
    readAll: async (topic, handle) => {
      for (const record of [...(logs.get(topic) ?? [])]) await handle(record)
    },
    newest: async (topics) => topics.flatMap((topic) => logs.get(topic)?.at(-1) ?? []),
    missed: async () => [],
    forget: async () => {},
    ping: async () => {},
    close: async () => readers.clear(),
  }
}
