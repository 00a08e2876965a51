import type { Viewer } from '@kadry/auth/viewer'
import { stateTopicsOf, topicsOf } from '@kadry/contracts/catalogue'
import type { ServiceName } from '@kadry/contracts/event'
import { localeOf } from '@kadry/domain/locale'
import { createFiles, type Files } from '@kadry/files/files'
import { consume } from '@kadry/messaging/consume'
import { createEpoch } from '@kadry/messaging/epoch'
import type { Follower } from '@kadry/messaging/follow'
import { createJobs, type Jobs } from '@kadry/messaging/job'
import { createMetrics, type Metrics } from '@kadry/messaging/metrics'
import { measureOutboxes } from '@kadry/messaging/outbox-metrics'
import { createRelay, type Relay } from '@kadry/messaging/relay'
import { createRelayGroup } from '@kadry/messaging/relay-group'
import { deadLetterTopic, eventTopic, stateTopic } from '@kadry/messaging/topics'
import type { Subscription, Transport } from '@kadry/messaging/transport'
import { watchWrites } from '@kadry/messaging/watch'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { LONG } from '@kadry/mongo/retry'
import { auditLog } from '@kadry/personal/audit-log'
import { noteReadings } from '@kadry/personal/reader'
import type { Logger } from '@kadry/runtime/log'
import { keptTrace } from '@kadry/runtime/trace'
import type { GraphQLSchema } from 'graphql'
import type { ContextOf, RequestContext, SubgraphDefinition } from './define.ts'
import { type DocumentServices, documentServices } from './document-services.ts'
import { createExecute, type Execute } from './execute.ts'
import { factLogOver } from './fact-log.ts'
import { createPlatform, type Platform, type SeparateParts, separateOn } from './platform.ts'
import { buildSchema } from './schema.ts'
import { readSdl } from './sdl.ts'

export type Parts = {
  readonly connection: Connection
  readonly transport: Transport
  readonly log: Logger
  readonly now: () => Date
  readonly metrics?: Metrics
  /** The databases that the definition declares beside the main one. */
  readonly separates?: Readonly<Record<string, SeparateParts>>
  /** Relays that share the keys, where the database does not say how many yet. */
  readonly relayShards?: number
  /**
   * Who signs addresses of files and documents, and where callers find them; absent where nobody is given
   * any.
   */
  readonly addresses?: { readonly publicUrl: string; readonly secret: string }
}

export type Subgraph = DocumentServices & {
  readonly name: string
  readonly now: () => Date
  readonly schema: GraphQLSchema
  readonly execute: Execute
  readonly context: (
    viewer: Viewer,
    headers: { readonly traceparent?: string; readonly acceptLanguage?: string },
  ) => RequestContext
  readonly stores: readonly OwnedStore[]
  /** The databases of its own beside the main one. */
  readonly separates: readonly Connection[]
  readonly followers: readonly Follower[]
  readonly relay: Relay
  readonly jobs: Jobs
  readonly files: Files
  readonly metrics: Metrics
  /** Creates indexes and topics. */
  readonly prepare: () => Promise<void>
  /** The part of it that needs the database. */
  readonly prepareStores: () => Promise<void>
  /** The part of it that needs the broker. */
  readonly prepareTopics: () => Promise<void>
  readonly follow: () => Promise<Subscription>
}

/** A definition made live over a database and a broker; the same for the real process and for tests. */
export function assemble<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
  parts: Parts,
): Subgraph {
  const { connection, transport, log, now, metrics = createMetrics(), addresses, separates = {} } = parts
  let relay: Relay | undefined
  const files = createFiles({ connection, now, service: definition.name, addresses })
  const { platform, built } = createPlatform({
    ...{ connection, now, files, separates },
    onHead: (head: object) => log.info({ head }, 'the audit log has a new head'),
    onFacts: () => relay?.wake(),
  })
  const shared = sharedServices(platform)
  const services = definition.services(platform)
  const { stores, followers } = built
  measureOutboxes(metrics, stores)
  relay = relayOf(definition.name, stores, { ...parts, metrics })
  const openFactLog = factLogOver(connection, stores)
  const schema = buildSchema(readSdl(definition.sources), definition.resolvers)
  const documents = documentServices(definition, { schema, connection, now, addresses })
  const prepareStores = async () => {
    for (const one of built.prepared) await one.syncIndexes()
    await connection.collection('facts').createIndex({ key: 1, seq: 1 }, LONG)
  }
  const prepareTopics = () => transport.ensureTopics(topicsFor(definition.name, followers))
  return {
    name: definition.name,
    now,
    schema,
    execute: createExecute(schema, log),
    context: (viewer, { traceparent, acceptLanguage }) => {
      const context: ContextOf<Services, Loaders> = {
        ...services,
        viewer,
        now,
        factLog: openFactLog(),
        ...shared,
        ...documents,
        locale: localeOf(acceptLanguage),
        traceparent: keptTrace(traceparent),
        loaders: definition.loaders(services, viewer),
      }
      return context
    },
    ...{ stores, followers, separates: separatesOf(definition, connection, separates) },
    relay,
    files,
    ...documents,
    jobs: createJobs(built.jobs, { connection, log, metrics }),
    metrics,
    prepare: () => prepareStores().then(prepareTopics),
    prepareStores,
    prepareTopics,
    follow: async () => consume({ group: definition.name, connection, transport, followers, log, metrics, now }),
  }
}

/** Publishes what the stores have written, once, however many processes of the service there are. */
function relayOf(
  service: ServiceName,
  stores: readonly OwnedStore[],
  { connection, transport, log, metrics, relayShards = 1 }: Parts & { readonly metrics: Metrics },
): Relay {
  const epoch = createEpoch({ connection, service, stores, transport, log })
  const collections = stores.map(({ model }) => model.collection.name)
  return createRelayGroup({
    ...{ connection, log, metrics, initialShards: relayShards },
    make: (shard, lease) =>
      createRelay({ connection, stores, transport, lease, log, metrics, shard, epoch, isGrouped: true }),
    watch: (wake) => watchWrites(connection, collections, wake, log),
  })
}

type Declared = { readonly separates?: readonly string[] }

function separatesOf({ separates = [] }: Declared, main: Connection, given: NonNullable<Parts['separates']>) {
  return separates.map((name) => given[name]?.connection ?? separateOn(main, name))
}

/**
 * What every service has whether its definition asks for it or not: files, and the log of who read personal
 * data.
 */
function sharedServices(platform: Platform) {
  const { files } = platform
  const audit = auditLog(platform)
  platform.prepares(files)
  platform.runs(files.sweep)
  return { files, audit, noteReading: noteReadings(audit) }
}

/** Each once: a service may follow its own facts too. */
function topicsFor(name: ServiceName, followers: readonly Follower[]) {
  const events = new Set([...topicsOf(name), ...followers.map(({ topic }) => topic)])
  const states = new Set([...stateTopicsOf(name), ...followers.flatMap(({ state }) => state?.topic ?? [])])
  return [...[...events].map(eventTopic), ...[...states].map(stateTopic), deadLetterTopic(name)]
}
