import type { Epoch } from '@kadry/messaging/epoch'
import { type FromState, follow } from '@kadry/messaging/follow'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createLease } from '@kadry/messaging/lease'
import { createMetrics } from '@kadry/messaging/metrics'
import type { Shard } from '@kadry/messaging/outbox'
import { createRelay } from '@kadry/messaging/relay'
import { stateTopic } from '@kadry/messaging/topics'
import type { Transport } from '@kadry/messaging/transport'
import { aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { type Projection, projection } from '@kadry/mongo/projection'
import { list, shape, text } from '@kadry/mongo/shape'
import { silentLog } from '@kadry/runtime/log'
import { freshName, key } from '@kadry/testing/arbitrary'

export type Row = { readonly name: string }
export type Copy = { readonly names: readonly string[] }

/** The store whose facts are published, through a connection of whoever asks. */
export function sectorStore(connection: Connection) {
  return aggregateStore<Row>({
    connection,
    type: 'Sector',
    collection: 'sectors',
    shape: shape<Row>({ name: text }),
    publicState: { type: 'sector.state.v1', of: ({ id, name }) => ({ id, code: 'c', name, okvedPrefixes: [] }) },
    now: () => new Date(),
    onFacts: () => {},
  })
}

/**
 * One publishing store and one following projection over the real database and the real broker, under names
 * of their own.
 */
export async function openWorld(mongoUrl: string, brokers: string, client: { readonly retries?: number } = {}) {
  const prefix = `${freshName('t')}-`
  const connection = await connect(mongoUrl, freshName('messaging'))
  const metrics = createMetrics()
  const transport = kafkaTransport({
    brokers: brokers.split(','),
    clientId: 'test',
    log: silentLog,
    partitions: 2,
    prefix,
    metrics,
    ...client,
  })
  const store = sectorStore(connection)
  const copies = projection<Copy>(connection, 'Copy', 'copies', shape<Copy>({ names: list(text) }))
  await store.syncIndexes()
  await copies.syncIndexes()
  await transport.ensureTopics([
    { topic: 'kadry.stakeholders.sector.events', retentionDays: 1 },
    stateTopic('kadry.stakeholders.sector.state'),
    { topic: 'kadry.test.dlq', retentionDays: 1 },
  ])
  return {
    prefix,
    connection,
    transport,
    metrics,
    store,
    copies,
    relayOf: (
      holder: string,
      shard: Shard = { index: 0, count: 1 },
      through: Transport = transport,
      also: { readonly epoch?: Epoch } = {},
    ) =>
      createRelay({
        ...also,
        connection,
        stores: [store],
        transport: through,
        lease: createLease(connection, `relay ${shard.index}`, holder),
        shard,
        log: silentLog,
        metrics,
      }),
    add: async (name: string, id?: string) => {
      const command = { actor: 'test', idempotencyKey: key(), fingerprint: 'f' }
      const facts = [{ type: 'sector.changed.v1' as const, data: { code: 'c', name } }]
      const done = id
        ? await store.change(id, command, () => ({ next: { name }, facts }))
        : await store.create(command, () => ({ next: { name }, facts }))
      if (!('state' in done)) throw new Error(JSON.stringify(done))
      return done.state.id
    },
    close: async () => {
      await transport.close()
      await connection.dropDatabase()
      await connection.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** A follower that appends each name; `fail` may throw for the names it chooses. With `state` it can heal. */
export function appendNames(
  copies: Projection<Copy>,
  fail: (name: string) => void = () => {},
  also: { readonly state?: FromState<Copy>; readonly react?: (name: string) => Promise<void> } = {},
) {
  return follow<Copy>({
    service: 'stakeholders',
    aggregate: 'sector',
    projection: copies,
    project: {
      'sector.changed.v1': ({ data }) => {
        fail(data.name)
        return { $push: { names: data.name } }
      },
    },
    ...(also.state ? { state: also.state } : {}),
    ...(also.react ? { react: { 'sector.changed.v1': ({ data }) => also.react!(data.name) } } : {}),
  })
}
