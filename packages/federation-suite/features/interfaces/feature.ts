import { defineFeature } from '../../src/feature.ts'

type Named = { name: string }
const cat = { __typename: 'Cat', name: 'Murka', lives: 9 }
const dog = { __typename: 'Dog', name: 'Sharik', tricks: ['sit'], friend: cat }
const animals = [{ ...cat, friend: dog }, null, dog]

export default defineFeature({
  subgraphs: {
    zoo: {
      Query: {
        animals: () => animals,
        pet: (_: unknown, { name }: Named) => animals.find((animal) => animal?.name === name),
      },
    },
    clinic: {
      Cat: { __resolveReference: ({ name }: Named) => ({ name, weight: 4 }) },
      Dog: { __resolveReference: ({ name }: Named) => ({ name, weight: 12, walks: 2 }) },
    },
  },
  questions: [
    {
      shows: 'a field of one implementation comes from another subgraph, the others are not asked about',
      query: '{ animals { name ... on Dog { walks } } }',
      data: { animals: [{ name: 'Murka' }, null, { name: 'Sharik', walks: 2 }] },
      calls: { zoo: 1, clinic: 1 },
    },
    {
      shows: 'no implementation that matches, no call',
      query: '{ pet(name: "Murka") { name ... on Dog { walks } } }',
      data: { pet: { name: 'Murka' } },
      calls: { zoo: 1 },
    },
    {
      shows: 'both implementations are fetched for, each by its own type',
      query: '{ animals { ... on Cat { weight lives } ... on Dog { weight tricks } } }',
      data: { animals: [{ weight: 4, lives: 9 }, null, { weight: 12, tricks: ['sit'] }] },
    },
    {
      shows: 'an interface that only the other subgraph knows selects its implementations',
      query: '{ animals { ... on Patient { weight } } }',
      data: { animals: [{ weight: 4 }, null, { weight: 12 }] },
    },
    {
      shows: 'an interface inside an interface',
      query: '{ animals { __typename friend { __typename name ... on Dog { walks friend { name } } } } }',
      data: {
        animals: [
          { __typename: 'Cat', friend: { __typename: 'Dog', name: 'Sharik', walks: 2, friend: { name: 'Murka' } } },
          null,
          { __typename: 'Dog', friend: { __typename: 'Cat', name: 'Murka' } },
        ],
      },
    },
    {
      shows: 'fragments on the interface and on its implementations melt into one object',
      query: `{ animals { ...named ... on Cat { name lives friend { name } } ... on Animal { friend { __typename } } } }
        fragment named on Animal { name }`,
      data: {
        animals: [
          { name: 'Murka', lives: 9, friend: { name: 'Sharik', __typename: 'Dog' } },
          null,
          { name: 'Sharik', friend: { __typename: 'Cat' } },
        ],
      },
    },
  ],
})
