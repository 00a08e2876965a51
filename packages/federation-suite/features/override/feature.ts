import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: {
    old: {
      Query: { cars: () => [{ id: '1', name: 'Volga', speed: -1, colour: 'colour of old' }] },
      Car: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Volga', colour: 'colour of old' }) },
    },
    new: {
      Car: { __resolveReference: ({ id }: { id: string }) => ({ id, speed: 140, colour: 'colour of new' }) },
    },
  },
  questions: [
    {
      shows: 'the field comes from where it has moved, though the old subgraph still has it',
      query: '{ cars { name speed } }',
      data: { cars: [{ name: 'Volga', speed: 140 }] },
      calls: { old: 1, new: 1 },
    },
    {
      shows: 'a move under a label that is not switched on has not happened yet',
      query: '{ cars { colour } }',
      data: { cars: [{ colour: 'colour of old' }] },
      calls: { old: 1 },
    },
  ],
})
