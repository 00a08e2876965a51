import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const all = [
  { __typename: 'Book', id: 'b', title: 'Дым', pages: 200 },
  { __typename: 'Film', id: 'f', title: 'Зеркало', minutes: 107 },
]
const byId = ({ id }: Key) => all.find((media) => media.id === id)
const media = ({ id }: Key): object => ({
  id,
  stars: id === 'b' ? 4 : 5,
  reviews: () => [{ text: `on ${id}`, about: media({ id }) }],
})

export default defineFeature({
  subgraphs: {
    media: {
      Query: { all: () => all, one: (_: unknown, key: Key) => byId(key) },
      Media: { __resolveReference: byId },
      Book: { __resolveReference: byId },
      Film: { __resolveReference: byId },
    },
    reviews: {
      Query: { reviewed: () => [media({ id: 'f' }), media({ id: 'b' })] },
      Media: { __resolveReference: media },
    },
  },
  questions: [
    {
      shows: 'a field is added to every implementation at once',
      query: '{ all { title stars } }',
      data: {
        all: [
          { title: 'Дым', stars: 4 },
          { title: 'Зеркало', stars: 5 },
        ],
      },
      calls: { media: 1, reviews: 1 },
    },
    {
      shows: 'the field belongs to the implementation too',
      query: '{ all { ... on Film { minutes stars } } }',
      data: { all: [{}, { minutes: 107, stars: 5 }] },
    },
    {
      shows: 'who has no implementations does not know __typename; the owner is asked',
      query: '{ reviewed { __typename stars } }',
      data: {
        reviewed: [
          { __typename: 'Film', stars: 5 },
          { __typename: 'Book', stars: 4 },
        ],
      },
      calls: { reviews: 1, media: 1 },
    },
    {
      shows: 'without __typename nobody else is asked',
      query: '{ reviewed { id stars } }',
      data: {
        reviewed: [
          { id: 'f', stars: 5 },
          { id: 'b', stars: 4 },
        ],
      },
      calls: { reviews: 1 },
    },
    {
      shows: 'fields of implementations from an interface object, nested',
      query: '{ reviewed { ... on Book { pages } reviews { text about { title ... on Film { minutes } } } } }',
      data: {
        reviewed: [
          { reviews: [{ text: 'on f', about: { title: 'Зеркало', minutes: 107 } }] },
          { pages: 200, reviews: [{ text: 'on b', about: { title: 'Дым' } }] },
        ],
      },
    },
    {
      shows: 'one implementation that is null',
      query: '{ one(id: "none") { stars } }',
      data: { one: null },
      calls: { media: 1 },
    },
  ],
})
