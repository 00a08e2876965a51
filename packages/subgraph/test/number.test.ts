import { connect } from '@kadry/mongo/connect'
import { migrate } from '@kadry/mongo/migrate'
import { day, optional, shape, text } from '@kadry/mongo/shape'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aggregate, type Store } from '../src/aggregate.ts'
import { asBefore } from '../src/derived.ts'
import { createPlatform } from '../src/platform.ts'
import { register } from '../src/register.ts'

type Order = { readonly title: string; readonly bodyId: string; readonly number?: string; readonly date?: string }

const orders = register<Order>({
  number: ({ number }) => number,
  date: ({ date }) => date,
  title: ({ title }) => title,
  of: ({ bodyId }) => bodyId,
})
const order = aggregate<Order, { readonly number?: string }>({
  type: 'Order',
  collection: 'orders',
  noun: { ru: 'Запись о приказе', en: 'order' },
  shape: shape<Order>({ title: text, bodyId: text, number: optional(text), date: optional(day) }),
  filter: {},
  register: orders,
  upcasts: [asBefore],
})

describe('a register', () => {
  let store: Store<Order, { readonly number?: string }>
  let stop: () => Promise<void>
  let written = 0

  beforeAll(async () => {
    const connection = await connect(inject('mongoUrl'), freshName('register'))
    const { platform, built } = createPlatform({ connection, now: () => new Date(), onFacts: () => undefined })
    store = order.open(platform)
    for (const one of built.prepared) await one.syncIndexes()
    stop = async () => {
      await connection.dropDatabase()
      await connection.close()
    }
  })
  afterAll(() => stop())

  const cause = () => ({ cause: { id: `f${++written}`, key: 'k', seq: written, correlation: 'c' } })
  const numbered = async (bodyId: string, date: string, number?: string) => {
    const outcome = await store.create(cause(), async () => ({
      next: { title: 'Приказ', bodyId, date, number: number ?? (await orders.next(store, { date, of: bodyId })) },
      facts: [],
    }))
    return 'state' in outcome ? outcome.state : outcome
  }
  const next = (of: string, date = '2026-01-01') => orders.next(store, { of, date })

  it('gives fifty documents that are registered at once the numbers 1 to 50', async () => {
    const states = await Promise.all(Array.from({ length: 50 }, () => numbered('race', '2026-03-01')))
    const numbers = states.map((state) => Number((state as Order).number)).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
  })

  it('refuses a number of the same year and body, however it is written, and says who has it', async () => {
    const first = (await numbered('one', '2026-03-01', '12-РП')) as Order & { id: string }
    expect(await numbered('one', '2026-12-31', '№ 12 – рп')).toEqual({ failure: 'DUPLICATE', fields: ['registered'] })
    const taken = await orders.taken(store, { number: '№ 12 – рп', date: '2026-12-31', of: 'one' })
    expect(taken).toMatchObject({ code: 'NUMBER_TAKEN', rule: 'R40', number: '12-рп', heldById: first.id })
    expect(taken.message.ru).toBe(`Номер 12-рп за 2026 год уже дан документу «Приказ» (${first.id}).`)
    expect(await numbered('one', '2027-01-01', '12-РП')).toMatchObject({ number: '12-РП' })
    expect(await numbered('two', '2026-03-01', '12-РП')).toMatchObject({ number: '12-РП' })
    expect(await numbered('one', '2026-03-01', '12/3')).toMatchObject({ number: '12/3' })
  })

  it('skips the numbers that the secretary gave, with and without a suffix, and goes on without a gap', async () => {
    for (const number of ['1', '3-РП', '4/2', 'А-2', '700']) await numbered('mixed', '2026-05-05', number)
    expect(await next('mixed')).toBe('2')
    await numbered('mixed', '2026-05-05', '2')
    expect(await next('mixed')).toBe('5')
    for (let number = 5; number < 700; number++) if (number % 100 === 0) await numbered('mixed', '2026-05-05')
    expect(await next('mixed')).toBe('11')
  })

  it('never gives a number again, whatever became of the document that had it', async () => {
    const dropped = (await numbered('dropped', '2026-05-05')) as Order & { id: string }
    const renumbered = await store.change(dropped.id, cause(), ({ number: _, ...rest }) => ({ next: rest, facts: [] }))
    expect(renumbered).not.toHaveProperty('state.number')
    expect(await next('dropped')).toBe('2')
    expect(await numbered('dropped', '2026-05-05', '1')).toMatchObject({ failure: 'DUPLICATE' })
    await store.change(dropped.id, cause(), (found) => ({ next: { ...found, number: '9' }, facts: [] }))
    const back = await store.change(dropped.id, cause(), (found) => ({ next: { ...found, number: '1' }, facts: [] }))
    expect(back).toMatchObject({ state: { number: '1' } })
    expect(await numbered('dropped', '2026-05-05', '9')).toMatchObject({ failure: 'DUPLICATE' })
  })

  it('finds by number and puts in the order of numbers, those without one included, page by page', async () => {
    for (const number of ['10', '2', '10/3', '9-РП']) await numbered('sorted', '1999-05-05', number)
    await store.create(cause(), () => ({ next: { title: 'Без номера', bodyId: 'sorted' }, facts: [] }))
    expect((await store.list({ filter: { number: '№ 9 – рп' } })).nodes).toMatchObject([{ number: '9-РП' }])
    await expect(store.list({ filter: { number: '№' } })).rejects.toThrow('number: ')
    for (const direction of ['ASC', 'DESC'] as const) {
      const seen: (string | undefined)[] = []
      for (let after: string | null | undefined, more = true; more; ) {
        const page = await store.list({ orderBy: [{ field: 'NUMBER', direction }], first: 7, after })
        seen.push(...page.nodes.filter(({ bodyId }) => bodyId === 'sorted').map(({ number }) => number))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      const inOrder = [undefined, '2', '9-РП', '10', '10/3']
      expect(seen).toEqual(direction === 'ASC' ? inOrder : inOrder.toReversed())
    }
  })

  it('takes in the numbers of documents from before it, and lets those be that share one', async () => {
    const add = (id: string) =>
      store.model.collection.insertOne({
        ...{ _id: id, version: 1, seq: 0, updatedAt: '2020-01-01T00:00:00.000Z' },
        ...{ title: 'Прежний', bodyId: 'older', number: '7', date: '2020-02-02' },
      } as never)
    await add('older1')
    await add('older2')
    const failed: string[] = []
    const progress = await migrate(store, {
      failed: (id, error) => failed.push(`${id} ${/index: \w+/.exec((error as Error).message)}`),
    })
    expect(progress).toMatchObject({ rewritten: 1, left: 1 })
    expect(failed).toEqual(['older2 index: registered_1'])
    expect(await numbered('older', '2020-02-02', '7')).toMatchObject({ failure: 'DUPLICATE' })
    const renamed = await store.change('older2', cause(), (found) => ({ next: { ...found, title: 'Он' }, facts: [] }))
    expect(renamed).toMatchObject({ state: { title: 'Он', number: '7' } })
  })
})
