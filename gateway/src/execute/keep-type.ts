import type { FetchNode } from '@apollo/query-planner'
import type { TypeTest } from '../planning/type-test.ts'
import type { Assign } from './programs.ts'

/**
 * A subgraph with an interface object calls every entity by the interface; where it is known already of
 * which type the entity is, it stays so.
 */
export function keepType({ inputRewrites }: FetchNode, assign: Assign, types: TypeTest): Assign {
  if (!inputRewrites?.length) return assign
  return (object, entity) => {
    const known = object.__typename
    assign(object, entity)
    if (known !== undefined && known !== object.__typename && types(known, String(object.__typename)))
      object.__typename = known
  }
}
