import { exampleId } from '@kadry/contracts/event'
import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, registrar, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, dissolved, EVIDENCE, factsOf, known, org, SEVEN, startGovernance } from './chamber.ts'

describe('a resolution', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(...known('ministry', 'REGIONAL_AUTHORITY'), ...known('college', 'COLLEGE'), ...known('gone'))
    await graph.hear(dissolved('gone', '2022-05-01'))
  })
  afterAll(() => graph.stop())
  const assign = (itemId: string, name: string, more: object = {}) =>
    mutate(graph, 'assignItem', { itemId, organizationId: org(name), role: 'RESPONSIBLE', ...more })

  it('is adopted with the seven kinds of items, published as one fact, and read by anybody', async () => {
    const { id, item } = await adopt(graph)
    const read = await graph.as(anybody).ask(
      `query ($id: ID!, $item: ID!) {
        resolution(id: $id) { title status items { number kind dueOn cadence openEnded status overdue progress metric { target reached } } }
        resolutionItem(id: $item) { number resolution { id } }
      }`,
      { id, item: item('6') },
    )
    expect(read.resolution).toMatchObject({ title: 'Резолюция', status: 'ADOPTED' })
    expect(read.resolution.items.map(({ kind }: { kind: string }) => kind)).toEqual(SEVEN.map(({ kind }) => kind))
    expect(read.resolution.items[4]).toMatchObject({ openEnded: true, metric: { target: 2, reached: 0 }, progress: 0 })
    expect(read.resolution.items[5]).toMatchObject({ status: 'ADOPTED', dueOn: '2022-06-14', overdue: true })
    expect(read.resolution.items[6]).toMatchObject({ cadence: 'MONTHLY', openEnded: false, overdue: false })
    expect(read.resolutionItem).toEqual({ number: '6', resolution: { id } })
    expect(await factsOf(graph, id)).toMatchObject([{ type: 'resolution.adopted.v1', seq: 1, data: { id } }])
  })

  it('R12, R13: is refused with every problem of its items, in both languages, and not written', async () => {
    const before = (await graph.published()).length
    const items = [
      { number: '1', text: 'Исполнить', kind: 'EXECUTE_ACT' },
      { number: '1', text: 'Публиковать', kind: 'PUBLISH_REGULARLY' },
    ]
    const refused = await mutate(graph, 'adoptResolution', { title: 'Резолюция', items })
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: ['items', '0', 'dueOn'], rule: 'R13' },
        { path: ['items', '1', 'cadence'], rule: 'R13' },
        { path: ['items', '1', 'number'], rule: 'R12' },
      ],
    })
    expect(refused.ru).toContain('Укажите периодичность')
    expect(refused.en).toContain('Give a cadence')
    expect(await graph.published()).toHaveLength(before)
  })

  it('cites acts that are registered, each of which shows the items of adopted resolutions', async () => {
    const about = { type: 'DIRECTIVE', number: '878-РП', date: '2019-10-22', title: 'О соглашении' }
    const actId: string = (await mutate(graph, 'registerAct', about)).normativeAct.id
    const items = (...citedActIds: string[]) => ({
      title: 'Резолюция',
      items: [
        { number: '1', text: 'Исполнить', kind: 'EXECUTE_ACT', openEnded: true, citedActIds },
        { number: '2', text: 'Поддержать', kind: 'POSITION' },
      ],
    })
    const { resolution } = await mutate(graph, 'adoptResolution', items(actId))
    const drafted = await mutate(graph, 'draftResolution', items(actId))
    const read = await graph.as(anybody).ask(
      `query ($id: ID!, $draft: ID!) {
        resolution(id: $id) { items { cites { number } } }
        draft: resolution(id: $draft) { items { cites { number } } }
        normativeActs { nodes { citedBy { totalCount nodes { id number text progress } } } }
      }`,
      { id: resolution.id, draft: drafted.resolution.id },
    )
    const cites = [{ cites: [{ number: '878-РП' }] }, { cites: [] }]
    expect(read.resolution.items).toEqual(cites)
    expect(read.draft.items).toEqual(cites)
    const item = { id: resolution.items[0].id, number: '1', text: 'Исполнить', progress: 0 }
    expect(read.normativeActs.nodes).toEqual([{ citedBy: { totalCount: 1, nodes: [item] } }])

    const before = (await graph.published()).length
    const unknown = 'NormativeAct:nobody'
    const { id } = drafted.resolution
    const document = { title: 'Протокол' }
    for (const refused of [
      await mutate(graph, 'adoptResolution', items(actId, unknown)),
      await mutate(graph, 'draftResolution', items(unknown)),
      await mutate(graph, 'rewriteResolution', { id, ...items(unknown) }),
      await mutate(graph, 'amendResolution', { id: resolution.id, items: items(unknown).items, document }),
    ])
      expect(refused).toMatchObject({ __typename: 'NotFound' })
    expect(await mutate(graph, 'adoptResolution', items(actId, actId))).toMatchObject({
      problems: [{ path: ['items', '0', 'citedActIds', '1'], code: 'REPEATED' }],
    })
    expect(await graph.published()).toHaveLength(before)
  })

  it('R40: takes a number of its year once, the next free one where that is asked for, and is found by it', async () => {
    const items = [{ number: '1', text: 'Поддержать', kind: 'POSITION' }]
    const write = (title: string, more: object) => mutate(graph, 'adoptResolution', { title, items, ...more })
    const first = await write('Первая', { number: '№ 1 – РП', date: '2020-03-01' })
    const taken = await write('Вторая', { number: '1-рп', date: '2020-12-31' })
    expect(taken).toMatchObject({ __typename: 'NumberTaken', code: 'NUMBER_TAKEN', rule: 'R40' })
    expect(taken).toMatchObject({ number: '1-рп', heldById: first.resolution.id })
    expect(taken.ru).toContain('«Первая»')
    expect(taken.en).toContain('“Первая”')
    const next = await write('Вторая', { nextNumber: true, date: '2020-12-31' })
    const query = `query ($of: ResolutionFilter) { resolutions(filter: $of, orderBy: [{ field: NUMBER }]) { nodes { id number } } }`
    const found = async (number: string) =>
      (await graph.as(anybody).ask(query, { of: { number } })).resolutions.nodes as readonly object[]
    expect(await found('№ 1-РП')).toEqual([{ id: first.resolution.id, number: '1-РП' }])
    expect(await found('2')).toEqual([{ id: next.resolution.id, number: '2' }])
    expect(await write('Третья', { number: 'б/н' })).toMatchObject({
      problems: [{ path: ['number'], code: 'NO_DIGIT' }],
    })
    expect(await write('Третья', { nextNumber: true, number: '3' })).toMatchObject({
      problems: [{ path: ['nextNumber'], code: 'NUMBER_CONTRADICTS', rule: 'R40' }],
    })
    expect(await write('Третья', { nextNumber: true })).toMatchObject({
      problems: [{ path: ['date'], code: 'DATE_NEEDED', rule: 'R40' }],
    })
  })

  it('R12: supersedes an earlier item by a new one, if there is such an item', async () => {
    const { item } = await adopt(graph)
    const renewed = { number: '1', text: 'Провести', kind: 'ORGANISE_EVENTS', openEnded: true }
    const later = await adopt(graph, [{ ...renewed, supersedesId: item('5') }])
    const query = 'query ($id: ID!) { resolutionItem(id: $id) { supersedes { id text } } }'
    const { resolutionItem } = await graph.as(anybody).ask(query, { id: later.item('1') })
    expect(resolutionItem.supersedes).toEqual({ id: item('5'), text: 'Провести круглые столы' })
    await graph.settle()
    const old = 'query ($id: ID!) { resolutionItem(id: $id) { status supersededBy { id } resolution { status } } }'
    expect((await graph.as(anybody).ask(old, { id: item('5') })).resolutionItem).toEqual({
      ...{ status: 'SUPERSEDED', supersededBy: { id: later.item('1') } },
      resolution: { status: 'AMENDED' },
    })
    const items = [{ ...renewed, supersedesId: org('college') }]
    expect(await mutate(graph, 'adoptResolution', { title: 'Ещё', items })).toMatchObject({
      __typename: 'NotFound',
      id: org('college'),
    })
  })

  it('R14: goes from assignment through report and return to acceptance by every assignee, each step published in order', async () => {
    const { id, item } = await adopt(graph)
    const itemId = item('2')
    const first = await assign(itemId, 'ministry', { dueOn: '2022-06-01' })
    const second = await assign(itemId, 'college', { role: 'CO_EXECUTOR' })
    expect([first.item.status, second.item.status]).toEqual(['ASSIGNED', 'ASSIGNED'])
    const report = (assignmentId: string, name: string) =>
      mutate(
        graph,
        'reportOnItem',
        { itemId, assignmentId, text: 'Исполнено', ...EVIDENCE },
        { as: delegateOf(org(name)) },
      )
    const review = (name: string, reportId: string, more: object = {}) =>
      mutate(graph, name, { itemId, reportId, ...more })

    const one = await report(first.assignment.id, 'ministry')
    expect(one).toMatchObject({
      item: { status: 'IN_PROGRESS' },
      report: { status: 'SUBMITTED', reportedOn: '2022-06-15' },
    })
    const two = await report(second.assignment.id, 'college')
    expect(two.item.status).toBe('REPORTED')
    expect(await review('acceptReport', one.report.id)).toMatchObject({ item: { status: 'REPORTED', progress: 0.5 } })
    expect(await review('returnReport', two.report.id, { reason: 'Нет протокола' })).toMatchObject({
      item: { status: 'RETURNED' },
      report: { status: 'RETURNED', returnReason: 'Нет протокола' },
    })
    const again = await report(second.assignment.id, 'college')
    expect(await review('acceptReport', again.report.id)).toMatchObject({ item: { status: 'FULFILLED', progress: 1 } })
    expect(await review('acceptReport', again.report.id)).toMatchObject({
      __typename: 'IllegalTransition',
      from: 'ACCEPTED',
    })
    expect(await assign(itemId, 'ministry')).toMatchObject({ __typename: 'IllegalTransition', from: 'FULFILLED' })

    const facts = await factsOf(graph, id)
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1))
    expect(facts.map(({ type }) => type.replace('resolutionItem.', ''))).toEqual([
      'resolution.adopted.v1',
      ...['assigned.v1', 'assigned.v1', 'reported.v1', 'reported.v1'],
      ...['reportAccepted.v1', 'progressed.v1', 'returned.v1'],
      ...['reported.v1', 'reportAccepted.v1', 'progressed.v1', 'fulfilled.v1'],
    ])
  })

  it('assigns no position (R13), nothing to a dissolved body (R5) or an unknown one, and each body once (R14)', async () => {
    const { item } = await adopt(graph)
    expect(await assign(item('1'), 'college')).toMatchObject({ __typename: 'RuleRefusal', rule: 'R13' })
    expect(await assign(item('2'), 'gone')).toMatchObject({ rule: 'R5', code: 'ORGANIZATION_DISSOLVED' })
    expect(await assign(item('2'), 'nobody')).toMatchObject({ __typename: 'NotFound', id: org('nobody') })
    await assign(item('2'), 'college')
    expect(await assign(item('2'), 'college')).toMatchObject({ rule: 'R14', code: 'ALREADY_ASSIGNED' })
    expect(await assign(org('college'), 'college')).toMatchObject({ __typename: 'NotFound', id: org('college') })
  })

  it('is written by the secretary; a delegate reports for its own body and no other', async () => {
    const { item } = await adopt(graph)
    const itemId = item('2')
    const { assignment } = await assign(itemId, 'college')
    const report = { itemId, assignmentId: assignment.id, text: 'Исполнено', ...EVIDENCE }
    const theirs = delegateOf(org('college'))
    expect(await errorOf(graph, 'reportOnItem', report, anybody)).toBe('UNAUTHENTICATED')
    expect(await errorOf(graph, 'reportOnItem', report, delegateOf(org('ministry')))).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'reportOnItem', { ...report, assignmentId: 'nothing' }, theirs)).toBe('FORBIDDEN')
    const filed = await mutate(graph, 'reportOnItem', report, { as: theirs })
    const review = { itemId, reportId: filed.report.id }
    const organizationId = org('ministry')
    const guarded: [string, object][] = [
      ['adoptResolution', { title: 'Резолюция', items: SEVEN }],
      ['assignItem', { itemId, organizationId, role: 'RESPONSIBLE' }],
      ['acceptReport', review],
      ['returnReport', { ...review, reason: 'Нет' }],
    ]
    for (const [name, input] of guarded) {
      expect(await errorOf(graph, name, input, anybody), name).toBe('UNAUTHENTICATED')
      expect(await errorOf(graph, name, input, theirs), name).toBe('FORBIDDEN')
      expect(await errorOf(graph, name, input, registrar), name).toBe('FORBIDDEN')
    }
  })

  it('is shown as it is after a report, whatever the report refers to', async () => {
    const { item } = await adopt(graph)
    const { assignment } = await assign(item('2'), 'college')
    const filed = { itemId: item('2'), assignmentId: assignment.id, text: 'Исполнено', referenceIds: [item('2')] }
    const select = '... on ExecutionReportPayload { item { resolution { items { number status } } } }'
    const answer = await mutate(graph, 'reportOnItem', filed, { select })
    expect(answer.item.resolution.items[1]).toMatchObject({ number: '2', status: 'REPORTED' })
    const unknown = { ...filed, referenceIds: [item('3'), exampleId('Meeting', 'none')] }
    expect(await mutate(graph, 'reportOnItem', unknown)).toMatchObject({ __typename: 'NotFound' })
  })

  it('takes up a proposal in items that are adopted, in none of a draft', async () => {
    const wanted = { title: 'Согласовать', text: 'Согласовать действия', proposerId: org('college') }
    const { id } = (await mutate(graph, 'submitProposal', wanted)).proposal
    const items = [{ number: '1', text: 'Согласовать', kind: 'EXECUTE_ACT', openEnded: true }]
    const { resolution } = await mutate(graph, 'draftResolution', { title: 'Проект', items })
    const itemIds = resolution.items.map((item: { id: string }) => item.id)
    const { item } = await adopt(graph)
    const refused = await mutate(graph, 'acceptProposal', { id, itemIds: [item('2'), ...itemIds] })
    expect(refused).toMatchObject({ __typename: 'NotFound', id: itemIds[0] })
    const document = { title: 'Протокол', date: '2022-06-01' }
    await mutate(graph, 'adoptDraftResolution', { id: resolution.id, date: '2022-06-01', document })
    const { proposal } = await mutate(graph, 'acceptProposal', { id, itemIds: [item('2'), ...itemIds] })
    expect(proposal).toMatchObject({ status: 'ACCEPTED', resultedIn: [{ id: item('2') }, { id: itemIds[0] }] })
  })

  it('answers a repeat with the first answer and writes nothing; the same key with other input is refused', async () => {
    const { id, item } = await adopt(graph)
    const input = { idempotencyKey: key(), itemId: item('2'), organizationId: org('college'), role: 'RESPONSIBLE' }
    const first = await mutate(graph, 'assignItem', input)
    const second = await mutate(graph, 'assignItem', input)
    expect([first.repeated, second.repeated]).toEqual([false, true])
    expect(second.assignment).toEqual(first.assignment)
    expect(await mutate(graph, 'assignItem', { ...input, role: 'CONTROLLER' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
    expect(await factsOf(graph, id)).toHaveLength(2)
    const adopting = { idempotencyKey: key(), title: 'Дважды', items: SEVEN }
    const [one, two] = await Promise.all([
      mutate(graph, 'adoptResolution', adopting),
      mutate(graph, 'adoptResolution', adopting),
    ])
    expect(one.resolution.id).toBe(two.resolution.id)
    expect([one.repeated, two.repeated].sort()).toEqual([false, true])
  })

  it('is not changed by whoever read an older version', async () => {
    const { id, item } = await adopt(graph)
    await assign(item('2'), 'college', { expectedVersion: 1 })
    expect(await assign(item('2'), 'ministry', { expectedVersion: 1 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    })
    expect(await factsOf(graph, id)).toHaveLength(2)
  })

  it('gives each of twenty simultaneous assignments its own number', async () => {
    const { item } = await adopt(graph)
    const names = Array.from({ length: 20 }, (_, index) => `body-${index}`)
    await graph.hear(...names.flatMap((name) => known(name, 'EMPLOYER')))
    const answers = await Promise.all(names.map((name) => assign(item('4'), name)))
    expect(new Set(answers.map(({ assignment }) => assignment.id)).size).toBe(20)
  })

  it('refuses a kind that is not in the list before anything runs', async () => {
    const input = { title: 'X', items: [{ number: '1', text: 'X', kind: 'WISH' }] }
    expect(await errorOf(graph, 'adoptResolution', input, secretary)).toBe('BAD_USER_INPUT')
  })
})
