import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { createSigningKey, signToken } from '@kadry/auth/token'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { codes, during, known, openTable, org } from './stage.ts'

/** `RACE_BODIES=1000` for a hundred seats, by hand: the same race, ten times as long. */
const BODIES = Number(process.env.RACE_BODIES ?? 100)
const SEATS = BODIES > 100 ? 100 : 40
const SECRET = 'a-secret-that-only-this-test-suite-knows'
const repository = join(import.meta.dirname, '..', '..', '..')
const bodies = Array.from({ length: BODIES }, (_, index) => `body-${index}`)
const REGISTER = `mutation ($input: RegisterForRoundTableInput!) { registerForRoundTable(input: $input) {
  ... on RegistrationPayload { registration { id status waitlistPosition } } } }`
const PAGE = `query ($id: ID!, $after: String) { roundTable(id: $id) { seatsLeft waitlistLength
  registrations(first: 100, after: $after) { nodes { id status waitlistPosition } pageInfo { hasNextPage endCursor } } } }`
const LATE = ['SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'OVERLOADED', 'CONFLICT']
type Answer = {
  readonly data: unknown
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}
type Place = { readonly id: string; readonly status: string; readonly waitlistPosition: number | null }

/** A process of the product; resolves with its address once it listens. */
async function begun(main: string, env: Record<string, string>) {
  const settings = { HANDOFF_SECRETS: SECRET, LOG_LEVEL: 'silent', EXIT_WITH_STDIN: '1', PORT: '0', ...env }
  const child = spawn(process.execPath, [join(repository, main)], { env: settings, stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /^ready (http:\/\/127\.0\.0\.1:\d+)/.exec(String(line))?.[1]
  if (!url) throw new Error(`${main} said ${line}`)
  return { child, url: new URL(url) }
}

/** One address for several processes: each connection goes to the next of them. */
async function spread(urls: readonly URL[]): Promise<{ readonly server: Server; readonly given: number[] }> {
  const given = urls.map(() => 0)
  let turn = 0
  const server = createServer((socket) => {
    const which = turn++ % urls.length
    given[which]! += 1
    const to = connect(Number(urls[which]!.port), '127.0.0.1')
    socket.pipe(to).pipe(socket)
    for (const end of [socket, to]) end.on('error', () => void [socket.destroy(), to.destroy()])
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, given }
}

describe('bodies that want seats at the same moment, through the gateway', () => {
  const children: ChildProcess[] = []
  let graph: TestSubgraph
  let between: Awaited<ReturnType<typeof spread>>
  let gateway: URL
  let token: string
  beforeAll(async () => {
    graph = await startSubgraph(roundtables, { mongoUrl: inject('mongoUrl'), now: () => during })
    await graph.hear(
      ...codes,
      ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
      ...bodies.flatMap((name) => known(name, 'EMPLOYER')),
    )
    const key = await createSigningKey('race')
    token = await signToken(eventManager, key.private)
    const own = {
      MONGO_URL: inject('mongoUrl'),
      MONGO_DATABASE: graph.connection.name,
      KAFKA_BROKERS: 'in-process:',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    }
    const services = await Promise.all([1, 2].map(() => begun('services/roundtables/src/main.ts', own)))
    between = await spread(services.map(({ url }) => url))
    const entrance = await begun('gateway/src/main.ts', {
      AUTH_JWKS: JSON.stringify(key.public),
      SUBGRAPHS: `roundtables=http://127.0.0.1:${(between.server.address() as AddressInfo).port}/graphql`,
      ...{ MAX_CONCURRENT: '2000', PER_ADDRESS: '2000', COST_BUDGETS: 'none' },
    })
    gateway = entrance.url
    children.push(entrance.child, ...services.map(({ child }) => child))
  })
  afterAll(async () => {
    for (const child of children) {
      const exited = once(child, 'exit')
      child.stdin?.end()
      await exited
    }
    between?.server.close()
    await graph.stop()
  })

  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
  const asked = async (query: string, variables: object): Promise<any> => {
    const response = await fetch(new URL('/graphql', gateway), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as Answer
    // A slow machine answers late: the gateway says so, and a client repeats under the same key.
    if (errors?.every(({ extensions }) => LATE.includes(extensions.code))) return asked(query, variables)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const placesOf = async (id: string) => {
    const places: Place[] = []
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { roundTable } = await asked(PAGE, { id, after })
      places.push(...roundTable.registrations.nodes)
      isMore = roundTable.registrations.pageInfo.hasNextPage
      after = roundTable.registrations.pageInfo.endCursor
    }
    return places
  }

  it('get exactly the seats there are from two processes over one database, the rest wait in order', async () => {
    const id = await openTable(graph, { capacity: SEATS })
    const enrol = async (name: string): Promise<Place> => {
      const input = { roundTableId: id, organizationId: org(name), representativePosition: 'Директор' }
      const { registerForRoundTable } = await asked(REGISTER, {
        input: { ...input, idempotencyKey: `race-of-${name}` },
      })
      return registerForRoundTable.registration
    }
    const answers = await Promise.all(bodies.map(enrol))
    expect(answers.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(SEATS)
    expect(answers.filter(({ status }) => status === 'WAITLISTED')).toHaveLength(BODIES - SEATS)
    const places = await placesOf(id)
    expect(new Set(places.map((one) => one.id))).toEqual(new Set(answers.map((one) => one.id)))
    expect(places.map(({ status, waitlistPosition }) => [status, waitlistPosition])).toEqual(
      bodies.map((_, index) => (index < SEATS ? ['CONFIRMED', null] : ['WAITLISTED', index - SEATS + 1])),
    )
    // A repeat of any of them finds what was given, whichever process answers.
    expect((await Promise.all(bodies.slice(0, 10).map(enrol))).map((one) => one.id)).toEqual(
      answers.slice(0, 10).map((one) => one.id),
    )
    expect(between.given.every((count) => count > 0)).toBe(true)
  })
})
