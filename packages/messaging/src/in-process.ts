import type { Incoming, Transport } from './transport.ts'

type Reader = {
  readonly topics: readonly string[]
  readonly handle: (record: Incoming) => Promise<void>
  tail: Promise<void>
  failure?: unknown
}

/** A broker inside one process: ordered, not durable. For tests of one graph in one process, and where no Kafka can be had. */
export function inProcessTransport(): Transport {
  const logs = new Map<string, Incoming[]>()
  const readers = new Set<Reader>()
  const give = (reader: Reader, record: Incoming) => {
    reader.tail = reader.tail
      .then(() => reader.handle(record))
      .catch((error: unknown) => {
        reader.failure = error
      })
  }
  return {
    ensureTopics: async () => {},
    publish: async (messages) => {
      for (const { topic, key, headers, value } of messages) {
        const log = logs.get(topic) ?? []
        logs.set(topic, log)
        const record = { topic, partition: 0, offset: String(log.length), key, headers, value }
        log.push(record)
        for (const reader of readers) if (reader.topics.includes(topic)) give(reader, record)
      }
    },
    subscribe: async ({ topics, handle }) => {
      const reader: Reader = { topics, handle, tail: Promise.resolve() }
      for (const topic of topics) for (const record of logs.get(topic) ?? []) give(reader, record)
      readers.add(reader)
      return {
        caughtUp: async () => {
          await reader.tail
          if (reader.failure) throw reader.failure
        },
        stop: async () => {
          readers.delete(reader)
          await reader.tail
        },
      }
    },
    ping: async () => {},
    close: async () => readers.clear(),
  }
}
