import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const tree = (id: string, child = 'ok'): object => ({ id, root: 1, child: { id: child, root: 2 } })

export default defineFeature({
  subgraphs: {
    a: {
      Query: {
        soft: () => tree('ok', 'none'),
        hard: () => tree('none'),
        list: () => [tree('ok'), tree('none')],
        deep: () => [[tree('ok')], [tree('two'), tree('none')]],
      },
    },
    b: {
      Tree: {
        __resolveReference: ({ id }: Key) =>
          id === 'none' ? { id, leaf: 0, leaves: [1] } : { id, leaf: 5, leaves: [1, 2] },
      },
    },
  },
  questions: [
    {
      shows: 'a null where there may be none rises to the nearest that may be null',
      query: '{ soft { child { leaf } } }',
      instead: { b: { data: { _entities: [{ leaf: null }] } } },
      data: { soft: null },
    },
    {
      shows: 'to the root if need be',
      query: '{ hard { leaf } soft { root } }',
      instead: { b: { data: { _entities: [{ leaf: null }] } } },
      data: null,
    },
    {
      shows: 'a list of what may not be null goes as a whole',
      query: '{ list { leaf } soft { root } }',
      instead: { b: { data: { _entities: [{ leaf: 1 }, { leaf: null }] } } },
      data: { list: null, soft: { root: 1 } },
    },
    {
      shows: 'through lists of lists',
      query: '{ deep { leaf } }',
      instead: { b: { data: { _entities: [{ leaf: 1 }, { leaf: 2 }, { leaf: null }] } } },
      data: { deep: null },
    },
    {
      shows: 'what may be null stops it at once',
      query: '{ list { maybe leaf } }',
      data: {
        list: [
          { maybe: null, leaf: 5 },
          { maybe: null, leaf: 0 },
        ],
      },
    },
    {
      shows: 'a null inside a list of numbers that may not be null',
      query: '{ list { leaves } }',
      instead: { b: { data: { _entities: [{ leaves: [1, null] }, { leaves: [2] }] } } },
      data: { list: [{ leaves: null }, { leaves: [2] }] },
    },
  ],
})
