import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectHeld, type Hostility, times } from './fixtures/hostility.ts'
import { type Product, startProduct } from './fixtures/product.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct(inject('mongoUrl'))
  for (let n = 0; n < 3; n++) await ask('{organizations {nodes {id}}}')
})
afterAll(() => product.stop())
const ask = (query: string, variables: object = {}) => product.ask(query, {}, variables)
const post = (body: string) =>
  product.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
const holds = (...hostility: Hostility) => expectHeld(product, hostility)

const FILTERED = 'query ($filter: OrganizationFilter) {organizations(filter: $filter) {nodes {id}}}'
const PAGE = 'query ($n: Int) {organizations(first: $n) {nodes {id}}}'
const filtered = (filter: unknown) => ask(FILTERED, { filter })
const fields = (count: number, name: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n}`, 1]))
const BAD = [400, 'BAD_USER_INPUT'] as const
const INVALID = [400, 'GRAPHQL_VALIDATION_FAILED'] as const
const TOO_MUCH = [400, 'QUERY_TOO_COMPLEX'] as const

describe('values', () => {
  test.each<Hostility>([
    // One such request kept the gateway busy for minutes, until its memory was full: an error per field, the
    // object in each.
    ['an object of 20,000 unknown fields', () => filtered(fields(20_000, 'x')), ...TOO_MUCH],
    ['100 unknown fields like a known one', () => filtered(fields(100, 'sectorCod')), ...BAD],
    ['unknown fields beside 60 KB of text', () => filtered({ text: 'я'.repeat(30_000), ...fields(60, 'x') }), ...BAD],
    [
      'objects in objects, each of 100 fields',
      () => filtered({ a: { ...fields(99, 'x'), b: fields(101, 'y') } }),
      ...TOO_MUCH,
    ],
    [
      '100 wrong values of 2,000 characters',
      () => filtered({ kinds: Array.from({ length: 100 }, (_, n) => `${n}`.padEnd(2_000, 'K')) }),
      ...BAD,
    ],
    ['a state of 200 KB', () => filtered({ status: 'ACTIVE'.repeat(33_000) }), ...BAD],
    [
      'the same in the document',
      () => ask(`{organizations(filter: {status: ${'A'.repeat(150_000)}}) {nodes {id}}}`),
      ...TOO_MUCH,
    ],
    [
      'a text for a state',
      () => ask(`{organizations(filter: {status: "${'A'.repeat(200_000)}"}) {nodes {id}}}`),
      ...INVALID,
    ],
    [
      '480 unknown fields written down',
      () => ask(`{organizations(filter: {${times(480, (n) => `sectorCod${n}: 1`)}}) {nodes {id}}}`),
      ...INVALID,
    ],
    ['an exponent beyond numbers', () => ask('{organizations(first: 1e400) {nodes {id}}}'), ...INVALID],
    [
      'a number of 200,000 digits in JSON',
      () => post(`{"query":"${PAGE}","variables":{"n":1${'0'.repeat(200_000)}}}`),
      ...BAD,
    ],
    ['a length twice, the second no number', () => post(`{"query":"${PAGE}","variables":{"n":1,"n":"x"}}`), ...BAD],
    ['half an integer for an id', () => ask('query ($id: ID) {organization(id: $id) {id}}', { id: 1.5 }), ...BAD],
    ['nothing in a list of ids', () => ask('query ($ids: [ID!]!) {nodes(ids: $ids) {id}}', { ids: [null] }), ...BAD],
    [
      'an object called constructor',
      () =>
        ask('query ($constructor: String) {organization(inn: $constructor) {id}}', { constructor: { prototype: {} } }),
      ...BAD,
    ],
    [
      'a variable called __proto__',
      () =>
        post(
          '{"query":"query ($__proto__: String) {organization(inn: $__proto__) {id}}","variables":{"__proto__":"x"}}',
        ),
      200,
    ],
    ['a day that no month has', () => filtered({ activeOn: '2026-02-30' }), 200, 'BAD_USER_INPUT'],
    ['a day of 200,000 digits', () => filtered({ activeOn: '2'.repeat(200_000) }), 200, 'BAD_USER_INPUT'],
    [
      'a moment of 100,000 decimals',
      () => filtered({ updatedSince: `2026-01-01T00:00:00.${'0'.repeat(100_000)}Z` }),
      200,
    ],
    [
      'a moment of 100,000 signs',
      () => filtered({ updatedSince: `2026-01-01T00:00:00${'+'.repeat(100_000)}` }),
      200,
      'BAD_USER_INPUT',
    ],
    [
      'lists 700 deep',
      () => ask(`{organizations(filter: {kinds: ${'['.repeat(700)}EMPLOYER${']'.repeat(700)}}) {nodes {id}}}`),
      ...TOO_MUCH,
    ],
    [
      'a list of 101 as a default',
      () => ask(`query ($ids: [ID!]! = [${times(101, () => '"x"')}]) {nodes(ids: $ids) {id}}`),
      ...TOO_MUCH,
    ],
    [
      'a list of 101 in a directive',
      () => ask(`{__typename @include(if: [${times(101, () => 'true')}])}`),
      ...TOO_MUCH,
    ],
  ])('%s', holds)

  test('a refused value is reported in both languages and not repeated at length, whichever language it is in', async () => {
    const { json } = await filtered({ status: 'ДЕЙСТВУЕТ'.repeat(1_000) })
    expect(json.errors?.[0]?.message).toMatch(
      /^Значение переменной не подходит\. \/ Variable "\$filter" got invalid value/,
    )
    expect(json.errors?.[0]?.message.length).toBeLessThan(600)
  })

  test('of many wrong values the first five are reported', async () => {
    expect((await filtered(fields(100, 'x'))).json.errors).toHaveLength(5)
  })

  test('a year without a production calendar is refused by its own code, as the service says it', async () => {
    const { json } = await ask('{addWorkingDays(from: "2150-01-01", days: 3)}')
    expect(json.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/2150.+ \/ .+2150/),
      extensions: { code: 'CALENDAR_UNKNOWN' },
    })
  })
})
