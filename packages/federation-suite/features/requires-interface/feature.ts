import { defineFeature } from '../../src/feature.ts'

type Shape = { id: string; area?: number; side?: number }
const passOn = { __resolveReference: (shape: Shape) => shape }

export default defineFeature({
  subgraphs: {
    shapes: {
      Query: {
        shapes: () => [
          { __typename: 'Square', id: 's', area: 4, side: 2 },
          { __typename: 'Circle', id: 'c', area: 3 },
        ],
      },
    },
    paint: {
      Square: { ...passOn, cost: ({ area, side }: Shape) => `square ${area} ${side}` },
      Circle: { ...passOn, cost: ({ area }: Shape) => `circle ${area}` },
    },
  },
  questions: [
    {
      shows: 'each implementation sends what its own field requires',
      query: '{ shapes { __typename ... on Circle { cost } ... on Square { cost } } }',
      data: {
        shapes: [
          { __typename: 'Square', cost: 'square 4 2' },
          { __typename: 'Circle', cost: 'circle 3' },
        ],
      },
    },
    {
      shows: 'an implementation that was not asked about is not fetched for',
      query: '{ shapes { id ... on Circle { cost } } }',
      data: { shapes: [{ id: 's' }, { id: 'c', cost: 'circle 3' }] },
    },
  ],
})
