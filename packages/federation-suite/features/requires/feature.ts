import { defineFeature } from '../../src/feature.ts'

type Good = { id: string; weight: number | null; size?: { height: number; widths: number[] } | null }
const goods: Good[] = [
  { id: 'g1', weight: 5, size: { height: 2, widths: [3, 4] } },
  { id: 'g2', weight: null, size: null },
]

export default defineFeature({
  subgraphs: {
    goods: {
      Query: { goods: () => goods },
      Good: { __resolveReference: ({ id }: Good) => goods.find((good) => good.id === id) },
    },
    shipping: {
      Good: {
        __resolveReference: (reference: Good) => ({ ...reference, handling: 7 }),
        shipping: ({ weight }: Good) => `weight ${weight}`,
        tall: ({ size }: Good) => (size === undefined ? 'never given' : JSON.stringify(size)),
        box: ({ size }: Good) => (size === undefined ? 'never given' : JSON.stringify(size)),
      },
    },
  },
  questions: [
    {
      shows: 'the required field travels with the key, null too, and is not shown',
      query: '{ goods { shipping } }',
      data: { goods: [{ shipping: 'weight 5' }, { shipping: 'weight null' }] },
    },
    {
      shows: 'required objects travel whole',
      query: '{ goods { id box } }',
      data: {
        goods: [
          { id: 'g1', box: '{"height":2,"widths":[3,4]}' },
          { id: 'g2', box: 'null' },
        ],
      },
    },
    {
      shows: 'a required field may be shown under another name at the same time',
      query: '{ goods { weight: id kg: weight shipping handling } }',
      data: {
        goods: [
          { weight: 'g1', kg: 5, shipping: 'weight 5', handling: 7 },
          { weight: 'g2', kg: null, shipping: 'weight null', handling: 7 },
        ],
      },
      stock: {
        why: 'it takes the caller’s alias for the field that is required and sends the subgraph another value',
        data: {
          goods: [
            { weight: 'g1', kg: 5, shipping: 'weight g1', handling: 7 },
            { weight: 'g2', kg: null, shipping: 'weight g2', handling: 7 },
          ],
        },
      },
    },
    {
      shows: 'what only a field requires that nobody asks for is not missed',
      query: 'query ($no: Boolean!) { goods { shipping @include(if: $no) box } }',
      variables: { no: false },
      data: { goods: [{ box: '{"height":2,"widths":[3,4]}' }, { box: 'null' }] },
      stock: {
        why: 'it demands what the field left out requires, has not fetched it, and asks nothing',
        data: { goods: [{ box: null }, { box: null }] },
      },
    },
    {
      shows: 'nor what a field requires that is written as never asked for',
      query: '{ goods { shipping @skip(if: true) box } }',
      data: { goods: [{ box: '{"height":2,"widths":[3,4]}' }, { box: 'null' }] },
      stock: {
        why: 'it demands what the field left out requires, has not fetched it, and asks nothing',
        data: { goods: [{ box: null }, { box: null }] },
      },
    },
    {
      shows: 'where only part of a required object is required by what is asked for',
      query: 'query ($no: Boolean!) { goods { ... @include(if: $no) { box } tall handling } }',
      variables: { no: false },
      data: {
        goods: [
          { tall: '{"height":2}', handling: 7 },
          { tall: 'null', handling: 7 },
        ],
      },
      stock: {
        why: 'it demands all of the object, has fetched part of it, and sends null',
        data: {
          goods: [
            { tall: 'null', handling: 7 },
            { tall: 'null', handling: 7 },
          ],
        },
      },
    },
  ],
})
