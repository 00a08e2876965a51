import { defineFeature } from '../../src/feature.ts'

type Seat = { row: number; room: { number: number; building: { code: string } } }
const seat = (row: number, number: number, code: string): Seat => ({ row, room: { number, building: { code } } })

export default defineFeature({
  subgraphs: {
    rooms: { Query: { seats: () => [seat(1, 7, 'A'), seat(2, 7, 'B')] } },
    bookings: {
      Seat: {
        __resolveReference: (key: Seat) => ({
          ...key,
          taken: `${key.row}-${key.room.number}-${key.room.building.code}`,
        }),
      },
    },
  },
  questions: [
    {
      shows: 'a key reaches into objects, two deep',
      query: '{ seats { taken } }',
      data: { seats: [{ taken: '1-7-A' }, { taken: '2-7-B' }] },
    },
    {
      shows: 'what the key needs inside an object is not shown unless it was asked for',
      query: '{ seats { taken room { building { __typename } } row } }',
      data: {
        seats: [
          { taken: '1-7-A', room: { building: { __typename: 'Building' } }, row: 1 },
          { taken: '2-7-B', room: { building: { __typename: 'Building' } }, row: 2 },
        ],
      },
    },
  ],
})
