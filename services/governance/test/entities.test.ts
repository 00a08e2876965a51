import { childId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import { expectStatedReadsToSuffice } from '@kadry/testing/narrow-reads'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreement as agreementAggregate } from '../src/agreement/store.ts'
import { resolution as resolutionAggregate } from '../src/resolution/store.ts'
import { workingGroup as workingGroupAggregate } from '../src/working-group/store.ts'
import { type Adopted, adopt, convene, known, org, SEVEN, seat, startGovernance, table } from './chamber.ts'

const FIELDS: Record<string, string> = {
  Resolution: 'id number date title status version updatedAt items { id }',
  ResolutionItem: `id number text kind status dueOn cadence openEnded overdue progress
    metric { kind target reached sectors { code } } resolution { id } assignments { id } createdGroups { id }
    agreements { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } supersedes { id }`,
  Assignment: 'id role dueOn overdue accepted item { id } organization { id } reports { id }',
  ExecutionReport: 'id text evidenceUrls status reportedOn returnReason',
  WorkingGroup: `id name mandate status isComplete incompleteSince endedOn version updatedAt createdBy { id } seats { id }
    offices { kind from to seat { id } } votingRules { quorum { numerator denominator inclusive } majorityOf castingVote }
    composition { filled missing satisfied requirement { kind isSectoral positionLevel minSeats maxSeats organization { id } } }`,
  Seat: `id category voting status from to vacancyReason workingGroup { id } organization { id }
    delegate { fullName hasName position }`,
  Agreement: `id kind title status validFrom validTo version updatedAt sector { code }
    parties { signedOn organization { id } } termination { on reason }
    origins { ... on ResolutionItem { id } ... on RoundTable { id } ... on Commitment { id } }`,
}
const at = '2022-06-15T09:00:00.000Z'

describe('what this service owns', () => {
  let graph: TestSubgraph
  let adopted: Adopted
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(...['college', 'plant', 'chamber'].flatMap((name) => known(name, 'COLLEGE')))
    adopted = await adopt(graph)
  })
  afterAll(() => graph.stop())

  /** The entity as another subgraph would ask for it, every field of its own selected. */
  async function entity(type: string, id: string, viewer = anybody) {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${FIELDS[type]} } } }`
    const { _entities } = await graph.as(viewer).ask(query, { of: [{ __typename: type, id }] })
    return _entities[0]
  }
  const root = async (field: string, type: string, id: string) =>
    (await graph.as(anybody).ask(`query ($id: ID!) { ${field}(id: $id) { ${FIELDS[type]} } }`, { id }))[field]

  it('shows every field of a resolution, its items, assignments and reports', async () => {
    const items = [
      { ...SEVEN[4], openEnded: false, dueOn: '2022-06-14', cadence: 'ONCE', supersedesId: adopted.item('5') },
    ]
    const heading = { title: 'Резолюция', number: '7-Р', date: '2022-04-14' }
    const { resolution } = await mutate(graph, 'adoptResolution', { ...heading, items })
    const itemId = resolution.items[0].id
    const of = { itemId, organizationId: org('college'), role: 'CO_EXECUTOR', dueOn: '2022-06-01' }
    const { assignment } = await mutate(graph, 'assignItem', of)
    const evidenceUrls = ['https://kadry.example/protocol.pdf']
    const filing = { itemId, assignmentId: assignment.id, text: 'Исполнено', evidenceUrls }
    const { report } = await mutate(graph, 'reportOnItem', filing)
    await mutate(graph, 'returnReport', { itemId, reportId: report.id, reason: 'Нет протокола' })

    const whole = {
      id: resolution.id,
      ...heading,
      status: 'ADOPTED',
      version: 4,
      updatedAt: at,
      items: [{ id: itemId }],
    }
    expect(await entity('Resolution', resolution.id)).toEqual(whole)
    expect(await root('resolution', 'Resolution', resolution.id)).toEqual(whole)
    await expectStatedReadsToSuffice(graph, anybody, resolutionAggregate.reads!, resolution.id)
    const item = {
      id: itemId,
      number: '5',
      text: 'Провести круглые столы',
      kind: 'ORGANISE_EVENTS',
      status: 'RETURNED',
      dueOn: '2022-06-14',
      cadence: 'ONCE',
      openEnded: false,
      overdue: true,
      progress: 0,
      metric: { kind: 'ROUND_TABLES_HELD', target: 2, reached: 0, sectors: [] },
      resolution: { id: resolution.id },
      assignments: [{ id: assignment.id }],
      createdGroups: [],
      agreements: {
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
      supersedes: { id: adopted.item('5') },
    }
    expect(await entity('ResolutionItem', itemId)).toEqual(item)
    expect(await root('resolutionItem', 'ResolutionItem', itemId)).toEqual(item)
    expect(await entity('Assignment', assignment.id)).toEqual({
      id: assignment.id,
      role: 'CO_EXECUTOR',
      dueOn: '2022-06-01',
      overdue: true,
      accepted: false,
      item: { id: itemId },
      organization: { id: org('college') },
      reports: [{ id: report.id }],
    })
    expect(await entity('ExecutionReport', report.id)).toEqual({
      id: report.id,
      text: 'Исполнено',
      evidenceUrls,
      status: 'RETURNED',
      reportedOn: '2022-06-15',
      returnReason: 'Нет протокола',
    })
  })

  it('shows every field of a working group and its seats, a name to nobody who names no purpose', async () => {
    const requirements = [
      { kind: 'COLLEGE', organizationId: org('college'), isSectoral: false, minSeats: 1, maxSeats: 1 },
    ]
    const id = await convene(graph, { requirements, resolutionItemId: adopted.item('3') })
    const delegate = { fullName: 'Иванова Мария', position: 'Директор' }
    const { seat: taken } = await seat(graph, id, 'college', { delegate })
    const filled = {
      id: taken.id,
      category: 'COLLEGE',
      voting: true,
      status: 'FILLED',
      from: '2022-01-01',
      to: null,
      vacancyReason: null,
      workingGroup: { id },
      organization: { id: org('college') },
      delegate: { fullName: null, hasName: true, position: 'Директор' },
    }
    expect(await entity('Seat', taken.id)).toEqual(filled)
    for (const viewer of [secretary, delegateOf(org('college'))])
      expect(await entity('Seat', taken.id, viewer)).toEqual(filled)
    await mutate(graph, 'vacateSeat', { seatId: taken.id, on: '2022-06-01', reason: 'EXCLUDED' })
    const left = { ...filled, status: 'VACANT', to: '2022-05-31', vacancyReason: 'EXCLUDED', delegate: null }
    expect(await entity('Seat', taken.id, secretary)).toEqual(left)
    const group = {
      id,
      name: 'Рабочая группа',
      mandate: 'Модель',
      status: 'FORMING',
      isComplete: false,
      incompleteSince: '2022-06-01',
      endedOn: null,
      offices: [],
      votingRules: {
        quorum: { numerator: 1, denominator: 2, inclusive: false },
        majorityOf: 'PRESENT',
        castingVote: true,
      },
      version: 3,
      updatedAt: at,
      createdBy: { id: adopted.item('3') },
      seats: [{ id: taken.id }],
      composition: [
        {
          filled: 0,
          missing: 1,
          satisfied: false,
          requirement: {
            kind: 'COLLEGE',
            isSectoral: false,
            positionLevel: null,
            minSeats: 1,
            maxSeats: 1,
            organization: { id: org('college') },
          },
        },
      ],
    }
    expect(await entity('WorkingGroup', id)).toEqual(group)
    expect(await root('workingGroup', 'WorkingGroup', id)).toEqual(group)
    await expectStatedReadsToSuffice(graph, anybody, workingGroupAggregate.reads!, id)
  })

  it('shows every field of an agreement', async () => {
    const wanted = { kind: 'CLUSTER', title: 'Кластер', validFrom: '2022-01-01', validTo: '2025-12-31' }
    const partyIds = [org('college'), org('plant')]
    const originIds = [adopted.item('5'), table('t'), childId('Commitment', table('t'), '1')]
    const input = { ...wanted, partyIds, sectorCode: 'it', originIds }
    const { id } = (await mutate(graph, 'draftAgreement', input)).agreement
    for (const organizationId of partyIds)
      await mutate(graph, 'signAgreement', { id, organizationId, on: '2022-02-01' })
    const termination = { on: '2022-06-01', reason: 'По соглашению сторон' }
    await mutate(graph, 'terminateAgreement', { id, ...termination })
    const agreement = {
      id,
      ...wanted,
      status: 'TERMINATED',
      version: 4,
      updatedAt: at,
      sector: { code: 'it' },
      parties: partyIds.map((party) => ({ signedOn: '2022-02-01', organization: { id: party } })),
      termination,
      origins: originIds.map((origin) => ({ id: origin })),
    }
    expect(await entity('Agreement', id)).toEqual(agreement)
    expect(await root('agreement', 'Agreement', id)).toEqual(agreement)
    await expectStatedReadsToSuffice(graph, anybody, agreementAggregate.reads!, id)
  })

  it('answers null for ids that name nothing, of another type, or are none', async () => {
    const ids = [childId('Seat', adopted.id, '1'), org('college'), 'nothing']
    for (const id of ids) {
      for (const type of Object.keys(FIELDS)) expect(await entity(type, id), `${type} ${id}`).toBeNull()
      for (const [field, type] of [
        ['resolution', 'Resolution'],
        ['resolutionItem', 'ResolutionItem'],
        ['workingGroup', 'WorkingGroup'],
        ['agreement', 'Agreement'],
      ] as const)
        expect(await root(field, type, id), `${field} ${id}`).toBeNull()
    }
  })

  const LISTS = ['resolutions', 'workingGroups', 'agreements'] as const

  it.each(LISTS)(
    '%s: names the range where a page of 0 or of 100000 is asked for, and refuses a strange cursor',
    async (list) => {
      for (const first of [0, -1, 100_000]) {
        const { errors } = await graph.as(anybody).answer(`{ ${list}(first: ${first}) { nodes { id } } }`)
        expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
        expect(errors?.[0]?.message).toContain('1–100')
      }
      const { errors } = await graph.as(anybody).answer(`{ ${list}(after: "nothing") { nodes { id } } }`)
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    },
  )

  it.each(LISTS)('%s: pages through all of them without a gap or a repeat', async (list) => {
    const partyIds = [org('college'), org('plant')]
    for (let made = 0; made < 3; made++) {
      await adopt(graph)
      await convene(graph)
      await mutate(graph, 'draftAgreement', { kind: 'CLUSTER', title: 'Кластер', validFrom: '2022-01-01', partyIds })
    }
    const query = `query ($after: String) { ${list}(first: 2, after: $after) {
      nodes { id } edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`
    const seen: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const page: Page = (await graph.as(anybody).ask(query, { after }))[list]
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes)
      expect(page.pageInfo).toMatchObject({ hasPreviousPage: after !== null, endCursor: page.edges.at(-1)?.cursor })
      seen.push(...page.nodes.map(({ id }) => id))
      total = page.totalCount
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(total)
  })

  it('adds to an organisation its seats and its agreements, in pages', async () => {
    const groups = [await convene(graph), await convene(graph), await convene(graph)]
    for (const id of groups) await seat(graph, id, 'chamber')
    const partyIds = [org('chamber'), org('plant')]
    const input = { kind: 'COOPERATION', title: 'Соглашение', validFrom: '2022-01-01', partyIds }
    const { id } = (await mutate(graph, 'draftAgreement', input)).agreement
    const query = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Organization { id
      seats(first: 2, after: $after) { totalCount nodes { workingGroup { id } status } pageInfo { hasNextPage endCursor } }
      agreements { totalCount nodes { id } } } } }`
    const ask = async (name: string, after?: string) =>
      (await graph.as(anybody).ask(query, { of: [{ __typename: 'Organization', id: org(name) }], after }))._entities[0]
    const first = await ask('chamber')
    expect(first).toMatchObject({
      id: org('chamber'),
      seats: { totalCount: 3 },
      agreements: { totalCount: 1, nodes: [{ id }] },
    })
    const second = await ask('chamber', first.seats.pageInfo.endCursor)
    const found = [...first.seats.nodes, ...second.seats.nodes].map(({ workingGroup }) => workingGroup.id)
    expect(found.sort()).toEqual([...groups].sort())
    expect(second.seats.pageInfo.hasNextPage).toBe(false)
    expect(await ask('nobody')).toMatchObject({ seats: { totalCount: 0 }, agreements: { totalCount: 0 } })
  })
})

type Page = {
  readonly nodes: { readonly id: string }[]
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string }
}
