import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { type Mutable, mutate } from '@kadry/testing/mutate'
import { addresses, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { codes, during, enrol, known, openTable } from './stage.ts'

/** `RACE_BODIES=1000` for a hundred seats, by hand: the same race, ten times as long. */
const BODIES = Number(process.env.RACE_BODIES ?? 100)
const SEATS = BODIES > 100 ? 100 : 40
const LEAVING = 25
const bodies = Array.from({ length: BODIES }, (_, index) => `body-${index}`)
const openRace = (graph: Mutable) => openTable(graph, { capacity: SEATS })
type Place = { status: string; waitlistPosition: number | null }
type Page = { registrations: { nodes: Place[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
const PAGE = `query ($id: ID!, $after: String) { roundTable(id: $id) { registrations(first: 100, after: $after) {
  nodes { status waitlistPosition } pageInfo { hasNextPage endCursor } } } }`

async function placesOf(graph: Pick<TestSubgraph, 'as'>, id: string): Promise<Place[]> {
  const places: Place[] = []
  for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
    const { roundTable }: { roundTable: Page } = await graph.as(eventManager).ask(PAGE, { id, after })
    places.push(...roundTable.registrations.nodes)
    hasNextPage = roundTable.registrations.pageInfo.hasNextPage
    after = roundTable.registrations.pageInfo.endCursor
  }
  return places
}
const allInOrder: Place[] = bodies.map((_, index) =>
  index < SEATS
    ? { status: 'CONFIRMED', waitlistPosition: null }
    : { status: 'WAITLISTED', waitlistPosition: index - SEATS + 1 },
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
    const id = await openRace(graph)
    const results = await Promise.all(bodies.map((name) => enrol(graph, id, name)))
    expect(results.filter(({ registration }) => registration?.status === 'CONFIRMED')).toHaveLength(SEATS)
    const waiting = results.flatMap(({ registration }) => registration?.waitlistPosition ?? [])
    expect(waiting.sort((a, b) => a - b)).toEqual(Array.from({ length: BODIES - SEATS }, (_, index) => index + 1))
    expect(await placesOf(graph, id)).toEqual(allInOrder)
    const facts = (await graph.published()).filter((fact) => fact.key === id).slice(2)
    expect(facts.map(({ seq }) => seq)).toEqual(bodies.map((_, index) => index + 3))
    expect(facts.map(({ type }) => type)).toEqual(
      bodies.map((_, index) => (index < SEATS ? 'registration.confirmed.v2' : 'registration.waitlisted.v2')),
    )
  })

  it('get the same from two processes over one database', async () => {
    const connection = await connect(inject('mongoUrl'), graph.connection.name)
    const parts = { connection, transport: inProcessTransport(), log: silentLog, now: () => during, addresses }
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
    const id = await openRace(graph)
    const results = await Promise.all(bodies.map((name, index) => enrol(index % 2 ? second : graph, id, name)))
    expect(results.filter(({ registration }) => registration?.status === 'CONFIRMED')).toHaveLength(SEATS)
    expect(results.filter(({ registration }) => registration?.status === 'WAITLISTED')).toHaveLength(BODIES - SEATS)
    expect(await placesOf(second, id)).toEqual(allInOrder)
    await connection.close()
  })

  it('and leave again: every seat goes to whoever waits longest, none stays empty and none is given twice', async () => {
    const id = await openRace(graph)
    const results = await Promise.all(bodies.map((name) => enrol(graph, id, name)))
    const seated = results.flatMap(({ registration }) => (registration.status === 'CONFIRMED' ? [registration.id] : []))
    const leavers = seated.slice(0, LEAVING)
    const answers = await Promise.all(
      leavers.map((registrationId) => mutate(graph, 'withdrawRegistration', { registrationId })),
    )
    expect(new Set(answers.flatMap(({ promoted }) => promoted.map((one: { id: string }) => one.id))).size).toBe(LEAVING)
    const places = await placesOf(graph, id)
    expect(places.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(SEATS)
    expect(places.slice(SEATS, SEATS + LEAVING).every(({ status }) => status === 'CONFIRMED')).toBe(true)
    expect(places.slice(SEATS + LEAVING).map(({ waitlistPosition }) => waitlistPosition)).toEqual(
      Array.from({ length: BODIES - SEATS - LEAVING }, (_, index) => index + 1),
    )
  })
})
