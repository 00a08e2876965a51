import type { Decision } from '@kadry/domain/decision'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Command } from '@kadry/mongo/command'
import { type Connection, connect } from '@kadry/mongo/connect'
import { optional, shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

type Sector = { readonly name: string; readonly code?: string }

/** A key is known in the whole collection: each test has runs of its own. */
let round = 0
const run = (line: number, name = 'run-1'): Command => ({
  actor: 'test',
  idempotencyKey: `${round}/${name}/${line}`,
  fingerprint: name,
})
const named =
  (name: string, code?: string) =>
  (found: Sector | undefined): Decision<Sector, RuleRefusal> =>
    found?.name === name
      ? { next: found, facts: [] }
      : {
          next: { ...found, name, ...(code ? { code } : {}) },
          facts: [{ type: 'sector.changed.v1', data: { code: code ?? name, name } }],
        }

describe('many decisions in one bulk', () => {
  let connection: Connection
  let second: Connection
  let store: AggregateStore<Sector>
  let other: AggregateStore<Sector>
  let taken = 0
  let ids: readonly string[]
  let woken = 0
  const open = (via: Connection) =>
    aggregateStore<Sector>({
      connection: via,
      type: 'Sector',
      collection: 'sectors',
      shape: shape<Sector>({ name: text, code: optional(text) }),
      indexes: [{ keys: { code: 1 }, unique: true, sparse: true }],
      now: () => new Date('2024-01-01T00:00:00Z'),
      onFacts: () => {
        woken += 1
      },
    })
  const database = freshName('bulk')

  beforeAll(async () => {
    connection = await connect(inject('mongoUrl'), database)
    second = await connect(inject('mongoUrl'), database)
    store = open(connection)
    other = open(second)
    await store.syncIndexes()
  })
  afterAll(async () => {
    await connection.dropDatabase()
    await Promise.all([connection.close(), second.close()])
  })
  beforeEach(() => {
    ids = Array.from({ length: 5 }, () => globalId('Sector', `s${++taken}`))
    woken = 0
    round += 1
  })

  const entries = (names: readonly string[], name?: string) =>
    names.map((one, index) => ({ id: ids[index]!, command: run(index, name), decide: named(one) }))
  const raw = async (id: string) => (await connection.collection('sectors').findOne({ _id: id as never }))!
  const numbers = async (id: string) => (await raw(id)).outbox.map(({ seq }: { seq: number }) => seq)

  it('creates what is not there, changes what differs and leaves the rest as it is, facts numbered as ever', async () => {
    await store.bulk(entries(['a', 'b'], 'before'))
    const untouched = await raw(ids[1]!)
    expect(await store.bulk(entries(['A', 'b', 'c']))).toEqual([
      { done: 'CHANGED', repeated: false },
      { done: 'UNCHANGED', repeated: false },
      { done: 'CREATED', repeated: false },
    ])
    expect(await numbers(ids[0]!)).toEqual([1, 2])
    expect(await raw(ids[1]!)).toEqual(untouched)
    expect([(await raw(ids[2]!)).version, await numbers(ids[2]!)]).toEqual([1, [1]])
    expect(woken).toBe(2)
  })

  it('is repeated without a second write, and still says what the first one did', async () => {
    await store.bulk(entries(['a'], 'before'))
    await store.bulk(entries(['A', 'b']))
    const before = await Promise.all([raw(ids[0]!), raw(ids[1]!)])
    expect(await store.bulk(entries(['A', 'b']))).toEqual([
      { done: 'CHANGED', repeated: true },
      { done: 'CREATED', repeated: true },
    ])
    expect(await Promise.all([raw(ids[0]!), raw(ids[1]!)])).toEqual(before)
  })

  it('lets a refusal of one record stop nobody else', async () => {
    const [first, , third] = entries(['a', 'b', 'c'])
    const refused = { id: ids[1]!, command: run(1), decide: () => ruleRefusal('R2', 'NO', 'Нет', 'No') }
    expect(await store.bulk([first!, refused, third!])).toMatchObject([
      { done: 'CREATED' },
      { __typename: 'RuleRefusal', rule: 'R2' },
      { done: 'CREATED' },
    ])
    expect(await store.find(ids[1]!)).toBeUndefined()
  })

  it('names the index that refused a value which another record holds, among creations and among changes', async () => {
    const code = ids[0]!
    await store.bulk([
      { id: ids[0]!, command: run(0, 'before'), decide: named('a', code) },
      ...entries(['', 'x'], 'b').slice(1),
    ])
    expect(
      await store.bulk([
        { id: ids[1]!, command: run(1), decide: named('b', code) },
        { id: ids[2]!, command: run(2), decide: named('c', code) },
        { id: ids[3]!, command: run(3), decide: named('d') },
      ]),
    ).toEqual([
      { failure: 'DUPLICATE', fields: ['code'] },
      { failure: 'DUPLICATE', fields: ['code'] },
      { done: 'CREATED', repeated: false },
    ])
  })

  it('decides again on those that somebody else wrote between the reading and the writing', async () => {
    await store.bulk(entries(['a', 'b', 'c'], 'before'))
    let meddled = false
    const meddle = async (name: string) => {
      await other.change(ids[1]!, run(9, name), (state) => named(name)(state))
      await other.bulk([{ id: ids[3]!, command: run(3, name), decide: named(name) }])
    }
    const collection = store.model.collection
    const bulkWrite = collection.bulkWrite
    collection.bulkWrite = (async (...args: unknown[]) => {
      if (!meddled) {
        meddled = true
        await meddle('meanwhile')
      }
      return bulkWrite.apply(collection, args as never)
    }) as never
    try {
      expect(await store.bulk(entries(['A', 'B', 'C', 'D']))).toEqual([
        { done: 'CHANGED', repeated: false },
        { done: 'CHANGED', repeated: false },
        { done: 'CHANGED', repeated: false },
        { done: 'CHANGED', repeated: false },
      ])
    } finally {
      collection.bulkWrite = bulkWrite
    }
    expect(await Promise.all(ids.slice(0, 4).map(numbers))).toEqual([
      [1, 2],
      [1, 2, 3],
      [1, 2],
      [1, 2],
    ])
    expect((await store.byIds(ids)).map(({ name }) => name).sort()).toEqual(['A', 'B', 'C', 'D'])
  })

  it('keeps every change of two processes that write the same records at once', async () => {
    const rounds = Array.from({ length: 12 }, (_, n) =>
      (n % 2 ? store : other).bulk(entries([`n${n}`, `n${n}`], `r${n}`)),
    )
    expect((await Promise.all(rounds)).flat().every((outcome) => 'done' in outcome)).toBe(true)
    expect(await numbers(ids[0]!)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    expect((await raw(ids[0]!)).version).toBe(12)
  })

  it('writes nothing in a dry run and says what it would', async () => {
    expect(await store.bulk(entries(['a']), { dryRun: true })).toEqual([{ done: 'CREATED', repeated: false }])
    expect(await store.find(ids[0]!)).toBeUndefined()
    expect(woken).toBe(0)
  })

  it('refuses to hold one record twice, and a fact that breaks its contract', async () => {
    const [entry] = entries(['a'])
    await expect(store.bulk([entry!, entry!])).rejects.toThrow(TypeError)
    const bad = {
      ...entry!,
      decide: () => ({ next: { name: 'a' }, facts: [{ type: 'sector.changed.v1', data: {} } as never] }),
    }
    await expect(store.bulk([bad])).rejects.toThrow()
    expect(await store.find(ids[0]!)).toBeUndefined()
  })
})
