import { createHash, createHmac } from 'node:crypto'
import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY, type Viewer } from '@kadry/auth/viewer'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { type Listening, listen } from '@kadry/runtime/http'
import { createLog } from '@kadry/runtime/log'
import { createApp } from '@kadry/subgraph/http'
import { errorOf, mutate, mutationOf } from '@kadry/testing/mutate'
import { addresses, type TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convene, factsOf, known, org, seat, startGovernance } from './chamber.ts'

const SECRET = 'Спор о смете'
const OPTIONS = ['YES', 'NO', 'ABSTAIN', 'ABSENT', 'RECUSED']
const names = Array.from({ length: 30 }, (_, index) => `college ${index + 1}`)
const member = delegateOf(org(names[0]!))
const outsiders = [anybody, analyst, steward, delegateOf(org('outsider'))]
const ROADS = `
  query Roads($meeting: ID!, $motion: ID!, $group: ID!, $of: [_Any!]!) {
    meeting(id: $meeting) { ...All }
    motion(id: $motion) { id text votes { option } counts { count } agendaItem { title } }
    workingGroup(id: $group) { meetings { nodes { ...All } } }
    _entities(representations: $of) {
      ... on Motion { id text agendaItem { title } history { nodes { type } } }
      ... on Meeting { ...All }
    }
  }
  fragment All on Meeting {
    ical reason
    agenda { id number title decision spoke { summary } attachments { name } motions { id text opinions { text } } extract(format: MARKDOWN) { url } subject { __typename } reporter { id } }
    agendaChanges { number before after reason }
    document(kind: AGENDA, format: MARKDOWN) { url }
    minutes: document(kind: MINUTES, format: MARKDOWN) { url }
    ballots: document(kind: BALLOT_PAPER, format: MARKDOWN) { url }
    history { nodes { number type label reason } }
  }`

describe('meetings and motions', () => {
  /** All that the service logs, whatever the level. */
  const lines: string[] = []
  const log = createLog('governance', 'trace', { write: (line) => void lines.push(line) })
  let graph: TestSubgraph
  let listening: Listening
  let transport: ReturnType<typeof inProcessTransport>
  let group: string
  let seats: { readonly id: string; readonly name: string }[]
  let meeting: string
  let items: { readonly open: string; readonly closed: string }
  beforeAll(async () => {
    transport = inProcessTransport()
    graph = await startGovernance({ transport, log })
    const parts = { subgraph: graph.subgraph, probe: graph.connection, transport: { ping: async () => {} } }
    listening = await listen(createApp({ ...parts, log, secrets: [addresses.secret] }), 0, '127.0.0.1')
    await graph.hear(...[...names, 'outsider'].flatMap((name) => known(name, 'COLLEGE')))
    group = await convene(graph, { requirements: [{ kind: 'COLLEGE', minSeats: 1 }] })
    await mutate(graph, 'setVotingRules', { id: group, rules: { secretAllowed: true } })
    seats = []
    for (const name of names) seats.push({ id: (await seat(graph, group, name)).seat.id, name })
    const room = { form: 'IN_PERSON', startsAt: '2022-06-15T08:00:00Z', place: 'Красногорск' }
    meeting = (await mutate(graph, 'planMeeting', { workingGroupId: group, ...room })).meeting.id
    items = { open: await add('О кадрах', 'PUBLIC'), closed: await add(SECRET, 'CLOSED') }
    await mutate(graph, 'conveneMeeting', { id: meeting, on: '2022-06-08' })
    const attendance = seats.map(({ id }) => ({ seatId: id, presence: 'PRESENT' }))
    await mutate(graph, 'recordAttendance', { meetingId: meeting, attendance })
  })
  afterAll(async () => {
    await listening.close()
    await graph.stop()
  })

  const add = async (title: string, visibility: string) =>
    (await mutate(graph, 'addAgendaItem', { meetingId: meeting, title, visibility })).agendaItem.id
  const opened = async (agendaItemId: string, more: object = {}): Promise<string> => {
    const text = agendaItemId === items.closed ? SECRET : 'Поддержать'
    const wish = { agendaItemId, text, requirement: 'SIMPLE_MAJORITY', ...more }
    const { id } = (await mutate(graph, 'moveMotion', wish)).motion
    await mutate(graph, 'openVote', { id })
    return id
  }
  const vote = (motionId: string, { id, name }: { id: string; name: string }, option: string, more: object = {}) =>
    mutate(graph, 'castVote', { motionId, seatId: id, option, ...more }, { as: delegateOf(org(name)) })
  /** A vote that comes by the road of all requests. */
  const post = async (motionId: string, { name }: { name: string }, input: object) => {
    const query = mutationOf(graph, 'castVote')
    const body = JSON.stringify({ query, variables: { input: { motionId, ...input } } })
    const call = { subgraph: 'governance', path: '/graphql', body, now: Date.now() }
    const signed = signHandoff(delegateOf(org(name)), call, addresses.secret)
    const headers = { 'content-type': 'application/json', [HANDOFF_HEADER]: signed }
    return (await (await fetch(`${listening.url}/graphql`, { method: 'POST', headers, body })).json()) as {
      // biome-ignore lint/suspicious/noExplicitAny: payload or refusal
      data: any
      errors?: unknown
    }
  }
  const dump = async () => {
    const all = await graph.connection.db!.listCollections().toArray()
    const found = await Promise.all(all.map(({ name }) => graph.connection.collection(name).find({}).toArray()))
    return JSON.stringify(found)
  }

  it('takes thirty votes at once, each once, however often it is cast', async () => {
    const motionId = await opened(items.open)
    const cast = (option: string) =>
      Promise.all(seats.map((one, index) => vote(motionId, one, index % 3 === 0 ? 'NO' : option)))
    await cast('ABSTAIN')
    await cast('YES')
    const { motion } = await mutate(
      graph,
      'closeVote',
      { id: motionId },
      { select: '... on MotionPayload { motion { votes { option } } }' },
    )
    expect(motion).toMatchObject({ status: 'CARRIED', ballotsCast: 30, needed: 16 })
    expect(motion.counts).toEqual([
      { option: 'YES', count: 20 },
      { option: 'NO', count: 10 },
    ])
    expect(await vote(motionId, seats[0]!, 'YES')).toMatchObject({ __typename: 'IllegalTransition', from: 'CARRIED' })
    const voted = { __typename: 'InvalidInput', problems: [{ path: ['id'], code: 'VOTED', rule: 'R42' }] }
    for (const callOff of ['cancelMeeting', 'postponeMeeting'])
      expect(await mutate(graph, callOff, { id: meeting, reason: 'Передумали' })).toMatchObject(voted)
  })

  it('R12: adopts resolutions by motions that are carried; a closed one is in no fact and for members', async () => {
    const decided = async (agendaItemId: string, option: string): Promise<string> => {
      const motionId = await opened(agendaItemId)
      await mutate(graph, 'recordRollCall', { motionId, votes: seats.map(({ id }) => ({ seatId: id, option })) })
      await mutate(graph, 'closeVote', { id: motionId })
      return motionId
    }
    const document = { title: 'Протокол' }
    const resolution = { title: 'Решение', items: [{ number: '1', text: 'Поддержать', kind: 'POSITION' }] }
    const adopt = (motionId: string, more: object = {}) =>
      mutate(graph, 'adoptResolution', { ...resolution, motionId, ...more })
    const about = (id: string) => async (viewer: Viewer) =>
      (
        await graph
          .as(viewer)
          .ask('query ($id: ID!) { resolution(id: $id) { workingGroup { id } motion { id } meeting { id } } }', { id })
      ).resolution
    const workingGroup = { id: group }
    const carried = await decided(items.open, 'YES')
    const open = (await adopt(carried)).resolution.id
    expect(await about(open)(anybody)).toEqual({ workingGroup, motion: { id: carried }, meeting: { id: meeting } })
    const data = { workingGroupId: group, motionId: carried }
    expect(await factsOf(graph, open)).toMatchObject([{ type: 'resolution.adopted.v1', data }])

    const hidden = await decided(items.closed, 'YES')
    const draft = (await mutate(graph, 'draftResolution', { ...resolution, workingGroupId: group })).resolution.id
    await mutate(graph, 'adoptDraftResolution', { id: draft, motionId: hidden, date: '2022-06-15' })
    const closed = [(await adopt(hidden)).resolution.id, draft]
    for (const id of closed) {
      expect(await about(id)(member)).toEqual({ workingGroup, motion: { id: hidden }, meeting: { id: meeting } })
      for (const viewer of outsiders)
        expect(await about(id)(viewer)).toEqual({ workingGroup, motion: null, meeting: null })
    }
    expect(JSON.stringify(await graph.published())).not.toContain(hidden)

    const path = ['motionId']
    expect(await adopt(await decided(items.open, 'NO'))).toMatchObject({ problems: [{ path, code: 'NOT_CARRIED' }] })
    expect(await adopt(carried, { document })).toMatchObject({ problems: [{ code: 'DECISION_NEEDED' }] })
    expect(await adopt('Motion:nobody')).toMatchObject({ __typename: 'NotFound' })
    const another = { ...resolution, workingGroupId: await convene(graph) }
    const { id } = (await mutate(graph, 'draftResolution', another)).resolution
    const refused = await mutate(graph, 'adoptDraftResolution', { id, motionId: carried, date: '2022-06-15' })
    expect(refused).toMatchObject({ problems: [{ path, code: 'ANOTHER_GROUP', rule: 'R12' }] })
  })
  it('lets nobody vote for a seat of another body, and only the secretary take down a room', async () => {
    const motionId = await opened(items.open)
    const input = { motionId, seatId: seats[0]!.id, option: 'YES' }
    expect(await errorOf(graph, 'castVote', input, delegateOf(org(names[1]!)))).toBe('FORBIDDEN')
    const called = { motionId, votes: [{ seatId: seats[0]!.id, option: 'YES' }] }
    expect(await errorOf(graph, 'recordRollCall', called, member)).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'closeVote', { id: motionId }, member)).toBe('FORBIDDEN')
    const names_ = `query ($id: ID!) { motion(id: $id) { votes { option } counts { option count } } }`
    await mutate(graph, 'recordRollCall', called)
    expect((await graph.as(member).ask(names_, { id: motionId })).motion.votes).toEqual([{ option: 'YES' }])
    expect((await graph.as(anybody).ask(names_, { id: motionId })).motion).toEqual({ votes: null, counts: [] })
    await mutate(graph, 'closeVote', { id: motionId })
    expect((await graph.as(anybody).ask(names_, { id: motionId })).motion).toEqual({
      votes: null,
      counts: [{ option: 'YES', count: 1 }],
    })
  })

  it('lets the chair open the vote, and break a tie even where the office is lost before it is closed', async () => {
    const chair = seats[0]!
    await mutate(graph, 'fillOffice', { seatId: chair.id, kind: 'CHAIR', from: '2022-02-01' })
    const wish = { agendaItemId: items.open, text: 'Поддержать', requirement: 'SIMPLE_MAJORITY' }
    const { id } = (await mutate(graph, 'moveMotion', wish)).motion
    await mutate(graph, 'openVote', { id }, { as: member })
    await mutate(graph, 'vacateOffice', { seatId: chair.id, kind: 'CHAIR', on: '2022-03-01' })
    const votes = seats.map((one, index) => ({ seatId: one.id, option: index < 15 ? 'YES' : 'NO' }))
    await mutate(graph, 'recordRollCall', { motionId: id, votes })
    expect(await errorOf(graph, 'closeVote', { id }, member)).toBe('FORBIDDEN')
    const { motion } = await mutate(graph, 'closeVote', { id })
    expect(motion).toMatchObject({ status: 'CARRIED', needed: 16, castingVoteUsed: true })
  })

  it('keeps of a secret vote that is closed nothing that says who voted how, by whatever hash', async () => {
    const before = (await graph.published()).length
    const motionId = await opened(items.open, { secret: true })
    expect(await errorOf(graph, 'castVote', { motionId, seatId: seats[0]!.id, option: 'YES' }, secretary)).toBe(
      'FORBIDDEN',
    )
    const inputs = seats.map(({ id }, index) => ({
      seatId: id,
      option: OPTIONS[index % 3]!,
      idempotencyKey: `ballot-${index}`,
    }))
    const ballots = await Promise.all(seats.map((one, index) => post(motionId, one, inputs[index]!)))
    expect(ballots.map(({ data }) => data.castVote.__typename)).toEqual(seats.map(() => 'MotionPayload'))
    // What is refused, and what fails, is logged no more than what is counted.
    const [first, second] = seats as [(typeof seats)[0], (typeof seats)[0]]
    expect((await post(motionId, first, { ...inputs[0], option: 'ABSENT' })).data.castVote.code).not.toBeNull()
    expect((await post(motionId, second, inputs[0]!)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const { key } = (await graph.connection.collection('ballotKeys').findOne({ _id: motionId as never }))!

    const traces = inputs.flatMap(({ seatId, idempotencyKey }, index) => [
      idempotencyKey,
      createHmac('sha256', key).update(seatId).digest('base64url'),
      ...OPTIONS.flatMap((option) => hashesOf({ motionId, option, seatId }, idempotencyKey, org(names[index]!))),
    ])
    const open = await dump()
    // What is looked for below is there as long as the vote is open.
    expect(traces.filter((trace) => open.includes(trace)).length).toBeGreaterThanOrEqual(3 * seats.length)

    const { motion } = await mutate(graph, 'closeVote', { id: motionId })
    expect(motion).toMatchObject({ ballotsCast: 30, votes: null, castingVoteUsed: false })
    expect(motion.counts).toEqual(['YES', 'NO', 'ABSTAIN'].map((option) => ({ option, count: 10 })))
    const facts = (await graph.published()).slice(before)
    expect(facts.map(({ type }) => type)).toEqual(['motion.moved.v1', 'motion.opened.v1', 'motion.rejected.v1'])
    expect(lines.filter((line) => seats.some(({ id, name }) => line.includes(id) || line.includes(org(name))))).toEqual(
      [],
    )
    expect(lines.filter((line) => /castVote|ballot-|"option"/.test(line))).toEqual([])
    const closed = await dump()
    expect([key, ...traces].filter((trace) => closed.includes(trace))).toEqual([])
    const kept = await graph.connection.collection('motions').findOne({ _id: motionId as never })
    expect([kept!.ballots, kept!.votes, kept!.commands, kept!.born]).toEqual([undefined, [], undefined, undefined])
  })

  it('has a closed item on no road for outsiders, and on each for members', async () => {
    const motion = await opened(items.closed)
    await mutate(graph, 'recordRollCall', {
      motionId: motion,
      votes: seats.map(({ id }) => ({ seatId: id, option: 'YES' })),
    })
    await mutate(graph, 'closeVote', { id: motion })
    await mutate(graph, 'addDissentingOpinion', { motionId: motion, seatId: seats[0]!.id, text: SECRET })
    await mutate(graph, 'changeAgendaItem', { agendaItemId: items.closed, title: `${SECRET} сторон` })
    await mutate(graph, 'holdMeeting', { id: meeting })
    const written = (agendaItemId: string, text: string) => ({
      agendaItemId,
      spoke: [{ summary: text }],
      decision: text,
    })
    const minuted = [written(items.open, 'Поддержать'), written(items.closed, SECRET)]
    await mutate(graph, 'draftMinutes', { meetingId: meeting, nextNumber: true, date: '2022-06-15', items: minuted })
    await mutate(graph, 'circulateMinutes', { meetingId: meeting })
    for (const office of ['CHAIR', 'SECRETARY']) {
      const signature = { organizationId: org(names[0]!), on: '2022-06-15', signature: { kind: 'PAPER' } }
      await mutate(graph, 'signMinutes', { meetingId: meeting, office, ...signature })
    }
    const roads = async (viewer: Viewer) => {
      const of = [
        { __typename: 'Motion', id: motion },
        { __typename: 'Meeting', id: meeting },
      ]
      const answer = await graph.as(viewer).answer(ROADS, { meeting, motion, group, of })
      const text = JSON.stringify(answer)
      const urls = [...text.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url!)
      return [text, ...(await Promise.all([...urls, ...lasting()].map(get)))].join('\n')
    }
    const traces = new RegExp(`${SECRET}|З-1|${items.closed}|${motion}`)
    expect(await roads(member)).toMatch(traces)
    for (const viewer of outsiders) expect(await roads(viewer)).not.toMatch(traces)
    const paper = (format: string) => get(`/documents/governance/minutes/${meeting}.${format}`)
    expect(await paper('md')).toBe('')
    await mutate(graph, 'publishMinutes', { meetingId: meeting })
    for (const viewer of outsiders) expect(await roads(viewer)).not.toMatch(traces)
    expect(await roads(anybody)).toContain('Поддержать')
    expect(await paper('pdf')).toMatch(/^%PDF-/)

    await graph.settle()
    const published = JSON.stringify(await graph.published())
    const states: string[] = []
    for (const noun of ['meeting', 'motion'])
      await transport.readAll(
        `kadry.governance.${noun}.state`,
        ({ key, value }) => void states.push(value === null ? '' : `${key} ${value}`),
      )
    expect(`${published} ${states.join('\n')}`).not.toMatch(traces)
  })

  it('shows a closed item to an inspector for the purpose of oversight, and writes it down', async () => {
    const query = `query ($id: ID!, $purpose: ReadingPurpose) { meeting(id: $id) { agenda(purpose: $purpose) { title } } }`
    const titles = async (viewer: Viewer, purpose?: string) => {
      const { data, errors } = await graph.as(viewer).answer(query, { id: meeting, purpose })
      return (
        errors?.[0]?.extensions?.code ?? (data as { meeting: { agenda: { title: string }[] } }).meeting.agenda.length
      )
    }
    const readings = () => graph.connection.collection('personalDataReadings').countDocuments({})
    const before = await readings()
    expect([await titles(steward), await titles(anybody, 'OVERSIGHT')]).toEqual([1, 'UNAUTHENTICATED'])
    expect(await readings()).toBe(before)
    expect(await titles(steward, 'OVERSIGHT')).toBe(2)
    expect(await readings()).toBe(before + 1)
  })

  /** The addresses that last, of whatever a meeting prints. */
  const lasting = () =>
    [
      `agenda/${meeting}`,
      `minutes/${meeting}`,
      `ballot-paper/${meeting}`,
      `attendance-sheet/${meeting}`,
      `extract/${items.closed}`,
    ].map((path) => `/documents/governance/${path}.md`)
  const get = async (address: string): Promise<string> => {
    const path = address.replace(addresses.publicUrl, '')
    const call = { subgraph: 'governance', path, body: '', now: Date.now() }
    const headers = { [HANDOFF_HEADER]: signHandoff(ANYBODY, call, addresses.secret) }
    const response = await fetch(`${listening.url}${path}`, { headers, redirect: 'manual' })
    const location = response.headers.get('location')
    return location ? get(location) : response.status === 200 ? response.text() : ''
  }
})

/** What a command leaves of its input, as whoever guesses the input would compute it. */
function hashesOf(input: Readonly<Record<string, string>>, idempotencyKey: string, organizationId: string): string[] {
  const sorted = JSON.stringify(Object.fromEntries(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))))
  const fingerprint = createHash('sha256').update('castVote').update(sorted).digest('base64url')
  const actor = delegateOf(organizationId).sub
  const sealed = createHash('sha256').update(`${idempotencyKey} ${fingerprint}`).digest('base64url')
  const plain = (text: string) =>
    ['hex', 'base64url'].map((form) =>
      createHash('sha256')
        .update(text)
        .digest(form as 'hex'),
    )
  return [fingerprint, sealed, ...plain(`${input.seatId} ${input.option}`), ...plain(`${actor} ${input.option}`)]
}
