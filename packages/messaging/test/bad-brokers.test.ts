import { consume } from '@kadry/messaging/consume'
import { silentLog } from '@kadry/runtime/log'
import { Kafka, logLevel } from 'kafkajs'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, TOPIC } from './records.ts'
import { appendNames, openWorld, type World } from './world.ts'

describe('a broker that is not as we need it', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'), { retries: 1 })
  })
  afterEach(() => world.close())
  const following = (topic = TOPIC) => {
    const { connection, transport, copies, metrics } = world
    const followers = [{ ...appendNames(copies), topic }]
    return consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
  }

  it('a topic that is not there: the service does not start, and says how to make it', async () => {
    await expect(following('kadry.stakeholders.nothing.events')).rejects.toThrow(
      /a topic is missing on .*: run “kadry-events topics apply”/,
    )
  })

  it('a topic that is not there: what is published to it waits in the outbox, counted, and goes out once it is made', async () => {
    const { connection, transport, metrics } = world
    const admin = new Kafka({ brokers: inject('kafkaBrokers').split(','), logLevel: logLevel.NOTHING }).admin()
    await admin.connect()
    await admin.deleteTopics({ topics: [world.prefix + TOPIC] })
    await admin.disconnect()
    await world.add('1')
    const relay = world.relayOf('one')
    await expect(relay.flush()).rejects.toThrow(/a topic is missing on .*: run “kadry-events topics apply”/)
    relay.start()
    await expect.poll(() => metrics.total('relay_failures_total'), { timeout: 200_000 }).toBeGreaterThan(0)
    await transport.ensureTopics([{ topic: TOPIC, retentionDays: 1 }])
    const waiting = () => connection.collection('sectors').countDocuments({ outboxSince: { $exists: true } })
    await expect.poll(waiting, { timeout: 200_000 }).toBe(0)
    await relay.stop()
  })

  it('a group that another program uses in its own way: nothing is read, each try is counted, and it goes on when that ends', async () => {
    const foreign = await foreignMemberIn(`${world.prefix}test`, `${world.prefix}kadry.test.dlq`, 'another-way')
    const subscription = await following()
    await world.transport.publish([message('a', 1, '1')])
    const labels = { client: 'consumer', group: 'test', reason: 'crash' }
    const refused = () => world.metrics.total('client_failures_total', labels)
    await expect.poll(refused, { timeout: 200_000 }).toBeGreaterThan(0)
    const names = async () => (await world.copies.find('a'))?.names
    expect(await names()).toBeUndefined()
    await foreign.disconnect()
    await expect.poll(names, { timeout: 200_000 }).toEqual(['1'])
    await subscription.stop()
  })

  it('a group in which somebody reads other topics: logged and counted, for its partitions may be read by nobody', async () => {
    const foreign = await foreignMemberIn(`${world.prefix}test`, `${world.prefix}kadry.test.dlq`)
    const subscription = await following()
    expect(world.metrics.total('group_foreign_members_total', { group: 'test' })).toBe(1)
    await foreign.disconnect()
    await subscription.stop()
  })
})

/**
 * A member of a group that reads another topic, and where `protocol` is given gives out partitions in a way
 * of its own.
 */
async function foreignMemberIn(groupId: string, topic: string, protocol?: string) {
  const kafka = new Kafka({ brokers: inject('kafkaBrokers').split(','), logLevel: logLevel.NOTHING })
  const own = {
    name: protocol ?? '',
    version: 1,
    assign: async () => [],
    protocol: () => ({ name: protocol ?? '', metadata: Buffer.alloc(0) }),
  }
  const consumer = kafka.consumer({ groupId, ...(protocol ? { partitionAssigners: [() => own] } : {}) })
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve))
  await consumer.connect()
  await consumer.subscribe({ topic })
  await consumer.run({ eachMessage: async () => {} })
  await joined
  return consumer
}
