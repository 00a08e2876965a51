import { defineFeature } from '../../src/feature.ts'

const echo = (_: unknown, args: object) => JSON.stringify(args)

export default defineFeature({
  subgraphs: { a: { Query: { a: echo, both: echo } }, b: { Query: { b: echo, both: echo } } },
  questions: [
    {
      shows: 'an input has the fields that every subgraph takes',
      query: '{ __type(name: "Filter") { inputFields { name } } a(filter: { name: "x" }) b(filter: { name: "y" }) }',
      data: {
        __type: { inputFields: [{ name: 'name' }] },
        a: '{"filter":{"name":"x"}}',
        b: '{"filter":{"name":"y"}}',
      },
    },
    {
      shows: 'a shared field has the arguments that every subgraph takes',
      query: '{ both(x: 1) }',
      data: { both: '{"x":1}' },
    },
    {
      shows: 'the others are unknown',
      query: '{ both(y: 1) a(filter: { onlyA: 1 }) }',
      errors: [
        { message: 'Unknown argument "y" on field "Query.both". Did you mean "x"?', code: 'GRAPHQL_VALIDATION_FAILED' },
        { message: 'Field "onlyA" is not defined by type "Filter".', code: 'GRAPHQL_VALIDATION_FAILED' },
      ],
    },
  ],
})
