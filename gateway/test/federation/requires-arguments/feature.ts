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
        why: 'it asks for the field once, with the arguments of the caller, and sends that on',
        data: { item: { price: 90, dear: 'costs 90' } },
      },
    },
    {
      shows: 'with an argument that only the variables tell, in a list of names',
      query: 'query ($in: String) { item { price(currency: $in) usd: price(currency: "usd") rub: price dear } }',
      variables: { in: 'rub' },
      data: { item: { price: 90, usd: 1, rub: 90, dear: 'costs 1' } },
      stock: {
        why: 'it asks for the field once, with the arguments of the caller, and sends that on',
        data: { item: { price: 90, usd: 1, rub: 90, dear: 'costs 90' } },
      },
    },
    {
      shows: 'with the very argument that is required it is asked for once',
      query: '{ item { price(currency: "usd") dear } }',
      data: { item: { price: 1, dear: 'costs 1' } },
      calls: { a: 1, b: 1 },
    },
  ],
})
