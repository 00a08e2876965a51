import { type Operation, operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, isAbstractType } from 'graphql'

/** A supergraph ready to be asked: what callers may see of it, and the planner that knows who answers what. */
export type LoadedSupergraph = {
  readonly sdl: string
  readonly subgraphNames: readonly string[]
  /** Where the supergraph says each of them listens; empty where it does not say. */
  readonly subgraphUrls: Readonly<Record<string, string>>
  /** The public schema, once for the planner and once for graphql-js. */
  readonly publicSchema: Schema
  readonly schema: GraphQLSchema
  readonly types: TypeTest
  /** Throws a GraphQLError where the document and the operation name don't fit the schema. */
  readonly plan: (
    document: DocumentNode,
    operationName: string | undefined,
  ) => { operation: Operation; plan: QueryPlan }
}

/** Whether a fragment on `condition` applies to an object of `typename`, by all types of the supergraph, hidden ones included. */
export type TypeTest = (typename: unknown, condition: string) => boolean

/** Throws where the SDL is no composed supergraph. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true })
  const publicSchema = supergraph.apiSchema()
  const planner = new QueryPlanner(supergraph)
  const subgraphs = supergraph.subgraphsMetadata()
  return {
    sdl,
    subgraphNames: subgraphs.map(({ name }) => name),
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    publicSchema,
    schema: publicSchema.toGraphQLJSSchema(),
    types: typeTest(supergraph.schema.toGraphQLJSSchema()),
    plan: (document, operationName) => {
      const operation = operationFromDocument(publicSchema, document, operationName ? { operationName } : {})
      return { operation, plan: planner.buildQueryPlan(operation) }
    },
  }
}

function typeTest(schema: GraphQLSchema): TypeTest {
  const members = new Map<string, Set<string>>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue
    const names = new Set(schema.getPossibleTypes(type).map(({ name }) => name))
    if ('getFields' in type) for (const { name } of schema.getImplementations(type).interfaces) names.add(name)
    members.set(type.name, names)
  }
  return (typename, condition) =>
    typename === condition || (typeof typename === 'string' && members.get(condition)?.has(typename) === true)
}
