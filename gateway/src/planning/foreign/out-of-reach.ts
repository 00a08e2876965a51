import { baseType, type SelectionSet } from '@apollo/federation-internals'
import type { QueryPlan } from '@apollo/query-planner'
import { GraphQLError, type GraphQLSchema, isInterfaceType } from 'graphql'
import { isSkipped } from '../conditions.ts'
import { pathsGiven } from './plan-order.ts'

/** Throws where a plan silently leaves out a field that the operation asks for. */
export type RefuseOutOfReach = (asked: SelectionSet, plan: QueryPlan) => void

/**
 * An interface that no type implements may hide behind a field: then the planner can find no way to what is
 * selected in it, and asks nobody, as if the field were null. Every schema that has no such interface
 * passes unread.
 */
export function refuseOutOfReach(schema: GraphQLSchema): RefuseOutOfReach {
  const empty = new Set<string>()
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type) && schema.getPossibleTypes(type).length === 0) empty.add(type.name)
  if (empty.size === 0) return () => {}
  return (asked, plan) => {
    const fetched = pathsGiven(plan)
    for (const [path, name] of fieldsOf(asked, empty, ''))
      if (!fetched.has(path))
        throw new GraphQLError(
          `Поле ${name} не может дать ни один подграф: его интерфейс не реализует ни один тип. / No subgraph can answer ${name}: no type implements its interface.`,
          { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
        )
  }
}

function* fieldsOf(
  set: SelectionSet,
  empty: ReadonlySet<string>,
  around: string,
): Generator<[path: string, name: string]> {
  for (const selection of set.selections()) {
    if (isSkipped(selection.element, {})) continue
    const isField = selection.kind === 'FieldSelection'
    const path = isField ? `${around}.${selection.element.responseName()}` : around
    if (isField && empty.has(baseType(selection.element.definition.type!).name))
      yield [path, selection.element.definition.coordinate]
    if (selection.selectionSet) yield* fieldsOf(selection.selectionSet, empty, path)
  }
}
