import { consume } from '@kadry/messaging/consume'
import { fromState } from '@kadry/messaging/follow'
import { healFromState, listDeadLetters, listParked, listRepairs, redrive, skip } from '@kadry/messaging/repair'
import type { Subscription } from '@kadry/messaging/transport'
import { connect } from '@kadry/mongo/connect'
import { silentLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, readDeadLetters, stateMessage, TOPIC } from './records.ts'
import { appendNames, type Copy, openWorld, type World } from './world.ts'

const soon = { timeout: 200_000, interval: 50 }
const lane = `${TOPIC}/a`

describe('a fact that became a dead letter', () => {
  let world: World
  let subscription: Subscription
  let operator: Awaited<ReturnType<typeof connect>>
  let broken: boolean
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
    const { connection, transport, copies, metrics } = world
    // Another process looks at the same database through a connection of its own.
    operator = await connect(inject('mongoUrl'), connection.name)
    broken = true
    const fail = (name: string) => {
      if (broken && name === 'poison') throw new Error('the handler throws')
    }
    const state = fromState('sector.state.v1', ({ name }): Copy => ({ names: [`state ${name}`] }))
    const followers = [appendNames(copies, fail, { state })]
    subscription = await consume({
      group: 'test',
      connection,
      transport,
      followers,
      log: silentLog,
      metrics,
      mostAttempts: 2,
    })
  })
  afterEach(async () => {
    await subscription.stop()
    await operator.close()
    await world.close()
  })
  const decider = (at = new Date()) => ({ by: 'Иванова', why: 'the handler was mended', at })
  const namesOf = async (key: string) => (await world.copies.find(key))?.names
  const parked = async () => (await listParked({ connection: operator, group: 'test' })).map(({ seq }) => seq)
  const deadLetters = () => listDeadLetters(world.transport, 'test')
  const untilDead = async () => {
    await world.connection.collection('parked_test').updateMany({}, { $set: { dueAt: new Date(0) } })
    await expect.poll(async () => (await deadLetters()).length, soon).toBe(1)
  }

  it('after its last try holds back its key in order, and goes on with it when it is redriven', async () => {
    await world.transport.publish(['poison', '2', '3'].map((name, index) => message('a', index + 1, name)))
    await subscription.caughtUp()
    await untilDead()
    expect((await readDeadLetters(world))[0]!.headers).toMatchObject({
      kadry_dlq_reason: 'retries',
      kadry_dlq_attempts: '2',
      kadry_dlq_topic: TOPIC,
      kadry_dlq_error: 'Error: the handler throws',
    })
    await world.transport.publish([message('a', 4, '4'), message('b', 1, 'other')])
    await subscription.caughtUp()
    expect(await namesOf('b')).toEqual(['other'])
    expect(await parked()).toEqual([1, 2, 3, 4])

    broken = false
    const given = { connection: operator, group: 'test', deadLetters: await deadLetters(), decider: decider() }
    expect(await redrive({ ...given, isDryRun: true })).toMatchObject([
      { lane, seq: 1, isPossible: true, outcome: 'would be given to the consumer again' },
    ])
    expect(await parked()).toEqual([1, 2, 3, 4])
    expect(await redrive(given)).toMatchObject([{ lane, seq: 1, outcome: 'given to the consumer again' }])
    await expect.poll(() => namesOf('a'), soon).toEqual(['poison', '2', '3', '4'])
    await redrive(given)
    await expect.poll(parked, soon).toEqual([])
    expect(await namesOf('a')).toEqual(['poison', '2', '3', '4'])
  })

  it('stays one where it fails again, with another dead letter', async () => {
    await world.transport.publish([message('a', 1, 5), message('a', 2, '2')])
    await subscription.caughtUp()
    const given = { connection: operator, group: 'test', deadLetters: await deadLetters(), decider: decider() }
    const [dry] = await redrive({ ...given, isDryRun: true })
    expect(dry!.outcome).toBe('would be given to the consumer again')
    await redrive(given)
    await expect.poll(async () => (await deadLetters()).length, soon).toBe(2)
    await expect
      .poll(async () => (await listParked({ connection: operator, group: 'test' }))[0]!.isDead, soon)
      .toBe(true)
    expect(await namesOf('a')).toBeUndefined()
    expect(await parked()).toEqual([1, 2])
  })

  it('is passed by when somebody says so, with a reason that is kept', async () => {
    await world.transport.publish([message('a', 1, '1'), message('a', 2, 5), message('a', 3, '3')])
    await subscription.caughtUp()
    expect(await parked()).toEqual([2, 3])
    const at = new Date('2026-05-20T07:00:00Z')
    const asked = { connection: operator, group: 'test', lane, decider: { by: 'Иванова', why: 'no name in it', at } }
    expect(await skip({ ...asked, seq: 3 })).toMatchObject({
      isPossible: false,
      outcome: 'not possible: it waits for fact 2',
    })
    expect(await skip({ ...asked, seq: 2, isDryRun: true })).toMatchObject({ outcome: 'would be passed by' })
    expect(await listRepairs({ connection: operator, group: 'test' })).toEqual([])
    expect(await skip({ ...asked, seq: 2 })).toMatchObject({ isPossible: true, outcome: 'passed by' })
    await expect.poll(() => namesOf('a'), soon).toEqual(['1', '3'])
    expect(await listRepairs({ connection: operator, group: 'test' })).toMatchObject([
      { what: 'skip', lane, seq: 2, by: 'Иванова', why: 'no name in it', at },
    ])
    expect(world.metrics.total('skipped_total', { topic: TOPIC })).toBe(1)
  })

  it('is not healed over unless somebody says so', async () => {
    await world.transport.publish([message('a', 1, 5), message('a', 2, '2'), message('a', 3, '3')])
    await world.transport.publish([stateMessage('a', 2, '2')])
    await subscription.caughtUp()
    await world.connection.collection('parked_test').updateMany({}, { $set: { dueAt: new Date(0) } })
    const { metrics } = world
    await world.transport.publish([message('c', 2, '2'), stateMessage('c', 1, '1')])
    await expect.poll(() => namesOf('c'), soon).toEqual(['state 1', '2'])
    expect(await namesOf('a')).toBeUndefined()
    expect(metrics.total('gaps_healed_total', { topic: TOPIC })).toBe(1)
    await healFromState({ connection: operator, group: 'test', lane, seq: 1, decider: decider() })
    await expect.poll(() => namesOf('a'), soon).toEqual(['state 2', '3'])
    await expect.poll(parked, soon).toEqual([])
  })

  it('holds back nobody where it is an old one again, or says no number', async () => {
    await world.transport.publish([message('a', 1, '1'), message('a', 2, '2'), message('a', 1, 5)])
    const { ce_sequence: _, ...headers } = message('b', 1, 'x').headers
    await world.transport.publish([{ ...message('b', 1, 'x'), headers }, message('b', 1, 'real'), message('a', 3, '3')])
    await subscription.caughtUp()
    expect(await namesOf('a')).toEqual(['1', '2', '3'])
    expect(await namesOf('b')).toEqual(['real'])
    expect(await deadLetters()).toHaveLength(2)
    expect(await parked()).toEqual([])
  })
})
