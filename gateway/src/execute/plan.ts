import type { PlanNode, QueryPlan } from '@apollo/query-planner'
import { compileFetch, type FetchParts, type Step } from './fetch.ts'
import type { FetchPath } from './fetch-paths.ts'
import { passThroughFetches } from './pass-through.ts'

/**
 * A plan as one function; undefined where there is nothing to fetch. Throws for what this gateway does not
 * do (subscriptions, @defer).
 */
export function compilePlan<Context>(
  { node }: QueryPlan,
  parts: Omit<FetchParts<Context>, 'passThrough'>,
): Step<Context> | undefined {
  if (node?.kind === 'Subscription') throw new Error('This gateway runs no subscriptions.')
  return node && compileNode(node, [], { ...parts, passThrough: passThroughFetches(node) })
}

function compileNode<Context>(node: PlanNode, path: FetchPath, parts: FetchParts<Context>): Step<Context> {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, parts)
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path.map(String)], parts)
    case 'Sequence':
      return inSequence(node.nodes.map((child) => compileNode(child, path, parts)))
    case 'Parallel':
      return inParallel(node.nodes.map((child) => compileNode(child, path, parts)))
    case 'Condition':
      return either(
        node.condition,
        node.ifClause && compileNode(node.ifClause, path, parts),
        node.elseClause && compileNode(node.elseClause, path, parts),
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
