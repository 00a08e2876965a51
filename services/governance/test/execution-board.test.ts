import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BoardRow, rowsOf } from '../src/execution-board/row.ts'
import type { Resolution } from '../src/resolution/resolution.ts'
import { adopt, EVIDENCE, known, org, startGovernance } from './chamber.ts'

const BOARD = `query ($of: ItemFilter, $by: [ItemOrder!], $first: Int, $after: String) {
  executionBoard(filter: $of, orderBy: $by, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id number overdue assignments { dueOn originalDueOn daysOverdue extensions { status } } } } }`
const document = { title: 'Протокол', date: '2022-06-01' }

describe('the execution board', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(...known('ministry', 'REGIONAL_AUTHORITY'), ...known('college', 'COLLEGE'))
  })
  afterAll(() => graph.stop())

  const board = async (of: object = {}, more: object = {}) =>
    (await graph.as(anybody).ask(BOARD, { of, ...more })).executionBoard
  const numbers = async (of: object, more: object = {}) =>
    (await board(of, more)).nodes.map(({ number }: { number: string }) => number)
  const rows = () => graph.connection.collection('executionItems').find({}).sort({ _id: 1 }).toArray()
  /** What the board has, and what it would have if it were made of the resolutions now. */
  const compared = async () => {
    const resolutions = await graph.connection.collection('resolutions').find({}).toArray()
    const counted = resolutions
      .flatMap(({ _id, ...found }) =>
        rowsOf({ ...(found as never as Resolution), id: String(_id), updatedAt: '' } as never),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const plain = ({ updatedAt: _, item, ...row }: Omit<BoardRow, 'id'>) => ({ ...row, item: JSON.stringify(item) })
    const found = (await rows()).map(({ _id, seq: _, ...row }) => ({ id: String(_id), ...plain(row as never) }))
    return { found, counted: counted.map(({ id, ...row }) => ({ id, ...plain(JSON.parse(JSON.stringify(row))) })) }
  }

  it('has every item of every adopted resolution as it is after each command, and none of a draft', async () => {
    const { id, item } = await adopt(graph, [
      { number: '2', text: 'Исполнить распоряжение', kind: 'EXECUTE_ACT', dueOn: '2022-06-01' },
      { number: '10', text: 'Разработать порядок', kind: 'DEVELOP_PROCEDURE', dueOn: '2022-07-01' },
      { number: '11', text: 'Публиковать', kind: 'PUBLISH_REGULARLY', cadence: 'MONTHLY' },
    ])
    await mutate(graph, 'draftResolution', { title: 'Проект', items: [{ number: '1', text: 'Да', kind: 'POSITION' }] })
    const assign = async (itemId: string, name: string, more: object = {}) =>
      (await mutate(graph, 'assignItem', { itemId, organizationId: org(name), role: 'RESPONSIBLE', ...more }))
        .assignment.id
    const [two, ten] = [item('2'), item('10')]
    await assign(two, 'ministry')
    const assignmentId = await assign(ten, 'college')
    const wanted = { itemId: ten, assignmentId, until: '2022-08-01', reason: 'Нет ответа' }
    const { extension } = await mutate(graph, 'requestExtension', wanted, { as: delegateOf(org('college')) })
    await mutate(graph, 'grantExtension', { itemId: ten, extensionId: extension.id })
    const filed = { itemId: ten, assignmentId, text: 'Готово', ...EVIDENCE }
    const { report } = await mutate(graph, 'reportOnItem', filed, { as: delegateOf(org('college')) })
    await mutate(graph, 'acceptReport', { itemId: ten, reportId: report.id })
    await mutate(graph, 'amendResolution', { id, cancelledItemIds: [item('11')], document })
    const { found, counted } = await compared()
    expect(found).toHaveLength(3)
    expect(found).toEqual(counted)
  })

  it('finds what is overdue and with whom, and orders by the day, the number and the progress', async () => {
    const { nodes, totalCount } = await board({ overdue: true })
    expect(totalCount).toBe(1)
    expect(nodes).toMatchObject([{ number: '2', overdue: true, assignments: [{ daysOverdue: 14, extensions: [] }] }])
    expect(await numbers({ overdue: false }, { by: [{ field: 'NUMBER' }] })).toEqual(['10', '11'])
    expect(await numbers({}, { by: [{ field: 'DUE_ON', direction: 'DESC' }] })).toEqual(['11', '10', '2'])
    expect(await numbers({}, { by: [{ field: 'NUMBER' }] })).toEqual(['2', '10', '11'])
    expect(await numbers({ organizationId: org('college') })).toEqual(['10'])
    expect(await numbers({ organizationId: org('college'), role: 'CONTROLLER' })).toEqual([])
    expect(await numbers({ organizationId: org('college'), overdue: true })).toEqual([])
    expect(await numbers({ dueAfter: '2022-06-02', dueBefore: '2022-12-31' })).toEqual(['10'])
    expect(await numbers({ status: ['CANCELLED'] })).toEqual(['11'])
    expect(await numbers({ text: 'распоряжение' })).toEqual(['2'])
    const first = await board({}, { by: [{ field: 'DUE_ON' }], first: 2 })
    const rest = await numbers({}, { by: [{ field: 'DUE_ON' }], after: first.pageInfo.endCursor })
    expect([first.nodes.length, rest]).toEqual([2, ['11']])
  })

  it('sums up how terms were kept by whatever is asked for', async () => {
    const query = `query ($by: ExecutionDimension!) {
      executionSummary(groupBy: $by, period: { from: "2022-01-01", to: "2022-12-31" }) {
        month kind organization { id } total fulfilledOnTime fulfilledLate overdue extended } }`
    const summed = async (by: string) => (await graph.as(anybody).ask(query, { by })).executionSummary
    expect(await summed('MONTH')).toMatchObject([
      { month: '2022-06', total: 1, overdue: 1, fulfilledOnTime: 0 },
      { month: '2022-08', total: 1, overdue: 0, fulfilledOnTime: 1, extended: 1 },
    ])
    expect(
      (await summed('ORGANIZATION')).map(({ organization }: { organization: { id: string } }) => organization.id),
    ).toEqual([org('college'), org('ministry')].sort())
    expect(await summed('KIND')).toMatchObject([{ kind: 'DEVELOP_PROCEDURE' }, { kind: 'EXECUTE_ACT' }])
  })

  it('shows an organisation its assignments, with the term before any extension', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization {
      assignments { totalCount nodes { dueOn originalDueOn accepted item { number } extensions { status } } } } } }`
    const of = [{ __typename: 'Organization', id: org('college') }]
    const [{ assignments }] = (await graph.as(anybody).ask(query, { of }))._entities
    expect(assignments).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ dueOn: '2022-08-01', originalDueOn: '2022-07-01', accepted: true, item: { number: '10' } },
          extensions: [{ status: 'GRANTED' }],
        },
      ],
    })
  })

  it('is made good by its job where a process ended before the board had the change', async () => {
    const stored = graph.connection.collection('executionItems')
    const made = async () => {
      await graph.subgraph.jobs.runAll()
      const { found, counted } = await compared()
      expect(found).toHaveLength(3)
      expect(found).toEqual(counted)
    }
    await stored.deleteMany({})
    await made()
    await stored.updateOne({}, { $inc: { seq: -1 }, $set: { status: 'RETURNED' } })
    await made()
  })

  it('says of an organisation whether it is late itself, whoever else of the item is', async () => {
    const items = [{ number: '1', text: 'Исполнить', kind: 'EXECUTE_ACT', dueOn: '2022-06-01' }]
    const { item } = await adopt(graph, items)
    const to = (name: string, more: object = {}) =>
      mutate(graph, 'assignItem', { itemId: item('1'), organizationId: org(name), role: 'RESPONSIBLE', ...more })
    await to('ministry')
    await to('college', { dueOn: '2022-09-01' })
    const query = `query ($of: [_Any!]!, $overdue: Boolean) { _entities(representations: $of) { ... on Organization {
      assignments(overdue: $overdue) { nodes { item { id } } } } } }`
    const has = async (name: string, overdue: boolean) => {
      const of = [{ __typename: 'Organization', id: org(name) }]
      const [{ assignments }] = (await graph.as(anybody).ask(query, { of, overdue }))._entities
      return assignments.nodes.some((one: { item: { id: string } }) => one.item.id === item('1'))
    }
    expect([await has('ministry', true), await has('ministry', false)]).toEqual([true, false])
    expect([await has('college', true), await has('college', false)]).toEqual([false, true])
  })
})
