import { type AggregateStore, aggregateStore, ConflictError } from '@kadry/mongo/aggregate'
import type { Command } from '@kadry/mongo/command'
import { type Connection, connect } from '@kadry/mongo/connect'
import { optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

type Cohort = { readonly name: string; readonly training?: string }

describe('one idempotency key means one input, whichever record the input is about', () => {
  let connections: Connection[]
  /** Those of two processes. */
  let stores: AggregateStore<Cohort>[]
  let time: Date
  const open = (connection: Connection) =>
    aggregateStore<Cohort>({
      connection,
      type: 'Cohort',
      collection: 'cohorts',
      shape: shape<Cohort>({ name: text, training: optional(text) }),
      indexes: [{ keys: { training: 1 }, unique: true, sparse: true }],
      now: () => time,
      onFacts: () => {},
    })
  beforeAll(async () => {
    const database = freshName('claims')
    connections = await Promise.all([1, 2].map(() => connect(inject('mongoUrl'), database)))
    stores = connections.map(open)
    await stores[0]!.syncIndexes()
  })
  afterAll(async () => {
    await connections[0]!.dropDatabase()
    await Promise.all(connections.map((one) => one.close()))
  })
  beforeEach(() => {
    time = new Date('2100-01-01T00:00:00Z')
  })

  /** Enrols the cohort of a year of this test; the year is the input. */
  const enrolling = (actor = 'test', idempotencyKey = key(), programme = key()) => {
    const command = (year: string) => ({ actor, idempotencyKey, fingerprint: year })
    const enrol = (year: string, next: Cohort = { name: year }, store = stores[0]!) =>
      store.create(command(year), () => ({ next, facts: [] }), `${programme}-${year}`)
    return { command, enrol, idempotencyKey, programme }
  }
  const made = { repeated: false, state: { version: 1 } }
  const reused = { failure: 'KEY_REUSED' }

  it('refuses another input, knows the first one, and knows nothing of other callers', async () => {
    const { enrol, idempotencyKey, programme } = enrolling()
    expect(await enrol('2024')).toMatchObject(made)
    expect(await enrol('2025')).toEqual(reused)
    expect(await enrol('2024')).toMatchObject({ repeated: true, state: { name: '2024' } })
    expect(await enrolling('somebody else', idempotencyKey, programme).enrol('2025')).toMatchObject(made)
  })

  it('lets one of many inputs under one key win, in two processes, and keeps one record', async () => {
    const { enrol, programme } = enrolling()
    const years = Array.from({ length: 20 }, (_, n) => String(2000 + n))
    const outcomes = await Promise.all(years.map((year, n) => enrol(year, { name: programme }, stores[n % 2])))
    expect(outcomes.filter((one) => 'state' in one)).toEqual([expect.objectContaining({ repeated: false })])
    expect(outcomes.filter((one) => 'failure' in one)).toEqual(Array.from({ length: 19 }, () => reused))
    expect(await stores[0]!.count({ name: programme })).toBe(1)
  })

  it('lets one of many equal commands win and answers the others as repeats of it', async () => {
    const { enrol } = enrolling()
    const training = key()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => enrol('2024', { name: 'A', training }, stores[n % 2])),
    )
    expect(outcomes.map((one) => 'state' in one && one.repeated).sort()).toEqual([
      false,
      ...Array.from({ length: 19 }, () => true),
    ])
  })

  it('leaves the key free where nothing came of the command', async () => {
    const training = key()
    expect(await enrolling().enrol('2024', { name: 'A', training })).toMatchObject(made)
    const { enrol } = enrolling()
    expect(await enrol('2024', { name: 'B', training })).toEqual({ failure: 'DUPLICATE', fields: ['training'] })
    expect(await enrol('2025')).toMatchObject(made)
  })

  it('refuses a change of another record, and a change after a creation or a creation after a change', async () => {
    const [one, other] = await Promise.all([enrolling().enrol('2024'), enrolling().enrol('2024')])
    const [first, second] = [one, other].map((made) => ('state' in made ? made.state.id : ''))
    const { command, enrol } = enrolling()
    const rename = (id: string, name: string, store = stores[0]!) =>
      store.change(id, command(name), (found) => ({ next: { ...found, name }, facts: [] }))
    expect(await rename(first!, 'A')).toMatchObject({ repeated: false, state: { name: 'A' } })
    expect(await rename(second!, 'A', stores[1])).toEqual(reused)
    expect(await rename(first!, 'B', stores[1])).toEqual(reused)
    expect(await enrol('2025')).toEqual(reused)
    expect(await rename(first!, 'A', stores[1])).toMatchObject({ repeated: true })
    expect(await stores[0]!.find(second!)).toMatchObject({ name: '2024', version: 1 })
    const created = enrolling()
    await created.enrol('2026')
    expect(await stores[0]!.change(second!, created.command('2026'), (found) => ({ next: found, facts: [] }))).toEqual(
      reused,
    )
  })

  it('lets one of many changes under one key win, in two processes', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => enrolling().enrol('2024')))
    const { command } = enrolling()
    const outcomes = await Promise.all(
      made.map((one, n) =>
        stores[n % 2]!.change('state' in one ? one.state.id : '', command('A'), (found) => ({
          next: { ...found, name: 'A' },
          facts: [],
        })),
      ),
    )
    expect(outcomes.filter((one) => 'state' in one)).toHaveLength(1)
    expect(outcomes.filter((one) => 'failure' in one)).toEqual(Array.from({ length: 9 }, () => reused))
  })

  it('refuses in a bulk what another record has had under the key', async () => {
    const [one, two] = [key(), key()].map((name) => `Cohort:${name}`)
    const { command } = enrolling()
    const entry = (id: string) => ({ id, command: command('A'), decide: () => ({ next: { name: 'A' }, facts: [] }) })
    expect(await stores[0]!.bulk([entry(one!)])).toEqual([{ done: 'CREATED', repeated: false }])
    expect(await stores[1]!.bulk([entry(one!), entry(two!)])).toEqual([{ done: 'CREATED', repeated: true }, reused])
    expect(await stores[0]!.find(two!)).toBeUndefined()
  })

  it('refuses a command under the key of one on many records, and one on many records under the key of a command', async () => {
    const { command, enrol } = enrolling()
    const many = command('a file')
    expect(await stores[0]!.claim(many)).toBe(true)
    const rows = ['A', 'B'].map((name) => ({
      id: `Cohort:${key()}`,
      command: enrolling().command(name),
      decide: () => ({ next: { name }, facts: [] }),
    }))
    const created = { done: 'CREATED', repeated: false }
    expect(await stores[0]!.bulk(rows, { within: many })).toEqual([created, created])
    expect(await enrol('2024')).toEqual(reused)
    // The rest of a file that was cut off is written all the same.
    const rest = { ...rows[0]!, id: `Cohort:${key()}`, command: enrolling().command('C') }
    expect(await stores[1]!.bulk([rest], { within: many })).toEqual([created])
    expect(await stores[1]!.claim(many)).toBe(true)
    const single = enrolling()
    await single.enrol('2025')
    expect(await stores[1]!.claim(single.command('a file'))).toBe(false)
  })

  const rowOf = (name: string, training?: string) => ({
    id: `Cohort:${key()}`,
    command: enrolling().command(name),
    decide: () => ({ next: { name, ...(training === undefined ? {} : { training }) }, facts: [] }),
  })

  it('is held by another record of the file where its first one is refused', async () => {
    const training = key()
    await enrolling().enrol('2024', { name: 'A', training })
    const { command, enrol } = enrolling()
    const many = command('a file')
    expect(await stores[0]!.claim(many)).toBe(true)
    expect(await stores[0]!.bulk([rowOf('B', training), rowOf('C')], { within: many })).toEqual([
      { failure: 'DUPLICATE', fields: ['training'] },
      { done: 'CREATED', repeated: false },
    ])
    expect(await enrol('2025')).toEqual(reused)
  })

  it('is refused to a file where a command came between its claim and its first record: nothing is written', async () => {
    const { command, enrol } = enrolling()
    const many = command('a file')
    expect(await stores[0]!.claim(many)).toBe(true)
    await enrol('2025')
    const row = rowOf('A')
    await expect(stores[0]!.bulk([row], { within: many })).rejects.toThrow(ConflictError)
    expect(await stores[0]!.find(row.id)).toBeUndefined()
    expect(await stores[1]!.claim(many)).toBe(false)
  })

  it('lets the same file pass again after a day, and change nothing', async () => {
    const many = enrolling().command('a file')
    const row = rowOf('A')
    expect(await stores[0]!.claim(many)).toBe(true)
    await stores[0]!.bulk([row], { within: many })
    time = new Date('2100-01-03T00:00:00Z')
    expect(await stores[1]!.claim(many)).toBe(true)
    expect(await stores[1]!.bulk([row], { within: many })).toEqual([{ done: 'CREATED', repeated: true }])
  })

  it('is kept by a record as long where its write holds the key of a file as well', async () => {
    const [one, other] = await Promise.all([enrolling().enrol('2024'), enrolling().enrol('2024')])
    const [id, second] = [one, other].map((made) => ('state' in made ? made.state.id : ''))
    const commands = Array.from({ length: 100 }, () => enrolling().command('A'))
    const rename = (to: string, command: Command) =>
      stores[0]!.change(to, command, (found) => ({ next: { ...found, name: command.idempotencyKey }, facts: [] }))
    for (const command of commands) await rename(id!, command)
    await stores[0]!.bulk([{ ...rowOf('B'), id: id! }], { within: enrolling().command('a file') })
    expect(await rename(second!, commands[1]!)).toEqual(reused)
    expect(await rename(second!, commands[0]!)).toMatchObject({ repeated: false })
  })

  it('binds the key of a command on many records, and keeps nothing of its input that can be guessed', async () => {
    const { command, idempotencyKey } = enrolling()
    expect(await stores[0]!.claim(command('secret'))).toBe(true)
    expect(await stores[1]!.claim(command('secret'))).toBe(true)
    expect(await stores[1]!.claim(command('another'))).toBe(false)
    const all = JSON.stringify(await connections[0]!.collection('knownCommands').find({}).toArray())
    expect(all).not.toMatch(new RegExp(`secret|${idempotencyKey}`))
  })
})
