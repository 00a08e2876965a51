// What the planner leaves undone for interfaces that some subgraph knows as one object type
// (`@interfaceObject`).
import type { Schema } from '@apollo/federation-internals'
import type { QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Names, Needs } from '../field-sets.ts'

type Selections = readonly QueryPlanSelectionNode[]
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export type MendInterfaceObjects = {
  readonly spellOut: (document: DocumentNode) => DocumentNode
  readonly completeKeys: (node: QueryPlan['node']) => void
  /**
   * Whether both types are of one such interface, whose objects some subgraph takes for objects of one
   * type.
   */
  readonly areOneSomewhere: (one: string, other: string) => boolean
}

const NOTHING: MendInterfaceObjects = {
  spellOut: (document) => document,
  completeKeys: () => {},
  areOneSomewhere: () => false,
}

type Interfaces = {
  readonly keysOf: (type: string) => readonly Names[]
  readonly isOf: (type: string | undefined, condition: string) => boolean
}

/** Around the planner, for those interfaces; all do nothing where a supergraph has none. */
export function mendInterfaceObjects(supergraph: Schema, schema: GraphQLSchema, needs: Needs): MendInterfaceObjects {
  const known = new Set<string>()
  for (const type of supergraph.interfaceTypes())
    if (type.appliedDirectivesOf('join__type').some((one) => one.arguments().isInterfaceObject)) known.add(type.name)
  if (known.size === 0) return NOTHING
  const interfaces: Interfaces = {
    keysOf: (name) => (known.has(name) ? needs.keysOf(name) : []),
    isOf: (name, condition) =>
      known.has(condition) &&
      schema.getPossibleTypes(schema.getType(condition) as GraphQLInterfaceType).some((type) => type.name === name),
  }
  return {
    spellOut: spellOutTypes(known, schema),
    completeKeys: (node) => completeKeys(node, interfaces),
    areOneSomewhere: (one, other) =>
      [...known].some((name) => interfaces.isOf(one, name) && interfaces.isOf(other, name)),
  }
}

/**
 * The document with every fragment on another interface or union, where it stands in such an interface, put
 * as fragments on the object types that both have, and in these no more fragments on abstract types: those
 * the planner can reach, while it fails where it should ask such a subgraph which of them it has.
 */
function spellOutTypes(known: ReadonlySet<string>, schema: GraphQLSchema): (document: DocumentNode) => DocumentNode {
  return (document) => {
    const spelling = new Spelling(schema, document)
    const typeInfo = new TypeInfo(schema)
    return visit(
      document,
      visitWithTypeInfo(typeInfo, {
        SelectionSet: ({ selections, ...node }) => {
          const around = typeInfo.getParentType()
          if (isObjectType(around) && around.getInterfaces().some(({ name }) => known.has(name)))
            return { ...node, selections: orTypename(spelling.narrowed(selections, around)) }
          if (!isInterfaceType(around) || !known.has(around.name)) return undefined
          return { ...node, selections: orTypename(selections.flatMap((one) => spelling.exploded(one, around))) }
        },
      }),
    )
  }
}

class Spelling {
  readonly #schema: GraphQLSchema
  readonly #fragments: Fragments

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]))
  }

  /** What of the selections is left where the type is known. */
  narrowed(selections: readonly SelectionNode[], type: GraphQLObjectType): readonly SelectionNode[] {
    return selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return [selection]
      const condition = this.#conditionOf(selection)
      if (condition && !this.#isIn(type, condition)) return []
      return fragmentOn(type, this.narrowed(this.#inside(selection), type), selection)
    })
  }

  exploded(selection: SelectionNode, around: GraphQLInterfaceType): readonly SelectionNode[] {
    if (selection.kind === Kind.FIELD) return [selection]
    const condition = this.#conditionOf(selection)
    if (!condition || condition === around) return [selection]
    return this.#schema
      .getPossibleTypes(around)
      .filter((type) => this.#isIn(type, condition))
      .flatMap((type) => fragmentOn(type, this.narrowed(this.#inside(selection), type), selection))
  }

  #isIn(type: GraphQLObjectType, condition: GraphQLCompositeType): boolean {
    return isAbstractType(condition) ? this.#schema.isSubType(condition, type) : condition === type
  }

  #conditionOf(selection: FragmentSelection): GraphQLCompositeType | undefined {
    const name = bodyOf(selection, this.#fragments).typeCondition?.name.value
    const type = name === undefined ? undefined : this.#schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  #inside(selection: FragmentSelection): readonly SelectionNode[] {
    return bodyOf(selection, this.#fragments).selectionSet.selections
  }
}

type FragmentSelection = Exclude<SelectionNode, { kind: Kind.FIELD }>

function bodyOf(selection: FragmentSelection, fragments: Fragments) {
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!
}

function fragmentOn(
  { name }: GraphQLObjectType,
  selections: readonly SelectionNode[],
  { directives = [] }: SelectionNode,
): InlineFragmentNode[] {
  if (selections.length === 0) return []
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } as const
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const
  return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet }]
}

/** Nothing may be left to ask of an object; that it is there still counts. */
function orTypename(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return selections.length > 0 ? selections : [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }]
}

/**
 * Where the planner demands a key through an object type and what else is required through the interface,
 * the latter alone would be sent of every other object of the interface. It is demanded through the object
 * types instead.
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
