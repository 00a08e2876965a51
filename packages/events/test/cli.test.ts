import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { contractOf } from '@kadry/contracts/catalogue'
import { schemaVersionOf, toMessage } from '@kadry/contracts/envelope'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { connect } from '@kadry/mongo/connect'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import { CompressionTypes, Kafka, logLevel, Partitioners } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { toolFor } from './run.ts'

const TOPIC = 'kadry.stakeholders.sector.events'
const soon = { timeout: 200_000, interval: 200 }
const prefix = `${freshName('cli')}-`
const database = freshName('cli')
const { run, runText, runWithout, withEnv } = toolFor(prefix, database)
const transport = () =>
  kafkaTransport({
    brokers: inject('kafkaBrokers').split(','),
    clientId: 'test',
    log: silentLog,
    partitions: 2,
    prefix,
  })

beforeAll(async () => {
  const kafka = transport()
  await kafka.ensureTopics([TOPIC, 'kadry.test.dlq'].map((topic) => ({ topic, retentionDays: 1 })))
  const contract = contractOf('sector.changed.v1')!
  const about = { type: contract.type, time: new Date().toISOString(), actor: 'test', correlation: 'c' }
  const fact = (key: string, seq: number) =>
    toMessage(TOPIC, contract, key, { ...about, id: newKey(), seq, data: { code: 'c', name: `${key} ${seq}` } })
  const bad = { ...fact('bad', 1), topic: 'kadry.test.dlq', value: Buffer.from([0xff, 0x00]) }
  const headers = { kadry_dlq_topic: TOPIC, kadry_dlq_reason: 'not-text', kadry_dlq_error: 'EnvelopeError: no text' }
  await kafka.publish([fact('a', 1), fact('a', 2), fact('b', 1), { ...bad, headers }])
  await kafka.close()
})
afterAll(async () => {
  const connection = await connect(inject('mongoUrl'), database)
  await connection.dropDatabase()
  await connection.close()
})

describe('help and wrong use', () => {
  it('shows every command with an example, and what one command takes', async () => {
    const all = await runWithout('--help')
    expect(all).toMatchObject({ code: 0, out: expect.stringContaining('Examples:') })
    for (const command of ['topics apply', 'tail', 'lag', 'dlq show', 'trigger', 'validate', 'contracts diff'])
      expect(all.out).toContain(command)
    expect((await runWithout('trigger', '--help')).out).toContain('--seq <n>')
    expect(await runWithout()).toMatchObject({ code: 2, out: expect.stringContaining('topics diff') })
  })
  it.each([
    [['explode'], '“explode” is no command'],
    [['tail'], 'tail wants a topic'],
    [['tail', TOPIC], 'KAFKA_BROKERS'],
    [['tail', TOPIC, '--limit', 'many'], '--limit is a whole number from 1'],
    [['tail', TOPIC, '--loud'], '--loud'],
    [['trigger', 'sector.painted.v1'], 'is not in the catalogue'],
    [['trigger', 'sector.changed.v1', '--data', '{"code":5}'], '--data: code'],
  ])('%j is refused with code 2 and what to write instead', async (words, said) => {
    expect(await runWithout(...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) })
  })
})

describe('a broker that is not as expected', () => {
  it('does not answer: reported at once, with the address', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    const outcome = await withEnv({ KAFKA_BROKERS: `127.0.0.1:${port}` }, ['lag', 'governance'])
    expect(outcome).toMatchObject({
      code: 1,
      err: expect.stringContaining(`no broker answers at 127.0.0.1:${port} (ECONNREFUSED)`),
    })
  })
  it('hangs up, as one does that wants a user: reported with the variables to set', async () => {
    const server = createServer((socket) => void socket.on('error', () => {}).once('data', () => socket.destroy()))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const outcome = await withEnv({ KAFKA_BROKERS: `127.0.0.1:${port}` }, ['lag', 'governance'])
    expect(outcome).toMatchObject({
      code: 1,
      err: expect.stringMatching(/hangs up .*KAFKA_TLS=1.*KAFKA_SASL_MECHANISM/),
    })
    const half = await withEnv({ KAFKA_BROKERS: 'x:1', KAFKA_SASL_MECHANISM: 'PLAIN' }, ['lag', 'governance'])
    expect(half).toMatchObject({ code: 2, err: expect.stringContaining('KAFKA_USERNAME') })
    server.close()
  })
  it('has no such topic, or no such group: reported with what there is', async () => {
    expect(await runText('tail', 'kadry.stakeholders.sectors.events')).toMatchObject({
      code: 1,
      err: expect.stringContaining(`there is no topic kadry.stakeholders.sectors.events; there is ${TOPIC}`),
    })
    expect(await runText('lag', 'nobody')).toMatchObject({
      code: 1,
      err: expect.stringContaining('has committed nothing'),
    })
  })
})

describe('looking', () => {
  it('tails a topic by key, type and time, up to a limit', async () => {
    expect((await run('tail', TOPIC)).rows).toHaveLength(3)
    const ofA = await run('tail', TOPIC, '--key', 'a', '--type', 'sector.changed.v1')
    expect(ofA.rows.map(({ value }) => JSON.parse(value as string).name)).toEqual(['a 1', 'a 2'])
    const first = await runText('tail', TOPIC, '--key', 'a', '--limit', '1')
    expect(first.out.trim().split('\n')).toEqual([expect.stringMatching(/sector\.changed\.v1 a #1 /)])
    expect((await run('tail', TOPIC, '--since', '2100-01-01')).rows).toEqual([])
    expect((await run('tail', TOPIC, '--until', '2100-01-01')).rows).toHaveLength(3)
    expect((await run('tail', TOPIC, '--until', '2000-01-01')).rows).toEqual([])
    expect((await run('tail', TOPIC, '--key', 'a,b')).rows).toHaveLength(3)
    expect((await run('tail', TOPIC, '--type', 'sector.painted.v1,sector.changed.v1')).rows).toHaveLength(3)
    expect((await runText('tail', TOPIC, '--limit', '1', '--pretty')).out).toContain('  ce_specversion: 1.0')
  })
  it('tails what has no value as none, and a batch that can’t be decoded as its offsets (FA-21, FA-23)', async () => {
    const topic = 'kadry.odd.events'
    const kafka = transport()
    await kafka.ensureTopics([{ topic, retentionDays: 1 }])
    await kafka.publish([{ topic, key: null, headers: { ce_causationid: null }, value: null }])
    await kafka.close()
    const client = new Kafka({ brokers: inject('kafkaBrokers').split(','), logLevel: logLevel.NOTHING })
    const producer = client.producer({ createPartitioner: Partitioners.DefaultPartitioner })
    await producer.connect()
    const bomb = { partition: 0, key: 'bomb', value: Buffer.alloc(65 * 1_048_576) }
    await producer.send({ topic: prefix + topic, messages: [bomb], compression: CompressionTypes.ZSTD })
    await producer.disconnect()
    const { code, rows } = await run('tail', topic)
    expect(code).toBe(0)
    const [odd] = rows.filter(({ headers }) => 'ce_causationid' in (headers as object))
    expect(odd).toMatchObject({ headers: { ce_causationid: null }, value: null, keyBase64: null })
    expect(rows).toContainEqual(
      expect.objectContaining({ undecodable: expect.objectContaining({ compression: 'zstd' }) }),
    )
    expect((await runText('tail', topic)).out).toMatch(/^- undecodable kadry\.odd\.events\/0@\d+–\d+ zstd: /m)
  })
  it('says how far a group is, and fails above a limit', async () => {
    const kafka = transport()
    const seen: string[] = []
    const handle = async ({ key }: { key: string }) => void seen.push(key)
    const subscription = await kafka.subscribe({ group: 'reader', topics: [TOPIC], handle })
    await subscription.caughtUp()
    await expect.poll(async () => (await subscription.lag())[0]?.messages, soon).toBe(0)
    expect((await run('lag', 'reader')).rows).toEqual([
      { group: 'reader', state: 'Stable', members: 1, topic: TOPIC, lag: 0 },
    ])
    await kafka.close()
    const later = transport()
    await later.publish([
      {
        ...toMessage(TOPIC, contractOf('sector.changed.v1')!, 'c', {
          id: newKey(),
          type: 'sector.changed.v1',
          seq: 1,
          data: {},
          time: '2024-01-01T00:00:00Z',
          actor: 't',
          correlation: 'c',
        }),
        topic: TOPIC,
      },
    ])
    await later.close()
    expect(await run('lag', 'reader', '--above', '0', '--partitions')).toMatchObject({
      code: 1,
      rows: expect.arrayContaining([expect.objectContaining({ state: 'Empty', members: 0, lag: 1 })]),
    })
  })
  it('lists dead letters with their reasons and shows one with its bytes', async () => {
    const list = await run('dlq', 'list', 'test')
    expect(list.rows).toMatchObject([{ offset: '0', key: 'bad', topic: TOPIC, reason: 'not-text' }])
    const shown = await run('dlq', 'show', 'test', '0')
    expect(shown.rows).toMatchObject([{ base64: '/wA=', reason: 'not-text' }])
    expect(await run('dlq', 'show', 'test', '7')).toMatchObject({ code: 1, out: '' })
  })
})

describe('topics', () => {
  const own = toolFor(`${freshName('topics')}-`, database)
  it('are compared, created only with --yes, and then as the catalogue says', async () => {
    const before = await own.run('topics', 'diff')
    expect(before.code).toBe(1)
    expect(before.rows.map(({ what }) => what)).not.toContain('unknown')
    expect(before.rows).toContainEqual(expect.objectContaining({ topic: TOPIC, what: 'missing' }))
    const dry = await own.run('topics', 'apply')
    expect(dry).toMatchObject({ code: 0, err: expect.stringContaining('add --yes') })
    expect((await own.run('topics', 'diff')).rows).toEqual(before.rows)
    expect(await own.run('topics', 'apply', '--yes')).toMatchObject({ code: 0, err: '' })
    expect(await own.run('topics', 'diff')).toMatchObject({ code: 0, rows: [{ differences: 0 }] })
  })
  it('that are kept otherwise are mended; their partitions are reported and never touched', async () => {
    const found = (await run('topics', 'diff')).rows.filter(({ topic }) => topic === TOPIC)
    expect(found).toMatchObject([
      { what: 'partitions', words: expect.stringContaining('2 partitions instead of 12'), isPossible: false },
      { what: 'kept', words: expect.stringContaining('retention.ms is 86400000, to be 7776000000'), isPossible: true },
    ])
    expect((await run('topics', 'apply', '--yes')).code).toBe(1)
    // A broker answers from what it has heard of its controller, a moment later; one that was too slow for the
    // command is asked again.
    const kept = async () => {
      await run('topics', 'apply', '--yes')
      return (await run('topics', 'diff')).rows.filter(({ topic }) => topic === TOPIC)
    }
    await expect.poll(async () => (await kept()).map(({ what }) => what), soon).toEqual(['partitions'])
  })
})

describe('contracts, without any server', () => {
  it('are listed with their versions, checked, and compared', async () => {
    const list = await runWithout('contracts', 'list', '--json')
    expect(list.rows).toContainEqual({
      type: 'sector.changed.v1',
      version: schemaVersionOf('sector.changed.v1'),
      topic: TOPIC,
      internal: false,
    })
    expect(await runWithout('contracts', 'check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing is broken'),
    })
    expect(await runWithout('contracts', 'diff')).toMatchObject({ code: 0, out: '' })
    const unknown = await runWithout('contracts', 'diff', 'sector.changed.v1', '--from', '0.9.0')
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('has no version 0.9.0, but 1.0.0') })
  })
  it('say which events of a file are theirs', async () => {
    const golden = await runWithout('validate', 'packages/contracts/golden/sector.changed.v1/1.0.0.json')
    expect(golden).toMatchObject({ code: 0, out: '1 valid, 0 wrong\n' })
    const headers = golden && {
      ce_specversion: '1.0',
      ce_id: '1',
      ce_source: '/subgraphs/stakeholders',
      ce_type: 'ru.mosreg.kadry.sector.changed.v1',
      ce_subject: 'Sector/a',
      ce_time: '2024-01-01T00:00:00Z',
      ce_partitionkey: 'a',
      ce_sequence: '1',
      ce_correlationid: 'c',
    }
    const structured = {
      specversion: '1.0',
      id: '1',
      source: '/subgraphs/stakeholders',
      type: 'ru.mosreg.kadry.sector.changed.v1',
      subject: 'Sector/a',
      time: '2024-01-01T00:00:00Z',
      partitionkey: 'a',
      sequence: '1',
      correlationid: 'c',
      data: { code: 'c', name: 'n' },
    }
    const lines = [
      { key: 'a', headers, value: { code: 'c', name: 'n' } },
      { key: 'a', headers, value: '{"code":5}' },
      structured,
      { key: 'a', headers: { ...headers, ce_type: 'ru.mosreg.kadry.sector.painted.v1' }, value: {} },
      { nothing: true },
    ]
    const outcome = await withEnv({}, ['validate', '--json'], lines.map((line) => JSON.stringify(line)).join('\n'))
    expect(outcome.code).toBe(1)
    expect(outcome.rows).toMatchObject([
      { line: 2, type: 'sector.changed.v1', problem: expect.stringContaining('code') },
      { line: 4, type: 'sector.painted.v1', problem: expect.stringContaining('not in the catalogue') },
      { line: 5, problem: expect.stringContaining('neither a record') },
      { valid: 2, wrong: 3 },
    ])
    expect(await withEnv({}, ['validate'])).toMatchObject({ code: 2 })
  })
})

describe('a golden event', () => {
  it('is only shown without --yes, and published with it, as somebody’s first fact', async () => {
    const kafka = transport()
    await kafka.ensureTopics([{ topic: 'test.sectors', retentionDays: 1 }])
    await kafka.close()
    const about = ['trigger', 'sector.changed.v1', '--to', 'test.sectors', '--key', 'mine', '--data', '{"name":"Наша"}']
    expect(await run(...about)).toMatchObject({
      code: 0,
      err: expect.stringContaining('add --yes'),
      rows: [{ published: false }],
    })
    expect((await run('tail', 'test.sectors')).rows).toEqual([])
    expect(await run(...about, '--yes')).toMatchObject({ code: 0, rows: [{ published: true }] })
    const [outcome] = (await run('tail', 'test.sectors')).rows
    expect(outcome).toMatchObject({ key: 'mine', headers: { ce_subject: 'Sector/mine', ce_sequence: '000000000001' } })
    expect(JSON.parse(outcome!.value as string)).toEqual({ code: 'radioelectronics', name: 'Наша' })
    expect(await withEnv({}, ['validate'], JSON.stringify(outcome))).toMatchObject({ code: 0 })
  })
})
