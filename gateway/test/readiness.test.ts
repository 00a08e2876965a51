import { kafkaTransport } from '@kadry/messaging/kafka'
import { createLifecycle } from '@kadry/runtime/lifecycle'
import { silentLog } from '@kadry/runtime/log'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { serve } from '@kadry/subgraph/run'
import { freshName } from '@kadry/testing/arbitrary'
import { startFaultProxy } from '@kadry/testing/fault-proxy'
import { expect, inject, it, onTestFinished } from 'vitest'

it.each(['refuse', 'swallow'] as const)(
  'a service whose broker starts to %s is degraded and still ready, and says so before its callers give up',
  async (fault) => {
    const [host, port] = inject('kafkaBrokers').split(',')[0]!.split(':')
    const proxy = await startFaultProxy({ host: host!, port: Number(port) })
    onTestFinished(proxy.close)
    const lifecycle = createLifecycle(silentLog)
    onTestFinished(lifecycle.stop)
    const transport = kafkaTransport({
      brokers: inject('kafkaBrokers').split(','),
      clientId: 'readiness',
      log: silentLog,
      partitions: 1,
      prefix: `${freshName('ready')}-`,
      connectTo: () => proxy.address,
    })
    lifecycle.onStop('broker', transport.close)
    const MONGO_DATABASE = freshName('ready')
    const secrets = { HANDOFF_SECRETS: 'a secret of thirty-two characters' }
    const env = { PORT: 0, HOST: '127.0.0.1', MONGO_URL: inject('mongoUrl'), MONGO_DATABASE, ...secrets }
    const { url } = await serve(stakeholders, env, transport, lifecycle, silentLog)
    const ready = async () => {
      const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(20_000) })
      return { code: answer.status, ...((await answer.json()) as object) }
    }
    expect(await ready()).toEqual({ code: 200, status: 'ok', database: true, broker: true })
    await proxy[fault]()
    expect(await ready()).toEqual({ code: 200, status: 'degraded', database: true, broker: false })
    await proxy.pass()
    await expect.poll(ready, { timeout: 50_000 }).toMatchObject({ status: 'ok' })
  },
)
