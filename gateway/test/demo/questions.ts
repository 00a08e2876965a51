import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'

export type Question = {
  readonly name: string
  readonly text: string
  readonly operation: OperationDefinitionNode
  readonly variables: readonly string[]
}

/** What secretaries, employers, colleges and analysts ask, each a named query of `questions/`. */
export function readQuestions(): readonly Question[] {
  const files = globSync(join(import.meta.dirname, 'questions', '*.graphql')).sort()
  const questions = parse(files.map((file) => readFileSync(file, 'utf8')).join('\n'))
  return withTypes(questions).definitions.map((definition) => {
    const operation = definition as OperationDefinitionNode
    return {
      name: operation.name!.value,
      text: print(operation),
      operation,
      variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    }
  })
}

/** A fragment's objects are distinguished by their type. */
function withTypes(document: DocumentNode): DocumentNode {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
  return visit(document, {
    SelectionSet: (node, _, parent) =>
      parent && 'operation' in parent ? undefined : { ...node, selections: [typename, ...node.selections] },
  })
}

/**
 * The paths of fields that got no value anywhere in the answer: null, or nothing in the list, in every place
 * that was asked.
 */
export function unanswered({ operation }: Question, data: unknown): string[] {
  return below(operation.selectionSet, [data], '')
}

function below({ selections }: SelectionSetNode, objects: readonly unknown[], path: string): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value
      const those = objects.filter((one) => !type || (one as { __typename?: string }).__typename === type)
      return those.length > 0 ? below(selection.selectionSet, those, path) : [`${path} on ${type}`.trim()]
    }
    const field = selection as FieldNode
    const key = (field.alias ?? field.name).value
    const here = path ? `${path}.${key}` : key
    const values = objects
      .flatMap((one) => (one as Record<string, unknown>)[key])
      .flat(Number.POSITIVE_INFINITY as 1)
      .filter((value) => value !== null && value !== undefined)
    if (values.length === 0) return [here]
    return field.selectionSet ? below(field.selectionSet, values, here) : []
  })
}
