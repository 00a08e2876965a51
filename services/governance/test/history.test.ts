import { knowsWho, readHistory, writersOf } from '@kadry/testing/history'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adopt, convene, EVIDENCE, known, org, seat, startGovernance, TODAY } from './chamber.ts'

const lines = (nodes: readonly { number: number; type: string; ru: string; on: string | null }[]) =>
  nodes.map(({ number, type, ru, on }) => [number, type, ru, on])

describe('the history of what governance owns', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(...known('ministry', 'EMPLOYER'), ...known('plant', 'EMPLOYER'), ...known('college', 'COLLEGE'))
  })
  afterAll(() => graph.stop())

  const draft = async (more: object = {}) => {
    const wanted = {
      kind: 'CLUSTER',
      title: 'Кластер',
      partyIds: [org('ministry'), org('plant')],
      validFrom: '2022-01-01',
    }
    return (await mutate(graph, 'draftAgreement', { ...wanted, ...more })).agreement.id as string
  }

  it('of an agreement is each signature and its end', async () => {
    const id = await draft()
    for (const name of ['ministry', 'plant'])
      await mutate(graph, 'signAgreement', { id, organizationId: org(name), on: '2022-02-01' })
    await mutate(graph, 'terminateAgreement', { id, on: '2022-06-15', reason: 'По соглашению сторон' })
    const { nodes, totalCount } = await readHistory(graph, secretary, ['Agreement', id])
    expect(lines(nodes)).toEqual([
      [1, 'agreement.drafted', 'Подготовлено', null],
      [2, 'agreement.signed', 'Подписано стороной', '2022-02-01'],
      [3, 'agreement.signed', 'Подписано стороной', '2022-02-01'],
      [4, 'agreement.inForce', 'Подписано всеми сторонами', '2022-01-01'],
      [5, 'agreement.terminated', 'Расторгнуто', '2022-06-15'],
    ])
    expect(nodes[4]).toMatchObject({ en: 'Terminated', reason: 'По соглашению сторон', actor: 'secretary' })
    expect(nodes[4]!.at).toMatch(new RegExp(`^${TODAY}T`))
    expect(totalCount).toBe(5)
    expect(await knowsWho(graph, ['Agreement', id], ['ministry', 'plant', 'college'].map(org))).toEqual([
      ...writersOf(graph.subgraph.schema, 'Agreement'),
      org('ministry'),
      org('plant'),
    ])
  })

  it('of a resolution is how its items went, each on the resolution', async () => {
    const { id, item } = await adopt(graph)
    const to = { itemId: item('2'), organizationId: org('plant'), role: 'RESPONSIBLE' }
    const { assignment } = await mutate(graph, 'assignItem', to)
    const filed = { itemId: item('2'), assignmentId: assignment.id, text: 'Сделано', ...EVIDENCE }
    const { report } = await mutate(graph, 'reportOnItem', filed, { as: delegateOf(org('plant')) })
    await mutate(graph, 'returnReport', { itemId: item('2'), reportId: report.id, reason: 'Нет протокола' })
    const { nodes } = await readHistory(graph, secretary, ['Resolution', id])
    expect(nodes.map(({ ru, actor }) => [ru, actor])).toEqual([
      ['Принята', 'secretary'],
      ['Пункт поручен', 'secretary'],
      ['По пункту представлен отчёт', `delegate of ${org('plant')}`],
      ['Отчёт возвращён на доработку', 'secretary'],
    ])
    expect(nodes.map(({ document }) => document?.title)).toEqual(nodes.map(() => 'Резолюция'))
    expect(nodes[3]!.reason).toBe('Нет протокола')
    expect(await knowsWho(graph, ['Resolution', id], [org('plant')])).toEqual(
      writersOf(graph.subgraph.schema, 'Resolution', 'ResolutionItem'),
    )
  })

  it('of a working group names bodies’ seats and no person, before and after an erasure', async () => {
    const id = await convene(graph)
    const fullName = 'Иванова Мария Петровна'
    await seat(graph, id, 'college', { delegate: { fullName, position: 'Директор' } })
    await seat(graph, id, 'plant')
    await mutate(graph, 'activateWorkingGroup', { id })
    const before = await readHistory(graph, secretary, ['WorkingGroup', id])
    expect(before.nodes.map(({ ru }) => ru)).toEqual([
      'Создана',
      'Место занято',
      'Место занято',
      'Состав полон',
      'Приступила к работе',
    ])
    await mutate(graph, 'erasePersonFromSeats', { fullName }, { as: steward })
    const after = await readHistory(graph, secretary, ['WorkingGroup', id])
    expect(after).toEqual(before)
    expect(after.nodes.every(({ document }) => document === null)).toBe(true)
    expect(JSON.stringify(after)).not.toMatch(/Иванова|Мария/)
    expect(await knowsWho(graph, ['WorkingGroup', id], [org('college')])).toEqual(
      writersOf(graph.subgraph.schema, 'WorkingGroup'),
    )
  })

  it('of a group rests on the resolution that created it, of an agreement on its registration', async () => {
    const { item } = await adopt(graph)
    const id = await convene(graph, { resolutionItemId: item('3') })
    const group = await readHistory(graph, secretary, ['WorkingGroup', id])
    expect(group.nodes.map(({ document }) => document?.title)).toEqual(['Резолюция'])
    const agreementId = await draft({ title: 'Кластер' })
    expect((await readHistory(graph, anybody, ['Agreement', agreementId])).nodes[0]!.document).toBeNull()
    await mutate(graph, 'registerAgreement', { id: agreementId, number: '7-с', date: '2022-02-01' })
    const { nodes } = await readHistory(graph, anybody, ['Agreement', agreementId])
    expect(nodes.map(({ document }) => document?.number)).toEqual(nodes.map(() => '7-с'))
  })

  it('is the same while facts wait, while they move to the log, and after', async () => {
    const id = await draft({ title: 'Другое' })
    await mutate(graph, 'signAgreement', { id, organizationId: org('plant'), on: '2022-02-01' })
    const waiting = await readHistory(graph, secretary, ['Agreement', id])
    expect(waiting.nodes).toHaveLength(2)
    await graph.settle()
    expect(await readHistory(graph, secretary, ['Agreement', id])).toEqual(waiting)
    const facts = graph.connection.collection('facts')
    const all = (await facts.find({ key: id }).sort({ seq: 1 }).toArray()) as never as { _id: string; seq: number }[]
    const outbox = all.map(({ _id, ...fact }) => ({ ...fact, id: _id }))
    const agreements = graph.connection.collection('agreements')
    await agreements.updateOne({ _id: id } as never, { $set: { outbox } })
    await facts.deleteMany({ key: id, seq: 2 })
    expect(await readHistory(graph, secretary, ['Agreement', id])).toEqual(waiting)
    await facts.insertOne(all[1] as never)
    expect(await readHistory(graph, secretary, ['Agreement', id])).toEqual(waiting)
    await agreements.updateOne({ _id: id } as never, { $unset: { outbox: '' } })
  })

  it('shows in one request what each of its mutations has just done', async () => {
    const id = await draft()
    const sign = (name: string) =>
      `signAgreement(input: { idempotencyKey: "history-${name}", id: "${id}", organizationId: "${org(name)}", on: "2022-02-01" }) {
         ... on AgreementPayload { agreement { history { totalCount nodes { number } } } } }`
    const both = await graph.as(secretary).ask(`mutation { a: ${sign('ministry')} b: ${sign('plant')} }`)
    expect([both.a, both.b].map(({ agreement }) => agreement.history.nodes.length)).toEqual([2, 4])
  })

  it('pages without a gap or a repeat, and refuses a cursor of another list', async () => {
    const id = await draft()
    for (const name of ['ministry', 'plant'])
      await mutate(graph, 'signAgreement', { id, organizationId: org(name), on: '2022-02-01' })
    await graph.settle()
    const seen: number[] = []
    let after: string | null = null
    do {
      const page = await readHistory(graph, anybody, ['Agreement', id], { first: 3, after })
      seen.push(...page.nodes.map(({ number }) => number))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual([1, 2, 3, 4])
    const query = 'query ($id: ID!) { agreement(id: $id) { history(after: "bm9uc2Vuc2U") { totalCount } } }'
    const { errors } = await graph.as(anybody).answer(query, { id })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('of a whole list asks the database as often as that of one', async () => {
    for (const title of ['А', 'Б', 'В']) await draft({ title })
    await graph.settle()
    const find = vi.spyOn(Object.getPrototypeOf(graph.connection.db!.collection('facts')), 'find')
    const readings = async (first: number) => {
      find.mockClear()
      const query = `{ agreements(first: ${first}) { nodes { history { nodes { type actor } } } } }`
      const { agreements } = await graph.as(secretary).ask(query)
      expect(agreements.nodes).toHaveLength(first)
      expect(agreements.nodes.every(({ history }: { history: { nodes: object[] } }) => history.nodes.length > 0)).toBe(
        true,
      )
      // The relay and the jobs read too, what they are to do.
      return find.mock.contexts.filter((asked) => (asked as { collectionName: string }).collectionName === 'facts')
        .length
    }
    const ofOne = await readings(1)
    expect(ofOne).toBeGreaterThan(0)
    expect(await readings(4)).toBe(ofOne)
    find.mockRestore()
  })
})
