import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

type Report = { readonly id: string; readonly on: string; readonly urls: readonly string[] }
type Assignment = { readonly id: string; readonly due?: string; readonly reports: readonly Report[] }
type Item = { readonly id: string; readonly open: boolean; readonly assignments: readonly Assignment[] }
type Resolution = {
  readonly title: string
  readonly count?: number
  readonly items: readonly Item[]
  readonly ended?: { readonly on: string; readonly reason?: string }
}

let connection: Connection
let store: AggregateStore<Resolution>
beforeAll(async () => {
  connection = await connect(inject('mongoUrl'), freshName('difference'))
  store = aggregateStore<Resolution>({
    ...{ connection, type: 'Resolution', collection: 'resolutions' },
    shape: shape<Resolution>({
      title: text,
      count: optional(integer),
      items: list(
        nested({
          id: text,
          open: flag,
          assignments: list(
            nested({
              id: text,
              due: optional(day),
              reports: list(nested({ id: text, on: day, urls: list(text) })),
            }),
          ),
        }),
      ),
      ended: optional(nested({ on: day, reason: optional(text) })),
    }),
    now: () => new Date('2024-01-01T00:00:00Z'),
    onFacts: () => {},
  })
  await store.syncIndexes()
})
afterAll(async () => {
  await connection.dropDatabase()
  await connection.close()
})

const few = { maxLength: 4 }
const id = fc.constantFrom('a', 'b', 'c', 'd')
const someDay = fc.constantFrom('2024-01-01', '2024-02-29', '2199-12-31')
const report = fc.record({ id, on: someDay, urls: fc.array(fc.string(), few) })
const assignment = fc.record({ id, due: someDay, reports: fc.array(report, few) }, { requiredKeys: ['id', 'reports'] })
const item = fc.record({ id, open: fc.boolean(), assignments: fc.array(assignment, few) })
const resolution = fc.record(
  {
    title: fc.string(),
    count: fc.integer(),
    items: fc.array(item, few),
    ended: fc.record({ on: someDay, reason: fc.string() }, { requiredKeys: ['on'] }),
  },
  { requiredKeys: ['title', 'items'] },
) as fc.Arbitrary<Resolution>

it('leads from any state to any other, in the database as in the answer, part by part', async () => {
  const made = await store.create({ actor: 't', idempotencyKey: key(), fingerprint: 'f' }, () => ({
    next: { title: 'A', items: [] },
    facts: [],
  }))
  if (!('state' in made)) throw new Error('not created')
  const { id: own } = made.state
  await fc.assert(
    fc.asyncProperty(resolution, async (next) => {
      const command = { actor: 't', idempotencyKey: key(), fingerprint: 'f' }
      const outcome = await store.change(own, command, () => ({ next, facts: [] }))
      const stored = await store.find(own)
      expect(stored).toEqual((outcome as { state: object }).state)
      const { id: _, version: __, updatedAt: ___, ...state } = stored!
      expect(state).toEqual(JSON.parse(JSON.stringify(next)))
    }),
    { numRuns: 150 },
  )
})
