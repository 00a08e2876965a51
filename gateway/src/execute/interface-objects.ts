// What the planner leaves undone for interfaces that some subgraph knows as one object type (`@interfaceObject`).
import type { Schema } from '@apollo/federation-internals'
import type { FetchNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Names, Needs } from './field-sets.ts'
import type { TypeTest } from './supergraph.ts'
import type { Assign } from './written.ts'

type Selections = readonly QueryPlanSelectionNode[]
type FragmentNode = FragmentSpreadNode | InlineFragmentNode

export type MendInterfaceObjects = {
  readonly spellOut: (document: DocumentNode) => DocumentNode
  readonly completeKeys: (node: QueryPlan['node']) => void
}

type Interfaces = {
  readonly keysOf: (type: string) => readonly Names[]
  readonly isOf: (type: string | undefined, condition: string) => boolean
}

/** Around the planner, for those interfaces; both do nothing where a supergraph has none. */
export function mendInterfaceObjects(supergraph: Schema, schema: GraphQLSchema, needs: Needs): MendInterfaceObjects {
  const known = new Set<string>()
  for (const type of supergraph.interfaceTypes())
    if (type.appliedDirectivesOf('join__type').some((one) => one.arguments().isInterfaceObject)) known.add(type.name)
  if (known.size === 0) return { spellOut: (document) => document, completeKeys: () => {} }
  const interfaces: Interfaces = {
    keysOf: (name) => (known.has(name) ? needs.keysOf(name) : []),
    isOf: (name, condition) =>
      known.has(condition) &&
      schema.getPossibleTypes(schema.getType(condition) as GraphQLInterfaceType).some((type) => type.name === name),
  }
  return {
    spellOut: spellOutTypes(known, schema),
    completeKeys: (node) => completeKeys(node, interfaces),
  }
}

/**
 * The document with every fragment on another interface or union, where it stands in such an interface, put into a fragment on each object
 * type that both have: these the planner can reach, while it fails where it should ask such a subgraph which of them it has.
 */
function spellOutTypes(known: ReadonlySet<string>, schema: GraphQLSchema): (document: DocumentNode) => DocumentNode {
  return (document) => {
    const typeInfo = new TypeInfo(schema)
    const conditions = conditionsIn(document)
    const spellOut = (selection: SelectionNode, around: GraphQLCompositeType): readonly SelectionNode[] => {
      const name = conditionOf(selection, conditions)
      const condition = name ? schema.getType(name) : undefined
      if (
        selection.kind === Kind.FIELD ||
        !isAbstractType(condition) ||
        !isAbstractType(around) ||
        condition === around ||
        (isInterfaceType(around) && schema.isSubType(condition, around))
      )
        return [selection]
      const both = schema.getPossibleTypes(around).filter((type) => schema.isSubType(condition, type))
      return both.map(({ name: type }) => fragmentOn(type, selection))
    }
    const visitor = visitWithTypeInfo(typeInfo, {
      SelectionSet: {
        leave: (node) => {
          const around = typeInfo.getParentType()
          if (!around || !known.has(around.name)) return undefined
          const selections = node.selections.flatMap((selection) => spellOut(selection, around))
          return selections.every((one, index) => one === node.selections[index]) ? undefined : { ...node, selections }
        },
      },
    })
    return visit(document, visitor)
  }
}

function conditionsIn({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const conditions = new Map<string, string>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      conditions.set(definition.name.value, definition.typeCondition.name.value)
  return conditions
}

function conditionOf(selection: SelectionNode, conditions: ReadonlyMap<string, string>): string | undefined {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return conditions.get(selection.name.value)
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined
}

/** Conditions go to the outer fragment: an inner one without them is no more than its fields to the planner. */
function fragmentOn(type: string, { directives, ...inner }: FragmentNode): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    ...(directives ? { directives } : {}),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
  }
}

/**
 * Where the planner demands a key through an object type and what else is required through the interface, the latter alone would be sent
 * of every other object of the interface. It is demanded through the object types instead.
 */
function completeKeys(node: QueryPlan['node'], interfaces: Interfaces): void {
  switch (node?.kind) {
    case 'Fetch':
      if (node.requires && node.requires.length > 1) node.requires = completed(node.requires, interfaces)
      break
    case 'Flatten':
      completeKeys(node.node, interfaces)
      break
    case 'Condition':
      completeKeys(node.ifClause, interfaces)
      completeKeys(node.elseClause, interfaces)
      break
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) completeKeys(child, interfaces)
  }
}

function completed(requires: Selections, { keysOf, isOf }: Interfaces): QueryPlanSelectionNode[] {
  const fragments = requires.filter((selection) => selection.kind === 'InlineFragment')
  const keyless = fragments.filter(({ typeCondition = '', selections }) => {
    const keys = keysOf(typeCondition)
    const names = new Set(selections.map((one) => (one.kind === 'Field' ? one.name : undefined)))
    const isElsewhere = fragments.some(
      (other) => other.typeCondition !== typeCondition && isOf(other.typeCondition, typeCondition),
    )
    return isElsewhere && keys.length > 0 && !keys.some((key) => [...key.keys()].every((name) => names.has(name)))
  })
  return fragments
    .filter((one) => !keyless.includes(one))
    .map((one) => {
      const more = keyless.filter(({ typeCondition = '' }) => isOf(one.typeCondition, typeCondition))
      return { ...one, selections: [...one.selections, ...more.flatMap(({ selections }) => selections)] }
    })
}

/** Such a subgraph calls every entity by the interface; where it is known already of which type the entity is, it stays so. */
export function keepType({ inputRewrites }: FetchNode, assign: Assign, types: TypeTest): Assign {
  if (!inputRewrites?.length) return assign
  return (object, entity) => {
    const known = object.__typename
    assign(object, entity)
    if (known !== undefined && known !== object.__typename && types(known, String(object.__typename)))
      object.__typename = known
  }
}
