import { defineFeature } from '../feature.ts'

type Node = { id: string; name?: string }
const nodes = [
  { __typename: 'User', id: 'u', name: 'anna', age: 30 },
  { __typename: 'Bot', id: 'b', name: 'bot' },
]
const byId = ({ id }: Node) => nodes.find((node) => node.id === id)

export default defineFeature({
  subgraphs: {
    a: {
      Query: { users: () => nodes },
      NodeWithName: { __resolveReference: byId },
      User: { __resolveReference: byId },
      Bot: { __resolveReference: byId },
    },
    b: {
      Query: { others: () => [{ id: 'b' }, { id: 'u' }] },
      NodeWithName: { __resolveReference: (node: Node) => node, username: ({ name }: Node) => `@${name}` },
    },
  },
  questions: [
    {
      shows: 'an interface object requires a field that its implementations own',
      query: '{ users { username } }',
      data: { users: [{ username: '@anna' }, { username: '@bot' }] },
    },
    {
      shows: 'also where it begins with the interface object itself',
      query: '{ others { username name } }',
      data: {
        others: [
          { username: '@bot', name: 'bot' },
          { username: '@anna', name: 'anna' },
        ],
      },
    },
    {
      shows: 'on one implementation only',
      query: '{ others { id ... on User { age username } } users { ... on Bot { username } } }',
      data: {
        others: [{ id: 'b' }, { id: 'u', age: 30, username: '@anna' }],
        users: [{}, { username: '@bot' }],
      },
    },
  ],
})
