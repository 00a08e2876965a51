import { silentLog } from '@kadry/runtime/log'
import { GraphQLError } from 'graphql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { GuardedClient } from '../src/execute/breaker.ts'
import { SILENT_MS, withBulkhead } from '../src/execute/bulkhead.ts'
import type { GatewayContext } from '../src/execute/subgraph-client.ts'
import { RequestDeadline } from '../src/request/deadline.ts'

type Call = Parameters<GuardedClient['process']>[0]
type Sent = { readonly answer: () => Promise<void>; readonly fail: (code: string) => Promise<void> }

let sent: Sent[]
let client: GuardedClient
/** How long the gateway did not listen. */
let away: number
let deadline: RequestDeadline
beforeEach(() => {
  vi.useFakeTimers()
  deadline = new RequestDeadline(600_000)
  sent = []
  const subgraph: GuardedClient = {
    process: ({ context }) => {
      if (context.deadline.over) return Promise.reject(context.deadline.over)
      const { promise, resolve, reject } = Promise.withResolvers<{ data: null }>()
      const settle = (end: () => void) => async () => {
        end()
        await vi.advanceTimersByTimeAsync(0)
      }
      sent.push({
        answer: settle(() => resolve({ data: null })),
        fail: (code) => settle(() => reject(new GraphQLError('', { extensions: { code } })))(),
      })
      return promise
    },
    close: async () => {},
    report: () => ({ subgraph: 'books', state: 'CLOSED', failures: {} }),
  }
  away = 0
  client = withBulkhead(subgraph, { name: 'books', places: 2, log: silentLog, now: () => performance.now() - away })
})
afterEach(() => {
  deadline.done()
  vi.useRealTimers()
})

/** What became of a call: a code, `answered`, or `waiting`. */
function call(mine = deadline, caller = 'one'): () => string {
  let outcome = 'waiting'
  client.process({ request: {}, context: { deadline: mine, caller } as GatewayContext } as Call).then(
    () => {
      outcome = 'answered'
    },
    (error) => {
      outcome = String(error.extensions?.code ?? error.reason)
    },
  )
  return () => outcome
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const outcomes = (calls: readonly (() => string)[]) => calls.map((outcome) => outcome())

test('a call beyond the places waits for one while the subgraph answers, the first come first', async () => {
  const calls = [call(), call(), call(), call()]
  for (let turn = 0; turn < 4; turn += 1) {
    await pass(200)
    expect(sent.length).toBe(Math.min(turn + 2, 4))
    await sent[turn]!.answer()
  }
  expect(outcomes(calls)).toEqual(['answered', 'answered', 'answered', 'answered'])
  expect(client.report()).toMatchObject({ underWay: 0, failures: {} })
})

test('where it has answered nothing for a second, who waits is refused, and who comes is refused at once', async () => {
  const first = [call(), call()]
  const waiting = call()
  await pass(SILENT_MS - 1)
  expect(waiting()).toBe('waiting')
  await pass(5)
  expect(waiting()).toBe('SUBGRAPH_UNAVAILABLE')
  const late = call()
  await pass(1)
  expect([late(), sent.length]).toEqual(['SUBGRAPH_UNAVAILABLE', 2])
  expect(client.report()).toMatchObject({ underWay: 2, failures: { FULL: 2 } })

  await sent[0]!.answer()
  const welcome = call()
  const next = call()
  await pass(0)
  expect([...outcomes(first), welcome(), next(), sent.length]).toEqual(['answered', 'waiting', 'waiting', 'waiting', 3])
  await sent[1]!.answer()
  expect([next(), sent.length]).toEqual(['waiting', 4])
})

test('a failure that the subgraph itself brought about is a sign of life; a deadline or a caller who left is none', async () => {
  call()
  call()
  await pass(SILENT_MS - 10)
  await sent[0]!.fail('SUBGRAPH_BAD_ANSWER')
  call()
  const waiting = call()
  await pass(SILENT_MS - 50)
  expect(waiting()).toBe('waiting')
  await sent[1]!.fail('SUBGRAPH_TIMEOUT')
  await sent[2]!.fail('CALLER_LEFT')
  expect([waiting(), sent.length]).toEqual(['waiting', 4])
  call()
  const beyond = call()
  await pass(60)
  expect(beyond()).toBe('SUBGRAPH_UNAVAILABLE')
})

test('who has waited as long as its request may is answered so, is not sent, and leaves its turn to the next', async () => {
  call()
  call()
  const mine = new RequestDeadline(100, () => performance.now())
  const hasty = call(mine)
  const waiting = call()
  await pass(110)
  expect([hasty(), waiting(), sent.length]).toEqual(['DEADLINE', 'waiting', 2])
  await sent[0]!.answer()
  expect([sent.length, client.report().underWay]).toEqual([3, 2])
})

test('one that was idle for long is not silent', async () => {
  call()
  await pass(0)
  await sent[0]!.answer()
  await pass(60_000)
  const calls = [call(), call(), call()]
  await pass(100)
  expect([calls[2]!(), sent.length]).toEqual(['waiting', 3])
})

test.each([
  ['does not count', 60_000, 'waiting'],
  ['counts where it is taken for time of listening (control)', 0, 'SUBGRAPH_UNAVAILABLE'],
])('a minute in which the gateway itself was away %s as silence of the subgraph', async (_, notListened, outcome) => {
  call()
  call()
  const waiting = call()
  await pass(SILENT_MS / 2)
  away = notListened
  await pass(60_000)
  expect(waiting()).toBe(outcome)
})

test('of those who wait, whoever has the fewest calls under way goes first', async () => {
  call()
  call()
  const greedy = [call(), call()]
  const other = call(deadline, 'other')
  await sent[0]!.answer()
  expect(sent.length).toBe(3)
  await sent[2]!.answer()
  expect([other(), ...outcomes(greedy)]).toEqual(['answered', 'waiting', 'waiting'])
})
