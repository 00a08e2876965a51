import { isRefusal } from '@kadry/domain/decision'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { type Projection, projection } from '@kadry/mongo/projection'
import { day, list, mapOf, nested, optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

type Part = { readonly id: string; readonly on: string; readonly note?: string }
type Whole = { readonly title: string; readonly parts: readonly Part[]; readonly held?: Readonly<Record<string, Part>> }

const wholeShape = shape<Whole>({
  title: text,
  parts: list(nested({ id: text, on: day, note: optional(text) })),
  held: optional(mapOf(nested({ id: text, on: day, note: optional(text) }))),
})
const whole: Whole = {
  title: 'A',
  parts: [{ id: 'p1', on: '2024-01-01' }],
  held: { h1: { id: 'h1', on: '2024-01-02' } },
}
const command = () => ({ actor: 'test', idempotencyKey: key(), fingerprint: 'f' })

/** What mongoose says of a creation, and the compiled check of every other write. */
const REFUSED = /Cast to|not in schema|validation failed| is no | is not declared/

let connection: Connection
let store: AggregateStore<Whole>
let copies: Projection<Whole>

beforeAll(async () => {
  connection = await connect(inject('mongoUrl'), freshName('schema'))
  store = aggregateStore<Whole>({
    ...{ connection, type: 'Whole', collection: 'wholes', shape: wholeShape },
    now: () => new Date('2024-01-01T00:00:00Z'),
    onFacts: () => {},
  })
  copies = projection<Whole>(connection, 'WholeView', 'wholeViews', wholeShape)
  await store.syncIndexes()
  await copies.syncIndexes()
})
afterAll(async () => {
  await connection.dropDatabase()
  await connection.close()
})

const made = async () => {
  const outcome = await store.create(command(), () => ({ next: whole, facts: [] }))
  if (!('state' in outcome)) throw new Error('not created')
  return outcome.state.id
}
const changeTo = (id: string, change: object) =>
  store.change(id, command(), (found) => ({ next: { ...found, ...change } as Whole, facts: [] }))
const raw = (id: string) => connection.collection('wholes').findOne({ _id: id as never })

/** Each is no state of `Whole`, in one way. */
const wrong: Record<string, object> = {
  'a number for a text': { title: 5 },
  'a field that nobody declared': { colour: 'red' },
  'no list': { parts: 'p1' },
  'a part with a field that nobody declared': { parts: [{ id: 'p1', on: '2024-01-01', colour: 'red' }] },
  'a day that is none': { parts: [{ id: 'p1', on: '9999-12-31' }] },
  'a day in a map that is none': { held: { h1: { id: 'h1', on: '0000-01-01' } } },
  'a map with a part of another shape': { held: { h1: { id: 'h1', on: '2024-01-01', colour: 'red' } } },
}

it('writes what the shape says, exactly as it is given', async () => {
  const id = await made()
  expect(await store.find(id)).toMatchObject(whole)
  await changeTo(id, { parts: [...whole.parts, { id: 'p2', on: '2024-02-02', note: 'n' }] })
  const { title, parts, held } = (await raw(id))!
  expect({ title, parts, held }).toEqual({
    ...whole,
    parts: [...whole.parts, { id: 'p2', on: '2024-02-02', note: 'n' }],
  })
})

it.each(Object.entries(wrong))('refuses to create and to change where a decision gives %s', async (_, change) => {
  const creation = store.create(command(), () => ({ next: { ...whole, ...change } as Whole, facts: [] }))
  await expect(creation).rejects.toThrow(REFUSED)
  const id = await made()
  const before = await raw(id)
  await expect(changeTo(id, change)).rejects.toThrow(REFUSED)
  const entry = { id, command: command(), decide: () => ({ next: { ...whole, ...change } as Whole, facts: [] }) }
  await expect(store.bulk([entry])).rejects.toThrow(REFUSED)
  expect(await raw(id)).toEqual(before)
  expect(isRefusal((await changeTo(id, { title: 'B' })) as object)).toBe(false)
})

it('refuses to create a document that lacks a field', async () => {
  for (const lacking of [{ title: 'A' }, { title: 'A', parts: [{ id: 'p1' }] }]) {
    const creation = store.create(command(), () => ({ next: lacking as never, facts: [] }))
    await expect(creation).rejects.toThrow('is required')
  }
})

it.each(Object.entries(wrong))('refuses a copy with %s, and copies the others of the same group', async (_, change) => {
  const [good, bad] = [key(), key()]
  const outcomes = await Promise.allSettled([
    copies.apply({ key: good, seq: 1 }, { $set: { title: 'good' } }),
    copies.apply({ key: bad, seq: 1 }, { $set: change as never }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await expect(copies.restore({ key: bad, seq: 2 }, { ...whole, ...change })).rejects.toThrow()
  expect([await copies.position(good), await copies.position(bad)]).toEqual([1, 0])
})
