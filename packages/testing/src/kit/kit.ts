import { stateContractOf, stateTopicsOf } from '@kadry/contracts/catalogue'
import { stateTopicOf } from '@kadry/contracts/state'
import { readDescription } from '@kadry/domain/description'
import { inProcessTransport } from '@kadry/messaging/in-process'
import type { Transport } from '@kadry/messaging/transport'
import { globalId } from '@kadry/runtime/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutHistory } from '../history.ts'
import type { TestSubgraph } from '../subgraph.ts'
import { everybody } from '../viewers.ts'
import { questionsOf } from './lists.ts'
import { indexesOf, readsIn, unindexed, watchCommands } from './reads.ts'
import { mutationNames, withoutRight } from './rights.ts'
import { type Chapter, type Send, storyteller } from './story.ts'
import { textFaults } from './texts.ts'

type Kit = {
  readonly start: (transport: Transport) => Promise<TestSubgraph>
  /** A valid use of every mutation, in an order in which each is possible. */
  readonly story: (send: Send) => Promise<void>
  /** The folder of the service's own code. */
  readonly sources: URL
  /** Mutations that erase: they leave no memory of themselves, and a repeat finds nothing. */
  readonly erasing?: readonly string[]
  /** Mutations whose change nobody outside hears of yet. */
  readonly quiet?: readonly string[]
}

/** What every service keeps to, whatever its nouns; a new mutation fails here by name until it has a line in the story. */
export function keepsToTheKit({ start, story, sources, erasing = [], quiet = [] }: Kit): void {
  describe('what every service keeps to', () => {
    const transport = inProcessTransport()
    let graph: TestSubgraph
    let chapters: readonly Chapter[]
    let watched: ReturnType<typeof watchCommands>
    beforeAll(async () => {
      graph = await start(transport)
      watched = watchCommands(graph.connection)
      const teller = storyteller(graph)
      chapters = teller.chapters
      await story(teller.send)
      await graph.settle()
    }, 300_000)
    afterAll(() => graph.stop())

    it('each mutation names its right, and has a valid input in the story of this service', () => {
      const { schema } = graph.subgraph
      expect(withoutRight(schema)).toEqual([])
      const published = chapters.map(({ mutation }) => mutation)
      expect(mutationNames(schema).filter((name) => !published.includes(name))).toEqual([])
    })

    it('a repeat under the same key gets the same answer and adds no fact', () => {
      const again = (first: object) => ('repeated' in first ? { ...first, repeated: true } : first)
      for (const { mutation, first, repeat, facts } of chapters) {
        if (!erasing.includes(mutation)) expect(repeat, mutation).toEqual(again(first))
        expect([facts[0] > 0, facts[1]], `${mutation}: facts of the first and of the repeat`).toEqual([
          !quiet.includes(mutation),
          0,
        ])
      }
    })

    it('a key with another input, a version that is past and the id of nothing are refused in both languages', () => {
      const refused = chapters.flatMap(({ mutation, refusals }) =>
        Object.entries(refusals)
          .filter(([type]) => type !== 'IdempotencyKeyReused' || !erasing.includes(mutation))
          .map(([type, answer]) => ({ mutation, type, answer })),
      )
      const wrong = refused.filter(
        ({ type, answer: { __typename, ru, en } }) => __typename !== type || !readDescription(`${ru} / ${en}`),
      )
      expect(wrong).toEqual([])
    })

    it('whatever the service says, it says in both languages', () => {
      expect(textFaults(sources)).toEqual([])
    })

    it('on each state topic lies the state of every document', async () => {
      const { stores, name } = graph.subgraph
      const shown = stores.flatMap(({ publicState }) =>
        publicState ? [publicState.type, publicState.older?.type ?? []].flat() : [],
      )
      const topics = shown.map((type) => stateTopicOf(stateContractOf(type)!))
      expect(topics.sort()).toEqual(stateTopicsOf(name as never).sort())
      for (const { publicState, model } of stores) {
        if (!publicState) continue
        const last = await lastOn(transport, stateTopicOf(stateContractOf(publicState.type)!))
        const documents = await model.collection.find({}).toArray()
        const states = documents.map((one) => [one._id, JSON.parse(JSON.stringify(publicState.of(one as never)))])
        expect(Object.fromEntries(last), publicState.type).toEqual(Object.fromEntries(states))
      }
    })

    it('each node that has facts shows its history', () => {
      expect(withoutHistory(graph.subgraph.schema)).toEqual([])
    })

    it('each filter and order of a list has its index, and so has whatever else is read', async () => {
      const ids = new Map<string, string>()
      for (const { type, model } of graph.subgraph.stores) {
        const one = await model.collection.findOne({})
        if (one) ids.set(type, String(one._id))
      }
      const idOf = (type: string) => ids.get(type) ?? globalId(type, 'nobody')
      for (const { query, variables } of questionsOf(graph.subgraph.schema, idOf))
        await graph.as(everybody).ask(query, variables)
      await graph.subgraph.jobs.runAll()
      expect(unindexed(readsIn(watched.commands), await indexesOf(graph.connection))).toEqual([])
    })
  })
}

async function lastOn(transport: Transport, topic: string): Promise<Map<string, unknown>> {
  const last = new Map<string, unknown>()
  await transport.readAll(topic, (record) => {
    last.set(record.key!, record.value === null ? null : JSON.parse(String(record.value)))
  })
  return last
}
