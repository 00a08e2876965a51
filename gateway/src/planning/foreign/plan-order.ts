// The planner puts the last call of a long chain of keys among the first, before what it requires: this
// puts it after.
import type {
  ConditionNode,
  FetchNode,
  FlattenNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner'
import { Kind, parse, type SelectionSetNode } from 'graphql'

/** The same calls, and none before another that fetches what it requires. */
export function inOrder(plan: QueryPlan): QueryPlan {
  const { node } = plan
  return !node || node.kind === 'Subscription' ? plan : { ...plan, node: stepOf(node, '').node }
}

/**
 * Everything that a plan puts into the merged data, as paths of names without the items of lists, each with
 * a dot before every name.
 */
export function pathsGiven({ node }: QueryPlan): ReadonlySet<string> {
  return !node || node.kind === 'Subscription' ? new Set() : stepOf(node, '').gives
}

/**
 * A path that some call needs and no call before it has given; undefined where there is none. Of calls side
 * by side none gives to another.
 */
export function firstNotGiven({ node }: QueryPlan): string | undefined {
  const walk = (step: PlanNode, around: string, given: ReadonlySet<string>): string | undefined => {
    if (step.kind === 'Flatten') return walk(step.node, pathIn(step, around), given)
    if (step.kind === 'Fetch') return [...stepOf(step, around).needs].find((path) => !given.has(path))
    if (step.kind === 'Sequence') {
      let known = given
      for (const child of step.nodes) {
        const missing = walk(child, around, known)
        if (missing !== undefined) return missing
        known = new Set([...known, ...stepOf(child, around).gives])
      }
      return undefined
    }
    const children = step.kind === 'Parallel' ? step.nodes : step.kind === 'Condition' ? clausesOf(step) : []
    for (const child of children) {
      const missing = walk(child, around, given)
      if (missing !== undefined) return missing
    }
    return undefined
  }
  return node && node.kind !== 'Subscription' ? walk(node, '', new Set()) : undefined
}

function pathIn({ path }: FlattenNode, around: string): string {
  return [around, ...path.map(String).filter((step) => step !== '@')].join('.')
}

function clausesOf({ ifClause, elseClause }: ConditionNode): PlanNode[] {
  return [ifClause, elseClause].filter((clause) => clause !== undefined)
}

/**
 * A node with what it puts into the merged data and what it finds there, as paths of names without the
 * items of lists.
 */
type Step = {
  readonly node: PlanNode
  readonly gives: ReadonlySet<string>
  readonly needs: ReadonlySet<string>
  /** The branches of a Parallel. */
  readonly branches?: readonly Step[]
}

/** `given` is what is in the merged data before. */
function stepOf(node: PlanNode, around: string, given: ReadonlySet<string> = NOTHING): Step {
  switch (node.kind) {
    case 'Fetch':
      return fetchStep(node, around)
    case 'Flatten': {
      const step = stepOf(node.node, pathIn(node, around), given)
      return { ...step, node: { ...node, node: step.node as typeof node.node } }
    }
    case 'Sequence': {
      const steps: Step[] = []
      for (const child of node.nodes) steps.push(stepOf(child, around, new Set([...given, ...union(steps, 'gives')])))
      return sequence(ordered(steps, given))
    }
    case 'Parallel': {
      const steps = node.nodes.map((child) => stepOf(child, around, given))
      if (steps.some((step) => waits(step, given, without(steps, step)))) return sequence(sorted(steps, given))
      return { ...joined({ ...node, nodes: steps.map((step) => step.node) }, steps), branches: steps }
    }
    case 'Condition': {
      const yes = node.ifClause && stepOf(node.ifClause, around, given)
      const no = node.elseClause && stepOf(node.elseClause, around, given)
      const clauses = { ...(yes ? { ifClause: yes.node } : {}), ...(no ? { elseClause: no.node } : {}) }
      return joined(
        { ...node, ...clauses },
        [yes, no].filter((step) => step !== undefined),
      )
    }
    default:
      return { node, gives: NOTHING, needs: NOTHING }
  }
}

const NOTHING: ReadonlySet<string> = new Set()

function sequence(steps: readonly Step[]): Step {
  return joined({ kind: 'Sequence', nodes: steps.map((step) => step.node) }, steps)
}

function joined(node: PlanNode, steps: readonly Step[]): Step {
  return { node, gives: union(steps, 'gives'), needs: union(steps, 'needs') }
}

function union(steps: readonly Step[], of: 'gives' | 'needs'): Set<string> {
  return new Set(steps.flatMap((step) => [...step[of]]))
}

/**
 * As they stand, but each after those that give what it needs and nobody before it has given; branches go
 * one by one where that takes it.
 */
function ordered(steps: readonly Step[], given: ReadonlySet<string>): readonly Step[] {
  if (isOrdered(steps, given)) return steps
  const first = sorted(steps, given)
  return isOrdered(first, given)
    ? first
    : sorted(
        steps.flatMap((step) => step.branches ?? [step]),
        given,
      )
}

function isOrdered(steps: readonly Step[], given: ReadonlySet<string>): boolean {
  return steps.every((step, index) => {
    const known = new Set([...given, ...union(steps.slice(0, index), 'gives')])
    return !waits(step, known, steps.slice(index + 1))
  })
}

function sorted(steps: readonly Step[], given: ReadonlySet<string>): Step[] {
  const ordered: Step[] = []
  let left = steps
  while (left.length > 0) {
    const known = new Set([...given, ...union(ordered, 'gives')])
    const next = left.find((step) => !waits(step, known, without(left, step))) ?? left[0]!
    left = without(left, next)
    ordered.push(next)
  }
  return ordered
}

function without(steps: readonly Step[], one: Step): readonly Step[] {
  return steps.filter((step) => step !== one)
}

/** Whether it needs what is not given yet and one of the others gives. */
function waits({ needs }: Step, given: ReadonlySet<string>, others: readonly Step[]): boolean {
  return [...needs].some((path) => !given.has(path) && others.some(({ gives }) => gives.has(path)))
}

function fetchStep(node: FetchNode, around: string): Step {
  const gives = new Set<string>()
  const needs = new Set<string>()
  for (const definition of parse(node.operation, { noLocation: true }).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) collectGiven(definition.selectionSet, around, gives)
  for (const { path, ...rewrite } of node.outputRewrites ?? []) {
    const names = path.filter((step) => !step.startsWith('... on ')).slice(0, -1)
    if (rewrite.kind === 'KeyRenamer') gives.add([around, ...names, rewrite.renameKeyTo].join('.'))
  }
  collectNeeded(node.requires ?? [], around, needs)
  return { node, gives, needs }
}

function collectGiven({ selections }: SelectionSetNode, around: string, given: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue
    const isPlace = selection.kind === Kind.FIELD && selection.name.value !== '_entities'
    const path = isPlace ? `${around}.${(selection.alias ?? selection.name).value}` : around
    if (isPlace) given.add(path)
    if (selection.selectionSet) collectGiven(selection.selectionSet, path, given)
  }
}

function collectNeeded(selections: readonly QueryPlanSelectionNode[], around: string, needed: Set<string>): void {
  for (const selection of selections) {
    const path = selection.kind === 'Field' ? `${around}.${selection.alias ?? selection.name}` : around
    if (selection.kind === 'Field' && selection.name !== '__typename') needed.add(path)
    collectNeeded(selection.selections ?? [], path, needed)
  }
}
