import { contractOf, type Fact } from '@kadry/contracts/catalogue'
import { exampleId } from '@kadry/contracts/event'
import { childId, globalId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import { type Heard, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, managerOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { adopted, agreement, codes, during, enrol, item, known, openTable, org, table } from './stage.ts'

const dissolved = (name: string): Heard => ({
  key: org(name),
  type: 'organization.dissolved.v1',
  data: { id: org(name), on: '2022-05-01', reason: 'Решение учредителя' },
})

describe('what others publish about themselves', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(roundtables, { mongoUrl: inject('mongoUrl'), now: () => during })
    await graph.hear(...codes, ...known('copp', 'ADVANCED_TRAINING_CENTRE'))
  })
  afterAll(() => graph.stop())

  it('R5: a dissolved body is refused a registration; one suspended until it is reinstated', async () => {
    await graph.hear(...known('plant', 'EMPLOYER'), ...known('college', 'COLLEGE'))
    const id = await openTable(graph)
    await graph.hear(dissolved('plant'))
    const refused = await enrol(graph, id, 'plant')
    expect(refused).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5', code: 'ORGANIZATION_DISSOLVED' })
    expect([refused.ru, refused.en]).toEqual(['Организация ликвидирована.', 'The organisation is dissolved.'])
    const college = org('college')
    await graph.hear({ key: college, type: 'organization.suspended.v1', data: { id: college, reason: 'Лицензия' } })
    expect(await enrol(graph, id, 'college')).toMatchObject({ code: 'ORGANIZATION_SUSPENDED' })
    await graph.hear({ key: college, type: 'organization.reinstated.v1', data: { id: college } })
    expect(await enrol(graph, id, 'college')).toMatchObject({ registration: { status: 'CONFIRMED' } })
    expect(await enrol(graph, id, 'nobody')).toMatchObject({ __typename: 'NotFound', id: org('nobody') })
  })

  it('R5: a body dissolved while it waits is passed over when a seat comes free', async () => {
    await graph.hear(...['first', 'second', 'third'].flatMap((name) => known(name, 'EMPLOYER')))
    const id = await openTable(graph, { capacity: 1 })
    const { registration } = await enrol(graph, id, 'first')
    await enrol(graph, id, 'second')
    const third = await enrol(graph, id, 'third')
    await graph.hear(dissolved('second'))
    const { promoted } = await mutate(graph, 'withdrawRegistration', { registrationId: registration.id })
    expect(promoted.map((one: { id: string }) => one.id)).toEqual([third.registration.id])
  })

  it('R18: a centre that lost its role hosts nothing from that day on, and still hosts what lies before', async () => {
    await graph.hear(...known('former', 'ADVANCED_TRAINING_CENTRE'))
    const id = org('former')
    const grantId = childId('RoleGrant', id, '1')
    const data = { id, grantId, kind: 'ADVANCED_TRAINING_CENTRE' as const, on: '2022-05-20', reason: 'Приказ' }
    await graph.hear({ key: id, type: 'role.revoked.v1', data })
    const plan = (day: string) =>
      mutate(
        graph,
        'planRoundTable',
        { ...table, hostId: id, startsAt: `${day}T10:00:00+03:00`, endsAt: `${day}T12:00:00+03:00` },
        { as: managerOf(id) },
      )
    expect(await plan('2022-05-20')).toMatchObject({ rule: 'R18' })
    expect(await plan('2022-05-19')).toMatchObject({ roundTable: { status: 'PLANNED' } })
  })

  it('changes nothing when it comes again, or late', async () => {
    const [registered, granted] = known('twice', 'EMPLOYER') as [Heard, Heard]
    const key = org('twice')
    const numbered = (seq: number, fact: Heard): Heard => ({ ...fact, seq })
    const end = dissolved('twice')
    await graph.hear(numbered(1, registered), numbered(2, granted), numbered(3, end))
    const before = await graph.connection.collection('organizations').findOne({ _id: key as never })
    await graph.hear(numbered(3, end), numbered(1, registered), numbered(2, granted), numbered(1, registered))
    expect(await graph.connection.collection('organizations').findOne({ _id: key as never })).toEqual(before)
    const id = await openTable(graph)
    expect(await enrol(graph, id, 'twice')).toMatchObject({ rule: 'R5' })
  })

  it('waits for the fact before it when it comes too early', async () => {
    const [registered, granted] = known('early', 'COLLEGE') as [Heard, Heard]
    await graph.hear({ ...granted, seq: 2 })
    expect(await graph.connection.collection('organizations').findOne({ _id: org('early') as never })).toBeNull()
    await graph.hear({ ...registered, seq: 1 }, { ...granted, seq: 2 })
    const id = await openTable(graph)
    expect(await enrol(graph, id, 'early')).toMatchObject({ registration: { side: 'EDUCATION' } })
  })

  it('makes the items of an adopted resolution known, once, whatever else is published about them', async () => {
    const plan = () => mutate(graph, 'planRoundTable', { ...table, fulfilsItemIds: [item('5')] })
    expect(await plan()).toMatchObject({ __typename: 'NotFound', id: item('5') })
    const id = adopted.key
    const progressed: Heard = {
      key: id,
      type: 'resolutionItem.progressed.v1',
      data: { id, itemId: item('5'), progress: 0.5 },
    }
    await graph.hear({ ...adopted, seq: 1 }, { ...progressed, seq: 2 }, { ...adopted, seq: 1 })
    expect(await plan()).toMatchObject({ roundTable: { status: 'PLANNED' } })
    expect(await mutate(graph, 'planRoundTable', { ...table, fulfilsItemIds: [item('7')] })).toMatchObject({
      __typename: 'NotFound',
    })
  })

  it('R18: marks a table whose item was cancelled, plans no other on it, and cancels none', async () => {
    const fulfils = { fulfilsItemIds: [item('5')] }
    const roundTableId = await openTable(graph, fulfils)
    const cancelled = { id: adopted.key, itemId: item('5'), on: '2022-05-20', document: { title: 'Протокол' } }
    const ask = 'query ($id: ID!) { roundTable(id: $id) { status endedItems { id } } }'
    const read = async () => (await graph.as(anybody).ask(ask, { id: roundTableId })).roundTable
    expect(await read()).toEqual({ status: 'REGISTRATION_OPEN', endedItems: [] })
    await graph.hear({ key: adopted.key, type: 'resolutionItem.cancelled.v1', data: cancelled, seq: 3 })
    expect(await read()).toEqual({ status: 'REGISTRATION_OPEN', endedItems: [{ id: item('5') }] })
    const refused = await mutate(graph, 'planRoundTable', { ...table, ...fulfils })
    expect(refused).toMatchObject({ __typename: 'RuleRefusal', rule: 'R18', code: 'ITEM_OVER' })
  })

  it('R18: gaps of balances and blocked stages are reasons for a table of the sector, while they last', async () => {
    const agreementId = agreement('cluster')
    const inForce = { id: agreementId, kind: 'CLUSTER' as const, title: 'Кластер', partyIds: [], originIds: [] }
    const balance = { id: globalId('Balance', 'b1'), agreementId, year: 2024, number: 1 }
    const row = { okz: '8212', oktmo: '46568000', gross: 40, net: 35, expectedSupply: 25, gap: 10 }
    const computed = (gaps: object[]): Heard => ({
      ...{ key: balance.id, type: 'balance.computed.v1' },
      data: { ...balance, gaps } as never,
    })
    const roadmap = globalId('Roadmap', 'm1')
    const of = { id: roadmap, agreementId, sectorCode: 'aviation', stage: 'TRAINING_AGREED' as const, on: '2022-05-20' }
    const reasons = async () => {
      const { sectorCoverage } = await graph
        .as(anybody)
        .ask('{ sectorCoverage(since: "2020-01-01") { sector { code } reasons(locale: EN) } }')
      const found = sectorCoverage.find(({ sector }: { sector: { code: string } }) => sector.code === 'aviation')
      return found.reasons.slice(1)
    }
    await graph.hear(
      {
        ...{ key: agreementId, type: 'agreement.inForce.v1' },
        data: { ...inForce, sectorCode: 'aviation', validFrom: '2022-01-01' },
      },
      computed([row, { ...row, okz: '7543', gap: 5 }]),
      { key: roadmap, type: 'roadmapStage.blocked.v1', data: { ...of, missing: [] } },
    )
    expect(await reasons()).toEqual([
      'By the balance of its agreements 15 people are missing in 2024.',
      'A roadmap is blocked at the stage “training agreed”.',
    ])
    await graph.hear(computed([]), { key: roadmap, type: 'roadmapStage.unblocked.v1', data: of })
    expect(await reasons()).toEqual([])
  })

  it('is understood as the contracts state it', async () => {
    const types = ['organization.registered.v1', 'role.granted.v1', 'organization.dissolved.v1'] as const
    const examples = types.map((type) => ({ type, data: contractOf(type)!.example }) as Fact)
    await graph.hear(...examples.map((fact) => ({ ...fact, key: exampleId('Organization') })))
    const resolution = { type: 'resolution.adopted.v1', data: contractOf('resolution.adopted.v1')!.example } as Fact
    await graph.hear({ ...resolution, key: exampleId('Resolution') })
    const stored = async (collection: string, id: string) =>
      graph.connection.collection(collection).findOne({ _id: id as never })
    expect(await stored('organizations', exampleId('Organization'))).toMatchObject({ status: 'DISSOLVED', seq: 3 })
    expect(await stored('resolutions', exampleId('Resolution'))).toMatchObject({ items: [{ kind: 'ORGANISE_EVENTS' }] })
  })
})
