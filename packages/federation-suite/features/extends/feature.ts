import { defineFeature } from '../../src/feature.ts'

type Key = { upc: string }

export default defineFeature({
  subgraphs: {
    a: {
      Query: { product: () => ({ upc: '1', name: 'pen' }) },
      Product: { __resolveReference: ({ upc }: Key) => ({ upc, name: 'pen' }) },
    },
    b: {
      Query: { cheapest: () => ({ upc: '1', price: 2 }) },
      Product: { __resolveReference: ({ upc }: Key) => ({ upc, price: 2 }) },
      Box: { __resolveReference: ({ id }: { id: string }) => ({ id, full: true }) },
    },
    c: { Query: { boxes: () => [{ id: 'x', product: { upc: '1' } }, null] } },
  },
  questions: [
    {
      shows: 'the first way of writing extensions still connects, with an external key',
      query: '{ product { name price } cheapest { name upc } }',
      data: { product: { name: 'pen', price: 2 }, cheapest: { name: 'pen', upc: '1' } },
    },
    {
      shows: 'three subgraphs, each with a part',
      query: '{ boxes { full product { name price } } }',
      data: { boxes: [{ full: true, product: { name: 'pen', price: 2 } }, null] },
    },
  ],
})
