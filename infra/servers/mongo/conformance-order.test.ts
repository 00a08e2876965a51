import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freshDatabase, type Row } from './fresh-database.ts'

describe('a page in the order of the ids', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  let collection: ReturnType<typeof database.collection>
  const rows = Array.from({ length: 1_000 }, (_, n) => ({
    _id: `k${String((n * 617) % 1_000).padStart(4, '0')}`,
    kind: n % 3 === 0 ? 'rare' : 'common',
    n,
  }))
  const rest = rows.filter(({ kind }) => kind === 'common')
  const ids = (found: readonly { readonly _id: string }[]) => found.map(({ _id }) => _id)

  beforeAll(async () => {
    database = await freshDatabase(inject('mongoUrl'))
    collection = database.collection()
    await collection.createIndex({ kind: 1, _id: 1 })
    await collection.insertMany(rows as never)
  })
  afterAll(() => database.close())

  it.each([
    [1, '$gt'],
    [-1, '$lt'],
  ] as const)(
    'direction %i: has what a sort of everything would have, from any bound, and ends where nothing is left',
    async (direction, beyond) => {
      const sorted = (list: typeof rows) => list.toSorted((a, b) => direction * (a._id < b._id ? -1 : 1))
      const page = (filter: object) =>
        collection.find(filter).sort({ _id: direction }).limit(7).toArray() as Promise<(Row & { _id: string })[]>
      expect(ids(await page({}))).toEqual(ids(sorted(rows).slice(0, 7)))
      for (const bound of ['k0000', 'k0500', 'k0501x', 'k0995', 'k0999', 'a', 'z']) {
        const past = (list: typeof rows) =>
          sorted(list)
            .filter(({ _id }) => (direction === 1 ? _id > bound : _id < bound))
            .slice(0, 7)
        expect(ids(await page({ _id: { [beyond]: bound } }))).toEqual(ids(past(rows)))
        expect(ids(await page({ $and: [{ kind: 'common' }, { _id: { [beyond]: bound } }] }))).toEqual(ids(past(rest)))
      }
      expect(
        ids(await collection.find({ kind: 'common' }).sort({ _id: direction }).skip(3).limit(4).toArray()),
      ).toEqual(ids(sorted(rest).slice(3, 7)))
    },
  )

  it('has the documents of a sparse field from its smallest value on, whatever was written in between', async () => {
    const waiting = database.collection()
    await waiting.createIndex({ since: 1 }, { sparse: true })
    await waiting.insertMany(
      rows.map(({ _id, n }) => (n % 2 ? { _id, n } : { _id, n, since: new Date(1e12 + n) })) as never,
    )
    await waiting.updateOne({ n: 500 }, { $set: { since: new Date(0) } })
    await waiting.updateOne({ n: 2 }, { $unset: { since: '' } })
    const first = (filter: object) =>
      waiting
        .find({ since: { $exists: true }, ...filter })
        .sort({ since: 1 })
        .limit(4)
        .toArray()
    expect((await first({})).map(({ n }) => n)).toEqual([500, 0, 4, 6])
    expect((await first({ n: { $gt: 100 } })).map(({ n }) => n)).toEqual([500, 102, 104, 106])
    await waiting.insertOne({ _id: 'two', n: -1, since: [new Date(1), new Date(2e12)] } as never)
    expect((await first({})).map(({ n }) => n)).toEqual([500, -1, 0, 4])
  })

  it('sees ids of several kinds in their order too', async () => {
    const mixed = database.collection()
    await mixed.insertMany([{ _id: 'b' }, { _id: 2 }, { _id: 'a' }, { _id: 10 }] as never)
    expect(ids(await mixed.find({}).sort({ _id: 1 }).limit(3).toArray())).toEqual([2, 10, 'a'])
  })
})
