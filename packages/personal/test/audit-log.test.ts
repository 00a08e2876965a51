import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { type Connection, connect } from '@kadry/mongo/connect'
import { type AuditLog, auditLog, COLLECTION } from '@kadry/personal/audit-log'
import { type Entry, type Head, link } from '@kadry/personal/chain'
import { noteReadings } from '@kadry/personal/reader'
import { freshName } from '@kadry/testing/arbitrary'
import { secretary } from '@kadry/testing/viewers'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const reading = (subject: string) => ({
  by: 'secretary',
  roles: ['SECRETARY'],
  purpose: 'PROTOCOL' as const,
  field: 'Delegate.fullName',
  subjects: [subject],
  traceId: 't',
})

describe('the log of personal data readings', () => {
  let database: string
  let connection: Connection
  let heads: Head[]
  let log: AuditLog
  const rows = () => connection.collection<Entry>(COLLECTION)
  const flaws = async (witness?: Head) => (await log.verify(witness)).flaws
  const open = (via: Connection) =>
    auditLog({ connection: via, now: () => new Date('2026-01-01T00:00:00Z'), onHead: (head) => heads.push(head) })

  beforeEach(async () => {
    database = freshName('audit').replace('audit_', 'audit')
    connection = await connect(inject('mongoUrl'), database)
    heads = []
    log = open(connection)
    await log.syncIndexes()
    for (const subject of ['a', 'b', 'c', 'd']) await log.append(reading(subject))
  })
  afterEach(async () => {
    await connection.dropDatabase()
    await connection.close()
  })

  it('is prepared twice as once, and says so where it could not be', async () => {
    await log.syncIndexes()
    const lost = await connect(inject('mongoUrl'), database)
    const late = open(lost)
    await lost.close()
    await expect(late.syncIndexes()).rejects.toThrow()
  })

  it('is whole when nobody touched it, and says its head', async () => {
    expect(await log.verify()).toEqual({ entries: 4, head: heads[3], flaws: [] })
    expect(heads.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  it.each<[string, () => Promise<unknown>, object[]]>([
    ['changed', () => rows().updateOne({ _id: 2 }, { $set: { by: 'nobody' } }), [{ number: 2, flaw: 'CHANGED' }]],
    [
      'given another subject',
      () => rows().updateOne({ _id: 2 }, { $set: { subjects: ['x'] } }),
      [{ number: 2, flaw: 'CHANGED' }],
    ],
    [
      'given another field',
      () => rows().updateOne({ _id: 3 }, { $set: { note: 'x' } }),
      [{ number: 3, flaw: 'UNKNOWN_FIELDS' }],
    ],
    ['removed', () => rows().deleteOne({ _id: 3 }), [{ number: 3, flaw: 'MISSING' }]],
    ['removed from the beginning', () => rows().deleteOne({ _id: 1 }), [{ number: 1, flaw: 'MISSING' }]],
    ['changed together with its hash', () => forge(2), [{ number: 3, flaw: 'NOT_LINKED' }]],
    [
      'swapped with its neighbour',
      () => swap(2, 3),
      [
        { number: 2, flaw: 'NOT_LINKED' },
        { number: 2, flaw: 'CHANGED' },
        { number: 3, flaw: 'NOT_LINKED' },
        { number: 3, flaw: 'CHANGED' },
        { number: 4, flaw: 'NOT_LINKED' },
      ],
    ],
  ])('shows which entry was %s', async (_, tamper, expected) => {
    await tamper()
    expect(await flaws()).toEqual(expected)
  })

  it('that was cut off or written anew is good in itself, and does not match a head noted elsewhere', async () => {
    expect(await flaws(heads[3])).toEqual([])
    await rows().deleteOne({ _id: 4 })
    expect(await flaws()).toEqual([])
    expect(await flaws(heads[3])).toEqual([{ number: 4, flaw: 'OTHER_HEAD' }])
    await open(connection).append(reading('harmless'))
    expect(await flaws()).toEqual([])
    expect(await flaws(heads[3])).toEqual([{ number: 4, flaw: 'OTHER_HEAD' }])
  })

  it('is one chain, however many processes write it', async () => {
    const second = await connect(inject('mongoUrl'), database)
    const writers = [log, open(second), open(second)]
    await Promise.all(Array.from({ length: 60 }, (_, n) => writers[n % 3]!.append(reading(`s${n}`))))
    await second.close()
    const { entries, flaws: found } = await log.verify()
    expect([entries, found]).toEqual([64, []])
    const subjects = (await rows().find({}).toArray()).flatMap((entry) => entry.subjects)
    expect(new Set(subjects).size).toBe(64)
  })

  it('takes what one request reads of many records as one entry, before anything is shown', async () => {
    const note = noteReadings(log)
    const request = { viewer: secretary, traceparent: '00-0123456789abcdef0123456789abcdef-0123456789abcdef-01' }
    const asked = (subject: string) => ({ purpose: 'CONTACT' as const, field: 'Delegate.fullName', subject })
    await Promise.all(['x', 'y', 'x'].map((subject) => note(request, asked(subject))))
    expect(await rows().findOne({ _id: 5 })).toMatchObject({
      by: secretary.sub,
      roles: secretary.roles,
      purpose: 'CONTACT',
      subjects: ['x', 'y'],
      traceId: '0123456789abcdef0123456789abcdef',
    })
    await connection.close()
    await expect(note({ ...request }, asked('z'))).rejects.toThrow()
    connection = await connect(inject('mongoUrl'), database)
  })

  it('is verified by a command that says where the flaw is', async () => {
    const run = (...words: string[]) =>
      new Promise<[number, string]>((resolve) => {
        const cli = join(import.meta.dirname, '..', 'src', 'cli.ts')
        const env = { ...process.env, MONGO_URL: inject('mongoUrl') }
        const child = execFile(process.execPath, [cli, ...words], { env }, (_, stdout) =>
          resolve([child.exitCode!, stdout]),
        )
      })
    const { number, hash } = heads[3]!
    expect(await run('verify', '--database', database, '--head', `${number}:${hash}`)).toEqual([
      0,
      `${database}: 4 entries, head ${number}:${hash}\n`,
    ])
    await rows().deleteOne({ _id: 2 })
    const [code, said] = await run('verify', '--database', database)
    expect([code, said]).toEqual([1, expect.stringContaining(`${database}: entry 2: MISSING`)])
    expect((await run('verfy'))[0]).toBe(2)
  })

  async function forge(number: number): Promise<void> {
    const before = (await rows().findOne({ _id: number - 1 }))!
    const { hash, ...forged } = link({ number: number - 1, hash: before.hash }, reading('forged'), before.time)
    await rows().replaceOne({ _id: number }, { ...forged, hash })
  }

  async function swap(one: number, other: number): Promise<void> {
    const [first, second] = [(await rows().findOne({ _id: one }))!, (await rows().findOne({ _id: other }))!]
    await rows().replaceOne({ _id: one }, { ...second, _id: one } as never)
    await rows().replaceOne({ _id: other }, { ...first, _id: other } as never)
  }
})
