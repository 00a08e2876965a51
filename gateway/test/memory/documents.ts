import { globalId } from '@kadry/runtime/ids'
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

export const KINDS = [
  'nothing but a name',
  'one call',
  'as many fields as allowed',
  'thirty aliases',
  'twenty root fields',
  'a fragment for each field',
  'every type of the graph',
  'one document, ever other conditions',
  'ever new documents, eight conditions each',
  'as many fields, eight conditions each',
  'thirty variables',
  'unplannable',
  'invalid',
  'unparsable',
  'refused',
  'pages in pages',
  '200 KB of comments',
  '200 KB of comments, a variable',
  '200 KB of Russian comments',
  '200 KB in an argument',
  '200 KB in a default',
  '200 KB of variables',
  'a long name of the operation',
] as const
export type Kind = (typeof KINDS)[number]

/**
 * Writes the document of this number, never sent before and as large as the limits let it be in one
 * direction.
 */
type Writer = (n: number) => { readonly query: string; readonly variables?: object; readonly operationName?: string }

const KB = 1_024
const FIELDS = 480

export function documentsOf(schema: GraphQLSchema): Readonly<Record<Kind, Writer>> {
  const organization = typeIn(schema, 'Organization')
  const entities = schema.getPossibleTypes(schema.getType('Node') as never)
  const ids = entities.map(({ name }) => globalId(name, '1'))
  const wide = fieldsOf(organization, 4, { left: FIELDS })
  const byType = entities.map(({ name }, at) => `... on ${name} {id ${at < 28 ? `t${at}: ` : ''}__typename}`).join(' ')
  const aliases = (n: number, many = 30) => Array.from({ length: many }, (_, at) => `a${n}x${at}: name`).join(' ')
  const flags = Array.from({ length: 12 }, (_, at) => `c${at}`)
  const conditional = (n: number) =>
    `query (${flags.map((flag) => `$${flag}: Boolean!`).join(' ')}) {organization(id: "${n}") {id ${flags
      .map((flag, at) => `a${at}: name @include(if: $${flag})`)
      .join(' ')}}}`
  const valuesOf = (n: number) => Object.fromEntries(flags.map((flag, at) => [flag, ((n >> at) & 1) === 1]))
  return {
    'nothing but a name': (n) => ({ query: `{a${n}: __typename}` }),
    'one call': (n) => ({ query: `{organization(id: "${n}") {a${n}: name}}` }),
    'as many fields as allowed': (n) => ({ query: `query Q${n} {organization(id: "${n}") {${wide}}}` }),
    'thirty aliases': (n) => ({ query: `{organization(id: "${n}") {${aliases(n)}}}` }),
    'twenty root fields': (n) => ({
      query: `{${Array.from({ length: 20 }, (_, at) => `r${n}x${at}: organization(id: "${n}") {id name}`).join(' ')}}`,
    }),
    'a fragment for each field': (n) => ({
      query: `{organization(id: "${n}") {${Array.from({ length: 20 }, (_, at) => `...F${at}`).join(' ')}}}\n${Array.from({ length: 20 }, (_, at) => `fragment F${at} on Organization {f${n}x${at}: name id}`).join('\n')}`,
    }),
    'every type of the graph': (n) => ({
      query: `query ($ids: [ID!]!) {n${n}: nodes(ids: $ids) {__typename id ${byType}}}`,
      variables: { ids },
    }),
    'one document, ever other conditions': (n) => ({ query: conditional(0), variables: valuesOf(n) }),
    'ever new documents, eight conditions each': (n) => ({
      query: conditional(1 + Math.floor(n / 8)),
      variables: valuesOf(n),
    }),
    'as many fields, eight conditions each': (n) => ({
      query: `query Q${n >> 3} ($c0: Boolean! $c1: Boolean! $c2: Boolean!) {organization(id: "${n >> 3}") {${wide} a0: id @include(if: $c0) a1: id @include(if: $c1) a2: id @include(if: $c2)}}`,
      variables: { c0: (n & 1) === 1, c1: (n & 2) === 2, c2: (n & 4) === 4 },
    }),
    'thirty variables': (n) => ({
      query: `query (${Array.from({ length: 30 }, (_, at) => `$v${n}x${at}: Boolean = true`).join(' ')}) {organization(id: "${n}") {${aliases(n).replaceAll(/(x(\d+)): name/g, `$1: name @skip(if: $$v${n}x$2)`)}}}`,
    }),
    unplannable: (n) => ({ query: `subscription S${n} {a${n}: __typename}` }),
    invalid: (n) => ({ query: `{organization(id: "${n}") {${`n${n} `.repeat(20)}}}` }),
    unparsable: (n) => ({ query: `{organization(id: "${n}") {` }),
    refused: (n) => ({ query: `{${Array.from({ length: 31 }, (_, at) => `a${n}x${at}: name`).join(' ')}}` }),
    'pages in pages': (n) => ({
      query: `{${Array.from({ length: 9 }, (_, at) => `a${n}x${at}: organizations(first: 100) {nodes {needs(first: 100) {nodes {id}}}}`).join(' ')}}`,
    }),
    '200 KB of comments': (n) => ({ query: `#${n}\n${'#\n'.repeat(66 * KB)}{organization(id: "1") {name}}` }),
    '200 KB of comments, a variable': (n) => ({
      query: `#${n}\n${'#\n'.repeat(66 * KB)}query ($on: Int) {organizations(first: $on) {nodes {name}}}`,
    }),
    '200 KB of Russian comments': (n) => ({
      query: `#${n}${'ы'.repeat(100 * KB - 40)}\n{organization(id: "1") {name}}`,
    }),
    '200 KB in an argument': (n) => ({ query: `{organization(id: "${n}${'x'.repeat(200 * KB)}") {name}}` }),
    '200 KB in a default': (n) => ({
      query: `query ($id: ID = "${n}${'x'.repeat(200 * KB)}") {organization(id: $id) {name}}`,
    }),
    '200 KB of variables': (n) => ({
      query: `query ($id: ID) {organization(id: $id) {name}}`,
      variables: { id: 'x', [`x${n}`]: 'x'.repeat(200 * KB) },
    }),
    'a long name of the operation': (n) => ({
      query: `query A {__typename} query B${n}${'x'.repeat(180)} {organization(id: "1") {name}}`,
      operationName: `B${n}${'x'.repeat(180)}`,
    }),
  }
}

function typeIn(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no object type of this schema`)
  return type
}

/** As many fields as are left, to this depth, of those that may be asked without an argument. */
function fieldsOf(type: GraphQLObjectType, depth: number, fields: { left: number }): string {
  const texts: string[] = []
  const all = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  const [leaves, composites] = [
    all.filter(({ type }) => isLeafType(getNamedType(type))),
    all.filter(({ type }) => isCompositeType(getNamedType(type))),
  ]
  for (const { name } of leaves) if (fields.left-- > 0) texts.push(name)
  for (const { name, type: inner } of composites) {
    const named = getNamedType(inner)
    if (depth === 0 || fields.left < 4 || !isObjectType(named)) continue
    fields.left -= 1
    const inside = fieldsOf(named, depth - 1, fields)
    if (inside) texts.push(`${name} {${inside}}`)
  }
  return texts.join(' ')
}
