import { defineFeature } from '../../src/feature.ts'

const meta = { id: 1, list: [1, { __typename: 'not a type', deep: null }], text: 'т' }

export default defineFeature({
  subgraphs: {
    a: {
      Query: {
        json: () => meta,
        jsons: () => [1, 'x', null, true, [], {}],
        dates: () => ['2026-01-01'],
        big: () => 1e21,
        echo: (_: unknown, { value }: { value: unknown }) => value,
        doc: () => ({ meta }),
      },
    },
    b: { Doc: { __resolveReference: (doc: object) => ({ ...doc, copy: doc }) } },
  },
  questions: [
    {
      shows: 'a value of any shape passes through as it is',
      query: '{ json jsons dates big }',
      data: { json: meta, jsons: [1, 'x', null, true, [], {}], dates: ['2026-01-01'], big: 1e21 },
    },
    {
      shows: 'an object as a variable of a scalar of one’s own',
      query: 'query ($value: JSON) { echo(value: $value) }',
      variables: { value: meta },
      data: { echo: meta },
    },
    {
      shows: 'written in the document',
      query: '{ echo(value: { a: [1, "x", null, { b: true }] }) }',
      data: { echo: { a: [1, 'x', null, { b: true }] } },
    },
    {
      shows: 'an object of any shape is a key',
      query: '{ doc { copy } }',
      data: { doc: { copy: { __typename: 'Doc', meta } } },
    },
  ],
})
