import { defineFeature } from '../../src/feature.ts'

type Key = { id: string; pid?: string | null }

export default defineFeature({
  subgraphs: {
    a: {
      Query: {
        products: () => [
          { id: '1', pid: 'p1' },
          { id: '2', pid: null },
        ],
      },
    },
    b: {
      Product: {
        __resolveReference: ({ id, pid }: Key) => ({ id, pid, category: { details: { products: pid ? 7 : 0 } } }),
      },
    },
    c: {
      Product: { __resolveReference: ({ id }: Key) => ({ id, category: { id: `c${id}`, name: `category ${id}` } }) },
    },
  },
  questions: [
    {
      shows: 'an object without a key of its own is put together from calls for its parent',
      query: '{ products { category { details { products } name id } } }',
      data: {
        products: [
          { category: { details: { products: 7 }, name: 'category 1', id: 'c1' } },
          { category: { details: { products: 0 }, name: 'category 2', id: 'c2' } },
        ],
      },
      calls: { a: 1, b: 1, c: 1 },
    },
  ],
})
