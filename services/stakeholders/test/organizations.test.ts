import { freshInn, key } from '@kadry/testing/arbitrary'
import { errorOf, mutate, mutationOf } from '@kadry/testing/mutate'
import { expectStatedReadsToSuffice } from '@kadry/testing/narrow-reads'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { Context } from '../src/context.ts'
import { organization as organizationAggregate } from '../src/organization/store.ts'
import { stakeholders } from '../src/subgraph.ts'

const college = { kind: 'COLLEGE', validFrom: '2019-09-01', document: { title: 'Лицензия № 1' } }

describe('the registry of organisations', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  it('registers a college, publishes it in numbered facts and finds it by id, ИНН and kind', async () => {
    const inn = freshInn()
    const registered = await mutate(graph, 'registerOrganization', {
      name: ' Щёлковский  колледж ',
      inn,
      roles: [college],
    })
    expect(registered).toMatchObject({
      __typename: 'OrganizationPayload',
      repeated: false,
      organization: { name: 'Щёлковский колледж', kinds: ['COLLEGE'], version: 1 },
    })
    const { id } = registered.organization
    const facts = (await graph.published()).filter((fact) => fact.key === id)
    expect(facts.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'organization.registered.v1'],
      [2, 'role.granted.v1'],
    ])
    const found = await graph.as(anybody).ask(
      `query ($inn: String!, $id: ID!) { byInn: organization(inn: $inn) { id } byId: organization(id: $id) { id }
         colleges: organizations(filter: { kinds: [COLLEGE] }, first: 100) { nodes { id } totalCount pageInfo { hasNextPage } } }`,
      { inn, id },
    )
    expect([found.byInn.id, found.byId.id]).toEqual([id, id])
    expect(found.colleges.nodes).toContainEqual({ id })
    expect(found.colleges.totalCount).toBe(found.colleges.nodes.length)
    await expectStatedReadsToSuffice(graph, anybody, organizationAggregate.reads!, id)
  })

  it('refuses a wrong check digit with rule R1 in both languages and writes nothing', async () => {
    const registered = await mutate(graph, 'registerOrganization', {
      name: 'Завод',
      inn: '7707083894',
      ogrn: '0000000000000',
    })
    expect(registered).toMatchObject({
      __typename: 'InvalidInput',
      rule: 'R1',
      problems: [{ path: ['inn'] }, { path: ['ogrn'] }],
    })
    expect(registered.ru).toContain('ИНН')
    expect(registered.en).toContain('check digit')
    const { organization } = await graph.as(anybody).ask(`{ organization(inn: "7707083894") { id } }`)
    expect(organization).toBeNull()
  })

  it('answers a repeat with the first answer, and refuses the same key with another input', async () => {
    const input = { idempotencyKey: key(), name: 'Колледж «Энергия»', inn: freshInn() }
    const first = await mutate(graph, 'registerOrganization', input)
    const second = await mutate(graph, 'registerOrganization', input)
    expect(second).toMatchObject({ repeated: true, organization: { id: first.organization.id } })
    const third = await mutate(graph, 'registerOrganization', { ...input, name: 'Другой' })
    expect(third.__typename).toBe('IdempotencyKeyReused')
  })

  it('lets exactly one of 200 callers register one ИНН and shows the winner to the others', async () => {
    const inn = freshInn()
    const results = await Promise.all(
      Array.from({ length: 200 }, () => mutate(graph, 'registerOrganization', { name: 'АО «Метровагонмаш»', inn })),
    )
    const winners = results.filter(({ __typename }) => __typename === 'OrganizationPayload')
    expect(winners).toHaveLength(1)
    const losers = results.filter(({ __typename }) => __typename === 'AlreadyRegistered')
    expect(losers).toHaveLength(199)
    expect(new Set(losers.map(({ existing }) => existing.id))).toEqual(new Set([winners[0].organization.id]))
  })

  it('refuses everybody without the registrar role, with a code and both languages', async () => {
    const { errors } = await graph
      .as(anybody)
      .answer(mutationOf(graph, 'registerOrganization'), { input: { idempotencyKey: key(), name: 'Кто угодно' } })
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
    expect(errors?.[0]?.message).toMatch(/Войдите.*Sign in/)
  })

  it('names the range where a page of 100000 is asked for', async () => {
    const { errors } = await graph.as(anybody).answer('{ organizations(first: 100000) { nodes { id } } }')
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    expect(errors?.[0]?.message).toContain('1–100')
  })

  it('refuses a kind that is not in the list before anything runs', async () => {
    const input = { name: 'X', roles: [{ ...college, kind: 'CASTLE' }] }
    expect(await errorOf(graph, 'registerOrganization', input, registrar)).toBe('BAD_USER_INPUT')
  })

  it('pages through all organisations without a gap or a repeat', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: {
        organizations: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      } = await graph
        .as(anybody)
        .ask(
          'query ($after: String) { organizations(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      seen.push(...page.organizations.nodes.map(({ id }) => id))
      after = page.organizations.pageInfo.hasNextPage ? page.organizations.pageInfo.endCursor : null
    } while (after)
    const { organizations } = await graph.as(anybody).ask('{ organizations { totalCount } }')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(organizations.totalCount)
  })

  it('reads the name and the roles as of a day', async () => {
    const roles = [{ ...college, validTo: '2023-12-31' }]
    const registered = await mutate(graph, 'registerOrganization', { name: 'Техникум', roles })
    const { id } = registered.organization
    await mutate(graph, 'renameOrganization', { id, name: 'Колледж', on: '2024-09-01' })
    const { organization } = await graph.as(anybody).ask(
      `query ($id: ID!) { organization(id: $id) { name before: name(asOf: "2024-08-31") from: name(asOf: "2024-09-01")
         roles { kind } last: roles(activeOn: "2023-12-31") { kind } now: roles(activeOn: "2024-01-01") { kind } } }`,
      { id },
    )
    expect(organization).toEqual({
      name: 'Колледж',
      before: 'Техникум',
      from: 'Колледж',
      roles: [{ kind: 'COLLEGE' }],
      last: [{ kind: 'COLLEGE' }],
      now: [],
    })
  })

  it('refuses a key that another organisation has been changed under, in both languages', async () => {
    const ids = ['Первый', 'Второй'].map(async (name) => {
      const { organization } = await mutate(graph, 'registerOrganization', { name })
      return organization.id as string
    })
    const [first, second] = await Promise.all(ids)
    const input = { name: 'Завод', on: '2024-09-01', idempotencyKey: key() }
    expect(await mutate(graph, 'renameOrganization', { ...input, id: first })).toMatchObject({ repeated: false })
    const refused = { __typename: 'IdempotencyKeyReused', ru: expect.any(String), en: expect.any(String) }
    expect(await mutate(graph, 'renameOrganization', { ...input, id: second })).toMatchObject(refused)
    expect(await mutate(graph, 'renameOrganization', { ...input, id: first })).toMatchObject({ repeated: true })
  })

  it('counts the whole list only where somebody asks for the count', async () => {
    const { organizations } = graph.subgraph.context(anybody, {}) as unknown as Context
    const counting = vi.spyOn(organizations.model.collection, 'countDocuments')
    await graph.as(anybody).ask('{ organizations(first: 1) { nodes { id } pageInfo { hasNextPage } } }')
    expect(counting).not.toHaveBeenCalled()
    await graph.as(anybody).ask('{ organizations(first: 1) { totalCount } }')
    expect(counting).toHaveBeenCalledTimes(1)
    counting.mockRestore()
  })

  it.each([
    ['\u0301\u0301', 'COMBINING'],
    ['Ко\u0301\u0302\u0303\u0304лледж', 'COMBINING'],
    ['Кол\u202Eледж', 'UNPRINTABLE'],
    ['Кол\u0007ледж', 'UNPRINTABLE'],
    ['\u200B', 'UNPRINTABLE'],
    [' \n ', 'EMPTY'],
    ['я'.repeat(501), 'TOO_LONG'],
  ])('refuses the name %j as %s', async (name, code) => {
    const registered = await mutate(graph, 'registerOrganization', { name, shortName: 'К' })
    expect(registered).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['name'], code }] })
  })

  it.each(['2023-02-29', '2024-02-31', '31.02.2024', '2024-13-01', '0', ''])(
    'refuses the day %j before anything runs',
    async (validFrom) => {
      const roles = [{ ...college, validFrom }]
      expect(await errorOf(graph, 'registerOrganization', { name: 'Колледж', roles }, registrar)).toBe('BAD_USER_INPUT')
    },
  )

  it('finds by kind and day no role that is only proposed, suspended or over', async () => {
    const kindOn = async (activeOn: string) =>
      (
        await graph
          .as(anybody)
          .ask(
            'query ($activeOn: Date!) { organizations(filter: { kinds: [EXAM_SITE], activeOn: $activeOn }) { nodes { id } } }',
            { activeOn },
          )
      ).organizations.nodes.map(({ id }: { id: string }) => id)
    const registered = await mutate(graph, 'registerOrganization', { name: 'Площадка' })
    const organizationId = registered.organization.id
    const role = { kind: 'EXAM_SITE', validFrom: '2020-01-01', validTo: '2022-12-31', document: { title: 'Аттестат' } }
    const proposed = await mutate(graph, 'proposeRole', { organizationId, role })
    const roleGrantId = proposed.organization.roles[0].id
    expect(await kindOn('2020-01-01')).toEqual([])
    await mutate(graph, 'grantProposedRole', { organizationId, roleGrantId })
    expect(await kindOn('2020-01-01')).toEqual([organizationId])
    await mutate(graph, 'suspendRole', { organizationId, roleGrantId, on: '2021-01-01', reason: 'Проверка' })
    await mutate(graph, 'reinstateRole', { organizationId, roleGrantId, on: '2021-07-01' })
    const days = ['2020-12-31', '2021-01-01', '2021-06-30', '2021-07-01', '2022-12-31', '2023-01-01']
    const found = await Promise.all(days.map(kindOn))
    expect(found.map(({ length }) => length)).toEqual([1, 0, 0, 1, 1, 0])
  })
})
