import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: {
    desk: {
      Query: {
        rows: () => [[{ id: '1' }, null, { id: 'none' }], null, [], [null], [{ id: '2' }]],
        must: () => [{ id: '1' }, { id: 'none' }],
      },
    },
    ink: {
      Cell: {
        __resolveReference: ({ id }: { id: string }) =>
          id === 'none' ? null : { id, colour: `c${id}`, depth: Number(id) },
      },
    },
  },
  questions: [
    {
      shows: 'nulls in lists of lists stay where they are, and an unknown entity has null fields',
      query: '{ rows { colour } }',
      data: { rows: [[{ colour: 'c1' }, null, { colour: null }], null, [], [null], [{ colour: 'c2' }]] },
      calls: { desk: 1, ink: 1 },
    },
    {
      shows: 'an unknown entity with a field that may not be null becomes null itself',
      query: '{ rows { depth } }',
      data: { rows: [[{ depth: 1 }, null, null], null, [], [null], [{ depth: 2 }]] },
    },
    {
      shows: 'and takes along the list in which it may not be null',
      query: '{ must { depth } rows { id } }',
      data: { must: null, rows: [[{ id: '1' }, null, { id: 'none' }], null, [], [null], [{ id: '2' }]] },
    },
  ],
})
