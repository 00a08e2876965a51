import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { startGatewayProcess } from './fixtures/gateway-process.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

const UNDER_WAY = 8

let graph: FixtureGraph
let gateway: Awaited<ReturnType<typeof startGatewayProcess>>
beforeEach(async () => {
  graph = await startFixtureGraph()
  gateway = await startGatewayProcess(graph, { DRAIN_DELAY_MS: '3000' })
})
afterEach(async () => {
  await gateway.stop()
  await graph.stop()
})

test('kind 15: a gateway asked to stop is first not ready and still answers, then nobody new comes in, then it ends with every request answered', async () => {
  const release = graph.authors.hold()
  const asked = Array.from({ length: UNDER_WAY }, (_, n) => gateway.ask(`{ a${n}: me }`))
  await eventually(() => expect(graph.authors.received.length).toBe(UNDER_WAY))

  gateway.kill('SIGTERM')
  await eventually(async () => expect((await gateway.send('/readyz')).status).toBe(503))
  const late = await gateway.ask('{ __typename }')
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close'])

  await eventually(() => expect(gateway.send('/livez')).rejects.toThrow('fetch failed'))
  release()
  for (const { status, json } of await Promise.all(asked)) expect([status, json.errors]).toEqual([200, undefined])
  expect(await gateway.exit).toEqual([0, null])
})
