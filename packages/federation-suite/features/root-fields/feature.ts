import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const thing =
  (from: string) =>
  ({ id }: Key) => ({ id, [`from${from}`]: `${from} ${id}` })

export default defineFeature({
  subgraphs: {
    a: {
      Query: { a: () => 'a', aThing: () => ({ id: '1', fromA: 'A 1' }) },
      Mutation: { setA: (_: unknown, { value }: { value: string }) => value },
      Thing: { __resolveReference: thing('A') },
    },
    b: {
      Query: { b: (_: unknown, args: object) => JSON.stringify(args), bThing: () => ({ id: '2', fromB: 'B 2' }) },
      Mutation: { setB: (_: unknown, { value }: { value: string }) => value },
      Thing: { __resolveReference: thing('B') },
    },
    c: {
      Root: { c: () => [1, null, 2], cThing: () => ({ id: '3', fromC: 'C 3' }) },
      Thing: { __resolveReference: thing('C') },
    },
  },
  questions: [
    {
      shows: 'each subgraph is asked once, the answer is in the order of the question',
      query: '{ c a b(x: { n: 1 }) __typename }',
      data: { c: [1, null, 2], a: 'a', b: '{"x":{"n":1}}', __typename: 'Query' },
      calls: { a: 1, b: 1, c: 1 },
    },
    {
      shows: 'a root type of another name is the root all the same',
      query: '{ cThing { __typename fromA fromB fromC } }',
      data: { cThing: { __typename: 'Thing', fromA: 'A 3', fromB: 'B 3', fromC: 'C 3' } },
    },
    {
      shows: 'three entities of one type, each fetched where it is needed',
      query: '{ aThing { fromB } bThing { fromC } cThing { fromA } }',
      data: { aThing: { fromB: 'B 1' }, bThing: { fromC: 'C 2' }, cThing: { fromA: 'A 3' } },
      calls: { a: 2, b: 2, c: 2 },
    },
    {
      shows: 'fragments on the root, named and not',
      query: '{ ...first ... on Query { c } ... { b } } fragment first on Query { a }',
      data: { a: 'a', c: [1, null, 2], b: '{}' },
    },
    {
      shows: 'one of several operations, by its name',
      query: 'query One { a } query Two { c } mutation Three { setA(value: "x") }',
      operationName: 'Two',
      data: { c: [1, null, 2] },
      calls: { c: 1 },
    },
  ],
})
