import { connect } from '@kadry/mongo/connect'
import { liveSecret, readEnv } from '@kadry/runtime/env'
import type { Lifecycle } from '@kadry/runtime/lifecycle'
import { z } from 'zod'
import type { SubgraphDefinition } from './define.ts'
import type { SeparateParts } from './platform.ts'

/** Where each separate database of a service lies, and its secret. */
export type SeparateEnv = Readonly<Record<string, { readonly mongoUrl?: string; readonly key?: string }>>

type Declared = Pick<SubgraphDefinition<object, object>, 'separates'>

/**
 * What the environment says of the databases that a definition declares beside its main one: of `graduates`
 * GRADUATES_MONGO_URL and GRADUATES_KEY. Ends the process with a line for each that is wrong.
 */
export function readSeparates({ separates = [] }: Declared, source?: Record<string, string | undefined>): SeparateEnv {
  return Object.fromEntries(
    separates.map((name) => {
      const [url, key] = [`${name.toUpperCase()}_MONGO_URL`, `${name.toUpperCase()}_KEY`]
      const env = readEnv(z.object({ [url]: mongoUrl.or(none), [key]: liveSecret.or(none) }), source)
      return [name, { ...(env[url] ? { mongoUrl: env[url] } : {}), ...(env[key] ? { key: env[key] } : {}) }]
    }),
  )
}

/** Compose passes what nobody set as an empty text. */
const none = z.literal('').optional()
const mongoUrl = z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL')

/** Connects to those that have a server of their own, as `<main database>_<name>`. */
export async function openSeparates(
  env: SeparateEnv,
  database: string,
  lifecycle: Pick<Lifecycle, 'onStop'>,
): Promise<Readonly<Record<string, SeparateParts>>> {
  const opened: Record<string, SeparateParts> = {}
  for (const [name, { mongoUrl: url, key }] of Object.entries(env)) {
    const connection = url ? await connect(url, `${database}_${name}`) : undefined
    if (connection) lifecycle.onStop(`database ${name}`, () => connection.close())
    opened[name] = { connection, key }
  }
  return opened
}
