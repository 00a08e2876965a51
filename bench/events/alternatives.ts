import { setTimeout as wait } from 'node:timers/promises'
import { freshName } from '@kadry/testing/arbitrary'
import { startFaultProxy } from '@kadry/testing/fault-proxy'
import mongoose from 'mongoose'
import { type Print, rate } from './throughput.ts'
import { openWorld, reached, type Servers } from './world.ts'

const COMMANDS = 3_000
const WRITERS = 32
const DRAINED = 30_000
const IDLE_SECONDS = 20

/**
 * The outbox in the document against a transaction over two collections: the same command, the same server.
 */
export async function transactions(servers: Servers, print: Print): Promise<void> {
  const world = await openWorld(servers)
  const ours = await spread((n) => world.command(n % 500, `${n}`))
  await world.close()
  print('command with its fact in the document, 32 writers', `${rate(COMMANDS, ours)}/s`)
  const connection = await mongoose.createConnection(servers.mongoUrl, { dbName: freshName('tx') }).asPromise()
  const { setName } = (await connection.db!.admin().command({ hello: 1 })) as { setName?: string }
  if (!setName) print('the same in a transaction with an outbox collection', 'SKIPPED: this server has no transactions')
  else {
    const rows = connection.collection<{ _id: string; version: number }>('rows')
    const outbox = connection.collection('outbox')
    await rows.insertMany(Array.from({ length: 500 }, (_, index) => ({ _id: String(index), version: 0 })))
    await outbox.insertOne({ first: true })
    const theirs = await spread((n) =>
      connection.withSession((session) =>
        session.withTransaction(async () => {
          const found = await rows.findOne({ _id: String(n % 500) }, { session })
          await rows.updateOne({ _id: found!._id, version: found!.version }, { $inc: { version: 1 } }, { session })
          await outbox.insertOne({ key: found!._id, seq: found!.version + 1, data: { name: `${n}` } }, { session })
        }),
      ),
    )
    print('the same in a transaction with an outbox collection', `${rate(COMMANDS, theirs)}/s`)
  }
  await connection.dropDatabase()
  await connection.close()
}

async function spread(work: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let mine = next++; mine < COMMANDS; mine = next++) await work(mine)
    }),
  )
  return performance.now() - began
}

/** The broker is out of reach for so long; 30,000 facts wait when it is back. */
export async function outage(
  servers: Servers,
  print: Print,
  fault: 'refuse' | 'swallow',
  seconds: number,
): Promise<void> {
  const [host, port] = servers.brokers.split(',')[0]!.split(':')
  const proxy = await startFaultProxy({ host: host!, port: Number(port) })
  const world = await openWorld({ ...servers, through: proxy.address })
  await world.follow()
  world.relay()
  await world.command(0, 'before')
  await reached(() => world.effects.length === 1)
  await proxy[fault]()
  const began = performance.now()
  await world.fill(DRAINED, 1, 1)
  await wait(seconds * 1_000 - (performance.now() - began))
  const back = performance.now()
  await proxy.pass()
  await reached(() => world.effects.length > DRAINED)
  const after = (index: number) => `${((world.effects[index]!.at - back) / 1_000).toFixed(1)} s`
  print(
    `${fault === 'refuse' ? 'connections refused' : 'bytes swallowed'} for ${seconds} s, then`,
    `first effect after ${after(1)}, all ${DRAINED.toLocaleString('en')} after ${after(DRAINED)}`,
  )
  await world.close()
  await proxy.close()
}

/** A service with nothing to do: what its relay and its followers ask for all the same. */
export async function idle(servers: Servers, print: Print): Promise<void> {
  const world = await openWorld(servers)
  await world.follow()
  world.relay()
  await world.command(0, 'first')
  await reached(() => world.effects.length === 1)
  // The relay's pauses have grown to their longest by then.
  await wait(5_000)
  const [commands, cpu] = [world.commands(), process.cpuUsage()]
  await wait(IDLE_SECONDS * 1_000)
  const { user, system } = process.cpuUsage(cpu)
  print(
    'an idle service: one store, one follower',
    `${((world.commands() - commands) / IDLE_SECONDS).toFixed(1)} database commands/s, ${((user + system) / IDLE_SECONDS / 10_000).toFixed(1)} % of a core`,
  )
  await world.close()
}
