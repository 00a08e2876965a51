import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { silentLog } from '@kadry/runtime/log'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createExecute, type GraphQLRequest } from './execute.ts'

/** V8 itself remembers compiled text until memory is short; that is not what is measured. */
function exposedGc(): () => void {
  setFlagsFromString('--no-compilation-cache')
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

const schema: GraphQLSchema = buildSchema(`
  type Query { word(of: Int!): String, broken: String!, turned(by: Turn): String }
  input Turn { direction: Direction! = LEFT }
  enum Direction { LEFT RIGHT }
`)
const query = schema.getQueryType()!.getFields()
query.word!.resolve = (_, { of }: { of: number }) => `word ${of}`
query.turned!.resolve = (_, { by }: { by: { direction: string } }) => by.direction
query.broken!.resolve = () => {
  throw new Error('mongodb://10.0.0.1 does not answer')
}
const execute = createExecute(schema, silentLog)
const ask = (request: GraphQLRequest) => execute(request, {} as never)
const codeOf = async (request: GraphQLRequest) => (await ask(request)).errors?.[0]?.extensions?.code

describe('a request that is wrong as such is answered without data, with a code of its own', () => {
  it.each<[string, GraphQLRequest, string]>([
    ['no query', {}, 'BAD_REQUEST'],
    ['variables that are a list', { query: '{ word(of: 1) }', variables: [1] }, 'BAD_REQUEST'],
    ['half a document', { query: '{ word(of: 1)' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field of another schema', { query: '{ deed }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      { query: 'query($of: Int!) { word(of: $of) }', variables: { of: 'x' } },
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', { query: 'query($of: Int!) { word(of: $of) }' }, 'BAD_USER_INPUT'],
    [
      'an operation it does not have',
      { query: 'query a { word(of: 1) }', operationName: 'b' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'two operations and no name',
      { query: 'query a { word(of: 1) } query b { word(of: 2) }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s', async (_, request, code) => {
    expect(await codeOf(request)).toBe(code)
    expect(await ask(request)).not.toHaveProperty('data')
  })
})

describe('documents that come once', () => {
  const collect = exposedGc()
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const long = (n: number) => `{ ${Array.from({ length: 60 }, (_, i) => `a${n}x${i}: word(of: ${i})`).join(' ')} }`

  it('hold a bounded part of the memory, however large they are', async () => {
    const small = createExecute(schema, silentLog, 15 * long(10).length)
    const askFor = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) await small({ query: long(n) }, {} as never)
    }
    await askFor(0, 20)
    const before = heap()
    await askFor(20, 60)
    expect(heap() - before).toBeLessThan(3)
  })
})

describe('a document is compiled once', () => {
  it('and answers other variables with other values', async () => {
    const text = 'query($of: Int!) { word(of: $of) }'
    expect(await ask({ query: text, variables: { of: 1 } })).toEqual({ data: { word: 'word 1' } })
    expect(await ask({ query: text, variables: { of: 2 } })).toEqual({ data: { word: 'word 2' } })
  })

  it('for each of its operations', async () => {
    const text = 'query a { word(of: 1) } query b { word(of: 2) }'
    expect(await ask({ query: text, operationName: 'a' })).toEqual({ data: { word: 'word 1' } })
    expect(await ask({ query: text, operationName: 'b' })).toEqual({ data: { word: 'word 2' } })
  })
})

it('an input without a field that has a default gets the default', async () => {
  const text = 'query($by: Turn) { turned(by: $by) }'
  expect(await ask({ query: text, variables: { by: {} } })).toEqual({ data: { turned: 'LEFT' } })
  expect(await ask({ query: text, variables: { by: { direction: 'RIGHT' } } })).toEqual({ data: { turned: 'RIGHT' } })
})

it('what a resolver throws is reported by its path and never by its words', async () => {
  const { data, errors } = await ask({ query: '{ broken }' })
  expect(data).toBeNull()
  expect(errors).toMatchObject([{ path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  expect(JSON.stringify(errors)).not.toContain('mongodb')
})
