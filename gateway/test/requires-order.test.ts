import type { NamedFeature } from '@kadry/federation-suite/feature'
import { type Executor, run, stock } from '@kadry/federation-suite/run'
import { expect, onTestFinished, test } from 'vitest'
import { generated } from '../src/execute/generated.ts'
import { interpreted } from '../src/execute/programs.ts'
import { oursWith } from './fixtures/engines.ts'

type Book = { readonly title?: string; readonly blurb?: string }

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable"])\n`
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

/** A chain of four over a list, through an object inside, beside another chain of the same entity. */
const mill: NamedFeature = {
  name: 'longer chains of requirements',
  sdl: {
    one: `${LINK} type Query { parts: [Part!]! } type Part @key(fields: "id") { id: ID! size: Size } type Size @shareable { mm: Int }`,
    two: `${LINK} type Part @key(fields: "id") { id: ID! size: Size @external area: Int @requires(fields: "size { mm }") } type Size @shareable { mm: Int }`,
    three: `${LINK} type Part @key(fields: "id") { id: ID! area: Int @external weight: Int @requires(fields: "area") colour: String @external paint: String @requires(fields: "area colour") }`,
    four: `${LINK} type Part @key(fields: "id") { id: ID! weight: Int @external paint: String @external price(in: String): String @requires(fields: "weight paint") colour: String }`,
  },
  subgraphs: {
    one: {
      Query: { parts: () => [{ id: '1' }, { id: '2' }] },
      Part: { __resolveReference: ({ id }: Part) => ({ id }), size: ({ id }: Part) => ({ mm: Number(id) }) },
    },
    two: { Part: { area: ({ size }: Part) => size!.mm * 10 } },
    three: {
      Part: {
        weight: ({ area }: Part) => area! + 1,
        paint: ({ area, colour }: Part) => `${colour} on ${area}`,
      },
    },
    four: {
      Part: {
        colour: ({ id }: Part) => `colour ${id}`,
        price: ({ weight, paint }: Part, { in: unit }: { in?: string }) => `${weight} for ${paint} in ${unit}`,
      },
    },
  },
  questions: [],
}
type Part = {
  readonly id: string
  readonly size?: { readonly mm: number }
  readonly area?: number
  readonly weight?: number
  readonly colour?: string
  readonly paint?: string
}

async function answerOf(executor: Executor, query: string, of = shop) {
  const { ask, stop } = await run(of, executor)
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

const priceOf = (id: number, unit: string) => `${id * 10 + 1} for colour ${id} on ${id * 10} in ${unit}`
test.each([
  ['the end alone', '{ parts { price(in: "RUB") } }', (id: number) => ({ price: priceOf(id, 'RUB') })],
  [
    'both ends and a middle',
    '{ parts { price(in: "RUB") area paint } }',
    (id: number) => ({ price: priceOf(id, 'RUB'), area: id * 10, paint: `colour ${id} on ${id * 10}` }),
  ],
  [
    'the end twice, with other arguments',
    '{ parts { a: price(in: "RUB") b: price(in: "USD") } }',
    (id: number) => ({ a: priceOf(id, 'RUB'), b: priceOf(id, 'USD') }),
  ],
  [
    'under a name of what it requires',
    '{ parts { weight: price(in: "RUB") } }',
    (id: number) => ({ weight: priceOf(id, 'RUB') }),
  ],
  [
    'in a fragment, under a condition',
    'query { parts { ...P @include(if: true) } } fragment P on Part { price(in: "RUB") }',
    (id: number) => ({ price: priceOf(id, 'RUB') }),
  ],
])('kind 2: a chain of four is known from its beginning, or refused: %s', async (_, query, expected) => {
  for (const how of [generated, interpreted])
    expect(await answerOf(oursWith(how), query, mill)).toEqual({ parts: [expected(1), expected(2)] })
})

test('kind 2: @apollo/gateway as it is published computes it from nothing (control)', async () => {
  expect(await answerOf(stock, '{ best { left } }')).toEqual({ best: { left: 'left of blurb of undefined' } })
})
