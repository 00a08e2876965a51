// A gateway or a subgraph as a process that reports what it holds once its garbage is collected; see
// floods.ts.
import { readFileSync } from 'node:fs'
import { createSigningKey, signToken, tokenVerifier } from '@kadry/auth/token'
import { ROLES } from '@kadry/auth/viewer'
import { listen } from '@kadry/runtime/http'
import { silentLog } from '@kadry/runtime/log'
import { createExecute, type GraphQLRequest } from '@kadry/subgraph/execute'
import { createGateway } from '../../src/gateway.ts'
import { type Budgets, DEFAULT_BUDGETS } from '../../src/security/budget.ts'
import { fileOf, schemaOf } from './made-up.ts'

export type Held = { readonly heapUsed: number; readonly external: number; readonly rss: number }
export type Order = { readonly urls: Readonly<Record<string, string>> } | { readonly service: string }
export type Message = 'held' | { readonly ask: readonly GraphQLRequest[] }

process.on('disconnect', () => process.exit())
process.once('message', async (order: Order) => {
  const execute = 'service' in order ? createExecute(schemaOf(order.service), silentLog) : undefined
  process.on('message', async (message: Message) => {
    if (message === 'held') return void process.send!(held())
    const answers = []
    for (const request of message.ask) answers.push(await execute!(request, {} as never))
    process.send!({ wrong: answers.filter(({ errors }) => errors).length })
  })
  process.send!('urls' in order ? await startGateway(order.urls) : {})
})

/**
 * As in production, with every check; budgets are beyond what a flood can spend, so that it is seen what is
 * kept without them.
 */
async function startGateway(subgraphUrls: Readonly<Record<string, string>>) {
  const key = await createSigningKey('memory')
  const { app } = await createGateway({
    supergraphSdl: readFileSync(fileOf('gateway/supergraph.graphql'), 'utf8'),
    subgraphUrls,
    verifyToken: tokenVerifier(key.public),
    handoffSecret: 'a secret of more than thirty-two characters',
    mode: 'production',
    log: silentLog,
    loop: () => ({ atMs: 0, workedMs: 0, rounds: 0 }),
    budgets: Object.fromEntries(Object.keys(DEFAULT_BUDGETS).map((role) => [role, 1e15])) as Budgets,
  })
  const { url } = await listen(app, 0)
  return { url, token: await signToken({ sub: 'anybody', roles: ROLES }, key.private) }
}

function held(): Held {
  for (let times = 0; times < 4; times += 1) globalThis.gc!()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heapUsed, external, rss }
}
