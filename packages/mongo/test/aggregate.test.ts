import type { Decision } from '@kadry/domain/decision'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Command } from '@kadry/mongo/command'
import { type Connection, connect } from '@kadry/mongo/connect'
import { list, optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

type Sector = { readonly name: string; readonly code?: string; readonly members: readonly string[] }

const fact = (code: string) => ({ type: 'sector.changed.v1' as const, data: { code, name: code } })
const command = (idempotencyKey = key(), fingerprint = 'f'): Command => ({ actor: 'test', idempotencyKey, fingerprint })
const cause = (seq: number) => ({ cause: { id: `fact-${seq}`, key: 'T3RoZXI6MQ', seq, correlation: 'c' } })

describe('an aggregate and its outbox in one document', () => {
  let connection: Connection
  let store: AggregateStore<Sector>
  let other: AggregateStore<Sector>
  let id: string
  const open = (via: Connection) =>
    aggregateStore<Sector>({
      connection: via,
      type: 'Sector',
      collection: 'sectors',
      shape: shape<Sector>({ name: text, code: optional(text), members: list(text) }),
      indexes: [{ keys: { code: 1 }, unique: true, sparse: true }],
      now: () => new Date('2024-01-01T00:00:00Z'),
      onFacts: () => {},
    })
  const database = freshName('aggregate')
  let second: Connection

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
  beforeEach(async () => {
    const made = await store.create(command(), () => ({ next: { name: 'A', members: [] }, facts: [fact('a')] }))
    if (!('state' in made)) throw new Error('not created')
    id = made.state.id
  })

  const join =
    (who: string) =>
    (state: Sector): Decision<Sector, RuleRefusal, string> =>
      state.members.includes(who)
        ? ruleRefusal('R7', 'TWICE', 'Уже', 'Already')
        : { next: { ...state, members: [...state.members, who] }, facts: [fact(who)], answer: who }
  const raw = async () => (await connection.collection('sectors').findOne({ _id: id as never }))!

  it('numbers its facts 1, 2, 3 without holes and guards every write by version', async () => {
    await store.change(id, command(), join('x'))
    await store.change(id, command(), join('y'))
    const document = await raw()
    expect(document.outbox.map((one: { seq: number }) => one.seq)).toEqual([1, 2, 3])
    expect([document.version, document.seq]).toEqual([3, 3])
  })

  it('writes nothing where a rule refuses', async () => {
    await store.change(id, command(), join('x'))
    const before = await raw()
    expect(await store.change(id, command(), join('x'))).toMatchObject({ __typename: 'RuleRefusal' })
    expect(await raw()).toEqual(before)
  })

  it('answers a repeated command with its first answer and writes nothing', async () => {
    const same = command()
    await store.change(id, same, join('x'))
    const before = await raw()
    expect(await store.change(id, same, join('z'))).toMatchObject({ repeated: true, answer: 'x' })
    expect(await raw()).toEqual(before)
  })

  it('refuses a key that comes again with another input', async () => {
    const same = command()
    await store.change(id, same, join('x'))
    expect(await store.change(id, { ...same, fingerprint: 'g' }, join('z'))).toEqual({ failure: 'KEY_REUSED' })
  })

  it('recognises its creation however many commands came after', async () => {
    const birth = command()
    const make = () => ({ next: { name: 'B', members: [] }, facts: [] })
    const made = await store.create(birth, make)
    if (!('state' in made)) throw new Error('not created')
    for (let n = 0; n < 210; n++) await store.change(made.state.id, command(), join(`m${n}`))
    expect(await store.create(birth, make)).toMatchObject({ repeated: true, state: { id: made.state.id } })
  })

  it('answers a caller who read an older version', async () => {
    await store.change(id, command(), join('x'))
    expect(await store.change(id, { ...command(), expectedVersion: 1 }, join('y'))).toEqual({
      failure: 'VERSION',
      currentVersion: 2,
    })
  })

  it('applies a foreign fact once, whatever is repeated', async () => {
    await store.change(id, cause(5), join('x'))
    expect(await store.change(id, cause(5), join('y'))).toMatchObject({ repeated: true })
    expect(await store.change(id, cause(4), join('z'))).toMatchObject({ repeated: true })
    expect((await store.find(id))?.members).toEqual(['x'])
  })

  it('only notes a foreign fact that changes nothing: the version stays, and the fact is known', async () => {
    const before = await raw()
    await store.change(id, cause(5), (state) => ({ next: state, facts: [] }))
    const { seen, ...after } = await raw()
    expect(after).toEqual(before)
    expect(seen).toEqual({ [cause(5).cause.key]: 5 })
    expect(await store.change(id, cause(5), join('x'))).toMatchObject({ repeated: true })
  })

  it('keeps every one of 60 changes that two processes make at once', async () => {
    const changes = Array.from({ length: 60 }, (_, n) => (n % 2 ? store : other).change(id, command(), join(`m${n}`)))
    const results = await Promise.all(changes)
    expect(results.every((result) => 'state' in result)).toBe(true)
    const document = await raw()
    expect(new Set(document.members).size).toBe(60)
    expect(document.outbox.map((one: { seq: number }) => one.seq)).toEqual(Array.from({ length: 61 }, (_, n) => n + 1))
  })

  it('lets one of many creations win a unique value and names the index to the others', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.create(command(), () => ({ next: { name: 'C', code: id, members: [] }, facts: [] })),
      ),
    )
    expect(results.filter((result) => 'state' in result)).toHaveLength(1)
    expect(
      results.filter(
        (result) => 'failure' in result && result.failure === 'DUPLICATE' && result.fields.includes('code'),
      ),
    ).toHaveLength(19)
  })

  it('refuses to write a fact whose data break its contract', async () => {
    const bad = { type: 'sector.changed.v1', data: { code: 5 } } as never
    await expect(store.change(id, command(), (state) => ({ next: state, facts: [bad] }))).rejects.toThrow()
    expect((await raw()).version).toBe(1)
  })

  it('forgets a field that a decision left out', async () => {
    await store.change(id, command(), (state) => ({ next: { ...state, code: 'one-more' }, facts: [] }))
    await store.change(id, command(), ({ code: _, ...state }) => ({ next: state, facts: [] }))
    expect('code' in (await raw())).toBe(false)
  })
})
