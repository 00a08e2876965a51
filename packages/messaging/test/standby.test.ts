import { consume } from '@kadry/messaging/consume'
import { createLease } from '@kadry/messaging/lease'
import { parkedFacts } from '@kadry/messaging/parked-facts'
import { createRelay } from '@kadry/messaging/relay'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import { silentLog } from '@kadry/runtime/log'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { appendNames, openWorld, sectorStore, type World } from './world.ts'

const WAKES = 200

describe('kind 9: relays beside the one that publishes', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  })
  afterAll(() => world.close())

  /** A process of its own to the database: what it asks is counted. */
  const openProcess = async () => {
    const dbName = world.connection.name
    const connection = await mongoose
      .createConnection(inject('mongoUrl'), { dbName, monitorCommands: true })
      .asPromise()
    const commands: { readonly name: string; readonly body: Record<string, unknown> }[] = []
    connection.getClient().on('commandStarted', ({ commandName, command }) => {
      commands.push({ name: commandName, body: command as Record<string, unknown> })
    })
    return { connection, commands }
  }
  const relayIn = (connection: mongoose.Connection, holder: string, stores: readonly OwnedStore[]) =>
    createRelay({
      connection,
      stores,
      transport: world.transport,
      lease: createLease(connection, 'relay 0', holder),
      log: silentLog,
    })

  it('ask for the lease once, not once a store and wake; the one that has it looks at each wake (control)', async () => {
    const holder = world.relayOf('holder')
    await holder.flush()
    const { connection, commands } = await openProcess()
    const store = sectorStore(connection)
    const stores = Array.from({ length: 16 }, () => store)
    const standby = relayIn(connection, 'standby', stores)
    await standby.flush()
    const first = commands.length
    expect(first).toBeLessThanOrEqual(2)
    standby.start()
    // Its first look, and nothing for all the wakes behind it: the next look is a second away.
    await expect.poll(() => commands.length).toBe(first * 2)
    for (let wake = 0; wake < WAKES; wake++) {
      standby.wake()
      await new Promise(setImmediate)
    }
    expect(commands.length).toBeLessThanOrEqual(first * 3)
    await holder.stop()
    await expect
      .poll(() => standby.flush().then(() => commands.some(({ name }) => name === 'findAndModify')))
      .toBe(true)
    const before = commands.length
    standby.wake()
    await expect.poll(() => commands.length - before).toBeGreaterThanOrEqual(stores.length)
    await standby.stop()
    await connection.close()
  })

  it('ask a majority of the servers for the lease and for what waits, whatever the URL says', async () => {
    const { connection, commands } = await openProcess()
    const relay = relayIn(connection, 'careful', [sectorStore(connection)])
    await relay.flush()
    const concernOf = (command: string, collection: string, concern: string) =>
      commands
        .filter(({ name, body }) => name === command && body[command] === collection)
        .map(({ body }) => body[concern])
    expect(concernOf('findAndModify', 'leases', 'writeConcern')).toEqual([{ w: 'majority' }])
    expect(concernOf('find', 'leases', 'readConcern')).toEqual([{ level: 'majority' }])
    expect(concernOf('find', 'sectors', 'readConcern')).toEqual([{ level: 'majority' }])
    await relay.stop()
    await connection.close()
  })
})

describe('kind 9: facts that are parked', () => {
  it('are found by an index: the head of a key, and what is due', async () => {
    const world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
    const { connection, transport, copies } = world
    const subscription = await consume({
      group: 'test',
      connection,
      transport,
      followers: [appendNames(copies)],
      log: silentLog,
    })
    const indexes = await parkedFacts(connection, 'test').indexes()
    expect(indexes.map(({ key }) => key)).toEqual(expect.arrayContaining([{ lane: 1, seq: 1, _id: 1 }, { dueAt: 1 }]))
    await subscription.stop()
    await world.close()
  })
})
