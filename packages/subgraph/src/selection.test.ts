import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql'
import { expect, it } from 'vitest'
import { narrowed, type Reads } from './selection.ts'

const reads: Reads = { type: 'Body', fields: { id: [], name: ['name', 'formerNames'], kinds: ['roles'] } }
const schema = buildSchema(`
  interface Node { id: ID }
  type Body implements Node { id: ID name: String kinds: [String] history: String }
  type Seat implements Node { id: ID holder: String }
  type Query { node: Node }
`)

/** What is fetched for `node` when a document selects it like this. */
async function fieldsFor(selection: string, query = `{ node ${selection} }`): Promise<readonly string[] | undefined> {
  let info: GraphQLResolveInfo | undefined
  schema.getQueryType()!.getFields().node!.resolve = (_source, _args, _context, given) => {
    info = given
    return null
  }
  await graphql({ schema, source: query })
  return narrowed(info!, reads)?.fields
}

it.each<[string, string, string[] | undefined]>([
  ['nothing of the document where only the id is shown', '{ id __typename }', []],
  ['what each selected field reads', '{ ... on Body { name kinds } }', ['name', 'formerNames', 'roles']],
  ['what fields under an interface read', '{ ... on Node { ... on Body { kinds } } }', ['roles']],
  ['nothing for the fields of another type', '{ ... on Seat { holder } ... on Body { id } }', []],
  ['a field although it may be skipped', '{ ... on Body { name @include(if: false) } }', ['name', 'formerNames']],
  ['the whole document where a field says not what it reads', '{ ... on Body { name history } }', undefined],
])('fetches %s', async (_, selection, fields) => {
  expect(await fieldsFor(selection)).toEqual(fields)
})

it('fetches the whole document where one answer is selected in two places', async () => {
  expect(await fieldsFor('', '{ node { id } node { ... on Body { name } } }')).toBeUndefined()
})
