import { contractOf } from '@kadry/contracts/catalogue'
import { toMessage } from '@kadry/contracts/envelope'
import { inSequence, mongoPositions } from '@kadry/events/guard'
import { consume } from '@kadry/messaging/consume'
import { checked } from '@kadry/messaging/follow'
import { kafkaTransport } from '@kadry/messaging/kafka'
import type { Subscription } from '@kadry/messaging/transport'
import { connect } from '@kadry/mongo/connect'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { toolFor } from './run.ts'

const TOPIC = 'kadry.stakeholders.sector.events'
const soon = { timeout: 200_000, interval: 50 }
const prefix = `${freshName('repair')}-`
const database = freshName('repair')
const { run, runText } = toolFor(prefix, database)
const why = ['--by', 'Иванова', '--why', 'обработчик исправлен']

/** Half a fact: its number and subject are there, its data is not what the contract says. */
function sector(key: string, seq: number, name: unknown) {
  const about = {
    id: newKey(),
    type: 'sector.changed.v1',
    time: new Date().toISOString(),
    actor: 'test',
    correlation: 'c',
  }
  return toMessage(TOPIC, contractOf('sector.changed.v1')!, key, { ...about, seq, data: { code: 'c', name } })
}

describe('an operator with one tool', () => {
  let subscription: Subscription
  let close: () => Promise<void>
  let publish: (...messages: ReturnType<typeof sector>[]) => Promise<void>
  let retrySoon: () => Promise<unknown>
  let isBroken = true
  const seen: string[] = []
  beforeAll(async () => {
    const brokers = inject('kafkaBrokers').split(',')
    const transport = kafkaTransport({ brokers, clientId: 'test', log: silentLog, partitions: 2, prefix })
    const connection = await connect(inject('mongoUrl'), database)
    await transport.ensureTopics([TOPIC, 'kadry.team.dlq'].map((topic) => ({ topic, retentionDays: 1 })))
    const guard = inSequence(mongoPositions(connection, 'team'))
    const follower = {
      topic: TOPIC,
      handle: (event: Parameters<typeof guard.apply>[0]) =>
        guard.apply(checked(event), async () => {
          const { name } = event.data as { name: string }
          if (isBroken && name === 'poison') throw new Error('the handler throws')
          seen.push(`${event.key} ${event.seq}`)
        }),
      pass: guard.pass,
      position: guard.position,
    }
    const options = { group: 'team', connection, transport, followers: [follower], log: silentLog, mostAttempts: 2 }
    subscription = await consume(options)
    publish = async (...messages) => {
      await transport.publish(messages)
      await subscription.caughtUp()
    }
    retrySoon = () => connection.collection('parked_team').updateMany({}, { $set: { dueAt: new Date(0) } })
    close = async () => {
      await subscription.stop()
      await transport.close()
      await connection.dropDatabase()
      await connection.close()
    }
  })
  afterAll(() => close())
  const deadLetters = async (...flags: string[]) => (await run('dlq', 'list', 'team', ...flags)).rows
  const waiting = async () => (await run('parked', 'team')).rows.map(({ lane, seq }) => `${lane} ${seq}`)

  it('sees what waits and why, and gives it to the group again', async () => {
    await publish(sector('a', 1, 'poison'), sector('a', 2, 'x'), sector('b', 1, 'x'))
    expect(seen.splice(0)).toEqual(['b 1'])
    expect(await waiting()).toEqual([`${TOPIC}/a 1`, `${TOPIC}/a 2`])
    await retrySoon()
    await expect.poll(() => deadLetters(), soon).toMatchObject([{ key: 'a', seq: 1, reason: 'retries', attempts: 2 }])

    isBroken = false
    const dry = await run('dlq', 'redrive', 'team', '--all', ...why)
    expect(dry).toMatchObject({
      code: 0,
      err: expect.stringContaining('add --yes'),
      rows: [{ outcome: 'would be given to the consumer again' }],
    })
    expect(await waiting()).toHaveLength(2)
    expect(await run('dlq', 'redrive', 'team', '--key', 'a', ...why, '--yes')).toMatchObject({
      code: 0,
      rows: [{ isPossible: true }],
    })
    await expect.poll(() => seen, soon).toEqual(['a 1', 'a 2'])
    await expect.poll(waiting, soon).toEqual([])
    seen.splice(0)
  })
  it('passes by what nobody can use, with a name and a reason', async () => {
    await publish(sector('c', 1, 5), sector('c', 2, 'x'))
    const [deadLetter] = await deadLetters('--reason', 'schema')
    expect(deadLetter).toMatchObject({ key: 'c', seq: 1 })
    const head = ['--topic', TOPIC, '--key', 'c', '--seq']
    expect(await run('dlq', 'skip', 'team', ...head, '2', ...why, '--yes')).toMatchObject({
      code: 1,
      rows: [{ outcome: 'not possible: it waits for fact 1', isPossible: false }],
    })
    expect(await run('dlq', 'skip', 'team', ...head, '1', '--yes')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--why'),
    })
    expect((await run('dlq', 'skip', 'team', ...head, '1', ...why, '--yes')).code).toBe(0)
    await expect.poll(() => seen, soon).toEqual(['c 2'])
    const log = (await run('dlq', 'log', 'team')).rows
    expect(log.map(({ what, by, key, why: reason }) => ({ what, by, key, reason }))).toEqual([
      { what: 'redrive', by: 'Иванова', key: 'a', reason: 'обработчик исправлен' },
      { what: 'skip', by: 'Иванова', key: 'c', reason: 'обработчик исправлен' },
    ])
  })
  it('is answered what is missing where a command is not whole', async () => {
    expect(await runText('dlq', 'redrive', 'team', ...why)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--all'),
    })
    expect(await runText('dlq', 'heal', 'team')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--topic, --key and --seq'),
    })
    const none = await runText('dlq', 'redrive', 'team', '--offset', '77', ...why)
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('no such dead letter') })
  })
})
