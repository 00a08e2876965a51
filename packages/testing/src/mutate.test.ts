import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { withoutRight } from './kit/rights.ts'
import { fieldOf, mutate, mutationOf } from './mutate.ts'
import { steward } from './viewers.ts'

const schema = buildSchema(`
  directive @auth(scopes: [[String!]!]!) on FIELD_DEFINITION
  directive @audited on FIELD_DEFINITION
  enum Locale { RU EN }
  interface Refusal { code: String! message(locale: Locale): String! }
  type Locked implements Refusal { code: String! message(locale: Locale): String! door: Door! problems: [Problem!]! }
  type Problem { path: [String!]! message(locale: Locale): String! }
  type Door { id: ID! version: Int! name(asOf: String): String secret(key: ID!): String owner: String @audited
    rooms(first: Int): [Room!]! house: House! parts: [Part!]! }
  type House { id: ID! address: String doors: [Door!]! }
  type Part { kind: String maker: House }
  type Room { id: ID! }
  type DoorPayload { door: Door! repeated: Boolean! }
  union DoorResult = DoorPayload | Locked
  input OpenDoorInput { idempotencyKey: String! id: ID! }
  type Query { door: Door }
  type Mutation {
    openDoor(input: OpenDoorInput!): DoorResult! @auth(scopes: [["ORG_DELEGATE"], ["DATA_STEWARD"]])
    shutDoor(input: OpenDoorInput!): DoorResult!
  }
`)

describe('the document of a mutation', () => {
  const document = mutationOf({ schemas: [schema] }, 'openDoor')
  it('is valid and selects the payload, refusals in both languages, ids of what lies deep', () => {
    expect(validate(schema, parse(document))).toEqual([])
    for (const part of [
      'door { id version name house { id address',
      'repeated',
      'problems { path ru: message(locale: RU)',
    ])
      expect(document).toContain(part)
    expect(document).toContain('parts { kind maker { id } }')
  })
  it('leaves out what needs an argument, is paged or is audited', () => {
    expect(document).not.toMatch(/secret|rooms|owner/)
  })
  it('takes more, where a test asks for more', () => {
    const more = mutationOf({ schemas: [schema] }, 'openDoor', '... on DoorPayload { door { secret(key: "k") } }')
    expect(validate(schema, parse(more))).toEqual([])
  })
  it('is sent by the first role that may do it, with a key of its own', async () => {
    const sent: unknown[] = []
    const as = (viewer: unknown) => ({
      ask: async (_: string, variables: unknown) => {
        sent.push(viewer, variables)
        return { openDoor: { repeated: false } }
      },
      answer: () => Promise.reject(new Error('nobody asks this')),
    })
    expect(await mutate({ schemas: [schema], as }, 'openDoor', { id: 'd' })).toEqual({ repeated: false })
    expect(sent).toEqual([steward, { input: { idempotencyKey: expect.any(String), id: 'd' } }])
  })
  it('is none where no subgraph has the mutation', () => {
    expect(() => fieldOf({ schemas: [schema] }, 'burnDoor')).toThrow('no subgraph has a mutation burnDoor')
  })
})

it('a mutation without a right is reported by name', () => {
  expect(withoutRight(schema)).toEqual(['shutDoor'])
})
