// planning: from a supergraph and a valid document to the calls that answer it. @apollo/query-planner plans; the other files here are what it gets
// wrong, each cured in one place before it plans or after, with the cases in gateway/test/federation.
//   before  usable-keys.ts (the supergraph), caller-names.ts, kept-objects.ts, composed-directives.ts, conflicting-requires.ts (the document)
//   after   plan-order.ts (the plan), out-of-reach.ts (refused), conditional-requires.ts (what is sent), callers-order.ts (the answer)
//   both    interface-objects.ts
// A document that none of this concerns reaches the planner as it is. Decisions 014 and 017 tell why.
import { type Operation, operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { type CallerNames, renameForPlanner } from './caller-names.ts'
import { inCallersOrder } from './callers-order.ts'
import { composedDirectives } from './composed-directives.ts'
import { splitConflicts } from './conflicting-requires.ts'
import { type Needs, neededSets, needsOf } from './field-sets.ts'
import { mendInterfaceObjects } from './interface-objects.ts'
import { withKeptObjects } from './kept-objects.ts'
import { neededNames } from './needed-names.ts'
import { refuseOutOfReach } from './out-of-reach.ts'
import { inOrder } from './plan-order.ts'
import { type TypeTest, typeTest } from './type-test.ts'
import { withUsableKeys } from './usable-keys.ts'

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
  readonly needs: Needs
  /** Throws a GraphQLError where the document and the operation name don't fit the schema. */
  readonly plan: (document: DocumentNode, operationName: string | undefined) => Planned
}

/** The operation in the caller's order; the names in it that are not the caller's have the caller's in `callerNames`. */
export type Planned = {
  readonly operation: Operation
  readonly plan: QueryPlan
  readonly callerNames: CallerNames | undefined
  /** Whether parts of it are asked for twice, so that an error of such a part is told once only by whoever answers. */
  readonly isSplit: boolean
}

/** Throws where the SDL is no composed supergraph. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const text = parse(sdl)
  const supergraph = Supergraph.build(withUsableKeys(text), { validateSupergraph: true })
  const publicSchema = supergraph.apiSchema()
  const planner = new QueryPlanner(supergraph)
  const subgraphs = supergraph.subgraphsMetadata()
  const { schema, withoutThem } = composedDirectives(text, publicSchema.toGraphQLJSSchema())
  const refuse = refuseOutOfReach(schema)
  const wholeSchema = supergraph.schema.toGraphQLJSSchema()
  const sets = neededSets(supergraph.schema)
  const needs = needsOf(sets)
  const needed = neededNames(sets, wholeSchema)
  const split = splitConflicts(sets, wholeSchema)
  const { spellOut, completeKeys } = mendInterfaceObjects(supergraph.schema, schema, needs)
  return {
    sdl,
    subgraphNames: subgraphs.map(({ name }) => name),
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])),
    publicSchema,
    schema,
    types: typeTest(wholeSchema),
    needs,
    plan: (asked, operationName) => {
      const { document, callerNames } = renameForPlanner(withoutThem(asked), schema, needed)
      const operationOf = (one: DocumentNode) =>
        operationFromDocument(publicSchema, one, operationName ? { operationName } : {})
      const asIs = operationOf(document)
      const planOne = (part: DocumentNode): QueryPlan => {
        const plan = planEither(part, spellOut, (one) => {
          const kept = withKeptObjects(one)
          return planner.buildQueryPlan(kept === document ? asIs : operationOf(kept))
        })
        completeKeys(plan.node)
        return inOrder(plan)
      }
      const parts = split(document, operationName)
      const plan = oneAfterAnother(parts.map(planOne))
      refuse(asIs.selectionSet, plan)
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

/** What the planner refuses it is asked again in other words, where there are any. */
function planEither<Result>(
  document: DocumentNode,
  inOtherWords: (document: DocumentNode) => DocumentNode,
  plan: (document: DocumentNode) => Result,
): Result {
  try {
    return plan(document)
  } catch (error) {
    const other = inOtherWords(document)
    if (other === document) throw error
    return plan(other)
  }
}
