import { GraphQLError } from 'graphql'

/** Null where the type allows none: the object or list around it takes the null over. */
export const BUBBLE = Symbol('null, to be taken over by what is around')

/** What a value of the merged data becomes in the answer: itself, null, or BUBBLE. */
export type Complete = (value: unknown, notes: Notes) => unknown

/**
 * What is noticed while an answer takes its shape. Almost every answer is faultless, so the first pass only
 * notes that something is wrong; a second one with a `path` says what and where.
 */
export type Notes = {
  readonly path: (string | number)[] | undefined
  /**
   * A value that its type does not allow. Subgraphs say why by errors of their own, so these are reported
   * only where they do not.
   */
  readonly invalid: GraphQLError[]
  /** A list where an object should be, and the like: what a subgraph that follows its schema can't answer. */
  readonly misshapen: GraphQLError[]
  isInvalid: boolean
  isMisshapen: boolean
}

export function takeNotes(path?: []): Notes {
  return { path, invalid: [], misshapen: [], isInvalid: false, isMisshapen: false }
}

/** `say` puts the position into words, on the pass that reports only. */
export function noteInvalid(notes: Notes, say: (where: string | number) => string): null {
  notes.isInvalid = true
  if (notes.path) notes.invalid.push(errorAt(notes.path, say(notes.path.at(-1)!), 'INVALID_GRAPHQL'))
  return null
}

export function noteMisshapen(notes: Notes): null {
  notes.isMisshapen = true
  const message = 'Ответ подграфа не соответствует схеме. / The answer of a subgraph does not match the schema.'
  if (notes.path) notes.misshapen.push(errorAt(notes.path, message, 'SUBGRAPH_BAD_ANSWER'))
  return null
}

function errorAt(path: readonly (string | number)[], message: string, code: string): GraphQLError {
  return new GraphQLError(message, { path: [...path], extensions: { code } })
}
