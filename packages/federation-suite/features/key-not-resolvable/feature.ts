import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: {
    orders: {
      Query: {
        orders: () => [
          { number: 1, customer: { id: 'c1' } },
          { number: 2, customer: null },
          { number: 3, customer: { id: 'gone' } },
        ],
      },
    },
    customers: {
      Customer: {
        __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id, name: `name of ${id}` }),
      },
    },
  },
  questions: [
    {
      shows: 'a subgraph that only refers to an entity is never asked for it',
      query: '{ orders { number customer { id name } } }',
      data: {
        orders: [
          { number: 1, customer: { id: 'c1', name: 'name of c1' } },
          { number: 2, customer: null },
          { number: 3, customer: { id: 'gone', name: null } },
        ],
      },
      calls: { orders: 1, customers: 1 },
    },
  ],
})
