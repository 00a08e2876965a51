import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLObjectType, isListType, isNonNullType } from 'graphql'
import { describe, expect, it } from 'vitest'

const schema = buildSchema(readFileSync(new URL('../../packages/schema/schema.graphql', import.meta.url), 'utf8'))
const typesNamed = (end: string) =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => type instanceof GraphQLObjectType && type.name.endsWith(end),
  )

/**
 * A record that cannot be shown is null with an error of its own: were it non-null, it would take the page
 * with it.
 */
describe('kind 5: a record of a page', () => {
  it.each(typesNamed('Connection').map((type) => [type.name, type] as const))('may be null in %s.nodes', (_, type) => {
    const nodes = type.getFields().nodes!.type
    expect(isNonNullType(nodes) && isListType(nodes.ofType) && isNonNullType(nodes.ofType.ofType)).toBe(false)
  })
  it.each(typesNamed('Edge').map((type) => [type.name, type] as const))('may be null as %s.node', (_, type) => {
    expect(isNonNullType(type.getFields().node!.type)).toBe(false)
  })
})
