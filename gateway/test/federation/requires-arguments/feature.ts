import { defineFeature } from '../feature.ts'

type Item = { id: string; price?: number }

export default defineFeature({
  subgraphs: {
    a: {
      Query: { item: () => ({ id: '1' }) },
      Item: { price: (_: unknown, { currency }: { currency?: string }) => (currency === 'usd' ? 1 : 90) },
    },
    b: { Item: { __resolveReference: (item: Item) => item, dear: ({ price }: Item) => `costs ${price}` } },
  },
  questions: [
    {
      shows: 'a required field with an argument is asked for with that argument',
      query: '{ item { dear } }',
      data: { item: { dear: 'costs 1' } },
    },
    {
      shows: 'while the caller asks for the same field without it',
      query: '{ item { price dear } }',
      data: { item: { price: 90, dear: 'costs 1' } },
      stock: {
        fromPlanner: true,
        why: 'it asks for the field once, with the arguments of the caller, and sends that on',
        data: { item: { price: 90, dear: 'costs 90' } },
      },
    },
  ],
})
