import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import type { Viewer } from '@kadry/auth/viewer'
import type { SubgraphDefinition } from '@kadry/subgraph/define'
import { buildSchema } from '@kadry/subgraph/schema'
import { readSdl } from '@kadry/subgraph/sdl'
import type { GraphQLSchema } from 'graphql'
import { type Answer, dataOf, type Variables } from './answer.ts'
import type { Mutable } from './mutate.ts'

// biome-ignore lint/suspicious/noExplicitAny: each definition has its own services
type AnyDefinition = SubgraphDefinition<any, any>
type Send = (viewer: Viewer, query: string, variables: Variables | undefined) => Promise<Answer>

/** What `mutate` needs of services that are asked over HTTP: their schemas, and how somebody asks. */
export function overHttp(definitions: readonly AnyDefinition[], send: Send): Mutable {
  let schemas: readonly GraphQLSchema[] | undefined
  return {
    get schemas() {
      schemas ??= definitions.map(({ sources, resolvers }) => buildSchema(readSdl(sources), resolvers))
      return schemas
    },
    as: (viewer) => ({
      answer: (query, variables) => send(viewer, query, variables),
      ask: async (query, variables) => dataOf(await send(viewer, query, variables), query, variables),
    }),
  }
}

/** One service at `url`, asked as the gateway asks it: by calls signed with `secret`. */
export function signedCalls(
  definition: AnyDefinition,
  { url, secret, headers = {} }: { url: string; secret: string; headers?: Readonly<Record<string, string>> },
): Mutable {
  return overHttp([definition], async (viewer, query, variables) => {
    const body = JSON.stringify({ query, variables })
    const call = { subgraph: definition.name, path: '/graphql', body, now: Date.now() }
    const response = await fetch(`${url}${call.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [HANDOFF_HEADER]: signHandoff(viewer, call, secret), ...headers },
      body,
    })
    return (await response.json()) as Answer
  })
}
