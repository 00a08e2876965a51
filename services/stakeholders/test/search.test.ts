import { declaredOn } from '@kadry/mongo/declared'
import { migrate } from '@kadry/mongo/migrate'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const LIST = /* GraphQL */ `
  query List($filter: OrganizationFilter, $orderBy: [OrganizationOrder!], $first: Int, $after: String) {
    organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { id name updatedAt } totalCount pageInfo { hasNextPage endCursor }
    }
  }
`
const NAMES = ['яблоко', 'Ёлка', 'елка.', 'ЕЛКА', 'Жук', 'Завод (филиал)', 'Завод «Ель» 100%', 'жук']

describe('searching and ordering the registry', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
    for (const name of NAMES) await register(name)
    const id = await register('Техникум Берёза')
    await mutate(graph, 'renameOrganization', { id, name: 'Колледж Осина', shortName: 'КО', on: '2024-09-01' })
  })
  afterAll(() => graph.stop())

  async function register(name: string): Promise<string> {
    return (await mutate(graph, 'registerOrganization', { name })).organization.id
  }
  const list = async (variables: object) => (await graph.as(anybody).ask(LIST, { ...variables })).organizations
  const found = async (text: string) =>
    (await list({ filter: { text } })).nodes.map(({ name }: { name: string }) => name).sort()

  it.each([
    ['ЕЛК', ['ЕЛКА', 'елка.', 'Ёлка']],
    ['ёлка', ['ЕЛКА', 'елка.', 'Ёлка']],
    ['  завод   (ФИЛ', ['Завод (филиал)']],
    ['берез', ['Колледж Осина']],
    ['КО', ['Колледж Осина', 'яблоко']],
    ['.', ['елка.']],
    ['.*', []],
    ['^ж', []],
    ['100%', ['Завод «Ель» 100%']],
    ['"Ель"', ['Завод «Ель» 100%']],
    ['„Ель“', ['Завод «Ель» 100%']],
    ['завод\u00A0«е\u00ADль»', ['Завод «Ель» 100%']],
    ["''Ёль'' 100%", ['Завод «Ель» 100%']],
    ['|', []],
    ['осина ко', []],
    ['[', []],
    ['\\', []],
  ])('finds %j literally', async (text, names) => expect(await found(text)).toEqual(names.sort()))

  it('joins the text with the other conditions', async () => {
    expect((await list({ filter: { text: 'жук', status: 'DISSOLVED' } })).totalCount).toBe(0)
    expect((await list({ filter: { text: 'жук', status: 'ACTIVE' } })).totalCount).toBe(2)
  })

  it.each([
    ['', 'пустым'],
    ['   ', 'пустым'],
    ['\n\u2003', 'пустым'],
    ['я'.repeat(201), '200'],
    ['ел\u0000ка', 'невидимые'],
    ['ел\u202Eка', 'невидимые'],
  ])('refuses the text %j and says what is wrong', async (text, why) => {
    const { errors } = await graph.as(anybody).answer(LIST, { filter: { text } })
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    expect(errors?.[0]?.message).toContain(why)
  })

  type Row = { readonly id: string; readonly name: string; readonly updatedAt: string }
  const folded = (name: string) => name.toLowerCase().replaceAll('ё', 'е').replace(/[«»]/g, '"')
  const keyOf = {
    NAME: ({ name }: Row) => folded(name),
    UPDATED_AT: (row: Row) => row.updatedAt,
    ID: (row: Row) => row.id,
  }

  it.each([
    ['NAME', 'ASC'],
    ['NAME', 'DESC'],
    ['UPDATED_AT', 'ASC'],
    ['UPDATED_AT', 'DESC'],
    ['ID', 'ASC'],
    ['ID', 'DESC'],
  ] as const)('pages by %s %s without a gap or a repeat, ties by id', async (field, direction) => {
    const seen: Row[] = []
    let after: string | null = null
    do {
      const page: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await list({
        orderBy: [{ field, direction }],
        first: 2,
        after,
      })
      seen.push(...page.nodes)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    const sign = direction === 'ASC' ? 1 : -1
    const compare = (left: string, right: string) => (left < right ? -sign : left > right ? sign : 0)
    const all: Row[] = (await list({ first: 100 })).nodes
    const expected = all.toSorted((a, b) => compare(keyOf[field](a), keyOf[field](b)) || compare(a.id, b.id))
    expect(seen.map(({ id, name }) => [name, id])).toEqual(expected.map(({ id, name }) => [name, id]))
  })

  it('orders upwards where no direction is named', async () => {
    const { nodes } = await list({ orderBy: [{ field: 'NAME' }], first: 1 })
    expect(folded(nodes[0].name)).toBe('елка')
  })

  it('refuses a cursor of another order, and two orders at once', async () => {
    const { pageInfo } = await list({ orderBy: [{ field: 'NAME', direction: 'ASC' }], first: 1 })
    const name = { field: 'NAME', direction: 'ASC' }
    for (const variables of [
      { after: pageInfo.endCursor },
      { after: pageInfo.endCursor, orderBy: [{ field: 'NAME', direction: 'DESC' }] },
      { after: pageInfo.endCursor, orderBy: [{ field: 'UPDATED_AT', direction: 'ASC' }] },
      { orderBy: [name, { field: 'UPDATED_AT', direction: 'ASC' }] },
    ]) {
      const { errors } = await graph.as(anybody).answer(LIST, variables)
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    }
  })

  it('finds and orders organisations written before there were search keys once they are migrated, their version left alone', async () => {
    const organizations = graph.connection.collection('organizations')
    const before = await list({ orderBy: [{ field: 'NAME' }], first: 100 })
    await organizations.updateMany({}, { $unset: { nameKey: '', searchKey: '', shape: '' } })
    await organizations.updateOne(
      { name: 'Завод «Ель» 100%' },
      { $set: { nameKey: 'завод «ель» 100%', searchKey: 'завод «ель» 100%' } },
    )
    expect(await found('берез')).toEqual([])
    await graph.subgraph.prepare()
    expect(await found('берез')).toEqual([])
    for (const declared of declaredOn(graph.connection)) await migrate(declared)
    expect(await found('берез')).toEqual(['Колледж Осина'])
    expect(await list({ orderBy: [{ field: 'NAME' }], first: 100 })).toEqual(before)
  })
})
