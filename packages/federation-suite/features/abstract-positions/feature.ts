import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const file = (id: string) => ({ __typename: 'File', id, name: `file ${id}` })
const folder = (id: string, inside: unknown[]) => ({
  __typename: 'Folder',
  id,
  name: `folder ${id}`,
  inside,
  main: inside[0],
})
const link = (to: unknown) => ({ __typename: 'Link', to })
const home = folder('1', [file('2'), link(folder('3', [])), null])

export default defineFeature({
  subgraphs: {
    a: { Query: { results: () => [home, link(file('4')), link(null)], holder: () => home } },
    b: {
      Folder: {
        __resolveReference: ({ id }: Key) => ({
          id,
          size: Number(id) * 100,
          owner: { __typename: 'Group', members: [{ __typename: 'Person', name: 'Anna' }, null] },
        }),
      },
      File: { __resolveReference: ({ id }: Key) => ({ id, size: Number(id) }) },
    },
  },
  questions: [
    {
      shows: 'unions inside objects inside unions',
      query: `{ results {
        ... on Folder { name inside { ... on File { size } ... on Link { to { ... on Folder { size } } } } }
        ... on Link { to { __typename ... on File { name size } } }
      } }`,
      data: {
        results: [
          { name: 'folder 1', inside: [{ size: 2 }, { to: { size: 300 } }, null] },
          { to: { __typename: 'File', name: 'file 4', size: 4 } },
          { to: null },
        ],
      },
    },
    {
      shows: 'interfaces of one subgraph narrowed by interfaces of another',
      query:
        '{ holder { main { name ... on Sized { size } } inside { ... on Named { name } ... on Sized { size } } } }',
      data: {
        holder: { main: { name: 'file 2', size: 2 }, inside: [{ name: 'file 2', size: 2 }, {}, null] },
      },
    },
    {
      shows: 'a union in the second subgraph, of itself',
      query:
        '{ holder { ... on Folder { owner { __typename ... on Group { members { ... on Person { name } } } } } } }',
      data: { holder: { owner: { __typename: 'Group', members: [{ name: 'Anna' }, null] } } },
    },
    {
      shows: 'a fragment inside a fragment that can not match',
      query: '{ holder { ... on Named { ... on Folder { size } ... on File { name } } } }',
      data: { holder: { size: 100 } },
    },
  ],
})
