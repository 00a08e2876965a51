import { run, stock } from '@kadry/federation-suite/run'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionOptions,
  type IntrospectionQuery,
  printSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ENGINES } from '../src/execute/engine.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

// FA-20, advertised and not answered: whatever introspection lists can be asked for, on both lanes and with
// both engines.

const all: IntrospectionOptions = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
}
/** As `gql.tada generate-schema` asks: first what is supported, then the schema. */
const SUPPORT = `query IntrospectSupportQuery {
  directive: __type(name: "__Directive") { fields { name } }
  field: __type(name: "__Field") { fields { name args { name } } }
  type: __type(name: "__Type") { fields { name } }
  inputValue: __type(name: "__InputValue") { fields { name } }
}`
/** As Relay's compiler and many an editor do, by graphql-js with one option or another. */
const questions = [
  ['graphql-js, every option', getIntrospectionQuery(all)],
  ['graphql-js, no option', getIntrospectionQuery()],
  ['graphql-js, as little as can be', getIntrospectionQuery({ descriptions: false })],
  ['Relay', getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true })],
  ['gql.tada, what is supported', SUPPORT],
  ['gql.tada, the schema', getIntrospectionQuery({ ...all, descriptions: false, schemaDescription: false })],
] as const

test('kind 4: @apollo/gateway as it is published lists what it refuses to answer (control)', async () => {
  const sdl = { one: 'type Query { one: Int }' }
  const { ask, stop } = await run({ name: 'one', sdl, subgraphs: { one: {} }, questions: [] }, stock)
  onTestFinished(stop)
  const listed = await ask({ shows: '', query: '{ __type(name: "__Type") { fields { name } } }' })
  expect(JSON.stringify(listed.data)).toContain('isOneOf')
  const { errors } = await ask({ shows: '', query: '{ __type(name: "Query") { isOneOf } }' })
  expect(errors).toMatchObject([{ message: expect.stringContaining('isOneOf') }])
})

describe.each(ENGINES)('kind 4: what is advertised is answered, engine %s', (engine) => {
  let graph: FixtureGraph
  beforeAll(async () => {
    graph = await startFixtureGraph({ engine, budgets: 'none' })
  })
  afterAll(() => graph.stop())
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
  const ask = async (query: string, variables?: object): Promise<any> => {
    const answers = [await graph.ask(query, {}, variables), await graph.ask(query, {}, variables)]
    expect(answers[1]!.json).toEqual(answers[0]!.json)
    return answers[0]!.json
  }

  test.each(questions)('the question of %s is answered, the same on both lanes', async (_, query) => {
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    if (data.__schema) expect(printSchema(buildClientSchema(data as IntrospectionQuery))).toContain('type Book')
  })

  test('every field and argument of the introspection types that is listed is answered', async () => {
    const { data } = await ask(
      '{ __schema { types { name fields(includeDeprecated: true) { name args { name } type { ...T } } } } } fragment T on __Type { kind ofType { kind ofType { kind ofType { kind } } } }',
    )
    const types = data.__schema.types.filter(
      ({ name, fields }: { name: string; fields: unknown }) => name.startsWith('__') && fields,
    )
    expect(types.map(({ name }: { name: string }) => name)).toContain('__Type')
    const leaf = (type: { kind: string; ofType?: never }): string => (type.ofType ? leaf(type.ofType) : type.kind)
    type Listed = { name: string; args: { name: string }[]; type: never }
    const selection = (name: string): string =>
      types
        .find((one: { name: string }) => one.name === name)
        .fields.map(({ name: field, args, type }: Listed) => {
          const given = args.map((one) => `${one.name}: true`).join()
          return `${field}${given ? `(${given})` : ''}${leaf(type) === 'OBJECT' ? ' { __typename }' : ''}`
        })
        .join(' ')
    const within: Record<string, (inner: string) => string> = {
      __Schema: (inner) => `__schema { ${inner} }`,
      __Directive: (inner) => `__schema { directives { ${inner} } }`,
      __Type: (inner) => `__type(name: "Book") { ${inner} }`,
      __Field: (inner) => `__type(name: "Book") { fields { ${inner} } }`,
      __InputValue: (inner) => `__schema { directives { args { ${inner} } } }`,
      __EnumValue: (inner) => `__type(name: "__TypeKind") { enumValues { ${inner} } }`,
    }
    expect(types.map(({ name }: { name: string }) => name).sort()).toEqual(Object.keys(within).sort())
    for (const [name, inside] of Object.entries(within)) {
      const answer = await ask(`{ ${inside(selection(name))} }`)
      expect(answer.errors, name).toBeUndefined()
    }
  })

  test('it keeps its place among other fields, its conditions, its variables and its two selections under one name', async () => {
    const query = `query ($name: String!, $no: Boolean!) {
      me ...S t: __type(name: $name) { name isOneOf } __typename
      left: __schema @include(if: $no) { description } __schema { mutationType { name } }
    } fragment S on Query { __schema { queryType { name } } }`
    const { data } = await ask(query, { name: 'Book', no: false })
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        me: data.me,
        __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } },
        t: { name: 'Book', isOneOf: null },
        __typename: 'Query',
      }),
    )
  })

  test('a query that asks nothing else asks no subgraph', async () => {
    const before = graph.books.received.length + graph.authors.received.length
    await ask('{ __schema { queryType { name } } }')
    expect(graph.books.received.length + graph.authors.received.length).toBe(before)
  })
})
