import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '@kadry/runtime/log'
import { isTooLarge, isWorthAnother } from './broker-error.ts'
import type { Header, Outgoing, Part } from './incoming.ts'
import type { Metrics } from './metrics.ts'
import { RecordTooLargeError } from './transport.ts'

type Headed = { key: Part; headers: Record<string, Exclude<Header, readonly Part[]> | Part[]>; value: Part }

/** What publishing needs of a client's producer. */
export type BatchProducer = {
  readonly sendBatch: (batch: { acks: -1; topicMessages: { topic: string; messages: Headed[] }[] }) => Promise<unknown>
  readonly disconnect: () => Promise<void>
}

type Options = {
  readonly connect: () => Promise<BatchProducer>
  readonly prefix: string
  readonly log: Logger
  readonly metrics: Metrics
  readonly explain: (error: unknown) => unknown
}

const ATTEMPTS = 3
const PAUSE_MS = 200

/** A client once it is connected; one that could not is forgotten, so that the next call makes another. */
export async function connected<Client extends { connect: () => Promise<void> }>(
  client: Client,
  forget: () => void,
  explain: (error: unknown) => unknown,
): Promise<Client> {
  try {
    await client.connect()
    return client
  } catch (error) {
    forget()
    throw explain(error)
  }
}

/** Sends in the order given for each key, and replaces a producer that can't go on. */
export function createPublisher({ connect, prefix, log, metrics, explain }: Options) {
  let producer: Promise<BatchProducer> | undefined
  const connected = () =>
    (producer ??= connect().catch((error: unknown) => {
      producer = undefined
      throw error
    }))

  /** An idempotent producer that has lost its sequence never recovers: the next call gets a new one. */
  const dispose = () => {
    const broken = producer
    producer = undefined
    metrics.count('client_restarts_total', { client: 'producer' })
    // It may wait for a broker that is gone: nobody waits for it.
    void broken
      ?.then((client) => client.disconnect())
      .catch((cause: unknown) => log.debug({ err: cause }, 'a broken producer did not disconnect'))
  }

  return {
    publish: async (messages: readonly Outgoing[]): Promise<void> => {
      for (let attempt = 1; ; attempt++) {
        try {
          await (await connected()).sendBatch({ acks: -1, topicMessages: byTopic(messages, prefix) })
          return
        } catch (error) {
          dispose()
          if (isTooLarge(error))
            throw new RecordTooLargeError(
              'the broker takes no record of this size: raise max.message.bytes of its topic',
            )
          if (attempt === ATTEMPTS || !isWorthAnother(error)) throw explain(error)
          await wait(PAUSE_MS * attempt)
        }
      }
    },
    close: async (): Promise<void> => {
      await (await producer)?.disconnect()
    },
  }
}

function byTopic(messages: readonly Outgoing[], prefix: string) {
  return [...Map.groupBy(messages, (message) => message.topic)].map(([topic, group]) => ({
    topic: prefix + topic,
    messages: group.map(({ key, headers, value }) => ({ key, headers: headers as Headed['headers'], value })),
  }))
}
