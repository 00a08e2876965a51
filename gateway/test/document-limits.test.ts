import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../src/security/limits.ts'
import { subgraphNames } from '../subgraphs.ts'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph()
})
afterAll(() => graph.stop())

const times = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(' ')
const nest = (count: number, open: string, inner: string) => `${open.repeat(count)}${inner}${'}'.repeat(count)}`
/** Books and authors in turn: as many levels as wanted, all of them real. */
const chain = (levels: number) =>
  `{${times(levels - 1, (n) => (n === 0 ? 'books {' : 'sequel {'))} id ${'}'.repeat(levels - 1)}}`

function expectTooComplex(answer: Answer, limit: keyof typeof limits): void {
  const error = answer.json.errors?.[0]
  expect([answer.status, error?.extensions.code, error?.extensions.limit]).toEqual([400, 'QUERY_TOO_COMPLEX', limit])
  expect(error?.extensions.allowed).toBe(limits[limit])
  expect(error?.extensions.found).toBeGreaterThan(limits[limit])
  expect(error?.extensions.requestId).toBe(answer.headers.get('x-request-id'))
  expect(error?.message).toMatch(/[а-яё].* \/ .*[a-z]/i)
  expect(error?.message).toContain(`${limits[limit]} allowed`)
  expect(answer.json.data).toBeUndefined()
}

describe('what people ask', () => {
  test('the trace of the example and the question by which editors learn the schema are within every limit', async () => {
    const root = join(import.meta.dirname, '..')
    const product = await startFixtureGraph({
      supergraphSdl: readFileSync(join(root, 'supergraph.graphql'), 'utf8'),
      subgraphUrls: Object.fromEntries(subgraphNames.map((name) => [name, 'http://127.0.0.1:1/graphql'])),
    })
    const trace = readFileSync(join(root, '..', 'infra', 'demo', 'trace.graphql'), 'utf8')
    const variables = JSON.parse(readFileSync(join(root, '..', 'infra', 'demo', 'trace.json'), 'utf8'))
    const { status, json } = await product.ask(trace, {}, variables)
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([200, 'SUBGRAPH_UNAVAILABLE'])
    const learned = await product.ask(getIntrospectionQuery({ inputValueDeprecation: true }))
    expect([learned.status, learned.json.errors]).toEqual([200, undefined])
    await product.stop()
  })

  test.each([
    ['depth', () => chain(limits.depth)],
    ['rootFields', () => `{${times(limits.rootFields, () => 'me')}}`],
    ['aliases', () => `{authors {${times(limits.aliases, (n) => `a${n}: name`)}}}`],
    ['directives', () => `{authors {${times(limits.directives, (n) => `a${n}: name @include(if: true)`)}}}`],
    ['nesting', () => nest(limits.nesting - 1, '{...', '{me}')],
    ['introspections', () => `{${times(limits.introspections, (n) => `a${n}: __type(name: "Book") {name}`)}}`],
    ['operations', () => times(limits.operations, (n) => `query Q${n} {me}`)],
  ])('as much as the limit of %s allows is not refused by it', async (_, query) => {
    const body = { query: query(), operationName: query().startsWith('query Q0') ? 'Q0' : undefined }
    const answer = await graph.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect([answer.status, answer.json.errors]).toEqual([200, undefined])
  })

  test('connections and list types are no levels of their own, whatever is inside', async () => {
    const { json } = await graph.ask(nest(limits.depth - 2, '{a {edges {node ', '{id}').concat('}}'.repeat(9)))
    expect(json.errors?.[0]?.extensions.code).not.toBe('QUERY_TOO_COMPLEX')
  })

  test('fragments used often are fine while they come to few fields', async () => {
    const { status, json } = await graph.ask(
      `{authors {...A books {...B}} books {...B author {...A}}} fragment A on Author {id name} fragment B on Book {id title}`,
    )
    expect([status, json.errors]).toEqual([200, undefined])
  })
})

describe('too much of one thing', () => {
  const bomb = `{authors {...F0}} ${times(25, (n) => `fragment F${n} on Author {...F${n + 1} ...F${n + 1}}`)} fragment F25 on Author {id}`
  const cases: [limit: keyof typeof limits, name: string, query: string][] = [
    ['tokens', 'ten thousand aliases', `{${times(10_000, (n) => `a${n}: me`)}}`],
    ['tokens', 'ten thousand fields', `{${'me '.repeat(10_000)}}`],
    ['tokens', 'sixty thousand open braces', '{a'.repeat(60_000)],
    ['tokens', 'sixty thousand open lists', `{a(b: ${'['.repeat(60_000)}`],
    ['tokens', 'ten thousand directives', `{me ${'@skip '.repeat(10_000)}}`],
    ['nameLength', 'a name of 100 KB', `{${'a'.repeat(100_000)}}`],
    ['operations', 'eleven operations', times(11, (n) => `query Q${n} {me}`)],
    ['fields', 'the fragment bomb of one kilobyte', bomb],
    ['fields', 'a fragment bomb that nobody spreads', bomb.replace('{authors {...F0}}', '{me}')],
    ['repeats', 'one field twenty-one times', `{authors {${'name '.repeat(21)}}}`],
    ['rootFields', 'twenty-one fields at the top', `{${times(21, (n) => `a${n}: me`)}}`],
    [
      'rootFields',
      'the same through fragments',
      `{...A ...B} ${times(2, (n) => `fragment ${'AB'[n]} on Query {${times(11, () => 'me')}}`)}`,
    ],
    ['aliases', 'thirty-one aliases', `{authors {${times(31, (n) => `a${n}: name`)}}}`],
    ['aliases', 'thirty-one names for __typename', `{authors {${times(31, (n) => `a${n}: __typename`)}}}`],
    [
      'aliases',
      'aliases multiplied by fragments',
      `{${times(16, (n) => `b${n}: books {...F}`)}} fragment F on Book {t: title}`,
    ],
    ['depth', 'eleven levels', chain(11)],
    ['depth', 'depth hidden in a fragment', `{books {author {...F}}} fragment F on Author ${chain(9)}`],
    ['nesting', 'braces within braces', nest(200, '{...', '{me}')],
    ['nesting', 'wrappers within wrappers', nest(200, '{node', '{id}')],
    ['directives', 'thirty-one directives on one field', `{me ${'@include(if: true) '.repeat(31)}}`],
    ['introspections', 'six times the schema', `{${times(6, (n) => `a${n}: __schema {types {name}}`)}}`],
    ['fragmentCycles', 'a fragment of itself', '{authors {...A}} fragment A on Author {id ...A}'],
    [
      'fragmentCycles',
      'two fragments of each other',
      '{authors {...A}} fragment A on Author {...B} fragment B on Author {...A}',
    ],
    ['listLength', 'a list of 101', `{books(ids: [${times(101, String)}]) {id}}`],
    ['listLength', 'a list of 101 as a default', `query ($ids: [ID!] = [${times(101, String)}]) {me}`],
    ['inputDepth', 'lists within lists', `{books(ids: ${'['.repeat(21)}${']'.repeat(21)}) {id}}`],
  ]

  test.each(cases)('%s: %s', async (limit, _, query) => {
    expectTooComplex(await graph.ask(query), limit)
  })

  test('the fragment bomb is one kilobyte and is refused, not expanded to the 10⁶⁰ fields that it comes to', async () => {
    expect(bomb.length).toBeLessThan(1_300)
    for (let n = 0; n < 20; n++) expectTooComplex(await graph.ask(`${bomb}#${n}`), 'fields')
  })

  test('lists in variables are counted like written ones, also by GET', async () => {
    const list = { ids: Array.from({ length: 101 }, (_, n) => n) }
    expectTooComplex(await graph.ask('{me}', {}, list), 'listLength')
    expectTooComplex(await graph.ask('{me}', {}, { filter: { or: [list] } }), 'listLength')
    const get = `/graphql?query={me}&variables=${encodeURIComponent(JSON.stringify(list))}`
    expectTooComplex(await graph.send(get, { headers: { 'apollo-require-preflight': '1' } }), 'listLength')
  })

  test('a variable fifty thousand lists deep is refused, not followed', async () => {
    const body = `{"query":"{me}","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
    const answer = await graph.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expectTooComplex(answer, 'inputDepth')
  })

  test('the second of the same is refused like the first', async () => {
    for (let n = 0; n < 2; n++) expectTooComplex(await graph.ask(chain(12)), 'depth')
  })
})
