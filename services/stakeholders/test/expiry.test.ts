import { inProcessTransport } from '@kadry/messaging/in-process'
import { declaredOn } from '@kadry/mongo/declared'
import { migrate } from '@kadry/mongo/migrate'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const document = { title: 'Приказ' }
const KINDS = '... on OrganizationPayload { organization { kinds } }'

describe('roles that run out', () => {
  let graph: TestSubgraph
  let time = '2024-01-15T09:00:00Z'
  const now = () => new Date(time)
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl'), now })
  })
  afterAll(() => graph.stop())

  const register = async (validTo: string, kind = 'COLLEGE'): Promise<string> => {
    const roles = [{ kind, validFrom: '2020-01-01', validTo, document }]
    return (await mutate(graph, 'registerOrganization', { name: 'Колледж', roles })).organization.id
  }
  const expired = async (id: string) =>
    (await graph.published()).filter((fact) => fact.key === id && fact.type === 'role.expired.v1')
  const read = async (id: string) =>
    (
      await graph
        .as(anybody)
        .ask('query ($id: ID!) { organization(id: $id) { kinds version roles { status } } }', { id })
    ).organization

  it('are published as a fact once, on the day after the last one, and never again', async () => {
    const id = await register('2024-01-15')
    await graph.subgraph.jobs.runAll()
    expect(await expired(id)).toEqual([])
    time = '2024-01-15T21:00:00Z'
    expect(await read(id)).toMatchObject({ kinds: [], roles: [{ status: 'GRANTED' }] })
    await graph.subgraph.jobs.runAll()
    const published = await expired(id)
    expect(published).toMatchObject([{ actor: 'kadry', data: { kind: 'COLLEGE', on: '2024-01-16' } }])
    const { version } = await read(id)
    await graph.subgraph.jobs.runAll()
    expect(await read(id)).toEqual({ kinds: [], version, roles: [{ status: 'EXPIRED' }] })
    expect(await expired(id)).toEqual(published)
  })

  it('are counted in Moscow: at 23:30 UTC a role that begins tomorrow by UTC is in force, and one that ends today is not', async () => {
    time = '2024-01-31T23:30:00Z'
    const ending = await register('2024-01-31')
    expect(await read(ending)).toMatchObject({ kinds: [] })
    const roles = [{ kind: 'EMPLOYER', validFrom: '2024-02-01', document }]
    expect(await mutate(graph, 'registerOrganization', { name: 'Завтра', roles }, { select: KINDS })).toMatchObject({
      organization: { kinds: ['EMPLOYER'] },
    })
    await graph.subgraph.jobs.runAll()
    expect(await expired(ending)).toMatchObject([{ data: { on: '2024-02-01' } }])
  })

  it('are made good after days of absence, each with its own day', async () => {
    time = '2024-03-01T09:00:00Z'
    const ids = [await register('2024-03-05'), await register('2024-03-20'), await register('2024-06-30')]
    time = '2024-04-01T09:00:00Z'
    await graph.subgraph.jobs.runAll()
    expect((await Promise.all(ids.map(expired))).flat().map(({ data }) => (data as { on: string }).on)).toEqual([
      '2024-03-06',
      '2024-03-21',
    ])
  })

  it('are published once by several processes at a time, more than a portion of them too', async () => {
    time = '2025-01-01T09:00:00Z'
    const ids = await Promise.all(Array.from({ length: 120 }, () => register('2025-01-31', 'EMPLOYER')))
    time = '2025-02-01T09:00:00Z'
    const transport = inProcessTransport()
    const others = [1, 2].map(() =>
      assemble(stakeholders, { connection: siblingOf(graph), transport, log: silentLog, now }),
    )
    await Promise.all([graph.subgraph, ...others].map(({ jobs }) => jobs.runAll()))
    await graph.subgraph.jobs.runAll()
    const published = (await graph.published()).filter(
      (fact) => fact.type === 'role.expired.v1' && ids.includes(fact.key),
    )
    expect(published).toHaveLength(ids.length)
    expect(new Set(published.map((fact) => fact.key)).size).toBe(ids.length)
    await transport.close()
  })

  it('are found in documents written before the day was kept with them', async () => {
    const id = await register('2025-05-31')
    await graph.connection.collection('organizations').updateOne({ _id: id } as never, { $unset: { expiresOn: '' } })
    await graph.connection.collection('organizations').updateOne({ _id: id } as never, { $unset: { shape: '' } })
    for (const declared of declaredOn(graph.connection)) await migrate(declared)
    time = '2025-06-01T09:00:00Z'
    await graph.subgraph.jobs.runAll()
    expect(await expired(id)).toHaveLength(1)
  })
})

/** The same database seen by another process: models can be defined once per connection. */
function siblingOf({ connection }: TestSubgraph) {
  return connection.useDb(connection.name, { useCache: false })
}
