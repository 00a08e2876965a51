import { defineFeature } from '../../src/feature.ts'

type Team = { players: { id: string; tags: (string | null)[] | null }[] }

export default defineFeature({
  subgraphs: {
    teams: {
      Query: {
        teams: () => [
          {
            name: 'red',
            players: [
              { id: '1', tags: ['a', null] },
              { id: '2', tags: null },
            ],
          },
          { name: 'empty', players: [] },
        ],
      },
    },
    scores: { Team: { __resolveReference: ({ players }: Team) => ({ players, score: JSON.stringify(players) }) } },
  },
  questions: [
    {
      shows: 'a list of objects with lists inside is a key, nulls and all',
      query: '{ teams { name score } }',
      data: {
        teams: [
          { name: 'red', score: '[{"id":"1","tags":["a",null]},{"id":"2","tags":null}]' },
          { name: 'empty', score: '[]' },
        ],
      },
    },
  ],
})
