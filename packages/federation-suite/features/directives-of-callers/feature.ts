import { defineFeature } from '../../src/feature.ts'

const why = 'the public schema loses a directive together with the specification that brought it'
const unknown = { message: 'Unknown directive "@audience".', code: 'GRAPHQL_VALIDATION_FAILED' }

export default defineFeature({
  subgraphs: {
    left: { Query: { left: (_: unknown, { upTo }: { upTo: number }) => `left ${upTo}`, thing: () => ({ id: 't' }) } },
    right: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `right ${id}` }) } },
  },
  questions: [
    {
      shows:
        'a directive composed for queries may be written, its default left out, and no subgraph is troubled with it',
      query: '{ left @audience thing @audience(of: STAFF) { name @audience } }',
      data: { left: 'left 1', thing: { name: 'right t' } },
      stock: { why, errors: [unknown, unknown, unknown] },
    },
    {
      shows: 'a variable that only such a directive uses is checked and goes no further',
      query: 'query ($of: Audience!, $upTo: Int) @audience(of: $of) { left(upTo: $upTo) @audience(of: $of) }',
      variables: { of: 'STAFF', upTo: 2 },
      data: { left: 'left 2' },
      stock: { why, errors: [unknown, unknown] },
    },
    {
      shows: 'its arguments are checked',
      query: '{ left @audience(of: NOBODY) }',
      errors: [{ message: 'Value "NOBODY" does not exist in "Audience" enum.', code: 'GRAPHQL_VALIDATION_FAILED' }],
      stock: { why, errors: [unknown] },
    },
    {
      shows: 'its definition can be read',
      query: '{ __type(name: "Audience") { enumValues { name } } __schema { directives { name } } }',
      data: {
        __type: { enumValues: [{ name: 'EVERYBODY' }, { name: 'STAFF' }] },
        __schema: {
          directives: ['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf', 'audience'].map((name) => ({ name })),
        },
      },
      stock: {
        why,
        data: {
          __type: { enumValues: [{ name: 'EVERYBODY' }, { name: 'STAFF' }] },
          __schema: { directives: ['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf'].map((name) => ({ name })) },
        },
      },
    },
  ],
})
