import { defineFeature } from '../../src/feature.ts'

const items = [
  { __typename: 'Workshop', id: 'w', photo: { id: 'a' }, plan: { id: 'c' } },
  { __typename: 'Hall', id: 'h', photo: { id: 'b' }, stage: { id: 'a' } },
]
const both = 'it makes one call for both branches and asks it for one of the two'

export default defineFeature({
  subgraphs: {
    campus: { Query: { items: () => items }, Mutation: { refurbish: () => items } },
    media: {
      Photo: {
        thumb: ({ id }: { id: string }, { width }: { width: number }) => {
          if (width < 0) throw new Error(`no thumb of ${id}`)
          return `${id}@${width}`
        },
        sizes: ({ id }: { id: string }, { unit }: { unit: string }) => ({ id, unit, height: `${id} in ${unit}` }),
        author: ({ id }: { id: string }) => ({ name: `author of ${id}` }),
      },
      Sizes: {
        width: ({ id, unit }: { id: string; unit: string }, { scale = 1 }: { scale?: number }) =>
          `${id}×${scale} ${unit}`,
      },
    },
    authors: {
      Author: {
        born: ({ name }: { name: string }, { calendar = 'new' }: { calendar?: string }) => `${name}, ${calendar} style`,
      },
      Query: {
        shelf: () => [
          { __typename: 'Album', id: '1' },
          { __typename: 'Print', id: '2' },
        ],
      },
    },
    stamps: {
      Shelved: {
        stamp: ({ id }: { id: string }, { no }: { no: number }) => `stamp ${no} of ${id}`,
        seal: ({ id }: { id: string }) => `seal of ${id}`,
      },
    },
  },
  questions: [
    {
      shows: 'one field of an entity with other arguments in each branch is answered as each asks',
      query: '{ items { ... on Workshop { photo { thumb(width: 1) } } ... on Hall { photo { thumb(width: 2) } } } }',
      data: { items: [{ photo: { thumb: 'a@1' } }, { photo: { thumb: 'b@2' } }] },
      calls: { campus: 1, media: 2 },
      stock: { why: both, data: { items: [{ photo: { thumb: 'a@1' } }, { photo: { thumb: 'b@1' } }] } },
    },
    {
      shows: 'branches that ask alike share one call',
      query: '{ items { ... on Workshop { photo { thumb(width: 1) } } ... on Hall { photo { thumb(width: 1) } } } }',
      data: { items: [{ photo: { thumb: 'a@1' } }, { photo: { thumb: 'b@1' } }] },
      calls: { campus: 1, media: 1 },
    },
    {
      shows: 'other fields under one name, whose entities are asked with other variables',
      query: `query ($one: Int!, $two: Int!) {
        items { ...W ...H } }
        fragment W on Workshop { x: plan { t: thumb(width: $one) } id }
        fragment H on Hall { x: stage { t: thumb(width: $two) } id }`,
      variables: { one: 1, two: 2 },
      data: {
        items: [
          { x: { t: 'c@1' }, id: 'w' },
          { x: { t: 'a@2' }, id: 'h' },
        ],
      },
      stock: {
        why: both,
        data: {
          items: [
            { x: { t: 'c@1' }, id: 'w' },
            { x: { t: 'a@1' }, id: 'h' },
          ],
        },
      },
    },
    {
      shows: 'a field that is also selected through the interface, so that its branches can not be fetched apart',
      query: `{ items { photo { id } ... on Workshop { photo { thumb(width: 1) } }
        ... on Hall { photo { thumb(width: 2) } } } }`,
      data: { items: [{ photo: { id: 'a', thumb: 'a@1' } }, { photo: { id: 'b', thumb: 'b@2' } }] },
      stock: {
        why: both,
        data: { items: [{ photo: { id: 'a', thumb: 'a@1' } }, { photo: { id: 'b', thumb: 'b@1' } }] },
      },
    },
    {
      shows: 'what differs two objects deeper, and an entity of an entity',
      query: `{ items {
        ... on Workshop { photo { sizes { width(scale: 3) height } author { born } } }
        ... on Hall { photo { sizes(unit: "cm") { height width } author { born(calendar: "old") name } } } } }`,
      data: {
        items: [
          { photo: { sizes: { width: 'a×3 px', height: 'a in px' }, author: { born: 'author of a, new style' } } },
          {
            photo: {
              sizes: { height: 'b in cm', width: 'b×1 cm' },
              author: { born: 'author of b, old style', name: 'author of b' },
            },
          },
        ],
      },
      stock: {
        why: both,
        data: {
          items: [
            { photo: { sizes: { width: 'a×3 px', height: 'a in px' }, author: { born: 'author of a, new style' } } },
            {
              photo: {
                sizes: { height: 'b in px', width: 'b×3 px' },
                author: { born: 'author of b, new style', name: 'author of b' },
              },
            },
          ],
        },
      },
    },
    {
      shows: 'one branch fails alone, and its error is at the path that the caller knows',
      query: '{ items { ... on Workshop { photo { thumb(width: 1) } } ... on Hall { photo { thumb(width: -1) } } } }',
      data: { items: [{ photo: { thumb: 'a@1' } }, { photo: null }] },
      errors: [
        {
          message: 'no thumb of b',
          path: ['items', 1, 'photo', 'thumb'],
          code: 'DOWNSTREAM_SERVICE_ERROR',
          service: 'media',
        },
      ],
      stock: { why: both, data: { items: [{ photo: { thumb: 'a@1' } }, { photo: { thumb: 'b@1' } }] } },
    },
    {
      shows: 'in a mutation, which is carried out once',
      query: `mutation { refurbish { ... on Workshop { photo { thumb(width: 1) } }
        ... on Hall { photo { thumb(width: 2) } } } }`,
      data: { refurbish: [{ photo: { thumb: 'a@1' } }, { photo: { thumb: 'b@2' } }] },
      calls: { campus: 1, media: 2 },
      stock: { why: both, data: { refurbish: [{ photo: { thumb: 'a@1' } }, { photo: { thumb: 'b@1' } }] } },
    },
    {
      shows: 'two types that a subgraph knows as one interface object, asked under one name',
      query: '{ shelf { ... on Album { n: stamp(no: 1) } ... on Print { n: stamp(no: 2) } } }',
      data: { shelf: [{ n: 'stamp 1 of 1' }, { n: 'stamp 2 of 2' }] },
      stock: {
        why: 'to the subgraph both are of one type',
        data: { shelf: [{ n: 'stamp 1 of 1' }, { n: 'stamp 1 of 2' }] },
      },
    },
    {
      shows: 'and with two fields of it',
      query: '{ shelf { ... on Album { n: stamp(no: 1) } ... on Print { n: seal } } }',
      data: { shelf: [{ n: 'stamp 1 of 1' }, { n: 'seal of 2' }] },
      stock: {
        why: 'to the subgraph both are of one type',
        data: { shelf: [{ n: 'stamp 1 of 1' }, { n: 'stamp 1 of 2' }] },
      },
    },
  ],
})
