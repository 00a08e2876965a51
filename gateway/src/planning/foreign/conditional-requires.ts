import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type DirectiveNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql'
import type { Flags } from '../conditions.ts'
import { type Names, type Needs, together } from '../field-sets.ts'

type Selections = readonly QueryPlanSelectionNode[]
/** A field that is asked about an entity, with what must be true and false for that. */
type Asked = { readonly type: string; readonly field: string; readonly conditions: readonly Condition[] }
type Condition = { readonly flag: string; readonly wanted: boolean }

/**
 * What a call has to send of its entities, by the conditions of the operation. The planner fetches what a
 * field requires only if that field is asked for, but demands it of every entity in any case, so that a
 * field beside it would not be asked for at all. Undefined where conditions change nothing.
 */
export function conditionalRequires(node: FetchNode, needs: Needs): ((flags: Flags) => Selections) | undefined {
  const { requires, operation } = node
  if (!requires || !operation.includes('@')) return undefined
  const asked = fieldsAsked(operation)
  const conditional = asked.filter(
    ({ type, field, conditions }) => conditions.length > 0 && needs.requiredBy(type, field).size > 0,
  )
  if (conditional.length === 0) return undefined
  const keys = asked.flatMap(({ type }) => needs.keysOf(type))
  const required = (fields: readonly Asked[]) => fields.map(({ type, field }) => needs.requiredBy(type, field))
  return (flags) => {
    const isAsked = ({ conditions }: Asked) => conditions.every(({ flag, wanted }) => flags[flag] === wanted)
    const idle = together(required(conditional.filter((one) => !isAsked(one))))
    return without(requires, idle, together([...keys, ...required(asked.filter(isAsked))]))
  }
}

/** The selections without what only the idle fields require. */
function without(selections: Selections, idle: Names, needed: Names): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'InlineFragment')
      return [{ ...selection, selections: without(selection.selections, idle, needed) }]
    const [idleInside, neededInside] = [idle.get(selection.name), needed.get(selection.name)]
    if (!idleInside) return [selection]
    if (!neededInside) return []
    return selection.selections
      ? [{ ...selection, selections: without(selection.selections, idleInside, neededInside) }]
      : [selection]
  })
}

function fieldsAsked(operation: string): readonly Asked[] {
  const definition = parse(operation).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const [entities] = (definition as OperationDefinitionNode).selectionSet.selections
  const asked: Asked[] = []
  const collect = ({ selections }: SelectionSetNode, type: string, around: readonly Condition[]): void => {
    for (const selection of selections) {
      const conditions = [...around, ...conditionsOf(selection.directives)]
      if (selection.kind === Kind.FIELD) asked.push({ type, field: selection.name.value, conditions })
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        collect(selection.selectionSet, selection.typeCondition?.name.value ?? type, conditions)
    }
  }
  if (entities?.kind === Kind.FIELD && entities.selectionSet) collect(entities.selectionSet, '', [])
  return asked
}

/** What is written as never asked for stands under a flag that no operation has. */
const NEVER: Condition = { flag: '', wanted: true }

function conditionsOf(directives: readonly DirectiveNode[] = []): Condition[] {
  return directives.flatMap(({ name, arguments: given }) => {
    const value = given?.find((one) => one.name.value === 'if')?.value
    const wanted = name.value === 'include'
    if (value?.kind === Kind.VARIABLE) return [{ flag: value.name.value, wanted }]
    return value?.kind === Kind.BOOLEAN && value.value !== wanted ? [NEVER] : []
  })
}
