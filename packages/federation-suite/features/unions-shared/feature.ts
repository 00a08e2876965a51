import { defineFeature } from '../../src/feature.ts'

const apple = { __typename: 'Apple', colour: 'red' }

export default defineFeature({
  subgraphs: {
    one: { Query: { pick: () => apple, ones: () => [apple, { __typename: 'Pear', sort: 'duchess' }] } },
    two: { Query: { pick: () => apple, twos: () => [{ __typename: 'Plum', stone: true }, apple] } },
  },
  questions: [
    {
      shows: 'the union has the members of both; each subgraph is asked only about its own',
      query: `{ ones { ...fruit } twos { ...fruit } }
        fragment fruit on Fruit { ... on Apple { colour } ... on Pear { sort } ... on Plum { stone } }`,
      data: { ones: [{ colour: 'red' }, { sort: 'duchess' }], twos: [{ stone: true }, { colour: 'red' }] },
      calls: { one: 1, two: 1 },
    },
    {
      shows: 'a shared root field with a member that one of the two does not know',
      query: '{ pick { __typename ... on Plum { stone } ... on Apple { colour } } }',
      data: { pick: { __typename: 'Apple', colour: 'red' } },
    },
  ],
})
