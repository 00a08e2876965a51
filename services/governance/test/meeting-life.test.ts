import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY, type Viewer } from '@kadry/auth/viewer'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { type Listening, listen } from '@kadry/runtime/http'
import { globalId } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { createApp } from '@kadry/subgraph/http'
import { mutate } from '@kadry/testing/mutate'
import { addresses, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, convene, known, org, publishing, recommended, seat, startGovernance } from './chamber.ts'

const NAME = 'Подменова Ольга Игоревна'
const ATTENDANCE = `query ($id: ID!, $purpose: ReadingPurpose) { meeting(id: $id) {
  attendance { substitutePosition substituteName(purpose: $purpose) } } }`
const FORMATS = ['PDF', 'DOCX', 'MARKDOWN', 'CSV']

describe('the life of a meeting', () => {
  let graph: TestSubgraph
  let listening: Listening
  let group: string
  let meeting: string
  const seats: Record<string, string> = {}
  const published: string[] = []
  const names = ['first', 'second', 'third']
  const delegates: Record<string, string> = { first: 'Первова Анна Ильинична', second: 'Вторых Егор Львович' }
  beforeAll(async () => {
    const transport = inProcessTransport()
    const recording: typeof transport.publish = (messages) => {
      published.push(...messages.map((message) => JSON.stringify(message)))
      return transport.publish(messages)
    }
    graph = await startGovernance({ transport: { ...transport, publish: recording } })
    const parts = { subgraph: graph.subgraph, probe: graph.connection, transport: { ping: async () => {} } }
    listening = await listen(createApp({ ...parts, log: silentLog, secrets: [addresses.secret] }), 0, '127.0.0.1')
    await graph.hear(...names.flatMap((name) => known(name, 'COLLEGE')), recommended('table'), publishing('first'))
    const { item } = await adopt(graph)
    group = await convene(graph, { requirements: [{ kind: 'COLLEGE', minSeats: 1 }], resolutionItemId: item('3') })
    for (const name of names) {
      const delegate = { fullName: delegates[name], position: 'Директор' }
      seats[name] = (await seat(graph, group, name, delegates[name] ? { delegate } : {})).seat.id
    }
    meeting = await plan()
    await mutate(graph, 'addAgendaItem', { meetingId: meeting, title: 'О кадрах', visibility: 'PUBLIC' })
    await mutate(graph, 'conveneMeeting', { id: meeting, on: '2022-06-08' })
  })
  afterAll(async () => {
    await listening.close()
    await graph.stop()
  })

  const plan = async (): Promise<string> => {
    const room = { form: 'IN_PERSON', startsAt: '2022-06-15T08:00:00Z', place: 'Красногорск' }
    return (await mutate(graph, 'planMeeting', { workingGroupId: group, ...room })).meeting.id
  }
  const add = (meetingId: string, subjectId: string, visibility = 'PUBLIC') =>
    mutate(graph, 'addAgendaItem', { meetingId, title: 'Вопрос', visibility, subjectId })
  const attend = (substitute: object, meetingId = meeting, name = 'second') => {
    const seatId = seats[name] ?? globalId('Seat', name)
    const attendance = [{ seatId, presence: 'SUBSTITUTED', substitute }]
    return mutate(graph, 'recordAttendance', { meetingId, attendance })
  }
  const substituted = async (viewer: Viewer, purpose?: string, id = meeting) => {
    const { data, errors } = await graph.as(viewer).answer(ATTENDANCE, { id, ...(purpose ? { purpose } : {}) })
    // biome-ignore lint/suspicious/noExplicitAny: as the query above asks
    return errors?.[0]?.extensions?.code ?? (data as any).meeting.attendance[1].substituteName
  }
  const everything = async () => {
    await graph.settle()
    const all = await graph.connection.db!.listCollections().toArray()
    const kept = await Promise.all(all.map(({ name }) => graph.connection.collection(name).find({}).toArray()))
    return JSON.stringify([kept, published])
  }
  const get = async (url: string): Promise<Response> => {
    const path = url.replace(addresses.publicUrl, '')
    const call = { subgraph: 'governance', path, body: '', now: Date.now() }
    const headers = { [HANDOFF_HEADER]: signHandoff(ANYBODY, call, addresses.secret) }
    return fetch(`${listening.url}${path}`, { headers, redirect: 'manual' })
  }

  it('has items about records that are there, of other services too, once their facts were heard', async () => {
    const id = await plan()
    for (const type of [
      'Recommendation',
      'Commitment',
      'Proposal',
      'DraftAct',
      'ResolutionItem',
      'Agreement',
      'Cohort',
    ])
      expect(await add(id, globalId(type, 'nobody')), type).toMatchObject({ __typename: 'NotFound' })
    expect(await add(id, globalId('Recommendation', 'table'))).toMatchObject({ __typename: 'AgendaItemPayload' })
    const commitment = globalId('Commitment', 'promise')
    const promise = { debtorId: org('first'), beneficiaryIds: [org('second')], object: 'MENTORS' as const, quantity: 2 }
    const recorded = { ...promise, unit: 'PERSON', dueOn: '2022-09-01', status: 'PROPOSED' }
    const data = { id: commitment, roundTableId: globalId('RoundTable', 'table'), ...recorded }
    await graph.hear({ key: commitment, type: 'commitment.recorded.v1', data })
    const { agendaItem } = await add(id, commitment)
    const { subject } = (
      await graph
        .as(anybody)
        .ask('query ($id: ID!) { meeting(id: $id) { agenda { subject { __typename ... on Commitment { id } } } } }', {
          id,
        })
    ).meeting.agenda[1]
    expect([agendaItem.number, subject]).toEqual(['2', { __typename: 'Commitment', id: commitment }])
  })

  it('puts the proposals that it is about on the agenda of the group, once, and says nothing of what is for members', async () => {
    const propose = async () =>
      (await mutate(graph, 'submitProposal', { title: 'О кадрах', text: 'Открыть набор', proposerId: org('first') }))
        .proposal.id as string
    const stateOf = async (id: string) => {
      const query =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Proposal { status history { nodes { type } } } } }'
      const [{ status, history }] = (await graph.as(anybody).ask(query, { of: [{ __typename: 'Proposal', id }] }))
        ._entities
      return [status, history.nodes.length]
    }
    const id = await plan()
    const [open, ofMembers, closed] = [await propose(), await propose(), await propose()]
    const { agendaItem } = await add(id, open)
    await mutate(graph, 'changeAgendaItem', { agendaItemId: agendaItem.id, title: 'О наборе' })
    await add(id, ofMembers, 'MEMBERS')
    await add(id, closed, 'CLOSED')
    expect(await stateOf(open)).toEqual(['ON_AGENDA', 2])
    expect(await stateOf(ofMembers)).toEqual(['SUBMITTED', 1])
    expect(await stateOf(closed)).toEqual(['SUBMITTED', 1])
  })

  it('R42: may change its place once it is convened: recorded, in its history, and in the calendars of those who come', async () => {
    const { meeting: moved } = await mutate(graph, 'changeMeetingPlace', {
      id: meeting,
      place: 'Мытищи',
      reason: 'Ремонт',
    })
    expect(moved).toMatchObject({
      place: 'Мытищи',
      placeChanges: [{ before: 'Красногорск', after: 'Мытищи', reason: 'Ремонт', at: '2022-06-15T09:00:00.000Z' }],
    })
    expect(moved.ical).toMatch(/LOCATION:Мытищи\r\n/)
    expect(moved.ical).toMatch(/SEQUENCE:2\r\n/)
    const query = 'query ($id: ID!) { meeting(id: $id) { history { nodes { type label } } } }'
    const { history } = (await graph.as(anybody).ask(query, { id: meeting })).meeting
    expect(history.nodes.at(-1)).toEqual({ type: 'meeting.placeChanged', label: 'Место изменено' })
  })

  it('R11: takes the vote of a substitute who is there, and not that of the delegate', async () => {
    await mutate(graph, 'recordAttendance', {
      meetingId: meeting,
      attendance: names.map((name) => ({ seatId: seats[name], presence: 'PRESENT' })),
    })
    await attend({ position: 'Заместитель директора', fullName: NAME })
    const agendaItemId = (
      await mutate(graph, 'addAgendaItem', { meetingId: meeting, title: 'О плане', visibility: 'PUBLIC' })
    ).agendaItem.id
    const wish = { agendaItemId, text: 'Поддержать', requirement: 'SIMPLE_MAJORITY' }
    const motionId = (await mutate(graph, 'moveMotion', wish)).motion.id
    await mutate(graph, 'openVote', { id: motionId })
    const vote = (asSubstitute: boolean) => {
      const ballot = { motionId, seatId: seats.second, option: 'YES', asSubstitute }
      return mutate(graph, 'castVote', ballot, { as: delegateOf(org('second')) })
    }
    expect(await vote(false)).toMatchObject({ rule: 'R11', code: 'SUBSTITUTE_PRESENT' })
    expect(await vote(true)).toMatchObject({ motion: { ballotsCast: 1 } })
    await mutate(graph, 'closeVote', { id: motionId })
    expect(await mutate(graph, 'moveMotion', { ...wish, agendaItemId: globalId('AgendaItem', 'no/1') })).toMatchObject({
      __typename: 'NotFound',
    })
  })

  it('R11: takes nobody for a substitute who has a seat of the group, by person or by name', async () => {
    const of = 'query ($fullName: String!) { persons(fullName: $fullName, purpose: SUBJECT_REQUEST) { id } }'
    const idOf = async (fullName: string) => (await graph.as(steward).ask(of, { fullName })).persons[0].id
    const refused = { rule: 'R11', code: 'SUBSTITUTE_HAS_SEAT' }
    for (const personId of await Promise.all(['first', 'second'].map((name) => idOf(delegates[name]!))))
      expect(await attend({ position: 'Начальник', personId })).toMatchObject(refused)
    expect(await attend({ position: 'Начальник', fullName: delegates.second!.toLowerCase() })).toMatchObject(refused)
    // The namesake of somebody in another body is somebody else.
    const namesake = { position: 'Начальник', fullName: delegates.first }
    expect(await attend(namesake, meeting, 'third')).toMatchObject({ meeting: { id: meeting } })
    const attendance = [{ seatId: seats.third, presence: 'PRESENT' }]
    await mutate(graph, 'recordAttendance', { meetingId: meeting, attendance })
  })

  it('shows the name of a substitute for a purpose, to who may read it, and writes that down', async () => {
    const readings = () => graph.connection.collection('personalDataReadings').countDocuments({})
    const before = await readings()
    for (const viewer of [anybody, secretary, delegateOf(org('first'))]) expect(await substituted(viewer)).toBeNull()
    expect(await substituted(delegateOf(org('first')), 'PROTOCOL')).toBe('FORBIDDEN')
    expect(await readings()).toBe(before)
    for (const viewer of [secretary, delegateOf(org('second'))])
      expect(await substituted(viewer, 'PROTOCOL')).toBe(NAME)
    expect(await readings()).toBe(before + 2)
    const link = `query ($id: ID!, $purpose: ReadingPurpose) { meeting(id: $id) {
      document(kind: ATTENDANCE_SHEET, format: MARKDOWN, purpose: $purpose) { url } } }`
    const sheet = async (purpose?: string) => {
      const found = await graph.as(secretary).ask(link, { id: meeting, ...(purpose ? { purpose } : {}) })
      return (await get(found.meeting.document.url)).text()
    }
    expect(await sheet()).toContain('Заместитель директора')
    expect(await sheet()).not.toContain(NAME)
    expect(await sheet('PROTOCOL')).toContain(NAME)
  })

  it('keeps that name with the persons alone, and nowhere once it is erased; one that is refused is not kept', async () => {
    const refused = await attend({ position: 'Начальник', fullName: 'Отвергнутый Пётр' }, meeting, 'nobody')
    expect(refused.__typename).toBe('NotFound')
    for (const input of [{ fullName: ' ' }, { fullName: NAME, personId: globalId('Person', 'x') }])
      expect(await attend({ position: 'Начальник', ...input })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await attend({ position: 'Начальник', personId: globalId('Person', 'x') })).toMatchObject({
      __typename: 'NotFound',
    })
    const kept = await everything()
    expect(kept).not.toContain('Отвергнутый')
    expect(kept.split(NAME)).toHaveLength(2)
    const query =
      'query ($fullName: String!) { persons(fullName: $fullName, purpose: SUBJECT_REQUEST) { id seats { id } meetings { id } } }'
    const { persons } = await graph.as(steward).ask(query, { fullName: NAME })
    expect(persons).toMatchObject([{ seats: [], meetings: [{ id: meeting }] }])
    const erased = await mutate(graph, 'erasePersonFromSeats', { personId: persons[0].id }, { as: steward })
    expect(erased).toMatchObject({ seatIds: [], meetingIds: [meeting] })
    expect(await everything()).not.toContain(NAME)
    expect(await substituted(secretary, 'PROTOCOL')).toBeNull()
  })

  it('lets the name of a substitute go once the minutes are signed', async () => {
    const id = await plan()
    await mutate(graph, 'addAgendaItem', { meetingId: id, title: 'О кадрах', visibility: 'PUBLIC' })
    await mutate(graph, 'conveneMeeting', { id, on: '2022-06-08' })
    await attend({ position: 'Заместитель', fullName: 'Временная Инна' }, id)
    await mutate(graph, 'holdMeeting', { id })
    await mutate(graph, 'draftMinutes', { meetingId: id, nextNumber: true, date: '2022-06-15', items: [] })
    await mutate(graph, 'circulateMinutes', { meetingId: id })
    expect(await substituted(secretary, 'PROTOCOL', id)).toBe('Временная Инна')
    for (const office of ['CHAIR', 'SECRETARY']) {
      const signature = { organizationId: org('first'), on: '2022-06-15', signature: { kind: 'PAPER' } }
      await mutate(graph, 'signMinutes', { meetingId: id, office, ...signature })
    }
    await mutate(graph, 'publishMinutes', { meetingId: id })
    expect(await everything()).not.toContain('Временная')
    meeting = id
  })

  it('is printed in each of its kinds and formats, and so are its group, its resolution and its draft', async () => {
    const text = { workingGroupId: group, kind: 'REGIONAL_ACT', title: 'О порядке', text: 'Порядок\n1. Первый.' }
    const draft = (await mutate(graph, 'submitDraftAct', { ...text, authorId: org('first') })).draftAct.id
    const resolutionId = (await adopt(graph)).id
    const member = delegateOf(org('first'))
    const link = async (type: string, id: string, args: string) => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { document(${args}) { url mediaType } } } }`
      return (await graph.as(member).ask(query, { of: [{ __typename: type, id }] }))._entities[0].document
    }
    const kinds: [type: string, id: string, kind: string][] = [
      ...['AGENDA', 'ATTENDANCE_SHEET', 'BALLOT_PAPER', 'MINUTES'].map((kind): [string, string, string] => [
        'Meeting',
        meeting,
        `kind: ${kind}, `,
      ]),
      ...['COMPOSITION', 'EXECUTION_SUMMARY'].map((kind): [string, string, string] => [
        'WorkingGroup',
        group,
        `kind: ${kind}, `,
      ]),
      ['Resolution', resolutionId, ''],
      ['DraftAct', draft, ''],
    ]
    for (const [type, id, kind] of kinds)
      for (const format of FORMATS) {
        const { url, mediaType } = await link(type, id, `${kind}format: ${format}`)
        const response = await get(url)
        expect([response.status, response.headers.get('content-type')], `${type} ${kind}${format}`).toEqual([
          200,
          mediaType,
        ])
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(50)
      }
  })
})
