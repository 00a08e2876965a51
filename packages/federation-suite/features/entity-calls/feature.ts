import { defineFeature } from '../../src/feature.ts'

const books = [
  { id: 'b1', title: 'Обломов' },
  { id: 'b2', title: 'Бесы' },
  { id: 'b3', title: 'Дым' },
]
const reviews = [
  { text: 'long', bookId: 'b1' },
  { text: 'good', bookId: 'b1' },
  { text: 'again', bookId: 'b1' },
  { text: 'dark', bookId: 'b3' },
]
const rated = ({ id }: { id: string }) => ({ id, stars: id === 'b2' ? null : Number(id[1]) })
const reviewsOf = ({ id }: { id: string }, { first }: { first: number }) =>
  reviews
    .filter(({ bookId }) => bookId === id)
    .slice(0, first)
    .map(({ text, bookId }) => ({ text, book: rated({ id: bookId }) }))

export default defineFeature({
  subgraphs: {
    books: {
      Query: { books: () => books, book: (_: unknown, { id }: { id: string }) => books.find((book) => book.id === id) },
      Book: { __resolveReference: ({ id }: { id: string }) => books.find((book) => book.id === id) },
    },
    reviews: {
      Book: {
        __resolveReference: rated,
        reviews: reviewsOf,
      },
    },
  },
  questions: [
    {
      shows: 'a field of another subgraph is fetched for each entity of a list in one call',
      query: '{ books { title stars } }',
      data: {
        books: [
          { title: 'Обломов', stars: 1 },
          { title: 'Бесы', stars: null },
          { title: 'Дым', stars: 3 },
        ],
      },
      calls: { books: 1, reviews: 1 },
    },
    {
      shows: 'fields stand in the order in which they were asked for, whoever answers them',
      query: '{ book(id: "b3") { stars title id } }',
      data: { book: { stars: 3, title: 'Дым', id: 'b3' } },
    },
    {
      shows: 'an entity that is null is not asked about',
      query: '{ book(id: "b9") { title stars } }',
      data: { book: null },
      calls: { books: 1 },
    },
    {
      shows: 'the way leads there and back',
      query: '{ book(id: "b1") { reviews { text book { title stars } } } }',
      data: {
        book: {
          reviews: [
            { text: 'long', book: { title: 'Обломов', stars: 1 } },
            { text: 'good', book: { title: 'Обломов', stars: 1 } },
          ],
        },
      },
    },
    {
      shows: 'arguments and variables travel to the subgraph that needs them',
      query: 'query ($id: ID!, $first: Int!) { book(id: $id) { title reviews(first: $first) { text } } }',
      variables: { id: 'b1', first: 1 },
      data: { book: { title: 'Обломов', reviews: [{ text: 'long' }] } },
    },
    {
      shows: 'only what a subgraph knows already needs no second call',
      query: '{ books { id title } }',
      data: {
        books: [
          { id: 'b1', title: 'Обломов' },
          { id: 'b2', title: 'Бесы' },
          { id: 'b3', title: 'Дым' },
        ],
      },
      calls: { books: 1 },
    },
  ],
})
