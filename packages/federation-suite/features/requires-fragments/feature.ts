import { defineFeature } from '../../src/feature.ts'

const items = [
  { id: '1', media: { __typename: 'Text', pages: 100, author: { name: 'A' } } },
  { id: '2', media: { __typename: 'Film', minutes: 90 } },
  { id: '3', media: null },
  { id: '4', media: { __typename: 'Text', pages: 7, author: null } },
]
type Item = { media?: unknown }

export default defineFeature({
  subgraphs: {
    media: { Query: { items: () => items } },
    prices: {
      Item: {
        __resolveReference: (item: Item) => item,
        price: ({ media }: Item) => JSON.stringify(media),
      },
    },
  },
  questions: [
    {
      shows: 'of each member of a union travels what is required of it',
      query: '{ items { price } }',
      data: {
        items: [
          { price: '{"pages":100,"author":{"name":"A"}}' },
          { price: '{"minutes":90}' },
          { price: 'null' },
          { price: '{"pages":7,"author":null}' },
        ],
      },
    },
    {
      shows: 'what was asked for of the same objects is shown, and nothing that was required',
      query: '{ items { price media { ... on Film { __typename } ... on Text { author { name } } } } }',
      data: {
        items: [
          {
            price: '{"pages":100,"author":{"name":"A"}}',
            media: { author: { name: 'A' } },
          },
          { price: '{"minutes":90}', media: { __typename: 'Film' } },
          { price: 'null', media: null },
          { price: '{"pages":7,"author":null}', media: { author: null } },
        ],
      },
    },
  ],
})
