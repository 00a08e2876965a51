import { defineFeature } from '../../src/feature.ts'

type Deal = { id: string; sides?: { name: string; share: number | null }[] }
const deal = {
  id: 'd',
  sides: [
    { name: 'A', share: 0.5 },
    { name: 'B', share: null },
  ],
}

export default defineFeature({
  subgraphs: {
    a: { Query: { deal: () => deal }, Deal: { __resolveReference: () => deal } },
    b: {
      Query: { best: () => ({ id: 'd', sides: [{ name: 'provided' }] }) },
      Deal: {
        __resolveReference: (reference: Deal) => reference,
        summary: ({ sides }: Deal) => JSON.stringify(sides),
      },
    },
  },
  questions: [
    {
      shows: 'a list of shared objects is external as a whole and required in parts',
      query: '{ deal { summary } }',
      data: { deal: { summary: '[{"name":"A","share":0.5},{"name":"B","share":null}]' } },
    },
    {
      shows: 'what is provided on one path and required on the same is fetched from its owner',
      query: '{ best { sides { name } } }',
      data: { best: { sides: [{ name: 'provided' }] } },
      calls: { b: 1 },
    },
  ],
})
