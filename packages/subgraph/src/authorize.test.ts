import type { Viewer } from '@kadry/auth/viewer'
import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from './schema.ts'

const sdl = (scopes = '[["DATA_STEWARD"], ["SECRETARY", "SERVICE"]]') => `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://kadry.example/auth/v1.0", import: ["@auth"])
    @composeDirective(name: "@auth")
  directive @auth(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
  interface Node { id: ID! }
  interface Kept { secret: String @auth(scopes: ${scopes}) }
  type Person implements Node @key(fields: "id") @auth(scopes: ${scopes}) { id: ID! name: String }
  type Letter implements Node & Kept @key(fields: "id") { id: ID! text: String @auth(scopes: ${scopes}) secret: String from: Person }
  type Payload { letter: Letter person: Person }
  type Refused { code: String! }
  union Result = Payload | Refused
  type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! letters: [Letter!]! last: Letter }
  type Mutation { send: Result!  burn: Boolean @auth(scopes: ${scopes}) }
`
const person = { __typename: 'Person', id: 'p', name: 'Анна' }
const letter = { __typename: 'Letter', id: 'l', text: 'тайна', secret: 'шифр', from: person }
let burnt = 0
const resolvers = {
  Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Result: { __resolveType: () => 'Payload' },
  Query: {
    node: (_: unknown, { id }: { id: string }) => (id === 'p' ? person : letter),
    nodes: () => [person, letter],
    letters: () => [letter],
    last: () => letter,
  },
  Mutation: {
    send: () => ({ letter, person }),
    burn: () => {
      burnt += 1
      return true
    },
  },
  Person: { __resolveReference: () => person },
  Letter: { __resolveReference: () => letter, text: () => 'тайна' },
}
const schema = buildSchema(sdl(), resolvers)

const anybody: Viewer = { sub: 'anonymous', roles: ['PUBLIC'] }
const steward: Viewer = { sub: 's', roles: ['PUBLIC', 'DATA_STEWARD'] }
const half: Viewer = { sub: 'h', roles: ['PUBLIC', 'SECRETARY'] }
const whole: Viewer = { sub: 'w', roles: ['PUBLIC', 'SECRETARY', 'SERVICE'] }
const ask = (source: string, viewer: Viewer) => graphql({ schema, source, contextValue: { viewer } })

const roads = [
  ['node', '{node(id: "p") {... on Person {name}}}'],
  ['nodes', '{nodes(ids: ["p"]) {... on Person {name}}}'],
  ['the interface that the type implements', '{node(id: "p") {id}}'],
  ['_entities', '{_entities(representations: [{__typename: "Person", id: "p"}]) {... on Person {name}}}'],
  ['a field of an entity', '{_entities(representations: [{__typename: "Letter", id: "l"}]) {... on Letter {text}}}'],
  ['a list', '{letters {text}}'],
  ['a nested field', '{last {from {name}}}'],
  ['a field that the interface protects', '{last {secret}}'],
  ['an alias in a fragment', '{last {...L}} fragment L on Letter {harmless: text}'],
  ['a payload of a union', 'mutation {send {... on Payload {person {name}}}}'],
  ['a nested field of a payload', 'mutation {send {... on Payload {letter {text}}}}'],
] as const

describe('what @auth says holds on every road', () => {
  it.each(roads)('%s', async (_, query) => {
    for (const viewer of [anybody, half]) {
      const { data, errors } = await ask(query, viewer)
      expect(errors?.map(({ originalError }) => originalError)).toMatchObject([
        { name: 'AuthError', code: viewer === anybody ? 'UNAUTHENTICATED' : 'FORBIDDEN' },
      ])
      expect(JSON.stringify(data)).not.toMatch(/Анна|тайна|шифр|"p"/)
    }
    for (const viewer of [steward, whole]) expect((await ask(query, viewer)).errors).toBeUndefined()
  })

  it('a mutation without the right does nothing, and the refusal names the roles', async () => {
    const { errors } = await ask('mutation {burn}', half)
    expect([burnt, errors?.[0]?.message]).toEqual([
      0,
      'Недостаточно прав: нужна роль DATA_STEWARD, SECRETARY + SERVICE. / Not allowed: the role DATA_STEWARD, SECRETARY + SERVICE is needed.',
    ])
    expect([(await ask('mutation {burn}', steward)).data, burnt]).toEqual([{ burn: true }, 1])
  })

  it('fields that nothing protects stay open', async () =>
    expect(await ask('{last {id}}', anybody)).toEqual({ data: { last: { id: 'l' } } }))

  it.each(['[["STEWARD"]]', '[[]]', '[]'])('a schema with @auth(scopes: %s) does not start', (scopes) =>
    expect(() => buildSchema(sdl(scopes), resolvers)).toThrow(/@auth of \w+/),
  )
})
