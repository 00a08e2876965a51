import { setTimeout as wait } from 'node:timers/promises'
import type { RawEvent } from '@kadry/contracts/envelope'
import { consume } from '@kadry/messaging/consume'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createMetrics } from '@kadry/messaging/metrics'
import { createRelay, type Relay } from '@kadry/messaging/relay'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { createLifecycle, stopWithProcess } from '@kadry/runtime/lifecycle'
import { silentLog } from '@kadry/runtime/log'
import type { Effects, Parts, Row, Writing } from './parts.ts'
import { appendNumbers, faulty, guarded, leaseOf, oneByOne, signalSelf } from './switches.ts'

/**
 * One process of a scenario: it writes, relays or follows as its first argument says, and dies when its
 * parent does.
 */
const parts = JSON.parse(process.argv[2]!) as Parts
const say = (word: object) => void (process.connected && process.send?.(word))
process.on('disconnect', () => process.exit(0))
if (parts.clockAheadMs) setClockAhead(parts.clockAheadMs)

const lifecycle = createLifecycle(silentLog)
stopWithProcess(lifecycle, silentLog, false)
const metrics = createMetrics()
const { brokers, prefix, proxy, supervised = true } = parts
const transport = kafkaTransport({
  brokers: brokers.split(','),
  clientId: `faults-${process.pid}`,
  log: silentLog,
  prefix,
  metrics,
  supervision: { enabled: supervised, silenceMs: 15_000 },
  ...(proxy ? { connectTo: () => proxy } : {}),
})
lifecycle.onStop('broker', transport.close)
const connection = await connected()
lifecycle.onStop('database', () => connection.close())

let relay: Relay | undefined
const store = storeOf(connection)
if (parts.relay) {
  const { holder = String(process.pid), lease = 'lease', fault } = parts.relay
  const publishing = fault ? faulty(transport, fault) : transport
  relay = createRelay({
    connection,
    stores: [store],
    transport: publishing,
    lease: leaseOf(connection, lease, holder),
    log: silentLog,
    metrics,
  })
  relay.start()
  lifecycle.onStop('relay', relay.stop)
}
if (parts.follow) {
  const { group, guard = 'sequence', deadLetters = true, oneByOne: inLine = false } = parts.follow
  const followers = [appendNumbers(guarded(connection, group, guard), effects(parts.follow))]
  const publish: typeof transport.publish = deadLetters
    ? transport.publish
    : () => Promise.reject(new Error('no dead letters here'))
  const subscription = await consume({
    group,
    connection,
    transport: { ...(inLine ? oneByOne(transport) : transport), publish },
    followers,
    log: silentLog,
    metrics,
  })
  lifecycle.onStop('followers', subscription.stop)
  const ended = () =>
    ['crash', 'stop', 'silence'].some(
      (reason) => metrics.total('client_failures_total', { client: 'consumer', group, reason }) > 0,
    )
  const watch = setInterval(() => {
    if (!ended()) return
    clearInterval(watch)
    say({ ended: true })
  }, 50).unref()
}
say({ ready: true })
if (parts.write) {
  lifecycle.onStop('commands', await write(store, parts.write))
}

/**
 * A scenario is about what comes after the connection: its parent waits for as long as a slow machine needs.
 */
async function connected(): Promise<Connection> {
  for (;;) {
    try {
      return await connect(parts.mongoUrl, parts.database)
    } catch (error) {
      process.stderr.write(`${error}\n`)
    }
  }
}

function storeOf(database: Connection): AggregateStore<Row> {
  return aggregateStore<Row>({
    connection: database,
    type: 'Sector',
    collection: 'sectors',
    shape: shape<Row>({ name: text }),
    now: () => new Date(),
    onFacts: () => relay?.wake(),
  })
}

/**
 * Emits facts 1, 2, 3 … of each key, each under one idempotency key until it is accepted. Resolves with what
 * ends it.
 */
async function write(sectors: AggregateStore<Row>, { keys, each, pauseMs = 0 }: Writing): Promise<() => Promise<void>> {
  const emitted: Record<string, number> = {}
  let enough = false
  process.on('message', (word) => {
    if (word === 'enough') enough = true
  })
  const emit = async (key: string, n: number) => {
    const id = globalId('Sector', key)
    const command = { actor: 'writer', idempotencyKey: `${key} ${n}`, fingerprint: 'f' }
    const name = String(n)
    const decide = () => ({
      next: { name },
      facts: [{ type: 'sector.changed.v1' as const, data: { code: key, name } }],
    })
    for (;;) {
      const emitting = n === 1 ? sectors.create(command, decide, key) : sectors.change(id, command, decide)
      const done = await emitting.catch(() => undefined)
      if (done && !('state' in done)) throw new Error(JSON.stringify(done))
      if (done) {
        emitted[id] = n
        return
      }
      await wait(20)
    }
  }
  const report = setInterval(() => say({ emitted }), 50)
  const all = Promise.all(
    keys.map(async (key) => {
      for (let n = 1; n <= each && !enough; n++) {
        await emit(key, n)
        if (pauseMs > 0) await wait(pauseMs)
      }
    }),
  ).then(() => {
    clearInterval(report)
    say({ emitted, done: true })
  })
  return async () => {
    enough = true
    await all
  }
}

/** What a follower does around its effect, and what it may suffer there. */
function effects(following: Effects) {
  const { failing, dieAfter, slowMs = 0, askAfter } = following
  let count = 0
  let isOvertaken: boolean | undefined
  return async (event: RawEvent, effect: () => Promise<boolean>) => {
    if (event.key === failing) {
      if (isOvertaken === undefined) {
        isOvertaken = await goesBeyond(() => count)
        say({ isOvertaken })
      }
      throw new Error('the handler throws')
    }
    if (slowMs > 0) await wait(slowMs)
    const isNew = await effect()
    count += 1
    if (count === dieAfter) await signalSelf('SIGKILL')
    if (count === askAfter) {
      const answered = new Promise((resolve) => process.on('message', (word) => word === 'done' && resolve(word)))
      say({ asks: true })
      await answered
      throw new Error('the effect is there, and nobody said so')
    }
    return isNew
  }
}

/**
 * Whether the count grows while somebody waits for it: for as long as a slow machine may need, which only a
 * standstill uses up.
 */
async function goesBeyond(count: () => number): Promise<boolean> {
  const before = count()
  for (let checks = 0; checks < 300 && count() === before; checks++) await wait(100)
  return count() > before
}

function setClockAhead(ms: number): void {
  const Real = Date
  const now = () => Real.now() + ms
  // A proxy keeps the name by which libraries know it.
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
