import { freshInn } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

describe('the card of an organisation', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  const register = async (name: string, more: object = {}): Promise<string> =>
    (await mutate(graph, 'registerOrganization', { name, ...more })).organization.id

  it('shows names of each kind, numbers, a parent with its branches, contacts and channels', async () => {
    const [head, id] = [await register('Головной колледж'), await register('Филиал', { englishName: 'Branch' })]
    const inn = freshInn()
    await mutate(graph, 'renameOrganization', { id, name: 'Филиал № 1', shortName: 'Ф1', on: '2024-09-01' })
    await mutate(graph, 'identifyOrganization', { id, inn, others: [{ scheme: 'OKPO', value: '00040778' }] })
    await mutate(graph, 'attachOrganization', { id, parentId: head, document: { title: 'Устав' } })
    const channels = [{ kind: 'SITE', url: 'https://branch.example/' }]
    await mutate(graph, 'setOrganizationContacts', {
      id,
      contacts: [{ kind: 'PHONE', value: '112233', post: 'Директор' }],
      channels,
      document: { title: 'Письмо' },
    })
    const { organization } = await graph.as(anybody).ask(
      `query ($id: ID!) { organization(id: $id) {
         names { kind text validFrom validTo } before: names(asOf: "2024-08-31", kinds: [ENGLISH, OFFICIAL]) { text }
         identifiers { scheme value checked } parent { name branches { totalCount nodes { id } } }
         contacts { kind value post } channels { kind url } history { nodes { type document { title } } } } }`,
      { id },
    )
    expect(organization).toMatchObject({
      names: [
        { kind: 'FORMER', text: 'Филиал', validTo: '2024-08-31' },
        { kind: 'OFFICIAL', text: 'Филиал № 1', validFrom: '2024-09-01' },
        { kind: 'SHORT', text: 'Ф1' },
      ],
      before: [{ text: 'Филиал' }, { text: 'Branch' }],
      identifiers: [{ scheme: 'INN', value: inn, checked: true }, { scheme: 'OKPO' }],
      parent: { name: 'Головной колледж', branches: { totalCount: 1, nodes: [{ id }] } },
      contacts: [{ kind: 'PHONE', value: '112233', post: 'Директор' }],
      channels,
    })
    expect(organization.history.nodes.slice(-2)).toEqual([
      { type: 'organization.attached', document: { title: 'Устав' } },
      { type: 'organization.contactsChanged', document: { title: 'Письмо' } },
    ])
    const found = await graph.as(anybody).ask('{ organizations(filter: { text: "branch" }) { nodes { id } } }')
    expect(found.organizations.nodes, 'a former English name is found').toEqual([{ id }])
  })

  it('says where the body works: what changed is one fact, what did not is none, a foreign municipality is refused', async () => {
    const id = await register('Лицей', { sectorCodes: ['education'], oktmo: '46704000' })
    const published = (await graph.published()).length
    const classify = (input: object) => mutate(graph, 'classifyOrganization', { id, ...input })
    expect(await classify({ sectorCodes: ['trade', 'education'] })).toMatchObject({ organization: { version: 2 } })
    expect(await classify({ sectorCodes: ['education', 'trade'], oktmo: '46704000' })).toMatchObject({
      __typename: 'OrganizationPayload',
    })
    expect(await classify({ oktmo: '77000000' })).toMatchObject({ __typename: 'InvalidInput' })
    expect((await graph.published()).slice(published).map(({ type, data }) => [type, data])).toEqual([
      ['organization.classified.v1', { id, sectorCodes: ['trade', 'education'] }],
    ])
  })

  it('is that of a supervisor of its sectors while it is a regional authority, and there', async () => {
    const code = `sector-${freshInn()}`
    await mutate(graph, 'defineSector', { code, name: 'Отрасль' })
    const document = { title: 'Указ' }
    const roles = [{ kind: 'REGIONAL_AUTHORITY', validFrom: '2020-01-01', validTo: '2022-12-31', document }]
    const id = await register('Министерство', { sectorCodes: [code], roles })
    const gone = await register('Прежнее министерство', { sectorCodes: [code], roles })
    await mutate(graph, 'dissolveOrganization', { id: gone, on: '2021-06-01', reason: 'Реорганизация' })
    await register('Завод', { sectorCodes: [code] })
    const supervisors = async (on: string) => {
      const query = 'query ($code: ID!, $on: Date) { sector(code: $code) { supervisors(on: $on) { id } } }'
      const { sector } = await graph.as(anybody).ask(query, { code, on })
      return sector.supervisors.map((one: { readonly id: string }) => one.id)
    }
    expect(await supervisors('2019-12-31')).toEqual([])
    expect(await supervisors('2021-05-31')).toEqual([id, gone].sort())
    expect(await supervisors('2021-06-01')).toEqual([id])
    expect(await supervisors('2023-01-01')).toEqual([])
  })

  it('is edited by its own delegate as far as contacts go, and by nobody else', async () => {
    const [mine, other] = [await register('Свой'), await register('Чужой')]
    const contacts = [{ kind: 'EMAIL', value: 'info@college.example' }]
    const change = 'setOrganizationContacts'
    expect(await mutate(graph, change, { id: mine, contacts }, { as: delegateOf(mine) })).toMatchObject({
      __typename: 'OrganizationPayload',
    })
    expect(await errorOf(graph, change, { id: other, contacts }, delegateOf(mine))).toBe('FORBIDDEN')
    expect(await errorOf(graph, change, { id: mine, contacts }, anybody)).toBe('UNAUTHENTICATED')
    for (const [mutation, input] of [
      ['identifyOrganization', { id: mine, kpp: '503201001' }],
      ['classifyOrganization', { id: mine, oktmo: '46788000' }],
      ['attachOrganization', { id: mine }],
      ['renameOrganization', { id: mine, name: 'Своё', on: '2024-01-01' }],
      ['describeOrganization', { id: mine, membership: {} }],
    ] as const)
      expect(await errorOf(graph, mutation, input, delegateOf(mine)), mutation).toBe('FORBIDDEN')
  })

  it('refuses the number of another body with that body, and a circle of branches made by two at once', async () => {
    const inn = freshInn()
    const [owner, a, b] = [await register('Владелец', { inn }), await register('А'), await register('Б')]
    const taken = await mutate(graph, 'identifyOrganization', { id: a, inn })
    expect(taken).toMatchObject({ __typename: 'AlreadyRegistered', rule: 'R1', existing: { id: owner } })
    const outcomes = await Promise.all([
      mutate(graph, 'attachOrganization', { id: a, parentId: b }),
      mutate(graph, 'attachOrganization', { id: b, parentId: a }),
    ])
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['OrganizationPayload', 'RuleRefusal'])
  })
})
