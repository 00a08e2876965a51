import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { type Mutable, mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { codes, during, enrol, known, openTable } from './stage.ts'

const bodies = Array.from({ length: 100 }, (_, index) => `body-${index}`)
type Place = { status: string; waitlistPosition: number | null }

async function placesOf(graph: Pick<TestSubgraph, 'as'>, id: string): Promise<Place[]> {
  const { roundTable } = await graph
    .as(eventManager)
    .ask(
      'query ($id: ID!) { roundTable(id: $id) { registrations(first: 100) { nodes { status waitlistPosition } } } }',
      { id },
    )
  return roundTable.registrations.nodes
}
const fortySeatedSixtyWaiting: Place[] = bodies.map((_, index) =>
  index < 40 ? { status: 'CONFIRMED', waitlistPosition: null } : { status: 'WAITLISTED', waitlistPosition: index - 39 },
)

describe('a hundred bodies that want forty seats at the same moment', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(roundtables, { mongoUrl: inject('mongoUrl'), now: () => during })
    await graph.hear(
      ...codes,
      ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
      ...bodies.flatMap((name) => known(name, 'EMPLOYER')),
    )
  })
  afterAll(() => graph.stop())

  it('get forty seats and sixty places in the order of arrival, none refused for contention', async () => {
    const id = await openTable(graph)
    const results = await Promise.all(bodies.map((name) => enrol(graph, id, name)))
    expect(results.filter(({ registration }) => registration?.status === 'CONFIRMED')).toHaveLength(40)
    const waiting = results.flatMap(({ registration }) => registration?.waitlistPosition ?? [])
    expect(waiting.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(await placesOf(graph, id)).toEqual(fortySeatedSixtyWaiting)
    const facts = (await graph.published()).filter((fact) => fact.key === id).slice(2)
    expect(facts.map(({ seq }) => seq)).toEqual(bodies.map((_, index) => index + 3))
    expect(facts.map(({ type }) => type)).toEqual(
      bodies.map((_, index) => (index < 40 ? 'registration.confirmed.v2' : 'registration.waitlisted.v2')),
    )
  })

  it('get the same from two processes over one database', async () => {
    const connection = await connect(inject('mongoUrl'), graph.connection.name)
    const parts = { connection, transport: inProcessTransport(), log: silentLog, now: () => during }
    const twin = assemble(roundtables, parts)
    const second: Mutable = {
      schemas: [twin.schema],
      as: (viewer) => ({
        ask: async (query, variables = {}) => {
          const { data, errors } = await twin.execute({ query, variables }, twin.context(viewer, {}))
          if (errors) throw new Error(JSON.stringify(errors))
          return data
        },
        answer: () => Promise.reject(new Error('nobody asks this')),
      }),
    }
    const id = await openTable(graph)
    const results = await Promise.all(bodies.map((name, index) => enrol(index % 2 ? second : graph, id, name)))
    expect(results.filter(({ registration }) => registration?.status === 'CONFIRMED')).toHaveLength(40)
    expect(results.filter(({ registration }) => registration?.status === 'WAITLISTED')).toHaveLength(60)
    expect(await placesOf(second, id)).toEqual(fortySeatedSixtyWaiting)
    await connection.close()
  })

  it('and leave again: every seat goes to whoever waits longest, none stays empty and none is given twice', async () => {
    const id = await openTable(graph)
    const results = await Promise.all(bodies.map((name) => enrol(graph, id, name)))
    const seated = results.flatMap(({ registration }) => (registration.status === 'CONFIRMED' ? [registration.id] : []))
    const leavers = seated.slice(0, 25)
    const answers = await Promise.all(
      leavers.map((registrationId) => mutate(graph, 'withdrawRegistration', { registrationId })),
    )
    expect(new Set(answers.flatMap(({ promoted }) => promoted.map((one: { id: string }) => one.id))).size).toBe(25)
    const places = await placesOf(graph, id)
    expect(places.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(40)
    expect(places.slice(40, 65).every(({ status }) => status === 'CONFIRMED')).toBe(true)
    expect(places.slice(65).map(({ waitlistPosition }) => waitlistPosition)).toEqual(
      Array.from({ length: 35 }, (_, index) => index + 1),
    )
  })
})
