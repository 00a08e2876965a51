import type { Viewer } from '@kadry/auth/viewer'
import type { Connection } from '@kadry/mongo/connect'
import type { Subgraph } from '@kadry/subgraph/assemble'
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A field below a list, as a query with a gap for the number of items. */
export type Asked = {
  readonly path: string
  readonly query: (first: number) => string
  /**
   * The same without the field; of a value, without the object around it, which is what is read for it. Of a
   * value of the list itself nothing is left.
   */
  readonly parent: (first: number) => string
}
/** How many commands the database got for one item of a list and for up to a hundred. */
export type Growth = { readonly path: string; readonly one: number; readonly many: number; readonly items: number }

const ARGUMENTS: Readonly<Record<string, string>> = { Int: '2024', Date: '"2024-06-01"', ObservationPoint: 'M6' }

/**
 * Asks for every field below every list of the subgraph, two levels deep, with `first: 1` and `first: 100`,
 * and counts the commands that reach the database. A field that asks it once per item shows a growth.
 */
export async function growthPerItem(
  subgraph: Subgraph,
  connection: Connection,
  viewer: Viewer,
): Promise<readonly Growth[]> {
  let commands = 0
  connection.set('debug', () => {
    commands += 1
  })
  const count = async (query: string) => {
    commands = 0
    const answer = await subgraph.execute({ query }, subgraph.context(viewer, {}))
    if (answer.errors) throw new Error(`${query}: ${answer.errors[0]!.message}`)
    const [list] = Object.values(answer.data as Record<string, { readonly nodes: readonly unknown[] }>)
    return { commands, items: list!.nodes.length }
  }
  const found: Growth[] = []
  for (const { path, query } of fieldsBelowLists(subgraph.schema, 1)) {
    const one = await count(query(1))
    const many = await count(query(100))
    found.push({ path, one: one.commands, many: many.commands, items: many.items })
  }
  connection.set('debug', false)
  return found
}

/**
 * Every field below every list of the root that can be asked for without knowing anything, so many levels
 * further down; once for each type.
 */
export function fieldsBelowLists(schema: GraphQLSchema, levels: number): readonly Asked[] {
  const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const node = nodeOf(field)
    // An audited list shows nothing without a purpose.
    const isOpen = !isAudited(field) && field.args.every((argument) => !isRequiredArgument(argument))
    return node && isOpen ? [{ name: field.name, node }] : []
  })
  const seen = new Set<string>()
  const below = (
    type: GraphQLObjectType,
    wrap: (selection: string) => string,
    path: string,
    depth: number,
    around: string | undefined = undefined,
  ): [path: string, selection: string, without: string | undefined][] =>
    Object.values(type.getFields()).flatMap((field): [string, string, string | undefined][] => {
      const name = `${type.name}.${field.name}`
      const head = headOf(field)
      if (head === undefined || seen.has(name) || isAudited(field)) return []
      seen.add(name)
      const leaf = selectionOf(field, head, '__typename')
      const deeper = depth > 0 ? next(field, head, wrap, `${path}.${field.name}`, depth - 1) : []
      return [
        [`${path}.${field.name}`, wrap(leaf), isLeafType(getNamedType(field.type)) ? around : wrap('__typename')],
        ...deeper,
      ]
    })
  const next = (field: AnyField, head: string, wrap: (selection: string) => string, path: string, depth: number) => {
    const target = nodeOf(field) ?? getNamedType(field.type)
    if (!isObjectType(target)) return []
    return below(target, (selection) => wrap(selectionOf(field, head, selection)), path, depth, wrap('__typename'))
  }
  return lists.flatMap(({ name, node }) =>
    below(node, (selection) => selection, name, levels).map(([path, selection, without]) => ({
      path,
      query: (first: number) => `{ ${name}(first: ${first}) { nodes { ${selection} } } }`,
      parent: (first: number) =>
        without === undefined ? '{ __typename }' : `{ ${name}(first: ${first}) { nodes { ${without} } } }`,
    })),
  )
}

// biome-ignore lint/suspicious/noExplicitAny: fields of every source and context
type AnyField = GraphQLField<any, any>

/** The type of a connection's nodes. */
function nodeOf(field: AnyField): GraphQLObjectType | undefined {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined
  return getNamedType(type.getFields().nodes!.type) as GraphQLObjectType
}

/** The field with its required arguments, or undefined where nobody can guess one. */
function headOf({ name, args }: AnyField): string | undefined {
  const required = args
    .filter(isRequiredArgument)
    .map((one) => [one.name, ARGUMENTS[getNamedType(one.type).name]] as const)
  if (required.some(([, value]) => value === undefined)) return undefined
  return required.length > 0 ? `${name}(${required.map(([key, value]) => `${key}: ${value}`).join(', ')})` : name
}

function selectionOf(field: AnyField, head: string, selection: string): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return head
  if (nodeOf(field)) return `${head} { totalCount nodes { ${selection} } }`
  return `${head} { ${isAbstractType(type) ? '__typename' : selection} }`
}

/** Each reading of such a field is written down: it is meant to be one command per item. */
export function isAudited({ astNode }: AnyField): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'audited') ?? false
}
