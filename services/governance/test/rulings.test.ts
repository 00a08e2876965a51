import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, convene, dissolved, EVIDENCE, factsOf, known, org, seat, startGovernance } from './chamber.ts'

const document = { title: 'Протокол', date: '2022-06-01' }
const item = (number: string, more: object = {}) => ({
  ...{ number, text: `Пункт ${number}`, kind: 'EXECUTE_ACT', openEnded: true },
  ...more,
})

describe('what a resolution rests on, who changes it and who watches it', () => {
  let graph: TestSubgraph
  let group: string
  let seatId: string
  let agenda: { readonly open: string; readonly closed: string }
  beforeAll(async () => {
    graph = await startGovernance()
    for (const name of ['college', 'ministry', 'controller', 'fading', 'heir'])
      await graph.hear(...known(name, 'COLLEGE'))
    group = await convene(graph, { requirements: [{ kind: 'COLLEGE', minSeats: 1 }] })
    seatId = (await seat(graph, group, 'college')).seat.id
    const room = { form: 'IN_PERSON', startsAt: '2022-06-15T08:00:00Z', place: 'Красногорск' }
    const meetingId: string = (await mutate(graph, 'planMeeting', { workingGroupId: group, ...room })).meeting.id
    const add = async (visibility: string) =>
      (await mutate(graph, 'addAgendaItem', { meetingId, title: 'О кадрах', visibility })).agendaItem.id
    agenda = { open: await add('PUBLIC'), closed: await add('CLOSED') }
    await mutate(graph, 'conveneMeeting', { id: meetingId, on: '2022-06-08' })
    await mutate(graph, 'recordAttendance', { meetingId, attendance: [{ seatId, presence: 'PRESENT' }] })
  })
  afterAll(() => graph.stop())

  const motion = async (agendaItemId: string, option = 'YES'): Promise<string> => {
    const wish = { agendaItemId, text: 'Решить', requirement: 'SIMPLE_MAJORITY' }
    const { id } = (await mutate(graph, 'moveMotion', wish)).motion
    await mutate(graph, 'openVote', { id })
    await mutate(graph, 'recordRollCall', { motionId: id, votes: [{ seatId, option }] })
    await mutate(graph, 'closeVote', { id })
    return id
  }
  const ofGroup = async (...items: object[]) =>
    (await mutate(graph, 'adoptResolution', { title: 'Решение', items, motionId: await motion(agenda.open) }))
      .resolution
  const assign = async (itemId: string, name: string, role = 'RESPONSIBLE'): Promise<string> =>
    (await mutate(graph, 'assignItem', { itemId, organizationId: org(name), role })).assignment.id

  it('rests on registered acts, in its facts, the graph and print, and each act leads back to it', async () => {
    const about = { type: 'DIRECTIVE', number: '878-РП', date: '2019-10-22', title: 'О соглашении' }
    const actId: string = (await mutate(graph, 'registerAct', about)).normativeAct.id
    const write = (command: string, baseActIds: string[], more: object = {}) =>
      mutate(graph, command, { title: 'Резолюция', items: [item('1', { citedActIds: [actId] })], baseActIds, ...more })
    const { id } = (await write('adoptResolution', [actId])).resolution
    const draft = (await write('draftResolution', [])).resolution.id
    expect(await write('rewriteResolution', [actId], { id: draft })).toMatchObject({ resolution: { id: draft } })
    await mutate(graph, 'adoptDraftResolution', { id: draft, date: '2022-06-01', document })
    const query = `query ($id: ID!, $act: ID!, $of: [_Any!]!) { resolution(id: $id) { bases { number } }
      resolutions(filter: { baseActId: $act }) { totalCount }
      _entities(representations: $of) { ... on NormativeAct {
        basisOf { totalCount nodes { id } } citedBy { nodes { resolution { id } } } } } }`
    const of = [{ __typename: 'NormativeAct', id: actId }]
    const read = await graph.as(anybody).ask(query, { id, act: actId, of })
    expect(read.resolution.bases).toEqual([{ number: '878-РП' }])
    expect(read.resolutions.totalCount).toBe(2)
    const [{ basisOf, citedBy }] = read._entities
    expect(basisOf.totalCount).toBe(2)
    expect(basisOf.nodes.map((one: { id: string }) => one.id).sort()).toEqual([id, draft].sort())
    const citing = citedBy.nodes.map((one: { resolution: { id: string } }) => one.resolution.id)
    expect(citing.sort()).toEqual([id, draft].sort())
    const [adopted] = await factsOf(graph, id)
    expect(adopted).toMatchObject({ data: { baseActIds: [actId], items: [{ citedActIds: [actId] }] } })
    for (const command of ['adoptResolution', 'draftResolution'])
      expect(await write(command, ['NormativeAct:nobody'])).toMatchObject({ __typename: 'NotFound' })
    expect(await write('adoptResolution', [actId, actId])).toMatchObject({
      problems: [{ path: ['baseActIds', '1'], code: 'REPEATED' }],
    })
  })

  it('R12: is amended and revoked by a motion of its group that was carried, and by no other', async () => {
    const { id, items } = await ofGroup(item('1'), item('2'))
    const path = ['motionId']
    const amend = (motionId: string | undefined, more: object = {}) =>
      mutate(graph, 'amendResolution', { id, items: [item('1.1', { supersedesId: items[0].id })], motionId, ...more })
    const before = await factsOf(graph, id)
    const rejected = await motion(agenda.open, 'NO')
    expect(await amend(rejected)).toMatchObject({ problems: [{ path, code: 'NOT_CARRIED', rule: 'R12' }] })
    expect(await amend(undefined)).toMatchObject({ problems: [{ code: 'DECISION_NEEDED', rule: 'R12' }] })
    expect(await amend(await motion(agenda.open), { document })).toMatchObject({
      problems: [{ code: 'DECISION_NEEDED' }],
    })
    expect(await amend('Motion:nobody')).toMatchObject({ __typename: 'NotFound' })
    const outside = await adopt(graph)
    const carried = await motion(agenda.open)
    const foreign = { id: outside.id, cancelledItemIds: [outside.item('2')], motionId: carried }
    expect(await mutate(graph, 'amendResolution', foreign)).toMatchObject({
      problems: [{ path, code: 'ANOTHER_GROUP', rule: 'R12' }],
    })
    expect(await factsOf(graph, id)).toEqual(before)

    await amend(carried, { cancelledItemIds: [items[1].id] })
    const query = `query ($id: ID!) { resolution(id: $id) { status revocation { motion { id } reason }
      items { number status cancellation { motion { id } document { title } } supersededBy { number } } } }`
    const read = async (viewer = anybody) => (await graph.as(viewer).ask(query, { id })).resolution
    expect(await read()).toMatchObject({
      status: 'AMENDED',
      items: [
        { status: 'SUPERSEDED', supersededBy: { number: '1.1' } },
        { status: 'CANCELLED', cancellation: { motion: { id: carried }, document: null } },
        { status: 'ADOPTED' },
      ],
    })
    const hidden = await motion(agenda.closed)
    await mutate(graph, 'revokeResolution', { id, reason: 'Новая', motionId: hidden })
    expect(await read()).toMatchObject({ status: 'REVOKED', revocation: { motion: null, reason: 'Новая' } })
    expect(await read(secretary)).toMatchObject({ revocation: { motion: { id: hidden } } })
    const facts = await factsOf(graph, id)
    expect(facts.find(({ type }) => type === 'resolution.amended.v1')).toMatchObject({ data: { motionId: carried } })
    expect(JSON.stringify(facts)).not.toContain(hidden)
  })

  it('R14: is watched by its controller, who accepts, returns and answers requests; whoever carries it out does not', async () => {
    const [first] = (await ofGroup(item('1', { openEnded: false, dueOn: '2022-07-01' }))).items
    const itemId = first.id
    const assignmentId = await assign(itemId, 'college')
    const [executor, controller] = [delegateOf(org('college')), delegateOf(org('controller'))]
    const report = async () =>
      (await mutate(graph, 'reportOnItem', { itemId, assignmentId, text: 'Готово', ...EVIDENCE }, { as: executor }))
        .report.id
    const early = { itemId, reportId: 'none', reason: 'Нет протокола' }
    expect(await errorOf(graph, 'returnReport', early, controller)).toBe('FORBIDDEN')
    await assign(itemId, 'controller', 'CONTROLLER')
    const back = { ...early, reportId: await report() }
    expect(await errorOf(graph, 'returnReport', back, executor)).toBe('FORBIDDEN')
    const wanted = { itemId, assignmentId, until: '2022-08-01', reason: 'Нет ответа' }
    const { extension } = await mutate(graph, 'requestExtension', wanted, { as: executor })
    const granted = { itemId, extensionId: extension.id }
    expect(await errorOf(graph, 'grantExtension', granted, executor)).toBe('FORBIDDEN')
    expect(await mutate(graph, 'grantExtension', granted, { as: controller })).toMatchObject({
      assignment: { dueOn: '2022-08-01', originalDueOn: '2022-07-01' },
    })
    expect(await mutate(graph, 'returnReport', back, { as: controller })).toMatchObject({
      item: { status: 'RETURNED' },
    })
    const again = { itemId, reportId: await report() }
    expect(await errorOf(graph, 'acceptReport', again, executor)).toBe('FORBIDDEN')
    expect(await mutate(graph, 'acceptReport', again, { as: controller })).toMatchObject({
      item: { status: 'FULFILLED' },
    })
  })

  it('is signed and edited at the same moment: both happen, one after the other, and whoever read an older one is refused', async () => {
    const { id, items } = await ofGroup(item('1'), item('2'))
    const signature = { kind: 'QUALIFIED', position: 'Министр' }
    const sign = (name: string, more: object = {}) =>
      mutate(graph, 'signResolution', { id, organizationId: org(name), on: '2022-06-15', signature, ...more })
    const cancelled = { id, cancelledItemIds: [items[1].id], document }
    const [signed, amended] = await Promise.all([
      sign('ministry'),
      mutate(graph, 'amendResolution', cancelled),
      assign(items[0].id, 'college'),
    ])
    expect([signed.__typename, amended.__typename]).toEqual(['ResolutionPayload', 'ResolutionPayload'])
    const facts = await factsOf(graph, id)
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1))
    const query = `query ($id: ID!) { resolution(id: $id) { version signatures { organization { id } }
      items { status assignments { id } } } }`
    const read = (await graph.as(anybody).ask(query, { id })).resolution
    expect(read).toMatchObject({
      signatures: [{ organization: { id: org('ministry') } }],
      items: [{ status: 'ASSIGNED', assignments: [{}] }, { status: 'CANCELLED' }],
    })
    expect(await sign('college', { expectedVersion: read.version - 1 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: read.version,
    })
  })

  it('R5: goes on with another body where one is dissolved in the middle; what it had reported stays', async () => {
    const [first] = (await ofGroup(item('1', { openEnded: false, dueOn: '2022-07-01' }))).items
    const itemId = first.id
    const assignmentId = await assign(itemId, 'fading')
    const interim = { itemId, assignmentId, kind: 'INTERIM', text: 'Начали' }
    await mutate(graph, 'reportOnItem', interim, { as: delegateOf(org('fading')) })
    await graph.hear(dissolved('fading', '2022-06-10'))
    const query = `query ($id: ID!) { resolutionItem(id: $id) { status assignments { goneOn organization { id }
      reports { text } redirectedTo { organization { id } } } } }`
    const read = async () => (await graph.as(anybody).ask(query, { id: itemId })).resolutionItem
    expect(await read()).toMatchObject({ status: 'IN_PROGRESS', assignments: [{ goneOn: '2022-06-10' }] })
    const facts = await factsOf(graph, await resolutionOf(itemId))
    expect(facts.at(-1)).toMatchObject({
      type: 'resolutionItem.assigneeGone.v1',
      data: { itemId, assignmentId, organizationId: org('fading'), on: '2022-06-10', cause: 'DISSOLVED' },
    })
    const toGone = { itemId, assignmentId, organizationId: org('fading'), reason: 'Правопреемник' }
    expect(await mutate(graph, 'redirectAssignment', toGone)).toMatchObject({ rule: 'R5' })
    await mutate(graph, 'redirectAssignment', { ...toGone, organizationId: org('heir') })
    expect(await read()).toMatchObject({
      assignments: [
        { reports: [{ text: 'Начали' }], redirectedTo: { organization: { id: org('heir') } } },
        { goneOn: null, organization: { id: org('heir') } },
      ],
    })
  })

  const resolutionOf = async (itemId: string): Promise<string> =>
    (await graph.as(anybody).ask('query ($id: ID!) { resolutionItem(id: $id) { resolution { id } } }', { id: itemId }))
      .resolutionItem.resolution.id
})
