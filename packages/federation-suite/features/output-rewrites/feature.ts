import { defineFeature } from '../../src/feature.ts'

const shapes = [
  { __typename: 'Round', id: '1', size: 5, weight: 1, parts: [{ name: 'a' }] },
  { __typename: 'Flat', id: '2', size: null, weight: 2, parts: [null, { name: 'b' }] },
]
const find = (typename: string) => ({
  __resolveReference: () => shapes.find((shape) => shape.__typename === typename),
})
const entities = { Round: find('Round'), Flat: find('Flat') }

export default defineFeature({
  subgraphs: {
    a: { Query: { shapes: () => shapes }, ...entities },
    b: entities,
    c: { Query: { other: () => [...shapes].reverse() }, ...entities },
  },
  questions: [
    {
      shows: 'a field that differs in the subgraph and not in the graph keeps its name in the answer',
      query: '{ shapes { ... on Round { size } ... on Flat { size } } }',
      data: { shapes: [{ size: 5 }, { size: null }] },
    },
    {
      shows: 'also when it comes from a second call',
      query: '{ shapes { ... on Round { weight } ... on Flat { weight } } }',
      data: { shapes: [{ weight: 1 }, { weight: 2 }] },
    },
    {
      shows: 'under an alias',
      query: '{ shapes { ... on Round { n: size } ... on Flat { n: size __typename } } }',
      data: { shapes: [{ n: 5 }, { n: null, __typename: 'Flat' }] },
    },
  ],
})
