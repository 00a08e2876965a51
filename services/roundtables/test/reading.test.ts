import { mutate } from '@kadry/testing/mutate'
import { expectStatedReadsToSuffice } from '@kadry/testing/narrow-reads'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roundTable as roundTableAggregate } from '../src/round-table/store.ts'
import {
  agreement,
  classified,
  during,
  enrol,
  group,
  heldTable,
  item,
  known,
  openTable,
  org,
  startStage,
  table,
} from './stage.ts'

describe('round tables, as they are read', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startStage()
  })
  afterAll(() => graph.stop())

  it('read of their document no more than is stated', async () => {
    const id = await heldTable(graph, { fulfilsItemIds: [item('5')], initiatedByGroupIds: [group] })
    await expectStatedReadsToSuffice(graph, anybody, roundTableAggregate.reads!, id)
  })

  it('show every field of a table, of its registrations and of its commitments', async () => {
    const id = await heldTable(graph, {
      fulfilsItemIds: [item('5')],
      initiatedByGroupIds: [group],
      venue: 'Зал 1',
      quotas: [{ side: 'EMPLOYER', maxShare: 0.5 }],
    })
    const { commitment } = await mutate(graph, 'recordCommitment', {
      roundTableId: id,
      debtorId: org('college'),
      beneficiaryIds: [org('plant')],
      object: 'TRAINING_PLACES',
      quantity: 25,
      specialityCode: '11.02.14',
      okz: '8212',
      dueOn: '2023-09-01',
    })
    const { roundTable } = await graph.as(eventManager).ask(
      `query ($id: ID!) { roundTable(id: $id) {
        id title sector { code } host { id } hostException status startsAt endsAt format venue capacity
        quotas { side maxShare seats } maxDelegatesPerOrganization seatsLeft waitlistLength
        registrations(status: [ATTENDED], first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { cursor }
          nodes { id organization { id } side status waitlistPosition checkedInAt consentToPublish representativePosition registeredAt } }
        attendance { confirmed attended noShow sides } isTwoSided heldOn cancellationReason
        commitments { totalCount nodes { id roundTable { id } debtor { id } beneficiaries { id } object quantity unit
          occupation { okz } speciality { code } dueOn status agreement { id } } }
        fulfils { id } initiatedBy { id } version updatedAt } }`,
      { id },
    )
    expect(roundTable).toMatchObject({
      id,
      title: table.title,
      sector: { code: 'radioelectronics' },
      host: { id: org('copp') },
      hostException: null,
      status: 'HELD',
      startsAt: '2022-05-20T07:00:00.000Z',
      endsAt: '2022-05-20T12:00:00.000Z',
      format: 'ONSITE',
      venue: 'Зал 1',
      capacity: 40,
      quotas: [{ side: 'EMPLOYER', maxShare: 0.5, seats: 20 }],
      maxDelegatesPerOrganization: 3,
      seatsLeft: 38,
      waitlistLength: 0,
      attendance: { confirmed: 2, attended: 2, noShow: 0, sides: ['EMPLOYER', 'EDUCATION'] },
      isTwoSided: true,
      heldOn: '2022-05-20',
      cancellationReason: null,
      fulfils: [{ id: item('5') }],
      initiatedBy: [{ id: group }],
      version: 9,
      updatedAt: during.toISOString(),
    })
    expect(roundTable.registrations).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          organization: { id: org('college') },
          side: 'EDUCATION',
          status: 'ATTENDED',
          waitlistPosition: null,
          checkedInAt: during.toISOString(),
          consentToPublish: false,
          representativePosition: 'Директор',
          registeredAt: during.toISOString(),
        },
      ],
    })
    expect(roundTable.commitments).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: commitment.id,
          roundTable: { id },
          debtor: { id: org('college') },
          beneficiaries: [{ id: org('plant') }],
          object: 'TRAINING_PLACES',
          quantity: 25,
          unit: 'PLACE',
          occupation: { okz: '8212' },
          speciality: { code: '11.02.14' },
          dueOn: '2023-09-01',
          status: 'PROPOSED',
          agreement: null,
        },
      ],
    })
  })

  it('resolve every entity that other subgraphs refer to, and say null for what is not there', async () => {
    const id = await openTable(graph, { fulfilsItemIds: [item('5')] })
    const { registration } = await enrol(graph, id, 'plant')
    const reference = (typename: string, of: string) => ({ __typename: typename, id: of })
    const { _entities } = await graph.as(eventManager).ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on RoundTable { id title } ... on Registration { id waitlistPosition } ... on Commitment { id } ... on Sector { code } } }`,
      {
        of: [
          reference('RoundTable', id),
          reference('Registration', registration.id),
          { __typename: 'Sector', code: 'radioelectronics' },
          reference('RoundTable', org('copp')),
          reference('Registration', 'nonsense'),
          reference('Commitment', 'nonsense'),
        ],
      },
    )
    expect(_entities).toEqual([
      { id, title: table.title },
      { id: registration.id, waitlistPosition: null },
      { code: 'radioelectronics' },
      null,
      null,
      null,
    ])
  })

  it('are found from the item, the group, the sector and the agreement that they belong to', async () => {
    const cluster = agreement('cluster')
    const ids = [await heldTable(graph, { sectorCode: 'aviation', initiatedByGroupIds: [group] })]
    ids.push(await heldTable(graph, { sectorCode: 'aviation', startsAt: '2022-05-20T09:00:00+03:00' }))
    for (const roundTableId of ids)
      for (const quantity of [1, 2])
        await mutate(graph, 'recordCommitment', {
          roundTableId,
          debtorId: org('plant'),
          beneficiaryIds: [org('college')],
          object: 'MENTORS',
          quantity,
          dueOn: '2023-09-01',
          agreementId: cluster,
        })
    const ask = (after: string | null) =>
      graph.as(anybody).ask(
        `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) {
          ... on Sector { roundTables { totalCount nodes { id } } }
          ... on WorkingGroup { roundTables(first: 100) { nodes { id } } }
          ... on Agreement { commitments(first: 1, after: $after) { totalCount nodes { quantity roundTable { id } } pageInfo { hasNextPage endCursor } } } } }`,
        {
          after,
          of: [
            { __typename: 'Sector', code: 'aviation' },
            { __typename: 'WorkingGroup', id: group },
            { __typename: 'Agreement', id: cluster },
          ],
        },
      )
    const seen: string[] = []
    let after: string | null = null
    do {
      const { _entities } = await ask(after)
      expect(_entities[0].roundTables).toEqual({ totalCount: 2, nodes: [{ id: ids[1] }, { id: ids[0] }] })
      expect(_entities[1].roundTables.nodes).toContainEqual({ id: ids[0] })
      const { totalCount, nodes, pageInfo } = _entities[2].commitments
      expect(totalCount).toBe(4)
      seen.push(`${nodes[0].roundTable.id} ${nodes[0].quantity}`)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect([...seen].sort()).toEqual(ids.flatMap((id) => [`${id} 1`, `${id} 2`]).sort())
    const { errors } = await graph
      .as(anybody)
      .answer(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { commitments(after: "x") { totalCount } } } }`,
        { of: [{ __typename: 'Agreement', id: cluster }] },
      )
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('are selected by sector, state, time and host; a sector without a held one shows as uncovered', async () => {
    const sectorCode = 'metalworking'
    const id = await openTable(graph, { sectorCode, startsAt: '2022-05-20T08:00:00+03:00' })
    const ahead = await openTable(graph, { sectorCode, startsAt: '2022-05-20T13:00:00+03:00' })
    await graph.hear(...known('ministry', 'REGIONAL_AUTHORITY'), classified('ministry', [sectorCode]))
    const { roundTables, sectorCoverage } = await graph.as(anybody).ask(
      `query ($filter: RoundTableFilter) { roundTables(filter: $filter) { totalCount nodes { id } }
        sectorCoverage(since: "2022-05-20") { sector { code lastHeldOn } twoSidedHeld lastHeldOn nextPlanned { id } supervisors { id } reasons(locale: EN) } }`,
      {
        filter: {
          sectorCode,
          status: ['REGISTRATION_OPEN', 'HELD'],
          startsAfter: '2022-05-20T05:00:00Z',
          startsBefore: '2022-05-20T05:00:01Z',
          hostId: org('copp'),
          updatedSince: '2022-05-20T00:00:00Z',
        },
      },
    )
    expect(roundTables).toEqual({ totalCount: 1, nodes: [{ id }] })
    expect(sectorCoverage).toContainEqual({
      sector: { code: sectorCode, lastHeldOn: null },
      twoSidedHeld: 0,
      lastHeldOn: null,
      nextPlanned: { id: ahead },
      supervisors: [{ id: org('ministry') }],
      reasons: ['No two-sided round table was ever held.'],
    })
    expect(sectorCoverage).toContainEqual({
      sector: { code: 'aviation', lastHeldOn: '2022-05-20' },
      twoSidedHeld: 2,
      lastHeldOn: '2022-05-20',
      nextPlanned: null,
      supervisors: [],
      reasons: [],
    })
    const later = await graph
      .as(anybody)
      .ask('{ sectorCoverage(since: "2022-05-21") { sector { code } twoSidedHeld lastHeldOn } }')
    expect(later.sectorCoverage).toContainEqual({
      sector: { code: 'aviation' },
      twoSidedHeld: 0,
      lastHeldOn: '2022-05-20',
    })
    const { errors } = await graph.as(anybody).answer('{ roundTables(first: 100000) { nodes { id } } }')
    expect(errors?.[0]?.message).toContain('1–100')
  })

  it('show who comes only with consent, to the organiser, and to the body itself', async () => {
    const roundTableId = await openTable(graph)
    await enrol(graph, roundTableId, 'plant')
    await enrol(graph, roundTableId, 'college', { consentToPublish: true })
    const seen = async (viewer: typeof anybody) => {
      const { roundTable } = await graph
        .as(viewer)
        .ask(
          'query ($id: ID!) { roundTable(id: $id) { registrations { nodes { organization { id } representativePosition } } } }',
          { id: roundTableId },
        )
      return roundTable.registrations.nodes
    }
    const open = { organization: { id: org('college') }, representativePosition: 'Директор' }
    const shown = { organization: { id: org('plant') }, representativePosition: 'Директор' }
    const hidden = { organization: null, representativePosition: null }
    expect(await seen(anybody)).toEqual([hidden, open])
    expect(await seen(registrar)).toEqual([hidden, open])
    expect(await seen(delegateOf(org('chamber')))).toEqual([hidden, open])
    expect(await seen(eventManager)).toEqual([shown, open])
    expect(await seen(delegateOf(org('plant')))).toEqual([shown, open])
  })

  it('are listed of a body for itself, and for others by consent', async () => {
    await graph.hear(...known('guest', 'EMPLOYER'), ...known('host', 'COLLEGE'))
    const roundTableId = await openTable(graph)
    await enrol(graph, roundTableId, 'guest')
    await enrol(graph, roundTableId, 'host', { consentToPublish: true })
    const sent = async (viewer: typeof anybody, name: string) => {
      const query =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { registrations { nodes { status roundTable { id } } } } } }'
      const { _entities } = await graph.as(viewer).ask(query, { of: [{ __typename: 'Organization', id: org(name) }] })
      return _entities[0].registrations.nodes
    }
    const last = [{ status: 'CONFIRMED', roundTable: { id: roundTableId } }]
    expect(await sent(delegateOf(org('guest')), 'guest')).toEqual(last)
    for (const viewer of [anybody, delegateOf(org('college'))]) expect(await sent(viewer, 'guest')).toEqual([])
    expect(await sent(anybody, 'host')).toEqual(last)
  })
})
