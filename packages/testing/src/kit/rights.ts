import type { GraphQLSchema } from 'graphql'
import { scopesOf } from '../mutate.ts'

export function mutationNames(schema: GraphQLSchema): string[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {})
}

/** Mutations without a right of their own: there is none that is for everybody. */
export function withoutRight(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter((field) => scopesOf(field).length === 0)
    .map(({ name }) => name)
}
