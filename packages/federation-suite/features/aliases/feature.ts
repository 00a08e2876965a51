import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const labelOf = ({ id }: Key, { upper }: { upper: boolean }) => (upper ? id.toUpperCase() : id)

export default defineFeature({
  subgraphs: {
    a: {
      Query: {
        box: (_: unknown, { size }: { size: number }) => ({ id: `x${size}`, key: 'k' }),
        boxes: () => [{ id: 'x1', key: 'k1' }],
      },
      Box: { __resolveReference: ({ id }: Key) => ({ id, key: 'k' }), label: labelOf },
    },
    b: {
      Box: {
        __resolveReference: ({ id }: Key) => ({ id, twin: { id: `twin of ${id}` } }),
        price: ({ id }: Key, args: { in: string }) => `${id} ${args.in}`,
      },
    },
  },
  questions: [
    {
      shows: 'one field with different arguments under different names, in both subgraphs',
      query: '{ box { low: label high: label(upper: true) rub: price usd: price(in: "usd") } }',
      data: { box: { low: 'x1', high: 'X1', rub: 'x1 rub', usd: 'x1 usd' } },
    },
    {
      shows: 'one root field twice, each with its own entity',
      query: '{ one: box { price } two: box(size: 2) { price label } }',
      data: { one: { price: 'x1 rub' }, two: { price: 'x2 rub', label: 'x2' } },
    },
    {
      shows: 'the alias is the name of another field of the same type',
      query: '{ box { price: label label: price } }',
      data: { box: { price: 'x1', label: 'x1 rub' } },
    },
    {
      shows: 'the alias is the name of the key while the key is needed',
      query: '{ box { id: key price } }',
      data: { box: { id: 'k', price: 'x1 rub' } },
      stock: {
        why: 'it asks for the key under its own name beside the caller’s field of that name, and the key wins',
        data: { box: { id: 'x1', price: 'x1 rub' } },
      },
    },
    {
      shows: 'fields that change names while the way goes on over them',
      query: '{ boxes { twin: key key: twin { label: price price: label } } }',
      data: { boxes: [{ twin: 'k1', key: { label: 'twin of x1 rub', price: 'twin of x1' } }] },
    },
  ],
})
