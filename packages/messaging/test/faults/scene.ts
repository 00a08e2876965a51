import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { connect } from '@kadry/mongo/connect'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import { Kafka, logLevel } from 'kafkajs'
import { TOPIC } from '../records.ts'
import { complaints, until } from './oracle.ts'
import type { Parts, Word } from './parts.ts'

export const KEYS = Array.from({ length: 8 }, (_, index) => `key-${index}`)

export type Child = {
  readonly pid: number
  readonly words: readonly Word[]
  readonly send: (word: string) => void
  readonly kill: (signal: NodeJS.Signals) => void
  readonly exited: Promise<NodeJS.Signals | number | null>
  readonly heard: (what: keyof Word, ms?: number) => Promise<void>
}

type Servers = { readonly mongoUrl: string; readonly brokers: string }

/** One scenario's own database, topics and processes over servers that several scenarios may share. */
export async function openScene(
  { mongoUrl, brokers }: Servers,
  onTestFinished: (close: () => Promise<void>) => void,
  partitions = 4,
) {
  const prefix = `${freshName('f')}-`
  const database = freshName('faults')
  const connection = await connect(mongoUrl, database)
  const options = { brokers: brokers.split(','), clientId: 'scene', log: silentLog, partitions, prefix }
  const transport = kafkaTransport(options)
  await transport.ensureTopics([
    { topic: TOPIC, retentionDays: 1 },
    ...['a', 'b'].map((group) => ({ topic: `kadry.${group}.dlq`, retentionDays: 1 })),
  ])
  await connection.createCollection('sectors')
  await connection.collection('sectors').createIndex({ outboxSince: 1 }, { sparse: true })
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  // The first group of a new broker waits until it has made itself a place for positions: not a fault of ours.
  const groupId = `${prefix}first`
  await until('the broker knows groups', async () => (await admin.fetchOffsets({ groupId })).length === 0)
  const children = new Set<Child>()
  let emitted: Record<string, number> = {}

  const start = async (parts: Omit<Parts, 'mongoUrl' | 'database' | 'brokers' | 'prefix'>): Promise<Child> => {
    const whole: Parts = { mongoUrl, database, brokers, prefix, ...parts }
    const child = childOf(
      fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(whole)], {
        execArgv: ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'],
      }),
      (words) => {
        emitted = { ...emitted, ...words }
      },
    )
    children.add(child)
    await child.heard('ready')
    return child
  }
  onTestFinished(async () => {
    for (const child of children) child.kill('SIGKILL')
    await Promise.all([...children].map(({ exited }) => exited))
    await Promise.allSettled([admin.disconnect(), transport.close()])
    await connection.dropDatabase().catch(() => undefined)
    await connection.close()
  })
  const lag = async (group: string) => {
    const [committed] = await admin.fetchOffsets({ groupId: prefix + group, topics: [prefix + TOPIC] })
    const ends = new Map((await admin.fetchTopicOffsets(prefix + TOPIC)).map((end) => [end.partition, end.high]))
    return committed!.partitions.reduce(
      (sum, { partition, offset }) => sum + Number(ends.get(partition)) - Math.max(0, Number(offset)),
      0,
    )
  }
  const waiting = () => connection.collection('sectors').countDocuments({ outboxSince: { $exists: true } })
  const parked = (group: string) =>
    connection.collection(`parked_${group}`).countDocuments({ isDead: { $exists: false } })
  const published = () => until('all facts are published', async () => (await waiting()) === 0 || (await waiting()))
  const handled = (group: string) => until(`all is handled by ${group}`, async () => (await lag(group)) === 0)

  return {
    prefix,
    connection,
    transport,
    start,
    lag,
    emitted: () => emitted,
    published,
    /** Resolves when every fact is published, handled and let out of parking: nothing more will come. */
    quiet: async (group: string) => {
      await published()
      await handled(group)
      await until('nothing is parked', async () => (await parked(group)) === 0 || (await parked(group)))
    },
    /** The same for a group that may keep a key parked for good. */
    handled: async (group: string) => {
      await published()
      await handled(group)
    },
    lists: async (group: string): Promise<Record<string, number[]>> => {
      const rows = await connection.collection<{ numbers: number[] }>(`copies_${group}`).find({}).toArray()
      return Object.fromEntries(rows.map(({ _id, numbers = [] }) => [String(_id), numbers]))
    },
    /** How many records lie in the topic: facts and their repeats. */
    records: async () =>
      (await admin.fetchTopicOffsets(prefix + TOPIC)).reduce((sum, { high }) => sum + Number(high), 0),
    facts: () => Object.values(emitted).reduce((sum, n) => sum + n, 0),
    async complaints(group: string) {
      return complaints(await this.lists(group), emitted)
    },
  }
}

export type Scene = Awaited<ReturnType<typeof openScene>>

function childOf(child: ChildProcess, onEmitted: (emitted: Record<string, number>) => void): Child {
  const words: Word[] = []
  let gone: string | undefined
  child.on('message', (word: Word) => {
    words.push(word)
    if (word.emitted) onEmitted(word.emitted)
  })
  const exited = once(child, 'exit').then(([code, signal]) => {
    gone = `it ended (${signal ?? code})`
    return (signal ?? code) as NodeJS.Signals | number | null
  })
  return {
    pid: child.pid!,
    words,
    send: (word) => void child.send(word),
    kill: (signal) => void child.kill(signal),
    exited,
    heard: async (what, ms) => {
      const isSaid = () => words.some((word) => word[what] !== undefined)
      await until(`a process says ${what}`, () => isSaid() || gone !== undefined, ms)
      if (!isSaid()) throw new Error(`a process was to say ${what}, but ${gone}`)
    },
  }
}

/** Resolves when the process has been stopped by a signal: state T in `/proc`. */
export function stopped({ pid }: Child): Promise<void> {
  return until(
    `process ${pid} is stopped`,
    async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.[0] === 'T',
  )
}
