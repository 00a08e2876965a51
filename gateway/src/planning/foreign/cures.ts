// foreign: what the planner gets wrong in supergraphs that are not ours. Ours has no @requires, @provides,
// @override, @external and no interface object, and one key for each entity, so that nothing here changes a
// document or a plan of it. Each file is one fault with its cure; this is the door. The cases are in the
// federation suite (packages/federation-suite), decisions 015 and 017 have the reasons.
import type { SelectionSet, Supergraph } from '@apollo/federation-internals'
import type { FetchNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Flags } from '../conditions.ts'
import { type NeededSet, needsOf } from '../field-sets.ts'
import { overlapIn } from '../type-test.ts'
import { composedDirectives } from './composed-directives.ts'
import { conditionalRequires } from './conditional-requires.ts'
import { splitConflicts } from './conflicting-requires.ts'
import { mendInterfaceObjects } from './interface-objects.ts'
import { refuseOutOfReach } from './out-of-reach.ts'
import { inOrder } from './plan-order.ts'
import { mendUnmetRequires, type Planner } from './unmet-requires.ts'

export type Cures = {
  /** The public schema with every directive that callers may write. */
  readonly schema: GraphQLSchema
  /** The document as the planner can read it. */
  readonly readable: (document: DocumentNode) => DocumentNode
  /** Whether some subgraph may take objects of these two types for objects of one type. */
  readonly mayMeet: (one: string, other: string) => boolean
  /**
   * Documents that together ask for all of an operation, each planned for itself; more than one is asked
   * one after the other.
   */
  readonly parts: (document: DocumentNode, operationName: string | undefined) => readonly DocumentNode[]
  /**
   * The mended plan of a document, by a planner that may refuse it as it stands and take it in other words.
   */
  readonly planWith: (planner: Planner, document: DocumentNode) => QueryPlan
  /** Throws a GraphQLError where a plan leaves out what is asked for. */
  readonly refuse: (asked: SelectionSet, plan: QueryPlan) => void
  readonly requiresFor: RequiresFor
}

/**
 * What a call is to be given of its entities, by the conditions of the operation; undefined where these
 * change nothing.
 */
export type RequiresFor = (node: FetchNode) => ((flags: Flags) => readonly QueryPlanSelectionNode[]) | undefined

/**
 * `text` is the supergraph as it was composed, `publicSchema` what callers may see of it, `sets` its keys
 * and everything required.
 */
export function curesFor(
  text: DocumentNode,
  supergraph: Supergraph,
  publicSchema: GraphQLSchema,
  sets: readonly NeededSet[],
): Cures {
  const whole = supergraph.schema.toGraphQLJSSchema()
  const { schema, withoutThem } = composedDirectives(text, publicSchema)
  const needs = needsOf(sets)
  const { spellOut, completeKeys, areOneSomewhere } = mendInterfaceObjects(supergraph.schema, schema, needs)
  const overlap = overlapIn(schema)
  const graphNames = supergraph.subgraphNameToGraphEnumValue()
  const mendUnmet = mendUnmetRequires(sets, whole, (subgraph) => graphNames.get(subgraph))
  return {
    schema,
    readable: withoutThem,
    mayMeet: (one, other) => overlap(one, other) || areOneSomewhere(one, other),
    parts: splitConflicts(sets, whole),
    planWith: (planner, document) => {
      const planned: Planner = (one, schema) => {
        const plan = planEither(one, spellOut, (part) => planner(part, schema))
        completeKeys(plan.node)
        return inOrder(plan)
      }
      return mendUnmet(planned(document), document, planned)
    },
    refuse: refuseOutOfReach(schema),
    requiresFor: (node) => conditionalRequires(node, needs),
  }
}

/** What the planner refuses it is asked again in other words, where there are any. */
function planEither(
  document: DocumentNode,
  inOtherWords: (document: DocumentNode) => DocumentNode,
  plan: (document: DocumentNode) => QueryPlan,
): QueryPlan {
  try {
    return plan(document)
  } catch (error) {
    const other = inOtherWords(document)
    if (other === document) throw error
    return plan(other)
  }
}
