// planning: from a supergraph and a valid document to the calls that answer it. @apollo/query-planner
// plans; what it gets wrong is cured before it plans or after. Of any supergraph: caller-names.ts,
// one-meaning.ts and kept-objects.ts (the document), callers-order.ts (the answer). Of supergraphs that use
// more of federation than ours: foreign/cures.ts. A document that none of this concerns reaches the planner
// as it is.
import { type Operation, operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals'
import { type FetchNode, type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { type CallerNames, type Renamed, renamerFor } from './caller-names.ts'
import { inCallersOrder } from './callers-order.ts'
import { neededSets } from './field-sets.ts'
import { curesFor, type RequiresFor } from './foreign/cures.ts'
import type { Planner } from './foreign/unmet-requires.ts'
import { withUsableKeys } from './foreign/usable-keys.ts'
import { withKeptObjects } from './kept-objects.ts'
import { neededNames } from './needed-names.ts'
import { separateMeanings } from './one-meaning.ts'
import { plainFetches } from './plain-fetches.ts'
import { type TypeTest, typeTest } from './type-test.ts'

/**
 * A supergraph ready to be asked: what callers may see of it, and the planner that knows who answers what.
 */
export type LoadedSupergraph = {
  readonly sdl: string
  readonly subgraphNames: readonly string[]
  /** Where the supergraph says each of them listens; empty where it does not say. */
  readonly subgraphUrls: Readonly<Record<string, string>>
  /** The public schema, once for the planner and once for graphql-js. */
  readonly publicSchema: Schema
  readonly schema: GraphQLSchema
  readonly types: TypeTest
  readonly requiresFor: RequiresFor
  /** Whether the answer to a call may be read as any JSON (`plain-fetches.ts`). */
  readonly isPlain: (node: FetchNode) => boolean
  /** The document in which no name is ambiguous to the planner. */
  readonly rename: (document: DocumentNode, operationName: string | undefined) => Renamed
  /** Throws a GraphQLError where the document and the operation name don't fit the schema. */
  readonly plan: (document: DocumentNode, operationName: string | undefined) => Planned
}

/**
 * The operation in the caller's order; the names in it that are not the caller's have the caller's in
 * `callerNames`.
 */
export type Planned = {
  readonly operation: Operation
  readonly plan: QueryPlan
  readonly callerNames: CallerNames | undefined
  /**
   * Whether parts of it are asked for twice, so that an error of such a part is reported once only by
   * whoever answers.
   */
  readonly isSplit: boolean
}

/** Throws where the SDL is no composed supergraph. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const text = parse(sdl)
  const supergraph = Supergraph.build(withUsableKeys(text), { validateSupergraph: true })
  const publicSchema = supergraph.apiSchema()
  const planner = new QueryPlanner(supergraph)
  const subgraphs = supergraph.subgraphsMetadata()
  const wholeSchema = supergraph.schema.toGraphQLJSSchema()
  const sets = neededSets(supergraph.schema)
  const needed = neededNames(sets, wholeSchema)
  const cures = curesFor(text, supergraph, publicSchema.toGraphQLJSSchema(), sets)
  const { schema, requiresFor } = cures
  const unambiguous = renamerFor(schema, needed, separateMeanings(schema, cures.mayMeet))
  const rename: LoadedSupergraph['rename'] = (document, operationName) =>
    unambiguous(cures.readable(document), operationName)
  return {
    sdl,
    subgraphNames: subgraphs.map(({ name }) => name),
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    publicSchema,
    schema,
    types: typeTest(wholeSchema),
    requiresFor,
    isPlain: plainFetches(wholeSchema),
    rename,
    plan: (asked, operationName) => {
      const { document, callerNames } = rename(asked, operationName)
      const operationOf = (one: DocumentNode, schema = publicSchema) =>
        operationFromDocument(schema, one, operationName ? { operationName } : {})
      const asIs = operationOf(document)
      const planOne: Planner = (one, schema) => {
        const kept = withKeptObjects(one)
        if (schema === 'WHOLE') return planner.buildQueryPlan(operationOf(kept, supergraph.schema))
        return planner.buildQueryPlan(kept === document ? asIs : operationOf(kept))
      }
      const parts = cures.parts(document, operationName)
      const plan = oneAfterAnother(parts.map((part) => cures.planWith(planOne, part)))
      cures.refuse(asIs.selectionSet, plan)
      const ordered = inCallersOrder(document)
      return {
        operation: ordered === document ? asIs : operationOf(ordered),
        plan,
        callerNames,
        isSplit: parts.length > 1,
      }
    },
  }
}

function oneAfterAnother(plans: readonly QueryPlan[]): QueryPlan {
  if (plans.length === 1) return plans[0]!
  const nodes = plans.flatMap(({ node }) => (node && node.kind !== 'Subscription' ? [node] : []))
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } }
}
