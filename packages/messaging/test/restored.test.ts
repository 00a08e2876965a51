import { consume } from '@kadry/messaging/consume'
import { createEpoch, EPOCH_HEADER } from '@kadry/messaging/epoch'
import { fromState } from '@kadry/messaging/follow'
import type { Relay } from '@kadry/messaging/relay'
import type { Subscription } from '@kadry/messaging/transport'
import { silentLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, readTopic, TOPIC } from './records.ts'
import { appendNames, type Copy, openWorld, type World } from './world.ts'

const STATES = 'kadry.stakeholders.sector.state'
const SOURCE = ['sectors', 'facts', 'leases', 'epochs']
const soon = { timeout: 200_000, interval: 100 }

describe('kind 15: a source whose database was restored from yesterday', () => {
  let world: World
  let subscription: Subscription
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
    const { connection, transport, copies, metrics } = world
    const state = fromState<'sector.state.v1', Copy>('sector.state.v1', ({ name }) => ({ names: [`state ${name}`] }))
    const followers = [appendNames(copies, () => {}, { state })]
    subscription = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
  })
  afterEach(async () => {
    await subscription.stop()
    await world.close()
  })
  const lastNameOf = async (id: string) => (await world.copies.find(id))?.names.at(-1)
  const metric = (name: 'duplicates_ignored_total' | 'source_epochs_total' | 'older_epochs_total') =>
    world.metrics.total(name, { topic: TOPIC })

  /** The service as it runs after a start: what it knew before is in its database only. */
  const startService = (also: { readonly withEpoch: boolean }): Relay => {
    const { connection, store, transport } = world
    const epoch = createEpoch({ connection, service: 'stakeholders', stores: [store], transport, log: silentLog })
    return world.relayOf('holder', undefined, undefined, also.withEpoch ? { epoch } : {})
  }
  const flushAll = async (relay: Relay) => {
    while ((await relay.flush()) > 0);
    await relay.flush()
    await subscription.caughtUp()
  }
  const backUp = async () => {
    const taken = await Promise.all(
      SOURCE.map(async (name) => [name, await world.connection.collection(name).find({}).toArray()] as const),
    )
    return async () => {
      for (const [name, documents] of taken) {
        await world.connection.collection(name).deleteMany({})
        if (documents.length > 0) await world.connection.collection(name).insertMany(documents)
      }
    }
  }

  /** What was dissolved after the back-up is active again after the restore, and then changed otherwise. */
  const liveThrough = async (also: { readonly withEpoch: boolean }) => {
    const before = startService(also)
    const untouched = await world.add('untouched: active')
    const changed = await world.add('changed: active')
    await flushAll(before)
    const restore = await backUp()
    await world.add('untouched: dissolved', untouched)
    await world.add('changed: dissolved', changed)
    await world.add('changed: dissolved twice', changed)
    await flushAll(before)
    expect(await lastNameOf(untouched)).toBe('untouched: dissolved')
    await before.stop()
    await restore()
    const after = startService(also)
    await flushAll(after)
    await world.add('changed: suspended', changed)
    await flushAll(after)
    return { untouched, changed, after }
  }

  it('begins a new epoch: followers have its states, and go on with its facts', async () => {
    const { untouched, changed, after } = await liveThrough({ withEpoch: true })
    await expect.poll(() => lastNameOf(untouched), soon).toBe('state untouched: active')
    await expect.poll(() => lastNameOf(changed), soon).toBe('changed: suspended')
    expect(metric('source_epochs_total')).toBe(1)
    const facts = await readTopic(world, TOPIC)
    expect(new Set(facts.map(({ headers }) => headers[EPOCH_HEADER]))).toEqual(new Set(['1', '2']))
    const states = (await readTopic(world, STATES)).filter(({ key }) => key === untouched)
    expect(JSON.parse(states.at(-1)!.value!)).toMatchObject({ name: 'untouched: active' })
    await after.stop()
  })

  it('without an epoch diverges in silence (control)', async () => {
    const { untouched, changed, after } = await liveThrough({ withEpoch: false })
    expect(await lastNameOf(untouched)).toBe('untouched: dissolved')
    expect(await lastNameOf(changed)).toBe('changed: dissolved twice')
    expect(metric('duplicates_ignored_total')).toBeGreaterThan(0)
    await after.stop()
  })

  it('is not taken for one that was only stopped, whatever waits in its outbox', async () => {
    const before = startService({ withEpoch: true })
    const id = await world.add('1')
    await flushAll(before)
    await world.add('2', id)
    await before.stop()
    const after = startService({ withEpoch: true })
    await flushAll(after)
    expect(await lastNameOf(id)).toBe('2')
    expect(metric('source_epochs_total')).toBe(0)
    expect((await world.connection.collection('epochs').findOne({ _id: 'epoch' as never }))?.epoch ?? 1).toBe(1)
    await after.stop()
  })

  it('that publishes in an older epoch is reported, and the subject’s state is asked for', async () => {
    const { transport } = world
    const of = (key: string, seq: number, epoch: string) => {
      const fact = message(key, seq, `${key} ${seq}`)
      return { ...fact, headers: { ...fact.headers, [EPOCH_HEADER]: epoch } }
    }
    await transport.publish([of('a', 1, '3')])
    await subscription.caughtUp()
    await transport.publish([of('b', 1, '2')])
    await subscription.caughtUp()
    expect(metric('older_epochs_total')).toBe(1)
    expect(await lastNameOf('b')).toBe('b 1')
  })
})
