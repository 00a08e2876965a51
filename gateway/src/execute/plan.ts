import type { PlanNode, QueryPlan } from '@apollo/query-planner'
import { compileFetch, type FetchParts, type Step } from './fetch.ts'
import type { Places } from './places.ts'
import { undisputedFetches } from './undisputed.ts'

/** A plan as one function; undefined where there is nothing to fetch. Throws for what this gateway does not do (subscriptions, @defer). */
export function compilePlan<Context>(
  { node }: QueryPlan,
  parts: Omit<FetchParts<Context>, 'undisputed'>,
): Step<Context> | undefined {
  if (node?.kind === 'Subscription') throw new Error('This gateway runs no subscriptions.')
  return node && compileNode(node, [], { ...parts, undisputed: undisputedFetches(node) })
}

function compileNode<Context>(node: PlanNode, places: Places, parts: FetchParts<Context>): Step<Context> {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, places, parts)
    case 'Flatten':
      return compileNode(node.node, [...places, ...node.path.map(String)], parts)
    case 'Sequence':
      return inSequence(node.nodes.map((child) => compileNode(child, places, parts)))
    case 'Parallel':
      return inParallel(node.nodes.map((child) => compileNode(child, places, parts)))
    case 'Condition':
      return either(
        node.condition,
        node.ifClause && compileNode(node.ifClause, places, parts),
        node.elseClause && compileNode(node.elseClause, places, parts),
      )
    default:
      throw new Error(`This gateway runs no plans with a ${node.kind}.`)
  }
}

function inSequence<Context>(steps: readonly Step<Context>[]): Step<Context> {
  return async (run) => {
    for (const step of steps) await step(run)
  }
}

function inParallel<Context>(steps: readonly Step<Context>[]): Step<Context> {
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)))
  }
}

function either<Context>(flag: string, yes: Step<Context> | undefined, no: Step<Context> | undefined): Step<Context> {
  return async (run) => {
    await (run.flags[flag] ? yes : no)?.(run)
  }
}
