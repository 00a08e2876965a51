// What @apollo/gateway answers wrongly in silence and our own graph can be asked for, said in other words.
// What it gets wrong in supergraphs of other kinds stays as decision 017 lists it.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { CallerNames } from '../planning/caller-names.ts'
import { operationIn, writtenOut } from '../planning/fragments.ts'
import { withKeptObjects } from '../planning/kept-objects.ts'
import type { LoadedSupergraph } from '../planning/supergraph.ts'
import { define, isObject, type Json } from './merge.ts'

/** The name of what is selected for @apollo/gateway only, and left out of the answer. */
const OURS = ''

export type ReadableByStock = { readonly document: DocumentNode; readonly callerNames: CallerNames }

export function readableByStock(
  { schema, rename }: LoadedSupergraph,
  asked: DocumentNode,
  operationName: string | undefined,
): ReadableByStock {
  const { document, callerNames } = rename(asked, operationName)
  const names = new Map(callerNames)
  const extra = extraField(document)
  const whole = narrowed(schema, document, operationName, extra)
  const kept = withKeptObjects(whole, extra)
  if (kept !== document) names.set(extra.alias!.value, OURS)
  return { document: kept, callerNames: names }
}

/** Data under the caller's names, without what was selected for @apollo/gateway only. */
export function callersAnswer(data: Json, callerNames: CallerNames): Json {
  return callerNames.size === 0 ? data : (renamed(data, callerNames) as Json)
}

function renamed(value: unknown, callerNames: CallerNames): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, callerNames))
  if (!isObject(value) || JSON.isRawJSON(value)) return value
  const object: Json = {}
  for (const name of Object.keys(value)) {
    const callers = callerNames.get(name) ?? name
    if (callers !== OURS) define(object, callers, renamed(value[name], callerNames))
  }
  return object
}

/** `__typename` under a name that the document has not. */
function extraField(document: DocumentNode): FieldNode & { readonly alias: { readonly value: string } } {
  const taken = new Set<string>()
  visit(document, { Name: ({ value }) => void taken.add(value) })
  let name = 'extra_typename'
  while (taken.has(name)) name = `_${name}`
  return { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: name }, name: { kind: Kind.NAME, value: '__typename' } }
}

/**
 * It loses what stands in a fragment on an object type inside one on an interface, where the object type is
 * known: there none is needed.
 */
function narrowed(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  extra: FieldNode,
): DocumentNode {
  const operation = operationIn(document, operationName)
  if (!operation || !hasAbstractFragment(schema, document)) return document
  const typeInfo = new TypeInfo(schema)
  const orExtra = (set: SelectionSetNode): SelectionSetNode | undefined =>
    set.selections.length > 0 ? undefined : { ...set, selections: [extra] }
  return visit(
    writtenOut(document, operation),
    visitWithTypeInfo(typeInfo, {
      SelectionSet: { leave: orExtra },
      InlineFragment: (node) => {
        const around = typeInfo.getParentType()
        const condition = node.typeCondition && schema.getType(node.typeCondition.name.value)
        if (!isObjectType(around) || !condition) return undefined
        const applies = condition === around || (isAbstractType(condition) && schema.isSubType(condition, around))
        if (!applies) return null
        const { typeCondition: _, ...bare } = node
        return bare
      },
    }),
  )
}

function hasAbstractFragment(schema: GraphQLSchema, document: DocumentNode): boolean {
  let found = false
  visit(document, {
    NamedType: ({ name }) => {
      found ||= isAbstractType(schema.getType(name.value))
    },
  })
  return found
}
