import type { Viewer } from '@kadry/auth/viewer'
import { contractOf, type Fact } from '@kadry/contracts/catalogue'
import type { StoredFact } from '@kadry/contracts/envelope'
import { toMessage } from '@kadry/contracts/envelope'
import { topicOf } from '@kadry/contracts/event'
import { inProcessTransport } from '@kadry/messaging/in-process'
import type { Subscription, Transport } from '@kadry/messaging/transport'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import { type Connection, connect } from '@kadry/mongo/connect'
import { newKey } from '@kadry/runtime/ids'
import { type Logger, silentLog } from '@kadry/runtime/log'
import { assemble, type Subgraph } from '@kadry/subgraph/assemble'
import type { SubgraphDefinition } from '@kadry/subgraph/define'
import type { GraphQLSchema } from 'graphql'
import { type Answer, dataOf, type Variables } from './answer.ts'
import { freshName } from './arbitrary.ts'
import { observable } from './kit/reads.ts'

export type TestSubgraph = {
  readonly subgraph: Subgraph
  /** The one of `subgraph`, as a whole graph has several. */
  readonly schemas: readonly GraphQLSchema[]
  readonly connection: Connection
  readonly as: (viewer: Viewer) => {
    /** The data; fails the test where the answer has errors. */
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
    readonly ask: (query: string, variables?: Variables) => Promise<any>
    /** The whole answer, errors included. */
    readonly answer: (query: string, variables?: Variables) => Promise<Answer>
  }
  /** All facts ever published by this service, in their order, outboxes emptied first. */
  readonly published: () => Promise<(StoredFact & { readonly key: string })[]>
  /**
   * Hands in somebody else's facts about one aggregate, numbered 1, 2, 3 … for each key, and waits for their
   * effects.
   */
  readonly hear: (...facts: readonly Heard[]) => Promise<void>
  /** Publishes what waits and waits for all effects. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type Heard = Fact & { readonly key: string; readonly seq?: number }

type StartOptions = {
  readonly mongoUrl: string
  readonly transport?: Transport
  readonly now?: () => Date
  readonly log?: Logger
}

/** Addresses are signed, and answered by nobody: a test of the gateway follows them. */
export const addresses = { publicUrl: 'http://127.0.0.1:4000', secret: 'a-secret-that-only-this-test-suite-knows' }

/** A secret for each of the databases that a definition declares beside its main one. */
export function keysOf({ separates = [] }: { readonly separates?: readonly string[] }) {
  return Object.fromEntries(
    separates.map((name) => [name, { key: `a-key-of-${name}-that-only-this-test-suite-knows` }]),
  )
}

/** One subgraph over a real database, with an in-process transport unless the test brings another. */
export async function startSubgraph<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
  { mongoUrl, transport = inProcessTransport(), now = () => new Date(), log = silentLog }: StartOptions,
): Promise<TestSubgraph> {
  const connection = await connect(observable(mongoUrl), freshName(definition.name))
  const subgraph = assemble(definition, { connection, transport, log, now, addresses, separates: keysOf(definition) })
  await subgraph.prepare()
  const subscription: Subscription = await subgraph.follow()
  const numbers = new Map<string, number>()

  const answer = async (viewer: Viewer, query: string, variables?: Variables): Promise<Answer> => {
    const request = { query, ...(variables ? { variables } : {}) }
    return JSON.parse(JSON.stringify(await subgraph.execute(request, subgraph.context(viewer, {})))) as Answer
  }
  const settle = async () => {
    do await subscription.caughtUp()
    while ((await subgraph.relay.flush()) > 0)
    await subscription.caughtUp()
  }

  return {
    subgraph,
    schemas: [subgraph.schema],
    connection,
    as: (viewer) => ({
      ask: async (query, variables) => dataOf(await answer(viewer, query, variables), query, variables),
      answer: (query, variables) => answer(viewer, query, variables),
    }),
    published: async () => {
      await settle()
      return (await boundedCollection(connection.collection('facts')).all({}, { sort: { _id: 1 } })) as never
    },
    hear: async (...facts) => {
      for (const { key, seq, ...fact } of facts) {
        const number = seq ?? (numbers.get(key) ?? 0) + 1
        if (seq === undefined) numbers.set(key, number)
        await transport.publish([heard(key, number, fact as Fact, now())])
      }
      await settle()
    },
    settle,
    stop: async () => {
      await subscription.stop()
      await subgraph.relay.stop()
      await transport.close()
      for (const one of [connection, ...subgraph.separates]) await one.dropDatabase()
      await connection.close()
    },
  }
}

function heard(key: string, seq: number, fact: Fact, at: Date) {
  const contract = contractOf(fact.type)!
  const id = newKey()
  return toMessage(topicOf(contract), contract, key, {
    id,
    seq,
    type: fact.type,
    data: fact.data,
    time: at.toISOString(),
    actor: 'test',
    correlation: id,
  })
}
