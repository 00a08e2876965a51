import { defineFeature } from '../../src/feature.ts'

type Key = { readonly imo: string; readonly hull: { readonly number: number; readonly year: number } }
const ships = [1, 2].map((one) => ({
  imo: `imo-${one}`,
  callSign: `call-${one}`,
  hull: { yard: 'Северная верфь', number: one, year: 1990 + one },
}))
const shipOf = ({ imo, hull }: Key) => {
  const found = ships.find((ship) => ship.imo === imo && ship.hull.year === hull.year)
  if (!found) throw new Error(`no ship is known by ${imo} and ${hull.year}`)
  return found
}

export default defineFeature({
  subgraphs: {
    fleet: { Ship: { __resolveReference: ({ imo }: Key) => ({ imo, tonnage: Number(imo.slice(-1)) * 1_000 }) } },
    harbour: {
      Query: { berths: () => [{ ships }] },
      Ship: {
        __resolveReference: ({ tonnage, ...key }: Key & { tonnage: number }) => ({ ...shipOf(key), tonnage }),
        dues: ({ tonnage }: { tonnage: number }) => tonnage / 10,
      },
    },
  },
  questions: [
    {
      shows: 'a subgraph that needs a field of another is come back to by a key by which it looks things up',
      query: '{ berths { ships { imo dues } } }',
      data: {
        berths: [
          {
            ships: [
              { imo: 'imo-1', dues: 100 },
              { imo: 'imo-2', dues: 200 },
            ],
          },
        ],
      },
      calls: { harbour: 2, fleet: 1 },
      stock: {
        why: 'the planner comes back by the first key that is written, resolvable or not',
        data: null,
        errors: [
          {
            message: 'no ship is known by undefined and undefined',
            path: ['berths', '@', 'ships', '@', '_entities'],
            code: 'DOWNSTREAM_SERVICE_ERROR',
            service: 'harbour',
          },
        ],
      },
    },
    {
      shows: 'and a key by which nothing is looked up is a field like any other',
      query: '{ berths { ships { callSign hull { yard } tonnage } } }',
      data: {
        berths: [
          {
            ships: [
              { callSign: 'call-1', hull: { yard: 'Северная верфь' }, tonnage: 1000 },
              { callSign: 'call-2', hull: { yard: 'Северная верфь' }, tonnage: 2000 },
            ],
          },
        ],
      },
    },
  ],
})
