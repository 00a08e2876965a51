import { stateTopicsOf, topicsOf } from '@kadry/contracts/catalogue'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createLease } from '@kadry/messaging/lease'
import { createRelay } from '@kadry/messaging/relay'
import { eventTopic, stateTopic } from '@kadry/messaging/topics'
import { connect } from '@kadry/mongo/connect'
import { silentLog } from '@kadry/runtime/log'
import { createServices } from '@kadry/stakeholders/context'
import { createPlatform } from '@kadry/subgraph/platform'

/**
 * What the import left in the outboxes goes to Kafka; how many facts, and how long until the last outbox is
 * empty.
 */
export async function relaying(url: string, database: string, brokers: string) {
  const connection = await connect(url, database)
  const { platform, built } = createPlatform({ connection, now: () => new Date(), onFacts: () => {} })
  createServices(platform)
  const transport = kafkaTransport({ brokers: brokers.split(','), clientId: 'bench', log: silentLog })
  await transport.ensureTopics([
    ...topicsOf('stakeholders').map(eventTopic),
    ...stateTopicsOf('stakeholders').map(stateTopic),
  ])
  const lease = createLease(connection, 'relay')
  const relay = createRelay({ connection, stores: built.stores, transport, lease, log: silentLog })
  const began = performance.now()
  let facts = 0
  for (let more = 1; more > 0; facts += more) more = await relay.flush()
  const seconds = (performance.now() - began) / 1000
  await relay.stop()
  await transport.close()
  await connection.close()
  return { facts, seconds }
}
