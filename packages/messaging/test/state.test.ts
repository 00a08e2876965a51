import { readBatch, restate } from '@kadry/messaging/outbox'
import { FactTooLargeError } from '@kadry/mongo/document'
import { key } from '@kadry/testing/arbitrary'
import { Kafka, logLevel } from 'kafkajs'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { readTopic, TOPIC } from './records.ts'
import { setTopic } from './topic-settings.ts'
import { openWorld, type World } from './world.ts'

const STATES = 'kadry.stakeholders.sector.state'

describe('the public state of an aggregate', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterEach(() => world.close())
  const documentOf = (id: string) => world.connection.collection('sectors').findOne({ _id: id as never })

  it('is published whole behind its facts, under the number of the last of them', async () => {
    const relay = world.relayOf('one')
    const id = await world.add('1')
    await world.add('2', id)
    expect(await relay.flush()).toBe(2)
    await world.add('3', id)
    await relay.flush()
    const states = await readTopic(world, STATES)
    expect(states.map(({ key, value, headers }) => [key, JSON.parse(value!), headers.ce_sequence])).toEqual([
      [id, { id, code: 'c', name: '2', okvedPrefixes: [] }, '000000000002'],
      [id, { id, code: 'c', name: '3', okvedPrefixes: [] }, '000000000003'],
    ])
    expect(states[0]!.headers).toMatchObject({
      ce_type: 'ru.mosreg.kadry.sector.state.v1',
      ce_id: `${id}/2`,
      ce_subject: `Sector/${id}`,
      kadry_fence: '1',
    })
  })

  it('lies on a compacted topic, which keeps the last one of every key', async () => {
    const admin = new Kafka({ brokers: inject('kafkaBrokers').split(','), logLevel: logLevel.NOTHING }).admin()
    await admin.connect()
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: 2, name: world.prefix + STATES }],
    })
    await admin.disconnect()
    const policy = resources[0]!.configEntries.find(({ configName }) => configName === 'cleanup.policy')
    expect(policy?.configValue).toBe('compact')
  })

  it('is left out and counted where it breaks its contract; the facts go out all the same', async () => {
    const id = await world.add('1')
    await world.connection.collection('sectors').updateOne({ _id: id as never }, { $set: { name: 5 } })
    expect(await world.relayOf('one').flush()).toBe(1)
    expect(await readTopic(world, STATES)).toEqual([])
    expect(world.metrics.total('relay_unpublishable_total')).toBe(1)
    expect(await documentOf(id)).not.toHaveProperty('outbox')
  })

  it('is published as far as it was read, where reading takes long', async () => {
    await world.add('1')
    await world.add('2')
    const { waiting, isFull } = await readBatch(world.store, { index: 0, count: 1 }, () => {}, 0)
    expect([waiting.length, isFull]).toEqual([1, true])
    expect(await world.relayOf('one').flush()).toBe(2)
  })

  it('can be published again without any fact', async () => {
    const relay = world.relayOf('one')
    const id = await world.add('1')
    await relay.flush()
    expect(await restate([world.store], new Date())).toBe(1)
    expect(await relay.flush()).toBe(0)
    const states = await readTopic(world, STATES)
    expect(states.map(({ headers }) => headers.ce_id)).toEqual([`${id}/1`, `${id}/1`])
    expect(await documentOf(id)).not.toHaveProperty('outboxSince')
    expect(await readTopic(world, TOPIC)).toHaveLength(1)
  })
})

describe('a relay', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterEach(() => world.close())

  it('leaves in the document what was emitted while it was publishing', async () => {
    const id = await world.add('1')
    const { publish } = world.transport
    let emitted = false
    const meanwhile = {
      ...world.transport,
      publish: async (messages: Parameters<typeof publish>[0]) => {
        if (!emitted) await world.add('2', id)
        emitted = true
        await publish(messages)
      },
    }
    const relay = world.relayOf('one', undefined, meanwhile)
    expect(await relay.flush()).toBe(1)
    const document = await world.connection.collection('sectors').findOne({ _id: id as never })
    expect(document!.outbox.map(({ seq }: { seq: number }) => seq)).toEqual([2])
    expect(document!.outboxSince).toBeInstanceOf(Date)
    expect(await relay.flush()).toBe(1)
    expect((await readTopic(world, TOPIC)).map(({ headers }) => Number(headers.ce_sequence))).toEqual([1, 2])
  })

  it('publishes more than a broker takes at once, in parts and in order', async () => {
    const long = 'я'.repeat(200_000)
    const id = await world.add(`1${long}`)
    for (const name of ['2', '3', '4', '5', '6']) await world.add(name + long, id)
    expect(await world.relayOf('one').flush()).toBe(6)
    const facts = await readTopic(world, TOPIC)
    expect(facts.map(({ value }) => JSON.parse(value!).name[0])).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('never meets a fact that no broker takes: it is refused where it is emitted, and nothing is written', async () => {
    await expect(world.add('я'.repeat(500_001))).rejects.toThrow(FactTooLargeError)
    const id = await world.add('1')
    await expect(world.add('я'.repeat(500_001), id)).rejects.toThrow(/1000\d\d\d bytes, 1000000 at most: emit less/)
    expect((await world.store.find(id))?.name).toBe('1')
    expect(await world.connection.collection('sectors').countDocuments({})).toBe(1)
  })

  it('lets other keys pass where a broker takes less than we do, and says which key stands', async () => {
    await setTopic(inject('kafkaBrokers'), world.prefix + TOPIC, { 'max.message.bytes': '20000' })
    const large = await world.add('x'.repeat(30_000))
    const small = await world.add('1')
    const relay = world.relayOf('one')
    await expect.poll(() => relay.flush(), { timeout: 200_000 }).toBe(1)
    // Whether the small one went out with the refused batch already is the broker's choice: a repeat changes
    // nothing.
    expect(new Set((await readTopic(world, TOPIC)).map(({ key }) => key))).toEqual(new Set([small]))
    const waiting = await world.connection
      .collection('sectors')
      .find({ outboxSince: { $exists: true } })
      .toArray()
    expect(waiting.map(({ _id }) => String(_id))).toEqual([large])
    expect(world.metrics.total('relay_unpublishable_total')).toBeGreaterThan(0)
  })

  it('shares the keys with others by shard: each key has one of them, and all keys are published once', async () => {
    const relays = [0, 1, 2].map((index) => world.relayOf(key(), { index, count: 3 }))
    for (let n = 0; n < 60; n++) await world.add(String(n))
    const emitted = await Promise.all(relays.map((relay) => relay.flush()))
    expect(emitted.reduce((sum, n) => sum + n, 0)).toBe(60)
    expect(Math.min(...emitted)).toBeGreaterThan(5)
    expect(await readTopic(world, TOPIC)).toHaveLength(60)
  })
})
