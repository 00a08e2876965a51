import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { startGatewayProcess } from './fixtures/gateway-process.ts'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

/**
 * More than the fifty that one of two subgraphs may have under way at once, so that some wait for a place.
 */
const CALLERS = 64

let graph: FixtureGraph
// The door is not what is tested here: sockets that the stop left half-closed must not count against the
// callers.
let gateway: Awaited<ReturnType<typeof startGatewayProcess>>
beforeEach(async () => {
  graph = await startFixtureGraph()
  gateway = await startGatewayProcess(graph, { COST_BUDGETS: 'none', PER_ADDRESS: '1000' })
})
afterEach(async () => {
  await gateway.stop()
  await graph.stop()
})

/** A gateway whose core is taken by others sheds load: whoever is asked to come back does. */
async function ask(query: string): Promise<Answer> {
  for (;;) {
    const answer = await gateway.ask(query)
    if (answer.status !== 503) return answer
    await wait(20)
  }
}

async function beStopped(): Promise<void> {
  gateway.kill('SIGSTOP')
  await wait(2_000)
  gateway.kill('SIGCONT')
}

async function expectNobodyBlamed(answers: readonly Answer[]): Promise<void> {
  for (const { status, json } of answers) expect([status, json.errors]).toEqual([200, undefined])
  const { text } = await gateway.send('/metrics')
  expect(text).not.toMatch(/^kadry_subgraph_failures_total/m)
  expect([...text.matchAll(/^kadry_subgraph_breaker\{.+\} (\d)$/gm)].map(([, state]) => state)).toEqual(['0', '0'])
}

test('a gateway that is stopped for two seconds under load refuses no healthy subgraph and opens no breaker', async () => {
  const answers: Answer[] = []
  let isOver = false
  const callers = Array.from({ length: CALLERS }, async (_, caller) => {
    for (let n = 0; !isOver; n += 1) answers.push(await ask(`{ me b${caller}x${n % 20}: books { title } }`))
  })
  const more = async () => {
    const wanted = answers.length + 200
    await eventually(() => expect(answers.length).toBeGreaterThan(wanted))
  }
  await more()
  for (let times = 0; times < 2; times += 1) {
    await beStopped()
    await more()
  }
  isOver = true
  await Promise.all(callers)
  await expectNobodyBlamed(answers)
})
