import { defineFeature } from '../../src/feature.ts'

const film = { id: 'f1', studio: { id: 's1', name: 'as the film knows it', owner: { city: 'Tver' } } }

export default defineFeature({
  subgraphs: {
    films: { Query: { films: () => [film], newest: () => film }, Film: { __resolveReference: () => film } },
    studios: {
      Studio: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          name: 'as the studio says',
          owner: { city: 'Omsk', age: 50 },
          founded: 1924,
        }),
      },
    },
  },
  questions: [
    {
      shows: 'on the path that provides it nobody else is asked',
      query: '{ newest { studio { name owner { city } } } }',
      data: { newest: { studio: { name: 'as the film knows it', owner: { city: 'Tver' } } } },
      calls: { films: 1 },
    },
    {
      shows: 'on another path the owner is asked',
      query: '{ films { studio { name } } }',
      data: { films: [{ studio: { name: 'as the studio says' } }] },
      calls: { films: 1, studios: 1 },
    },
    {
      shows: 'what is not provided comes from the owner, beside what is',
      query: '{ newest { studio { name founded } } }',
      data: { newest: { studio: { name: 'as the film knows it', founded: 1924 } } },
      calls: { films: 1, studios: 1 },
    },
  ],
})
