import type { Viewer } from '@kadry/auth/viewer'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convene, known, org, seat, startGovernance } from './chamber.ts'

const delegate = { fullName: 'Иванова  Мария Петровна', position: 'Директор' }
const NAME = 'Иванова Мария Петровна'
const SEATS = `query ($id: ID!, $purpose: ReadingPurpose) {
  workingGroup(id: $id) { seats { delegate { fullName(purpose: $purpose) hasName position } } } }`

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

  it('is nowhere but in the seat: not in facts, not in states, not in what was remembered of the command', async () => {
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
    expect(JSON.stringify(kept)).toContain('Петров')
    expect(JSON.stringify(kept)).not.toContain('Иванова')
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

  it('once erased is in no document, fact, state or log, and a repeat finds nothing', async () => {
    const [one, other] = [await convene(graph), await convene(graph)]
    const person = { fullName: 'Фёдорова Алёна', position: 'Методист' }
    const { seat: first } = await seat(graph, one, 'college', { delegate: person })
    const { seat: second } = await seat(graph, other, 'second', {
      delegate: { ...person, fullName: 'федорова  АЛЕНА' },
    })
    expect(await everything()).toMatch(/Фёдорова/)
    const erased = await mutate(graph, 'erasePersonFromSeats', { fullName: ' Федорова Алена ' }, { as: steward })
    expect(erased).toEqual({
      __typename: 'ErasedPersonPayload',
      seatIds: expect.arrayContaining([first.id, second.id]),
    })
    expect(await everything()).not.toMatch(/ф[её]дорова/i)
    expect((await log()).at(-1)).toMatchObject({
      by: steward.sub,
      purpose: 'ERASURE',
      subjects: expect.arrayContaining([first.id]),
    })
    expect(await namesSeenBy(secretary, { id: one, purpose: 'PROTOCOL' })).toEqual({
      seats: [{ delegate: { fullName: null, hasName: false, position: 'Методист' } }],
    })
    expect(await mutate(graph, 'erasePersonFromSeats', { fullName: 'Фёдорова Алёна' }, { as: steward })).toMatchObject({
      seatIds: [],
    })
    expect(await mutate(graph, 'erasePersonFromSeats', { fullName: ' ' }, { as: steward })).toMatchObject({
      __typename: 'InvalidInput',
    })
  })
})
