import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'

export type FieldSet = SelectionSetNode

/** What the schemas of all subgraphs say together, read off them: no composition and no planner is asked. */
export type Facts = {
  readonly keysOf: (type: string) => readonly FieldSet[]
  /** Whether the field is part of a key, directly or inside of one. */
  readonly isKey: (type: string, field: string) => boolean
  readonly requiresOf: (type: string, field: string) => FieldSet | undefined
  /** Whether no key and no required field is lost by a failure of the field. */
  readonly mayFail: (type: string, field: string, isNonNull: boolean) => boolean
  /**
   * The name under which the entities of this type are counted, together with those that share a key through
   * an interface.
   */
  readonly familyOf: (type: string) => string
  /** The types that are counted together; undefined where the type is no entity. */
  readonly kinOf: (type: string) => readonly string[] | undefined
  readonly isOf: (type: string, condition: string) => boolean
  /** The object types that each subgraph that has the field knows for it, where it is of an abstract type. */
  readonly choicesFor: (type: string, field: string) => readonly string[]
  /** The names of all fields of keys and required fields. */
  readonly neededNames: readonly string[]
}

/**
 * `whole` is the supergraph with everything that is hidden; `subgraphs` are the schemas of its parts, with
 * their directives.
 */
export function readFacts(whole: GraphQLSchema, subgraphs: readonly GraphQLSchema[]): Facts {
  const reader = new Reader(whole)
  for (const schema of subgraphs) reader.read(schema)
  const { keys, keyFields, required, needed } = reader
  const unsafe = reader.unsafeTypes()
  const families = new Map<string, string>()
  const kin = new Map<string, readonly string[]>()
  for (const name of keys.keys()) {
    const members = reader.objectsOf(name)
    if (members.length === 1 && members[0] === name) continue
    kin.set(name, [...members].sort())
    for (const member of [name, ...members]) families.set(member, name)
  }
  const familyOf = (type: string): string => families.get(type) ?? type
  const choices = new Map<string, readonly string[]>()
  return {
    keysOf: (type) => keys.get(type) ?? [],
    isKey: (type, field) => keyFields.has(`${type}.${field}`),
    requiresOf: (type, field) => required.get(`${type}.${field}`),
    mayFail: (type, field, isNonNull) => !needed.has(`${type}.${field}`) && !(isNonNull && unsafe.has(type)),
    familyOf,
    kinOf: (type) => kin.get(familyOf(type)) ?? (keys.has(type) ? [type] : undefined),
    isOf: (type, condition) => type === condition || reader.objectsOf(condition).includes(type),
    choicesFor: (type, field) => {
      const name = `${type}.${field}`
      const known = choices.get(name) ?? commonChoices(subgraphs, type, field)
      choices.set(name, known)
      return known
    },
    neededNames: [...new Set([...needed].map((name) => name.split('.')[1]!))].sort(),
  }
}

class Reader {
  readonly keys = new Map<string, FieldSet[]>()
  readonly keyFields = new Set<string>()
  readonly required = new Map<string, FieldSet>()
  readonly needed = new Set<string>()
  readonly #whole: GraphQLSchema

  constructor(whole: GraphQLSchema) {
    this.#whole = whole
  }

  read(schema: GraphQLSchema): void {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const key of fieldSets(type.astNode?.directives, 'key')) {
        this.keys.set(type.name, [...(this.keys.get(type.name) ?? []), key])
        this.#need(type.name, key, this.keyFields)
      }
      for (const field of Object.values(type.getFields()))
        for (const set of fieldSets(field.astNode?.directives, 'requires')) {
          for (const name of this.#standingFor(type.name)) this.required.set(`${name}.${field.name}`, set)
          this.#need(type.name, set)
        }
    }
  }

  objectsOf(name: string): readonly string[] {
    const type = this.#whole.getType(name)
    return isAbstractType(type) ? this.#whole.getPossibleTypes(type).map((one) => one.name) : [name]
  }

  /** Types in which a null of a field that may not be null could rise to a field that is needed. */
  unsafeTypes(): ReadonlySet<string> {
    const unsafe = new Set<string>()
    const add = (type: string): void => {
      for (const name of this.#standingFor(type)) {
        if (unsafe.has(name)) continue
        unsafe.add(name)
        for (const field of this.#fieldsOf(name)) if (isNonNullType(field.type)) add(getNamedType(field.type).name)
      }
    }
    for (const name of this.needed) {
      const [type, field] = name.split('.') as [string, string]
      const definition = this.#fieldsOf(type).find((one) => one.name === field)
      const inner = definition && getNamedType(definition.type)
      if (isCompositeType(inner)) add(inner.name)
    }
    return unsafe
  }

  #fieldsOf(name: string) {
    const type = this.#whole.getType(name)
    return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  }

  #standingFor(type: string): readonly string[] {
    return [...new Set([type, ...this.objectsOf(type)])]
  }

  #need(type: string, set: FieldSet, also?: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        this.#need(selection.typeCondition?.name.value ?? type, selection.selectionSet, also)
      if (selection.kind !== Kind.FIELD) continue
      const name = selection.name.value
      for (const one of this.#standingFor(type)) {
        this.needed.add(`${one}.${name}`)
        also?.add(`${one}.${name}`)
      }
      const field = this.#fieldsOf(type).find((one) => one.name === name)!
      if (selection.selectionSet) this.#need(getNamedType(field.type).name, selection.selectionSet, also)
    }
  }
}

function fieldSets(directives: readonly ConstDirectiveNode[] | undefined, name: string): FieldSet[] {
  return (directives ?? []).flatMap((directive) => {
    if (directive.name.value !== name) return []
    const value = directive.arguments?.find((one) => one.name.value === 'fields')?.value
    const [definition] = value?.kind === Kind.STRING ? parse(`{ ${value.value} }`).definitions : []
    return definition?.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : []
  })
}

function commonChoices(subgraphs: readonly GraphQLSchema[], type: string, field: string): readonly string[] {
  const known = subgraphs.flatMap((schema) => {
    const parent = schema.getType(type)
    const inner = parent && 'getFields' in parent ? parent.getFields()[field] : undefined
    const named = inner && getNamedType(inner.type)
    if (!isUnionType(named) && !isInterfaceType(named)) return []
    return [schema.getPossibleTypes(named).map(({ name }) => name)]
  })
  const [first = [], ...others] = known
  return first.filter((name) => others.every((names) => names.includes(name))).sort()
}
