import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const media = () => [
  { __typename: 'Book', id: '1', title: 'book as a has it' },
  { __typename: 'Film', id: '2' },
]
const titled = (what: string) => ({ __resolveReference: ({ id }: Key) => ({ id, title: `${what} as b has it` }) })

export default defineFeature({
  subgraphs: {
    a: { Query: { shown: media, plain: media } },
    b: { Book: titled('book'), Film: titled('film') },
  },
  questions: [
    {
      shows: 'one member of a union is provided, the other is fetched',
      query: '{ shown { ... on Book { title } ... on Film { title } } }',
      data: { shown: [{ title: 'book as a has it' }, { title: 'film as b has it' }] },
    },
    {
      shows: 'only the provided member: no second call',
      query: '{ shown { ... on Book { title } } }',
      data: { shown: [{ title: 'book as a has it' }, {}] },
      calls: { a: 1 },
    },
    {
      shows: 'on the other path nothing is provided',
      query: '{ plain { ... on Book { title } } }',
      data: { plain: [{ title: 'book as b has it' }, {}] },
    },
  ],
})
