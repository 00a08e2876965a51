import { defineFeature } from '../../src/feature.ts'

type Ware = { id: string; cost: number }
const invalid = 'GRAPHQL_VALIDATION_FAILED'

export default defineFeature({
  subgraphs: {
    shop: {
      Query: {
        wares: (_: unknown, { hidden }: { hidden: number }) => [
          { id: '1', name: `cup ${hidden}`, state: 'NEW', cost: 2 },
          { id: '2', name: 'pot', state: 'STOLEN', cost: 5 },
        ],
        find: (_: unknown, { by }: { by: object }) => JSON.stringify(by),
        media: () => [
          { __typename: 'Book', title: 'b' },
          { __typename: 'Tape', title: 't' },
        ],
        union: () => [
          { __typename: 'Tape', title: 't' },
          { __typename: 'Book', title: 'b' },
        ],
      },
    },
    margin: { Ware: { __resolveReference: ({ id, cost }: Ware) => ({ id, margin: 10 - cost }) } },
  },
  questions: [
    {
      shows: 'a hidden key and a hidden required field still connect subgraphs',
      query: '{ wares { name margin } }',
      data: {
        wares: [
          { name: 'cup 3', margin: 8 },
          { name: 'pot', margin: 5 },
        ],
      },
    },
    {
      shows: 'a hidden field can not be asked for',
      query: '{ wares { name cost } }',
      errors: [{ message: 'Cannot query field "cost" on type "Ware".', code: invalid }],
    },
    {
      shows: 'nor a hidden root field',
      query: '{ secretWares { name } }',
      errors: [{ message: 'Cannot query field "secretWares" on type "Query".', code: invalid }],
    },
    {
      shows: 'a hidden argument can not be given',
      query: '{ wares(hidden: 1) { name } }',
      errors: [{ message: 'Unknown argument "hidden" on field "Query.wares".', code: invalid }],
    },
    {
      shows: 'a hidden field of an input can not be given',
      query: '{ find(by: { name: "x", cost: 1 }) }',
      errors: [{ message: 'Field "cost" is not defined by type "By".', code: invalid }],
    },
    {
      shows: 'a hidden enum value can not be given',
      query: '{ wares(state: STOLEN) { name } }',
      errors: [{ message: 'Value "STOLEN" does not exist in "State" enum.', code: invalid }],
    },
    {
      shows: 'a hidden enum value never leaves',
      query: '{ wares { name state } }',
      data: {
        wares: [
          { name: 'cup 3', state: 'NEW' },
          { name: 'pot', state: null },
        ],
      },
    },
    {
      shows: 'an object of a hidden type is null where an interface is given',
      query: '{ media { title } }',
      data: { media: [{ title: 'b' }, null] },
    },
    {
      shows: 'and its name does not leave either',
      query: '{ media { __typename } union { __typename ... on Book { title } } }',
      data: { media: [{ __typename: 'Book' }, null], union: [null, { __typename: 'Book', title: 'b' }] },
    },
    {
      shows: 'introspection knows nothing hidden',
      query: '{ __type(name: "State") { enumValues { name } } tape: __type(name: "Tape") { name } }',
      data: { __type: { enumValues: [{ name: 'NEW' }, { name: 'USED' }] }, tape: null },
    },
  ],
})
