import { consume } from '@kadry/messaging/consume'
import { createMetrics } from '@kadry/messaging/metrics'
import { silentLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, TOPIC } from './records.ts'
import { appendNames, openWorld, type World } from './world.ts'

describe('what a service measures about its events', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterEach(() => world.close())

  const sampleOf = async (line: string) => {
    const found = (await world.metrics.text()).split('\n').find((text) => text.startsWith(`${line} `))
    return found ? Number(found.split(' ').at(-1)) : undefined
  }

  it('tells how many facts wait in outboxes, since when, and who publishes them', async () => {
    const relay = world.relayOf('one')
    expect(await sampleOf('outbox_pending')).toBe(0)
    expect(await sampleOf('outbox_oldest_pending_seconds')).toBe(0)
    expect(await sampleOf('relay_lease_held')).toBe(0)
    const id = await world.add('1')
    await world.add('2', id)
    await world.add('other')
    await world.connection
      .collection('sectors')
      .updateOne({ _id: id as never }, { $set: { outboxSince: new Date(Date.now() - 60_000) } })
    expect(await sampleOf('outbox_pending')).toBe(3)
    expect(await sampleOf('outbox_oldest_pending_seconds')).toBeGreaterThan(59)
    await relay.flush()
    expect(await sampleOf('outbox_pending')).toBe(0)
    expect(await sampleOf('relay_published_total')).toBe(3)
    expect(await sampleOf('relay_lease_held')).toBe(1)
    await relay.stop()
    expect(await sampleOf('relay_lease_held')).toBe(0)
  })

  it('counts what became of the records of a group', async () => {
    const { connection, transport, copies, metrics } = world
    const fail = (name: string) => {
      if (name === 'poison') throw new Error('the handler throws')
    }
    const followers = [appendNames(copies, fail)]
    const subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    const known = message('a', 1, '1')
    await transport.publish([known, known, message('b', 1, 5), message('c', 1, 'poison'), message('c', 2, 'later')])
    await subscription.caughtUp()
    const of = (name: string, labels = '') => sampleOf(`${name}{topic="${TOPIC}"${labels}}`)
    expect(await of('consumer_handled_total')).toBe(5)
    expect(await of('duplicates_ignored_total')).toBe(1)
    expect(await of('schema_rejected_total')).toBe(1)
    expect(await of('dlq_total', ',reason="schema"')).toBe(1)
    // One waits for its poison, one for a decision about its dead letter.
    expect(await sampleOf('parked_keys{group="test"}')).toBe(2)
    expect(await of('consumer_lag_seconds')).toBeLessThan(60)
    await expect.poll(() => sampleOf(`consumer_lag_messages{group="test",topic="${TOPIC}"}`)).toBe(0)
    await subscription.stop()
    await transport.publish([message('a', 2, '2'), message('d', 1, '1')])
    expect(await sampleOf(`consumer_lag_messages{group="test",topic="${TOPIC}"}`)).toBe(2)
  })

  it('leaves out a gauge whose source does not answer, and tells the others', async () => {
    const metrics = createMetrics()
    metrics.watch('parked_keys', () => Promise.reject(new Error('no database')))
    metrics.watch('outbox_pending', () => new Promise(() => {}))
    metrics.count('dlq_total', { topic: 'a "quoted"\\name' })
    const text = await metrics.text()
    expect(text).not.toMatch(/^(parked_keys|outbox_pending)\b/m)
    expect(text).toContain('dlq_total{topic="a \\"quoted\\"\\\\name"} 1\n')
    expect(metrics.total('metrics_unread_total', { metric: 'parked_keys' })).toBe(1)
    expect(metrics.total('metrics_unread_total', { metric: 'outbox_pending' })).toBe(1)
  })
})
