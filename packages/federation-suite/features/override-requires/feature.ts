import { defineFeature } from '../../src/feature.ts'

type One = { id: string; name?: string; cost?: number }

export default defineFeature({
  subgraphs: {
    a: {
      Query: { ones: () => [{ id: '1', name: 'new name', cost: 4 }] },
      One: { __resolveReference: ({ id }: One) => ({ id, name: 'new name', cost: 4 }) },
    },
    b: {
      One: {
        __resolveReference: (one: One) => ({ ...one, name: 'old name' }),
        total: ({ cost }: One) => `total ${cost}`,
      },
    },
    c: { One: { __resolveReference: (one: One) => one, title: ({ name }: One) => `title of ${name}` } },
  },
  questions: [
    {
      shows: 'who requires a field that has moved is given the value of its new home',
      query: '{ ones { title total } }',
      data: { ones: [{ title: 'title of new name', total: 'total 4' }] },
    },
  ],
})
