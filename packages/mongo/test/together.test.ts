import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Command } from '@kadry/mongo/command'
import { type Connection, connect } from '@kadry/mongo/connect'
import { optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

type Sector = { readonly name: string; readonly code?: string }

const command = (): Command => ({ actor: 'test', idempotencyKey: key(), fingerprint: 'f' })
const fact = (name: string) => ({ type: 'sector.changed.v1' as const, data: { code: name, name } })

describe('changes of several records in one turn of the event loop', () => {
  const database = freshName('together')
  let connections: Connection[]
  let store: AggregateStore<Sector>
  let other: AggregateStore<Sector>
  let ids: string[]
  const open = (connection: Connection) =>
    aggregateStore<Sector>({
      ...{
        connection,
        type: 'Sector',
        collection: 'sectors',
        shape: shape<Sector>({ name: text, code: optional(text) }),
      },
      indexes: [{ keys: { code: 1 }, unique: true, sparse: true }],
      now: () => new Date('2024-01-01T00:00:00Z'),
      onFacts: () => {},
    })

  beforeAll(async () => {
    connections = [await connect(inject('mongoUrl'), database), await connect(inject('mongoUrl'), database)]
    store = open(connections[0]!)
    other = open(connections[1]!)
    await store.syncIndexes()
  })
  afterAll(async () => {
    await connections[0]!.dropDatabase()
    await Promise.all(connections.map((one) => one.close()))
  })
  beforeEach(async () => {
    const made = await Promise.all(
      ['a', 'b', 'c'].map((name) => store.create(command(), () => ({ next: { name }, facts: [] }))),
    )
    ids = made.map((one) => ('state' in one ? one.state.id : expect.fail('not created')))
  })

  const rename = (id: string, by: Command | { cause: object }, meanwhile?: () => Promise<unknown>) =>
    store.change(id, by as Command, async (found) => {
      await meanwhile?.()
      const name = `${found.name}+`
      return { next: { ...found, name }, facts: [fact(name)], answer: name }
    })
  const once = (work: () => Promise<unknown>) => {
    let done: Promise<unknown> | undefined
    return () => {
      done ??= work()
      return done
    }
  }
  const documents = () =>
    connections[0]!
      .collection('sectors')
      .find({ _id: { $in: ids as never[] } })
      .sort({ name: 1 })
      .toArray()
  const seen = async () =>
    (await documents()).map(({ name, version, seq, outbox }) => [name, version, seq, outbox.length])

  it('are all done, once each', async () => {
    const outcomes = await Promise.all(ids.map((id) => rename(id, command())))
    expect(outcomes).toMatchObject(['a+', 'b+', 'c+'].map((answer) => ({ answer, repeated: false })))
    expect(await seen()).toEqual(['a+', 'b+', 'c+'].map((name) => [name, 2, 1, 1]))
  })

  it('are done once and called no repeats where another process came before one of them', async () => {
    const overtaken = once(() => other.change(ids[0]!, command(), () => ({ next: { name: 'A' }, facts: [] })))
    const outcomes = await Promise.all(ids.map((id) => rename(id, command(), overtaken)))
    expect(outcomes).toMatchObject(['A+', 'b+', 'c+'].map((answer) => ({ answer, repeated: false })))
    expect(await seen()).toEqual([
      ['A+', 3, 1, 1],
      ['b+', 2, 1, 1],
      ['c+', 2, 1, 1],
    ])
  })

  it('have their answers where they follow facts, which no record remembers', async () => {
    const cause = { cause: { id: 'fact', key: 'T3RoZXI6MQ', seq: 1, correlation: 'c' } }
    const overtaken = once(() => other.change(ids[0]!, command(), () => ({ next: { name: 'A' }, facts: [] })))
    const outcomes = await Promise.all(ids.map((id) => rename(id, cause, overtaken)))
    expect(outcomes).toMatchObject(['A+', 'b+', 'c+'].map((answer) => ({ answer, repeated: false })))
  })

  it('are refused by a unique index each for itself', async () => {
    const code = key()
    const coded = (id: string, given: string) =>
      store.change(id, command(), (found) => ({ next: { ...found, code: given }, facts: [] }))
    await coded(ids[0]!, code)
    const outcomes = await Promise.all([coded(ids[1]!, code), coded(ids[2]!, key())])
    expect(outcomes).toMatchObject([{ failure: 'DUPLICATE', fields: ['code'] }, { state: { name: 'c' } }])
    expect((await documents()).map(({ version }) => version)).toEqual([2, 1, 2])
  })

  it('lose and double nothing where two processes change the same records all the time', async () => {
    const add = (by: AggregateStore<Sector>, id: string) =>
      by.change(id, command(), ({ name }) => ({ next: { name: `${name}+` }, facts: [fact(name)] }))
    const all = Array.from({ length: 20 }, () => ids.flatMap((id) => [add(store, id), add(other, id)])).flat()
    for (const outcome of await Promise.all(all)) expect(outcome).toMatchObject({ repeated: false })
    expect(await seen()).toEqual(['a', 'b', 'c'].map((name) => [`${name}${'+'.repeat(40)}`, 41, 40, 40]))
  })
})
