import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY, type Viewer } from '@kadry/auth/viewer'
import { globalId } from '@kadry/runtime/ids'
import { freshInn, key } from '@kadry/testing/arbitrary'
import { analyst, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectHeld, type Hostility, times } from './fixtures/hostility.ts'
import { PRODUCT_SECRET, type Product, startProduct } from './fixtures/product.ts'

let product: Product
let asRegistrar: { readonly authorization: string }
let asAnalyst: { readonly authorization: string }
const NAME = 'Первый опытный завод'
beforeAll(async () => {
  product = await startProduct(inject('mongoUrl'))
  asRegistrar = await product.authorizationOf(registrar)
  asAnalyst = await product.authorizationOf(analyst)
  const roles = [{ kind: 'EMPLOYER', validFrom: '2015-01-01', document: { title: 'Приказ' } }]
  const input = { idempotencyKey: key(), name: NAME, inn: freshInn(), roles }
  await product.ask(
    'mutation ($input: RegisterOrganizationInput!) {registerOrganization(input: $input) {__typename}}',
    asRegistrar,
    { input },
  )
})
afterAll(() => product.stop())
const holds = (...hostility: Hostility) => expectHeld(product, hostility)
const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  product.ask(query, headers, variables)
/** The first time by the full way, the second by the fast lane, where there is one for it. */
const twice = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
  await ask(query, variables, headers)
  return ask(query, variables, headers)
}

describe('cost and rights, in both lanes', () => {
  const inner = 'agreements(first: 100) {nodes {needs(first: 100) {nodes {id}}}}'
  test.each<Hostility>([
    [
      'pages in pages in pages',
      () => twice(`{resolutions(first: 100) {nodes {items {${inner}}}}}`),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'the same with the lengths in variables',
      () =>
        twice(
          'query ($n: Int) {organizations(first: $n) {nodes {needs(first: $n) {nodes {agreement {needs(first: $n) {nodes {id}}}}}}}}',
          { n: 100 },
        ),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'thirty pages side by side',
      () => twice(`{${times(20, (n) => `a${n}: organizations(first: 100) {nodes {needs(first: 60) {nodes {id}}}}`)}}`),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'the same page by fragments',
      () =>
        twice(
          `{${times(20, (n) => `a${n}: organizations(first: 100) {...F}`)}} fragment F on OrganizationConnection {nodes {needs(first: 60) {nodes {id}}}}`,
        ),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a page longer than numbers',
      () => twice('query ($n: Int) {organizations(first: $n) {nodes {id}}}', { n: 2_147_483_648 }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a page of two thousand million',
      () => twice('{organizations(first: 2147483647) {nodes {id}}}'),
      200,
      'BAD_USER_INPUT',
    ],
    [
      'a page of less than nothing',
      () => twice('query ($n: Int) {organizations(first: $n) {nodes {id}}}', { n: -1 }),
      200,
      'BAD_USER_INPUT',
    ],
    ['a page of nothing', () => twice('{organizations(first: 0) {nodes {id}}}'), 200, 'BAD_USER_INPUT'],
    [
      'a length as text',
      () => twice('query ($n: Int) {organizations(first: $n) {nodes {id}}}', { n: '100' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'half a page',
      () => twice('query ($n: Int) {organizations(first: $n) {nodes {id}}}', { n: 1.5 }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a length that is a list',
      () => twice('query ($n: Int) {organizations(first: $n) {nodes {id}}}', { n: [1, 2] }),
      400,
      'BAD_USER_INPUT',
    ],
    ['a mutation of an anonymous caller', () => twice(mutation('dissolveOrganization')), 401, 'UNAUTHENTICATED'],
    ['a mutation without the role', () => twice(mutation('dissolveOrganization'), {}, asAnalyst), 403, 'FORBIDDEN'],
    [
      'an erasure by the registrar',
      () => twice(mutation('erasePersonFromSeats', 'fullName: "x"'), {}, asRegistrar),
      403,
      'FORBIDDEN',
    ],
    [
      'a mutation under another name',
      () => twice(`mutation {harmless: ${mutation('defineSector', 'code: "1", name: "x"').slice(10, -1)}}`),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'a mutation in a fragment',
      () =>
        twice(`mutation {...F} fragment F on Mutation ${mutation('defineSector', 'code: "1", name: "x"').slice(9)}`),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'a mutation that a variable lets in',
      () =>
        twice(
          `mutation ($go: Boolean = true) {... @include(if: $go) ${mutation('defineSector', 'code: "1", name: "x"').slice(9)}}`,
        ),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'a mutation that a text lets in',
      () =>
        twice(
          `mutation ($go: Boolean!) {... @include(if: $go) ${mutation('defineSector', 'code: "1", name: "x"').slice(9)}}`,
          { go: 'true' },
        ),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a forbidden mutation behind an allowed one',
      () =>
        twice(
          `mutation {${mutation('defineSector', 'code: "1", name: "x"').slice(10, -1)} ${mutation('erasePersonFromSeats', 'fullName: "x"').slice(10, -1)}}`,
          {},
          asRegistrar,
        ),
      403,
      'FORBIDDEN',
    ],
    [
      'a role of its own in a header',
      () =>
        twice(mutation('dissolveOrganization'), {}, { 'x-roles': 'REGISTRAR', 'x-viewer': '{"roles":["REGISTRAR"]}' }),
      401,
      'UNAUTHENTICATED',
    ],
  ])('%s', holds)

  test('nothing of it was done', async () => {
    const { json } = await ask('{sector(code: "1") {name}}')
    expect(json.data).toEqual({ sector: null })
  })
})

/** A mutation that is valid but for the right to it; inputs that it needs come after the key. */
function mutation(name: string, input = 'id: "x", on: "2026-01-01", reason: "x"'): string {
  return `mutation {${name}(input: {idempotencyKey: "12345678", ${input}}) {__typename}}`
}

describe('around the gateway, straight to a subgraph', () => {
  const PATH = '/graphql'
  const BODY = '{"query":"{__typename}"}'
  const LARGE = 'x'.repeat(3 * 1024 * 1024)
  const straight = async (
    headers: Record<string, string>,
    body: string | Uint8Array<ArrayBuffer> = BODY,
    path = PATH,
  ) => {
    const url = new URL(path, product.urlOf('governance'))
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    return { status: response.status, text: await response.text() }
  }
  const sign = (
    viewer: Viewer,
    { body = BODY, subgraph = 'governance', path = PATH, ago = 0, secret = PRODUCT_SECRET } = {},
  ) => ({
    [HANDOFF_HEADER]: signHandoff(viewer, { subgraph, path, body, now: Date.now() - ago }, secret),
  })
  const crowned = () => {
    const [claims = '', mac] = sign(ANYBODY)[HANDOFF_HEADER]!.split('.')
    const { viewer: _, ...rest } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    const forged = { viewer: { sub: 'eve', roles: ['DATA_STEWARD'] }, ...rest }
    return { [HANDOFF_HEADER]: `${Buffer.from(JSON.stringify(forged)).toString('base64url')}.${mac}` }
  }

  test.each<Hostility>([
    ['without a hand-off', () => straight({}), 401, 'UNAUTHENTICATED'],
    ['with an empty one', () => straight({ [HANDOFF_HEADER]: '' }), 401, 'UNAUTHENTICATED'],
    ['with dots', () => straight({ [HANDOFF_HEADER]: '...' }), 401, 'UNAUTHENTICATED'],
    [
      'with claims and no signature',
      () => straight({ [HANDOFF_HEADER]: `${Buffer.from('{}').toString('base64url')}.` }),
      401,
      'UNAUTHENTICATED',
    ],
    ['with other roles under an old signature', () => straight(crowned()), 401, 'UNAUTHENTICATED'],
    ['under another secret', () => straight(sign(ANYBODY, { secret: 'x'.repeat(40) })), 401, 'UNAUTHENTICATED'],
    ['under an empty secret', () => straight(sign(ANYBODY, { secret: '' })), 401, 'UNAUTHENTICATED'],
    ['a minute late', () => straight(sign(ANYBODY, { ago: 61_000 })), 401, 'UNAUTHENTICATED'],
    ['before its time', () => straight(sign(ANYBODY, { ago: -30_000 })), 401, 'UNAUTHENTICATED'],
    ['for another body', () => straight(sign(ANYBODY, { body: '{"query":"{x}"}' })), 401, 'UNAUTHENTICATED'],
    ['for a body with one space more', () => straight(sign(ANYBODY), `${BODY} `), 401, 'UNAUTHENTICATED'],
    ['for another subgraph', () => straight(sign(ANYBODY, { subgraph: 'stakeholders' })), 401, 'UNAUTHENTICATED'],
    ['for another path', () => straight(sign(ANYBODY, { path: '/metrics' })), 401, 'UNAUTHENTICATED'],
    ['with the token of a caller', () => straight({ ...asRegistrar }), 401, 'UNAUTHENTICATED'],
    [
      'the hand-off as a token',
      () => straight({ authorization: `Bearer ${sign(registrar)[HANDOFF_HEADER]}` }),
      401,
      'UNAUTHENTICATED',
    ],
    ['for the schema of the subgraph', () => straight({}, '{"query":"{_service {sdl}}"}'), 401, 'UNAUTHENTICATED'],
    [
      'for entities',
      () => straight({}, '{"query":"{_entities(representations: []) {__typename}}"}'),
      401,
      'UNAUTHENTICATED',
    ],
    ['with nonsense for a body', () => straight({}, '\u0000\u0001'), 401, 'UNAUTHENTICATED'],
    ['with three megabytes', () => straight({}, LARGE), 401, 'UNAUTHENTICATED'],
    ['with three megabytes, signed', () => straight(sign(ANYBODY, { body: LARGE }), LARGE), 413, 'PAYLOAD_TOO_LARGE'],
    ['by another path', () => straight(sign(ANYBODY, { path: '/graphql/' }), BODY, '/graphql/'), 404, 'NOT_FOUND'],
    [
      'with a role that does not exist',
      () => straight(sign({ sub: 'x', roles: ['KING' as never] })),
      401,
      'UNAUTHENTICATED',
    ],
  ])('%s', holds)

  test('a call that was overheard is refused when it comes again, also under a hundred at once', async () => {
    const headers = sign(registrar)
    const sent = await Promise.all(Array.from({ length: 100 }, () => straight(headers)))
    const statuses = sent.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 401)).toHaveLength(99)
    expect((await straight(sign(registrar))).status).toBe(200)
  })

  test('whoever is signed as anybody may do there what anybody may: the subgraph has the last word', async () => {
    const body = JSON.stringify({ query: mutation('activateWorkingGroup', 'id: "x"') })
    const { status, text } = await straight(sign(ANYBODY, { body }), body)
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([200, 'UNAUTHENTICATED'])
  })
})

/** Texts that would mean something else to a database, a shell, a path, a parser or an eye. */
const TEXTS = [
  '{"$gt":""}',
  '{"$ne":null}',
  '$where',
  "'; return true; var x='",
  '.*',
  '^(a+)+$',
  '\\',
  '%00',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  'ИНН\u0301'.repeat(50),
  'ё'.repeat(5_000),
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  globalId('Organization', '../../x'),
  globalId('Organization', '{"$ne":1}'),
  globalId('__proto__', 'x'),
]
/** What is no text at all. */
const OBJECTS = [
  { $gt: '' },
  { $ne: null },
  { $where: '1' },
  [['x']],
  { length: 1 },
  JSON.parse('{"__proto__":{"x":1}}'),
]

const LOOKUPS: [field: string, type: string, selection: string][] = [
  ['organization(id: $x)', 'ID', '{id}'],
  ['organization(inn: $x)', 'String', '{id}'],
  ['organization(ogrn: $x)', 'String', '{id}'],
  ['organizations(filter: {text: $x})', 'String', '{nodes {id}}'],
  ['organizations(filter: {oktmo: $x})', 'ID', '{nodes {id}}'],
  ['organizations(filter: {sectorCode: $x})', 'ID', '{nodes {id}}'],
  ['organizations(filter: {activeOn: $x})', 'Date', '{nodes {id}}'],
  ['organizations(filter: {updatedSince: $x})', 'DateTime', '{nodes {id}}'],
  ['agreements(filter: {partyId: $x})', 'ID', '{nodes {id}}'],
  ['agreements(filter: {sectorCode: $x})', 'ID', '{nodes {id}}'],
  ['agreements(filter: {updatedSince: $x})', 'DateTime', '{nodes {id}}'],
  ['roundTables(filter: {hostId: $x})', 'ID', '{nodes {id}}'],
  ['roundTables(filter: {sectorCode: $x})', 'ID', '{nodes {id}}'],
  ['roundTables(filter: {startsAfter: $x})', 'DateTime', '{nodes {id}}'],
  ['programmes(filter: {providerId: $x})', 'ID', '{nodes {id}}'],
  ['programmes(filter: {specialityCode: $x})', 'ID', '{nodes {id}}'],
  ['workforceNeeds(filter: {agreementId: $x})', 'ID', '{nodes {id}}'],
  ['workforceNeeds(filter: {employerId: $x})', 'ID', '{nodes {id}}'],
  ['workforceNeeds(filter: {oktmo: $x})', 'ID', '{nodes {id}}'],
  ['workforceNeeds(filter: {okz: $x})', 'ID', '{nodes {id}}'],
  ['organizations(after: $x)', 'String', '{nodes {id}}'],
  ['sector(code: $x)', 'ID!', '{name}'],
  ['municipality(oktmo: $x)', 'ID!', '{name}'],
  ['occupation(okz: $x)', 'ID!', '{name}'],
  ['speciality(code: $x)', 'ID!', '{name}'],
  ['validateIdentifier(kind: INN, value: $x)', 'String!', '{problems {code}}'],
  ['resolution(id: $x)', 'ID!', '{id}'],
  ['resolutionItem(id: $x)', 'ID!', '{id}'],
  ['workingGroup(id: $x)', 'ID!', '{id}'],
  ['agreement(id: $x)', 'ID!', '{id}'],
  ['agreements(after: $x)', 'String', '{nodes {id}}'],
  ['roundTable(id: $x)', 'ID!', '{id}'],
  ['roundTables(after: $x)', 'String', '{nodes {id}}'],
  ['programme(id: $x)', 'ID!', '{id}'],
  ['workforceNeed(id: $x)', 'ID!', '{id}'],
  ['cohort(id: $x)', 'ID!', '{id}'],
]

describe('injection through every look-up and filter', () => {
  const refusedAs = new Set(['BAD_USER_INPUT'])
  test.each(LOOKUPS)('%s takes text for text, and nothing else', async (field, type, selection) => {
    const query = `query ($x: ${type}) {found: ${field} ${selection}}`
    for (const x of [...TEXTS, ...OBJECTS]) {
      const { status, json, text } = await ask(query, { x })
      const about = `${field} with ${JSON.stringify(x)?.slice(0, 80)}: ${text.slice(0, 300)}`
      expect([200, 400], about).toContain(status)
      for (const { extensions } of json.errors ?? []) expect(refusedAs, about).toContain(extensions.code)
      expect(JSON.stringify(json.data?.found ?? null), about).not.toMatch(/"id"/)
      if (typeof x === 'object') expect(json.errors, about).toBeDefined()
    }
    expect((await ask('{__typename}')).status).toBe(200)
  })

  test('objects of this process have what they had, and the registry too', async () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { x?: unknown }).x).toBeUndefined()
    const { json } = await ask('{organizations {nodes {name}}}')
    expect(json.data?.organizations).toEqual({ nodes: [{ name: NAME }] })
  })
})
