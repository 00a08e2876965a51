import type { Message } from '@kadry/contracts/envelope'
import { consume } from '@kadry/messaging/consume'
import { outgoingOf } from '@kadry/messaging/incoming'
import type { Subscription } from '@kadry/messaging/transport'
import { silentLog } from '@kadry/runtime/log'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { message, readDeadLetters, TOPIC } from './records.ts'
import { setTopic } from './topic-settings.ts'
import { appendNames, openWorld, type World } from './world.ts'

const DAY_MS = 86_400_000
const later = (ms: number) => new Date(Date.now() + ms)
const withHeaders = (record: Message, headers: Record<string, string>): Message => ({
  ...record,
  headers: { ...record.headers, ...headers },
})
const without = (record: Message, header: string): Message => {
  const { [header]: _, ...headers } = record.headers
  return { ...record, headers }
}
const latin1 = Buffer.from('{"code":"c","name":"\xe9t\xe9"}', 'latin1')

/** A record of each kind that nobody can use, and the one word that counts it. */
const cases: readonly { readonly what: string; readonly reason: string; readonly record: (key: string) => Message }[] =
  [
    { what: 'half a JSON text', reason: 'not-json', record: (key) => ({ ...message(key, 1, 'x'), value: '{"half' }) },
    {
      what: 'bytes that are no UTF-8 text',
      reason: 'not-text',
      record: (key) => ({ ...message(key, 1, 'x'), value: latin1 }),
    },
    { what: 'a value of 2 MB', reason: 'too-large', record: (key) => message(key, 1, 'я'.repeat(1_000_000)) },
    { what: 'a field of another type', reason: 'schema', record: (key) => message(key, 1, 5) },
    { what: 'no ce_id', reason: 'envelope', record: (key) => without(message(key, 1, 'x'), 'ce_id') },
    {
      what: 'a key that is not the subject',
      reason: 'key',
      record: (key) => withHeaders(message(key, 1, 'x'), { ce_subject: 'Sector/another' }),
    },
    { what: 'a fact from two days ahead', reason: 'time', record: (key) => message(key, 1, 'x', later(2 * DAY_MS)) },
    {
      what: 'a time that is none',
      reason: 'time',
      record: (key) => withHeaders(message(key, 1, 'x'), { ce_time: 'soon' }),
    },
    {
      what: 'an unknown major version',
      reason: 'unknown-major',
      record: (key) => withHeaders(message(key, 1, 'x'), { ce_type: 'ru.mosreg.kadry.sector.changed.v2' }),
    },
  ]

describe('a record that nobody can use', () => {
  let world: World
  let subscription: Subscription
  beforeAll(async () => {
    const brokers = inject('kafkaBrokers')
    world = await openWorld(inject('mongoUrl'), brokers)
    await limit(world.prefix + TOPIC)
    const { connection, transport, copies, metrics } = world
    const followers = [appendNames(copies)]
    subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
  })
  afterAll(async () => {
    await subscription.stop()
    await world.close()
  })
  const namesOf = async (id: string) => (await world.copies.find(id))?.names

  it.each(cases)(
    '$what: a dead letter with its bytes, a count, and the partition goes on',
    async ({ what, reason, record }) => {
      const { transport, metrics } = world
      const key = `key of ${what}`
      const before = metrics.total('dlq_total', { topic: TOPIC, reason })
      const bad = record(key)
      const others = Array.from({ length: 8 }, (_, index) => message(`${key} ${index}`, 1, 'other'))
      await transport.publish([bad])
      await transport.publish(others)
      await subscription.caughtUp()
      for (const other of others) expect(await namesOf(other.key)).toEqual(['other'])
      expect(await namesOf(key)).toBeUndefined()
      expect(metrics.total('dlq_total', { topic: TOPIC, reason })).toBe(before + 1)
      const deadLetter = (await readDeadLetters(world)).find((found) => found.key === key)
      expect(outgoingOf('', deadLetter!).value).toEqual(bad.value)
      expect(deadLetter!.headers).toMatchObject({ ...bad.headers, kadry_dlq_topic: TOPIC, kadry_dlq_reason: reason })
    },
  )

  it('is kept without its bytes where the dead-letter topic takes no record of that size', async () => {
    await limit(`${world.prefix}kadry.test.dlq`, 100_000)
    await world.transport.publish([message('huge', 1, 'x'.repeat(2_000_000)), message('after huge', 1, 'other')])
    await subscription.caughtUp()
    expect(await namesOf('after huge')).toEqual(['other'])
    const deadLetter = (await readDeadLetters(world)).find(({ key }) => key === 'huge')
    expect(deadLetter).toMatchObject({ value: '', headers: { kadry_dlq_reason: 'too-large', kadry_dlq_topic: TOPIC } })
    expect(deadLetter!.headers.kadry_dlq_left_out).toMatch(/^2\d{6} bytes$/)
  })
})

describe('a record that concerns others, or comes from a clock that is wrong', () => {
  it('of a type nobody here knows is counted and passed, and its key goes on', async () => {
    const world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
    const { connection, transport, copies, metrics } = world
    const followers = [appendNames(copies)]
    const subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    const unknown = withHeaders(message('a', 2, 'x'), { ce_type: 'ru.mosreg.kadry.sector.painted.v1' })
    await transport.publish([message('a', 1, '1'), unknown, message('a', 3, '3', later(3_600_000))])
    await subscription.caughtUp()
    expect((await copies.find('a'))?.names).toEqual(['1', '3'])
    expect(metrics.total('unknown_types_total', { topic: TOPIC })).toBe(1)
    expect(await readDeadLetters(world)).toEqual([])
    await subscription.stop()
    await world.close()
  })
})

const limit = (topic: string, bytes = 8_000_000) =>
  setTopic(inject('kafkaBrokers'), topic, { 'max.message.bytes': String(bytes) })
