import type { Viewer } from '@kadry/auth/viewer'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { globalId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convene, known, org, seat, startGovernance } from './chamber.ts'

const delegate = { fullName: 'Иванова  Мария Петровна', position: 'Директор' }
const NAME = 'Иванова Мария Петровна'
const SEATS = `query ($id: ID!, $purpose: ReadingPurpose) {
  workingGroup(id: $id) { seats { delegate { fullName(purpose: $purpose) hasName position } } } }`

const DELEGATES = `query ($id: ID!, $purpose: ReadingPurpose) { workingGroup(id: $id) { seats { delegates {
  personId(purpose: $purpose) fullName(purpose: $purpose) hasName position from to document { title } } } } }`
const PERSONS = `query ($fullName: String!) {
  persons(fullName: $fullName, purpose: SUBJECT_REQUEST) { id fullName seats { id } } }`

describe('the name of a delegate', () => {
  let graph: TestSubgraph
  /** Everything that ever left through the broker: facts and public states. */
  const published: string[] = []
  beforeAll(async () => {
    const transport = inProcessTransport()
    graph = await startGovernance({
      transport: {
        ...transport,
        publish: (messages) => {
          published.push(...messages.map((message) => JSON.stringify(message)))
          return transport.publish(messages)
        },
      },
    })
    await graph.hear(...known('college', 'COLLEGE'), ...known('plant', 'EMPLOYER'), ...known('second', 'COLLEGE'))
  })
  afterAll(() => graph.stop())

  const log = async () =>
    (await graph.connection.collection('personalDataReadings').find({}).sort({ _id: 1 }).toArray()) as never as {
      by: string
      purpose: string
      subjects: string[]
    }[]
  const answer = (viewer: Viewer, variables: object) => graph.as(viewer).answer(SEATS, variables as never)
  const namesSeenBy = async (viewer: Viewer, variables: object) =>
    (await answer(viewer, variables)).data?.workingGroup as unknown
  const everything = async () => {
    await graph.settle()
    const collections = await graph.connection.db!.listCollections().toArray()
    const kept = await Promise.all(collections.map(({ name }) => graph.connection.collection(name).find({}).toArray()))
    return JSON.stringify([kept, published])
  }

  it('is masked for everybody who names no purpose', async () => {
    const id = await convene(graph)
    await seat(graph, id, 'college', { delegate })
    const before = (await log()).length
    for (const viewer of [anybody, analyst, secretary, steward, delegateOf(org('college'))])
      expect(await namesSeenBy(viewer, { id })).toEqual({
        seats: [{ delegate: { fullName: null, hasName: true, position: 'Директор' } }],
      })
    expect((await log()).length).toBe(before)
  })

  it('is shown for a purpose to the secretary and the body itself, and each reading is written down', async () => {
    const id = await convene(graph)
    const { seat: taken } = await seat(graph, id, 'college', { delegate })
    const theirs = delegateOf(org('college'))
    for (const [viewer, purpose] of [
      [secretary, 'MEETING_NOTICE'],
      [theirs, 'SUBJECT_REQUEST'],
    ] as const) {
      expect(await namesSeenBy(viewer, { id, purpose })).toMatchObject({ seats: [{ delegate: { fullName: NAME } }] })
      expect((await log()).at(-1)).toMatchObject({
        by: viewer.sub,
        purpose,
        field: 'Delegate.fullName',
        subjects: [taken.id],
      })
    }
    expect(JSON.stringify(await log())).not.toContain('Иванова')
  })

  it('is refused aloud to others, whatever purpose they name, and nothing is written down', async () => {
    const id = await convene(graph)
    await seat(graph, id, 'college', { delegate })
    const before = (await log()).length
    for (const viewer of [anybody, analyst, delegateOf(org('plant')), { ...anybody, organizationId: org('college') }]) {
      const { data, errors } = await answer(viewer, { id, purpose: 'OVERSIGHT' })
      expect(errors?.[0]?.extensions?.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
      expect(JSON.stringify(data)).not.toContain('Иванова')
    }
    expect((await log()).length).toBe(before)
  })

  it('of many seats in one answer is one entry', async () => {
    const requirements = [
      { kind: 'COLLEGE', minSeats: 1 },
      { kind: 'EMPLOYER', minSeats: 1 },
    ]
    const id = await convene(graph, { requirements })
    const seats = [await seat(graph, id, 'college', { delegate }), await seat(graph, id, 'plant', { delegate })]
    const before = (await log()).length
    await namesSeenBy(secretary, { id, purpose: 'PROTOCOL' })
    expect((await log()).slice(before)).toMatchObject([{ subjects: seats.map((taken) => taken.seat.id) }])
  })

  it('is not shown where the reading can not be written down', async () => {
    const id = await convene(graph)
    await seat(graph, id, 'college', { delegate })
    const count = (await log()).length
    const rows = graph.connection.collection<{ _id: number; hash: string }>('personalDataReadings')
    // The next number is taken, and after the last one no number is left.
    for (const _id of [count + 1, 2 ** 53]) await rows.insertOne({ _id, hash: 'x' })
    const { data, errors } = await answer(secretary, { id, purpose: 'PROTOCOL' })
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(data)).not.toContain('Иванова')
    await rows.deleteMany({ _id: { $gt: count } })
  })

  it('is nowhere but with the persons: not in the group, not in facts, not in states, not in what was remembered of the command', async () => {
    const id = await convene(graph)
    const { seat: taken } = await seat(graph, id, 'college', { delegate })
    await mutate(graph, 'appointDelegate', {
      seatId: taken.id,
      delegate: { fullName: 'Петров Пётр', position: 'Заместитель' },
    })
    await graph.settle()
    expect(published.join()).not.toMatch(/Иванова|Петров/)
    expect(published.length).toBeGreaterThan(0)
    const kept = await graph.connection.collection('workingGroups').findOne({ _id: id as never })
    expect(JSON.stringify(kept)).not.toMatch(/Петров|Иванова/)
    const names = await graph.connection
      .collection('persons')
      .find({ fullName: /Петров/ })
      .toArray()
    expect(names.length).toBeGreaterThan(0)
  })

  it('once erased can not be guessed from what was remembered of commands, and a repeat of one is refused', async () => {
    const id = await convene(graph)
    const input = { delegate: { fullName: 'Гуров Дмитрий', position: 'Методист' }, idempotencyKey: 'seat-of-gurov' }
    await seat(graph, id, 'college', input)
    await mutate(graph, 'erasePersonFromSeats', { fullName: 'Гуров Дмитрий' }, { as: steward })
    const group = (await graph.connection.collection('workingGroups').findOne({ _id: id as never })) as never as {
      born: { fingerprint: string }
      commands: { fingerprint: string }[]
      seats: object[]
    }
    expect(group.commands.length).toBeGreaterThan(0)
    expect(new Set([group.born, ...group.commands].map(({ fingerprint }) => fingerprint))).toEqual(new Set(['']))
    expect(await seat(graph, id, 'college', input)).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    expect(await graph.connection.collection('workingGroups').findOne({ _id: id as never })).toEqual(group)
  })

  const shownTo = async (viewer: Viewer, id: string) =>
    (await graph.as(viewer).ask(DELEGATES, { id, purpose: 'PROTOCOL' })).workingGroup.seats[0].delegates

  it('of a former delegate goes at once, with the seat as well; the position stays', async () => {
    const id = await convene(graph)
    const person = { fullName: 'Носов Иван', position: 'Методист' }
    const { seat: taken } = await seat(graph, id, 'college', { delegate: person })
    const next = { fullName: 'Зимина Ольга', position: 'Юрист', from: '2022-03-01', document: { title: 'Приказ' } }
    await mutate(graph, 'appointDelegate', { seatId: taken.id, delegate: next })
    expect(await shownTo(secretary, id)).toMatchObject([
      { position: 'Методист', from: '2022-01-01', to: '2022-02-28', hasName: false, fullName: null },
      { position: 'Юрист', to: null, hasName: true, fullName: 'Зимина Ольга', document: { title: 'Приказ' } },
    ])
    expect(await everything()).not.toContain('Носов')
    await mutate(graph, 'vacateSeat', { seatId: taken.id, on: '2022-05-01', reason: 'WITHDRAWN' })
    expect(await shownTo(secretary, id)).toMatchObject([{}, { position: 'Юрист', to: '2022-04-30', fullName: null }])
    expect(await everything()).not.toContain('Зимина')
  })

  it('of whoever is refused a seat is not kept', async () => {
    const id = await convene(graph)
    const delegate = { fullName: 'Лосева Вера', position: ' ' }
    expect(await seat(graph, id, 'college', { delegate })).toMatchObject({ __typename: 'InvalidInput' })
    const unknown = { personId: globalId('Person', 'nobody'), position: 'Юрист' }
    expect(await seat(graph, id, 'college', { delegate: unknown })).toMatchObject({ __typename: 'NotFound' })
    expect(await everything()).not.toContain('Лосева')
  })

  it('R7: is that of one person, who sits in several groups and in one place of each', async () => {
    const [one, other] = [await convene(graph), await convene(graph)]
    await seat(graph, one, 'college', { delegate: { fullName: 'Орлова Нина', position: 'Директор' } })
    const [{ personId }] = await shownTo(secretary, one)
    const again = { delegate: { personId, position: 'Советник' } }
    expect(await seat(graph, one, 'plant', again)).toMatchObject({ rule: 'R7', code: 'PERSON_SEATED' })
    await seat(graph, other, 'plant', again)
    expect(await shownTo(secretary, other)).toMatchObject([{ personId, fullName: 'Орлова Нина', position: 'Советник' }])
    const { persons } = await graph.as(steward).ask(PERSONS, { fullName: ' орлова НИНА ' })
    expect(persons).toEqual([{ id: personId, fullName: 'Орлова Нина', seats: [expect.anything(), expect.anything()] }])
    expect((await log()).at(-1)).toMatchObject({ by: steward.sub, field: 'Person.fullName', subjects: [personId] })
    expect((await graph.as(anybody).answer(PERSONS, { fullName: 'Орлова Нина' })).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('once erased is in no document, fact, state or log, a namesake keeps hers, and a repeat finds nothing', async () => {
    const [one, other] = [await convene(graph), await convene(graph)]
    const person = { fullName: 'Фёдорова Алёна', position: 'Методист' }
    const { seat: first } = await seat(graph, one, 'college', { delegate: person })
    await seat(graph, other, 'second', { delegate: { ...person, fullName: 'федорова  АЛЕНА' } })
    const erase = (input: object) => mutate(graph, 'erasePersonFromSeats', input, { as: steward })
    expect(await erase({ fullName: 'Фёдорова Алёна' })).toMatchObject({ problems: [{ code: 'NAMESAKES' }] })
    const [{ personId }] = await shownTo(secretary, one)
    expect(await erase({ personId })).toEqual({
      __typename: 'ErasedPersonPayload',
      seatIds: [first.id],
      meetingIds: [],
    })
    expect(await everything()).not.toContain('Фёдорова')
    expect((await log()).at(-1)).toMatchObject({ by: steward.sub, purpose: 'ERASURE', subjects: [first.id] })
    expect(await namesSeenBy(secretary, { id: one, purpose: 'PROTOCOL' })).toEqual({
      seats: [{ delegate: { fullName: null, hasName: false, position: 'Методист' } }],
    })
    expect(await erase({ personId })).toMatchObject({ seatIds: [] })
    expect((await erase({ fullName: ' Федорова Алена ' })).seatIds).toHaveLength(1)
    expect(await everything()).not.toMatch(/ф[её]дорова/i)
    expect(await erase({ fullName: 'Фёдорова Алёна' })).toMatchObject({ seatIds: [] })
    for (const input of [{ fullName: ' ' }, {}, { personId, fullName: 'Фёдорова Алёна' }])
      expect(await erase(input)).toMatchObject({ __typename: 'InvalidInput' })
    expect(await erase({ personId: globalId('Person', 'nobody') })).toMatchObject({ __typename: 'NotFound' })
  })

  it('that stands in a seat of an older shape is moved to the persons, and shown until then', async () => {
    const id = await convene(graph)
    const { seat: taken } = await seat(graph, id, 'college')
    const groups = graph.connection.collection('workingGroups')
    const { seats } = (await groups.findOne({ _id: id as never })) as never as { seats: { delegates?: unknown }[] }
    const { delegates: _, ...plain } = seats[0]!
    const old = { ...plain, delegate: { fullName: 'Старых Анна', position: 'Директор' } }
    const update = { $set: { seats: [old], shape: 3 }, $unset: { offices: 1 } }
    await groups.updateOne({ _id: id as never }, update as never)
    const found = [{ position: 'Директор', from: '2022-01-01', hasName: true, fullName: 'Старых Анна' }]
    expect(await shownTo(secretary, id)).toMatchObject(found)
    await graph.subgraph.jobs.runAll()
    expect(JSON.stringify(await groups.findOne({ _id: id as never }))).not.toContain('Старых')
    expect(await shownTo(secretary, id)).toMatchObject(found)
    const erased = await mutate(graph, 'erasePersonFromSeats', { fullName: 'Старых Анна' }, { as: steward })
    expect(erased).toMatchObject({ seatIds: [taken.id] })
    expect(await everything()).not.toContain('Старых')
  })
})
