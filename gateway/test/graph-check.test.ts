import { buildClientSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { API_FILE, CompositionError, compose, filesOf } from '../scripts/composition.ts'
import { judgeCompatibility, judgeFreshness } from '../scripts/judge.ts'
import { fixtureSdl } from './fixtures/subgraph.ts'

const sources = ['authors', 'books'].map((name) => ({ name, sdl: fixtureSdl(name) }))
const composed = compose(sources)
const committed = Object.fromEntries(filesOf(composed))
const without = (line: string) =>
  composed.apiSdl
    .split('\n')
    .filter((each) => each.trim() !== line)
    .join('\n')

test('the supergraph routes to the services by name, and the public schema has no federation in it', () => {
  expect(composed.supergraphSdl).toContain('url: "http://books:4000/graphql"')
  expect(composed.apiSdl).not.toMatch(/join__|_entities|@key|address/)
  expect(composed.apiSdl).toContain('books: [Book!]')
})

test('the public schema does not depend on the order in which things are written', () => {
  expect(compose([...sources].reverse()).apiSdl).toBe(composed.apiSdl)
})

test('subgraphs that do not fit are reported with the subgraph and the reason', () => {
  const wrong = { name: 'books', sdl: fixtureSdl('books').replace('books: [Book!]', 'books: [Livre!]') }
  expect(() => compose([sources[0]!, wrong])).toThrow(CompositionError)
  expect(() => compose([sources[0]!, wrong])).toThrow(/\[books\].*Livre/)
})

test('fresh files pass', () => {
  expect(judgeFreshness(composed, (file) => committed[file])).toEqual({ passed: true, lines: [] })
})

test('a stale file is named, with the command that renews it', () => {
  const stale: Record<string, string> = { ...committed, [API_FILE]: without('me: String!') }
  expect(judgeFreshness(composed, (file) => stale[file])).toEqual({
    passed: false,
    lines: ['packages/schema/schema.graphql is stale: the subgraphs compose to something else. Run: pnpm graph'],
  })
})

test('a missing file is named', () => {
  const { lines } = judgeFreshness(composed, () => undefined)
  expect(lines).toEqual([
    'gateway/supergraph.graphql is missing. Run: pnpm graph',
    'packages/schema/schema.graphql is missing. Run: pnpm graph',
    'packages/schema/introspection.json is missing. Run: pnpm graph',
    'packages/schema/possible-types.json is missing. Run: pnpm graph',
  ])
})

test('the package holds the same schema in every form, and an interface with those that have it', () => {
  const { 'introspection.json': introspection = '', 'possible-types.json': types = '' } = compose().packageFiles
  expect(printSchema(lexicographicSortSchema(buildClientSchema(JSON.parse(introspection)))).trimEnd()).toBe(
    compose().apiSdl.trimEnd(),
  )
  expect(JSON.parse(types).Refusal).toContain('IllegalTransition')
  expect(introspection).not.toMatch(/join__|"_entities"|"auth"|listSize/)
})

test('a removed field breaks', () => {
  const verdict = judgeCompatibility(without('me: String!'), { ref: 'main', text: composed.apiSdl }, false)
  expect(verdict.passed).toBe(false)
  expect(verdict.lines).toContain('breaking FIELD_REMOVED: Query.me was removed.')
})

test('an agreed break passes and is listed all the same', () => {
  const verdict = judgeCompatibility(without('me: String!'), { ref: 'main', text: composed.apiSdl }, true)
  expect(verdict.passed).toBe(true)
  expect(verdict.lines).toContain('breaking FIELD_REMOVED: Query.me was removed.')
})

test('an added field breaks nobody', () => {
  const verdict = judgeCompatibility(composed.apiSdl, { ref: 'main', text: without('me: String!') }, false)
  expect(verdict).toEqual({ passed: true, lines: ['Compared with main: 0 breaking, 0 dangerous.'] })
})

test('a dangerous change is listed and passes', () => {
  const before = 'type Query { a(first: Int = 20): Int }'
  const verdict = judgeCompatibility('type Query { a(first: Int = 10): Int }', { ref: 'main', text: before }, false)
  expect(verdict.passed).toBe(true)
  expect(verdict.lines[1]).toMatch(/^dangerous ARG_DEFAULT_VALUE_CHANGE/)
})

test('nothing to compare with is said aloud', () => {
  expect(judgeCompatibility(composed.apiSdl, undefined, false).lines[0]).toMatch(/^Nothing to compare with/)
  expect(judgeCompatibility(composed.apiSdl, { ref: 'main', text: undefined }, false).lines[0]).toMatch(
    /does not exist at main/,
  )
})
