// a cursor is good for the list that it was made in, and for no other.
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { CursorError, keysetPage, listMark } from '@kadry/mongo/page'
import { optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

type Sector = { readonly name: string; readonly code?: string }

let connection: Connection
let sectors: AggregateStore<Sector>
let others: AggregateStore<Sector>
const storeOf = (type: string, collection: string) =>
  aggregateStore<Sector>({
    connection,
    type,
    collection,
    shape: shape<Sector>({ name: text, code: optional(text) }),
    now: () => new Date('2024-01-01T00:00:00Z'),
    onFacts: () => {},
  })
beforeAll(async () => {
  connection = await connect(inject('mongoUrl'), freshName('page'))
  sectors = storeOf('Sector', 'sectors')
  others = storeOf('Other', 'others')
  for (const store of [sectors, others])
    for (const name of ['A', 'B', 'C', 'D'])
      await store.create({ actor: 'test', idempotencyKey: key(), fingerprint: 'f' }, () => ({
        next: { name, code: name < 'C' ? 'low' : 'high' },
        facts: [{ type: 'sector.changed.v1' as const, data: { code: name, name } }],
      }))
})
afterAll(async () => {
  await connection.dropDatabase()
  await connection.close()
})

const byName = { field: 'name', direction: 1 } as const
const namesOf = async (...page: Parameters<typeof keysetPage<Sector>>) =>
  (await keysetPage(...page)).nodes.map(({ name }) => name)

test('the cursor of a list leads to its next page', async () => {
  const { nodes, cursorOf } = await keysetPage(sectors, {}, { first: 2 }, byName)
  expect(nodes.map(({ name }) => name)).toEqual(['A', 'B'])
  expect(await namesOf(sectors, {}, { first: 5, after: cursorOf(nodes[1]!) }, byName)).toEqual(['C', 'D'])
})

test('the cursor of another list, filter or order, one of no list and one that was made up are refused', async () => {
  const { nodes, cursorOf } = await keysetPage(sectors, {}, { first: 1 }, byName)
  const after = cursorOf(nodes[0]!)
  const madeUp = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  const wrong: Parameters<typeof keysetPage<Sector>>[] = [
    [others, {}, { first: 1, after }, byName],
    [sectors, { code: 'low' }, { first: 1, after }, byName],
    [sectors, {}, { first: 1, after }, { field: 'name', direction: -1 }],
    [sectors, {}, { first: 1, after }],
    [sectors, {}, { first: 1, after: 'W251bGwsIiJd' }],
    [sectors, {}, { first: 1, after: madeUp(null, '', 'xxxxxxxx') }],
    [sectors, {}, { first: 1, after: madeUp({ $gt: '' }, '', listMark('Sector', {}, 'name', 1)) }, byName],
  ]
  for (const asked of wrong) await expect(keysetPage(...asked)).rejects.toThrow(CursorError)
})
