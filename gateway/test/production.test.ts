import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph({ mode: 'production', ide: { query: '{ me }', variables: '{}', tokens: [] } })
})
afterAll(() => graph.stop())

test('introspection is off in production', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Author") { name } }']) {
    const { status, json } = await graph.ask(query)
    expect(status).toBe(400)
    expect(json.data).toBeUndefined()
    expect(json.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(json.errors?.[0]?.message).toMatch(/^Интроспекция .+ \/ Introspection /)
  }
})

test('no refusal names the products that this graph is made of', async () => {
  const json = { 'content-type': 'application/json' }
  const answers = [
    await graph.ask('{ __schema { queryType { name } } }'),
    await graph.ask('{ me { __type(name: "Author") { name } } }'),
    await graph.ask('subscription { me }'),
    await graph.send('/graphql', { method: 'PUT', headers: json, body: '{"query":"{me}"}' }),
    await graph.send('/graphql', { method: 'POST', headers: json, body: '[]' }),
    await graph.send('/graphql', { method: 'POST', headers: json, body: '{"query":7}' }),
    await graph.ask('{ me ... @defer { me } }'),
    await graph.ask(''),
  ]
  for (const { status, text } of answers) {
    expect([status, text]).toEqual([
      expect.any(Number),
      expect.not.stringMatching(/apollo|express|graphql-js|node\.js/i),
    ])
    expect(status, text).toBeGreaterThanOrEqual(400)
  }
})

test("an unknown field's error suggests nothing in production", async () => {
  const { json } = await graph.ask('{ mee }')
  expect(json.errors?.map(({ message }) => message)).toEqual([
    'Запрос не соответствует схеме. / Cannot query field "mee" on type "Query".',
  ])
})

test('an unknown argument and an unknown type suggest nothing in production', async () => {
  const { text } = await graph.ask('{ authors { ... on Autor { name } } }')
  expect(text).toContain('Autor')
  expect(text).not.toMatch(/Did you mean|Author/)
})

test('a browser finds no editor in production', async () => {
  for (const path of ['/', '/ide/editor', '/ide/main.js'])
    expect((await graph.send(path, { headers: { accept: 'text/html' } })).status).toBe(404)
  const { status, json } = await graph.send('/graphql', { headers: { accept: 'text/html' } })
  expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
})

test('a question is answered in production', async () => {
  expect((await graph.ask('{ me }')).json).toEqual({ data: { me: 'anonymous PUBLIC' } })
})

test('what Apollo Server refuses in English is refused in both languages', async () => {
  const json = { 'content-type': 'application/json' }
  const bodies = ['{"query":""}', '[]', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}']
  const answers = [
    await graph.send('/graphql?query={me}'),
    await graph.send('/graphql', { method: 'PATCH', headers: json, body: '{}' }),
    ...(await Promise.all(bodies.map((body) => graph.send('/graphql', { method: 'POST', headers: json, body })))),
  ]
  for (const { text, json } of answers) {
    expect(json.errors?.[0]?.message, text).toMatch(/^[А-Я][^/]+ \/ [A-Z]/)
    expect(json.errors?.[0]?.extensions.requestId, text).toMatch(/^[0-9a-f-]{36}$/)
  }
})
