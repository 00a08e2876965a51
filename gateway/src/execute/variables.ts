import {
  type DocumentNode,
  GraphQLError,
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
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { writtenOut } from '../planning/fragments.ts'
import { asNumbers, isRawNumber } from '../request/exact-json.ts'
import { isObject, type Json, own } from './merge.ts'

type Fits = (value: unknown) => boolean

/** Each error repeats the value that it is about. */
const ERRORS_REPORTED = 5
export type CheckVariables = (variables: Json) => readonly GraphQLError[] | undefined

/**
 * Compiles the check of an operation's variables. It says yes by itself only to what is right beyond doubt;
 * everything else is judged by graphql-js, whose errors these are. A variable that may be null and stands
 * where null may not is refused here too: validation lets it pass for the sake of a default, and the
 * subgraph would fail on it as on a bug of its own.
 */
export function compileVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CheckVariables {
  const { variableDefinitions: definitions = [] } = operation
  if (definitions.length === 0) return () => undefined
  const known = new Map<string, Fits>()
  const strict = strictVariables(schema, document, operation)
  const checks = definitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as never)
    const name = definition.variable.name.value
    const fits = type && isInputType(type) ? fitsOf(type, known) : () => false
    const isOptional = definition.defaultValue !== undefined || !isNonNullType(type)
    return { name, fits, isOptional, strictAt: strict.get(name) }
  })
  return (variables) => {
    for (const { name, fits, isOptional, strictAt } of checks) {
      const value = own(variables, name)
      if (value === null && strictAt) return [notNull(name, strictAt)]
      if (value === undefined ? isOptional : fits(value)) continue
      return errorsOf(
        getVariableValues(schema, definitions, asNumbers(variables) as Json, { maxErrors: ERRORS_REPORTED }),
      )
    }
    return undefined
  }
}

/** Where a variable stands that must not be null: `field(argument:)`, and of which type that is. */
type Strict = { readonly at: string; readonly type: string }

function strictVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, Strict> {
  const strict = new Map<string, Strict>()
  const typeInfo = new TypeInfo(schema)
  const look = visitWithTypeInfo(typeInfo, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      const type = typeInfo.getInputType()
      if (!isNonNullType(type)) return
      const [field, argument] = [typeInfo.getFieldDef()?.name ?? '', typeInfo.getArgument()?.name ?? '']
      const at = typeInfo.getDirective() ? `@${typeInfo.getDirective()?.name}(${argument}:)` : `${field}(${argument}:)`
      strict.set(name.value, { at, type: String(type) })
    },
  })
  visit(writtenOut(document, operation), look)
  return strict
}

function notNull(name: string, { at, type }: Strict): GraphQLError {
  return new GraphQLError(
    `Переменная $${name} не может быть null: ${at} принимает ${type}. / The variable $${name} must not be null: ${at} takes ${type}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  )
}

/** Without the last one, which says that there are more. */
function errorsOf({ errors }: ReturnType<typeof getVariableValues>): readonly GraphQLError[] | undefined {
  return errors?.slice(0, ERRORS_REPORTED)
}

const scalars: Readonly<Record<string, Fits>> = {
  ID: (value) => typeof value === 'string' || (isRawNumber(value) && /^-?\d+$/.test(value.rawJSON)),
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
  if (isScalarType(type) && !isSpecifiedScalarType(type))
    return (value) => isRawNumber(value) || (!isObject(value) && !Array.isArray(value))
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
