import { isDeepStrictEqual } from 'node:util'
import { consume } from '@kadry/messaging/consume'
import { createMetrics } from '@kadry/messaging/metrics'
import { silentLog } from '@kadry/runtime/log'
import parsePrometheus from 'parse-prometheus-text-format'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, TOPIC } from './records.ts'
import { appendNames, openWorld, type World } from './world.ts'

const soon = { timeout: 200_000, interval: 100 }

describe('kind 15: what a service measures about its events', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterEach(() => world.close())

  const seriesOf = async (name: string) => {
    const family = parsePrometheus(await world.metrics.text()).find((found) => found.name === name)
    return family?.metrics ?? []
  }
  const sampleOf = async (name: string, labels: Record<string, string> = {}) => {
    const found = (await seriesOf(name)).find((series) => isDeepStrictEqual(series.labels ?? {}, labels))
    return found?.value === undefined ? undefined : Number(found.value)
  }

  it('says how many facts wait in outboxes, since when, and who publishes them', async () => {
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
    const of = (name: string, labels = {}) => sampleOf(name, { topic: TOPIC, ...labels })
    expect(await of('consumer_handled_total')).toBe(5)
    expect(await of('duplicates_ignored_total')).toBe(1)
    expect(await of('schema_rejected_total')).toBe(1)
    expect(await of('dlq_total', { reason: 'schema' })).toBe(1)
    // One waits for its poison, one for a decision about its dead letter.
    expect(await sampleOf('parked_keys', { group: 'test' })).toBe(2)
    const lag = { group: 'test', topic: TOPIC }
    await expect.poll(() => sampleOf('consumer_lag_messages', lag), soon).toBe(0)
    expect(await sampleOf('consumer_lag_seconds', lag)).toBe(0)
    const text = await metrics.text()
    expect(text).toContain(`fact_age_seconds_count{topic="${TOPIC}"} 5\n`)
    expect(text).toMatch(/^effect_duration_seconds_count\{type="sector\.changed\.v1"\} \d+$/m)
    await subscription.stop()
    await transport.publish([message('a', 2, '2'), message('d', 1, '1')])
    expect(await sampleOf('consumer_lag_messages', lag)).toBe(2)
  })

  it('has every counter of a group from the start, at zero', async () => {
    const { connection, transport, copies, metrics } = world
    const followers = [appendNames(copies)]
    const subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    for (const name of ['consumer_handled_total', 'duplicates_ignored_total', 'gaps_total', 'schema_rejected_total'])
      expect(await sampleOf(name, { topic: TOPIC })).toBe(0)
    expect(await sampleOf('dlq_total', { topic: TOPIC, reason: 'undecodable' })).toBe(0)
    expect(await sampleOf('client_restarts_total', { client: 'consumer', group: 'test' })).toBe(0)
    for (const name of ['relay_published_total', 'relay_failures_total']) expect(await sampleOf(name)).toBe(0)
    await subscription.stop()
  })

  it('says how long a record has waited while the consumer stands still, and 0 only when none waits', async () => {
    const { connection, transport, copies, metrics } = world
    const gate = Promise.withResolvers<void>()
    const followers = [appendNames(copies, () => {}, { react: () => gate.promise })]
    const subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    const lag = { group: 'test', topic: TOPIC }
    await transport.publish([message('slow', 1, '1', new Date(Date.now() - 90_000)), message('quick', 1, '1')])
    await expect.poll(() => sampleOf('consumer_lag_seconds', lag), soon).toBeGreaterThan(89)
    gate.resolve()
    await subscription.caughtUp()
    await expect.poll(() => sampleOf('consumer_lag_seconds', lag), soon).toBe(0)
    await subscription.stop()
  })

  it('counts a backlog of outboxes of any length', async () => {
    const id = await world.add('1')
    const { usedKeys: _, ...one } = (await world.connection.collection('sectors').findOne({ _id: id as never }))!
    const others = Array.from({ length: 2_500 }, (_, index) => ({ ...one, _id: `other ${index}` as never }))
    await world.connection.collection('sectors').insertMany(others)
    world.relayOf('one')
    expect(await sampleOf('outbox_pending')).toBe(2_501)
  })

  it('keeps to the conventions of Prometheus: every family has its help and its type, counters end with _total', async () => {
    await world.add('1')
    await world.relayOf('one').flush()
    for (const { name, help, type } of parsePrometheus(await world.metrics.text())) {
      expect(help.length).toBeGreaterThan(10)
      expect(['COUNTER', 'GAUGE', 'HISTOGRAM']).toContain(type)
      expect(name.endsWith('_total')).toBe(type === 'COUNTER')
      if (type === 'HISTOGRAM') expect(name).toMatch(/_seconds$/)
    }
    const published = (await seriesOf('relay_publish_duration_seconds'))[0]
    expect(Number(published!.count)).toBe(1)
    expect(published!.buckets).toMatchObject({ '+Inf': '1' })
  })

  it('leaves out a gauge whose source does not answer, and reports the others', async () => {
    const metrics = createMetrics()
    metrics.watch('parked_keys', () => Promise.reject(new Error('no database')))
    metrics.watch('outbox_pending', () => new Promise(() => {}))
    metrics.count('dlq_total', { topic: 'a "quoted"\\name', reason: 'schema' })
    const text = await metrics.text()
    expect(text).not.toMatch(/^(parked_keys|outbox_pending)\b/m)
    expect(text).toContain('dlq_total{topic="a \\"quoted\\"\\\\name",reason="schema"} 1\n')
    expect(metrics.total('metrics_unread_total', { metric: 'parked_keys' })).toBe(1)
    expect(metrics.total('metrics_unread_total', { metric: 'outbox_pending' })).toBe(1)
  })
})
