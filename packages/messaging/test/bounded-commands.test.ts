import { consume } from '@kadry/messaging/consume'
import { createEpoch } from '@kadry/messaging/epoch'
import { createMetrics } from '@kadry/messaging/metrics'
import { measureOutboxes } from '@kadry/messaging/outbox-metrics'
import { createRelay } from '@kadry/messaging/relay'
import { createRelayGroup } from '@kadry/messaging/relay-group'
import { createTurns } from '@kadry/messaging/turn'
import { type Connection, connect } from '@kadry/mongo/connect'
import { projection } from '@kadry/mongo/projection'
import { list, shape, text } from '@kadry/mongo/shape'
import { withDeadline } from '@kadry/runtime/deadline'
import { silentLog } from '@kadry/runtime/log'
import { key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { appendNames, type Copy, openWorld, sectorStore, type World } from './world.ts'

/** The next part of an answer, the driver's own, and what is asked of no data. */
const UNBOUNDED = new Set(['getMore', 'killCursors', 'endSessions', 'hello', 'create', 'listIndexes'])

let world: World
let connection: Connection
let commands: { readonly name: string; readonly on: unknown; readonly maxTimeMS: unknown }[] = []
beforeAll(async () => {
  world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
  const url = new URL(inject('mongoUrl'))
  url.searchParams.set('monitorCommands', 'true')
  connection = await connect(url.href, world.connection.name)
  connection.getClient().on('commandStarted', ({ commandName: name, command }) => {
    commands.push({ name, on: command[name], maxTimeMS: command.maxTimeMS })
  })
})
afterAll(async () => {
  await connection.close()
  await world.close()
})

const command = () => ({ actor: 'test', idempotencyKey: key(), fingerprint: 'f' })
const fact = (name: string) => ({ type: 'sector.changed.v1' as const, data: { code: 'c', name } })
const unbounded = () =>
  commands.filter(({ name, maxTimeMS }) => !UNBOUNDED.has(name) && !(typeof maxTimeMS === 'number' && maxTimeMS > 0))

/**
 * A service's whole way: commands, publishing, following, a fact that is parked and tried again, its gauges.
 */
async function work() {
  const store = sectorStore(connection)
  const copies = projection<Copy>(connection, 'Copy', 'copies', shape<Copy>({ names: list(text) }))
  await store.syncIndexes()
  const metrics = createMetrics()
  measureOutboxes(metrics, [store])
  const parts = { connection, stores: [store], transport: world.transport, log: silentLog, metrics }
  const epoch = createEpoch({ ...parts, service: 'stakeholders' })
  const relay = createRelayGroup({
    ...{ connection, log: silentLog, metrics, initialShards: 2 },
    make: (shard, lease) => createRelay({ ...parts, shard, lease, epoch, isGrouped: true }),
  })
  const fail = (name: string) => {
    if (name === 'bad') throw new Error('no effect')
  }
  const followers = [appendNames(copies, fail)]
  const subscription = await consume({ ...parts, group: 'test', followers })
  const made = await store.create(command(), () => ({ next: { name: 'A' }, facts: [fact('A')] }))
  const { id } = (made as { state: { id: string } }).state
  await store.change(id, command(), () => ({ next: { name: 'bad' }, facts: [fact('bad')] }))
  await store.bulk([{ id, command: command(), decide: () => ({ next: { name: 'B' }, facts: [fact('B')] }) }])
  await relay.flush()
  const isParked = async () => (await metrics.text()).includes('parked_keys{group="test"} 1')
  await expect.poll(isParked, { timeout: 200_000 }).toBe(true)
  await createTurns(connection, 'turns')(async () => store.count({}))
  await relay.stop()
  await subscription.stop()
  return { store, copies, id }
}

const DEADLINE_MS = 9_000

it('gives the server a time for every command of a service', async () => {
  commands = []
  const { store, copies, id } = await work()
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['insert', 'update', 'find', 'findAndModify', 'aggregate', 'delete', 'createIndexes']),
  )
  expect(unbounded()).toEqual([])
  connection.deleteModel('Copy')

  commands = []
  // Less than the ten seconds that a command has without a deadline; each step has its own, for slow machines.
  const within = (work: () => Promise<unknown>) => withDeadline(DEADLINE_MS, work)
  await within(() => store.find(id))
  await within(() => store.byIds([id], ['name']))
  await within(() => store.select({ name: 'B' }))
  await within(() => store.count({}))
  await within(() => store.change(id, command(), () => ({ next: { name: 'C' }, facts: [fact('C')] })))
  await within(() => store.create(command(), () => ({ next: { name: 'D' }, facts: [] })))
  await within(() => store.bulk([{ id, command: command(), decide: () => ({ next: { name: 'E' }, facts: [] }) }]))
  await within(() => copies.find(id))
  await within(() => copies.byIds([id]))
  await within(() => copies.select({}))
  await within(() => createTurns(connection, 'turns')(async () => undefined))
  // What a turn gives back is given back whoever has left.
  const late = commands.filter(({ maxTimeMS }) => typeof maxTimeMS === 'number' && maxTimeMS > DEADLINE_MS)
  expect(late.map(({ on }) => on)).toEqual(['leases'])
})

it('has a relay that goes on when the caller whose command woke it has left', async () => {
  const { store } = world
  const relay = world.relayOf('woken')
  relay.start()
  await withDeadline(1, async () => relay.wake())
  const made = await store.create(command(), () => ({ next: { name: 'F' }, facts: [fact('F')] }))
  const { id } = (made as { state: { id: string } }).state
  const waits = async () => (await connection.collection('sectors').findOne({ _id: id as never }))!.outboxSince
  await expect.poll(waits, { timeout: 200_000 }).toBeUndefined()
  await relay.stop()
})
