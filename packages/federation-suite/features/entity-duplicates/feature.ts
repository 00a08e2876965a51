import { defineFeature } from '../../src/feature.ts'

type Item = { id: string; note?: string }
const price = ({ id }: Item) => {
  if (id === '9') throw new Error('nine')
  return Number(id) * 10
}

export default defineFeature({
  subgraphs: {
    a: {
      Query: {
        pairs: () => [
          { left: { id: '2', note: 'first' }, right: { id: '1', note: 'x' } },
          { left: { id: '1', note: 'x' }, right: { id: '2', note: 'second' } },
          { left: null, right: { id: '2', note: 'first' } },
        ],
        crossed: () => [
          { __typename: 'Other', id: '1' },
          null,
          { __typename: 'Item', id: '1', note: 'n' },
          { __typename: 'Other', id: '9' },
          { __typename: 'Item', id: '9', note: 'n' },
          { __typename: 'Other', id: '1' },
        ],
      },
    },
    b: {
      Item: { __resolveReference: (item: Item) => item, price, noted: ({ id, note }: Item) => `${id} ${note}` },
      Other: { __resolveReference: (item: Item) => item, price },
    },
  },
  questions: [
    {
      shows: 'one entity in many places has its fields in each',
      query: '{ pairs { left { price } right { price } } }',
      data: {
        pairs: [
          { left: { price: 20 }, right: { price: 10 } },
          { left: { price: 10 }, right: { price: 20 } },
          { left: null, right: { price: 20 } },
        ],
      },
    },
    {
      shows: 'the same key with different required values is not the same question',
      query: '{ pairs { left { noted } right { noted } } }',
      data: {
        pairs: [
          { left: { noted: '2 first' }, right: { noted: '1 x' } },
          { left: { noted: '1 x' }, right: { noted: '2 second' } },
          { left: null, right: { noted: '2 first' } },
        ],
      },
    },
    {
      shows: 'the same key of two types is not the same question, and errors name every place',
      query: '{ crossed { ... on Item { price } ... on Other { price } } }',
      data: { crossed: [{ price: 10 }, null, { price: 10 }, { price: null }, { price: null }, { price: 10 }] },
      errors: [
        { message: 'nine', path: ['crossed', 3, 'price'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'b' },
        { message: 'nine', path: ['crossed', 4, 'price'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'b' },
      ],
    },
    {
      shows: 'an error among entities of which some were not asked about names the right one',
      query: '{ crossed { ... on Item { price } } }',
      data: { crossed: [{}, null, { price: 10 }, {}, { price: null }, {}] },
      errors: [{ message: 'nine', path: ['crossed', 4, 'price'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'b' }],
      stock: {
        why: 'it counts the places in the answer without those that it left out of the call',
        data: { crossed: [{}, null, { price: 10 }, {}, { price: null }, {}] },
        errors: [{ message: 'nine', path: ['crossed', 2, 'price'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'b' }],
      },
    },
  ],
})
