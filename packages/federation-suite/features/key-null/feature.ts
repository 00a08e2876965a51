import { defineFeature } from '../../src/feature.ts'

type Key = { passport: { number: string | null } | null }

export default defineFeature({
  subgraphs: {
    people: {
      Query: {
        people: () => [
          { id: '1', name: 'A', passport: { number: 'p1' } },
          null,
          { id: '2', name: 'B', passport: null },
          { id: null, name: 'C', passport: { number: null } },
          { id: '3', name: 'D', passport: { number: 'p3' } },
        ],
      },
    },
    visits: {
      Person: {
        __resolveReference: ({ passport }: Key) =>
          passport?.number ? { passport, visits: Number(passport.number[1]) } : null,
      },
    },
  },
  questions: [
    {
      shows: 'a key that is null in whole or in part leaves the others in their places',
      query: '{ people { name visits } }',
      data: {
        people: [
          { name: 'A', visits: 1 },
          null,
          { name: 'B', visits: null },
          { name: 'C', visits: null },
          { name: 'D', visits: 3 },
        ],
      },
    },
  ],
})
