import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export type DemoToken = {
  readonly role: string
  readonly title: { readonly ru: string; readonly en: string }
  readonly token: string
}
export type IdeOptions = {
  /** The query the editor opens with, and its variables as JSON text. */
  readonly query: string
  readonly variables: string
  /** What the role selector offers besides nobody. */
  readonly tokens: readonly DemoToken[]
}

const demoTokens = z.array(
  z.object({
    role: z.string(),
    title: z.object({ ru: z.string(), en: z.string() }),
    token: z.string().regex(/^[\w.-]+$/),
  }),
)

/**
 * Reads `trace.graphql` and `trace.json` of the examples folder; without them the editor opens with a query
 * that every graph answers.
 */
export function readIdeOptions(examples: string | undefined, tokensFile: string | undefined): IdeOptions {
  return {
    query: readOr(examples, 'trace.graphql', '{ __typename }\n'),
    variables: readOr(examples, 'trace.json', '{}\n'),
    tokens: tokensFile === undefined ? [] : readTokens(tokensFile),
  }
}

/** Every query of the examples folder; none where there is no such folder. */
export function readOperations(examples: string | undefined): readonly string[] {
  if (examples === undefined) return []
  return globSync(join(examples, '*.graphql')).map((file) => readFileSync(file, 'utf8'))
}

function readTokens(file: string): readonly DemoToken[] {
  try {
    return demoTokens.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Error(`DEMO_TOKENS_FILE: ${file} is not a readable list of {role, title: {ru, en}, token}`)
  }
}

function readOr(folder: string | undefined, file: string, otherwise: string): string {
  if (folder === undefined) return otherwise
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return otherwise
  }
}
