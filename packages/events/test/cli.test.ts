import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { contractOf } from '@kadry/contracts/catalogue'
import { toMessage } from '@kadry/contracts/envelope'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { connect } from '@kadry/mongo/connect'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

const CLI = join(import.meta.dirname, '..', 'src', 'cli.ts')
const TOPIC = 'kadry.stakeholders.sector.events'
const prefix = `${freshName('cli')}-`
const database = freshName('cli')

function kadryEvents(args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const bare = { PATH: process.env.PATH, ...env }
    execFile(
      process.execPath,
      ['--disable-warning=TimeoutNegativeWarning', CLI, ...args],
      { env: bare },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}
const servers = () => ({
  KAFKA_BROKERS: inject('kafkaBrokers'),
  KAFKA_PREFIX: prefix,
  MONGO_URL: inject('mongoUrl'),
  MONGO_DATABASE: database,
})
const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  const brokers = inject('kafkaBrokers').split(',')
  const transport = kafkaTransport({ brokers, clientId: 'test', log: silentLog, partitions: 2, prefix })
  await transport.ensureTopics([TOPIC, 'kadry.test.dlq'].map((topic) => ({ topic, retentionDays: 1 })))
  const contract = contractOf('sector.changed.v1')!
  const about = { type: contract.type, time: new Date().toISOString(), actor: 'test', correlation: 'c' }
  const fact = (key: string, seq: number) =>
    toMessage(TOPIC, contract, key, { ...about, id: newKey(), seq, data: { code: 'c', name: `${key} ${seq}` } })
  const letter = { ...fact('bad', 1), topic: 'kadry.test.dlq', value: Buffer.from([0xff, 0x00]) }
  const headers = { kadry_dlq_topic: TOPIC, kadry_dlq_reason: 'not-text', kadry_dlq_error: 'EnvelopeError: no text' }
  await transport.publish([fact('a', 1), fact('a', 2), fact('b', 1), { ...letter, headers }])
  await transport.close()
})
afterAll(async () => {
  const connection = await connect(inject('mongoUrl'), database)
  await connection.dropDatabase()
  await connection.close()
})

it('lists every contract without any server, helps with examples, and refuses what it does not know', async () => {
  const list = await kadryEvents(['contracts', 'list', '--json'])
  expect(rows(list.out)).toContainEqual({ type: 'sector.changed.v1', topic: TOPIC, internal: false })
  expect((await kadryEvents(['--help'])).out).toContain('Examples:')
  expect(await kadryEvents(['explode'])).toMatchObject({ code: 2, err: expect.stringContaining('explode') })
  expect(await kadryEvents(['tail', TOPIC])).toMatchObject({ code: 2, err: expect.stringContaining('KAFKA_BROKERS') })
})

it('tails a topic by key and type up to a limit', async () => {
  const all = await kadryEvents(['tail', TOPIC, '--json'], servers())
  expect(rows(all.out)).toHaveLength(3)
  const ofA = await kadryEvents(['tail', TOPIC, '--json', '--key', 'a', '--type', 'sector.changed.v1'], servers())
  expect(rows(ofA.out).map(({ value }) => JSON.parse(value).name)).toEqual(['a 1', 'a 2'])
  const first = await kadryEvents(['tail', TOPIC, '--key', 'a', '--limit', '1'], servers())
  expect(first.out.trim().split('\n')).toEqual([expect.stringMatching(/sector\.changed\.v1 a #1 /)])
})

it('lists dead letters with their reasons and shows one with its bytes', async () => {
  const list = await kadryEvents(['dlq', 'list', 'test', '--json'], servers())
  expect(rows(list.out)).toMatchObject([{ offset: '0', key: 'bad', topic: TOPIC, reason: 'not-text' }])
  const shown = await kadryEvents(['dlq', 'show', 'test', '0', '--json'], servers())
  expect(rows(shown.out)).toMatchObject([{ base64: '/wA=', headers: { kadry_dlq_reason: 'not-text' } }])
  expect(await kadryEvents(['dlq', 'show', 'test', '7'], servers())).toMatchObject({ code: 1, out: '' })
})

it('tells which keys wait and why', async () => {
  const connection = await connect(inject('mongoUrl'), database)
  const parked = { _id: 'x 1', lane: `${TOPIC}/a`, seq: 1, attempts: 3, dueAt: new Date(), error: 'Error: no' }
  await connection.collection('parked_test').insertOne(parked as never)
  await connection.close()
  const found = await kadryEvents(['parked', 'test', '--json'], servers())
  expect(rows(found.out)).toMatchObject([{ lane: `${TOPIC}/a`, seq: 1, attempts: 3, error: 'Error: no' }])
})
