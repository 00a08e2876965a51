import {
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'
import { isObject, type Json, own } from './merge.ts'

type Fits = (value: unknown) => boolean

/** Each error repeats the value that it is about. */
const ERRORS_TOLD = 5
export type CheckVariables = (variables: Json) => readonly GraphQLError[] | undefined

/**
 * Compiles the check of an operation's variables. It says yes by itself only to what is right beyond doubt; everything else is judged by
 * graphql-js, whose errors these are.
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): CheckVariables {
  const known = new Map<string, Fits>()
  const checks = definitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as never)
    const fits = type && isInputType(type) ? fitsOf(type, known) : () => false
    const isOptional = definition.defaultValue !== undefined || !isNonNullType(type)
    return { name: definition.variable.name.value, fits, isOptional }
  })
  return (variables) => {
    for (const { name, fits, isOptional } of checks) {
      const value = own(variables, name)
      if (value === undefined ? isOptional : fits(value)) continue
      return errorsOf(getVariableValues(schema, definitions, variables, { maxErrors: ERRORS_TOLD }))
    }
    return undefined
  }
}

/** Without the last one, which says that there are more. */
function errorsOf({ errors }: ReturnType<typeof getVariableValues>): readonly GraphQLError[] | undefined {
  return errors?.slice(0, ERRORS_TOLD)
}

const scalars: Readonly<Record<string, Fits>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Int: (value) => typeof value === 'number' && (value | 0) === value,
}

/** `known` also ends the recursion of input types that contain themselves. */
function fitsOf(type: GraphQLInputType, known: Map<string, Fits>): Fits {
  if (isNonNullType(type)) {
    const fits = fitsOf(type.ofType, known)
    return (value) => value !== null && fits(value)
  }
  if (isListType(type)) {
    const fits = fitsOf(type.ofType, known)
    return (value) => value === null || (Array.isArray(value) && value.every(fits))
  }
  if (isScalarType(type) && !isSpecifiedScalarType(type)) return (value) => !isObject(value) && !Array.isArray(value)
  if (isScalarType(type)) return orNull(scalars[type.name] ?? (() => false))
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name))
    return orNull((value) => names.has(value))
  }
  let fits = known.get(type.name)
  if (fits) return fits
  let fields: ReadonlyMap<string, { readonly fits: Fits; readonly isOptional: boolean }> | undefined
  fits = orNull((value) => {
    fields ??= fieldsOf(type, known)
    if (!isObject(value) || type.isOneOf) return false
    for (const key of Object.keys(value)) if (!fields.has(key)) return false
    for (const [name, field] of fields) {
      const given = own(value, name)
      if (!(given === undefined ? field.isOptional : field.fits(given))) return false
    }
    return true
  })
  known.set(type.name, fits)
  return fits
}

function fieldsOf(type: GraphQLInputType, known: Map<string, Fits>) {
  const fields = new Map<string, { readonly fits: Fits; readonly isOptional: boolean }>()
  if (isInputObjectType(type))
    for (const { name, type: inner, defaultValue } of Object.values(type.getFields()))
      fields.set(name, { fits: fitsOf(inner, known), isOptional: defaultValue !== undefined || !isNonNullType(inner) })
  return fields
}

function orNull(fits: Fits): Fits {
  return (value) => value === null || fits(value)
}
