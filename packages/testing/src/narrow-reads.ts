import type { Reads } from '@kadry/subgraph/selection'
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { expect } from 'vitest'
import type { TestSubgraph } from './subgraph.ts'

/**
 * Asks for every field whose reads are stated, once alone and once beside all the others with the whole
 * document fetched: a resolver that reads more than is stated answers differently.
 */
export async function expectStatedReadsToSuffice(
  service: Pick<TestSubgraph, 'subgraph'> & { readonly as: TestSubgraph['as'] },
  viewer: Parameters<TestSubgraph['as']>[0],
  reads: Reads<never>,
  id: string,
): Promise<void> {
  const type = service.subgraph.schema.getType(reads.type) as GraphQLObjectType
  const fields = Object.keys(reads.fields).map((name) => selectionOf(type, name))
  const ask = async (selection: string) => {
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${reads.type} { ${selection} } } }`
    const { _entities } = await service.as(viewer).ask(query, { of: [{ __typename: reads.type, id }] })
    return _entities[0] as Record<string, unknown>
  }
  // Two selections of `_entities` under one alias can't be narrowed: the document is fetched whole.
  const whole = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${reads.type} { id } } _entities(representations: $of) { ... on ${reads.type} { ${fields.join(' ')} } } }`
  const all = await service.as(viewer).ask(whole, { of: [{ __typename: reads.type, id }] })
  const expected = all._entities[0] as Record<string, unknown>
  expect(expected.id).toBe(id)
  for (const selection of fields) {
    const name = selection.split(' ', 1)[0]!
    expect({ [name]: (await ask(selection))[name] }).toEqual({ [name]: expected[name] })
  }
}

/** A field with the plain fields below it, and below those of a list's nodes. */
function selectionOf(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name]
  if (!field) throw new Error(`${type.name} has no field ${name}`)
  const named = getNamedType(field.type)
  const head = `${name}${chosen(field.args.filter(isRequiredArgument))}`
  if (isLeafType(named)) return head
  if (!isObjectType(named)) return `${head} { __typename }`
  const nodes = named.getFields().nodes
  return nodes
    ? `${head} { nodes { ${leaves(getNamedType(nodes.type) as GraphQLObjectType)} } }`
    : `${head} { ${leaves(named)} }`
}

/** Arguments that must be there: of an enum its last value, which may read the most. */
function chosen(args: readonly GraphQLArgument[]): string {
  const given = args.map(({ name, type }) => {
    const named = getNamedType(type)
    if (!isEnumType(named)) throw new Error(`nobody says what to give for ${name}`)
    return `${name}: ${named.getValues().at(-1)!.name}`
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

function leaves(type: GraphQLObjectType): string {
  const plain = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  )
  return ['__typename', ...plain.map(({ name }) => name)].join(' ')
}
