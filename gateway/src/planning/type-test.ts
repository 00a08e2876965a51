import { doTypesOverlap, type GraphQLSchema, isAbstractType, isCompositeType } from 'graphql'

/**
 * Whether a fragment on `condition` applies to an object of `typename`, by all types of the supergraph,
 * hidden ones included.
 */
export type TypeTest = (typename: unknown, condition: string) => boolean

export function typeTest(schema: GraphQLSchema): TypeTest {
  const members = new Map<string, Set<string>>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue
    const names = new Set(schema.getPossibleTypes(type).map(({ name }) => name))
    if ('getFields' in type) for (const { name } of schema.getImplementations(type).interfaces) names.add(name)
    members.set(type.name, names)
  }
  return (typename, condition) =>
    typename === condition || (typeof typename === 'string' && members.get(condition)?.has(typename) === true)
}

/** Whether one object may be of both types. */
export function overlapIn(schema: GraphQLSchema): (one: string, other: string) => boolean {
  return (one, other) => {
    const [type, twin] = [schema.getType(one), schema.getType(other)]
    return isCompositeType(type) && isCompositeType(twin) && doTypesOverlap(schema, type, twin)
  }
}
