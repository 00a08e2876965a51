import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { HANDOFF_HEADER } from '@kadry/auth/handoff'
import { silentLog } from '@kadry/runtime/log'
import { graphql, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compose } from '../scripts/composition.ts'
import { createGateway } from '../src/gateway.ts'
import { noTokens } from '../src/security/authenticate.ts'
import { launch } from './fixtures/launch.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n'
const sdl = {
  harbour: `${LINK}type Query { ships: [Ship!]! } type Ship @key(fields: "imo") { imo: ID! name: String! }`,
  // A foreign graph may call a subgraph as ours is called that the gateway answers itself.
  nodes: `${LINK}type Ship @key(fields: "imo") { imo: ID! nodes: [[Berth!]!]! } type Berth { depth: Float! }`,
}
const resolvers = {
  harbour: { Query: { ships: () => [1, 2].map((imo) => ({ imo, name: `Ship ${imo}` })) } },
  nodes: { Ship: { nodes: ({ imo }: { imo: string }) => [[{ depth: Number(imo) + 0.5 }], []] } },
}
const ships = [1, 2].map((imo) => ({ name: `Ship ${imo}`, nodes: [[{ depth: imo + 0.5 }], []] }))

const asked: string[] = []
const urls: Record<string, string> = {}
const stops: (() => void)[] = []
const folder = mkdtempSync(join(tmpdir(), 'foreign-graph-'))
const file = join(folder, 'supergraph.graphql')

beforeAll(async () => {
  for (const name of ['harbour', 'nodes'] as const) urls[name] = await serve(name)
  writeFileSync(file, supergraph(urls))
})
afterAll(() => {
  for (const stop of stops) stop()
  rmSync(folder, { recursive: true })
})

test('a supergraph given by its file is served with nothing else, its subgraphs found where it says', async () => {
  const { child, exit, stderr } = launch({
    SUPERGRAPH_FILE: file,
    IDENTITY: 'none',
    COST_BUDGETS: 'none',
    PORT: '0',
    EXIT_WITH_STDIN: '1',
    LOG_LEVEL: 'silent',
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const ask = (headers: object, query: string) =>
    fetch(`${/^ready (\S+) engine=kadry\n$/.exec(String(line))?.[1]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  for (const _ of ['the full way', 'the fast lane'])
    expect(await (await ask({}, '{ ships { name nodes { depth } } }')).json()).toEqual({ data: { ships } })
  expect(asked).toEqual(['harbour', 'nodes', 'harbour', 'nodes'])
  expect((await ask({ authorization: 'Bearer a.b.c' }, '{ __typename }')).status).toBe(401)
  child.stdin.end()
  expect((await exit)[0]).toBe(0)
  expect(await stderr).toBe('')
})

test('an address that is given goes before the one in the supergraph', async () => {
  asked.length = 0
  const elsewhere = { ...urls, harbour: 'http://harbour.invalid/graphql' }
  const gateway = await start(supergraph(elsewhere), { harbour: urls.harbour! })
  await gateway.stop()
  await expect(start(supergraph(urls), { pier: urls.harbour! })).rejects.toThrow(
    '"pier" is no subgraph; the supergraph has harbour, nodes',
  )
  await expect(start(supergraph({ ...urls, harbour: '' }), {})).rejects.toThrow(
    'The subgraph harbour has no http address in the supergraph, and none was given.',
  )
})

test('without identity nobody is checked and nothing is signed, so it is refused in production and beside keys', async () => {
  const { exit, stderr } = launch({ IDENTITY: 'none', MODE: 'production', AUTH_JWKS: '{}', HANDOFF_SECRETS: 'secret' })
  expect((await exit)[0]).toBe(1)
  const reported = await stderr
  for (const name of ['MODE', 'AUTH_JWKS', 'HANDOFF_SECRETS'])
    expect(reported).toContain(`environment: ${name}: IDENTITY=none`)
})

function start(supergraphSdl: string, subgraphUrls: Readonly<Record<string, string>>) {
  const identity = { verifyToken: noTokens, handoffSecret: undefined }
  return createGateway({ supergraphSdl, subgraphUrls, ...identity, mode: 'development', log: silentLog })
}

function supergraph(addresses: Readonly<Record<string, string>>): string {
  const { supergraphSdl } = compose(Object.entries(sdl).map(([name, text]) => ({ name, sdl: text })))
  return supergraphSdl.replace(/(name: "(\w+)", url: )"[^"]*"/g, (_, head, name) => `${head}"${addresses[name]}"`)
}

/** A subgraph as anybody may have it: it knows nothing of signed calls, and none of these is. */
async function serve(name: 'harbour' | 'nodes'): Promise<string> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]), resolvers: resolvers[name] as never }])
  const server = createServer(async (request, response) => {
    asked.push(request.headers[HANDOFF_HEADER] === undefined ? name : `${name}, signed`)
    const { query, variables } = (await json(request)) as { query: string; variables: Record<string, unknown> }
    const result = await graphql({ schema, source: query, variableValues: variables })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  stops.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}/graphql`
}
