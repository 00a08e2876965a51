import { defineFeature } from '../../src/feature.ts'

const admin = { __typename: 'Admin', id: null, name: 'root', photo: 'root.png' }
const user = (id: string) => ({
  __typename: 'User',
  id,
  name: `user ${id}`,
  similar: [admin, { __typename: 'User', id: '9' }],
})

export default defineFeature({
  subgraphs: {
    a: {
      Query: { accounts: () => [user('1'), admin] },
      User: { __resolveReference: ({ id }: { id: string }) => user(id) },
    },
    b: {
      Query: { users: () => [{ id: '1', name: 'Anna', photo: { url: 'anna.png' } }] },
      User: {
        __resolveReference: ({ id }: { id: string }) => ({ id, name: `user ${id}`, photo: { url: `${id}.png` } }),
      },
    },
  },
  questions: [
    {
      shows: 'a field that one subgraph may leave null and the other may not may be null in the graph',
      query: '{ users { id name similar { ... on Admin { name } ... on User { id photo { url } } } } }',
      data: {
        users: [{ id: '1', name: 'Anna', similar: [{ name: 'root' }, { id: '9', photo: { url: '9.png' } }] }],
      },
    },
    {
      shows: 'fields of one name and different types in members of a union, under two aliases',
      query: '{ accounts { ... on Admin { photo id } ... on User { picture: photo { url } id } } }',
      data: {
        accounts: [
          { picture: { url: '1.png' }, id: '1' },
          { photo: 'root.png', id: null },
        ],
      },
    },
    {
      shows: 'without aliases they can not be asked for together',
      query: '{ accounts { ... on Admin { photo } ... on User { photo { url } } } }',
      errors: [
        {
          message:
            'Fields "photo" conflict because they return conflicting types "String" and "Photo". Use different aliases on the fields to fetch both if this was intentional.',
          code: 'GRAPHQL_VALIDATION_FAILED',
        },
      ],
    },
  ],
})
