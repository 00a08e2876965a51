import {
  type GraphQLEnumType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** A thing of the made-up world: its type, and the number that everything about it follows from. */
export type Thing = { readonly __typename: string; readonly n: number; readonly given?: Record<string, unknown> }
export type World = { readonly seed: number }

/**
 * What all subgraphs know in common: which types are entities, by which fields, and who may stand for whom.
 */
export type Common = {
  readonly keyFields: ReadonlySet<string>
  readonly familyOf: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, readonly string[]>
}

const OF_ONE_TYPE = 6

export function readCommon(sdls: readonly string[], publicSchema: GraphQLSchema): Common {
  const keyFields = new Set<string>()
  const familyOf = new Map<string, string>()
  const interfaces: [type: string, of: string][] = []
  for (const sdl of sdls)
    visit(parse(sdl), {
      enter: (node) => {
        if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'InterfaceTypeDefinition') return
        const keys = (node.directives ?? []).filter(({ name }) => name.value === 'key')
        for (const { arguments: given } of keys) {
          const fields = given?.find(({ name }) => name.value === 'fields')?.value
          if (fields?.kind === 'StringValue') addKeys(node.name.value, fields.value, keyFields)
        }
        if (keys.length > 0 && !familyOf.has(node.name.value)) familyOf.set(node.name.value, node.name.value)
        for (const { name } of node.interfaces ?? []) interfaces.push([node.name.value, name.value])
      },
    })
  for (const [type, of] of interfaces) if (familyOf.has(of)) familyOf.set(type, of)
  return { keyFields, familyOf, members: readMembers(publicSchema) }
}

/**
 * `id owner { id }`: the names of the first level are fields of the type; those inside are keys of whatever
 * type that is.
 */
function addKeys(type: string, text: string, keys: Set<string>): void {
  const [definition] = parse(`{ ${text} }`).definitions
  const add = (prefix: string, set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind !== 'Field') continue
      keys.add(`${prefix}.${selection.name.value}`)
      if (selection.selectionSet) add('*', selection.selectionSet)
    }
  }
  if (definition?.kind === 'OperationDefinition') add(type, definition.selectionSet)
}

function readMembers(schema: GraphQLSchema): Map<string, readonly string[]> {
  const members = new Map<string, readonly string[]>()
  for (const type of Object.values(schema.getTypeMap()))
    if (isUnionType(type) || isInterfaceType(type))
      members.set(
        type.name,
        schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .sort(),
      )
  return members
}

/** A number out of anything, the same everywhere. */
export function hash(...parts: readonly unknown[]): number {
  let value = 2166136261
  for (const char of parts.join('|')) value = Math.imul(value ^ char.codePointAt(0)!, 16777619)
  value ^= value >>> 15
  value = Math.imul(value, 2246822519)
  return (value ^ (value >>> 13)) >>> 0
}

export class MadeUpData {
  readonly #schema: GraphQLSchema
  readonly #common: Common
  readonly #kinds = new Map<string, string | undefined>()

  constructor(schema: GraphQLSchema, common: Common) {
    this.#schema = schema
    this.#common = common
  }

  /** Resolves any field of any type; errors and nulls come at places that the seed decides. */
  readonly resolveField: GraphQLFieldResolver<Thing | undefined, World> = (parent, args, { seed }, info) => {
    const { fieldName, parentType } = info
    // As our own schema has it: the oracle runs over one in which anything may be null.
    const returnType = (this.#schema.getType(parentType.name) as GraphQLObjectType).getFields()[fieldName]!.type
    const thing = parent ?? { __typename: parentType.name, n: 0 }
    const { keyFields } = this.#common
    if (keyFields.has(`${parentType.name}.${fieldName}`) || keyFields.has(`*.${fieldName}`))
      return this.#key(returnType, thing)
    const place = hash(seed, thing.n, fieldName, JSON.stringify(Object.entries(args).sort()))
    if (place % 29 === 0) throw failure(`${fieldName} of ${thing.n}`, place)
    const value = this.#value(returnType, place)
    // What a field requires shows in its value, so that a representation that is made differently is seen.
    const isText = typeof value === 'string' && this.#isRequiring(parentType.name, fieldName)
    return isText ? `${value} for ${JSON.stringify(thing.given)}` : value
  }

  /** The entity a representation speaks of: none, an error, or the thing. */
  async resolveReference(reference: Record<string, unknown>, { seed }: World): Promise<Thing | null> {
    const number = keyIn(reference)
    if (number === undefined) return null
    const place = hash(seed, 'reference', number)
    if (place % 31 === 0) throw failure(`reference ${number}`, place)
    if (place % 23 === 0) return null
    const typename = String(reference.__typename)
    return { __typename: this.#actual(typename, number), n: number, given: reference }
  }

  #isRequiring(type: string, field: string): boolean {
    const name = `${type}.${field}`
    if (!this.#kinds.has(name)) {
      const definition = this.#schema.getType(type)
      const node = isObjectType(definition) ? definition.getFields()[field]?.astNode : undefined
      this.#kinds.set(name, node?.directives?.find((directive) => directive.name.value === 'requires')?.name.value)
    }
    return this.#kinds.get(name) !== undefined
  }

  #key(type: GraphQLOutputType, { n }: Thing): unknown {
    if (isNonNullType(type)) return this.#key(type.ofType, { __typename: '', n })
    if (isListType(type)) return [this.#key(type.ofType, { __typename: '', n })]
    if (isObjectType(type)) return { __typename: type.name, n }
    return type.toString() === 'Int' ? n : `k${n}`
  }

  #value(type: GraphQLOutputType, place: number): unknown {
    if (isNonNullType(type)) return this.#some(type.ofType, place)
    return hash(place, 'null') % 11 === 0 ? null : this.#some(type, place)
  }

  #some(type: GraphQLOutputType, place: number): unknown {
    if (isNonNullType(type)) return this.#some(type.ofType, place)
    if (isListType(type))
      return Array.from({ length: place % 4 }, (_, index) => this.#value(type.ofType, hash(place, index)))
    if (isEnumType(type)) return enumValue(type, place)
    if (isObjectType(type) || isAbstractType(type)) return this.#thing(type.name, place)
    return leaf(type.name, place)
  }

  #thing(declared: string, place: number): Thing {
    const { familyOf, members } = this.#common
    const isEntity = familyOf.has(declared)
    const typename = isEntity ? declared : this.#choose(declared, place)
    const family = familyOf.get(typename)
    if (!family) return { __typename: typename, n: hash(place, 'thing') }
    const kin = members.get(family) ?? [typename]
    const base = (hash(family) % 100_000) * kin.length * OF_ONE_TYPE
    const rank = kin.includes(typename) ? kin.indexOf(typename) : place % kin.length
    const n = base + kin.length * (place % OF_ONE_TYPE) + rank
    return { __typename: this.#actual(typename, n), n }
  }

  #choose(declared: string, place: number): string {
    const type = this.#schema.getType(declared)
    if (!isAbstractType(type)) return declared
    const here = new Set(this.#schema.getPossibleTypes(type).map(({ name }) => name))
    const shared = this.#common.members.get(declared)?.filter((name) => here.has(name)) ?? [...here]
    return shared[place % shared.length]!
  }

  /**
   * An entity known by its interface is of the type that its number says, in every subgraph that knows the
   * types.
   */
  #actual(typename: string, n: number): string {
    if (!isAbstractType(this.#schema.getType(typename))) return typename
    const kin = this.#common.members.get(typename)!
    return kin[n % kin.length]!
  }
}

function keyIn(value: unknown): number | undefined {
  if (Array.isArray(value)) return keyIn(value[0])
  if (typeof value === 'number') return value
  if (typeof value === 'string') return /^k\d+$/.test(value) ? Number(value.slice(1)) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const key = name === '__typename' ? undefined : keyIn(inner)
    if (key !== undefined) return key
  }
  return undefined
}

function failure(message: string, place: number): Error {
  if (place % 3 === 0) return new Error(message)
  return new GraphQLError(message, { extensions: { code: place % 3 === 1 ? 'FORBIDDEN' : 'BAD_USER_INPUT' } })
}

function enumValue(type: GraphQLEnumType, place: number): string {
  const values = type.getValues()
  return values[place % values.length]!.name
}

function leaf(type: string, place: number): unknown {
  const number = place % 50
  if (type === 'Int') return number
  if (type === 'Float') return number / 4
  if (type === 'Boolean') return number > 25
  return number === 0 ? '' : `s${number}`
}
