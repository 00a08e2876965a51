import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }

export default defineFeature({
  subgraphs: {
    nodes: {
      Query: { node: (_: unknown, { id }: Key) => ({ __typename: id[0] === 'p' ? 'Product' : 'Account', id }) },
    },
    owners: {
      Product: { __resolveReference: ({ id }: Key) => (id === 'p404' ? null : { id, name: `name of ${id}` }) },
      Account: { __resolveReference: ({ id }: Key) => ({ id, created: 2026 }) },
    },
  },
  questions: [
    {
      shows: 'any thing by its id, from the subgraph that owns it',
      query:
        '{ p: node(id: "p1") { __typename id ... on Product { name } } a: node(id: "a1") { ... on Account { created } } }',
      data: { p: { __typename: 'Product', id: 'p1', name: 'name of p1' }, a: { created: 2026 } },
    },
    {
      shows: 'an id that its owner does not know makes the thing null where a field may not be null',
      query: '{ node(id: "p404") { id ... on Product { name } } }',
      data: { node: null },
    },
  ],
})
