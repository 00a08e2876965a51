import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const user = ({ id }: Key) => ({ id, name: `user ${id}`, posts: [{ id: '1' }, { id: '2' }] })
const post = ({ id }: Key): object => ({
  id,
  title: `post ${id}`,
  author: { id: 'u', rank: 1 },
  next: () => (Number(id) < 3 ? post({ id: String(Number(id) + 1) }) : null),
})

export default defineFeature({
  subgraphs: {
    a: { Query: { user: () => user({ id: 'u' }) }, User: { __resolveReference: user } },
    b: {
      Post: { __resolveReference: post },
      User: { __resolveReference: ({ id }: Key) => ({ id, rank: 1 }) },
    },
  },
  questions: [
    {
      shows: 'to and fro between two subgraphs, three times',
      query: '{ user { posts { author { posts { author { name rank } } } } } }',
      data: {
        user: {
          posts: Array.from({ length: 2 }, () => ({
            author: {
              posts: [{ author: { name: 'user u', rank: 1 } }, { author: { name: 'user u', rank: 1 } }],
            },
          })),
        },
      },
      calls: { a: 3, b: 2 },
    },
    {
      shows: 'an entity that refers to others of its own type',
      query: '{ user { posts { title next { title next { title next { title } } } } } }',
      data: {
        user: {
          posts: [
            { title: 'post 1', next: { title: 'post 2', next: { title: 'post 3', next: null } } },
            { title: 'post 2', next: { title: 'post 3', next: null } },
          ],
        },
      },
    },
    {
      shows: 'an entity at two depths at once',
      query: '{ user { rank posts { author { rank name } } name } }',
      data: {
        user: {
          rank: 1,
          posts: [{ author: { rank: 1, name: 'user u' } }, { author: { rank: 1, name: 'user u' } }],
          name: 'user u',
        },
      },
    },
  ],
})
