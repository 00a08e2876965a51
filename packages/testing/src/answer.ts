export type Answer = {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
}
export type Variables = Record<string, unknown>

/**
 * The data of an answer without errors; otherwise a failure that shows the query, its variables and the whole
 * answer.
 */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
export function dataOf(answer: Answer, query: string, variables: Variables | undefined): any {
  if (!answer.errors) return answer.data
  throw new Error(
    ['the graph answered with errors', query, JSON.stringify(variables, null, 2), JSON.stringify(answer, null, 2)].join(
      '\n',
    ),
  )
}
