import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CPU_HEADER } from '@kadry/auth/handoff'
import type { Viewer } from '@kadry/auth/viewer'
import { signAddress } from '@kadry/files/address'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Composition, compose } from '../scripts/composition.ts'
import { COST_OF_TRANSFER, COST_PER_MEGABYTE } from '../src/edge/transfers.ts'
import { addressBehind } from '../src/request/address.ts'
import { createAdmission } from '../src/security/admission.ts'
import { createBudget, DEFAULT_BUDGETS, readBudgets } from '../src/security/budget.ts'
import { COST_OF_OBJECT as OBJECT, COST_OF_STEP as STEP } from '../src/security/operation-rules.ts'
import { eventually } from './fixtures/eventually.ts'
import { FIXTURE_SECRET, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

const anybody: Viewer = { sub: 'anonymous', roles: ['PUBLIC'] }
const from = (address: string, viewer = anybody) => ({ viewer, address })

describe('the static cost of a request', () => {
  let composed: Composition
  beforeAll(() => {
    composed = compose()
  })
  const costOf = (query: string, variables = {}) => {
    const document = parse(query)
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    const admission = createAdmission(composed.supergraphSdl, DEFAULT_BUDGETS)
    return admission.rulesOf(document, operation as OperationDefinitionNode).costOf(variables)
  }

  test.each([
    ['nothing but a type name', '{__typename}', {}, 1],
    ['one thing', '{organization(inn: "1") {id name}}', {}, STEP + 2],
    ['a mutation and its input', 'mutation {renameOrganization(input: {}) {__typename}}', {}, OBJECT + 13],
    ['a page of the default length', '{organizations {nodes {id}}}', {}, STEP + 1 + 1 + 20],
    ['a page as long as the document says', '{organizations(first: 3) {nodes {id}}}', {}, STEP + 1 + 1 + 3],
    [
      'a page as long as a variable says',
      'query ($n: Int) {organizations(first: $n) {nodes {id}}}',
      { n: 50 },
      STEP + 52,
    ],
    ['a variable left out', 'query ($n: Int) {organizations(first: $n) {nodes {id}}}', {}, STEP + 22],
    ['a default of a variable', 'query ($n: Int = 7) {organizations(first: $n) {nodes {id}}}', {}, STEP + 9],
    ['a length below nothing', '{organizations(first: -5) {nodes {id}}}', {}, STEP + 22],
    [
      'edges, and nodes under them',
      '{organizations(first: 10) {edges {node {id}}}}',
      {},
      STEP + 1 + 1 + 10 + STEP + 10,
    ],
    [
      'pages in a page',
      '{organizations(first: 10) {nodes {needs(first: 10) {nodes {id}}}}}',
      {},
      STEP + 1 + 1 + 10 + STEP + 10 * 10 + 100,
    ],
    [
      'an entity in each item of a page, asked for once',
      '{organizations(first: 9) {nodes {parent {id}}}}',
      {},
      2 * STEP + 20,
    ],
    [
      'a value in each, which came with it',
      '{organizations(first: 9) {nodes {identifiers {kind}}}}',
      {},
      STEP + OBJECT + 101,
    ],
    ['what costs more than it looks', '{organizations(first: 1) {totalCount}}', {}, STEP + 1 + 1 + 5],
    [
      'a fragment, as often as it is spread',
      '{a: organizations(first: 5) {...P} b: organizations(first: 5) {...P}} fragment P on OrganizationConnection {nodes {id}}',
      {},
      2 * STEP + 13,
    ],
    ['what is skipped', '{organizations(first: 10) @skip(if: true) {nodes {id}}}', {}, 1],
    [
      'what a variable skips',
      'query ($s: Boolean!) {organizations(first: 10) @skip(if: $s) {nodes {id}}}',
      { s: true },
      1,
    ],
    [
      'what a variable does not skip',
      'query ($s: Boolean!) {organizations(first: 10) @skip(if: $s) {nodes {id}}}',
      { s: false },
      STEP + 12,
    ],
  ])('%s', (_, query, variables, cost) => expect(costOf(query, variables)).toBe(cost))

  test('of a check of a certificate lets a caller without a token make a hundred a minute, and then wait', () => {
    const check = 'verifyCertificate(number: "40.19600.01.00000003.50", issuedOn: "2025-06-10") {status}'
    const cost = costOf(`{${check}}`)
    expect(costOf(`{a: ${check} b: ${check} c: ${check} d: ${check}}`)).toBeGreaterThanOrEqual(4 * 20_000)
    const budget = createBudget(DEFAULT_BUDGETS, () => 0)
    const waits = Array.from({ length: 101 }, () => budget.pay(from('a'), cost).waitSeconds)
    expect(waits.findIndex((wait) => wait !== undefined)).toBeGreaterThanOrEqual(95)
    expect(waits.at(-1)).toBeGreaterThan(0)
    expect(budget.pay(from('b'), cost).waitSeconds).toBeUndefined()
  })

  test('the trace of the demo costs what limits.ts and the budgets say, once for the whole request', () => {
    const demo = join(import.meta.dirname, '..', '..', 'infra', 'demo')
    const trace = readFileSync(join(demo, 'trace.graphql'), 'utf8')
    expect(costOf(trace, JSON.parse(readFileSync(join(demo, 'trace.json'), 'utf8')))).toBeLessThan(42_000)
  })
})

describe('the budget of a caller', () => {
  const budgets = { ...DEFAULT_BUDGETS, PUBLIC: 60, ANALYST: 600 }
  let now = 0
  const start = () => {
    now = 0
    return createBudget(budgets, () => now)
  }

  test('is spent, refills evenly, and is never more than full', () => {
    const { pay } = start()
    expect(pay(from('a'), 60)).toEqual({ limit: 60, remaining: 0, resetSeconds: 60 })
    expect(pay(from('a'), 5)).toEqual({ limit: 60, remaining: 0, resetSeconds: 60, waitSeconds: 5 })
    now = 5_000
    expect(pay(from('a'), 5)).toMatchObject({ remaining: 0 })
    now = 1_000_000
    expect(pay(from('a'), 1)).toEqual({ limit: 60, remaining: 59, resetSeconds: 1 })
  })

  test('is one for a token wherever it is used, and that of the best of its roles', () => {
    const { pay } = start()
    const analyst: Viewer = { sub: 'x', roles: ['PUBLIC', 'ANALYST'] }
    pay(from('a', analyst), 400)
    expect(pay(from('b', analyst), 100)).toMatchObject({ limit: 600, remaining: 100 })
    expect(pay(from('a'), 60)).toMatchObject({ remaining: 0 })
  })

  test('of callers without a token is one per address, and per network of a household', () => {
    const { pay } = start()
    pay(from('10.0.0.1'), 60)
    expect(pay(from('::ffff:10.0.0.1'), 1).waitSeconds).toBe(1)
    expect(pay(from('10.0.0.2'), 1).waitSeconds).toBeUndefined()
    pay(from('2001:db8:0:1::1'), 60)
    expect(pay(from('2001:db8:0:1:ffff::2'), 1).waitSeconds).toBe(1)
    expect(pay(from('2001:db8:0:2::1'), 1).waitSeconds).toBeUndefined()
  })

  test('is owed where work took more than was paid for: nothing is left until it has come back, a minute or two at most', () => {
    const { pay, owe } = start()
    pay(from('a'), 30)
    expect(owe(from('a'), 50)).toEqual({ limit: 60, remaining: 0, resetSeconds: 80 })
    expect(pay(from('a'), 1)).toMatchObject({ remaining: 0, waitSeconds: 21 })
    expect(pay(from('b'), 1)).toMatchObject({ remaining: 59 })
    owe(from('a'), 1_000_000)
    expect(pay(from('a'), 1)).toMatchObject({ resetSeconds: 120, waitSeconds: 61 })
    now = 61_000
    expect(pay(from('a'), 1)).toMatchObject({ remaining: 0 })
  })

  test('is remembered for a bounded number of callers', () => {
    const { pay, remembered } = start()
    for (let n = 0; n < 30_000; n++) pay(from(`10.0.${n >> 8}.${n & 255}`), 1)
    expect(remembered()).toBe(20_000)
  })

  test.each([
    ['ANALYST=5', { ...DEFAULT_BUDGETS, ANALYST: 5 }],
    ['', DEFAULT_BUDGETS],
    ['KING=5', expect.stringMatching(/"KING" is no role; there are PUBLIC/)],
    ['PUBLIC=0', expect.stringMatching(/PUBLIC: "0" is no number/)],
  ])('is set by %j', (text, expected) => expect(readBudgets(text, DEFAULT_BUDGETS)).toEqual(expected))
})

describe('the address of a caller', () => {
  const address = (trusted: string[], remoteAddress: string, forwarded?: string) =>
    addressBehind(trusted)({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as never)
  test.each([
    ['is that of the connection', [], '10.0.0.9', '1.2.3.4', '10.0.0.9'],
    ['behind a proxy of ours is what the proxy says', ['10.0.0.9'], '::ffff:10.0.0.9', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    [
      'behind two is what the first says',
      ['10.0.0.9', '10.0.0.8'],
      '10.0.0.9',
      '6.6.6.6, 1.2.3.4, 10.0.0.8',
      '1.2.3.4',
    ],
    ['is the proxy where it says nonsense', ['10.0.0.9'], '10.0.0.9', 'evil', '10.0.0.9'],
    ['is the proxy where it says nothing', ['10.0.0.9'], '10.0.0.9', undefined, '10.0.0.9'],
  ])('%s', (_, trusted, remote, forwarded, expected) => expect(address(trusted, remote, forwarded)).toBe(expected))
})

describe('what a caller is answered', () => {
  let graph: FixtureGraph
  beforeAll(async () => {
    graph = await startFixtureGraph({ budgets: { ...DEFAULT_BUDGETS, PUBLIC: 1_500 } })
  })
  afterAll(() => graph.stop())

  test('is the cost and what is left, in the answer and in headers', async () => {
    const { extensions, headers } = await graph.ask('{digest}', {
      authorization: `Bearer ${await graph.tokenFor({ sub: 'a', roles: ['PUBLIC', 'ANALYST'] })}`,
    })
    expect(extensions.cost).toEqual({
      requested: 601,
      maximum: 100_000,
      budget: { limit: 10_000_000, remaining: 9_999_399, resetSeconds: 1 },
    })
    expect(['x-kadry-cost', 'ratelimit', 'ratelimit-policy'].map((name) => headers.get(name))).toEqual([
      '601',
      '"cost";r=9999399;t=1',
      '"cost";q=10000000;w=60',
    ])
  })

  test('beyond the maximum of one request is the number and the limit, before any subgraph is asked', async () => {
    const before = graph.authors.received.length
    const query = '{authors {heirs(first: 100) {heirs(first: 100) {heirs(first: 100) {name}}}}}'
    const { status, json } = await graph.ask(query)
    expect([status, json.errors?.[0]?.extensions]).toMatchObject([
      400,
      { code: 'QUERY_TOO_COMPLEX', limit: 'cost', allowed: 100_000, found: 10_101_011 + 4 * STEP },
    ])
    expect(graph.authors.received.length).toBe(before)
  })

  test('beyond the budget is when to come back; other callers go on', async () => {
    expect((await graph.ask('{digest}')).status).toBe(200)
    const { status, headers, json, extensions } = await graph.ask('{digest}')
    const wait = Number(headers.get('retry-after'))
    expect([status, json.errors?.[0]?.extensions]).toMatchObject([
      429,
      { code: 'BUDGET_EXHAUSTED', retryAfterSeconds: wait },
    ])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(19)
    expect(json.errors?.[0]?.message).toMatch(/Превышен лимит стоимости.*Rate limit exceeded/)
    expect(extensions.cost?.requested).toBe(601)
    const service = await graph.tokenFor({ sub: 'service', roles: ['PUBLIC', 'SERVICE'] })
    expect((await graph.ask('{digest}', { authorization: `Bearer ${service}` })).status).toBe(200)
    expect((await graph.send('/metrics')).text).toMatch(/^kadry_refused_total\{reason="BUDGET_EXHAUSTED"\} 1$/m)
  })

  test.each([
    ['by the fast lane', true],
    ['on the full way', false],
  ])('kind 13: is charged with what subgraphs say that the work took, where that is more: %s', async (_, fastLane) => {
    const other = await startFixtureGraph({ fastLane, budgets: { ...DEFAULT_BUDGETS, PUBLIC: 10_000 } })
    const left = async () =>
      (await other.ask('{me}')).extensions.cost as { budget: { remaining: number }; requested: number }
    await left()
    other.authors.takes(100)
    const { budget: before, requested } = await left()
    other.authors.takes(2 * (5_000 + requested))
    const { budget: after } = await left()
    const paid = before.remaining - after.remaining
    expect(paid).toBeGreaterThan(5_000)
    expect(paid).toBeLessThanOrEqual(5_000 + requested)
    other.authors.takes(-5)
    expect((await other.ask('{me}')).status).toBe(200)
    other.authors.takes(40_000)
    await left()
    expect((await other.ask('{me}')).status).toBe(429)
    await other.stop()
  })

  test('pays for calendars too, which need no token, and for nothing that is refused', async () => {
    const nobody = 'http://127.0.0.1:1/graphql'
    const other = await startFixtureGraph({
      subgraphUrls: { authors: nobody, books: nobody },
      budgets: { ...DEFAULT_BUDGETS, PUBLIC: 2 * COST_OF_TRANSFER.calendars },
    })
    const calendar = (method = 'GET') => other.send('/calendars/books/sector/x.ics', { method })
    for (let n = 0; n < 3; n++) expect((await calendar('PUT')).status).toBe(405)
    for (let n = 0; n < 2; n++) expect((await calendar()).status).toBe(503)
    const { status, headers, json } = await calendar()
    expect([status, json.errors?.[0]?.extensions]).toMatchObject([429, { code: 'BUDGET_EXHAUSTED' }])
    expect(json.errors?.[0]?.message).toMatch(/Превышен лимит стоимости.*Rate limit exceeded/)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    await other.stop()
  })

  test.each([
    ['files', 'PUT'],
    ['files', 'GET'],
    ['documents', 'GET'],
  ] as const)(
    'kind 13: is charged for %s by %s with what they took, however good the address',
    async (room, method) => {
      const megabyte = Buffer.alloc(2 ** 20)
      const service = createServer((request, response) => {
        response.setHeader(CPU_HEADER, room === 'documents' ? 2 * 60_000 : 0)
        request.resume().on('end', () => response.end(method === 'GET' && room === 'files' ? megabyte : 'ok'))
      }).listen(0)
      await once(service, 'listening')
      const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/graphql`
      // By its estimate alone, twenty of them.
      const budgets = { ...DEFAULT_BUDGETS, PUBLIC: room === 'files' ? COST_PER_MEGABYTE : 20_000 }
      const other = await startFixtureGraph({ subgraphUrls: { authors: url, books: url }, budgets })
      const path = room === 'files' ? '/files/books/RmlsZTox' : '/documents/books/minutes/RmlsZTox.pdf'
      const signed = signAddress({ method, path, now: Date.now() }, FIXTURE_SECRET).path
      const body = method === 'PUT' ? { body: new Uint8Array(megabyte) } : {}
      const transfer = () => other.send(signed, { method, ...body })
      expect((await transfer()).status).toBe(200)
      // What a transfer took is counted once its last byte has gone, which the caller may have before that.
      let more = 0
      const { headers, json } = await eventually(async () => {
        const answered = await transfer()
        more += answered.status === 200 ? 1 : 0
        expect(answered.status).toBe(429)
        return answered
      })
      expect(more).toBeLessThan(10)
      expect(json.errors?.[0]).toMatchObject({ extensions: { code: 'BUDGET_EXHAUSTED' } })
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      await other.stop()
      service.close()
    },
  )

  test('kind 13: is charged its estimate and no more where the work took less (control)', async () => {
    const other = await startFixtureGraph({ budgets: { ...DEFAULT_BUDGETS, PUBLIC: 10_000 } })
    other.authors.takes(1)
    const left = async () =>
      (await other.ask('{me}')).extensions.cost as { budget: { remaining: number }; requested: number }
    const { budget: before, requested } = await left()
    expect(before.remaining - (await left()).budget.remaining).toBeLessThanOrEqual(requested)
    await other.stop()
  })

  test.each([true, false])(
    'is charged for tokens that are not good, and one that is good is let in (fast lane: %s)',
    async (fastLane) => {
      const other = await startFixtureGraph({ fastLane, budgets: { ...DEFAULT_BUDGETS, PUBLIC: 1_000 } })
      const forged = async (n: number) => (await other.ask('{me}', { authorization: `Bearer aaa.bbb${n}.ccc` })).status
      expect((await other.ask('{me}')).status).toBe(200)
      const statuses = []
      for (let n = 0; n < 20; n += 1) statuses.push(await forged(n))
      expect([statuses[0], statuses.at(-1)]).toEqual([401, 429])
      const service = await other.tokenFor({ sub: 'service', roles: ['PUBLIC', 'SERVICE'] })
      expect((await other.ask('{me}', { authorization: `Bearer ${service}` })).status).toBe(200)
      await other.stop()
    },
  )

  test('is fifty units at least, also for what is refused for want of rights: many small requests are many', async () => {
    const other = await startFixtureGraph({ budgets: { ...DEFAULT_BUDGETS, PUBLIC: 1_000 } })
    const refused = 'mutation {burnDiary(id: "1")}'
    expect((await other.ask(refused)).status).toBe(401)
    expect((await other.ask('{me}')).extensions.cost).toMatchObject({ requested: 50, budget: { limit: 1_000 } })
    const statuses = []
    for (let n = 0; n < 20; n += 1) statuses.push((await other.ask(n % 2 ? '{me}' : refused)).status)
    expect([statuses[0], statuses[1], statuses.at(-1)]).toEqual([401, 200, 429])
    await other.stop()
  })

  test('of a document that was not carried out before is its reading too, refused or not, in both spellings of a request', async () => {
    const other = await startFixtureGraph({ budgets: { ...DEFAULT_BUDGETS, PUBLIC: 2_000 } })
    const statusOf = async (query: string) => (await other.ask(query)).status
    for (let n = 0; n < 10; n++) expect(await statusOf('{me}')).toBe(200)
    const invalid = `{${'x'.repeat(60)}}`
    expect([await statusOf(invalid), await statusOf(invalid)]).toEqual([400, 400])
    const { status, headers, json } = await other.ask(invalid)
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([429, 'BUDGET_EXHAUSTED'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    const byGet = await other.send(`/graphql?query=${invalid}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(byGet.status).toBe(429)
    expect(await statusOf('{me}')).toBe(200)
    const service = {
      authorization: `Bearer ${await other.tokenFor({ sub: 'service', roles: ['PUBLIC', 'SERVICE'] })}`,
    }
    expect((await other.ask(invalid, service)).status).toBe(400)
    await other.stop()
  })
})
