import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ForeignGraph, startForeignGraph } from './fixtures/foreign.ts'

// FA-19, values changed on the way: a number that JavaScript has no number for passes as it was written, or
// is refused. Never another one.

const sdl = {
  cadastre: `scalar Long
    type Query {
      long: Long longs: [Long] list(of: [Long!]): [Long] float: Float int: Int id: ID
      echo(n: Long, id: ID, within: Within): Long
      plots: [Plot!] plot: Plot
    }
    input Within { from: Long to: Float }
    type Plot @key(fields: "id") { id: ID! area: Long }
    type Street @key(fields: "code") { code: Long! }
    extend type Query { streets: [Street] }`,
  owners: `scalar Long
    type Plot @key(fields: "id") { id: ID! area: Long @external owner: String tax: Long @requires(fields: "area") }
    type Street @key(fields: "code") { code: Long! name: String }`,
}

let answer: (subgraph: string, body: string) => string
let graph: ForeignGraph
beforeEach(() => {
  graph.asked.length = 0
})

/** Both lanes: what is asked a second time goes past Express and Apollo Server. */
async function bothLanes(query: string, variables = '{}'): Promise<string> {
  const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`
  const [full, fast] = [await graph.post(body), await graph.post(body)]
  expect(fast.text.replace(/"requestId":"[^"]*"/, '')).toBe(full.text.replace(/"requestId":"[^"]*"/, ''))
  return full.text.trim()
}

const BIG = '77000000000000000001'

describe.each(['kadry', 'apollo'] as const)('kind 3: values on their way, engine %s', (engine) => {
  beforeAll(async () => {
    graph = await startForeignGraph(sdl, (subgraph, body) => answer(subgraph, body), { engine })
  })
  afterAll(() => graph.stop())

  test.each([
    ['a scalar of the schema', 'long', BIG],
    ['a negative one', 'long', '-9007199254740993'],
    ['a list of them', 'longs', `[${BIG},1,null,9007199254740993]`],
    ['one with more digits than a double has', 'long', '0.12345678901234567890123'],
    ['one beyond every double', 'long', '1e400'],
    ['one smaller than every double', 'long', '1e-400'],
    ['a point among sixteen digits', 'long', '12345678.12345678901'],
    ['an object inside such a scalar', 'long', `{"n":${BIG},"text":"${BIG}"}`],
    ['one that is exact', 'long', '9007199254740991'],
  ])('%s passes unchanged', async (_, field, value) => {
    answer = () => `{"data":{"${field}":${value}}}`
    expect(await bothLanes(`{ ${field} }`)).toBe(`{"data":{"${field}":${value}}}`)
  })

  test('a number in a variable reaches the subgraph unchanged, alone, in a list and in an object', async () => {
    answer = () => `{"data":{"echo":null,"list":null}}`
    const query = 'query($n: Long, $w: Within, $l: [Long!]) { echo(n: $n, within: $w) list(of: $l) }'
    await bothLanes(query, `{"n":${BIG},"w":{"from":-9007199254740993,"to":1.5},"l":[${BIG}]}`)
    for (const body of graph.asked) {
      expect(body).toContain(`"n":${BIG}`)
      expect(body).toContain('"from":-9007199254740993')
      expect(body).toContain(`"l":[${BIG}]`)
    }
    expect(graph.asked).toHaveLength(2)
  })

  test('where it has to be an Int it is refused, by a reason that is true', async () => {
    const body = await graph.post(
      '{"query":"query($n: Boolean) { long @skip(if: $n) }","variables":{"n":9007199254740993}}',
    )
    expect(body.status).toBe(400)
    expect(graph.asked).toEqual([])
  })

  test('a literal that the planner would change is refused with the way out; one that it would not is passed', async () => {
    const refused = await graph.post(`{"query":"{ echo(n: ${BIG}) }"}`)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(`Pass the number ${BIG} as a variable`)
    expect((await graph.post('{"query":"query($n: Long = 9007199254740993) { echo(n: $n) }"}')).status).toBe(400)
    expect(graph.asked).toEqual([])
    answer = () => '{"data":{"echo":1}}'
    await graph.post('{"query":"{ echo(n: 9007199254740991, id: 9007199254740993) }"}')
    expect(graph.asked[0]).toMatch(/n:9007199254740991/)
    expect(graph.asked[0]).toMatch(/id:\\?"?9007199254740993/)
  })

  test('in the address of a GET it is refused', async () => {
    const search = new URLSearchParams({ query: 'query($n: Long) { echo(n: $n) }', variables: `{"n":${BIG}}` })
    expect(await graph.get(String(search))).toMatchObject({ status: 400, text: expect.stringContaining('by POST') })
    expect(graph.asked).toEqual([])
  })

  test('a key of an entity, and what a field requires, are sent on as they came', async () => {
    answer = (subgraph, body) => {
      if (subgraph === 'cadastre') return `{"data":{"streets":[{"__typename":"Street","code":${BIG}},null]}}`
      expect(body).toContain(`"code":${BIG}`)
      return '{"data":{"_entities":[{"name":"Lenina"}]}}'
    }
    expect(await bothLanes('{ streets { code name } }')).toBe(
      `{"data":{"streets":[{"code":${BIG},"name":"Lenina"},null]}}`,
    )
    answer = (subgraph, body) => {
      if (subgraph === 'cadastre') return `{"data":{"plot":{"__typename":"Plot","id":"1","area":${BIG}}}}`
      expect(body).toContain(`"area":${BIG}`)
      return `{"data":{"_entities":[{"tax":${BIG}}]}}`
    }
    expect(await bothLanes('{ plot { tax } }')).toBe(`{"data":{"plot":{"tax":${BIG}}}}`)
  })
})

describe('engine kadry', () => {
  test('read and written by JavaScript alone the number would be another (control)', () => {
    expect(JSON.stringify(JSON.parse(BIG))).toBe('77000000000000000000')
  })

  beforeAll(async () => {
    graph = await startForeignGraph(sdl, (subgraph, body) => answer(subgraph, body))
  })
  afterAll(() => graph.stop())

  test.each([
    ['an Int', 'int'],
    ['an ID', 'id'],
  ])('%s that is no such number any more is refused, where answers are not searched for them', async (_, field) => {
    answer = () => `{"data":{"${field}":9007199254740993}}`
    const { data, errors } = JSON.parse(await bothLanes(`{ ${field} }`))
    expect(data).toEqual({ [field]: null })
    expect(errors).toMatchObject([{ path: [field], extensions: { code: 'SUBGRAPH_BAD_ANSWER' } }])
  })

  test('a Float is what JavaScript has', async () => {
    answer = () => '{"data":{"float":9007199254740992}}'
    expect(await bothLanes('{ float }')).toBe('{"data":{"float":9007199254740992}}')
  })

  test('an entity named by an ID that is no such number any more is not asked for: that would be another', async () => {
    answer = () => '{"data":{"plots":[{"__typename":"Plot","id":9007199254740993}]}}'
    const { data, errors } = JSON.parse(await bothLanes('{ plots { owner } }'))
    expect(data).toEqual({ plots: [{ owner: null }] })
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_BAD_ANSWER' } }])
    expect(graph.asked).toHaveLength(2)
  })
})
