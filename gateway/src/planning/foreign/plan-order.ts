// The planner puts the last call of a long chain of keys among the first, before what it requires: this puts it after.
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { Kind, parse, type SelectionSetNode } from 'graphql'

/** The same calls, and none before another that fetches what it requires. */
export function inOrder(plan: QueryPlan): QueryPlan {
  const { node } = plan
  return !node || node.kind === 'Subscription' ? plan : { ...plan, node: stepOf(node, '').node }
}

/** Everything that a plan puts into the merged data, as paths of names without the items of lists, each with a dot before every name. */
export function pathsGiven({ node }: QueryPlan): ReadonlySet<string> {
  return !node || node.kind === 'Subscription' ? new Set() : stepOf(node, '').gives
}

/** A node with what it puts into the merged data and what it finds there, as paths of names without the items of lists. */
type Step = {
  readonly node: PlanNode
  readonly gives: ReadonlySet<string>
  readonly needs: ReadonlySet<string>
  /** The branches of a Parallel. */
  readonly branches?: readonly Step[]
}

function stepOf(node: PlanNode, around: string): Step {
  switch (node.kind) {
    case 'Fetch':
      return fetchStep(node, around)
    case 'Flatten': {
      const path = [around, ...node.path.map(String).filter((step) => step !== '@')].join('.')
      const step = stepOf(node.node, path)
      return { ...step, node: { ...node, node: step.node as typeof node.node } }
    }
    case 'Sequence': {
      const steps = ordered(node.nodes.map((child) => stepOf(child, around)))
      return joined({ ...node, nodes: steps.map((step) => step.node) }, steps)
    }
    case 'Parallel': {
      const steps = node.nodes.map((child) => stepOf(child, around))
      return { ...joined({ ...node, nodes: steps.map((step) => step.node) }, steps), branches: steps }
    }
    case 'Condition': {
      const yes = node.ifClause && stepOf(node.ifClause, around)
      const no = node.elseClause && stepOf(node.elseClause, around)
      const clauses = { ...(yes ? { ifClause: yes.node } : {}), ...(no ? { elseClause: no.node } : {}) }
      return joined(
        { ...node, ...clauses },
        [yes, no].filter((step) => step !== undefined),
      )
    }
    default:
      return { node, gives: new Set(), needs: new Set() }
  }
}

function joined(node: PlanNode, steps: readonly Step[]): Step {
  return { node, gives: union(steps, 'gives'), needs: union(steps, 'needs') }
}

function union(steps: readonly Step[], of: 'gives' | 'needs'): Set<string> {
  return new Set(steps.flatMap((step) => [...step[of]]))
}

/** As they stand, but each after those that give what it needs and nobody before it has given; branches go one by one where that takes it. */
function ordered(steps: readonly Step[]): readonly Step[] {
  if (isOrdered(steps)) return steps
  const first = sorted(steps)
  return isOrdered(first) ? first : sorted(steps.flatMap((step) => step.branches ?? [step]))
}

function isOrdered(steps: readonly Step[]): boolean {
  return steps.every((step, index) => !waits(step, union(steps.slice(0, index), 'gives'), steps.slice(index + 1)))
}

function sorted(steps: readonly Step[]): Step[] {
  const ordered: Step[] = []
  const left = [...steps]
  while (left.length > 0) {
    const given = union(ordered, 'gives')
    const isReady = (step: Step) =>
      !waits(
        step,
        given,
        left.filter((other) => other !== step),
      )
    const next = left.find(isReady) ?? left[0]!
    left.splice(left.indexOf(next), 1)
    ordered.push(next)
  }
  return ordered
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
