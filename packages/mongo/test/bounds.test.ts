import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { DocumentTooLargeError } from '@kadry/mongo/document'
import { createIndexes, strayIndexes } from '@kadry/mongo/model'
import { list, nested, shape, text } from '@kadry/mongo/shape'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

type Part = { readonly id: string; readonly text: string }
type Sector = { readonly name: string; readonly parts: readonly Part[] }

describe('kind 9: what a record holds', () => {
  let connection: Connection
  let store: AggregateStore<Sector>
  let time: Date
  let id: string
  const storeWith = (collection: string, indexes: readonly { readonly keys: Record<string, 1> }[] = []) =>
    aggregateStore<Sector>({
      ...{ connection, type: collection, collection, indexes },
      shape: shape<Sector>({ name: text, parts: list(nested({ id: text, text })) }),
      now: () => time,
      onFacts: () => {},
    })
  beforeAll(async () => {
    connection = await connect(inject('mongoUrl'), freshName('bounds'))
    store = storeWith('sectors')
    await store.syncIndexes()
  })
  afterAll(async () => {
    await connection.dropDatabase()
    await connection.close()
  })
  beforeEach(async () => {
    time = new Date('2024-01-01T00:00:00Z')
    const made = await store.create(command(key()), () => ({ next: { name: 'A', parts: [] }, facts: [] }))
    if (!('state' in made)) throw new Error('not created')
    id = made.state.id
  })

  const command = (name: string, fingerprint = 'f') => ({ actor: 'test', idempotencyKey: name, fingerprint })
  const rename = (name: string, fingerprint?: string) =>
    store.change(id, command(name, fingerprint), (found) => ({ next: { ...found, name }, facts: [], answer: name }))
  const raw = async () => (await connection.collection('sectors').findOne({ _id: id as never }))!
  const names = Array.from({ length: 450 }, (_, n) => `command-${n}`)

  it('recognises every command of 24 hours, not of the last 200, in a list that stays short', async () => {
    for (const name of names) await rename(name)
    expect((await raw()).commands.length).toBeLessThanOrEqual(200)
    const { version } = await raw()
    time = new Date('2024-01-01T23:59:00Z')
    for (const name of [names[0]!, names[120]!, names[449]!]) {
      expect(await rename(name)).toMatchObject({ repeated: true, answer: name })
      expect(await rename(name, 'another input')).toEqual({ failure: 'KEY_REUSED' })
    }
    const inBulk = await store.bulk([
      { id, command: command(names[0]!), decide: () => ({ next: { name: 'never', parts: [] }, facts: [] }) },
    ])
    expect(inBulk).toEqual([{ done: 'CHANGED', repeated: true }])
    expect((await raw()).version).toBe(version)
    time = new Date('2024-01-02T00:01:00Z')
    expect(await rename(names[0]!)).toMatchObject({ repeated: false })
  })

  it('forgets the moved commands too where a record is erased', async () => {
    for (const name of names.slice(0, 210)) await rename(name)
    const erase = (forgets: 'INPUTS' | 'COMMANDS') =>
      store.change(id, command(key()), (found) => ({ next: { ...found, name: 'gone' }, facts: [], forgets }))
    await erase('INPUTS')
    const kept = () => connection.collection('knownCommands').find({ record: id }).toArray()
    const moved = (await kept()).flatMap(({ commands }) => commands as { fingerprint: string }[])
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(Array.from({ length: 100 }, () => ''))
    expect(await rename(names[0]!)).toEqual({ failure: 'KEY_REUSED' })
    await erase('COMMANDS')
    expect(await kept()).toEqual([])
  })

  it('is refused more before 8 MB, keeps what it has, and may become smaller', async () => {
    const part = (n: number) => ({ id: `p${n}`, text: 'x'.repeat(1_000_000) })
    const add = (n: number) =>
      store.change(id, command(key()), (found) => ({ next: { ...found, parts: [...found.parts, part(n)] }, facts: [] }))
    for (let n = 0; n < 8; n++) await add(n)
    const before = await raw()
    await expect(add(8)).rejects.toThrow(DocumentTooLargeError)
    const bulk = store.bulk([
      {
        id,
        command: command(key()),
        decide: (found) => ({ next: { ...found!, parts: [...found!.parts, part(8)] }, facts: [] }),
      },
    ])
    await expect(bulk).rejects.toThrow(DocumentTooLargeError)
    expect((await raw()).version).toBe(before.version)
    await store.change(id, command(key()), (found) => ({ next: { ...found, parts: found.parts.slice(1) }, facts: [] }))
    expect((await raw()).parts).toHaveLength(7)
    const whole = { name: 'A', parts: Array.from({ length: 9 }, (_, n) => part(n)) }
    await expect(store.create(command(key()), () => ({ next: whole, facts: [] }))).rejects.toThrow(
      DocumentTooLargeError,
    )
  })

  it('keeps at start the indexes that another version declared, and names them', async () => {
    const newer = storeWith('rolling', [{ keys: { name: 1 } }])
    await newer.syncIndexes()
    connection.deleteModel('rolling')
    const older = storeWith('rolling')
    await older.syncIndexes()
    const found = await connection.collection('rolling').indexes()
    expect(found.map(({ name }) => name)).toContain('name_1')
    expect(await strayIndexes(older.model as never)).toEqual(['name_1'])
    await createIndexes(older.model as never)
  })
})
