import { freshInn, key } from '@kadry/testing/arbitrary'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

type Answered = { readonly __typename: string; readonly organization: { readonly id: string } }

describe('the card of an organisation', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  const answer = (mutation: string, input: object, viewer = registrar, select = '') => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { code rule } ${select} } }`
    return graph.as(viewer).answer(query, { input: { idempotencyKey: key(), ...input } })
  }
  const run = async (mutation: string, input: object, select = '') =>
    ((await answer(mutation, input, registrar, select)).data as Record<string, Answered>)[mutation]!
  const register = async (name: string, more: object = {}): Promise<string> =>
    (await run('registerOrganization', { name, ...more }, '... on OrganizationPayload { organization { id } }'))
      .organization.id

  it('shows names of each kind, numbers, a parent with its branches, contacts and channels', async () => {
    const [head, id] = [await register('Головной колледж'), await register('Филиал', { englishName: 'Branch' })]
    const inn = freshInn()
    await run('renameOrganization', { id, name: 'Филиал № 1', shortName: 'Ф1', on: '2024-09-01' })
    await run('identifyOrganization', { id, inn, others: [{ scheme: 'OKPO', value: '00040778' }] })
    await run('attachOrganization', { id, parentId: head, document: { title: 'Устав' } })
    const channels = [{ kind: 'SITE', url: 'https://branch.example/' }]
    await run('setOrganizationContacts', {
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
    const select = '... on OrganizationPayload { organization { id version } }'
    const classify = (input: object) => run('classifyOrganization', { id, ...input }, select)
    expect(await classify({ sectorCodes: ['trade', 'education'] })).toMatchObject({ organization: { version: 2 } })
    expect(await classify({ sectorCodes: ['education', 'trade'], oktmo: '46704000' })).toMatchObject({
      __typename: 'OrganizationPayload',
    })
    expect(await classify({ oktmo: '77000000' })).toMatchObject({ __typename: 'InvalidInput' })
    expect((await graph.published()).slice(published).map(({ type, data }) => [type, data])).toEqual([
      ['organization.classified.v1', { id, sectorCodes: ['trade', 'education'] }],
    ])
  })

  it('is edited by its own delegate as far as contacts go, and by nobody else', async () => {
    const [mine, other] = [await register('Свой'), await register('Чужой')]
    const contacts = [{ kind: 'EMAIL', value: 'info@college.example' }]
    const set = async (id: string, viewer: typeof anybody) =>
      answer('setOrganizationContacts', { id, contacts }, viewer)
    expect((await set(mine, delegateOf(mine))).data).toMatchObject({
      setOrganizationContacts: { __typename: 'OrganizationPayload' },
    })
    expect((await set(other, delegateOf(mine))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect((await set(mine, anybody)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
    for (const [mutation, input] of [
      ['identifyOrganization', { id: mine, kpp: '503201001' }],
      ['classifyOrganization', { id: mine, oktmo: '46788000' }],
      ['attachOrganization', { id: mine }],
      ['renameOrganization', { id: mine, name: 'Своё', on: '2024-01-01' }],
      ['describeOrganization', { id: mine, membership: {} }],
    ] as const)
      expect((await answer(mutation, input, delegateOf(mine))).errors?.[0]?.extensions?.code, mutation).toBe(
        'FORBIDDEN',
      )
  })

  it('refuses the number of another body with that body, and a circle of branches made by two at once', async () => {
    const inn = freshInn()
    const [owner, a, b] = [await register('Владелец', { inn }), await register('А'), await register('Б')]
    const taken = await run('identifyOrganization', { id: a, inn }, '... on AlreadyRegistered { existing { id } }')
    expect(taken).toMatchObject({ __typename: 'AlreadyRegistered', rule: 'R1', existing: { id: owner } })
    const outcomes = await Promise.all([
      run('attachOrganization', { id: a, parentId: b }),
      run('attachOrganization', { id: b, parentId: a }),
    ])
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['OrganizationPayload', 'RuleRefusal'])
  })
})
