import { defineFeature } from '../../src/feature.ts'

const it = { __typename: 'It', id: '1', name: 'n' }

export default defineFeature({
  subgraphs: {
    a: { Query: { it: () => it, any: () => it }, It: { __resolveReference: () => it } },
    b: {
      Query: { other: () => [{ it: { id: '1' } }, null] },
      It: { __resolveReference: ({ id }: { id: string }) => ({ id, other: { it: { id } } }) },
    },
  },
  questions: [
    {
      shows: 'the root knows its name without asking anybody',
      query: '{ __typename kind: __typename }',
      data: { __typename: 'Query', kind: 'Query' },
      calls: {},
    },
    {
      shows: 'at every step, in both subgraphs',
      query: '{ it { __typename other { __typename it { __typename name } } } __typename }',
      data: {
        it: { __typename: 'It', other: { __typename: 'Other', it: { __typename: 'It', name: 'n' } } },
        __typename: 'Query',
      },
    },
    {
      shows: 'under any name, twice',
      query: '{ any { a: __typename name b: __typename } it { id: __typename } }',
      data: { any: { a: 'It', name: 'n', b: 'It' }, it: { id: 'It' } },
    },
    {
      shows: 'of an object that is asked for nothing else',
      query: '{ other { __typename } }',
      data: { other: [{ __typename: 'Other' }, null] },
    },
    {
      shows: 'a field that is called __typename by the caller',
      query: '{ it { other { it { kind: __typename id } } } }',
      data: { it: { other: { it: { kind: 'It', id: '1' } } } },
    },
  ],
})
