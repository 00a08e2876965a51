import { defineFeature } from '../../src/feature.ts'

type Post = { id: string; byNovice?: boolean; author?: { years: number } }

export default defineFeature({
  subgraphs: {
    posts: {
      Query: { feed: () => [{ id: '1' }, null, { id: '2' }] },
      Post: { __resolveReference: (post: Post) => post, byExpert: ({ byNovice }: Post) => !byNovice },
    },
    authors: {
      Post: {
        __resolveReference: (post: Post) => post,
        author: ({ id }: Post) => ({ id: `a${id}` }),
        byNovice: ({ author: given }: Post) => given!.years < 3,
      },
    },
    people: { Author: { __resolveReference: ({ id }: Post) => ({ id, years: id === 'a1' ? 1 : 9 }) } },
  },
  questions: [
    {
      shows: 'a field of the first subgraph needs one of the second, which needs one of the third',
      query: '{ feed { byExpert } }',
      data: { feed: [{ byExpert: false }, null, { byExpert: true }] },
    },
    {
      shows: 'with what is in between',
      query: '{ feed { byNovice author { id } byExpert } }',
      data: {
        feed: [
          { byNovice: true, author: { id: 'a1' }, byExpert: false },
          null,
          { byNovice: false, author: { id: 'a2' }, byExpert: true },
        ],
      },
    },
  ],
})
