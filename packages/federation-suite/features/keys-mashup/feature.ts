import { defineFeature } from '../../src/feature.ts'

type A = { id: string; compositeId: object }
const a = { id: '1', pid: 'p', compositeId: { one: '1', two: '2', three: '3' }, name: 'a' }

export default defineFeature({
  subgraphs: {
    a: { Query: { a: () => a }, A: { __resolveReference: () => a } },
    b: {
      Query: { b: () => ({ id: 'b', a: [{ id: '1', compositeId: { two: '2', three: '3' } }] }) },
      A: { __resolveReference: (key: A) => ({ ...key, inB: JSON.stringify(key.compositeId) }) },
    },
  },
  questions: [
    {
      shows: 'of four keys the one is taken that both sides have',
      query: '{ a { inB } b { a { name inB } } }',
      data: {
        a: { inB: '{"two":"2","three":"3"}' },
        b: { a: [{ name: 'a', inB: null }] },
      },
    },
  ],
})
