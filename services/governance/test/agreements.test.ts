import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, dissolved, factsOf, known, org, startGovernance, table } from './chamber.ts'

const wanted = {
  kind: 'CLUSTER',
  title: 'Кластер «Радиоэлектроника»',
  partyIds: [org('ministry'), org('plant')],
  sectorCode: 'radioelectronics',
  validFrom: '2022-01-01',
  validTo: '2025-12-31',
}

describe('an agreement', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(
      ...['ministry', 'plant', 'college', 'gone', 'fading', 'leaving'].flatMap((name) => known(name, 'EMPLOYER')),
      dissolved('gone', '2022-05-01'),
    )
  })
  afterAll(() => graph.stop())
  const draft = async (more: object = {}) => (await mutate(graph, 'draftAgreement', { ...wanted, ...more })).agreement
  const sign = (id: string, name: string, more: object = {}) =>
    mutate(graph, 'signAgreement', { id, organizationId: org(name), on: '2022-02-01', ...more })
  const signed = async (more: object = {}): Promise<string> => {
    const { id } = await draft(more)
    for (const name of ['ministry', 'plant']) await sign(id, name)
    return id
  }

  it('R16: comes into force with the last signature and publishes the whole of it', async () => {
    const { item } = await adopt(graph)
    const { id, status } = await draft({ originIds: [item('5'), table('t')] })
    expect(status).toBe('DRAFT')
    expect(await sign(id, 'ministry')).toMatchObject({ agreement: { status: 'PARTIALLY_SIGNED' } })
    expect(await sign(id, 'plant', { on: '2022-06-15' })).toMatchObject({
      agreement: { status: 'IN_FORCE', parties: [{ signedOn: '2022-02-01' }, { signedOn: '2022-06-15' }] },
    })
    const facts = await factsOf(graph, id)
    expect(facts.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'agreement.drafted.v1'],
      [2, 'agreement.signed.v1'],
      [3, 'agreement.signed.v1'],
      [4, 'agreement.inForce.v1'],
    ])
    expect(facts.at(-1)?.data).toEqual({ id, ...wanted, originIds: [item('5'), table('t')] })
    const read = await graph.as(anybody).ask(
      `query ($id: ID!, $item: ID!) {
        agreement(id: $id) { origins { __typename ... on ResolutionItem { id number } ... on RoundTable { id } } }
        resolutionItem(id: $item) { agreements { nodes { id } } }
      }`,
      { id, item: item('5') },
    )
    expect(read.agreement.origins).toEqual([
      { __typename: 'ResolutionItem', id: item('5'), number: '5' },
      { __typename: 'RoundTable', id: table('t') },
    ])
    expect(read.resolutionItem.agreements.nodes).toEqual([{ id }])
  })

  it('R16: is only signed before its term and expired after it', async () => {
    const statusOf = async (id: string) =>
      (await graph.as(anybody).ask('query ($id: ID!) { agreement(id: $id) { status } }', { id })).agreement.status
    expect(await statusOf(await signed({ validFrom: '2022-06-16' }))).toBe('SIGNED')
    expect(await statusOf(await signed({ validTo: '2022-06-15' }))).toBe('IN_FORCE')
    expect(await statusOf(await signed({ validTo: '2022-06-14' }))).toBe('EXPIRED')
  })

  it('R16: is signed by its parties, once each, and on no day to come', async () => {
    const { id } = await draft()
    expect(await sign(id, 'college')).toMatchObject({ __typename: 'InvalidInput', rule: 'R16' })
    expect(await sign(id, 'plant', { on: '2022-06-16' })).toMatchObject({ problems: [{ code: 'IN_THE_FUTURE' }] })
    await sign(id, 'plant')
    expect(await sign(id, 'plant')).toMatchObject({ __typename: 'IllegalTransition', from: 'SIGNED' })
    expect(await sign(org('plant'), 'plant')).toMatchObject({ __typename: 'NotFound', id: org('plant') })
  })

  it('R40, FZ63: is registered once under a number of its year, found by it, and shows how each party signed', async () => {
    const register = (id: string, more: object) => mutate(graph, 'registerAgreement', { id, ...more })
    const [first, second] = [await draft(), await draft({ title: 'Другое' })]
    expect(await register(first.id, { number: '1-С', date: '2021-03-01' })).toMatchObject({
      __typename: 'AgreementPayload',
    })
    expect(await register(second.id, { number: '№ 1 – с', date: '2021-12-31' })).toMatchObject({
      ...{ __typename: 'NumberTaken', rule: 'R40', heldById: first.id },
    })
    await register(second.id, { nextNumber: true, date: '2021-12-31' })
    expect(await register(second.id, { number: '9', date: '2021-12-31' })).toMatchObject({
      ...{ __typename: 'IllegalTransition', from: 'REGISTERED' },
    })
    const verification = { valid: true, by: 'Сервис проверки', on: '2022-03-01' }
    await sign(second.id, 'plant', { signature: { kind: 'QUALIFIED', position: 'Директор' } })
    await mutate(graph, 'verifyAgreementSignature', { id: second.id, organizationId: org('plant'), verification })
    const read = await graph.as(anybody).ask(
      `query { agreements(filter: { number: "№2" }) { nodes { id number date
        parties { signature { organization { id } position kind on verified verifiedBy verifiedOn } } } } }`,
    )
    const signature = { position: 'Директор', kind: 'QUALIFIED', on: '2022-02-01', verified: true }
    const said = { verifiedBy: 'Сервис проверки', verifiedOn: '2022-03-01' }
    const parties = [{ signature: null }, { signature: { organization: { id: org('plant') }, ...signature, ...said } }]
    expect(read.agreements.nodes).toEqual([{ id: second.id, number: '2', date: '2021-12-31', parties }])
  })

  it('R5: is neither drafted with a dissolved body nor signed by one', async () => {
    const between = (...names: string[]) => mutate(graph, 'draftAgreement', { ...wanted, partyIds: names.map(org) })
    expect(await between('plant', 'gone')).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5' })
    expect(await between('plant', 'nobody')).toMatchObject({ __typename: 'NotFound', id: org('nobody') })
    const { agreement } = await between('plant', 'fading')
    await graph.hear(dissolved('fading', '2022-06-01'))
    expect(await sign(agreement.id, 'fading')).toMatchObject({ rule: 'R5', code: 'ORGANIZATION_DISSOLVED' })
    const types = (await factsOf(graph, agreement.id)).map(({ type }) => type)
    expect(types).toEqual(['agreement.drafted.v1', 'agreement.partyGone.v1'])
  })

  it('is refused with all the problems of its draft at once', async () => {
    const input = { ...wanted, title: ' ', validTo: '2021-12-31', originIds: [org('plant')] }
    expect(await mutate(graph, 'draftAgreement', input)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['title'] }, { path: ['validTo'], code: 'END_BEFORE_START' }, { path: ['originIds', '0'] }],
    })
  })

  it('is terminated once all have signed, not before and not twice', async () => {
    const { id: fresh } = await draft()
    const end = { on: '2022-06-01', reason: 'По соглашению сторон' }
    expect(await mutate(graph, 'terminateAgreement', { id: fresh, ...end })).toMatchObject({
      __typename: 'IllegalTransition',
      from: 'DRAFT',
      to: 'TERMINATED',
    })
    const id = await signed()
    expect(await mutate(graph, 'terminateAgreement', { id, ...end })).toMatchObject({
      agreement: { status: 'TERMINATED' },
    })
    expect(await mutate(graph, 'terminateAgreement', { id, ...end })).toMatchObject({ from: 'TERMINATED' })
    expect((await factsOf(graph, id)).at(-1)).toMatchObject({ type: 'agreement.terminated.v1', data: { id, ...end } })
  })

  it('is drafted and terminated by the secretary, and signed by a delegate for its own body only', async () => {
    const { id } = await draft()
    const theirs = delegateOf(org('plant'))
    const signing = { id, organizationId: org('ministry'), on: '2022-02-01' }
    expect(await errorOf(graph, 'draftAgreement', wanted, theirs)).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'draftAgreement', wanted, anybody)).toBe('UNAUTHENTICATED')
    expect(await errorOf(graph, 'signAgreement', signing, theirs)).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'signAgreement', signing, anybody)).toBe('UNAUTHENTICATED')
    expect(
      await mutate(graph, 'signAgreement', { ...signing, organizationId: org('plant') }, { as: theirs }),
    ).toMatchObject({
      agreement: { status: 'PARTIALLY_SIGNED' },
    })
    const end = { id, on: '2022-06-01', reason: 'Нет' }
    expect(await errorOf(graph, 'terminateAgreement', end, theirs)).toBe('FORBIDDEN')
  })

  it('answers a repeat once, refuses the key with other input, and an old version', async () => {
    const { id } = await draft()
    const input = { idempotencyKey: key(), expectedVersion: 1 }
    const first = await sign(id, 'plant', input)
    expect(await sign(id, 'plant', input)).toEqual({ ...first, repeated: true })
    expect(await sign(id, 'ministry', input)).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    expect(await sign(id, 'ministry', { expectedVersion: 1 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    })
    expect(await factsOf(graph, id)).toHaveLength(2)
  })

  it('publishes one last signature however many parties sign at the same moment', async () => {
    const { id } = await draft()
    await Promise.all(['ministry', 'plant'].map((name) => sign(id, name)))
    const types = (await factsOf(graph, id)).map(({ type }) => type)
    expect(types.filter((type) => type === 'agreement.inForce.v1')).toHaveLength(1)
    expect(types.at(-1)).toBe('agreement.inForce.v1')
  })

  it('is found by party, kind, sector and the moment of its last change', async () => {
    const { id } = await draft({
      kind: 'TARGETED_TRAINING',
      sectorCode: 'space',
      partyIds: [org('college'), org('plant')],
    })
    const query =
      'query ($filter: AgreementFilter) { agreements(filter: $filter, first: 100) { nodes { id } totalCount } }'
    const found = async (filter: object) => (await graph.as(secretary).ask(query, { filter })).agreements
    const only = { nodes: [{ id }], totalCount: 1 }
    expect(await found({ partyId: org('college') })).toEqual(only)
    expect(await found({ kind: 'TARGETED_TRAINING' })).toEqual(only)
    expect(await found({ sectorCode: 'space', partyId: org('plant') })).toEqual(only)
    expect(await found({ sectorCode: 'space', partyId: org('ministry') })).toEqual({ nodes: [], totalCount: 0 })
    expect(await found({ sectorCode: 'space', updatedSince: '2022-06-15T12:00:00+03:00' })).toEqual(only)
    expect(await found({ updatedSince: '2022-06-15T09:00:01Z' })).toEqual({ nodes: [], totalCount: 0 })
  })

  it('is found by its state of today, as its own field says it', async () => {
    const sectorCode = 'by-state'
    const make = async (more: object = {}) => signed({ ...more, sectorCode })
    const negotiated = await draft({ sectorCode })
    await mutate(graph, 'negotiateAgreement', { id: negotiated.id, on: '2022-06-01' })
    await sign((await draft({ sectorCode })).id, 'plant')
    await draft({ sectorCode })
    await make({ validFrom: '2022-07-01' })
    const { validTo: _, ...endless } = wanted
    for (const about of [wanted, endless, { ...wanted, validTo: '2022-06-14' }]) await make(about)
    await mutate(graph, 'terminateAgreement', { id: await make(), on: '2022-06-15', reason: 'Решение сторон' })
    await mutate(graph, 'terminateAgreement', { id: await make(), on: '2022-06-16', reason: 'Решение сторон' })
    const by = await make({ validFrom: '2022-06-15' })
    await mutate(graph, 'renewAgreement', { id: await make(), renewedById: by })
    const query = `query ($status: [AgreementStatus!]) {
      agreements(filter: { sectorCode: "by-state", status: $status }, first: 100) { nodes { id status } } }`
    const found = async (status?: string[]): Promise<{ readonly id: string; readonly status: string }[]> =>
      (await graph.as(anybody).ask(query, { status })).agreements.nodes
    const all = await found()
    const states = [...new Set(all.map(({ status }) => status))].sort()
    expect(states).toEqual([
      'DRAFT',
      'EXPIRED',
      'IN_FORCE',
      'NEGOTIATION',
      'PARTIALLY_SIGNED',
      'RENEWED',
      'SIGNED',
      'TERMINATED',
    ])
    for (const status of states) expect(await found([status])).toEqual(all.filter((one) => one.status === status))
    const some = ['EXPIRED', 'DRAFT', 'SIGNED']
    expect(await found(some)).toEqual(all.filter(({ status }) => some.includes(status)))
    expect(await found([])).toEqual([])
  })

  it('R16, R5: that it ran out and that a party is gone are facts, once, and rewrite nothing', async () => {
    const partyIds = [org('ministry'), org('leaving')]
    const { id } = await draft({
      partyIds,
      validTo: '2022-06-01',
      roles: [{ organizationId: org('leaving'), role: 'Оператор' }],
    })
    for (const name of ['ministry', 'leaving']) await sign(id, name)
    await graph.subgraph.jobs.runAll()
    await graph.hear(dissolved('leaving', '2022-05-20'))
    await graph.subgraph.jobs.runAll()
    const facts = (await factsOf(graph, id)).slice(4).map(({ type, data }) => [type, data])
    expect(facts).toEqual([
      ['agreement.expired.v1', { id, on: '2022-06-02' }],
      ['agreement.partyGone.v1', { id, organizationId: org('leaving'), on: '2022-05-20', cause: 'DISSOLVED' }],
    ])
    const read = 'query ($id: ID!) { agreement(id: $id) { status parties { role signedOn goneOn } } }'
    expect((await graph.as(anybody).ask(read, { id })).agreement).toEqual({
      status: 'EXPIRED',
      parties: [
        { role: null, signedOn: '2022-02-01', goneOn: null },
        { role: 'Оператор', signedOn: '2022-02-01', goneOn: '2022-05-20' },
      ],
    })
  })
})
