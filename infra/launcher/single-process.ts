import { inProcessTransport } from '@kadry/messaging/in-process'
import { createLifecycle } from '@kadry/runtime/lifecycle'
import { createLog } from '@kadry/runtime/log'
import { serve } from '@kadry/subgraph/run'
import { readSeparates } from '@kadry/subgraph/separate'
import { definitions } from './definitions.ts'
import { graduatesEnv, statisticsEnv, type Where } from './processes.ts'

/** Where no Kafka can be had: all services in this process, around one transport that is gone with it. */
export async function serveInOneProcess({ mongoUrl, credentials, publicUrl, dataDir }: Where) {
  const log = createLog('services', 'warn')
  const lifecycle = createLifecycle(log)
  const transport = inProcessTransport()
  lifecycle.onStop('transport', transport.close)
  const env = {
    PORT: 0,
    HOST: '127.0.0.1',
    MONGO_URL: mongoUrl,
    HANDOFF_SECRETS: credentials.handoffSecret,
    MONGO_DATABASE: undefined,
    PUBLIC_URL: publicUrl,
  }
  // Employment reads them where a process of its own would have them.
  Object.assign(process.env, statisticsEnv(credentials, dataDir))
  const urls: Record<string, string> = {}
  for (const definition of definitions) {
    const separates = readSeparates(definition, { ...graduatesEnv(credentials) })
    const { url } = await serve(definition as never, { ...env, separates }, transport, lifecycle, log)
    urls[definition.name] = `${url}/graphql`
  }
  return { urls, stop: lifecycle.stop }
}
