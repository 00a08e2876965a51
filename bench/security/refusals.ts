import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSigningKey, signToken, tokenVerifier } from '@kadry/auth/token'
import { createGateway } from '@kadry/gateway/gateway'
import { DEFAULT_BUDGETS } from '@kadry/gateway/security/budget'
import { listen } from '@kadry/runtime/http'
import { silentLog } from '@kadry/runtime/log'
import { Pool } from 'undici'

/**
 * CPU of a gateway in production mode per refused request, in µs: what a caller can make it spend who never
 * gets an answer.
 */
const REQUESTS = 2_000
const AT_ONCE = 16
const JSON_HEADERS = { 'content-type': 'application/json' }

type Sent = {
  readonly method?: 'GET' | 'POST'
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}
type Case = readonly [name: string, sent: (n: number) => Sent]

const PAGE = 'query ($n: Int) {organizations(first: $n) {nodes {id name}}}'
const MANY = 'query ($ids: [ID!]!) {nodes(ids: $ids) {id}}'
const RENAME = 'mutation ($input: RenameOrganizationInput!) {renameOrganization(input: $input) {__typename}}'
const ERASE = 'mutation {erasePersonFromSeats(input: {idempotencyKey: "12345678", fullName: "x"}) {__typename}}'
const INPUT = { idempotencyKey: '12345678', id: 'x', name: 'x', on: '2026-01-01' }
const post = (body: string, headers: Record<string, string> = {}): Sent => ({
  headers: { ...JSON_HEADERS, ...headers },
  body,
})
const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
const FOREIGN = `${part({ alg: 'EdDSA', typ: 'at+jwt', kid: 'bench' })}.${part({ sub: 'x', exp: 4e9 })}.${'A'.repeat(80)}`
const wrongs = Array.from({ length: 100 }, () => ({ a: { b: {} } }))

const CASES: readonly Case[] = [
  ['answered: {__typename}', () => post(json('{__typename}'))],
  ['a variable of the wrong type', () => post(json(PAGE, { n: 'x' }))],
  ['a variable of the wrong type, JSON accepted', () => post(json(PAGE, { n: 'x' }), { accept: 'application/json' })],
  ['a variable that is missing', () => post(json(RENAME))],
  ['an unknown field in a variable', () => post(json(RENAME, { input: { ...INPUT, nonsense: 1 } }))],
  ['a hundred wrong items in a variable', () => post(json(MANY, { ids: wrongs }))],
  ['fifty kilobytes for a number', () => post(json(PAGE, { n: 'x'.repeat(50_000) }))],
  ['a list in a variable that is too long', () => post(json(MANY, { ids: Array(101).fill('x') }))],
  ['a known mutation without the right', () => post(json(RENAME, { input: INPUT }))],
  ['a mutation nobody with the right has sent', () => post(json(ERASE))],
  ['a damaged token', () => post(json('{__typename}'), { authorization: 'Bearer x.y.z' })],
  [
    'a token signed by somebody else, each another',
    (n) => post(json('{__typename}'), { authorization: `Bearer ${FOREIGN}${n}` }),
  ],
  ['a document that is invalid, always the same', () => post(json('{nothing}'))],
  ['a document that is invalid, each another', (n) => post(json(`{nothing${n}}`))],
  ['a document with 400 unknown fields, each another', (n) => post(json(`{organizations {nodes {${names(n, 400)}}}}`))],
  ['a document that is no GraphQL', (n) => post(json(`{${n}`))],
  ['a body that is no JSON', () => post('{"query":')],
  ['a body of 200 KB that is no JSON', () => post(`{"query":"${'x'.repeat(200_000)}`)],
  ['a body that is too large', () => post(json('{__typename}', { x: 'x'.repeat(300_000) }))],
  ['another type of body', () => post('{__typename}', { 'content-type': 'text/plain' })],
  ['a type of answer that we have not', () => post(json('{__typename}'), { accept: 'text/html' })],
  ['a form of another site', () => ({ method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: {} })],
  ['another path', () => ({ method: 'GET', path: '/x' })],
]

if (process.send) await serve()
else await measureAll()

async function serve(): Promise<void> {
  const key = await createSigningKey('bench')
  const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')
  const nowhere = 'http://127.0.0.1:9/graphql'
  const plenty = Object.fromEntries(Object.keys(DEFAULT_BUDGETS).map((role) => [role, Number.MAX_SAFE_INTEGER]))
  const { app } = await createGateway({
    supergraphSdl: read('gateway/supergraph.graphql'),
    subgraphUrls: { stakeholders: nowhere, governance: nowhere, roundtables: nowhere, employment: nowhere },
    verifyToken: tokenVerifier(key.public),
    handoffSecret: 'a secret of more than thirty-two characters',
    mode: 'production',
    log: silentLog,
    budgets: plenty as typeof DEFAULT_BUDGETS,
    fastLane: process.argv[2] !== 'full',
  })
  const { url } = await listen(app, 0)
  const token = await signToken({ sub: 'steward', roles: ['PUBLIC', 'DATA_STEWARD', 'REGISTRAR'] }, key.private)
  process.on('message', () => process.send!(process.cpuUsage()))
  process.send!({ url, token })
}

async function measureAll(): Promise<void> {
  const ways = [await start('full'), await start('fast')]
  console.log(`${''.padEnd(58)}  full   fast   µs of CPU per request`)
  for (const [name, sent] of CASES) {
    const spent: string[] = []
    for (const { child, pool, token } of ways) {
      await warm(pool, token)
      await send(pool, sent, 200)
      const began = await usage(child)
      const statuses = await send(pool, sent, REQUESTS)
      const { user, system } = await usage(child)
      spent.push(`${((user + system - began.user - began.system) / REQUESTS).toFixed(0)} (${[...statuses]})`)
    }
    console.log(name.padEnd(58), spent.join('   '))
  }
  for (const { child, pool } of ways) {
    await pool.close()
    child.kill()
  }
}

async function start(way: string) {
  const child = fork(import.meta.filename, [way], { execArgv: ['--disable-warning=ExperimentalWarning'] })
  const [{ url, token }] = (await once(child, 'message')) as [{ url: string; token: string }]
  return { child, token, pool: new Pool(url, { connections: AT_ONCE, pipelining: 1 }) }
}

async function usage(child: ChildProcess): Promise<NodeJS.CpuUsage> {
  child.send('usage')
  const [spent] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return spent
}

async function send(pool: Pool, sent: Case[1], times: number): Promise<Set<number>> {
  const statuses = new Set<number>()
  let next = 0
  const worker = async () => {
    while (next < times) {
      const { method = 'POST', path = '/graphql', headers = JSON_HEADERS, body } = sent(next++)
      const answer = await pool.request({ method, path, headers, ...(body === undefined ? {} : { body }) })
      statuses.add(answer.statusCode)
      await answer.body.dump()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return statuses
}

/** The operations below once as they should be, so that they are known. */
async function warm(pool: Pool, token: string): Promise<void> {
  const headers = { ...JSON_HEADERS, authorization: `Bearer ${token}` }
  const bodies = [
    json(PAGE, { n: 1 }),
    json(RENAME, { input: INPUT }),
    json('{__typename}'),
    json(MANY, { ids: ['x'] }),
  ]
  for (const body of bodies) await send(pool, () => ({ headers, body }), 1)
}

function names(n: number, count: number): string {
  return Array.from({ length: count }, (_, field) => `f${n}x${field}`).join(' ')
}

function json(query: string, variables: object = {}): string {
  return JSON.stringify({ query, variables })
}
