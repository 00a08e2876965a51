import { globalId } from '@kadry/runtime/ids'
import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import type { Variables } from '../answer.ts'
import { keyOf } from '../mutate.ts'

/** A question for a list, as `ask` takes it. */
export type Question = { readonly about: string; readonly query: string; readonly variables: Variables }
type List = { readonly name: string; readonly args: readonly GraphQLArgument[]; readonly parent?: GraphQLObjectType }

/**
 * Each list of a subgraph, the roots and those of entities, asked by nothing, by every field of its filter
 * and by every order. `idOf` is the id of some entity of a type.
 */
export function questionsOf(schema: GraphQLSchema, idOf: (type: string) => string): Question[] {
  return listsOf(schema).flatMap((list) => [
    questionOf(list, {}, idOf),
    ...filtersOf(list).map((filter) => questionOf(list, { filter }, idOf)),
    ...ordersOf(list).map((field) => questionOf(list, { orderBy: [{ field }] }, idOf)),
  ])
}

function listsOf(schema: GraphQLSchema): List[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  return types.flatMap((type) => {
    const isRoot = type === schema.getQueryType()
    if (!isRoot && keyOf(type) === undefined) return []
    return Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection') && !field.args.some(isRequiredArgument))
      .map(({ name, args }) => ({ name, args, ...(isRoot ? {} : { parent: type }) }))
  })
}

function filtersOf({ args }: List): object[] {
  const filter = args.find(({ name }) => name === 'filter')
  if (!filter) return []
  const fields = Object.values((getNamedType(filter.type) as GraphQLInputObjectType).getFields())
  return fields.map(({ name, type }) => ({ [name]: sampleOf(type) }))
}

function ordersOf({ args }: List): string[] {
  const order = args.find(({ name }) => name === 'orderBy')
  if (!order) return []
  const { field } = (getNamedType(order.type) as GraphQLInputObjectType).getFields()
  return (getNamedType(field!.type) as GraphQLEnumType).getValues().map(({ name }) => name)
}

function questionOf({ name, args, parent }: List, given: Variables, idOf: (type: string) => string): Question {
  const asked = Object.keys(given)
  const declared = args.filter((one) => asked.includes(one.name)).map((one) => `$${one.name}: ${one.type}`)
  const passed = asked.map((one) => `${one}: $${one}`).join(', ')
  const list = `${name}(first: 2${passed && `, ${passed}`}) { totalCount nodes { __typename } }`
  const about = `${parent?.name ?? 'Query'}.${name} ${JSON.stringify(given)}`
  if (!parent) return { about, query: `query ${inBrackets(declared)} { ${list} }`, variables: given }
  const key = keyOf(parent)!
  const of = [{ __typename: parent.name, [key]: key === 'id' ? idOf(parent.name) : '8212' }]
  const query = `query ${inBrackets(['$of: [_Any!]!', ...declared])} { _entities(representations: $of) { ... on ${parent.name} { ${list} } } }`
  return { about, query, variables: { of, ...given } }
}

function inBrackets(declared: readonly string[]): string {
  return declared.length > 0 ? `(${declared.join(', ')})` : ''
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  ID: globalId('Organization', 'nobody'),
  String: 'кадры 1',
  Int: 2024,
  Float: 1,
  Boolean: true,
  Date: '2024-06-01',
  DateTime: '2024-06-01T10:00:00Z',
}

/** Some value that a type accepts; an input object has what it requires. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType)
  if (isListType(type)) return [sampleOf(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return SAMPLES[type.name]
  const required = Object.values(type.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]))
}
