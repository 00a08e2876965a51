import { defineFeature } from '../../src/feature.ts'

const parts = [
  { id: 'p1', name: 'bolt', code: 'X', maker: { id: 'm1' }, left: 4 },
  { id: 'p2', name: 'nut', code: 'X', maker: { id: 'm2' }, left: 9 },
]
type Key = { id?: string; code?: string; maker?: { id: string } }
const find = ({ id, code, maker }: Key) =>
  parts.find((part) => (id ? part.id === id : part.code === code && part.maker.id === maker?.id))
const resolveByKey = { Part: { __resolveReference: find } }

export default defineFeature({
  subgraphs: {
    catalogue: { Query: { parts: () => parts.map(({ id, name }) => ({ id, name })) }, ...resolveByKey },
    codes: { Query: { byCode: () => parts[1] }, ...resolveByKey },
    warehouse: resolveByKey,
  },
  questions: [
    {
      shows: 'a subgraph that knows another key is reached over one that knows both',
      query: '{ parts { name left } }',
      data: {
        parts: [
          { name: 'bolt', left: 4 },
          { name: 'nut', left: 9 },
        ],
      },
      calls: { catalogue: 1, codes: 1, warehouse: 1 },
    },
    {
      shows: 'from the middle both sides are one step away',
      query: '{ byCode(code: "X") { left name } }',
      data: { byCode: { left: 9, name: 'nut' } },
      calls: { catalogue: 1, codes: 1, warehouse: 1 },
    },
  ],
})
