import { tokenVerifier } from '@kadry/auth/token'
import type { Viewer } from '@kadry/auth/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph()
})
afterAll(() => graph.stop())

const caller = async (...roles: Viewer['roles']) => ({
  authorization: `Bearer ${await graph.tokenFor({ sub: 'somebody', roles: ['PUBLIC', ...roles] })}`,
})
const asked = () => graph.authors.received.length + graph.books.received.length

test.each([
  ['a field', '{authors {name diary}}', 'Author.diary'],
  ['a field behind another subgraph', '{books {author {diary}}}', 'Author.diary'],
  ['an alias in a fragment', '{authors {...A}} fragment A on Author {name: diary}', 'Author.diary'],
  ['a field beside an open one', '{me authors {... on Author {diary}}}', 'Author.diary'],
  ['a mutation', 'mutation {burnDiary(id: "1")}', 'Mutation.burnDiary'],
  [
    'a mutation after an allowed one',
    'mutation {renameAuthor(id: "1", name: "x") {id} burnDiary(id: "1")}',
    'Mutation.burnDiary',
  ],
])('%s without the right is refused before any subgraph is asked', async (_, query, field) => {
  const before = asked()
  const anonymous = await graph.ask(query)
  expect([anonymous.status, anonymous.json.data, anonymous.json.errors?.[0]?.extensions]).toMatchObject([
    401,
    undefined,
    { code: 'UNAUTHENTICATED', field, requestId: anonymous.headers.get('x-request-id') },
  ])
  expect(anonymous.json.errors?.[0]?.message).toMatch(/Войдите.*Sign in/)
  const secretary = await graph.ask(query, await caller('SECRETARY'))
  expect([secretary.status, secretary.json.errors?.[0]?.extensions]).toMatchObject([403, { code: 'FORBIDDEN', field }])
  expect(secretary.json.errors?.[0]?.message).toMatch(/нужна роль DATA_STEWARD.*the role DATA_STEWARD.* is needed/)
  expect(asked()).toBe(before)
  const steward = await graph.ask(query, await caller('DATA_STEWARD'))
  expect([steward.status, steward.json.errors]).toEqual([200, undefined])
})

test('all the roles of one group are a right too', async () => {
  const { json } = await graph.ask('{authors {diary}}', await caller('SECRETARY', 'SERVICE'))
  expect(json.data?.authors).toMatchObject([{ diary: 'Дождь.' }, { diary: 'Дождь.' }])
})

test('what a variable leaves out needs no right', async () => {
  const query = 'query ($all: Boolean = true) {authors {name diary @include(if: $all)}}'
  expect((await graph.ask(query)).status).toBe(401)
  expect((await graph.ask(query, {}, { all: true })).status).toBe(401)
  expect((await graph.ask(query, {}, { all: false })).json.data?.authors).toHaveLength(2)
  const skip = 'query ($some: Boolean!) {authors {name ... @skip(if: $some) {diary}}}'
  expect((await graph.ask(skip, {}, { some: false })).status).toBe(401)
  expect((await graph.ask(skip, {}, { some: true })).json.errors).toBeUndefined()
  expect((await graph.ask('{authors {name diary @skip(if: true)}}')).json.errors).toBeUndefined()
})

test('the schema that clients see says nothing of rights', async () => {
  const { json } = await graph.ask('{__schema {directives {name}}}')
  expect(JSON.stringify(json)).not.toContain('"auth"')
})

test('a token that can not be checked right now is neither good nor bad', async () => {
  const other = await startFixtureGraph({ verifyToken: tokenVerifier(new URL('http://127.0.0.1:1/keys')) })
  const { status, headers, json } = await other.ask('{me}', await caller('SECRETARY'))
  await other.stop()
  expect([status, headers.get('retry-after'), json.errors?.[0]?.extensions.code]).toEqual([
    503,
    '5',
    'IDENTITY_UNAVAILABLE',
  ])
})
