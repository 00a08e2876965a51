import { defineFeature } from '../../src/feature.ts'

type Memory = { total?: number; notes?: string[] }
const add = (memory: Memory, amount: number) => {
  memory.total = (memory.total ?? 0) + amount
  memory.notes = [...(memory.notes ?? []), `+${amount}`]
  return { id: 's', total: memory.total }
}
const refuse = () => {
  throw new Error('no')
}

export default defineFeature({
  subgraphs: {
    till: {
      Query: { sum: () => 0 },
      Mutation: {
        add: (_: unknown, { amount }: { amount: number }, memory: Memory) => add(memory, amount),
        fail: refuse,
        mustFail: refuse,
      },
    },
    journal: {
      Mutation: {
        note: (_: unknown, { text }: { text: string }, memory: Memory) => {
          memory.notes = [...(memory.notes ?? []), text]
          return memory.notes
        },
      },
      Sum: { __resolveReference: ({ id }: { id: string }, memory: Memory) => ({ id, notes: memory.notes ?? [] }) },
    },
  },
  questions: [
    {
      shows: 'changes happen one after another in the order they stand in, over subgraphs',
      query:
        'mutation { a: add(amount: 1) { total } b: note(text: "between") c: add(amount: 2) { total } d: note(text: "end") }',
      data: { a: { total: 1 }, b: ['+1', 'between'], c: { total: 3 }, d: ['+1', 'between', '+2', 'end'] },
      calls: { till: 2, journal: 2 },
    },
    {
      shows: 'neighbours in one subgraph travel together',
      query: 'mutation { a: add(amount: 1) { total } c: add(amount: 2) { total } }',
      data: { a: { total: 1 }, c: { total: 3 } },
      calls: { till: 1 },
    },
    {
      shows: 'what is read of the first change is read before the next one begins',
      query: 'mutation { a: add(amount: 1) { notes } b: note(text: "later") }',
      data: { a: { notes: ['+1'] }, b: ['+1', 'later'] },
      calls: { till: 1, journal: 2 },
    },
    {
      shows: 'a change that fails does not stop the next',
      query: 'mutation { fail { total } note(text: "still") }',
      data: { fail: null, note: ['still'] },
      errors: [{ message: 'no', path: ['fail'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'till' }],
    },
    {
      shows: 'a change that may not be null and fails makes all data null',
      query: 'mutation { note(text: "done") mustFail { total } }',
      data: null,
      errors: [{ message: 'no', path: ['mustFail'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'till' }],
    },
    {
      shows: 'the name of the root type',
      query: 'mutation { kind: __typename note(text: "x") __typename }',
      data: { kind: 'Mutation', note: ['x'], __typename: 'Mutation' },
    },
    {
      shows: 'a change is carried out where nothing of it is read',
      query: `mutation ($yes: Boolean!, $no: Boolean!) {
        add(amount: 5) @include(if: $yes) { ...Read }
        note(text: "then")
      }
      fragment Read on Sum { total @include(if: $no) id @include(if: $no) }`,
      variables: { yes: true, no: false },
      data: { add: {}, note: ['+5', 'then'] },
      stock: { why: 'the planner makes one condition of both, and nothing is changed', data: null, errors: [] },
    },
  ],
})
