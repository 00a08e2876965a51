import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const book = {
  __typename: 'Book',
  id: 'b',
  animals: [{ __typename: 'Cat', id: 'c', age: 1 }, null, { __typename: 'Dog', id: 'd' }],
}

export default defineFeature({
  subgraphs: {
    a: { Query: { media: () => book, book: () => book } },
    b: {
      Book: { __resolveReference: ({ id }: Key) => ({ id, pages: 9 }) },
      Cat: { __resolveReference: ({ id }: Key) => ({ id, age: 2 }) },
      Dog: { __resolveReference: ({ id }: Key) => ({ id, age: 3 }) },
    },
  },
  questions: [
    {
      shows: 'a list of an interface with one implementation provided',
      query: '{ media { animals { id ... on Cat { age } } } }',
      data: { media: { animals: [{ id: 'c', age: 1 }, null, { id: 'd' }] } },
      calls: { a: 1 },
    },
    {
      shows: 'the other implementation is fetched, beside it',
      query: '{ media { animals { ... on Cat { age } ... on Dog { age } } ... on Book { pages } } }',
      data: { media: { animals: [{ age: 1 }, null, { age: 3 }], pages: 9 } },
    },
  ],
})
