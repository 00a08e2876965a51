import { describe, expect, it } from 'vitest'
import { readsIn, unindexed } from './reads.ts'

const indexed = { bodies: ['_id', 'status', 'roles.kind', 'nameKey'] }
const found = (filter: object, sort?: object) =>
  unindexed(readsIn([{ commandName: 'find', databaseName: 'd', command: { find: 'bodies', filter, sort } }]), indexed)

describe('a read', () => {
  it.each([
    [{ _id: 'b' }],
    [{ status: 'ACTIVE', colour: 'red' }],
    [{ $and: [{ colour: 'red' }, { status: 'ACTIVE' }] }],
    [{ $or: [{ status: 'ACTIVE' }, { _id: { $gt: 'b' } }] }],
    [{ roles: { $elemMatch: { kind: 'COLLEGE' } } }],
    [{ searchKey: { $regex: 'a' } }, { nameKey: 1 }],
    [{}, { nameKey: 1, _id: 1 }],
  ])('that begins an index is found by it: %j', (filter, sort?: object) => expect(found(filter, sort)).toEqual([]))

  it.each([
    [{ colour: 'red' }, undefined, 'bodies: colour'],
    [{ $or: [{ status: 'ACTIVE' }, { colour: 'red' }] }, undefined, 'bodies: $or(status,colour)'],
    [{ roles: { $elemMatch: { from: '2020' } } }, undefined, 'bodies: roles'],
    [{ colour: 'red' }, { nameKey: 1 }, 'bodies: colour by nameKey'],
    [{}, { updatedAt: 1 }, 'bodies: everything by updatedAt'],
    [{ status: { $regex: 'A' } }, { updatedAt: 1 }, 'bodies: status by updatedAt'],
  ])('without an index is reported: %j by %j', (filter, sort, fault) => expect(found(filter, sort)).toEqual([fault]))

  it('is seen in counts, updates and deletions too', () => {
    const command = (commandName: string, more: object) => ({
      ...{ commandName, databaseName: 'd' },
      command: { [commandName]: 'bodies', ...more },
    })
    const commands = [
      command('aggregate', { pipeline: [{ $match: { a: 1 } }] }),
      command('update', { updates: [{ q: { b: 1 } }] }),
      command('delete', { deletes: [{ q: { c: 1 } }] }),
      command('findAndModify', { query: { d: 1 } }),
      command('insert', { documents: [] }),
    ]
    expect(unindexed(readsIn(commands), indexed)).toEqual(['a', 'b', 'c', 'd'].map((path) => `bodies: ${path}`))
  })
})
