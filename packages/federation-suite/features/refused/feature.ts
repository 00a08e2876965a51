import { defineFeature } from '../../src/feature.ts'

const invalid = 'GRAPHQL_VALIDATION_FAILED'

export default defineFeature({
  subgraphs: { a: { Query: { a: () => null } }, b: { A: { __resolveReference: () => null } } },
  questions: [
    {
      shows: 'a document that can not be read',
      query: '{ a(',
      errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.', code: 'GRAPHQL_PARSE_FAILED' }],
    },
    {
      shows: 'the entry points of federation can not be asked from outside',
      query: '{ _service { sdl } }',
      errors: [{ message: 'Cannot query field "_service" on type "Query".', code: invalid }],
    },
    {
      shows: 'nor entities',
      query: '{ _entities(representations: []) { __typename } }',
      errors: [{ message: 'Cannot query field "_entities" on type "Query".', code: invalid }],
    },
    {
      shows: 'a missing argument',
      query: '{ a { b } }',
      errors: [
        { message: 'Field "a" argument "n" of type "Int!" is required, but it was not provided.', code: invalid },
      ],
    },
    {
      shows: 'a variable of the wrong type',
      query: 'query ($n: Int!) { a(n: $n) { b } }',
      variables: { n: 'one' },
      errors: [
        {
          message: 'Variable "$n" got invalid value "one"; Int cannot represent non-integer value: "one"',
          code: 'BAD_USER_INPUT',
        },
      ],
    },
  ],
})
