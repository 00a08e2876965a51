import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const item = (id: string) => ({ id })

export default defineFeature({
  subgraphs: {
    a: {
      Query: {
        cube: () => [[[item('1'), null], null, []], null, [[item('2')]], []],
        lines: () => [[{ items: [[item('1'), null], []] }, { items: null }], []],
      },
    },
    b: {
      Item: {
        __resolveReference: ({ id }: Key) => ({
          id,
          n: Number(id),
          neighbours: [[item('7')], null, [null, item('8')]],
        }),
        n: ({ id }: Key) => Number(id),
      },
    },
  },
  questions: [
    {
      shows: 'three lists deep, nulls at every depth',
      query: '{ cube { n } }',
      data: { cube: [[[{ n: 1 }, null], null, []], null, [[{ n: 2 }]], []] },
      calls: { a: 1, b: 1 },
    },
    {
      shows: 'lists inside objects inside lists',
      query: '{ lines { items { id n } } }',
      data: { lines: [[{ items: [[{ id: '1', n: 1 }, null], []] }, { items: null }], []] },
    },
    {
      shows: 'lists of lists that come from the second call',
      query: '{ cube { neighbours { n id } } }',
      data: {
        cube: [
          [[{ neighbours: [[{ n: 7, id: '7' }], null, [null, { n: 8, id: '8' }]] }, null], null, []],
          null,
          [[{ neighbours: [[{ n: 7, id: '7' }], null, [null, { n: 8, id: '8' }]] }]],
          [],
        ],
      },
    },
  ],
})
