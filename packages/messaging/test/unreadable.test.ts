import { consume } from '@kadry/messaging/consume'
import { outgoingOf } from '@kadry/messaging/incoming'
import { listDeadLetters, listParked, redrive } from '@kadry/messaging/repair'
import type { Subscription } from '@kadry/messaging/transport'
import { silentLog } from '@kadry/runtime/log'
import { CompressionCodecs, CompressionTypes, Kafka, logLevel, type Message } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { message, readTopic, TOPIC } from './records.ts'
import { setTopic } from './topic-settings.ts'
import { appendNames, openWorld, type World } from './world.ts'

const STATES = 'kadry.stakeholders.sector.state'
const COMPRESSIONS = [
  ['gzip', CompressionTypes.GZIP],
  ['snappy', CompressionTypes.Snappy],
  ['lz4', CompressionTypes.LZ4],
  ['zstd', CompressionTypes.ZSTD],
] as const

/** A group at work on a topic of its own, and a client of the broker that is not ours. */
async function openFollowedWorld() {
  const world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  const { connection, transport, copies, metrics, prefix } = world
  const fail = (name: string) => {
    if (name === 'poison') throw new Error('the handler throws')
  }
  const followers = [appendNames(copies, fail)]
  const subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
  const kafka = new Kafka({ brokers: inject('kafkaBrokers').split(','), logLevel: logLevel.NOTHING })
  const send = async (messages: readonly Message[], compression = CompressionTypes.None, topic = TOPIC) => {
    const producer = kafka.producer()
    await producer.connect()
    await producer.send({ topic: prefix + topic, messages: [...messages], compression })
    await producer.disconnect()
  }
  const storeAs = (compression: string) =>
    setTopic(inject('kafkaBrokers'), prefix + TOPIC, { 'compression.type': compression })
  const close = async () => {
    await subscription.stop()
    await world.close()
  }
  return { ...world, subscription, send, storeAs, close }
}
type Followed = World & { subscription: Subscription } & Omit<
    Awaited<ReturnType<typeof openFollowedWorld>>,
    keyof World
  >

/** Both records in one batch: one partition takes them. */
const batchOf = (key: string) => [message(key, 1, '1'), message(key, 2, '2')].map(({ topic: _, ...one }) => one)

/** This process as one that never heard of a compression. */
async function without(compression: (typeof COMPRESSIONS)[number][1], work: () => Promise<void>): Promise<void> {
  const codec = CompressionCodecs[compression]
  CompressionCodecs[compression] = () => {
    throw new Error('no codec for this')
  }
  try {
    await work()
  } finally {
    CompressionCodecs[compression] = codec
  }
}

describe('kind 7: records in any compression that Kafka knows (FA-21)', () => {
  let world: Followed
  beforeAll(async () => {
    world = await openFollowedWorld()
  })
  afterAll(() => world.close())

  it.each(COMPRESSIONS)('are read where the broker stored them as %s', async (name) => {
    await world.storeAs(name)
    await world.send(batchOf(`stored as ${name}`))
    await world.subscription.caughtUp()
    expect((await world.copies.find(`stored as ${name}`))?.names).toEqual(['1', '2'])
    expect((await readTopic(world, TOPIC)).filter(({ key }) => key === `stored as ${name}`)).toHaveLength(2)
    await world.storeAs('producer')
  })

  it.each(COMPRESSIONS)('are read where who published sent them as %s', async (name, compression) => {
    await world.send(batchOf(`sent as ${name}`), compression)
    await world.subscription.caughtUp()
    expect((await world.copies.find(`sent as ${name}`))?.names).toEqual(['1', '2'])
  })
})

describe('kind 7: a batch that nothing here can decode (FA-21)', () => {
  let world: Followed
  beforeAll(async () => {
    world = await openFollowedWorld()
  })
  afterAll(() => world.close())
  const undecodable = async () =>
    (await listDeadLetters(world.transport, 'test')).filter(({ reason }) => reason === 'undecodable')

  it.each(COMPRESSIONS)(
    'in %s is one dead letter with its bytes and offsets, and the partition goes on',
    async (name, compression) => {
      const before = await undecodable()
      await without(compression, async () => {
        await world.storeAs(name)
        await world.send(batchOf(`unknown ${name}`))
        await world.storeAs('producer')
        await world.send(batchOf(`after ${name}`))
        await world.subscription.caughtUp()
      })
      expect((await world.copies.find(`after ${name}`))?.names).toEqual(['1', '2'])
      expect(await world.copies.find(`unknown ${name}`)).toBeUndefined()
      const after = await undecodable()
      expect(after).toHaveLength(before.length + 1)
      const { record, error } = after.at(-1)!
      expect(error).toContain('no codec for this')
      expect(record.undecodable).toMatchObject({ compression: name })
      expect(Number(record.undecodable!.lastOffset) - Number(record.undecodable!.firstOffset)).toBe(1)
      expect(outgoingOf('', record).value!.length).toBeGreaterThan(50)
    },
  )

  it('because it would fill the memory is a dead letter too', async () => {
    const before = await undecodable()
    const bomb = { key: 'bomb', value: Buffer.alloc(65 * 1_048_576) }
    await world.send([bomb], CompressionTypes.ZSTD)
    await world.send(batchOf('after the bomb'))
    await world.subscription.caughtUp()
    expect((await world.copies.find('after the bomb'))?.names).toEqual(['1', '2'])
    expect((await undecodable()).slice(before.length)).toMatchObject([
      { record: { undecodable: { compression: 'zstd' } } },
    ])
  })

  it('of more records than a call takes arguments is read', async () => {
    const tiny = Array.from({ length: 150_000 }, () => ({ key: 'tiny', value: '' }))
    let read = 0
    await world.send(tiny, CompressionTypes.GZIP, STATES)
    await world.transport.readAll(STATES, () => {
      read += 1
    })
    expect(read).toBe(150_000)
  })

  it('can’t be given to the group again, and says what can be done instead', async () => {
    const decider = { by: 'test', why: 'test', at: new Date() }
    const deadLetters = await undecodable()
    const [repair] = await redrive({ connection: world.connection, group: 'test', deadLetters, decider })
    expect(repair).toMatchObject({ isPossible: false, outcome: expect.stringContaining('replay their time') })
  })
})

describe('kind 3: what a record has that is no text (FA-23)', () => {
  let world: Followed
  beforeAll(async () => {
    world = await openFollowedWorld()
  })
  afterAll(() => world.close())
  const latin1 = Buffer.from([0xe9, 0x74, 0xe9])
  const deadLetterOf = async (offsetHeader: string) =>
    (await listDeadLetters(world.transport, 'test')).find(({ record }) => offsetHeader in record.headers)

  it('a header without a value is none, and passes on without one', async () => {
    const { topic: _, ...good } = message('null header', 1, '1')
    await world.send([{ ...good, headers: { ...good.headers, ce_causationid: null } }])
    await world.subscription.caughtUp()
    expect((await world.copies.find('null header'))?.names).toEqual(['1'])
    const [record] = (await readTopic(world, TOPIC)).filter(({ key }) => key === 'null header')
    expect(record!.headers.ce_causationid).toBeNull()
  })

  it('goes into a dead letter byte for byte: no key, no value, bytes, a header that is there twice', async () => {
    const headers = {
      'no-value': null,
      bytes: latin1,
      twice: ['a', latin1],
      __proto__x: 'y',
      'a.$b': 'z',
      'nul\0': 'n',
    }
    await world.send([{ key: null, value: null, headers }])
    await world.subscription.caughtUp()
    const { record, reason } = (await deadLetterOf('no-value'))!
    expect(reason).toBe('not-json')
    expect(outgoingOf('', record)).toEqual({
      topic: '',
      key: null,
      value: null,
      headers: { ...headers, twice: [Buffer.from('a'), latin1] },
    })
  })

  it('waits in the database and comes out of it as it went in', async () => {
    const { topic: _, ...poison } = message('parked', 1, 'poison')
    const odd = { 'no-value': null, bytes: latin1, twice: ['a', latin1], 'a.$b': 'z', 'nul\0name': 'n' }
    await world.send([{ ...poison, headers: { ...poison.headers, ...odd } }])
    await world.subscription.caughtUp()
    const found = await listParked({ connection: world.connection, group: 'test' })
    const parked = found.find(({ record }) => record.key === 'parked')
    expect(outgoingOf('', parked!.record).headers).toMatchObject({ ...odd, twice: [Buffer.from('a'), latin1] })
  })
})
