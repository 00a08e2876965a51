import { childId, globalId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import { type Heard, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { adopted, codes, heldTable, known, org } from './stage.ts'

const programme = globalId('Programme', 'p1')
const training = (n: number) => childId('TrainingCommitment', programme, String(n))
const places = (n: number, commitmentId: string, many: number): Heard => ({
  key: programme,
  type: 'training.committed.v1',
  data: {
    id: training(n),
    programmeId: programme,
    employerId: org('plant'),
    intakeYear: 2021,
    places: many,
    commitmentId,
  },
})

const placement = (name: string, commitmentId: string, seats: number): Heard => ({
  key: globalId('PracticePlacement', name),
  type: 'practice.placed.v1',
  data: {
    ...{ id: globalId('PracticePlacement', name), programmeId: programme, providerId: org('college') },
    ...{ employerId: org('plant'), intakeYear: 2021, from: '2022-05-01', to: '2022-05-31' },
    ...{ places: seats, mentors: 1, commitmentId },
  },
})
const need = globalId('WorkforceNeed', 'n1')
const hires = (filled: number, commitmentId: string): Heard => ({
  key: need,
  type: 'need.hiresReported.v1',
  data: { id: need, from: '2022-01-01', to: '2022-05-01', filled, commitmentId },
})

describe('the life of a commitment', () => {
  let graph: TestSubgraph
  let roundTableId: string
  let time = '2022-05-20T08:00:00.000Z'
  beforeAll(async () => {
    graph = await startSubgraph(roundtables, { mongoUrl: inject('mongoUrl'), now: () => new Date(time) })
    await graph.hear(
      adopted,
      ...codes,
      ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
      ...known('college', 'COLLEGE'),
      ...known('plant', 'EMPLOYER'),
    )
    roundTableId = await heldTable(graph)
  })
  afterAll(() => graph.stop())

  const record = async (more: object = {}): Promise<string> => {
    const promise = { debtorId: org('college'), beneficiaryIds: [org('plant')], object: 'TRAINING_PLACES' }
    const terms = { quantity: 25, dueOn: '2022-09-01', isInProtocol: true }
    return (await mutate(graph, 'recordCommitment', { roundTableId, ...promise, ...terms, ...more })).commitment.id
  }
  const read = async (id: string) => {
    const query = `query ($id: ID!) { commitment(id: $id) { status delivered overdue debtorGoneOn debtorMergedInto { id }
      deliveries { quantity status evidence { __typename id } } } }`
    return (await graph.as(anybody).ask(query, { id })).commitment
  }

  it('is delivered by facts of employment, once each, and no more than was promised', async () => {
    const id = await record()
    await graph.hear(places(1, id, 20))
    await graph.hear(places(1, id, 20), places(2, id, 20))
    expect(await read(id)).toMatchObject({
      delivered: 25,
      deliveries: [{ quantity: 20, evidence: { __typename: 'TrainingCommitment', id: training(1) } }, { quantity: 5 }],
    })
    const cancelled = { id: training(2), programmeId: programme, on: '2022-05-20', reason: 'Набор закрыт' }
    await graph.hear({ key: programme, type: 'training.cancelled.v1', data: cancelled })
    expect(await read(id)).toMatchObject({
      delivered: 20,
      deliveries: [{ status: 'REPORTED' }, { status: 'DISPUTED' }],
    })
  })

  it('has its practice seats delivered by placements, less those that are cancelled', async () => {
    const plant = { debtorId: org('plant'), beneficiaryIds: [org('college')] }
    const id = await record({ ...plant, object: 'PRACTICE_SEATS', quantity: 12 })
    const other = await record({ ...plant, object: 'MENTORS', quantity: 12 })
    const first = placement('p1', id, 8)
    await graph.hear(first, { ...first, seq: 1 }, placement('p2', id, 8), placement('p3', other, 8))
    const evidence = { __typename: 'PracticePlacement', id: first.key }
    expect(await read(id)).toMatchObject({ delivered: 12, deliveries: [{ quantity: 8, evidence }, { quantity: 4 }] })
    expect(await read(other)).toMatchObject({ delivered: 0 })
    const cancelled = { id: first.key, commitmentId: id, on: '2022-05-10', reason: 'Цех на ремонте' }
    await graph.hear({ key: first.key, type: 'practice.cancelled.v1', data: cancelled })
    expect(await read(id)).toMatchObject({ delivered: 4, deliveries: [{ status: 'DISPUTED' }, { status: 'REPORTED' }] })
  })

  it('has its vacancies delivered by hires, of a sum that grows what is new', async () => {
    const plant = { debtorId: org('plant'), beneficiaryIds: [org('college')] }
    const id = await record({ ...plant, object: 'VACANCIES', quantity: 12 })
    await graph.hear(hires(5, id), { ...hires(5, id), seq: 1 }, hires(10, id))
    expect(await read(id)).toMatchObject({ delivered: 10, deliveries: [{ quantity: 5 }, { quantity: 5 }] })
    const filled = { id: need, on: '2022-05-15', headcount: 14, commitmentId: id }
    await graph.hear({ key: need, type: 'need.filled.v1', data: filled })
    const evidence = { __typename: 'WorkforceNeed', id: need }
    expect(await read(id)).toMatchObject({ delivered: 12, deliveries: [{ evidence }, { evidence }, { quantity: 2 }] })
  })

  it('belongs to its parties: nobody else’s delegate accepts, delivers or disputes', async () => {
    const commitmentId = await record({ isInProtocol: false })
    const plant = delegateOf(org('plant'))
    const college = delegateOf(org('college'))
    const accept = { commitmentId, organizationId: org('plant') }
    await expect(mutate(graph, 'acceptCommitment', accept, { as: college })).rejects.toThrow('FORBIDDEN')
    expect(await mutate(graph, 'acceptCommitment', accept, { as: plant })).toMatchObject({
      commitment: { status: 'ACCEPTED' },
    })
    const delivery = { commitmentId, on: '2022-05-20', quantity: 30 }
    await expect(mutate(graph, 'recordDelivery', delivery, { as: plant })).rejects.toThrow('FORBIDDEN')
    expect(await mutate(graph, 'recordDelivery', delivery, { as: college })).toMatchObject({
      problems: [{ code: 'MORE_THAN_OWED' }],
    })
  })

  it('is settled by the calendar, and found by what is overdue', async () => {
    const [kept, broken] = [await record({ quantity: 1 }), await record()]
    await mutate(graph, 'recordDelivery', { commitmentId: kept, on: '2022-05-20', quantity: 1 })
    time = '2022-09-02T08:00:00.000Z'
    await graph.subgraph.jobs.runAll()
    expect([(await read(kept)).status, (await read(broken)).status]).toEqual(['FULFILLED', 'BROKEN'])
    const query = 'query ($filter: CommitmentFilter) { commitments(filter: $filter, first: 100) { nodes { id } } }'
    const found = async (filter: object) => {
      const { commitments } = await graph.as(anybody).ask(query, { filter })
      return commitments.nodes.map((one: { id: string }) => one.id)
    }
    expect(await found({ overdue: true })).toContain(broken)
    expect(await found({ overdue: true })).not.toContain(kept)
    expect(await found({ overdue: false, debtorId: org('college') })).toContain(kept)
    const { sectorCoverage } = await graph
      .as(anybody)
      .ask('{ sectorCoverage(since: "2022-01-01") { sector { code } reasons(locale: EN) } }')
    const [reason] = sectorCoverage.find(
      (one: { sector: { code: string } }) => one.sector.code === 'radioelectronics',
    ).reasons
    expect(reason).toMatch(/^Commitments not kept in time: \d\.$/)
  })

  it('begins under its old id where its table has it and nobody has begun it', async () => {
    const id = await record()
    const { model } = graph.subgraph.stores.find(({ type }) => type === 'Commitment')!
    await model.collection.deleteOne({ _id: id as never })
    expect(await read(id)).toBeNull()
    await mutate(graph, 'reportRoundTable', { roundTableId, discussed: 'Кадры', decisions: ['Открыть набор'] })
    await graph.subgraph.jobs.runAll()
    expect(await read(id)).toMatchObject({ status: 'BROKEN', delivered: 0 })
  })

  it('stays with a debtor that was merged, and its beneficiaries hear of that once (R4)', async () => {
    const id = await record()
    const merged = { id: org('college'), into: org('heir'), on: '2022-09-02', reason: 'Реорганизация' }
    const fact: Heard = { key: org('college'), type: 'organization.merged.v1', data: merged }
    await graph.hear(fact)
    expect(await read(id)).toMatchObject({ debtorGoneOn: '2022-09-02', debtorMergedInto: { id: org('heir') } })
    const published = (await graph.published()).filter(({ type, data }) => {
      return type === 'commitment.debtorGone.v1' && (data as { id: string }).id === id
    })
    expect(published).toHaveLength(1)
  })
})

describe('a recommendation', () => {
  it('goes the way of the proposal that a working group makes of it', async () => {
    const graph = await startSubgraph(roundtables, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2022-05-20T08:00:00.000Z'),
    })
    await graph.hear(
      adopted,
      ...codes,
      ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
      ...known('college', 'COLLEGE'),
      ...known('plant', 'EMPLOYER'),
    )
    const roundTableId = await heldTable(graph)
    const wanted = { roundTableId, text: 'Открыть набор', addresseeIds: [org('college')], inFavour: 2 }
    const { id } = (await mutate(graph, 'adoptRecommendation', wanted)).recommendation
    const proposal = globalId('Proposal', 'p')
    const about = { id: proposal, number: '1', title: 'Открыть набор', recommendationId: id, submittedOn: '2022-05-21' }
    await graph.hear(
      { key: proposal, type: 'proposal.submitted.v1', data: about },
      { key: proposal, type: 'proposal.accepted.v1', data: { id: proposal, itemIds: [], on: '2022-06-01' } },
    )
    const query = 'query ($id: ID!) { roundTable(id: $id) { recommendations { nodes { status proposals { id } } } } }'
    const { roundTable } = await graph.as(eventManager).ask(query, { id: roundTableId })
    expect(roundTable.recommendations.nodes).toEqual([{ status: 'ACCEPTED', proposals: [{ id: proposal }] }])
    await graph.stop()
  })
})
