import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { adopted, codes, heldTable, known, org } from './stage.ts'

const TASKS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { roundTableTasks {
  totalCount nodes { kind ru: title(locale: RU) en: title(locale: EN) dueOn overdue
    subject { __typename ... on Commitment { quantity } } } } } } }`

describe('commitments of round tables that are due', () => {
  let graph: TestSubgraph
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
  })
  afterAll(() => graph.stop())

  it('are a task of the debtor alone, published once as due soon, twice, and once as overdue', async () => {
    const roundTableId = await heldTable(graph)
    const { commitment } = await mutate(graph, 'recordCommitment', {
      roundTableId,
      debtorId: org('college'),
      beneficiaryIds: [org('plant')],
      object: 'TRAINING_PLACES',
      quantity: 25,
      dueOn: '2022-09-01',
      isInProtocol: true,
    })
    for (const day of ['2022-08-22', '2022-08-29', '2022-09-01', '2022-09-02', '2022-10-01']) {
      time = `${day}T08:00:00.000Z`
      await graph.subgraph.jobs.runAll()
    }
    const facts = (await graph.published()).filter(({ type }) => /dueSoon|overdue/.test(type))
    const about = { id: commitment.id, debtorId: org('college'), dueOn: '2022-09-01' }
    expect(facts.map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'commitment.dueSoon.v2', data: { ...about, notice: 'TEN_DAYS', on: '2022-08-22' } },
      { type: 'commitment.dueSoon.v2', data: { ...about, notice: 'THREE_WORKING_DAYS', on: '2022-08-29' } },
      { type: 'commitment.overdue.v2', data: { ...about, on: '2022-09-02' } },
    ])
    const of = (name: string) => ({ of: [{ __typename: 'Organization', id: org(name) }] })
    const mine = await graph.as(delegateOf(org('college'))).ask(TASKS, of('college'))
    expect(mine._entities[0].roundTableTasks).toEqual({
      totalCount: 1,
      nodes: [
        {
          kind: 'COMMITMENT',
          ru: 'Исполнить обязательство: места подготовки, 25',
          en: 'Keep the commitment: training places, 25',
          dueOn: '2022-09-01',
          overdue: true,
          subject: { __typename: 'Commitment', quantity: 25 },
        },
      ],
    })
    const others = await graph.as(eventManager).ask(TASKS, of('plant'))
    expect(others._entities[0].roundTableTasks).toEqual({ totalCount: 0, nodes: [] })
    for (const viewer of [anybody, delegateOf(org('plant'))])
      expect((await graph.as(viewer).ask(TASKS, of('college')))._entities[0].roundTableTasks).toBeNull()
  })
})
