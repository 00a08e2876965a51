// Two branches of an answer may give one response path two meanings: `{ items { ... on Workshop { photo {
// thumb(width: 1) } } ... on Hall { photo { thumb(width: 2) } } } }` is valid, for no item is both. The
// planner knows a place by its path alone, makes one call for both branches and asks it for one of the two.
// So the branches are planned and fetched under names of their own, which are given back in the answer.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { operationIn, writtenOut } from './fragments.ts'
import { argumentsOf } from './needed-names.ts'

/** A field as it is selected through a type. */
type Asked = { readonly node: FieldNode; readonly parent: GraphQLCompositeType; readonly meaning: string }
type Branch = readonly [set: SelectionSetNode, type: GraphQLCompositeType]
type Group = readonly Asked[]

export type SeparateMeanings = (
  document: DocumentNode,
  operationName: string | undefined,
  freshFor: (name: string) => string,
) => DocumentNode

export type MayMeet = (one: string, other: string) => boolean

/**
 * The same document where every response path means one thing, else a document in which each has a name of
 * its own from `freshFor`. `mayMeet` says whether a subgraph may take objects of two types for objects of
 * one. Takes valid documents only.
 */
export function separateMeanings(schema: GraphQLSchema, mayMeet: MayMeet): SeparateMeanings {
  const branches = new Branches(schema, mayMeet)
  return (document, operationName, freshFor) => {
    const operation = operationIn(document, operationName)
    if (!operation || !hasBranches(document)) return document
    const alone = writtenOut(document, operation)
    const root = rootOf(schema, operation)
    const [written] = alone.definitions as [OperationDefinitionNode]
    const names = root ? branches.namesOf(branches.fieldsIn([[written.selectionSet, root]]), freshFor) : NO_NAMES
    if (names.size === 0) return document
    return visit(alone, {
      Field: (node) => {
        const name = names.get(node)
        return name ? { ...node, alias: { kind: Kind.NAME, value: name } } : undefined
      },
    })
  }
}

/** What meets at one response path, and what of it needs a name of its own. */
class Branches {
  readonly #schema: GraphQLSchema
  readonly #mayMeet: MayMeet

  constructor(schema: GraphQLSchema, mayMeet: MayMeet) {
    this.#schema = schema
    this.#mayMeet = mayMeet
  }

  /** The names to be given, by the node that is to be named. */
  namesOf(groups: Iterable<Group>, freshFor: (name: string) => string): ReadonlyMap<FieldNode, string> {
    const given = new Map<FieldNode, string>()
    const visitGroup = (group: Group): void => {
      for (const [index, part] of this.#apartIn(group).entries()) {
        const fresh = index > 0 ? freshFor(nameOf(part[0]!.node)) : undefined
        if (fresh) for (const { node } of part) given.set(node, fresh)
        for (const inner of this.#inside(part)) visitGroup(inner)
      }
    }
    for (const group of groups) visitGroup(group)
    return given
  }

  /** The fields of some selections that meet at one response path, by name. */
  fieldsIn(branches: readonly Branch[]): readonly Group[] {
    const groups = new Map<string, Asked[]>()
    const collect = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): void => {
      for (const selection of selections)
        if (selection.kind === Kind.FIELD) {
          const group = groups.get(nameOf(selection)) ?? []
          group.push({ node: selection, parent, meaning: meaningOf(selection) })
          groups.set(nameOf(selection), group)
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition && this.#schema.getType(selection.typeCondition.name.value)
          collect(selection.selectionSet, isCompositeType(condition) ? condition : parent)
        }
    }
    for (const [set, type] of branches) collect(set, type)
    return [...groups.values()]
  }

  /**
   * The parts of a group that need names of their own: by type where that separates what differs inside,
   * else by meaning.
   */
  #apartIn(group: Group): readonly Group[] {
    const byType = this.#connected(group)
    if (byType.length > 1 && this.#inside(group).some((inner) => this.#isTorn(inner))) return byType
    return this.#isTornHere(group) ? [...Map.groupBy(group, ({ meaning }) => meaning).values()] : [group]
  }

  /**
   * Whether objects that a subgraph may take for one another are asked for two things under one name, here
   * or deeper.
   */
  #isTorn(group: Group): boolean {
    return this.#isTornHere(group) || this.#inside(group).some((inner) => this.#isTorn(inner))
  }

  #isTornHere(group: Group): boolean {
    if (group.every(({ meaning }) => meaning === group[0]!.meaning)) return false
    return group.some((one, index) =>
      group.slice(index + 1).some((other) => one.meaning !== other.meaning && this.#mayBeOne(one, other)),
    )
  }

  /** A group in parts of which none has an object in common with another. */
  #connected(group: Group): readonly Group[] {
    let parts: Asked[][] = []
    for (const asked of group) {
      const linked = parts.filter((part) => part.some((other) => this.#mayBeOne(asked, other)))
      parts = [...parts.filter((part) => !linked.includes(part)), [...linked.flat(), asked]]
    }
    return parts
  }

  #mayBeOne({ parent: one }: Asked, { parent: other }: Asked): boolean {
    return one === other || this.#mayMeet(one.name, other.name)
  }

  #inside(group: Group): readonly Group[] {
    return this.fieldsIn(
      group.flatMap(({ node, parent }): Branch[] => {
        const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
        const type = field && getNamedType(field.type)
        return node.selectionSet && isCompositeType(type) ? [[node.selectionSet, type]] : []
      }),
    )
  }
}

const NO_NAMES: ReadonlyMap<FieldNode, string> = new Map()

/** Two branches take two fragments. */
function hasBranches(document: DocumentNode): boolean {
  let fragments = 0
  const count = () => {
    fragments += 1
  }
  visit(document, { InlineFragment: count, FragmentSpread: count })
  return fragments > 1
}

function rootOf(schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLCompositeType | undefined {
  return schema.getRootType(operation) ?? undefined
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

function meaningOf(node: FieldNode): string {
  return `${node.name.value}(${argumentsOf(node)})`
}
