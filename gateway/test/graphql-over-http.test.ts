import { type Audit, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

/**
 * Requests that a page of another site could send without asking first; they are refused, which the
 * specification lets servers do.
 */
const NOTICES = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests: Response status code is not 200',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json: Response status code is not 200',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json: Response status code is not 200',
]

const audited = async (audits: readonly Audit[]) => {
  const results: Record<string, string[]> = { ok: [], notice: [], warn: [], error: [] }
  for (const audit of audits) {
    const result = await audit.fn()
    results[result.status]!.push(result.status === 'ok' ? audit.name : `${audit.name}: ${result.reason}`)
  }
  return results
}

describe.each([true, false])('the audit of GraphQL over HTTP, fast lane %s:', (fastLane) => {
  let graph: FixtureGraph
  beforeAll(async () => {
    graph = await startFixtureGraph({ fastLane })
  })
  afterAll(() => graph.stop())

  test('58 ok, 3 notices, no warning, no error', async () => {
    const audits = serverAudits({ url: `${graph.url}/graphql` })
    await audited(audits)
    const { ok, notice, warn, error } = await audited(audits)
    expect({ warn, error }).toEqual({ warn: [], error: [] })
    expect(notice).toEqual(NOTICES)
    expect(ok!.length).toBe(58)
  })

  test('a refusal answered with status 200 is counted as one', async () => {
    const refused = async () =>
      /^kadry_refused_total\{reason="GRAPHQL_VALIDATION_FAILED"\} (\d+)$/m.exec(
        (await graph.send('/metrics')).text,
      )?.[1]
    const before = Number((await refused()) ?? 0)
    expect((await graph.ask('{ nothing }', { accept: 'application/json' })).status).toBe(200)
    expect((await graph.ask('{ nothing }', { accept: '*/*' })).status).toBe(400)
    expect(Number(await refused())).toBe(before + 2)
  })
})
