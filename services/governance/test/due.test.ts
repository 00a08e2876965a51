import type { Viewer } from '@kadry/auth/viewer'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { migrate } from '@kadry/mongo/migrate'
import { shapeVersion } from '@kadry/mongo/upcast'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { governance } from '../src/subgraph.ts'
import { adopt, EVIDENCE, known, org } from './chamber.ts'

const TASKS = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on Organization {
  executionTasks(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { kind ru: title(locale: RU) en: title(locale: EN) dueOn overdue
      subject { __typename id ... on Assignment { role item { number } } } } } } } }`

describe('what is due by resolutions', () => {
  let graph: TestSubgraph
  let time = ''
  const today = (day: string) => {
    time = `${day}T09:00:00Z`
  }
  beforeAll(async () => {
    today('2024-05-01')
    graph = await startSubgraph(governance, { mongoUrl: inject('mongoUrl'), now: () => new Date(time) })
    await graph.hear(...known('college', 'COLLEGE'), ...known('plant', 'EMPLOYER'), ...known('idle', 'EMPLOYER'))
  })
  afterAll(() => graph.stop())
  beforeEach(() => today('2024-05-01'))

  /** The same database seen by another process. */
  const another = () => {
    const connection = graph.connection.useDb(graph.connection.name, { useCache: false })
    return assemble(governance, {
      connection,
      transport: inProcessTransport(),
      log: silentLog,
      now: () => new Date(time),
    })
  }
  const assign = async (itemId: string, name: string, more: object = {}) =>
    (await mutate(graph, 'assignItem', { itemId, organizationId: org(name), role: 'RESPONSIBLE', ...more })).assignment
      .id
  const look = async (day: string) => {
    today(day)
    await graph.subgraph.jobs.runAll()
  }
  const said = async (id: string) =>
    (await graph.published())
      .filter((fact) => fact.key === id && /dueSoon|overdue/.test(fact.type))
      .map(({ type, data }) => {
        const { assignmentId, notice = '', dueOn, on } = data as Record<string, string>
        return { type, assignmentId, notice, dueOn, on }
      })
  const tasks = async (viewer: Viewer, name: string, page: object = {}) =>
    (await graph.as(viewer).ask(TASKS, { of: [{ __typename: 'Organization', id: org(name) }], ...page }))._entities[0]
      .executionTasks

  it('is published once for each notice, assignee and term: after a month of absence all at once, with their days', async () => {
    const { id, item } = await adopt(graph, [
      { number: '1', text: 'Создать группу', kind: 'CREATE_BODY', dueOn: '2024-06-14' },
      { number: '2', text: 'Разработать порядок', kind: 'DEVELOP_PROCEDURE', dueOn: '2024-12-27' },
    ])
    const [first, second] = [
      await assign(item('1'), 'college'),
      await assign(item('1'), 'plant', { dueOn: '2024-05-31' }),
    ]
    await look('2024-06-03')
    const soon = 'resolutionItem.dueSoon.v1'
    const late = 'resolutionItem.overdue.v1'
    const expected = [
      { type: soon, assignmentId: second, notice: 'TEN_DAYS', dueOn: '2024-05-31', on: '2024-05-21' },
      { type: soon, assignmentId: second, notice: 'THREE_WORKING_DAYS', dueOn: '2024-05-31', on: '2024-05-28' },
      { type: late, assignmentId: second, notice: '', dueOn: '2024-05-31', on: '2024-06-01' },
    ]
    expect(await said(id)).toEqual(expected)
    await look('2024-06-03')
    expect(await said(id)).toEqual(expected)
    await look('2024-07-03')
    expect((await said(id)).slice(3)).toEqual([
      { type: soon, assignmentId: first, notice: 'TEN_DAYS', dueOn: '2024-06-14', on: '2024-06-04' },
      // 12 June is a holiday.
      { type: soon, assignmentId: first, notice: 'THREE_WORKING_DAYS', dueOn: '2024-06-14', on: '2024-06-10' },
      { type: late, assignmentId: first, notice: '', dueOn: '2024-06-14', on: '2024-06-15' },
    ])
  })

  it('is published anew of a term that was extended, once and of the new day only', async () => {
    const { id, item } = await adopt(graph, [
      { number: '1', text: 'Создать группу', kind: 'CREATE_BODY', dueOn: '2024-06-14' },
    ])
    const [itemId, assignmentId] = [item('1'), await assign(item('1'), 'college')]
    await look('2024-06-05')
    const heard = await said(id)
    expect(heard).toMatchObject([{ notice: 'TEN_DAYS', dueOn: '2024-06-14' }])
    const wanted = { itemId, assignmentId, until: '2024-07-01', reason: 'Ждут согласования' }
    const { extension } = await mutate(graph, 'requestExtension', wanted)
    await look('2024-06-11')
    expect((await said(id)).slice(1)).toMatchObject([{ notice: 'THREE_WORKING_DAYS', dueOn: '2024-06-14' }])
    await mutate(graph, 'grantExtension', { itemId, extensionId: extension.id })
    await look('2024-06-20')
    expect((await said(id)).slice(2)).toEqual([])
    await look('2024-07-02')
    await look('2024-07-02')
    expect((await said(id)).slice(2).map(({ type, notice, dueOn, on }) => [type, notice, dueOn, on])).toEqual([
      ['resolutionItem.dueSoon.v1', 'TEN_DAYS', '2024-07-01', '2024-06-21'],
      ['resolutionItem.dueSoon.v1', 'THREE_WORKING_DAYS', '2024-07-01', '2024-06-26'],
      ['resolutionItem.overdue.v1', '', '2024-07-01', '2024-07-02'],
    ])
  })

  it('is counted in Moscow days, and is nothing once the report is accepted', async () => {
    const { id, item } = await adopt(graph, [
      { number: '1', text: 'Создать группу', kind: 'CREATE_BODY', dueOn: '2024-05-31' },
      { number: '2', text: 'Без исполнителя', kind: 'CREATE_BODY', dueOn: '2024-05-31' },
    ])
    const [itemId, assignmentId] = [item('1'), await assign(item('1'), 'plant')]
    const { report } = await mutate(graph, 'reportOnItem', { itemId, assignmentId, text: 'Создана', ...EVIDENCE })
    await mutate(graph, 'acceptReport', { itemId, reportId: report.id })
    time = '2024-05-20T20:59:00Z'
    await graph.subgraph.jobs.runAll()
    expect(await said(id)).toEqual([])
    time = '2024-05-20T21:00:00Z'
    await graph.subgraph.jobs.runAll()
    expect(await said(id)).toMatchObject([{ notice: 'TEN_DAYS', on: '2024-05-21' }])
    expect((await said(id))[0]!.assignmentId).toBeUndefined()
  })

  it('is published once where two processes look at the same time', async () => {
    const { id, item } = await adopt(graph, [
      { number: '1', text: 'Создать', kind: 'CREATE_BODY', dueOn: '2024-05-31' },
    ])
    await assign(item('1'), 'plant')
    today('2024-06-01')
    await Promise.all([graph.subgraph, another()].map(({ jobs }) => jobs.runAll()))
    await graph.subgraph.jobs.runAll()
    expect(await said(id)).toHaveLength(3)
  })

  it('in a record from before there were terms is found once it is migrated: what has passed is said once', async () => {
    const { id, item } = await adopt(graph, [
      { number: '1', text: 'Создать', kind: 'CREATE_BODY', dueOn: '2024-05-31' },
    ])
    await assign(item('1'), 'plant')
    const resolutions = graph.connection.collection('resolutions')
    const older = { $unset: { dueTerms: '' }, $set: { shape: 3 } }
    const before = await resolutions.findOneAndUpdate({ _id: id as never }, older)
    today('2024-07-01')
    await another().jobs.runAll()
    expect(await said(id)).toEqual([])
    const stored = graph.subgraph.stores.find(({ type }) => type === 'Resolution')!
    expect(await migrate(stored)).toMatchObject({ version: shapeVersion(stored.upcasts), rewritten: 1, left: 0 })
    await another().jobs.runAll()
    expect(await said(id)).toMatchObject([{ type: 'resolutionItem.overdue.v1', on: '2024-06-01' }])
    expect((await resolutions.findOne({ _id: id as never }))!.version).toBe(before!.version + 1)
  })

  it('is a list for those who answer for it, by terms, page after page', async () => {
    const { item } = await adopt(graph, [
      { number: '1', text: 'Без срока', kind: 'EXECUTE_ACT', openEnded: true },
      { number: '2', text: 'Потом', kind: 'CREATE_BODY', dueOn: '2024-09-01' },
      { number: '3', text: 'Раньше', kind: 'CREATE_BODY', dueOn: '2024-04-30' },
    ])
    for (const number of ['1', '2', '3']) await assign(item(number), 'idle')
    await assign(item('3'), 'college', { role: 'CONTROLLER' })
    const first = await tasks(delegateOf(org('idle')), 'idle', { first: 2 })
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          kind: 'ASSIGNMENT',
          ru: 'Представить отчёт по пункту 3 резолюции',
          en: 'Report on item 3 of the resolution',
          dueOn: '2024-04-30',
          overdue: true,
          subject: { __typename: 'Assignment', role: 'RESPONSIBLE', item: { number: '3' } },
        },
        { dueOn: '2024-09-01', overdue: false },
      ],
    })
    const rest = await tasks(secretary, 'idle', { after: first.pageInfo.endCursor })
    expect(rest).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ dueOn: null, overdue: false, subject: { item: { number: '1' } } }],
    })
    for (const viewer of [anybody, delegateOf(org('college'))]) expect(await tasks(viewer, 'idle')).toBeNull()
  })
})
