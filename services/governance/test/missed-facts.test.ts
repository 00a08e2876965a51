import { stateContractOf } from '@kadry/contracts/catalogue'
import { toStateMessage } from '@kadry/contracts/state'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { childId, globalId } from '@kadry/runtime/ids'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { governance } from '../src/subgraph.ts'
import { adopt, convene, factsOf, known, org, recommended, seat, TODAY, table } from './chamber.ts'

const soon = { timeout: 200_000 }

describe('what others published while we missed it', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  beforeAll(async () => {
    const now = () => new Date(`${TODAY}T09:00:00Z`)
    graph = await startSubgraph(governance, { mongoUrl: inject('mongoUrl'), transport, now })
    await graph.hear(...known('plant', 'EMPLOYER'))
  })
  afterAll(() => graph.stop())

  /** The state after fact 50, and fact 51, which nobody can apply without it. */
  const missed = async (
    type: 'organization.state.v1' | 'roundTable.state.v2' | 'recommendation.state.v1',
    key: string,
    data: object,
  ) => {
    const time = `${TODAY}T08:00:00.000Z`
    await transport.publish([
      toStateMessage(stateContractOf(type)!, { key, seq: 50, time, data: { id: key, ...data } }),
    ])
    if (type === 'organization.state.v1')
      await graph.hear({ key, seq: 51, type: 'organization.suspended.v1', data: { id: key, reason: 'Проверка' } })
    else if (type === 'recommendation.state.v1')
      await graph.hear({
        key,
        seq: 51,
        type: 'recommendation.proposed.v1',
        data: { id: key, proposalId: globalId('Proposal', 'p') },
      })
    else await graph.hear({ key, seq: 51, type: 'roundTable.registrationClosed.v1', data: { id: key } })
  }
  const organization = (name: string, more: object) => ({
    name,
    shortName: name,
    status: 'ACTIVE',
    sectorCodes: [],
    roles: [{ id: childId('RoleGrant', org(name), '1'), kind: 'COLLEGE', status: 'GRANTED', validFrom: '2019-01-01' }],
    ...more,
  })
  const whole = async (name: string) => {
    await graph.hear(...known(name, 'COLLEGE'))
    const id = await convene(graph)
    await seat(graph, id, name)
    await seat(graph, id, 'plant')
    return id
  }
  const seatsOf = async (id: string) => {
    const query = 'query ($id: ID!) { workingGroup(id: $id) { seats { status to vacancyReason } } }'
    return (await graph.as(anybody).ask(query, { id })).workingGroup.seats
  }
  const filled = { status: 'FILLED', to: null, vacancyReason: null }

  it('R8: a role lost meanwhile vacates the seat as of its day, once', async () => {
    const id = await whole('late')
    const [role] = organization('late', {}).roles
    await missed('organization.state.v1', org('late'), {
      ...organization('late', {}),
      roles: [{ ...role, status: 'REVOKED', validTo: '2022-05-31' }],
    })
    const lost = { status: 'VACANT', to: '2022-05-31', vacancyReason: 'ROLE_LOST' }
    await expect.poll(() => seatsOf(id), soon).toEqual([lost, filled])
    expect((await factsOf(graph, id)).slice(4).map(({ type }) => type)).toEqual([
      'seat.vacated.v1',
      'composition.broken.v1',
    ])
    expect(await graph.connection.collection('organizations').findOne({ _id: org('late') as never })).toMatchObject({
      seq: 51,
      status: 'SUSPENDED',
    })
  })

  it('R5: so does a dissolution, and a merger under its own reason; a body that lost nothing keeps its seat', async () => {
    const [gone, merged, same] = [await whole('gone'), await whole('merged'), await whole('same')]
    const ended = { status: 'DISSOLVED', dissolvedOn: '2022-06-01' }
    await missed('organization.state.v1', org('gone'), organization('gone', ended))
    await missed('organization.state.v1', org('merged'), organization('merged', { ...ended, mergedInto: org('plant') }))
    await missed('organization.state.v1', org('same'), organization('same', {}))
    const lost = { status: 'VACANT', to: '2022-05-31' }
    await expect.poll(() => seatsOf(gone), soon).toEqual([{ ...lost, vacancyReason: 'DISSOLVED' }, filled])
    await expect.poll(() => seatsOf(merged), soon).toEqual([{ ...lost, vacancyReason: 'MERGED' }, filled])
    expect(await seatsOf(same)).toEqual([filled, filled])
  })

  it('R15: a round table held meanwhile counts', async () => {
    const { item } = await adopt(graph)
    await missed('roundTable.state.v2', table('unheard'), {
      title: 'Потребность в кадрах',
      sectorCode: 'it',
      hostId: org('plant'),
      status: 'HELD',
      startsAt: '2022-05-20T07:00:00.000Z',
      endsAt: '2022-05-20T12:00:00.000Z',
      capacity: 40,
      fulfilsItemIds: [item('5')],
      initiatedByGroupIds: [],
      heldOn: '2022-05-20',
      isTwoSided: true,
      registrations: [],
      commitments: [],
    })
    const query = 'query ($id: ID!) { resolutionItem(id: $id) { progress } }'
    const progress = async () => (await graph.as(anybody).ask(query, { id: item('5') })).resolutionItem.progress
    await expect.poll(progress, soon).toBe(0.5)
  })

  it('R40: a recommendation adopted meanwhile becomes a proposal, and one that had become one stays it', async () => {
    const known = recommended('known')
    await graph.hear({ ...known, seq: 1 })
    const unheard = globalId('Recommendation', 'unheard')
    for (const id of [known.key, unheard]) {
      const about = { roundTableId: table('unheard'), sectorCode: 'it', addresseeIds: [org('plant')] }
      const state = { ...about, text: 'Открыть набор.', status: 'ADOPTED', proposalIds: [] }
      await missed('recommendation.state.v1', id, state)
    }
    const query = '{ proposals(orderBy: [{ field: NUMBER }]) { nodes { origin { id } } } }'
    const origins = async () =>
      (await graph.as(anybody).ask(query)).proposals.nodes.map(({ origin }: { origin: { id: string } }) => origin.id)
    await expect.poll(origins, soon).toEqual([known.key, unheard])
  })
})
