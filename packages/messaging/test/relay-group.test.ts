import type { Lease } from '@kadry/messaging/lease'
import { createMetrics } from '@kadry/messaging/metrics'
import type { Shard } from '@kadry/messaging/outbox'
import { createRelay, type Relay } from '@kadry/messaging/relay'
import { createRelayGroup } from '@kadry/messaging/relay-group'
import { changeShards, readShards } from '@kadry/messaging/relay-shards'
import { silentLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { readTopic, TOPIC } from './records.ts'
import { openWorld, type World } from './world.ts'

const soon = { timeout: 200_000, interval: 200 }

describe('kind 15: the relays of several processes', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterEach(() => world.close())

  /** One process: its relays, and which shards of how many it may publish for. */
  const processOf = (initialShards: number) => {
    const { connection, store, transport } = world
    const leases = new Map<Shard, Lease>()
    const metrics = createMetrics()
    let watches = 0
    const relay: Relay = createRelayGroup({
      connection,
      log: silentLog,
      metrics,
      initialShards,
      make: (shard, lease) => {
        leases.set(shard, lease)
        const parts = { connection, stores: [store], transport, log: silentLog, metrics, isGrouped: true }
        return createRelay({ ...parts, lease, shard })
      },
      watch: () => {
        watches += 1
        return async () => {}
      },
    })
    const held = () =>
      [...leases].filter(([, lease]) => lease.held()).map(([{ index, count }]) => `${index + 1}/${count}`)
    return { relay, held, watches: () => watches }
  }
  const addMany = async (count: number) => {
    for (let n = 0; n < count; n++) await world.add(String(n))
  }

  it('share the shards evenly, and one takes them all when the other ends', async () => {
    const [one, two] = [processOf(4), processOf(4)]
    one.relay.start()
    await expect.poll(() => one.held().length, soon).toBe(4)
    two.relay.start()
    await expect.poll(() => [one.held().length, two.held().length], soon).toEqual([2, 2])
    expect([...one.held(), ...two.held()].sort()).toEqual(['1/4', '2/4', '3/4', '4/4'])
    await one.relay.stop()
    await expect.poll(() => two.held().length, soon).toBe(4)
    expect([one.watches(), two.watches()]).toEqual([1, 1])
    await two.relay.stop()
  })

  it('follow the number that is stored, whatever their own environment says: no two divisions publish at a time', async () => {
    const [older, newer] = [processOf(2), processOf(8)]
    older.relay.start()
    await expect.poll(() => older.held(), soon).toHaveLength(2)
    newer.relay.start()
    const divisions = new Set<string>()
    const seen = () => {
      const counts = new Set([...older.held(), ...newer.held()].map((held) => held.split('/')[1]))
      divisions.add([...counts].join(' and '))
      return [...counts]
    }
    await expect.poll(seen, soon).toEqual(['2'])
    await changeShards(world.connection, 3)
    await addMany(30)
    await expect.poll(seen, soon).toEqual(['3'])
    await expect.poll(() => older.held().length + newer.held().length, soon).toBe(3)
    expect([...divisions].filter((counts) => counts.includes('and'))).toEqual([])
    await expect.poll(async () => (await readTopic(world, TOPIC)).length, soon).toBe(30)
    await Promise.all([older.relay.stop(), newer.relay.stop()])
  })

  it('are as many as a person says, within bounds', async () => {
    expect(await readShards(world.connection, 2)).toBe(2)
    expect(await readShards(world.connection, 5)).toBe(2)
    for (const wrong of [0, 65, 1.5, Number.NaN])
      await expect(changeShards(world.connection, wrong)).rejects.toThrow('from 1 to 64')
    expect(await readShards(world.connection)).toBe(2)
  })
})
