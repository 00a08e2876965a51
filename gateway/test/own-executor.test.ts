import { startStock } from '@kadry/federation-suite/stock'
import { type ExecutionResult, parse } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../scripts/composition.ts'
import { createExecutor } from '../src/execute/executor.ts'
import type { SubgraphAnswer, SubgraphRequest } from '../src/execute/fetch.ts'
import { loadSupergraph } from '../src/planning/supergraph.ts'

// Every place where our executor answers otherwise than @apollo/gateway, each beside what that one answers.

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@requires", "@external", "@shareable", "@interfaceObject"])`

type Answers = (subgraph: string, request: SubgraphRequest) => SubgraphAnswer
type Both = { readonly stock: ExecutionResult; readonly ours: ExecutionResult }

async function askBoth(sdls: Record<string, string>, text: string, answers: Answers, variables = {}): Promise<Both> {
  const { supergraphSdl } = compose(Object.entries(sdls).map(([name, sdl]) => ({ name, sdl: `${LINK}\n${sdl}` })))
  const supergraph = loadSupergraph(supergraphSdl)
  const source = (name: string) => ({
    process: async ({ request }: { request: SubgraphRequest }) => {
      // Calls under way together are answered in the order of the names.
      for (let turns = 10 * (name.codePointAt(0)! - 96); turns > 0; turns -= 1) await null
      return structuredClone(answers(name, request))
    },
  })
  const sources = Object.fromEntries(Object.keys(sdls).map((name) => [name, source(name)]))
  const stock = await (await startStock(supergraphSdl, sources))({ text, variables, operationName: undefined }, {})
  const executor = createExecutor(supergraph, sources)
  const ours = await executor.prepare(parse(text), undefined).run(variables, {})
  return JSON.parse(JSON.stringify({ stock, ours }))
}

const places = ({ errors }: ExecutionResult) => errors?.map(({ path }) => path?.join('.'))
const codes = ({ errors }: ExecutionResult) => errors?.map(({ extensions }) => extensions?.code)

const shelf = {
  a: 'type Query { books: [Item] } union Item = Book | Film type Book @key(fields: "id") { id: ID! } type Film { id: ID! }',
  b: 'type Book @key(fields: "id") { id: ID! title: String }',
}
const items = [
  { __typename: 'Film', id: '1' },
  { __typename: 'Book', id: '2' },
  { __typename: 'Book', id: '3' },
  { __typename: 'Book', id: '2' },
]

test('what stands in a fragment on an object type inside one on an interface is answered', async () => {
  const sdls = { a: 'type Query { book: Book } interface Node { id: ID! } type Book implements Node { id: ID! }' }
  const { stock, ours } = await askBoth(sdls, '{ book { ... on Node { ... on Book { id } } } }', () => ({
    data: { book: { id: '1' } },
  }))
  expect(stock.data).toEqual({ book: {} })
  expect(ours.data).toEqual({ book: { id: '1' } })
})

test('an error of one entity is reported at every place where it stands, and nowhere else', async () => {
  const { stock, ours } = await askBoth(shelf, '{ books { ... on Book { title } } }', (name, { variables }) => {
    if (name === 'a') return { data: { books: items } }
    const entities = variables.representations as { id: string }[]
    const failed = entities.flatMap(({ id }, index) => (id === '2' ? [index] : []))
    return {
      data: { _entities: entities.map(() => null) },
      errors: failed.map((index) => ({ message: 'torn', path: ['_entities', index, 'title'] })),
    }
  })
  expect(places(stock)).toEqual(['books.0.title', 'books.2.title'])
  expect(places(ours)).toEqual(['books.1.title', 'books.3.title'])
})

test('an entity that stands at several places is asked about once', async () => {
  const asked: unknown[] = []
  await askBoth(shelf, '{ books { ... on Book { title } } }', (name, { variables }) => {
    if (name === 'a') return { data: { books: items } }
    asked.push((variables.representations as { id: string }[]).map(({ id }) => id))
    return { data: { _entities: [] } }
  })
  expect(asked).toEqual([
    ['2', '3', '2'],
    ['2', '3'],
  ])
})

test('two places of one entity share nothing that two calls write to: what one adds at a place is not seen at the other', async () => {
  const sdls = {
    a: 'type Query { items: [Item] } type Item @key(fields: "id") { id: ID! price: Int }',
    b: 'type Item @key(fields: "id") { id: ID! size: Size @shareable } type Size { width: Int }',
    c: `type Item @key(fields: "id") { id: ID! price: Int @external size: Size @shareable @requires(fields: "price") }
        type Size { height: Int }`,
  }
  const { stock, ours } = await askBoth(sdls, '{ items { size { width height } } }', (name, { variables }) => {
    // One item, answered twice with different prices.
    if (name === 'a') return { data: { items: [1, 2].map((price) => ({ __typename: 'Item', id: '1', price })) } }
    const entities = variables.representations as { price: number }[]
    return {
      data: {
        _entities: entities.map(({ price }) => ({
          size: name === 'b' ? { width: 7 } : { height: price },
        })),
      },
    }
  })
  expect(ours).toEqual(stock)
  expect(ours.data).toEqual({ items: [1, 2].map((height) => ({ size: { width: 7, height } })) })
})

test('an object inside an entity is asked about once for all places of the entity, and its error is reported at each', async () => {
  const sdls = {
    a: 'type Query { books: [Book] } type Book @key(fields: "id") { id: ID! }',
    b: 'type Book @key(fields: "id") { id: ID! author: Person } type Person @key(fields: "id") { id: ID! }',
    c: 'type Person @key(fields: "id") { id: ID! name: String age: Int }',
  }
  const asked: unknown[] = []
  const { stock, ours } = await askBoth(sdls, '{ books { author { name age } } }', (name, { variables }) => {
    if (name === 'a') return { data: { books: ['1', '2', '1'].map((id) => ({ __typename: 'Book', id })) } }
    const entities = variables.representations as { id: string }[]
    if (name === 'b')
      return { data: { _entities: entities.map(({ id }) => ({ author: { __typename: 'Person', id: `p${id}` } })) } }
    asked.push(entities.length)
    const errors = entities.flatMap(({ id }, at) =>
      id === 'p1' ? [{ message: 'unknown', path: ['_entities', at, 'age'] }] : [],
    )
    return {
      data: { _entities: entities.map(({ id }) => ({ name: `name of ${id}`, age: id === 'p1' ? null : 7 })) },
      errors,
    }
  })
  expect(asked).toEqual([3, 2])
  expect(ours).toEqual(stock)
  expect(places(ours)).toEqual(['books.0.author.age', 'books.2.author.age'])
})

test('names that every object has are names like any other, across calls too', async () => {
  const sdls = {
    a: 'type Query { books: [Book] } type Book @key(fields: "id") { id: ID! size: Int }',
    b: 'type Book @key(fields: "id") { id: ID! title: String author: Person } type Person { name: String }',
  }
  const text =
    '{ __proto__: books { valueOf: size constructor: title toString: author { __proto__: name hasOwnProperty: name } } }'
  const { ours } = await askBoth(sdls, text, (name) =>
    name === 'a'
      ? JSON.parse('{"data":{"__proto__":[{"__typename":"Book","id":"1","valueOf":3},{"__typename":"Book","id":"2"}]}}')
      : JSON.parse(
          '{"data":{"_entities":[{"constructor":"Война и мир","toString":{"__proto__":"Толстой","hasOwnProperty":"Лев"}},{}]}}',
        ),
  )
  expect(JSON.stringify(ours.data)).toBe(
    '{"__proto__":[{"valueOf":3,"constructor":"Война и мир","toString":{"__proto__":"Толстой","hasOwnProperty":"Лев"}},{"valueOf":null,"constructor":null,"toString":null}]}',
  )
})

test('an object that lacks what it is known by is not asked about', async () => {
  const asked: unknown[] = []
  const { ours } = await askBoth(shelf, '{ books { ... on Book { title } } }', (name, { variables }) => {
    if (name === 'a') return { data: { books: [{ __typename: 'Book' }, { __typename: 'Book', id: '2' }] } }
    asked.push(variables.representations)
    return { data: { _entities: [{ title: 'found' }] } }
  })
  expect(asked).toEqual(Array(2).fill([{ __typename: 'Book', id: '2' }]))
  expect(ours.data).toEqual({ books: [{ title: null }, { title: 'found' }] })
})

test('an error of a whole entity call has no path, rather than one that is in no answer', async () => {
  const { stock, ours } = await askBoth(shelf, '{ books { ... on Book { title } } }', (name) =>
    name === 'a' ? { data: { books: items } } : { errors: [{ message: 'closed', path: ['_entities'] }] },
  )
  expect(places(stock)).toEqual(['books.@._entities'])
  expect(places(ours)).toEqual([undefined])
})

test('an entity call that is answered with too few entities is a bad answer of that subgraph', async () => {
  const { stock, ours } = await askBoth(shelf, '{ books { ... on Book { title } } }', (name) =>
    name === 'a' ? { data: { books: items } } : { data: { _entities: [] } },
  )
  expect(codes(stock)).toEqual([undefined])
  expect(codes(ours)).toEqual(['SUBGRAPH_BAD_ANSWER'])
  expect(ours.data).toEqual(stock.data)
})

test('a list where an object should be costs that field only, and says so', async () => {
  const sdls = { a: 'type Query { book: Book name: String } type Book { id: ID }' }
  const { stock, ours } = await askBoth(sdls, '{ book { id } name }', () => ({
    data: { book: 'a book', name: 'fine' },
  }))
  expect(stock.data).toBeUndefined()
  expect(ours.data).toEqual({ book: null, name: 'fine' })
  expect([codes(ours), places(ours)]).toEqual([['SUBGRAPH_BAD_ANSWER'], ['book']])
})

const clashing = {
  a: `type Query { items: [Item] } union Item = Book | Film
      type Book { pages: Int } type Film { pages: Int! }`,
}

test('a field that was fetched under a name of the planner keeps its value where that is 0, and its name where it failed', async () => {
  const text = '{ items { ... on Book { pages } ... on Film { pages } } }'
  const { stock, ours } = await askBoth(clashing, text, () => ({
    data: {
      items: [
        { __typename: 'Book', pages: 1 },
        { __typename: 'Film', pages__alias_0: 0 },
        { __typename: 'Book', pages: null },
        null,
      ],
    },
    errors: [{ message: 'lost', path: ['items', 3, 'pages__alias_0'] }],
  }))
  expect(stock.data).toEqual({ items: [{ pages: 1 }, null, { pages: null }, null] })
  expect(ours.data).toEqual({ items: [{ pages: 1 }, { pages: 0 }, { pages: null }, null] })
  expect([places(stock), places(ours)]).toEqual([['items.3.pages__alias_0'], ['items.3.pages']])
})

test('a required field that is a list of lists of objects reaches the subgraph that requires it', async () => {
  const sdls = {
    a: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! pages: [[Page]] } type Page { text: String }',
    b: `type Book @key(fields: "id") { id: ID! pages: [[Page]] @external length: Int @requires(fields: "pages { text }") }
        type Page { text: String @external }`,
  }
  const pages: unknown[] = []
  await askBoth(sdls, '{ book { length } }', (name, { variables }) => {
    if (name === 'a') return { data: { book: { __typename: 'Book', id: '1', pages: [[{ text: 'x' }]] } } }
    pages.push((variables.representations as { pages: unknown }[])[0]!.pages)
    return { data: { _entities: [{ length: 1 }] } }
  })
  expect(pages).toEqual([[[null]].flat(), [[{ text: 'x' }]]])
})

test('a condition that is neither true nor false is bad input, and nothing is asked', async () => {
  const sdls = { a: 'type Query { name: String title: String }' }
  let calls = 0
  const answers: Answers = () => {
    calls += 1
    return { data: { name: 'fine' } }
  }
  const text = 'query ($if: Boolean = true) { name title @include(if: $if) }'
  const { stock, ours } = await askBoth(sdls, text, answers, { if: null })
  expect(codes(stock)).toEqual([undefined])
  expect(codes(ours)).toEqual(['BAD_USER_INPUT'])
  expect(calls).toBe(1)
})

test('a variable may not take the name that entity calls need: bad input, not a bug', async () => {
  const sdls = {
    a: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! }',
    b: 'type Book @key(fields: "id") { id: ID! title(in: String): String }',
  }
  const text = 'query ($representations: String) { book { title(in: $representations) } }'
  const answers: Answers = () => ({ data: { book: { __typename: 'Book', id: '1' } } })
  const { stock, ours } = await askBoth(sdls, text, answers, { representations: 'ru' })
  expect(codes(stock)).toEqual([undefined])
  expect(codes(ours)).toEqual(['BAD_USER_INPUT'])
})

test('two selections of __schema under one name are answered as one', async () => {
  const sdls = { a: 'type Query { name: String }' }
  const text =
    '{ __schema { queryType { name } } ...More } fragment More on Query { __schema { mutationType { name } } }'
  const { stock, ours } = await askBoth(sdls, text, () => ({ data: {} }))
  expect(stock.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
  expect(ours.data).toEqual({ __schema: { queryType: { name: 'Query' }, mutationType: null } })
})

test('what a type promises holds where it was selected through an interface that promises less', async () => {
  const sdls = {
    a: `type Query { item: Item } interface Item { name: String } type Book implements Item @key(fields: "id") { id: ID! name: String! }`,
  }
  const { stock, ours } = await askBoth(sdls, '{ item { name } }', () => ({
    data: { item: { __typename: 'Book', name: null } },
  }))
  expect(stock.data).toEqual({ item: { name: null } })
  expect(ours.data).toEqual({ item: null })
  expect(ours.extensions?.valueCompletion).toMatchObject([{ path: ['item', 'name'] }])
})

test('fields of an interface object that are asked through one type are asked about objects of that type', async () => {
  const sdls = {
    a: `interface Media @key(fields: "id") { id: ID! title: String } type Query { name: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String }
        type Film implements Media @key(fields: "id") { id: ID! title: String }`,
    b: `type Media @key(fields: "id") @interfaceObject { id: ID! title: String @external levy: Int @requires(fields: "title") }
        type Query { media: [Media] }`,
  }
  const asked: unknown[] = []
  await askBoth(sdls, '{ media { ... on Book { levy } } }', (name, { variables }) => {
    const given = variables.representations as { id: string }[] | undefined
    if (!given) return { data: { media: ['1', '2'].map((id) => ({ __typename: 'Media', id })) } }
    if (name === 'b') asked.push(given)
    return {
      data: { _entities: given.map(({ id }) => ({ __typename: id === '1' ? 'Book' : 'Film', title: 'x', levy: 1 })) },
    }
  })
  const book = { __typename: 'Media', title: 'x', id: '1' }
  expect(asked).toEqual([[book, { __typename: 'Media', title: 'x' }], [book]])
})

test('a field between two alike fragments stands between what they select', async () => {
  const sdls = {
    a: 'type Query { book: Item } interface Item { id: ID! } type Book implements Item { id: ID! title: String pages: Int size: Int }',
  }
  const text =
    '{ book { ... on Book { title } id ... on Book { pages size: pages } ... { id } ... on Book { title size: pages } } }'
  const { stock, ours } = await askBoth(sdls, text, () => ({
    data: { book: { __typename: 'Book', id: '1', title: 'x', pages: 3, size: 3 } },
  }))
  expect(JSON.stringify(stock.data)).toBe('{"book":{"title":"x","pages":3,"size":3,"id":"1"}}')
  expect(JSON.stringify(ours.data)).toBe('{"book":{"title":"x","id":"1","pages":3,"size":3}}')
})

const keyed = {
  a: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! code: Int! title: String! pages: Int! }',
  b: 'type Book @key(fields: "id") { id: ID! shelf: Int }',
}

test('a name that is also the name of the key is the caller’s in what is reported of a null', async () => {
  const { ours } = await askBoth(keyed, '{ book { id: code shelf } }', (name) => ({
    data: name === 'a' ? { book: { __typename: 'Book', id: '1', asked_id: null } } : { _entities: [{ shelf: 1 }] },
  }))
  expect(ours.data).toEqual({ book: null })
  expect(ours.extensions?.valueCompletion).toMatchObject([
    { message: 'Cannot return null for non-nullable field Book.id.', path: ['book', 'id'] },
  ])
})

test('a subgraph is asked under the caller’s names wherever they can mean one thing only', async () => {
  const asked: string[] = []
  const text = '{ id: book { title: code code: title key: id id shelf pages: pages @include(if: true) } }'
  await askBoth(keyed, text, (_, { query }) => {
    asked.push(query)
    return { data: { id: { __typename: 'Book', id: '1' } } }
  })
  const [first, second, third, fourth] = asked
  expect([third, fourth]).toEqual([first, second])
})
