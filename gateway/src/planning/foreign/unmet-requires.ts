// A field that requires others may itself be required (`left` requires `blurb`, which requires `title`).
// What a caller asks for the planner plans rightly; what only another field requires it asks in the first
// call that can be made, before what that one requires is known, so that the subgraph computes it from
// nothing. So what is required is asked for as if the caller did, and what is asked too early is left out.
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { NeededSet } from '../field-sets.ts'
import { operationIn, writtenOut } from '../fragments.ts'
import { typeTest } from '../type-test.ts'
import { firstNotGiven, inOrder } from './plan-order.ts'

export type MendUnmet = (plan: QueryPlan, document: DocumentNode, planner: Planner) => QueryPlan
/**
 * Plans a document of the public schema, or of the whole supergraph: what is hidden from callers may be
 * required all the same.
 */
export type Planner = (document: DocumentNode, schema?: 'WHOLE') => QueryPlan

/**
 * Where a field stands in a call: what is selected beside it, and what the call gives of the entity that it
 * is a field of.
 */
type Place = {
  readonly type: string
  readonly beside: ReadonlySet<string>
  readonly given: readonly QueryPlanSelectionNode[]
}

/**
 * The plan itself where every field is asked together with what it requires, else a plan in which it is.
 * Throws where there is none. Costs nothing where no field of the supergraph requires another. `graphOf` is
 * the name of a subgraph as `join__Graph` has it.
 */
export function mendUnmetRequires(
  sets: readonly NeededSet[],
  schema: GraphQLSchema,
  graphOf: (subgraph: string) => string | undefined,
): MendUnmet {
  const requirements = new Requirements(sets, schema)
  if (requirements.isEmpty) return (plan) => plan

  /** The plan without fields that are asked without what they require; their coordinates go into `unmet`. */
  const withoutUnmet = (plan: QueryPlan, unmet: Set<string>): QueryPlan => {
    const { node } = plan
    if (!node || node.kind === 'Subscription') return plan
    const met = (fetch: FetchNode) => new Cut(fetch, graphOf(fetch.serviceName), requirements, unmet).fetch()
    return { ...plan, node: mapFetches(node, met) }
  }

  return (plan, document, planner) => {
    const unmet = new Set<string>()
    withoutUnmet(plan, unmet)
    if (unmet.size === 0) return plan
    const mended = inOrder(withoutUnmet(planner(requirements.asIfAsked(document), 'WHOLE'), new Set()))
    if (firstNotGiven(mended) !== undefined) throw impossible([...unmet])
    return mended
  }
}

/** What fields of a supergraph require of others. */
class Requirements {
  readonly schema: GraphQLSchema
  readonly #required = new Map<string, SelectionSetNode>()
  readonly #types: ReturnType<typeof typeTest>

  constructor(sets: readonly NeededSet[], schema: GraphQLSchema) {
    this.schema = schema
    this.#types = typeTest(schema)
    for (const { graph, type, field, set } of sets) if (field) this.#required.set(`${graph} ${type}.${field}`, set)
  }

  get isEmpty(): boolean {
    return this.#required.size === 0
  }

  isMet(graph: string | undefined, field: string, { type, beside, given }: Place): boolean {
    const names = fieldsIn(this.#required.get(`${graph} ${type}.${field}`)).map(({ name }) => name.value)
    return names.every((name) => beside.has(name) || this.#isGiven(name, type, given))
  }

  /** The document with everything that a field of it requires beside that field. */
  asIfAsked(document: DocumentNode): DocumentNode {
    const typeInfo = new TypeInfo(this.schema)
    return visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field: {
          leave: (node) => {
            const parent = typeInfo.getParentType()?.name
            const more = parent ? this.#requiredFor(parent, node.name.value, new Set()) : []
            return more.length > 0 ? beside(node, more) : undefined
          },
        },
      }),
    )
  }

  #isGiven(name: string, type: string, given: readonly QueryPlanSelectionNode[]): boolean {
    return given.some((selection) => {
      if (selection.kind === 'Field') return selection.name === name
      const condition = selection.typeCondition ?? type
      const mayBe = this.#types(type, condition) || this.#types(condition, type)
      return mayBe && this.#isGiven(name, type, selection.selections)
    })
  }

  /**
   * What a field requires, what that requires, and so on, each as a fragment on the type that it is a field
   * of.
   */
  #requiredFor(parent: string, field: string, seen: Set<string>): readonly InlineFragmentNode[] {
    const type = this.schema.getType(parent)
    const owners = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [{ name: parent }]
    return owners.flatMap(({ name }) =>
      [...this.#required].flatMap(([key, set]): readonly InlineFragmentNode[] => {
        if (seen.has(key) || !key.endsWith(` ${name}.${field}`)) return []
        const inner = new Set([...seen, key])
        const more = fieldsIn(set).flatMap((one) => this.#requiredFor(name, one.name.value, inner))
        return [fragmentOn(name, set.selections), ...more]
      }),
    )
  }
}

/** One call without the fields that it asks without what they require. */
class Cut {
  readonly #node: FetchNode
  readonly #graph: string | undefined
  readonly #requirements: Requirements
  readonly #unmet: Set<string>
  #isLess = false

  constructor(node: FetchNode, graph: string | undefined, requirements: Requirements, unmet: Set<string>) {
    this.#node = node
    this.#graph = graph
    this.#requirements = requirements
    this.#unmet = unmet
  }

  fetch(): FetchNode {
    const document = parse(this.#node.operation, { noLocation: true })
    const operation = operationIn(document, undefined)!
    const written = writtenOut(document, operation).definitions[0] as OperationDefinitionNode
    const type = this.#requirements.schema.getRootType(operation.operation)?.name ?? ''
    const selectionSet = this.#setOf(written.selectionSet, { type, beside: new Set(), given: [] })
    return this.#isLess ? fetchOf(this.#node, written, selectionSet) : this.#node
  }

  #setOf(set: SelectionSetNode, place: Place): SelectionSetNode {
    const selections = set.selections.flatMap((selection) => this.#selectionOf(selection, place))
    return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] }
  }

  #selectionOf(selection: SelectionNode, place: Place): readonly SelectionNode[] {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value ?? place.type
      const beside = new Set([...place.beside, ...namesIn(selection.selectionSet)])
      return [{ ...selection, selectionSet: this.#setOf(selection.selectionSet, { ...place, type, beside }) }]
    }
    const name = selection.name.value
    if (!this.#requirements.isMet(this.#graph, name, place)) {
      this.#unmet.add(`${place.type}.${name}`)
      this.#isLess = true
      return []
    }
    if (!selection.selectionSet) return [selection]
    const type = typeOf(this.#requirements.schema, place.type, name)
    const given = name === '_entities' ? (this.#node.requires ?? []) : []
    const inner = { type, beside: namesIn(selection.selectionSet), given }
    return [{ ...selection, selectionSet: this.#setOf(selection.selectionSet, inner) }]
  }
}

function typeOf(schema: GraphQLSchema, parent: string, field: string): string {
  const type = schema.getType(parent)
  const found = isCompositeType(type) && !isUnionType(type) ? type.getFields()[field] : undefined
  return found ? getNamedType(found.type).name : ''
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

function fragmentOn(type: string, selections: readonly SelectionNode[]): InlineFragmentNode {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } as const
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
}

/** A field and what is to be asked beside it, under the field's own conditions. */
function beside(node: FieldNode, more: readonly InlineFragmentNode[]): InlineFragmentNode {
  const { directives = [], ...bare } = node
  const selections = [bare, ...more]
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }
}

function fieldsIn(set: SelectionSetNode | undefined): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsIn(selection.selectionSet) : []
  })
}

function namesIn(set: SelectionSetNode): ReadonlySet<string> {
  return new Set(fieldsIn(set).map(({ name }) => name.value))
}

function mapFetches(node: PlanNode, change: (node: FetchNode) => FetchNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return change(node)
    case 'Flatten':
      return { ...node, node: mapFetches(node.node, change) as typeof node.node }
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((child) => mapFetches(child, change)) }
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause ? { ifClause: mapFetches(node.ifClause, change) } : {}),
        ...(node.elseClause ? { elseClause: mapFetches(node.elseClause, change) } : {}),
      }
    default:
      return node
  }
}

/** The same call with fewer selections, and with the variables that these still use. */
function fetchOf(node: FetchNode, written: OperationDefinitionNode, selectionSet: SelectionSetNode): FetchNode {
  const used = new Set<string>()
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) })
  const definitions = (written.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value))
  const operation = print({ ...written, variableDefinitions: definitions, selectionSet })
  const { variableUsages } = node
  return {
    ...node,
    operation,
    ...(variableUsages ? { variableUsages: variableUsages.filter((one) => used.has(one)) } : {}),
  }
}

function impossible(fields: readonly string[]): GraphQLError {
  const names = fields.join(', ')
  return new GraphQLError(
    `Эти поля нельзя запросить вместе с остальными: их подграф не получит того, что они требуют: ${names}. / These fields cannot be asked for here: their subgraph would not be given what they require: ${names}.`,
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
  )
}
