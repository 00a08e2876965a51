import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { migrate } from '@kadry/mongo/migrate'
import { list, shape, text } from '@kadry/mongo/shape'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import fc from 'fast-check'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aggregate, type Store } from '../src/aggregate.ts'
import { assemble } from '../src/assemble.ts'
import { asBefore } from '../src/derived.ts'
import { equals, since } from '../src/filter.ts'
import { createPlatform } from '../src/platform.ts'

type Note = { readonly title: string; readonly authorId: string; readonly tags: readonly string[] }
type NoteFilter = {
  readonly authorId?: string
  readonly tag?: string
  readonly updatedSince?: string
  readonly text?: string
}

const names = ({ title }: Note): [string] => [title]
const note = aggregate<Note, NoteFilter>({
  type: 'Note',
  collection: 'notes',
  noun: { ru: 'Заметка', en: 'note' },
  shape: shape<Note>({ title: text, authorId: text, tags: list(text) }),
  names,
  upcasts: [asBefore],
  filter: { authorId: equals('authorId'), tag: equals('tags'), updatedSince: since('updatedAt') },
})

const cause = (n: number) => ({ cause: { id: `f${n}`, key: 'k', seq: n, correlation: 'c' } })

describe('an aggregate that is declared once', () => {
  let notes: Store<Note, NoteFilter>
  let stop: () => Promise<void>
  let prepare: () => Promise<void>
  const commands: string[] = []
  const authors = ['a', 'b', 'c', 'd']

  beforeAll(async () => {
    const options = { dbName: freshName('aggregate'), autoIndex: false, autoCreate: false, monitorCommands: true }
    const connection = await mongoose.createConnection(inject('mongoUrl'), options).asPromise()
    connection.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName))
    const { platform, built } = createPlatform({ connection, now: () => new Date(), onFacts: () => undefined })
    notes = note.open(platform)
    prepare = async () => {
      for (const one of built.prepared) await one.syncIndexes()
    }
    await prepare()
    for (let n = 0; n < 60; n++)
      await notes.create(
        cause(n + 1),
        () => ({
          next: {
            title: `Заметка ${n % 7}`,
            authorId: authors[n % 10 === 0 ? 3 : n % 3]!,
            tags: [`t${n % 4}`, `t${n % 5}`],
          },
          facts: [],
        }),
        `n${n}`,
      )
    stop = async () => {
      await connection.dropDatabase()
      await connection.close()
    }
  })
  afterAll(() => stop())

  it('has an index that begins with what each filter and each order reads', async () => {
    const indexes = await notes.model.collection.listIndexes().toArray()
    const first = new Set(indexes.map(({ key }) => Object.keys(key)[0]))
    expect(Object.values(notes.paths).filter((path) => path !== null && !first.has(path))).toEqual([])
  })

  it('answers lists below many parents as one by one, whatever the filter, the order and the size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('authorId' as const, 'tag' as const),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 't0', 't1', 't2', 't3', 't4', 'nobody'), { minLength: 1 }),
        fc.constantFrom('NAME', 'ID', 'UPDATED_AT'),
        fc.constantFrom('ASC' as const, 'DESC' as const),
        fc.integer({ min: 1, max: 30 }),
        async (name, values, field, direction, first) => {
          const args = (value: string) => ({ filter: { [name]: value }, orderBy: [{ field, direction }], first })
          const together = await Promise.all(values.map((value) => notes.list(args(value))))
          for (const [at, value] of values.entries()) {
            // Beside a second condition a list is never read together with others.
            const alone = await notes.list({
              ...args(value),
              filter: { [name]: value, updatedSince: '2000-01-01T00:00:00Z' },
            })
            expect(together[at]!.nodes).toEqual(alone.nodes)
            expect(together[at]!.pageInfo.hasNextPage).toBe(alone.pageInfo.hasNextPage)
            expect(await together[at]!.totalCount()).toBe(await alone.totalCount())
          }
        },
      ),
      { seed: 12, numRuns: 40 },
    )
  })

  it('reads the first pages below a hundred parents, and their counts, with as many commands as below one', async () => {
    const asking = async (parents: number) => {
      commands.length = 0
      const values = Array.from({ length: parents }, (_, n) => authors[n] ?? `nobody ${n}`)
      const pages = await Promise.all(values.map((authorId) => notes.list({ filter: { authorId }, first: 20 })))
      await Promise.all(pages.map((page) => page.totalCount()))
      return commands.length
    }
    expect(await asking(100)).toBe(await asking(1))
  })

  it('reads no document when it starts, whatever was written before', async () => {
    await notes.model.collection.updateMany({}, { $unset: { nameKey: '', searchKey: '', shape: '' } })
    commands.length = 0
    await prepare()
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter((name) => /^(find|aggregate|count|distinct|update)/.test(name))).toEqual([])
  })

  it('gets keys of names by migration, and is found by them then; neither version nor time moves', async () => {
    const first = () => notes.list({ filter: { text: 'заметка 3' }, orderBy: [{ field: 'NAME' }], first: 100 })
    expect((await first()).nodes).toEqual([])
    expect(await migrate(notes)).toMatchObject({ seen: 60, rewritten: 60, left: 0 })
    expect((await first()).nodes).toHaveLength(9)
    expect((await first()).nodes.every(({ version }) => version === 1)).toBe(true)
  })

  it('goes on behind a page that was read together with others, and refuses its cursor for another list', async () => {
    const [page] = await Promise.all(['a', 'b'].map((authorId) => notes.list({ filter: { authorId }, first: 3 })))
    const after = page!.pageInfo.endCursor
    const next = await notes.list({ filter: { authorId: 'a' }, first: 3, after })
    const whole = await notes.list({ filter: { authorId: 'a' }, first: 6 })
    expect([...page!.nodes, ...next.nodes]).toEqual(whole.nodes)
    await expect(notes.list({ filter: { authorId: 'b' }, first: 3, after })).rejects.toThrow()
  })

  it('publishes what nobody lists: opening a store over the platform is enough', async () => {
    const connection = await connect(inject('mongoUrl'), freshName('unlisted'))
    const transport = inProcessTransport()
    let hidden: Store<Note, NoteFilter> | undefined
    const subgraph = assemble(
      {
        name: 'stakeholders',
        sources: new URL('./fixture/', import.meta.url),
        resolvers: { Query: { nothing: () => null } },
        services: (platform) => {
          hidden = note.open(platform)
          return {}
        },
        loaders: () => ({}),
      },
      { connection, transport, log: silentLog, now: () => new Date() },
    )
    await subgraph.prepare()
    const fact = { type: 'sector.changed.v1', data: { code: 'trade', name: 'Торговля' } } as const
    await hidden!.create(cause(1), () => ({ next: { title: 'т', authorId: 'a', tags: [] }, facts: [fact] }), 'one')
    await subgraph.relay.flush()
    const published = await connection.collection('facts').find({}).toArray()
    expect(published.map(({ type }) => type)).toEqual(['sector.changed.v1'])
    await subgraph.relay.stop()
    await transport.close()
    await connection.dropDatabase()
    await connection.close()
  })
})
