import { buildSubgraphSchema } from '@apollo/subgraph'
import { readSdl } from '@kadry/subgraph/sdl'
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql'

type Thing = Record<string, unknown>

const ITEMS = 2

export const fileOf = (path: string): URL => new URL(`../../../${path}`, import.meta.url)

/**
 * A service's schema that answers with something that fits, whatever is asked; an entity is what it was asked
 * for as.
 */
export function schemaOf(service: string): GraphQLSchema {
  const typeDefs = parse(readSdl(fileOf(`services/${service}/src`)))
  return answerWithAnything(buildSubgraphSchema([{ typeDefs, resolvers: {} }]))
}

function answerWithAnything(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Thing) => String(value.__typename)
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      field.resolve = (source: Thing | undefined) => source?.[field.name] ?? anything(field.type, schema)
    }
  }
  return schema
}

function anything(type: GraphQLOutputType, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return anything(type.ofType, schema)
  if (isListType(type)) return Array.from({ length: ITEMS }, () => anything(type.ofType, schema))
  const named = getNamedType(type)
  if (isScalarType(named)) return scalar(named.name)
  if (isEnumType(named)) return named.getValues()[0]!.value
  const [actual] = isAbstractType(named) ? schema.getPossibleTypes(named) : [named]
  return { __typename: actual!.name }
}

function scalar(name: string): unknown {
  if (name === 'Int' || name === 'Float') return 1
  if (name === 'Boolean') return true
  if (name === 'Date') return '2026-01-01'
  if (name === 'DateTime') return '2026-01-01T00:00:00.000Z'
  return 'x'
}
