import type { NamedFeature } from '@kadry/federation-suite/feature'
import { type Executor, run, stock } from '@kadry/federation-suite/run'
import { expect, onTestFinished, test } from 'vitest'
import { generated } from '../src/execute/generated.ts'
import { interpreted } from '../src/execute/programs.ts'
import { oursWith } from './fixtures/engines.ts'

type Book = { readonly title?: string; readonly blurb?: string }

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])\n`
/** FA-16: what is left is computed from a blurb, which is computed from a title. */
const shop: NamedFeature = {
  name: 'a chain of requirements',
  sdl: {
    books: `${LINK} type Book @key(fields: "id") { id: ID! title: String }`,
    sales: `${LINK} type Query { best: Book }
      type Book @key(fields: "id") { id: ID! title: String @external blurb: String @requires(fields: "title") }`,
    stock: `${LINK} type Book @key(fields: "id") { id: ID! blurb: String @external left: String @requires(fields: "blurb") }`,
  },
  subgraphs: {
    books: { Book: { __resolveReference: () => ({ id: '1', title: 'T' }) } },
    sales: {
      Query: { best: () => ({ id: '1' }) },
      Book: { blurb: ({ title }: Book) => `blurb of ${title}` },
    },
    stock: { Book: { left: ({ blurb }: Book) => `left of ${blurb}` } },
  },
  questions: [],
}

async function answerOf(executor: Executor, query: string) {
  const { ask, stop } = await run(shop, executor)
  onTestFinished(stop)
  return (await ask({ shows: '', query })).data
}

test.each([
  ['generated', generated],
  ['interpreted', interpreted],
])(
  'kind 2: what a field requires is known before it is computed, alone and beside what it requires: %s',
  async (_, how) => {
    expect(await answerOf(oursWith(how), '{ best { left } }')).toEqual({ best: { left: 'left of blurb of T' } })
    expect(await answerOf(oursWith(how), '{ best { blurb left } }')).toEqual({
      best: { blurb: 'blurb of T', left: 'left of blurb of T' },
    })
  },
)

test('kind 2: @apollo/gateway as it is published computes it from nothing (control)', async () => {
  expect(await answerOf(stock, '{ best { left } }')).toEqual({ best: { left: 'left of blurb of undefined' } })
})
