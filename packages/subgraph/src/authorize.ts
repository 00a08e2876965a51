import { hasScopes, lackOfScopes, readScopes, type Scopes, type Viewer } from '@kadry/auth/viewer'
import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'

type Written = { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined }

/**
 * Puts what `@auth` says in front of the resolvers it is about. Whoever reaches a field, through `_entities`,
 * `node`, a list or a mutation's payload, reaches it by its resolver: there is no road around. Throws where a
 * directive names no role.
 */
export function enforceAuth(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const all = scopesOf(type, field)
      if (all.length > 0) guard(field, all)
    }
  }
  return schema
}

/**
 * Everything that stands between a caller and one field: said of the field, of its type, and of the
 * interfaces that have it.
 */
function scopesOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Scopes[] {
  const places: [string, Written | undefined][] = [
    [type.name, type],
    [`${type.name}.${field.name}`, field],
    ...type.getInterfaces().flatMap((one): [string, Written | undefined][] => [
      [one.name, one],
      [`${one.name}.${field.name}`, one.getFields()[field.name]],
    ]),
  ]
  return places.flatMap(([place, written]) => {
    const directive = written?.astNode?.directives?.find(({ name }) => name.value === 'auth')
    const scopes = directive?.arguments?.find(({ name }) => name.value === 'scopes')
    return directive ? [readScopes(scopes && valueFromASTUntyped(scopes.value), place)] : []
  })
}

function guard(field: GraphQLField<unknown, { readonly viewer: Viewer }>, all: readonly Scopes[]): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    for (const scopes of all) if (!hasScopes(context.viewer, scopes)) throw lackOfScopes(context.viewer, scopes)
    return resolve(source, args, context, info)
  }
}
