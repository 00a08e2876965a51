import { inProcessTransport } from '@kadry/messaging/in-process'
import { mutate } from '@kadry/testing/mutate'
import { maskedFrom, publishedText } from '@kadry/testing/public-rule'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

describe('what the registry does not publish', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl'), transport })
  })
  afterAll(() => graph.stop())

  const register = async (input: object): Promise<string> =>
    (await mutate(graph, 'registerOrganization', input)).organization.id

  it('is what the graph masks of a body', async () => {
    const document = { title: 'Лицензия № 1', number: '1', date: '2019-08-30' }
    const id = await register({ name: 'Колледж', roles: [{ kind: 'COLLEGE', validFrom: '2019-09-01', document }] })
    const masked = await maskedFrom(graph, anybody, registrar, ['Organization', id])
    const text = await publishedText(graph, transport)
    expect(text).toContain(id)
    expect([...new Set(masked.map(({ path }) => path))]).toEqual(['Organization.history.nodes.actor'])
    expect(masked.filter(({ value }) => text.includes(value))).toEqual([])
  })

  it('is the name and the numbers of a sole trader, which the graph shows', async () => {
    const name = 'ИП Иванова Мария Петровна'
    const id = await register({ name, inn: '500100732259', roles: [] })
    const renamed = await mutate(graph, 'renameOrganization', { id, name: `${name} и сыновья`, on: '2024-09-01' })
    expect(renamed.__typename).toBe('OrganizationPayload')
    const read = await graph.as(anybody).ask('query ($id: ID!) { organization(id: $id) { name inn } }', { id })
    expect(read.organization).toEqual({ name: `${name} и сыновья`, inn: '500100732259' })
    const text = await publishedText(graph, transport)
    expect(text).toContain(id)
    expect(text).not.toMatch(/Иванова|500100732259/)
    expect(text).toContain('SOLE_TRADER')
  })
})
