import { consume } from '@kadry/messaging/consume'
import type { Subscription } from '@kadry/messaging/transport'
import { silentLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, readDeadLetters, TOPIC } from './records.ts'
import { appendNames, openWorld, type World } from './world.ts'

describe('facts on their way from an outbox through Kafka into a projection', () => {
  let world: World
  const open: Subscription[] = []
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterEach(async () => {
    for (const subscription of open.splice(0)) await subscription.stop()
    await world.close()
  })

  const followNames = async (fail?: (name: string) => void) => {
    const { connection, transport, copies } = world
    const subscription = await consume({
      group: 'test',
      connection,
      transport,
      followers: [appendNames(copies, fail)],
      log: silentLog,
    })
    open.push(subscription)
    return subscription
  }
  const namesOf = async (id: string) => (await world.copies.find(id))?.names ?? []

  it('arrive once and in order, and leave the outbox empty and the fact log full', async () => {
    const relay = world.relayOf('one')
    const subscription = await followNames()
    const id = await world.add('1')
    for (const name of ['2', '3', '4']) await world.add(name, id)
    expect(await relay.flush()).toBe(4)
    await subscription.caughtUp()
    expect(await namesOf(id)).toEqual(['1', '2', '3', '4'])
    const document = await world.connection.collection('sectors').findOne({ _id: id as never })
    expect(document).not.toHaveProperty('outboxSince')
    expect(await world.connection.collection('facts').countDocuments({ key: id })).toBe(4)
  })

  it('change nothing when they are delivered twice', async () => {
    const subscription = await followNames()
    const batch = [message('a', 1, '1'), message('a', 2, '2')]
    await world.transport.publish([...batch, ...batch])
    await subscription.caughtUp()
    expect(await namesOf('a')).toEqual(['1', '2'])
  })

  it('are put in order again when the second comes before the first', async () => {
    const subscription = await followNames()
    await world.transport.publish([
      message('a', 2, '2'),
      message('a', 3, '3'),
      message('b', 1, 'other'),
      message('a', 1, '1'),
    ])
    await subscription.caughtUp()
    expect(await namesOf('a')).toEqual(['1', '2', '3'])
    expect(await namesOf('b')).toEqual(['other'])
    expect(await world.connection.collection('parked_test').countDocuments({})).toBe(0)
  })

  it('of one key wait where its handler throws, while other keys pass', async () => {
    const subscription = await followNames((name) => {
      if (name === 'poison') throw new Error('the handler throws')
    })
    await world.transport.publish([message('a', 1, 'poison'), message('a', 2, '2'), message('b', 1, 'other')])
    await subscription.caughtUp()
    expect(await namesOf('b')).toEqual(['other'])
    expect(await namesOf('a')).toEqual([])
    const parked = await world.connection.collection('parked_test').find({}).sort({ seq: 1 }).toArray()
    expect(parked.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('that break their contract, or are not JSON, are dead-lettered with their raw value and do not stop the partition', async () => {
    const subscription = await followNames()
    const broken = { ...message('x', 1, 'x'), value: '{"half' }
    await world.transport.publish([broken, message('y', 1, 5), message('b', 1, 'other')])
    await subscription.caughtUp()
    expect(await namesOf('b')).toEqual(['other'])
    const deadLetters = await readDeadLetters(world)
    expect(deadLetters.map(({ key }) => key).sort()).toEqual(['x', 'y'])
    expect(deadLetters.find(({ key }) => key === 'x')).toMatchObject({
      value: '{"half',
      headers: { kadry_dlq_topic: TOPIC },
    })
  })

  it('go out again after a crash between publishing and marking, and change nothing', async () => {
    const subscription = await followNames()
    const id = await world.add('1')
    const outbox = await world.connection.collection('sectors').findOne({ _id: id as never })
    await world.relayOf('one').flush()
    await world.connection
      .collection('sectors')
      .updateOne({ _id: id as never }, { $set: { outbox: outbox!.outbox, outboxSince: outbox!.outboxSince } })
    expect(await world.relayOf('one').flush()).toBe(1)
    await subscription.caughtUp()
    expect(await namesOf(id)).toEqual(['1'])
  })

  it('are published by the holder of the lease only', async () => {
    await world.add('1')
    const [first, second] = [world.relayOf('one'), world.relayOf('two')]
    expect(await first.flush()).toBe(1)
    await world.add('2')
    expect(await second.flush()).toBe(0)
    await first.stop()
    expect(await second.flush()).toBe(1)
  })

  it('are read by a new group from the beginning, and by a known group from where it was', async () => {
    const first = await followNames()
    await world.transport.publish([message('a', 1, '1')])
    await first.caughtUp()
    await first.stop()
    open.splice(0)
    await world.transport.publish([message('a', 2, '2')])
    const second = await followNames()
    await second.caughtUp()
    expect(await namesOf('a')).toEqual(['1', '2'])
  })
})
