import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { contractOf, type Fact, type FactType } from '@kadry/contracts/catalogue'
import { type Message, toMessage } from '@kadry/contracts/envelope'
import { topicOf } from '@kadry/contracts/event'
import { consume } from '@kadry/events/consume'
import { inSequence, mongoPositions } from '@kadry/events/guard'
import { connectAdmin, kafkaTransport } from '@kadry/messaging/kafka'
import { createMetrics } from '@kadry/messaging/metrics'
import { connect } from '@kadry/mongo/connect'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const TOPIC = 'kadry.stakeholders.organization.events'
const COLLEGE = 'T3JnYW5pemF0aW9uOjE'
const OTHER = 'T3JnYW5pemF0aW9uOjI'
const within = { timeout: 200_000, interval: 50 }

/** What the registry would publish. */
function fact<Type extends FactType>(
  key: string,
  seq: number,
  type: Type,
  data: Extract<Fact, { type: Type }>['data'],
): Message {
  const about = { id: newKey(), type, seq, data, time: new Date().toISOString(), actor: 'test', correlation: 'c' }
  return toMessage(topicOf(contractOf(type)!), contractOf(type)!, key, about)
}
const registered = (key: string, name: string) =>
  fact(key, 1, 'organization.registered.v1', { id: key, name, shortName: name, status: 'ACTIVE', sectorCodes: [] })
const granted = (key: string, seq: number) =>
  fact(key, seq, 'role.granted.v1', { id: key, grantId: 'Z3JhbnQx', kind: 'COLLEGE', validFrom: '2020-01-01' })
const renamed = (key: string, seq: number, name: string) =>
  fact(key, seq, 'organization.renamed.v1', { id: key, name, shortName: name, on: '2024-01-01' })
const dissolved = (key: string, seq: number) =>
  fact(key, seq, 'organization.dissolved.v1', { id: key, on: '2024-09-01', reason: 'Решение учредителя' })

let prefix: string
let database: string
let open: Awaited<ReturnType<typeof openTest>>
async function openTest() {
  prefix = `${freshName('typed')}-`
  database = freshName('typed')
  const kafka = { brokers: inject('kafkaBrokers').split(','), clientId: 'test', log: silentLog, partitions: 2, prefix }
  const transport = kafkaTransport(kafka)
  const admin = await connectAdmin(kafka)
  const connection = await connect(inject('mongoUrl'), database)
  await transport.ensureTopics([{ topic: TOPIC, retentionDays: 1 }])
  return { kafka, transport, admin, connection }
}
beforeEach(async () => {
  open = await openTest()
})
afterEach(async () => {
  const { transport, admin, connection } = open
  await Promise.all([transport.close(), admin.disconnect()])
  await connection.dropDatabase()
  await connection.close()
})

/** The servers of a consumer in this process; closed by the consumer itself. */
async function servers() {
  const connection = await connect(inject('mongoUrl'), database)
  const transport = kafkaTransport(open.kafka)
  return {
    connection,
    transport,
    log: silentLog,
    metrics: createMetrics(),
    withAdmin: (work: (admin: typeof open.admin, prefix: string) => Promise<void>) => work(open.admin, prefix),
    close: async () => {
      await transport.close()
      await connection.close()
    },
  }
}

describe('a typed consumer with effects of its own', () => {
  const follow = async (seen: string[], from?: 'end' | Date, group = 'callbacks') =>
    consume({
      group,
      servers: await servers(),
      stopsWithProcess: false,
      ...(from ? { from } : {}),
      handle: {
        'organization.registered.v1': async ({ data }) => void seen.push(`registered ${data.name}`),
        'organization.dissolved.v1': async ({ data, seq }) => void seen.push(`dissolved ${data.on} #${seq}`),
      },
    })

  it('gets each fact once and in order; repeats and types without a handler are passed', async () => {
    const seen: string[] = []
    const consumer = await follow(seen)
    const first = registered(COLLEGE, 'Колледж')
    const unknown = {
      ...first,
      headers: { ...first.headers, ce_type: 'ru.mosreg.kadry.organization.painted.v1', ce_sequence: '000000000003' },
    }
    await open.transport.publish([first, first, renamed(COLLEGE, 2, 'Техникум'), unknown, dissolved(COLLEGE, 4), first])
    await consumer.caughtUp()
    expect(seen).toEqual(['registered Колледж', 'dissolved 2024-09-01 #4'])
    expect(consumer.metrics.total('duplicates_ignored_total', { topic: TOPIC })).toBe(2)
    expect(consumer.metrics.total('unknown_types_total', { topic: TOPIC })).toBe(1)
    await consumer.stop()
  })
  it('would get a repeat twice without its guard', async () => {
    const seen: number[] = []
    const forgetful = inSequence({ last: async () => 0, remember: async () => {} })
    const handle = { 'organization.registered.v1': async ({ seq }: { seq: number }) => void seen.push(seq) }
    const consumer = await consume({
      group: 'forgetful',
      servers: await servers(),
      stopsWithProcess: false,
      guard: forgetful,
      handle,
    })
    const first = registered(COLLEGE, 'Колледж')
    await open.transport.publish([first, first])
    await consumer.caughtUp()
    expect(seen).toEqual([1, 1])
    await consumer.stop()
  })
  it('goes on where it was after a stop', async () => {
    const seen: string[] = []
    const first = await follow(seen)
    await open.transport.publish([registered(COLLEGE, 'Колледж')])
    await first.caughtUp()
    await first.stop()
    await open.transport.publish([dissolved(COLLEGE, 2)])
    const second = await follow(seen)
    await second.caughtUp()
    expect(seen).toEqual(['registered Колледж', 'dissolved 2024-09-01 #2'])
    await second.stop()
  })
  it('begins at the end, or at a time, where it is asked to, and only the first time', async () => {
    await open.transport.publish([registered(COLLEGE, 'Старый')])
    // The broker stamps records by the millisecond: the next one has to be a later one.
    const now = Date.now()
    await expect.poll(() => Date.now()).toBeGreaterThan(now + 1)
    const starts = { end: 'end', time: new Date() } as const
    const seen = { end: [] as string[], time: [] as string[] }
    const both = () => Promise.all((['end', 'time'] as const).map((group) => follow(seen[group], starts[group], group)))
    const first = await both()
    await open.transport.publish([registered(OTHER, 'Новый')])
    await Promise.all(first.map(({ caughtUp }) => caughtUp()))
    await Promise.all(first.map(({ stop }) => stop()))
    await open.transport.publish([dissolved(OTHER, 2)])
    const second = await both()
    await Promise.all(second.map(({ caughtUp }) => caughtUp()))
    const expected = ['registered Новый', 'dissolved 2024-09-01 #2']
    expect(seen).toEqual({ end: expected, time: expected })
    await Promise.all(second.map(({ stop }) => stop()))
  })
  it('is refused by name where a type is not in the catalogue', async () => {
    const own = await servers()
    const consumer = consume({
      group: 'wrong',
      servers: own,
      stopsWithProcess: false,
      // @ts-expect-error A type that is not in the catalogue does not even compile.
      handle: { 'organization.painted.v1': async () => {} },
    })
    await expect(consumer).rejects.toThrow('organization.painted.v1 is not in the catalogue')
  })
  it('holds a subject back behind what its handler throws at, while others pass', async () => {
    const seen: string[] = []
    const own = await servers()
    const consumer = await consume({
      group: 'throwing',
      servers: own,
      stopsWithProcess: false,
      guard: inSequence(mongoPositions(own.connection, 'throwing')),
      handle: {
        'organization.registered.v1': async ({ data }) => {
          if (data.name === 'Яд') throw new Error('the handler throws')
          seen.push(data.name)
        },
        'organization.dissolved.v1': async ({ key }) => void seen.push(`dissolved ${key}`),
      },
    })
    await open.transport.publish([registered(COLLEGE, 'Яд'), dissolved(COLLEGE, 2), registered(OTHER, 'Другой')])
    await consumer.caughtUp()
    expect(seen).toEqual(['Другой'])
    const parked = await open.connection.collection('parked_throwing').find({}).sort({ seq: 1 }).toArray()
    expect(parked.map(({ seq }) => seq)).toEqual([1, 2])
    await consumer.stop()
  })
})

describe('the example service', () => {
  const EXAMPLE = join(import.meta.dirname, '..', 'example', 'colleges.ts')
  const start = () => {
    const env = {
      KAFKA_BROKERS: inject('kafkaBrokers'),
      KAFKA_PREFIX: prefix,
      MONGO_URL: inject('mongoUrl'),
      MONGO_DATABASE: database,
      LOG_LEVEL: 'warn',
    }
    const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', EXAMPLE], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (bytes) => {
      out += String(bytes)
    })
    return { child, said: () => out }
  }
  const stop = async (child: ChildProcess) => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  }
  const copy = async (id: string) => open.connection.collection('colleges').findOne({ _id: id as never })

  it('knows the open colleges, ends on SIGTERM, and goes on with every fact once', async () => {
    await open.transport.publish([
      registered(COLLEGE, 'Первый'),
      granted(COLLEGE, 2),
      registered(OTHER, 'Второй'),
      granted(OTHER, 2),
    ])
    const first = start()
    await expect.poll(first.said, within).toMatch(/2 open colleges: (Первый, Второй|Второй, Первый)/)
    await stop(first.child)
    await open.transport.publish([granted(COLLEGE, 2), dissolved(COLLEGE, 3), renamed(OTHER, 3, 'Третий')])
    const second = start()
    await expect.poll(second.said, within).toContain('1 open colleges: Третий')
    expect(await copy(COLLEGE)).toMatchObject({ seq: 3, closedOn: '2024-09-01' })
    expect(await copy(OTHER)).toMatchObject({ seq: 3, name: 'Третий' })
    await stop(second.child)
  })
})
