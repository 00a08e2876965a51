import { defineFeature } from '../../src/feature.ts'

type Book = {
  id: string
  title?: string
  blurb?: string
  secret?: string
  left?: string
  publisher?: { rank?: string }
}

const book = { __typename: 'Book', id: '1', publisher: { name: 'P' } }
/** Throws where it is not given what it requires, as a resolver would. */
const needed = (value: string | undefined): string => {
  if (value === undefined) throw new Error('not given what is required')
  return value
}
/** The error of a resolver that is not given what its field requires. */
const missed = (path: readonly (string | number)[], service: string) => ({
  message: 'not given what is required',
  path,
  code: 'DOWNSTREAM_SERVICE_ERROR',
  service,
})
const early = 'it asks for the required field before what that one requires is known'

export default defineFeature({
  subgraphs: {
    books: {
      Book: { __resolveReference: ({ id }: Book) => ({ id, title: `title ${id}` }) },
      Publisher: { __resolveReference: ({ name }: { name: string }) => ({ name, founded: 1900 }) },
    },
    sales: {
      Query: {
        best: () => book,
        bestOf: () => [book, { __typename: 'Voucher', id: 'v', worth: 5 }, { ...book, id: '2' }],
      },
      Mutation: { sell: () => book },
      Book: {
        __resolveReference: (one: Book) => ({ ...book, ...one }),
        blurb: ({ title }: Book) => `blurb of ${needed(title)}`,
        secret: ({ title }: Book) => `secret of ${needed(title)}`,
      },
      Publisher: { rank: ({ founded }: { founded?: number }) => `rank of ${needed(founded?.toString())}` },
    },
    stock: {
      Query: { shelved: () => ({ id: '1' }) },
      Book: {
        hint: ({ secret }: Book) => `hint of ${secret}`,
        left: ({ blurb }: Book) => `left of ${needed(blurb)}`,
        standing: ({ publisher }: Book) => `standing of ${needed(publisher?.rank)}`,
      },
    },
    orders: { Book: { wanted: ({ left }: Book) => `wanted of ${needed(left)}` } },
  },
  questions: [
    {
      shows: 'what is required is computed from what it requires',
      query: '{ best { left } }',
      data: { best: { left: 'left of blurb of title 1' } },
      calls: { sales: 2, books: 1, stock: 1 },
      stock: {
        why: early,
        data: { best: null },
        errors: [missed(['best', 'blurb'], 'sales')],
      },
    },
    {
      shows: 'what is required and hidden from callers as well',
      query: '{ best { hint } }',
      data: { best: { hint: 'hint of secret of title 1' } },
      stock: { why: early, data: { best: { hint: 'hint of null' } }, errors: [missed(['best', 'secret'], 'sales')] },
    },
    {
      shows: 'beside the required field itself, under other names',
      query: '{ best { blurb: id now: left text: blurb } }',
      data: { best: { blurb: '1', now: 'left of blurb of title 1', text: 'blurb of title 1' } },
      stock: { why: early, data: { best: { blurb: '1', now: 'left of 1', text: 'blurb of title 1' } } },
    },
    {
      shows: 'three in a row, in a list, through an interface',
      query: '{ bestOf(year: 1) { id ... on Book { wanted } ... on Voucher { worth } } }',
      data: {
        bestOf: [
          { id: '1', wanted: 'wanted of left of blurb of title 1' },
          { id: 'v', worth: 5 },
          { id: '2', wanted: 'wanted of left of blurb of title 2' },
        ],
      },
      stock: { why: early, data: null, errors: [missed(['bestOf', 0, 'blurb'], 'sales')] },
    },
    {
      shows: 'of an object inside an entity',
      query: '{ best { standing } }',
      data: { best: { standing: 'standing of rank of 1900' } },
    },
    {
      shows: 'in a mutation, which is carried out once',
      query: 'mutation { sell { wanted standing } }',
      data: { sell: { wanted: 'wanted of left of blurb of title 1', standing: 'standing of rank of 1900' } },
      stock: { why: early, data: { sell: null }, errors: [missed(['sell', 'blurb'], 'sales')] },
    },
    {
      shows: 'where the caller begins in the subgraph that requires',
      query: '{ shelved { left wanted title } }',
      data: {
        shelved: { left: 'left of blurb of title 1', wanted: 'wanted of left of blurb of title 1', title: 'title 1' },
      },
      stock: {
        why: early,
        data: { shelved: { left: 'left of blurb of title 1', wanted: 'wanted of null', title: 'title 1' } },
        errors: [missed(['shelved', 'left'], 'stock')],
      },
    },
    {
      shows: 'under a condition that holds',
      query: 'query ($if: Boolean!) { best { id left @include(if: $if) } }',
      variables: { if: true },
      data: { best: { id: '1', left: 'left of blurb of title 1' } },
      stock: { why: early, data: { best: null }, errors: [missed(['best', 'blurb'], 'sales')] },
    },
    {
      shows: 'under a condition that does not, which asks nobody for it',
      query: 'query ($if: Boolean!, $year: Int!) { bestOf(year: $year) { id ... on Book { left @include(if: $if) } } }',
      variables: { if: false, year: 1 },
      data: { bestOf: [{ id: '1' }, { id: 'v' }, { id: '2' }] },
    },
  ],
})
