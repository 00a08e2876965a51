import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const STATS = /* GraphQL */ `
  query Stats($groupBy: [OrganizationDimension!]!, $filter: OrganizationFilter) {
    organizationStats(groupBy: $groupBy, filter: $filter) {
      on total rows { kind sectorCode sector { name } oktmo municipality { name } status count }
    }
  }
`
const role = (kind: string, validTo?: string) => ({
  kind,
  validFrom: '2019-09-01',
  document: { title: 'Приказ' },
  ...(validTo ? { validTo } : {}),
})

describe('statistics of the registry', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2026-01-15T10:00:00Z'),
    })
    await mutate(graph, 'defineSector', { code: 'radio', name: 'Радиоэлектроника' })
    for (const input of [
      {
        name: 'Колледж',
        roles: [role('COLLEGE'), role('EXAM_SITE')],
        sectorCodes: ['radio', 'food'],
        oktmo: '46788000',
      },
      { name: 'Техникум', roles: [role('COLLEGE', '2025-12-31')], sectorCodes: ['radio'] },
      { name: 'Завод', roles: [role('EMPLOYER')], sectorCodes: ['radio'], oktmo: '46788000' },
    ])
      await mutate(graph, 'registerOrganization', input)
  })
  afterAll(() => graph.stop())

  const stats = async (variables: object) =>
    (await graph.as(anybody).ask(STATS, { ...variables })).organizationStats as {
      on: string
      total: number
      rows: Record<string, unknown>[]
    }

  it('counts kinds on the day of the filter, and bodies without a role as such', async () => {
    const read = async (variables: object) => {
      const { on, total, rows } = await stats({ groupBy: ['KIND'], ...variables })
      return [on, total, Object.fromEntries(rows.map(({ kind, count }) => [String(kind), count]))]
    }
    expect(await read({})).toEqual(['2026-01-15', 3, { COLLEGE: 1, EXAM_SITE: 1, EMPLOYER: 1, null: 1 }])
    expect(await read({ filter: { activeOn: '2025-12-31' } })).toEqual([
      '2025-12-31',
      3,
      { COLLEGE: 2, EXAM_SITE: 1, EMPLOYER: 1 },
    ])
  })

  it('crosses two dimensions and names what the classifiers know', async () => {
    const { rows } = await stats({ groupBy: ['SECTOR', 'MUNICIPALITY'] })
    expect(rows.map(({ sectorCode, sector, oktmo, count }) => [sectorCode, sector, oktmo, count])).toEqual([
      ['radio', { name: 'Радиоэлектроника' }, '46788000', 2],
      ['food', null, '46788000', 1],
      ['radio', { name: 'Радиоэлектроника' }, null, 1],
    ])
  })

  it('takes the same filter as the list', async () => {
    const { total, rows } = await stats({ groupBy: ['STATUS'], filter: { kinds: ['EMPLOYER'], text: 'завод' } })
    expect([total, rows]).toEqual([1, [expect.objectContaining({ status: 'ACTIVE', count: 1 })]])
  })

  it('refuses no dimension, three, and one twice', async () => {
    for (const groupBy of [[], ['KIND', 'SECTOR', 'STATUS'], ['KIND', 'KIND']]) {
      const { errors } = await graph.as(anybody).answer(STATS, { groupBy })
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    }
  })
})
