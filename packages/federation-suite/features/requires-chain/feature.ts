import { defineFeature } from '../../src/feature.ts'

type Thing = { id: string; a?: number; b?: string; c?: string }

export default defineFeature({
  subgraphs: {
    base: {
      Query: {
        things: () => [
          { id: 'x', a: 1 },
          { id: 'y', a: 2 },
        ],
      },
      Thing: {
        __resolveReference: (thing: Thing) => ({ ...thing, a: thing.id === 'x' ? 1 : 2 }),
        d: ({ c }: Thing) => `d(${c})`,
      },
    },
    second: { Thing: { __resolveReference: (thing: Thing) => thing, b: ({ a }: Thing) => `b(${a})` } },
    third: { Thing: { __resolveReference: (thing: Thing) => thing, c: ({ a, b }: Thing) => `c(${a},${b})` } },
  },
  questions: [
    {
      shows: 'each step waits for what it requires, over three subgraphs and back to the first',
      query: '{ things { d } }',
      data: { things: [{ d: 'd(c(1,b(1)))' }, { d: 'd(c(2,b(2)))' }] },
      calls: { base: 2, second: 1, third: 1 },
    },
    {
      shows: 'all steps may be shown',
      query: '{ things { d c b a } }',
      data: {
        things: [
          { d: 'd(c(1,b(1)))', c: 'c(1,b(1))', b: 'b(1)', a: 1 },
          { d: 'd(c(2,b(2)))', c: 'c(2,b(2))', b: 'b(2)', a: 2 },
        ],
      },
    },
    {
      shows: 'where a step in the middle fails, the ones after it are not asked, for they would be given a guess',
      query: '{ things { a d } }',
      instead: { second: { data: null, errors: [{ message: 'second is down' }] } },
      data: {
        things: [
          { a: 1, d: null },
          { a: 2, d: null },
        ],
      },
      errors: [{ message: 'second is down', code: 'DOWNSTREAM_SERVICE_ERROR', service: 'second' }],
      calls: { base: 1, second: 1 },
    },
  ],
})
