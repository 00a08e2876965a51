import { stateContractOf, stateTopicsOf } from '@kadry/contracts/catalogue'
import { stateTopicOf } from '@kadry/contracts/state'
import { readDescription } from '@kadry/domain/description'
import { inProcessTransport } from '@kadry/messaging/in-process'
import type { Transport } from '@kadry/messaging/transport'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import { globalId } from '@kadry/runtime/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutHistory } from '../history.ts'
import type { TestSubgraph } from '../subgraph.ts'
import { everybody } from '../viewers.ts'
import { questionsOf } from './lists.ts'
import { indexesOf, readsIn, unbounded, unindexed, watchCommands } from './reads.ts'
import { mutationNames, withoutRight } from './rights.ts'
import { type Chapter, type Send, storyteller } from './story.ts'
import { textFaults } from './texts.ts'

type Kit = {
  readonly start: (transport: Transport) => Promise<TestSubgraph>
  /** A valid use of every mutation, in an order in which each is possible. */
  readonly story: (send: Send) => Promise<void>
  /** The folder of the service's own code. */
  readonly sources: URL
  /** Mutations that erase: they keep no answer, and a repeat finds nothing. */
  readonly erasing?: readonly string[]
  /** Mutations whose change nobody outside hears of yet. */
  readonly quiet?: readonly string[]
}
/** A service after its story. */
type Lived = {
  readonly graph: TestSubgraph
  readonly transport: Transport
  readonly chapters: readonly Chapter[]
  readonly watched: ReturnType<typeof watchCommands>
}

/**
 * What every service keeps to, whatever its nouns; a new mutation fails here by name until it has a line in
 * the story.
 */
export function keepsToTheKit(kit: Kit): void {
  describe('what every service keeps to', () => {
    let lived: Lived
    beforeAll(async () => {
      lived = await live(kit)
    }, 300_000)
    afterAll(() => lived?.graph.stop())

    it('each mutation names its right, and has a valid input in the story of this service', () => {
      const { schema } = lived.graph.subgraph
      expect(withoutRight(schema)).toEqual([])
      const covered = lived.chapters.map(({ mutation }) => mutation)
      expect(mutationNames(schema).filter((name) => !covered.includes(name))).toEqual([])
    })
    it('a repeat under the same key gets the same answer and adds no fact', () => expectSameRepeats(lived, kit))
    it('a key with another input, a version that is past and the id of nothing are refused in both languages', () =>
      expect(unlikeTheirRefusal(lived)).toEqual([]))
    it('whatever the service says, it says in both languages', () => expect(textFaults(kit.sources)).toEqual([]))
    it('each node that has facts shows its history', () =>
      expect(withoutHistory(lived.graph.subgraph.schema)).toEqual([]))
    it('on each state topic lies the state of every document', () => expectPublishedStates(lived))
    it('each filter and order of a list has its index, and so has whatever else is read', async () => {
      await askForAllLists(lived.graph)
      await lived.graph.subgraph.jobs.runAll()
      expect(unindexed(readsIn(lived.watched.commands), await indexesOf(lived.graph.connection))).toEqual([])
    })
    it('each command to the database has its time', () => expect(unbounded(lived.watched.commands)).toEqual([]))
  })
}

async function live({ start, story }: Kit): Promise<Lived> {
  const transport = inProcessTransport()
  const graph = await start(transport)
  const watched = watchCommands(graph.connection)
  const { send, chapters } = storyteller(graph)
  await story(send)
  await graph.settle()
  return { graph, transport, chapters, watched }
}

function expectSameRepeats({ chapters }: Lived, { erasing = [], quiet = [] }: Kit): void {
  const again = (first: object) => ('repeated' in first ? { ...first, repeated: true } : first)
  for (const { mutation, first, repeat, facts } of chapters) {
    if (!erasing.includes(mutation)) expect(repeat, mutation).toEqual(again(first))
    const isHeard = !quiet.includes(mutation)
    expect([facts[0] > 0, facts[1]], `${mutation}: facts of the first and of the repeat`).toEqual([isHeard, 0])
  }
}

/** What should have been refused and was not, or was in one language. */
function unlikeTheirRefusal({ chapters }: Lived) {
  return chapters.flatMap(({ mutation, refusals }) =>
    Object.entries(refusals)
      .filter(([type, { __typename, ru, en }]) => __typename !== type || !readDescription(`${ru} / ${en}`))
      .map(([type, answer]) => ({ mutation, type, answer })),
  )
}

async function expectPublishedStates({ graph, transport }: Lived): Promise<void> {
  const { stores, name } = graph.subgraph
  const types = stores.flatMap(({ publicState: state }) =>
    state ? [state.type, ...(state.older ? [state.older.type] : [])] : [],
  )
  expect(types.map(topicOf).sort()).toEqual(stateTopicsOf(name as never).sort())
  for (const { publicState, model } of stores) {
    if (!publicState) continue
    const documents = await boundedCollection(model.collection).all({})
    const states = await Promise.all(
      documents.map(async (one) => [one._id, JSON.parse(JSON.stringify(await publicState.of(one as never)))] as const),
    )
    const published = await lastOn(transport, topicOf(publicState.type))
    expect(said(published), publicState.type).toEqual(said(states))
  }
}

/** A record of which nothing is said may have a tombstone, or never have been mentioned. */
const said = (states: Iterable<readonly [string, unknown]>) =>
  Object.fromEntries([...states].filter(([, state]) => state !== null))

const topicOf = (type: string) => stateTopicOf(stateContractOf(type)!)

async function lastOn(transport: Transport, topic: string): Promise<Map<string, unknown>> {
  const last = new Map<string, unknown>()
  await transport.readAll(topic, (record) => {
    last.set(record.key!, record.value === null ? null : JSON.parse(String(record.value)))
  })
  return last
}

async function askForAllLists(graph: TestSubgraph): Promise<void> {
  const ids = new Map<string, string>()
  for (const { type, model } of graph.subgraph.stores) {
    const one = await boundedCollection(model.collection).findOne({})
    if (one) ids.set(type, String(one._id))
  }
  const idOf = (type: string) => ids.get(type) ?? globalId(type, 'nobody')
  for (const { query, variables } of questionsOf(graph.subgraph.schema, idOf))
    await graph.as(everybody).ask(query, variables)
}
