import { defineFeature } from '../../src/feature.ts'

const name = (first: string) => ({
  first,
  last: 'Petrov',
  full: ({ sep }: { sep: string }) => `${first}${sep}Petrov`,
})

export default defineFeature({
  subgraphs: {
    a: { Query: { man: () => ({ id: '1', name: name('Pyotr'), best: { id: '2', name: name('Ivan') } }) } },
    b: {
      Man: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          home: { city: 'Tver', street: { name: 'Mira', house: Number(id) } },
        }),
      },
    },
  },
  questions: [
    {
      shows: 'the same field in several places melts together, in the order of first mention',
      query: `{ man { name { first } ...a ... { home { street { house } } } name { last } } }
        fragment a on Man { home { city ...b } name { last first } }
        fragment b on Home { street { name } }`,
      data: {
        man: {
          name: { first: 'Pyotr', last: 'Petrov' },
          home: { city: 'Tver', street: { name: 'Mira', house: 1 } },
        },
      },
    },
    {
      shows: 'one fragment in many places',
      query: `{ man { ...m best { ...m best { ...m } } } }
        fragment m on Man { name { first } home { street { house } } }`,
      data: {
        man: {
          name: { first: 'Pyotr' },
          home: { street: { house: 1 } },
          best: { name: { first: 'Ivan' }, home: { street: { house: 2 } }, best: null },
        },
      },
    },
    {
      shows: 'variables of a fragment are those of the operation',
      query: `query ($sep: String!) { man { name { ...n } } }
        fragment n on Name { full(sep: $sep) short: full(sep: "") }`,
      variables: { sep: ', ' },
      data: { man: { name: { full: 'Pyotr, Petrov', short: 'PyotrPetrov' } } },
    },
  ],
})
