import { defineFeature } from '../../src/feature.ts'

const echo = (_: unknown, args: object) => JSON.stringify(args)

export default defineFeature({
  subgraphs: {
    a: { Query: { echo, node: () => ({ id: '1' }) } },
    b: { Node: { __resolveReference: ({ id }: { id: string }) => ({ id }), echo } },
  },
  questions: [
    {
      shows: 'defaults of arguments and of input fields are those of the subgraph',
      query: '{ echo(input: {}) }',
      data: { echo: '{"input":{"a":1,"kind":"X"},"n":7,"text":"t"}' },
    },
    {
      shows: 'null is a value, nothing is none',
      query: 'query ($n: Int, $text: String) { echo(n: $n, text: $text) }',
      variables: { n: null },
      data: { echo: '{"n":null,"text":"t"}' },
    },
    {
      shows: 'the default of a variable comes before that of the argument',
      query: 'query ($n: Int = 3) { echo(n: $n) node { echo(n: $n) } }',
      data: { echo: '{"n":3,"text":"t"}', node: { echo: '{"n":3}' } },
    },
    {
      shows: 'a variable that is given null beats its default',
      query: 'query ($n: Int = 3) { node { echo(n: $n) } }',
      variables: { n: null },
      data: { node: { echo: '{"n":null}' } },
    },
    {
      shows: 'variables inside input objects and lists, across subgraphs',
      query: `query ($a: Int, $b: String!, $row: [Int!]) {
        node { echo(input: { a: $a, b: $b, inner: { list: [[1], $row, null] kind: Y } }) }
      }`,
      variables: { a: 5, b: 'б"\\\n', row: [2, 3] },
      data: {
        node: {
          echo: '{"input":{"a":5,"b":"б\\"\\\\\\n","inner":{"a":1,"list":[[1],[2,3],null],"kind":"Y"},"kind":"X"},"n":7}',
        },
      },
    },
    {
      shows: 'an input object as a variable, one value for a list of lists',
      query: 'query ($input: Input) { echo(input: $input, list: [$input]) }',
      variables: { input: { list: 4, a: null } },
      errors: [
        {
          message: 'Variable "$input" of type "Input" used in position expecting type "Input!".',
          code: 'GRAPHQL_VALIDATION_FAILED',
        },
      ],
    },
    {
      shows: 'one value for a list of lists in a variable',
      query: 'query ($input: Input!) { echo(input: $input, list: [$input, { a: 2 }]) }',
      variables: { input: { list: 4, a: null } },
      data: {
        echo: '{"input":{"a":null,"list":[[4]],"kind":"X"},"list":[{"a":null,"list":[[4]],"kind":"X"},{"a":2,"kind":"X"}],"n":7,"text":"t"}',
      },
    },
    {
      shows: 'a number for an id, a whole number for a fraction',
      query: 'query ($id: ID) { echo(id: $id, flag: true) }',
      variables: { id: 12 },
      data: { echo: '{"n":7,"text":"t","flag":true,"id":"12"}' },
    },
    {
      shows: 'a variable that is needed and not given is refused before any call',
      query: 'query ($n: Int!) { echo(n: $n) }',
      variables: {},
      errors: [{ message: 'Variable "$n" of required type "Int!" was not provided.', code: 'BAD_USER_INPUT' }],
      calls: {},
    },
  ],
})
