import { readFileSync } from 'node:fs'
import { createSigningKey, tokenVerifier } from '@kadry/auth/token'
import { createGateway } from '@kadry/gateway/gateway'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { countBuffersAsHeap } from '@kadry/runtime/garbage'
import { listen } from '@kadry/runtime/http'
import { createLifecycle } from '@kadry/runtime/lifecycle'
import { silentLog } from '@kadry/runtime/log'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { serve } from '@kadry/subgraph/run'

/** One side of the road as a process of its own: `service <mongo> <database> <secret>`, or `gateway <service> <secret>`. */
countBuffersAsHeap()
const [role = '', ...words] = process.argv.slice(2)
const url = role === 'service' ? await startService(words) : await startGateway(words)

let most = 0
const sample = () => {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  most = Math.max(most, heapUsed + external + arrayBuffers)
}
setInterval(sample, 20).unref()
process.on('message', () => {
  sample()
  process.send!({ rss: process.memoryUsage.rss(), most })
  most = 0
})
process.once('disconnect', () => process.exit())
process.send!({ url })

async function startService([mongoUrl = '', database = '', secret = '']: string[]): Promise<string> {
  const env = { PORT: 0, HOST: '127.0.0.1', MONGO_URL: mongoUrl, MONGO_DATABASE: database, HANDOFF_SECRETS: secret }
  return (await serve(stakeholders, env, inProcessTransport(), createLifecycle(silentLog), silentLog)).url
}

async function startGateway([service = '', secret = '']: string[]): Promise<string> {
  const nobody = 'http://127.0.0.1:9/graphql'
  const gateway = await createGateway({
    supergraphSdl: readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
    subgraphUrls: {
      ...{ stakeholders: `${service}/graphql`, governance: nobody, roundtables: nobody, employment: nobody },
    },
    verifyToken: tokenVerifier((await createSigningKey('bench')).public),
    handoffSecret: secret,
    // One caller moves here in seconds what a budget gives to many.
    budgets: 'none',
    mode: 'production',
    log: silentLog,
  })
  return (await listen(gateway.app, 0, '127.0.0.1', { onConnection: gateway.onConnection })).url
}
