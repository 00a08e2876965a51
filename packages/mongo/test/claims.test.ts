import { ruleRefusal } from '@kadry/domain/refusal'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

type Cohort = { readonly name: string; readonly training?: string }

describe('one idempotency key means one input, whatever natural key the input has', () => {
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

  it('refuses another input for 24 hours, before any rule, and knows the first one', async () => {
    const { enrol, command, idempotencyKey, programme } = enrolling()
    expect(await enrol('2024')).toMatchObject(made)
    time = new Date('2100-01-01T23:59:00Z')
    expect(await enrol('2025')).toEqual(reused)
    const never = () => ruleRefusal('R27', 'NEVER', 'Никогда', 'Never')
    expect(await stores[0]!.create(command('2026'), never, `${programme}-2026`)).toEqual(reused)
    expect(await enrol('2024')).toMatchObject({ repeated: true, state: { name: '2024' } })
    expect(await enrolling('somebody else', idempotencyKey, programme).enrol('2025')).toMatchObject(made)
    time = new Date('2100-01-02T00:01:00Z')
    expect(await enrol('2026')).toMatchObject(made)
    expect(await enrol('2027')).toEqual(reused)
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

  it('lets the same input finish what a crash left undone, and no other', async () => {
    const { enrol } = enrolling()
    await expect(enrol('2024', { name: 5 } as never)).rejects.toThrow(/validation/i)
    expect(await enrol('2025')).toEqual(reused)
    expect(await enrol('2024')).toMatchObject(made)
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
