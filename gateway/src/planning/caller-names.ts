// Names of an answer that mean two things. The planner asks for keys and required fields under their own
// names, beside what the caller selects, and takes whatever stands under such a name for the field that it
// needs: `{ agreement { id: status } }` hands it a status as key. So a caller's name that could be taken
// for another field is planned and fetched under a fresh one, and given back in the answer.
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { argumentsOf, type NeededNames } from './needed-names.ts'
import type { SeparateMeanings } from './one-meaning.ts'

/** A way to a value of an answer: names and positions in lists. */
export type ResponsePath = readonly (string | number)[]

/** The caller's name for each fresh one. */
export type CallerNames = ReadonlyMap<string, string>

const TYPENAME = '__typename'

/**
 * A document for the planner, and the caller's name for each name in it that is not the caller's; undefined
 * where all are.
 */
export type Renamed = { readonly document: DocumentNode; readonly callerNames: CallerNames | undefined }

/**
 * The same document where no name of its answer is ambiguous. One name that could be taken for another
 * field is renamed at every place where it stands for the same field, so that selections that are answered
 * as one still are; one that means two things at one place, where it means the second. Takes valid
 * documents only.
 */
export function renamerFor(
  schema: GraphQLSchema,
  needed: NeededNames,
  separate: SeparateMeanings,
): (document: DocumentNode, operationName: string | undefined) => Renamed {
  return (asked, operationName) => {
    const taken = new Set<string>()
    const callerNames = new Map<string, string>()
    const freshFor = (name: string): string => {
      const callers = callerNames.get(name) ?? name
      let fresh = `asked_${callers}`
      while (taken.has(fresh) || needed.isNeeded(fresh)) fresh = `_${fresh}`
      taken.add(fresh)
      callerNames.set(fresh, callers)
      return fresh
    }
    const document = separate(withoutNeededNames(asked, schema, needed, taken, freshFor), operationName, freshFor)
    return { document, callerNames: callerNames.size === 0 ? undefined : callerNames }
  }
}

/** Puts the names of the document into `taken` before it asks for a fresh one. */
function withoutNeededNames(
  document: DocumentNode,
  schema: GraphQLSchema,
  needed: NeededNames,
  taken: Set<string>,
  freshFor: (name: string) => string,
): DocumentNode {
  const ambiguous = new Set<string>()
  const typeInfo = new TypeInfo(schema)
  const look = visitWithTypeInfo(typeInfo, {
    Field: (node) => {
      taken.add(nameOf(node)).add(node.name.value)
      const type = typeInfo.getParentType()
      if (type && isAmbiguous(node, type.name, needed)) ambiguous.add(keyOf(node))
    },
  })
  visit(document, look)
  if (ambiguous.size === 0) return document
  const freshNames = new Map<string, string>()
  return visit(document, {
    Field: (node) => {
      if (!ambiguous.has(keyOf(node))) return undefined
      const name = nameOf(node)
      const fresh = freshNames.get(name) ?? freshFor(name)
      freshNames.set(name, fresh)
      return { ...node, alias: { kind: Kind.NAME, value: fresh } }
    },
  })
}

/** Errors at the places where the caller knows them. */
export function atCallerNames(errors: readonly GraphQLError[], callerNames: CallerNames): GraphQLError[] {
  return errors.map((error) => {
    const path = error.path?.map((step) => callerNames.get(String(step)) ?? step)
    if (!path || isSame(path, error.path!)) return error
    const { message, originalError, extensions } = error
    return new GraphQLError(message, { originalError: originalError ?? null, path, extensions })
  })
}

function isSame(one: ResponsePath, other: ResponsePath): boolean {
  return one.every((step, index) => step === other[index])
}

/** Whether the planner may ask under this name for another field, or for this one with other arguments. */
function isAmbiguous(node: FieldNode, type: string, needed: NeededNames): boolean {
  const name = nameOf(node)
  const isAlias = name !== node.name.value
  if (name === TYPENAME) return isAlias
  const ways = needed.waysOf(type, name)
  if (!ways) return false
  return isAlias || ways.size > 1 || !ways.has(argumentsOf(node))
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

/** In a valid document fields of one key that meet in one object are the same question. */
function keyOf(node: FieldNode): string {
  return `${nameOf(node)}:${node.name.value}`
}
