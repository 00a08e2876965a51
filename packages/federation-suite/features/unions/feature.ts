import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const post = { __typename: 'Post', id: '1', text: 'hello' }
const photo = { __typename: 'Photo', id: '1', url: '/1.png' }
const like =
  (typename: string) =>
  ({ id }: Key) => ({ __typename: typename, id, likes: typename.length, frames: ['a', null] })

export default defineFeature({
  subgraphs: {
    feed: {
      Query: { feed: () => [post, { __typename: 'Advert', text: 'buy' }, null, photo] },
      Post: { __resolveReference: () => post },
      Photo: { __resolveReference: () => photo },
    },
    likes: {
      Query: { liked: () => [like('Photo')({ id: '1' }), like('Post')({ id: '1' })] },
      Post: { __resolveReference: like('Post') },
      Photo: { __resolveReference: like('Photo') },
    },
  },
  questions: [
    {
      shows: 'members with one key and different types are distinguished',
      query: '{ feed { ... on Post { text likes } ... on Photo { url likes frames } ... on Advert { text } } }',
      data: {
        feed: [{ text: 'hello', likes: 4 }, { text: 'buy' }, null, { url: '/1.png', likes: 5, frames: ['a', null] }],
      },
      calls: { feed: 1, likes: 1 },
    },
    {
      shows: 'a member that was not asked about is an empty object',
      query: '{ feed { ... on Photo { url } } }',
      data: { feed: [{}, {}, null, { url: '/1.png' }] },
    },
    {
      shows: 'only __typename',
      query: '{ feed { kind: __typename } liked { __typename } }',
      data: {
        feed: [{ kind: 'Post' }, { kind: 'Advert' }, null, { kind: 'Photo' }],
        liked: [{ __typename: 'Photo' }, { __typename: 'Post' }],
      },
    },
    {
      shows: 'from the other union the other way',
      query: '{ liked { ... on Post { text } ... on Photo { url } } }',
      data: { liked: [{ url: '/1.png' }, { text: 'hello' }] },
      calls: { likes: 1, feed: 1 },
    },
  ],
})
