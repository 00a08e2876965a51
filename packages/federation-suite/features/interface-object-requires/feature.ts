import { defineFeature } from '../../src/feature.ts'

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
    {
      shows: 'of which type it is stays known where the interface object is asked',
      query: '{ others { ... on User { __typename username } } }',
      data: { others: [{}, { __typename: 'User', username: '@anna' }] },
      stock: {
        why: 'it calls the user what the interface object calls it, and no longer knows it for a user',
        data: { others: [{}, {}] },
      },
    },
    {
      shows: 'a fragment on another interface of one implementation',
      query: 'query ($yes: Boolean!) { others { ... on Aged @include(if: $yes) { age } username } }',
      variables: { yes: true },
      data: { others: [{ username: '@bot' }, { age: 30, username: '@anna' }] },
      stock: {
        why: 'the planner fails where it should ask the interface object which of them are such',
        errors: [
          { message: 'We should have an edge from NodeWithName(b) for __typename', code: 'INTERNAL_SERVER_ERROR' },
        ],
      },
    },
    {
      shows: 'a fragment on another interface inside one on an implementation, and one that can never apply',
      query: `query ($no: Boolean!) { others { ... on User { ...aged @skip(if: $no) ...bot username } } }
        fragment aged on Aged { age ...bot }
        fragment bot on NodeWithName { ... on Bot { name } }`,
      variables: { no: false },
      data: { others: [{}, { age: 30, username: '@anna' }] },
      stock: {
        why: 'the planner fails where it should ask the interface object which of them are such',
        errors: [
          { message: 'We should have an edge from NodeWithName(b) for __typename', code: 'INTERNAL_SERVER_ERROR' },
        ],
      },
    },
  ],
})
