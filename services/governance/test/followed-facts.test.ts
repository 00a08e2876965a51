import { contractOf, type Fact } from '@kadry/contracts/catalogue'
import { exampleId } from '@kadry/contracts/event'
import { childId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import { type Heard, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { governance } from '../src/subgraph.ts'
import {
  adopt,
  convene,
  dissolved,
  factsOf,
  held,
  known,
  org,
  recommended,
  revoked,
  seat,
  startGovernance,
} from './chamber.ts'

describe('what others publish moves what is ours', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(...known('plant', 'EMPLOYER'))
  })
  afterAll(() => graph.stop())

  /** A working group with both seats filled, `name` in the one for a college. */
  async function whole(name: string, more: object = {}) {
    const id = await convene(graph, more)
    await seat(graph, id, name)
    await seat(graph, id, 'plant')
    return id
  }
  const view = async (id: string) => {
    const query = `query ($id: ID!) { workingGroup(id: $id) { isComplete
      composition { missing } seats { status to vacancyReason } } }`
    return (await graph.as(anybody).ask(query, { id })).workingGroup
  }
  const item5 = async (id: string) => {
    const query = 'query ($id: ID!) { resolutionItem(id: $id) { progress metric { reached sectors { code } } } }'
    return (await graph.as(anybody).ask(query, { id })).resolutionItem
  }

  it('R8: a body that loses the kind it sits by loses its seat on that date; the gap appears and is published in order', async () => {
    await graph.hear(...known('college', 'COLLEGE'))
    const id = await whole('college')
    await graph.hear(revoked('college', 'COLLEGE', '2022-06-01'))
    expect(await view(id)).toMatchObject({
      isComplete: false,
      composition: [{ missing: 1 }, { missing: 0 }],
      seats: [{ status: 'VACANT', to: '2022-05-31', vacancyReason: 'ROLE_LOST' }, { status: 'FILLED' }],
    })
    const facts = await factsOf(graph, id)
    expect(facts.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(facts.slice(3)).toMatchObject([
      { type: 'composition.satisfied.v1' },
      { type: 'seat.vacated.v1', data: { organizationId: org('college'), on: '2022-06-01', reason: 'ROLE_LOST' } },
      { type: 'composition.broken.v1', data: { id, missing: [{ kind: 'COLLEGE', seats: 1 }] } },
    ])
    const again = await seat(graph, id, 'college', { from: '2022-06-01' })
    expect(again).toMatchObject({ rule: 'R6', code: 'NOT_QUALIFIED' })
  })

  it('R8: it keeps the seat while it holds the kind by another grant, and whatever other kind it loses', async () => {
    await graph.hear(...known('both', 'COLLEGE', 'COLLEGE', 'EXAM_SITE'))
    const id = await whole('both')
    const before = await view(id)
    await graph.hear(revoked('both', 'EXAM_SITE', '2022-06-01', 3), revoked('both', 'COLLEGE', '2022-06-01', 1))
    expect(await view(id)).toEqual(before)
    await graph.hear(revoked('both', 'COLLEGE', '2022-06-02', 2))
    expect(await view(id)).toMatchObject({ seats: [{ to: '2022-06-01', vacancyReason: 'ROLE_LOST' }, {}] })
  })

  it('R8: a loss on a day to come vacates the seat from that day', async () => {
    await graph.hear(...known('leaving', 'COLLEGE'))
    const id = await whole('leaving')
    await graph.hear(revoked('leaving', 'COLLEGE', '2022-07-01'))
    expect(await view(id)).toMatchObject({ isComplete: true, seats: [{ status: 'FILLED', to: '2022-06-30' }, {}] })
  })

  it('R8: a loss heard late leaves a seat that was taken under a later grant', async () => {
    const later = { id: org('renewed'), grantId: childId('RoleGrant', org('renewed'), '2'), kind: 'COLLEGE' as const }
    await graph.hear(...known('renewed', 'COLLEGE'), {
      key: org('renewed'),
      type: 'role.granted.v1',
      data: { ...later, validFrom: '2022-01-01' },
    })
    const id = await whole('renewed')
    const before = await view(id)
    await graph.hear(revoked('renewed', 'COLLEGE', '2021-06-01', 1))
    expect(await view(id)).toEqual(before)
  })

  it('R5: a dissolved body loses its seats in all groups', async () => {
    await graph.hear(...known('fading', 'COLLEGE'))
    const ids = [await whole('fading'), await whole('fading')]
    await graph.hear(dissolved('fading', '2022-06-01'))
    for (const id of ids) {
      expect(await view(id)).toMatchObject({
        isComplete: false,
        seats: [{ to: '2022-05-31', vacancyReason: 'DISSOLVED' }, {}],
      })
      expect((await factsOf(graph, id)).slice(-2).map(({ type }) => type)).toEqual([
        'seat.vacated.v1',
        'composition.broken.v1',
      ])
    }
  })

  it('R4, R5: a body merged into another loses its seats and its successor gets none of them', async () => {
    await graph.hear(...known('merging', 'COLLEGE'), ...known('heir', 'COLLEGE'))
    const id = await whole('merging')
    const data = { id: org('merging'), into: org('heir'), on: '2022-06-01', reason: 'Присоединение' }
    await graph.hear(
      { key: org('merging'), type: 'organization.merged.v1', data },
      revoked('merging', 'COLLEGE', '2022-06-01'),
    )
    const after = await view(id)
    expect(after).toMatchObject({ isComplete: false, seats: [{ to: '2022-05-31', vacancyReason: 'MERGED' }, {}] })
    expect(after.seats).toHaveLength(2)
  })

  it('R8: a role that has run out vacates the seat from the day after its last one', async () => {
    await graph.hear(...known('expiring', 'COLLEGE'))
    const id = await whole('expiring')
    const about = { id: org('expiring'), grantId: childId('RoleGrant', org('expiring'), '1'), kind: 'COLLEGE' as const }
    await graph.hear({ key: about.id, type: 'role.expired.v1', data: { ...about, on: '2022-06-10' } })
    expect(await view(id)).toMatchObject({
      isComplete: false,
      seats: [{ to: '2022-06-09', vacancyReason: 'ROLE_LOST' }, {}],
    })
  })

  it('a suspended role keeps its seat and gets no new one until it is in force again', async () => {
    await graph.hear(...known('paused', 'COLLEGE'))
    const id = await whole('paused')
    const before = await view(id)
    const about = { id: org('paused'), grantId: childId('RoleGrant', org('paused'), '1'), kind: 'COLLEGE' as const }
    await graph.hear({
      key: about.id,
      type: 'role.suspended.v1',
      data: { ...about, on: '2022-06-01', reason: 'Проверка' },
    })
    expect(await view(id)).toEqual(before)
    const pause = async () => graph.connection.collection('organizations').findOne({ _id: org('paused') as never })
    expect(await pause()).toMatchObject({
      roles: { [about.grantId]: { suspensions: { '2022-06-01': { validFrom: '2022-06-01' } } } },
    })
    await graph.hear({
      key: about.id,
      type: 'role.reinstated.v1',
      data: { ...about, suspendedFrom: '2022-06-01', on: '2022-06-08' },
    })
    expect(await pause()).toMatchObject({
      roles: { [about.grantId]: { suspensions: { '2022-06-01': { validTo: '2022-06-07' } } } },
    })
  })

  it('a body that is dissolved in a fact that comes again, or backwards, is vacated once', async () => {
    const facts = [
      ...known('twice', 'COLLEGE'),
      revoked('twice', 'COLLEGE', '2022-06-01'),
      dissolved('twice', '2022-06-10'),
    ]
    const numbered = facts.map((fact, index): Heard => ({ ...fact, seq: index + 1 }))
    await graph.hear(...numbered.slice(0, 2))
    const id = await whole('twice')
    await graph.hear(...numbered.slice(2))
    const stored = async () => ({
      group: await graph.connection.collection('workingGroups').findOne({ _id: id as never }),
      view: await graph.connection.collection('organizations').findOne({ _id: org('twice') as never }),
      facts: (await factsOf(graph, id)).length,
    })
    const before = await stored()
    await graph.hear(...[...numbered].reverse(), ...numbered)
    expect(await stored()).toEqual(before)
    expect(before.group).toMatchObject({ seats: [{ to: '2022-05-31', vacancyReason: 'ROLE_LOST' }, {}] })
  })

  it('a fact that comes before the one it follows waits for it', async () => {
    const [registered, granted] = known('early', 'COLLEGE') as [Heard, Heard]
    const lost = revoked('early', 'COLLEGE', '2022-06-01')
    await graph.hear({ ...registered, seq: 1 }, { ...granted, seq: 2 })
    const id = await whole('early')
    const before = await view(id)
    await graph.hear({ ...dissolved('early', '2022-06-10'), seq: 4 })
    expect(await view(id)).toEqual(before)
    await graph.hear({ ...lost, seq: 3 }, { ...dissolved('early', '2022-06-10'), seq: 4 })
    expect(await view(id)).toMatchObject({ seats: [{ vacancyReason: 'ROLE_LOST' }, {}] })
  })

  it('R15: two-sided round tables move the item by their sectors, to 1 and no further', async () => {
    const { id, item } = await adopt(graph)
    const five = item('5')
    await graph.hear(held('it-1', 'it', [five]))
    expect(await item5(five)).toEqual({ progress: 0.5, metric: { reached: 1, sectors: [{ code: 'it' }] } })
    await graph.hear(
      held('it-2', 'it', [five]),
      held('agro-1', 'agro', [five], false),
      held('space-1', 'space', [item('4')]),
    )
    expect(await item5(five)).toMatchObject({ progress: 0.5, metric: { reached: 1 } })
    await graph.hear(held('agro-2', 'agro', [five]), held('food-1', 'food', [five]))
    expect(await item5(five)).toMatchObject({ progress: 1, metric: { reached: 3 } })
    expect((await factsOf(graph, id)).slice(1)).toMatchObject([
      { seq: 2, type: 'resolutionItem.progressed.v1', data: { itemId: five, progress: 0.5 } },
      { seq: 3, type: 'resolutionItem.progressed.v1', data: { itemId: five, progress: 1 } },
      { seq: 4, type: 'resolutionItem.ready.v1', data: { itemId: five } },
    ])
  })

  it('R15: one table counts for items of two resolutions; an item nobody knows harms nothing', async () => {
    const [one, two] = [await adopt(graph), await adopt(graph)]
    await graph.hear(
      held('shared', 'it', [one.item('5'), two.item('5'), exampleId('ResolutionItem', 'none/5'), org('plant')]),
    )
    for (const { item } of [one, two]) expect(await item5(item('5'))).toMatchObject({ progress: 0.5 })
  })

  it('R15: the same table published again, or late, counts once', async () => {
    const { id, item } = await adopt(graph)
    const fact = { ...held('again', 'it', [item('5')]), seq: 1 }
    await graph.hear(fact)
    const before = await graph.connection.collection('resolutions').findOne({ _id: id as never })
    await graph.hear(fact, fact)
    expect(await graph.connection.collection('resolutions').findOne({ _id: id as never })).toEqual(before)
  })

  it('R40: each recommendation of a round table becomes one proposal, however often it is heard', async () => {
    const [first, second] = [recommended('first'), recommended('second')]
    await graph.hear({ ...first, seq: 1 }, { ...first, seq: 1 }, { ...second, seq: 1 }, { ...first, seq: 1 })
    const query =
      '{ proposals(orderBy: [{ field: NUMBER }]) { nodes { id number title status submittedOn proposer { id } origin { id } } } }'
    const { nodes } = (await graph.as(anybody).ask(query)).proposals
    const proposal = { title: 'Открыть набор', status: 'SUBMITTED', proposer: null }
    expect(nodes).toMatchObject([
      { ...proposal, number: '1', origin: { id: first.key } },
      { ...proposal, number: '2', origin: { id: second.key } },
    ])
    expect(await factsOf(graph, nodes[0].id)).toMatchObject([
      { type: 'proposal.submitted.v1', data: { recommendationId: first.key, submittedOn: nodes[0].submittedOn } },
    ])
  })

  it('R5: is known by the next command: no assignment, no seat, no agreement for a body just dissolved', async () => {
    await graph.hear(...known('last', 'COLLEGE'))
    const { item } = await adopt(graph)
    const id = await convene(graph)
    await graph.hear(dissolved('last', '2022-06-10'))
    const organizationId = org('last')
    const refusals = [
      await mutate(graph, 'assignItem', { itemId: item('2'), organizationId, role: 'RESPONSIBLE' }),
      await seat(graph, id, 'last'),
      await mutate(graph, 'draftAgreement', {
        kind: 'COOPERATION',
        title: 'Соглашение',
        partyIds: [org('plant'), organizationId],
        validFrom: '2022-01-01',
      }),
    ]
    for (const refusal of refusals) expect(refusal).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5' })
  })
})

describe('facts as the contracts state them', () => {
  it('are understood, and what we publish keeps to ours', async () => {
    const graph = await startSubgraph(governance, { mongoUrl: inject('mongoUrl') })
    try {
      const types = ['organization.registered.v1', 'role.granted.v1', 'organization.dissolved.v1'] as const
      const examples = types.map((type) => ({ type, data: contractOf(type)!.example }) as Fact)
      await graph.hear(...examples.map((fact) => ({ ...fact, key: exampleId('Organization') })))
      const tables = (['roundTable.planned.v1', 'roundTable.held.v1'] as const).map(
        (type) => ({ type, data: contractOf(type)!.example }) as Fact,
      )
      await graph.hear(...tables.map((fact) => ({ ...fact, key: exampleId('RoundTable') })))
      const stored = (collection: string, type: string) =>
        graph.connection.collection(collection).findOne({ _id: exampleId(type) as never })
      expect(await stored('organizations', 'Organization')).toMatchObject({ status: 'DISSOLVED', seq: 3 })
      expect(await stored('roundTables', 'RoundTable')).toMatchObject({
        isTwoSided: true,
        heldOn: '2022-05-20',
        seq: 2,
      })
      await adopt(graph)
      for (const { type, data } of await graph.published())
        expect(contractOf(type)!.data.safeParse(data).success).toBe(true)
    } finally {
      await graph.stop()
    }
  })
})
