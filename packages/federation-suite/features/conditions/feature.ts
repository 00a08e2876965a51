import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }

export default defineFeature({
  subgraphs: {
    core: { Query: { card: () => ({ id: 'c', face: 'queen', owner: { id: 'o' } }) } },
    more: {
      Card: { __resolveReference: ({ id }: Key) => ({ id, price: 3, rare: true }) },
      Owner: { __resolveReference: ({ id }: Key) => ({ id, name: 'Anna' }) },
    },
  },
  questions: [
    {
      shows: 'a field left out by a variable is not fetched for',
      query: 'query ($more: Boolean!) { card { face price @include(if: $more) } }',
      variables: { more: false },
      data: { card: { face: 'queen' } },
      calls: { core: 1 },
    },
    {
      shows: 'the same document with the other value fetches it',
      query: 'query ($more: Boolean!) { card { face price @include(if: $more) } }',
      variables: { more: true },
      data: { card: { face: 'queen', price: 3 } },
      calls: { core: 1, more: 1 },
    },
    {
      shows: 'the default of the variable decides where it is not given',
      query: 'query ($less: Boolean = true) { card { face price @skip(if: $less) } }',
      data: { card: { face: 'queen' } },
    },
    {
      shows: 'skip and include together',
      query: 'query ($a: Boolean!, $b: Boolean!) { card { face @skip(if: $a) @include(if: $b) rare @skip(if: $b) } }',
      variables: { a: false, b: true },
      data: { card: { face: 'queen' } },
    },
    {
      shows: 'on fragments, with fields of two subgraphs inside',
      query: `query ($a: Boolean!, $b: Boolean!) {
        card { ... @include(if: $a) { face price } ...rest @skip(if: $b) }
      }
      fragment rest on Card { rare owner { name } }`,
      variables: { a: true, b: false },
      data: { card: { face: 'queen', price: 3, rare: true, owner: { name: 'Anna' } } },
    },
    {
      shows: 'a field that is left out in one place and asked for in another is there',
      query: 'query ($no: Boolean!) { card { price @include(if: $no) ...priced } } fragment priced on Card { price }',
      variables: { no: false },
      data: { card: { price: 3 } },
    },
    {
      shows: 'an object of which everything is left out is empty',
      query: 'query ($no: Boolean!) { card { owner { name @include(if: $no) } } }',
      variables: { no: false },
      data: { card: { owner: {} } },
    },
    {
      shows: 'conditions inside conditions',
      query: `query ($a: Boolean!, $b: Boolean!) {
        card { owner @include(if: $a) { id name @include(if: $b) } ... @skip(if: $a) { price @include(if: $b) } }
      }`,
      variables: { a: false, b: true },
      data: { card: { price: 3 } },
    },
    {
      shows: 'a root field left out calls nobody',
      query: 'query ($no: Boolean!) { card @include(if: $no) { face } __typename }',
      variables: { no: false },
      data: { __typename: 'Query' },
      calls: {},
    },
    {
      shows: 'literal conditions',
      query: '{ card @skip(if: false) { face @include(if: true) price @include(if: false) rare @skip(if: true) } }',
      data: { card: { face: 'queen' } },
      calls: { core: 1 },
    },
    {
      shows: 'an object of which every field is left out is there all the same',
      query:
        'query ($a: Boolean!, $b: Boolean!) { card @include(if: $a) { face @include(if: $b) ...card } } fragment card on Card { face @include(if: $b) }',
      variables: { a: true, b: false },
      data: { card: {} },
      stock: { why: 'the planner makes one condition of both, and asks for nothing', data: { card: null } },
    },
  ],
})
