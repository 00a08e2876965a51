import { defineFeature } from '../../src/feature.ts'

type Item = { id: string; price?: number; marks?: { by: string }[] }
type Mark = { id: string }

const marks = ['1', '2', '3', '4'].map((id) => ({ id, by: `author ${id}`, text: `text ${id}` }))

export default defineFeature({
  subgraphs: {
    a: {
      Query: { item: () => ({ id: '1' }) },
      Mark: { __resolveReference: ({ id }: Mark) => marks.find((mark) => mark.id === id) },
      Item: { price: (_: unknown, { currency }: { currency?: string }) => (currency === 'usd' ? 1 : 90) },
    },
    b: {
      Item: {
        __resolveReference: (item: Item) => item,
        dear: ({ price }: Item) => `costs ${price}`,
        marks: (_: unknown, { first }: { first: number }) => marks.slice(0, first).map(({ id }) => ({ id })),
        best: ({ marks: given }: Item) => given?.map(({ by }) => by).join(),
      },
    },
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
      shows: 'with an argument that only the variables give, in a list of names',
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
    {
      shows: 'a required list of entities has the required length, whatever length the caller asks for',
      query: '{ item { marks(first: 1) { by: text } best } }',
      data: { item: { marks: [{ by: 'text 1' }], best: 'author 1,author 2,author 3' } },
      stock: {
        why: 'it asks for the list once, as it requires it, and gives that',
        data: {
          item: {
            marks: [{ by: 'author 1' }, { by: 'author 2' }, { by: 'author 3' }],
            best: 'author 1,author 2,author 3',
          },
        },
      },
    },
  ],
})
