import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { type Connection, connect } from '@kadry/mongo/connect'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { toolFor } from './run.ts'

const [log, follower] = [freshName('log').slice(0, 30), freshName('copy').slice(0, 30)]
const TARGET = `test.${freshName('replay')}`
// The services know no prefix: their topics are the same for every test of this run.
const source = toolFor('', log)
const target = toolFor('', follower)
const ORGANIZATION = 'T3JnYW5pemF0aW9uOjE'
let connection: Connection
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kadry-replay-test-'))
  connection = await connect(inject('mongoUrl'), log)
  const about = { key: ORGANIZATION, actor: 'test', correlation: 'c' }
  const data = { id: ORGANIZATION, name: 'Колледж', shortName: 'Колледж', status: 'ACTIVE', sectorCodes: [] }
  await connection.collection('facts').insertMany([
    {
      _id: newKey(),
      ...about,
      seq: 2,
      type: 'organization.suspended.v1',
      time: '2024-02-01T00:00:00.000Z',
      data: { id: ORGANIZATION, reason: 'r' },
    },
    { _id: newKey(), ...about, seq: 1, type: 'organization.registered.v1', time: '2024-01-01T00:00:00.000Z', data },
  ] as never)
  const transport = kafkaTransport({ brokers: inject('kafkaBrokers').split(','), clientId: 'test', log: silentLog })
  await transport.ensureTopics([{ topic: TARGET, retentionDays: 1 }])
  await transport.close()
})
afterAll(async () => {
  await connection.dropDatabase()
  await connection.useDb(follower).dropDatabase()
  await connection.close()
  await rm(folder, { recursive: true })
})
const copy = async () =>
  connection
    .useDb(follower)
    .collection('organizations')
    .findOne({ _id: ORGANIZATION as never })

describe('the fact log of a service', () => {
  it('goes to a file, whole or in part, in the order of the numbers', async () => {
    const path = join(folder, 'facts.jsonl')
    expect(await source.run('replay', 'stakeholders', '--to-file', path)).toMatchObject({
      code: 0,
      rows: [{ facts: 2, failed: [] }],
    })
    const lines = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ headers }) => headers.ce_type)).toEqual([
      'ru.mosreg.kadry.organization.registered.v1',
      'ru.mosreg.kadry.organization.suspended.v1',
    ])
    expect(await source.runWithout('validate', path)).toMatchObject({ code: 0, out: '2 valid, 0 wrong\n' })
    const part = await source.run('replay', 'stakeholders', '--since', '2024-01-15', '--to-file', path)
    expect(part.rows).toMatchObject([{ facts: 1 }])
  })
  it('goes to a topic only with --yes', async () => {
    const dry = await source.run('replay', 'stakeholders', '--to-topic', TARGET)
    expect(dry).toMatchObject({ code: 0, err: expect.stringContaining('add --yes'), rows: [{ facts: 2, replayed: 0 }] })
    expect((await source.run('tail', TARGET)).rows).toEqual([])
    expect((await source.run('replay', 'stakeholders', '--to-topic', TARGET, '--yes')).code).toBe(0)
    expect((await source.run('tail', TARGET)).rows).toMatchObject([{ key: ORGANIZATION }, { key: ORGANIZATION }])
  })
  it('goes to the handlers of one service alone, which then knows what it lacked', async () => {
    const words = ['replay', 'stakeholders', '--to-group', 'governance', '--group-database', follower, '--yes']
    expect(await source.run(...words)).toMatchObject({ code: 0, rows: [{ facts: 2, failed: [] }] })
    expect(await copy()).toMatchObject({ seq: 2, status: 'SUSPENDED' })
  })
  it('is not asked for something that is not there', async () => {
    expect(await source.run('replay', 'stakeholders')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--to-topic'),
    })
    const none = await source.run('replay', 'stakeholders', '--type', 'sector.changed.v1', '--again')
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('has none of these facts') })
    const nobody = await source.run('replay', 'stakeholders', '--to-group', 'nobody', '--yes')
    expect(nobody).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no service nobody, but employment'),
    })
  })
})

describe('a copy', () => {
  it('is named, built anew only with --yes, and then holds what the topics hold', async () => {
    expect((await target.run('topics', 'apply', '--yes')).code).toBe(0)
    const stray = 'c3RyYXk6MQ'
    const organizations = connection.useDb(follower).collection('organizations')
    await organizations.insertOne({ _id: stray as never, seq: 1 } as never)
    const names = (await target.run('rebuild', 'governance')).rows.map(({ copy: name }) => name)
    expect(names).toContain('stakeholders.organization')
    const dry = await target.run('rebuild', 'governance', 'stakeholders.organization')
    expect(dry).toMatchObject({ code: 0, rows: [{ rebuilt: false }] })
    expect(await organizations.findOne({ _id: stray as never })).not.toBeNull()
    const done = await target.run('rebuild', 'governance', 'stakeholders.organization', '--yes')
    expect(done).toMatchObject({ code: 0, rows: [{ rebuilt: true, leftOut: 0 }] })
    expect(await organizations.findOne({ _id: stray as never })).toBeNull()
    expect(await target.run('rebuild', 'governance', 'nothing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('stakeholders.organization'),
    })
  })
})
