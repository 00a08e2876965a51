import { ROLES, type Role, type Viewer } from '@kadry/auth/viewer'
import { hasHistory } from '@kadry/domain/history'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  valueFromASTUntyped,
} from 'graphql'
import type { TestSubgraph } from './subgraph.ts'

export type ReadEntry = {
  readonly number: number
  readonly type: string
  readonly ru: string
  readonly en: string
  readonly at: string
  readonly actor: string | null
  readonly on: string | null
  readonly reason: string | null
  readonly document: { readonly title: string; readonly number: string | null; readonly date: string | null } | null
}
type ReadPage = {
  readonly nodes: readonly ReadEntry[]
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** One page of the history of anything that has one, as `viewer` sees it. */
export async function readHistory(
  graph: Pick<TestSubgraph, 'as'>,
  viewer: Viewer,
  [type, id]: readonly [type: string, id: string],
  page: { readonly first?: number; readonly after?: string | null } = {},
): Promise<ReadPage> {
  const query = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on ${type} {
    history(first: $first, after: $after) {
      edges { cursor }
      nodes { number type ru: label(locale: RU) en: label(locale: EN) at actor on reason document { title number date } }
      pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
    } } } }`
  const { _entities } = await graph.as(viewer).ask(query, { of: [{ __typename: type, id }], ...page })
  return _entities[0].history
}

/** Of each role alone, and of a delegate of each body: who is shown the accounts in a history. */
export async function knowsWho(
  graph: Pick<TestSubgraph, 'as'>,
  subject: readonly [type: string, id: string],
  bodies: readonly string[],
): Promise<string[]> {
  const callers = [
    ...ROLES.filter((role) => role !== 'ORG_DELEGATE').map((role): [string, Viewer] => [
      role,
      { sub: 'somebody', roles: ['PUBLIC', role] },
    ]),
    ...bodies.map((organizationId): [string, Viewer] => [
      organizationId,
      { sub: 'somebody', roles: ['PUBLIC', 'ORG_DELEGATE'], organizationId },
    ]),
  ]
  const shown = await Promise.all(
    callers.map(async ([name, viewer]) => {
      const { nodes } = await readHistory(graph, viewer, subject)
      return nodes.some(({ actor }) => actor !== null) ? [name] : []
    }),
  )
  return shown.flat()
}

/**
 * Roles that may write an aggregate: those that `@auth` names of the mutations that answer with it or with
 * parts of it.
 */
export function writersOf(schema: GraphQLSchema, type: string, ...parts: readonly string[]): Role[] {
  const written = new Set([type, ...parts])
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  const roles = mutations
    .filter((mutation) => payloadTypes(getNamedType(mutation.type)).some((name) => written.has(name)))
    .flatMap(({ astNode }) => {
      const auth = astNode?.directives?.find(({ name }) => name.value === 'auth')
      const scopes = auth?.arguments?.find(({ name }) => name.value === 'scopes')
      return scopes ? (valueFromASTUntyped(scopes.value) as Role[][]).flat() : []
    })
  return ROLES.filter((role) => role !== 'ORG_DELEGATE' && roles.includes(role))
}

function payloadTypes(result: GraphQLNamedType): string[] {
  if (!isUnionType(result)) return []
  const payloads = result.getTypes().filter((one) => !one.getInterfaces().some(({ name }) => name === 'Refusal'))
  return payloads.flatMap((one) => Object.values(one.getFields()).map((field) => getNamedType(field.type).name))
}

/** Nodes whose public facts this service writes and that show no history; of others' it has no version. */
export function withoutHistory(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some((one) => isInterfaceType(one) && one.name === 'Node'))
    .filter((type) => hasHistory(type.name) && 'version' in type.getFields())
    .filter(
      (type) =>
        !/HistoryEntryConnection$/.test(
          String(type.getFields().history && getNamedType(type.getFields().history!.type)),
        ),
    )
    .map(({ name }) => name)
}
