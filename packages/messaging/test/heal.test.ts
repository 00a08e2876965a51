import { consume } from '@kadry/messaging/consume'
import { fromState } from '@kadry/messaging/follow'
import { endsOf } from '@kadry/messaging/offsets'
import type { Subscription } from '@kadry/messaging/transport'
import { silentLog } from '@kadry/runtime/log'
import { Kafka, logLevel } from 'kafkajs'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, stateMessage, TOPIC } from './records.ts'
import { appendNames, type Copy, openWorld, type World } from './world.ts'

const soon = { timeout: 200_000, interval: 50 }

describe('facts that are missing', () => {
  let world: World
  let subscription: Subscription | undefined
  let reactions: string[]
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
    reactions = []
  })
  afterEach(async () => {
    await subscription?.stop()
    await world.close()
  })

  const state = fromState(
    'sector.state.v1',
    ({ name }): Copy => ({ names: [`state ${name}`] }),
    async ({ seq }) => void reactions.push(`state ${seq}`),
  )
  const start = async (withState = true) => {
    const { connection, transport, copies, metrics } = world
    const react = async (name: string) => void reactions.push(name)
    const followers = [appendNames(copies, undefined, withState ? { state, react } : {})]
    subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    return subscription
  }
  const namesOf = async (key: string) => (await world.copies.find(key))?.names

  it('hold their key back until the state of the source makes them good; then it goes on', async () => {
    const { transport, metrics, connection } = world
    await start()
    await transport.publish([
      message('a', 1, '1'),
      message('a', 4, '4'),
      message('b', 1, 'other'),
      message('a', 5, '5'),
    ])
    await subscription!.caughtUp()
    expect(await namesOf('b')).toEqual(['other'])
    expect(await namesOf('a')).toEqual(['1'])
    await transport.publish([stateMessage('a', 2, '2'), stateMessage('a', 3, '3')])
    await connection.collection('parked_test').updateMany({}, { $set: { dueAt: new Date(0) } })
    await expect.poll(() => namesOf('a'), soon).toEqual(['state 3', '4', '5'])
    expect(metrics.total('gaps_total', { topic: TOPIC })).toBe(1)
    expect(metrics.total('gaps_healed_total', { topic: TOPIC })).toBe(1)
    expect(await connection.collection('parked_test').countDocuments({})).toBe(0)
  })

  it('are reacted to by the state, once, and those that came by their own facts', async () => {
    await start()
    await world.transport.publish([stateMessage('a', 3, '3'), message('a', 4, '4'), message('a', 5, '5')])
    await expect.poll(() => namesOf('a'), soon).toEqual(['state 3', '4', '5'])
    expect(reactions).toEqual(['state 3', '4', '5'])
  })

  it('wait for ever where nobody has said what the state means here', async () => {
    const { transport, connection, copies } = world
    await start(false)
    await transport.publish([stateMessage('a', 3, '3'), message('a', 4, '4')])
    await subscription!.caughtUp()
    const attempts = async () => (await connection.collection('parked_test').findOne({}))?.attempts
    await expect.poll(attempts, soon).toBe(2)
    expect(await copies.find('a')).toBeUndefined()
  })

  it('do not come after all and change anything', async () => {
    await start()
    await world.transport.publish([stateMessage('a', 3, '3'), message('a', 4, '4')])
    await expect.poll(() => namesOf('a'), soon).toEqual(['state 3', '4'])
    await world.transport.publish([message('a', 2, '2'), message('a', 3, '3'), message('a', 5, '5')])
    await subscription!.caughtUp()
    await expect.poll(() => namesOf('a'), soon).toEqual(['state 3', '4', '5'])
  })

  it('because they were deleted before the group began: it begins with the states, of silent keys too', async () => {
    const { transport, metrics } = world
    await transport.publish(['silent', 'a', 'b', 'c'].map((key) => message(key, 1, 'early')))
    await deleteFacts(inject('kafkaBrokers'), world.prefix + TOPIC)
    await transport.publish([
      stateMessage('silent', 1, 'early'),
      stateMessage('gone', 1, 'was'),
      stateMessage('a', 1, 'early'),
      stateMessage('gone', 2, null),
    ])
    await transport.publish([message('a', 2, '2')])
    await start()
    await subscription!.caughtUp()
    expect(await namesOf('silent')).toEqual(['state early'])
    expect(await namesOf('a')).toEqual(['state early', '2'])
    expect(await namesOf('gone')).toBeUndefined()
    expect(metrics.total('gaps_total', { topic: TOPIC })).toBe(0)
  })
})

async function deleteFacts(brokers: string, topic: string): Promise<void> {
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const partitions = (await endsOf(admin, topic)).map(({ partition, high }) => ({ partition, offset: high }))
  await admin.deleteTopicRecords({ topic, partitions })
  await admin.disconnect()
}
