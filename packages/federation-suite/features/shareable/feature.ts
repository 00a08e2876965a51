import { defineFeature } from '../../src/feature.ts'

const place = (name: string) => ({ id: 'p', name, point: { x: 1, y: 2 }, wind: 3 })
const clock = () => ({ hour: 12 })

export default defineFeature({
  subgraphs: {
    east: { Query: { east: () => place('east'), clock }, Place: { __resolveReference: () => place('east') } },
    west: { Query: { west: () => place('west'), clock }, Place: { __resolveReference: () => place('west') } },
  },
  questions: [
    {
      shows: 'each subgraph answers a shared field itself',
      query: '{ east { name point { x y } } west { name } }',
      data: { east: { name: 'east', point: { x: 1, y: 2 } }, west: { name: 'west' } },
      calls: { east: 1, west: 1 },
    },
    {
      shows: 'a shared root field is asked for in one subgraph only',
      query: '{ clock { hour } west { wind } }',
      data: { clock: { hour: 12 }, west: { wind: 3 } },
      calls: { west: 1 },
    },
    {
      shows: 'only what is not shared is fetched from the other',
      query: '{ east { name wind } }',
      data: { east: { name: 'east', wind: 3 } },
      calls: { east: 1, west: 1 },
    },
  ],
})
