// Two fields of one type may each require the same field with other arguments. What a subgraph is sent of
// an entity has one place for each name, so that one of the two would be computed from the other's value,
// silently. Such fields are asked for one after the other.
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { NeededSet } from '../field-sets.ts'
import { argumentsOf } from '../needed-names.ts'

/**
 * The same document, or documents that together ask for all of the operation and none of them for two
 * fields that conflict.
 */
export type SplitConflicts = (document: DocumentNode, operationName: string | undefined) => readonly DocumentNode[]

/**
 * Takes valid documents. Throws for a mutation, which is carried out once only. Costs nothing where no two
 * fields of the supergraph conflict.
 */
export function splitConflicts(sets: readonly NeededSet[], schema: GraphQLSchema): SplitConflicts {
  const conflicts = conflictsIn(sets)
  if (conflicts.size === 0) return (document) => [document]
  const coordinatesOf = (type: string, field: string): string[] => {
    const parent = schema.getType(type)
    const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [{ name: type }]
    return types.map(({ name }) => `${name}.${field}`).filter((coordinate) => conflicts.has(coordinate))
  }

  return (document, operationName) => {
    const operations = separateOperations(document)
    const asked = operationName ? operations[operationName] : Object.values(operations)[0]
    if (!asked) return [document]
    const turns = new Map<string, number>()
    const typeInfo = new TypeInfo(schema)
    /** Undefined for a field that conflicts with none. */
    const turnOf = (node: FieldNode): number | undefined => {
      const coordinates = coordinatesOf(typeInfo.getParentType()?.name ?? '', node.name.value)
      const known = coordinates.map((one) => turns.get(one)).find((turn) => turn !== undefined)
      if (known !== undefined || coordinates.length === 0) return known
      const taken = new Set(coordinates.flatMap((one) => [...conflicts.get(one)!].map((other) => turns.get(other))))
      let turn = 0
      while (taken.has(turn)) turn += 1
      for (const one of coordinates) turns.set(one, turn)
      return turn
    }
    visit(asked, visitWithTypeInfo(typeInfo, { Field: (node) => void turnOf(node) }))
    const last = Math.max(0, ...turns.values())
    if (last === 0) return [document]
    if (isMutation(asked)) throw onlyOnce([...turns.keys()])
    const asksIn = (turn: number) =>
      visitWithTypeInfo(typeInfo, {
        Field: (node) => ((turnOf(node) ?? turn) === turn ? undefined : null),
        SelectionSet: { leave: (node) => (node.selections.length === 0 ? ONLY_TYPENAME : undefined) },
      })
    return Array.from({ length: last + 1 }, (_, turn) => visit(asked, asksIn(turn)))
  }
}

const ONLY_TYPENAME: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
}

function onlyOnce(fields: readonly string[]): GraphQLError {
  const names = fields.join(', ')
  return new GraphQLError(
    `Эти поля требуют одно поле с разными аргументами; запросите их по одному, после изменения: ${names}. / These fields require one field with different arguments; ask for one of them, and for the others after the change: ${names}.`,
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
  )
}

function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION,
  )
}

/** For each field that conflicts with another of its type: with which. */
function conflictsIn(sets: readonly NeededSet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const conflicts = new Map<string, Set<string>>()
  const note = (one: string, other: string): void =>
    void conflicts.set(one, (conflicts.get(one) ?? new Set()).add(other))
  for (const [at, one] of sets.entries())
    for (const other of sets.slice(at + 1)) {
      if (!one.field || !other.field || one.type !== other.type || one.field === other.field) continue
      if (!differ(one.set, other.set)) continue
      note(`${one.type}.${one.field}`, `${other.type}.${other.field}`)
      note(`${other.type}.${other.field}`, `${one.type}.${one.field}`)
    }
  return conflicts
}

/** Whether two sets name one field with different arguments. */
function differ(one: SelectionSetNode, other: SelectionSetNode): boolean {
  const fields = fieldsIn(other)
  return fieldsIn(one).some((field) =>
    fields.some(
      (twin) =>
        field.name.value === twin.name.value &&
        (argumentsOf(field) !== argumentsOf(twin) ||
          (field.selectionSet && twin.selectionSet && differ(field.selectionSet, twin.selectionSet))),
    ),
  )
}

function fieldsIn({ selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsIn(selection.selectionSet) : []
  })
}
