import { consume } from '@kadry/messaging/consume'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createMetrics } from '@kadry/messaging/metrics'
import { silentLog } from '@kadry/runtime/log'
import { startFaultProxy } from '@kadry/testing/fault-proxy'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message } from './records.ts'
import { appendNames, openWorld, type World } from './world.ts'

const NUMBERS = Array.from({ length: 30 }, (_, index) => String(index + 1))

describe('a consumer behind a broken network', () => {
  let world: World
  let proxy: Awaited<ReturnType<typeof startFaultProxy>>
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
    const [host, port] = inject('kafkaBrokers').split(',')[0]!.split(':')
    proxy = await startFaultProxy({ host: host!, port: Number(port) })
  })
  afterEach(async () => {
    await proxy.close()
    await world.close()
  })

  const followThroughProxy = async (enabled: boolean) => {
    const metrics = createMetrics()
    const transport = kafkaTransport({
      brokers: inject('kafkaBrokers').split(','),
      clientId: 'behind-a-proxy',
      log: silentLog,
      prefix: world.prefix,
      metrics,
      connectTo: () => proxy.address,
      supervision: { enabled, silenceMs: 2_000 },
    })
    const followers = [appendNames(world.copies)]
    const { connection } = world
    await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    const failures = () =>
      ['crash', 'stop', 'silence', 'start']
        .map((reason) => metrics.total('client_failures_total', { client: 'consumer', group: 'test', reason }))
        .reduce((sum, count) => sum + count, 0)
    return { transport, failures }
  }
  const publish = (from: number, to: number) =>
    world.transport.publish(NUMBERS.slice(from, to).map((name) => message('a', Number(name), name)))
  const names = async () => (await world.copies.find('a'))?.names
  const within = { timeout: 200_000, interval: 50 }

  it.each(['refuse', 'swallow'] as const)(
    'comes back by itself when connections %s, nothing lost or doubled',
    async (fault) => {
      const { transport, failures } = await followThroughProxy(true)
      await publish(0, 10)
      await expect.poll(names, within).toEqual(NUMBERS.slice(0, 10))
      await proxy[fault]()
      await publish(10, 20)
      await expect.poll(failures, within).toBeGreaterThan(0)
      expect(await names()).toEqual(NUMBERS.slice(0, 10))
      await proxy.pass()
      await publish(20, 30)
      await expect.poll(names, within).toEqual(NUMBERS)
      await transport.close()
    },
  )

  it('stays away for good without its supervisor', async () => {
    const { transport, failures } = await followThroughProxy(false)
    await publish(0, 10)
    await expect.poll(names, within).toEqual(NUMBERS.slice(0, 10))
    await proxy.refuse()
    await expect.poll(failures, within).toBe(1)
    await proxy.pass()
    await publish(10, 30)
    await expect(expect.poll(names, { timeout: 4_000 }).toEqual(NUMBERS)).rejects.toThrow()
    await transport.close()
  })
})
