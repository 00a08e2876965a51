import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: {
    a: { Query: { thing: () => ({ id: '1' }), gone: () => 0 } },
    b: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, count: 3 }) } },
  },
  questions: [
    {
      shows: 'the schema and data in one answer, in the order asked',
      query: '{ thing { count } __schema { queryType { name } mutationType { name } } __typename }',
      data: {
        thing: { count: 3 },
        __schema: { queryType: { name: 'Query' }, mutationType: null },
        __typename: 'Query',
      },
    },
    {
      shows: 'a type has the fields of all subgraphs and nothing of the machinery',
      query: '{ __type(name: "Thing") { kind description fields { name description type { kind ofType { name } } } } }',
      data: {
        __type: {
          kind: 'OBJECT',
          description: 'A thing.',
          fields: [
            { name: 'id', description: null, type: { kind: 'NON_NULL', ofType: { name: 'ID' } } },
            { name: 'count', description: 'How many.', type: { kind: 'NON_NULL', ofType: { name: 'Int' } } },
          ],
        },
      },
    },
    {
      shows: 'the name of the type in a variable, twice under aliases',
      query: `query ($name: String!) {
        a: __type(name: $name) { name }
        b: __type(name: "_Entity") { name }
        c: __type(name: "join__Graph") { name }
      }`,
      variables: { name: 'Thing' },
      data: { a: { name: 'Thing' }, b: null, c: null },
      calls: {},
    },
    {
      shows: 'what is deprecated is shown when asked for',
      query: `query ($all: Boolean!) { __type(name: "Query") {
        fields { name }
        every: fields(includeDeprecated: $all) { name isDeprecated deprecationReason args { name defaultValue } }
      } }`,
      variables: { all: true },
      data: {
        __type: {
          fields: [{ name: 'thing' }],
          every: [
            {
              name: 'thing',
              isDeprecated: false,
              deprecationReason: null,
              args: [{ name: 'id', defaultValue: '1' }],
            },
            { name: 'gone', isDeprecated: true, deprecationReason: 'use thing', args: [] },
          ],
        },
      },
    },
    {
      shows: 'through fragments and conditions',
      query: `query ($no: Boolean = false) { ...s __type(name: "Thing") @include(if: $no) { name } }
        fragment s on Query { __schema { ...t } }
        fragment t on __Schema { queryType { __typename name @skip(if: $no) } }`,
      data: { __schema: { queryType: { __typename: '__Type', name: 'Query' } } },
    },
  ],
})
