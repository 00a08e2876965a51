import type { RequestListener } from 'node:http'
import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY } from '@kadry/auth/viewer'
import { post } from '@kadry/gateway/execute/subgraph-call'
import { RequestDeadline } from '@kadry/gateway/request/deadline'
import { Pool } from 'undici'

type Call = { readonly subgraph: string; readonly body: string }
/**
 * What was asked and answered for one request when our gateway did it: its calls, those of one level at once,
 * and its answer.
 */
export type Chart = { readonly request: string; readonly levels: readonly (readonly Call[])[]; readonly answer: string }

/**
 * The least that any gateway in JavaScript has to do: read the request, make the same calls level by level,
 * read and write everything as JSON. It plans nothing, merges nothing and checks nothing; with a secret it
 * signs its calls as ours does.
 */
export function floor(
  charts: readonly Chart[],
  urls: Readonly<Record<string, string>>,
  secret: string | undefined,
): RequestListener {
  const pools = new Map(
    Object.entries(urls).map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 128 })]),
  )
  const known = new Map(
    charts.map(({ request, levels, answer }) => [
      keyOf(JSON.parse(request)),
      {
        levels: levels.map((calls) =>
          calls.map(({ subgraph, body }) => ({ subgraph, body: JSON.parse(body) as object })),
        ),
        answer: JSON.parse(answer) as object,
      },
    ]),
  )
  const send = async (subgraph: string, content: object, deadline: RequestDeadline): Promise<unknown> => {
    const body = JSON.stringify(content)
    const headers = ['content-type', 'application/json', 'accept', 'application/json']
    const call = { subgraph, path: '/graphql', body, now: Date.now() }
    if (secret) headers.push(HANDOFF_HEADER, signHandoff(ANYBODY, call, secret))
    return JSON.parse((await post(pools.get(subgraph)!, { path: '/graphql', headers, body }, deadline)).text)
  }
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { levels, answer } = known.get(keyOf(JSON.parse(Buffer.concat(chunks).toString('utf8'))))!
      const deadline = new RequestDeadline(10_000)
      for (const calls of levels) await Promise.all(calls.map(({ subgraph, body }) => send(subgraph, body, deadline)))
      deadline.done()
      const body = JSON.stringify(answer)
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body)
    })
  }
}

function keyOf({ query, variables }: { query: string; variables: { id?: string; page?: number } }): string {
  return `${variables.id ?? variables.page} ${query}`
}
