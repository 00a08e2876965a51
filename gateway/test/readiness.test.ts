import { kafkaTransport } from '@kadry/messaging/kafka'
import { connect } from '@kadry/mongo/connect'
import { createLifecycle } from '@kadry/runtime/lifecycle'
import { silentLog } from '@kadry/runtime/log'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { serve } from '@kadry/subgraph/run'
import { freshInn, freshName } from '@kadry/testing/arbitrary'
import { startFaultProxy } from '@kadry/testing/fault-proxy'
import { mutate } from '@kadry/testing/mutate'
import { signedCalls } from '@kadry/testing/over-http'
import { expect, inject, it, onTestFinished } from 'vitest'

const SECRET = 'a secret of thirty-two characters'
const EMPLOYER = { kind: 'EMPLOYER', validFrom: '2015-01-01', document: { title: 'Приказ' } }

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
    const env = { PORT: 0, HOST: '127.0.0.1', MONGO_URL: inject('mongoUrl'), MONGO_DATABASE, HANDOFF_SECRETS: SECRET }
    const { url } = await serve(stakeholders, env, transport, lifecycle, silentLog)
    const ready = async () => {
      const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(200_000) })
      return { code: answer.status, ...((await answer.json()) as object) }
    }
    expect(await ready()).toEqual({ code: 200, status: 'ok', database: true, broker: true })
    await proxy[fault]()
    expect(await ready()).toEqual({ code: 200, status: 'degraded', database: true, broker: false })
    await proxy.pass()
    await expect.poll(ready, { timeout: 200_000 }).toMatchObject({ status: 'ok' })
  },
)

it.each(['refuse', 'swallow'] as const)(
  'a service starts while its broker %ss: degraded it takes commands, and publishes them once the broker is there',
  async (fault) => {
    const [host, port] = inject('kafkaBrokers').split(',')[0]!.split(':')
    const proxy = await startFaultProxy({ host: host!, port: Number(port) })
    onTestFinished(proxy.close)
    await proxy[fault]()
    const lifecycle = createLifecycle(silentLog)
    onTestFinished(lifecycle.stop)
    const transport = kafkaTransport({
      brokers: inject('kafkaBrokers').split(','),
      clientId: 'brokerless',
      log: silentLog,
      partitions: 1,
      prefix: `${freshName('brokerless')}-`,
      connectTo: () => proxy.address,
    })
    lifecycle.onStop('broker', transport.close)
    const MONGO_DATABASE = freshName('brokerless')
    const env = { PORT: 0, HOST: '127.0.0.1', MONGO_URL: inject('mongoUrl'), MONGO_DATABASE, HANDOFF_SECRETS: SECRET }
    const { url } = await serve(stakeholders, env, transport, lifecycle, silentLog)
    const ready = async () => (await fetch(`${url}/readyz`)).json()
    expect(await ready()).toMatchObject({ status: 'degraded' })

    const service = signedCalls(stakeholders, { url, secret: SECRET })
    const input = { name: 'Завод', inn: freshInn(), roles: [EMPLOYER] }
    const answer = await mutate(service, 'registerOrganization', input)
    expect(answer).toMatchObject({ __typename: 'OrganizationPayload' })

    const connection = await connect(inject('mongoUrl'), MONGO_DATABASE)
    onTestFinished(async () => void (await connection.close()))
    const waiting = () => connection.collection('organizations').countDocuments({ outboxSince: { $exists: true } })
    expect(await waiting()).toBe(1)
    await proxy.pass()
    await expect.poll(waiting, { timeout: 200_000 }).toBe(0)
    await expect.poll(ready, { timeout: 200_000 }).toMatchObject({ status: 'ok' })
  },
  200_000,
)
