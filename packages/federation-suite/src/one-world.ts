import {
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Facts, FieldSet } from './facts.ts'
import { hash } from './made-up-data.ts'

/**
 * A thing: its type, the number that everything about it follows from, and what a subgraph was given of it.
 */
type Thing = { readonly __typename: string; readonly n: number; readonly given?: Given }
type Given = Record<string, unknown>
export type Seeded = { readonly seed: number }

const OF_ONE_TYPE = 6
const MISSING = '∅'

/**
 * A world in which whatever is asked has one answer, whoever is asked: the same for a subgraph and for one
 * service that has everything. The value of a field that requires others depends on them, so one that was
 * given anything else is seen.
 */
export class OneWorld {
  readonly #whole: GraphQLSchema
  readonly #facts: Facts

  /** `whole` is the supergraph with everything that is hidden. */
  constructor(whole: GraphQLSchema, facts: Facts) {
    this.#whole = whole
    this.#facts = facts
  }

  /**
   * Fields fail only where the planner does not need them, and where no null of theirs reaches what it needs.
   */
  readonly resolveField: GraphQLFieldResolver<Thing | undefined, Seeded> = (parent, args, { seed }, info) => {
    const { fieldName, parentType, returnType } = info
    const thing = parent ?? { __typename: parentType.name, n: 0 }
    if (
      this.#facts.mayFail(parentType.name, fieldName, isNonNullType(returnType)) &&
      this.#place(thing, fieldName, args, seed, '') % 31 === 0
    )
      throw new Error(`no ${fieldName} of ${thing.n}`)
    return this.#valueOf(thing, fieldName, returnType, args, seed)
  }

  /** Throws where what is given of an entity is not of one entity. */
  readonly resolveReference = (reference: Given, _: unknown, { schema }: { readonly schema: GraphQLSchema }): Thing => {
    const typename = String(reference.__typename)
    const numbers = new Set<number>()
    for (const key of this.#facts.keysOf(typename))
      for (const value of leavesOf(givenIn(reference, key))) numbers.add(numberIn(value))
    numbers.delete(Number.NaN)
    const [n] = numbers
    if (n === undefined || numbers.size > 1) throw new Error(`torn reference ${JSON.stringify(reference)}`)
    // Known by its interface, it is of the type that its number says.
    const kin = isAbstractType(schema.getType(typename)) ? this.#facts.kinOf(typename) : undefined
    return { __typename: kin ? pick(kin, n) : typename, n, given: reference }
  }

  #valueOf(thing: Thing, field: string, type: GraphQLOutputType, args: object, seed: number): unknown {
    const { __typename: typename, n } = thing
    if (this.#facts.isKey(typename, field)) return this.#key(type, n)
    const requires = this.#facts.requiresOf(typename, field)
    const required = requires
      ? JSON.stringify(thing.given ? givenIn(thing.given, requires) : this.#know(thing, requires, seed))
      : ''
    const choices = this.#facts.choicesFor(typename, field)
    return this.#value(type, this.#place(thing, field, args, seed, required), choices)
  }

  #place({ __typename, n }: Thing, field: string, args: object, seed: number, required: string): number {
    return hash(seed, this.#facts.familyOf(__typename), n, field, JSON.stringify(args, inOrder), required)
  }

  /** What a field set says of a thing, by everything that there is to know. */
  #know(thing: Thing, set: FieldSet, seed: number): Given {
    const known: Given = {}
    for (const selection of set.selections)
      if (selection.kind === 'InlineFragment') {
        if (!selection.typeCondition || this.#facts.isOf(thing.__typename, selection.typeCondition.name.value))
          Object.assign(known, this.#know(thing, selection.selectionSet, seed))
      } else if (selection.kind === 'Field') known[selection.name.value] = this.#knowField(thing, selection, seed)
    return known
  }

  #knowField(thing: Thing, node: FieldNode, seed: number): unknown {
    const definition = (this.#whole.getType(thing.__typename) as GraphQLObjectType).getFields()[node.name.value]!
    const args = getArgumentValues(definition, node)
    const value = this.#valueOf(thing, definition.name, definition.type, args, seed)
    const inside = (one: unknown): unknown =>
      Array.isArray(one) ? one.map(inside) : one === null ? null : this.#know(one as Thing, node.selectionSet!, seed)
    return node.selectionSet ? inside(value) : value
  }

  #key(type: GraphQLOutputType, n: number): unknown {
    if (isNonNullType(type)) return this.#key(type.ofType, n)
    if (isListType(type)) return [this.#key(type.ofType, n)]
    if (isObjectType(type)) return { __typename: type.name, n }
    return type.toString() === 'Int' ? n : `k${n}`
  }

  #value(type: GraphQLOutputType, place: number, choices: readonly string[]): unknown {
    if (isNonNullType(type)) return this.#some(type.ofType, place, choices)
    return hash(place, 'null') % 11 === 0 ? null : this.#some(type, place, choices)
  }

  #some(type: GraphQLOutputType, place: number, choices: readonly string[]): unknown {
    if (isListType(type))
      return Array.from({ length: place % 4 }, (_, index) => this.#value(type.ofType, hash(place, index), choices))
    // Hidden values too: who asks from outside is given null.
    if (isEnumType(type)) return pick(this.#enumNames(type.name), place)
    if (isObjectType(type) || isAbstractType(type))
      return this.#thing(type.toString(), isAbstractType(type), place, choices)
    return leaf(type.toString(), place)
  }

  #enumNames(type: string): readonly string[] {
    return (this.#whole.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name)
  }

  #thing(declared: string, isAbstract: boolean, place: number, choices: readonly string[]): Thing {
    if (declared === 'Query') return { __typename: declared, n: 0 }
    const kin = this.#facts.kinOf(declared)
    if (kin) {
      const rank = kin.includes(declared) ? kin.indexOf(declared) : hash(place, 'kin') % kin.length
      const n = kin.length * (place % OF_ONE_TYPE) + rank
      return { __typename: isAbstract ? kin[rank]! : declared, n }
    }
    if (isAbstract) return this.#thing(pick(choices, place), false, place, choices)
    return { __typename: declared, n: hash(place, 'thing') % 1000 }
  }
}

/** What a representation says by a field set; what it lacks is marked. */
function givenIn(given: Given, set: FieldSet): Given {
  const known: Given = {}
  const inside = (one: unknown, inner: FieldSet): unknown =>
    Array.isArray(one) ? one.map((item) => inside(item, inner)) : one === null ? null : givenIn(one as Given, inner)
  for (const selection of set.selections)
    if (selection.kind === 'InlineFragment') {
      // A representation does not say of which type an object inside of it is.
      Object.assign(known, present(givenIn(given, selection.selectionSet)))
    } else if (selection.kind === 'Field') {
      const value = given[selection.name.value]
      const { selectionSet } = selection
      known[selection.name.value] = value === undefined ? MISSING : selectionSet ? inside(value, selectionSet) : value
    }
  return known
}

/** Schemas differ in the order of their arguments and input fields. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function present(known: Given): Given {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== MISSING))
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : Number(/^k(\d+)$/.exec(String(value))?.[1])
}

function pick<Item>(items: readonly Item[], place: number): Item {
  return items[place % items.length]!
}

function leaf(type: string, place: number): unknown {
  const number = place % 5000
  if (type === 'Int') return number
  if (type === 'Float') return number / 4
  if (type === 'Boolean') return number > 2500
  return number % 50 === 0 ? '' : `s${number}`
}
