import { key } from '@kadry/testing/arbitrary'
import { mutate, mutationOf } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const document = { title: 'Приказ' }
const OUTSIDE = ['9999-12-31', '2200-01-01', '1899-12-31', '0000-01-01']

describe('kind 5: days out of range', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2024-01-15T09:00:00Z'),
    })
  })
  afterAll(() => graph.stop())

  const documents = () => graph.connection.collection<Record<string, unknown> & { _id: string }>('organizations')
  const register = async (name: string, validTo?: string) => {
    const roles = [{ kind: 'EMPLOYER', validFrom: '2020-01-01', ...(validTo ? { validTo } : {}), document }]
    return (await mutate(graph, 'registerOrganization', { name, roles })).organization.id as string
  }

  const answer = (name: string, input: object) =>
    graph.as(registrar).answer(mutationOf(graph, name), { input: { idempotencyKey: key(), ...input } })

  it.each(OUTSIDE)('are refused at the door with a reason in both languages: %s (A-1, A-2)', async (on) => {
    const id = await register('Дверь')
    const roles = [{ kind: 'EMPLOYER', validFrom: '2020-01-01', validTo: on, document }]
    const refused = [
      await answer('registerOrganization', { name: 'Вечный', roles }),
      await answer('renameOrganization', { id, name: 'Б', on }),
    ]
    for (const { data, errors } of refused) {
      expect(data ?? null).toBeNull()
      expect(errors?.[0]?.message).toContain('от 1900-01-01 до 2199-12-31')
      expect(errors?.[0]?.message).toContain('from 1900-01-01 to 2199-12-31')
      expect(errors?.[0]?.extensions?.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/)
    }
  })

  it('of the very last day are taken, and the role ends with it', async () => {
    const id = await register('До конца', '2199-12-31')
    await graph.subgraph.jobs.runAll()
    const { organization } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { organization(id: $id) { version roles { status validTo } } }', { id })
    expect(organization).toEqual({ version: 1, roles: [{ status: 'GRANTED', validTo: '2199-12-31' }] })
  })

  it('stored before they were refused stop neither the expiry job nor the other records (A-1)', async () => {
    const [poisoned, due] = [await register('Отравленный', '2024-01-10'), await register('Обычный', '2024-01-10')]
    await documents().updateOne(
      { _id: poisoned },
      { $set: { expiresOn: '+010000-01', 'roles.0.validTo': '9999-12-31' } },
    )
    await graph.subgraph.jobs.runAll()
    expect(await documents().findOne({ _id: poisoned })).toMatchObject({ version: 1 })
    expect(await documents().findOne({ _id: due })).toMatchObject({ version: 2, roles: [{ status: 'EXPIRED' }] })
  })

  it('stored before they were refused cost their own record, never the page (A-2)', async () => {
    const [before, poisoned, after] = [await register('Один'), await register('Два'), await register('Три')]
    await documents().updateOne(
      { _id: poisoned },
      { $set: { formerNames: [{ name: 'Было', shortName: 'Было', until: '-000001-12-31' }] } },
    )
    const { data, errors } = await graph
      .as(anybody)
      .answer(
        `{ organizations(first: 100) { nodes { id formerNames { until } } edges { node { id formerNames { until } } } } }`,
      )
    const page = data?.organizations as { nodes: ({ id: string } | null)[]; edges: { node: { id: string } | null }[] }
    for (const nodes of [page.nodes, page.edges.map(({ node }) => node)]) {
      expect(nodes.filter((node) => node === null)).toHaveLength(1)
      const ids = nodes.map((node) => node?.id)
      expect([ids.includes(before), ids.includes(poisoned), ids.includes(after)]).toEqual([true, false, true])
    }
    expect((errors as { path?: unknown[] }[] | undefined)?.map(({ path }) => path?.slice(0, 2))).toEqual([
      ['organizations', 'nodes'],
      ['organizations', 'edges'],
    ])
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
  })

  it('of work are counted by the production calendar, back as well; a year without one is refused by its code', async () => {
    const count = (from: string, days: number) =>
      graph.as(anybody).answer(`{ addWorkingDays(from: "${from}", days: ${days}) }`)
    const ends = [await count('2025-12-30', 3), await count('2026-01-12', -1), await count('2026-11-28', 0)]
    expect(ends.map(({ data }) => data?.addWorkingDays)).toEqual(['2026-01-14', '2025-12-30', '2026-11-30'])
    const { data, errors } = await count('2018-05-05', 1)
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('CALENDAR_UNKNOWN')
    expect(errors?.[0]?.message).toMatch(/на 2018 год нет.* \/ There is no production calendar for 2018/)
  })
})
