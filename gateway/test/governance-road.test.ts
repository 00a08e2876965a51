import { definitions } from '@kadry/infra/launcher/definitions'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createLog } from '@kadry/runtime/log'
import { freshInn, freshName } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { anybody, delegateOf, managerOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const NOW = '2022-06-15T09:00:00Z'
const TODAY = NOW.slice(0, 10)
const SEATS = 30
const SITE = 'https://union.example/'
const EVIDENCE = { evidenceUrls: ['https://kadry.example/protocol.pdf'] }
const document = { title: 'Приказ' }
/** The seven points, each with the term its kind needs. */
const SEVEN = [
  { number: '1', text: 'Поддержать предложение', kind: 'POSITION' },
  { number: '2', text: 'Исполнить распоряжение', kind: 'EXECUTE_ACT', openEnded: true },
  { number: '3', text: 'Создать группу', kind: 'CREATE_BODY', dueOn: '2022-09-01' },
  { number: '4', text: 'Включить в состав', kind: 'DEFINE_COMPOSITION', openEnded: true },
  { number: '5', text: 'Провести круглые столы', kind: 'ORGANISE_EVENTS', openEnded: true },
  { number: '6', text: 'Разработать порядок', kind: 'DEVELOP_PROCEDURE', dueOn: '2022-09-01' },
  { number: '7', text: 'Публиковать', kind: 'PUBLISH_REGULARLY', cadence: 'MONTHLY' },
]
type Point = { readonly id: string; readonly number: string; readonly status: string; readonly progress: number }

describe('the road from a meeting to a resolution that is carried out, through the gateway, MongoDB and Kafka', () => {
  const lines: string[] = []
  const log = createLog('graph', 'trace', { write: (line) => void lines.push(line) })
  const brokers = inject('kafkaBrokers').split(',')
  const about = { brokers, clientId: 'road-test', partitions: 2, prefix: `${freshName('r')}-` }
  const transport = kafkaTransport({ ...about, log })
  let graph: TestGraph
  let time = new Date(NOW)
  let group: string
  let agendaItemId: string
  let resolutionId: string
  const seats: { readonly id: string; readonly organizationId: string }[] = []
  const bodies: Record<string, string> = {}

  beforeAll(async () => {
    graph = await startGraph(definitions, { mongoUrl: inject('mongoUrl'), transport, now: () => time, log })
    const members = Array.from({ length: SEATS }, (_, n) => `Колледж № ${n + 1}`)
    const ids = await Promise.all(members.map((name) => register(name, 'COLLEGE')))
    bodies.plant = await register('Завод', 'EMPLOYER')
    bodies.union = await register('Союз работодателей', 'EMPLOYER_ASSOCIATION')
    bodies.centre = await register('ЦОПП', 'ADVANCED_TRAINING_CENTRE')
    await mutate(graph, 'defineSector', { code: 'radioelectronics', name: 'Радиоэлектроника' })
    const channels = [{ kind: 'SITE', url: SITE }]
    await mutate(graph, 'setOrganizationContacts', { id: bodies.union, channels })
    await graph.settle()
    const requirements = [{ kind: 'COLLEGE', minSeats: 2 }]
    group = (await mutate(graph, 'createWorkingGroup', { name: 'Рабочая группа', mandate: 'Модель', requirements }))
      .workingGroup.id
    for (const organizationId of ids) {
      const input = { workingGroupId: group, organizationId, from: '2022-01-01' }
      seats.push({ id: (await mutate(graph, 'fillSeat', input)).seat.id, organizationId })
    }
    await mutate(graph, 'activateWorkingGroup', { id: group })
    await mutate(graph, 'setVotingRules', { id: group, rules: { secretAllowed: true } })
    const room = { form: 'IN_PERSON', startsAt: '2022-06-15T08:00:00Z', place: 'Красногорск' }
    const meetingId = (await mutate(graph, 'planMeeting', { workingGroupId: group, ...room })).meeting.id
    const item = { meetingId, title: 'О системе квалификаций', visibility: 'PUBLIC' }
    agendaItemId = (await mutate(graph, 'addAgendaItem', item)).agendaItem.id
    await mutate(graph, 'conveneMeeting', { id: meetingId, on: '2022-06-08' })
    const attendance = seats.map(({ id }) => ({ seatId: id, presence: 'PRESENT' }))
    await mutate(graph, 'recordAttendance', { meetingId, attendance })
  }, 120_000)
  afterAll(() => graph.stop())

  const register = async (name: string, kind: string): Promise<string> => {
    const roles = [{ kind, validFrom: '2015-01-01', document }]
    return (await mutate(graph, 'registerOrganization', { name, inn: freshInn(), roles })).organization.id
  }
  const opened = async (secret: boolean): Promise<string> => {
    const wish = { agendaItemId, text: 'Принять резолюцию', requirement: 'SIMPLE_MAJORITY', secret }
    const { id } = (await mutate(graph, 'moveMotion', wish)).motion
    await mutate(graph, 'openVote', { id })
    return id
  }
  /** All seats at once, each by its own body: every third against. */
  const voteAtOnce = (motionId: string) =>
    Promise.all(
      seats.map(({ id: seatId, organizationId }, n) => {
        const ballot = { motionId, seatId, option: n % 3 === 0 ? 'NO' : 'YES' }
        return mutate(graph, 'castVote', ballot, { as: delegateOf(organizationId) })
      }),
    )
  const counts = [
    { option: 'YES', count: 20 },
    { option: 'NO', count: 10 },
  ]
  const points = async (): Promise<Map<string, Point>> => {
    const query = 'query ($id: ID!) { resolution(id: $id) { status items { id number status progress } } }'
    const { items } = (await graph.as(anybody).ask(query, { id: resolutionId })).resolution
    return new Map(items.map((one: Point) => [one.number, one]))
  }
  const pointOf = async (number: string) => (await points()).get(number)!
  const measured = async (number: string, metric: object) => {
    await mutate(graph, 'bindMetric', { itemId: (await pointOf(number)).id, metric })
    await graph.settle()
    return pointOf(number)
  }
  const accepted = async (number: string) =>
    (await mutate(graph, 'acceptItem', { itemId: (await pointOf(number)).id })).item.status
  const reported = async (number: string, organizationId: string) => {
    const { id: itemId } = await pointOf(number)
    const assigned = { itemId, organizationId, role: 'RESPONSIBLE' }
    const assignmentId = (await mutate(graph, 'assignItem', assigned)).assignment.id
    const mine = { as: delegateOf(organizationId) }
    await mutate(graph, 'acknowledgeAssignment', { itemId, assignmentId }, mine)
    const report = { itemId, assignmentId, text: 'Исполнено', kind: 'FINAL', ...EVIDENCE }
    const reportId = (await mutate(graph, 'reportOnItem', report, mine)).report.id
    return (await mutate(graph, 'acceptReport', { itemId, reportId })).item.status
  }

  it('R11: counts thirty votes that come at once, each once, and adopts by them', async () => {
    const motionId = await opened(false)
    await voteAtOnce(motionId)
    const second = { motionId, seatId: seats[0]!.id, option: 'YES' }
    expect(await errorOf(graph, 'castVote', second, delegateOf(seats[1]!.organizationId))).toBe('FORBIDDEN')
    const { motion } = await mutate(graph, 'closeVote', { id: motionId })
    expect(motion).toMatchObject({ status: 'CARRIED', ballotsCast: SEATS, needed: 16, counts })
    const { resolution } = await mutate(graph, 'adoptResolution', {
      ...{ title: 'О системе квалификаций', motionId, nextNumber: true, date: TODAY, items: SEVEN },
    })
    resolutionId = resolution.id
    for (const organizationId of [seats[0]!.organizationId, bodies.union]) {
      const signed = { id: resolutionId, organizationId, on: TODAY, signature: { kind: 'PAPER', position: 'Директор' } }
      await mutate(graph, 'signResolution', signed)
    }
    expect((await mutate(graph, 'publishResolution', { id: resolutionId })).resolution.status).toBe('PUBLISHED')
  })

  it('R11: leaves of a secret vote counts, and no line of any log and no fact that names a seat', async () => {
    const motionId = await opened(true)
    const since = lines.length
    await voteAtOnce(motionId)
    await graph.settle()
    const { motion } = await mutate(graph, 'closeVote', { id: motionId })
    await graph.settle()
    expect(motion).toMatchObject({ status: 'CARRIED', ballotsCast: SEATS, counts, votes: null })
    const named = (text: string) =>
      seats.some(({ id, organizationId }) => text.includes(id) || text.includes(organizationId))
    expect(lines.slice(since).filter(named)).toEqual([])
    const facts = await graph.connections
      .governance!.collection('facts')
      .find({ key: motionId } as never)
      .toArray()
    expect(facts.map(({ type }) => type)).toEqual(['motion.moved.v1', 'motion.opened.v1', 'motion.carried.v1'])
    expect(facts.filter((fact) => named(JSON.stringify(fact)))).toEqual([])
  })

  it('carries out each of the seven points, by what other services publish too, until all are fulfilled', async () => {
    expect(await pointOf('1')).toMatchObject({ status: 'ADOPTED' })

    const partyIds = [bodies.union, bodies.plant]
    const draft = { kind: 'COOPERATION', title: 'О системе', partyIds, validFrom: '2022-01-01' }
    const agreement = (await mutate(graph, 'draftAgreement', { ...draft, originIds: [(await pointOf('2')).id] }))
      .agreement.id
    expect(await measured('2', { kind: 'AGREEMENT_IN_FORCE', target: 1 })).toMatchObject({ progress: 0 })
    for (const organizationId of partyIds)
      await mutate(graph, 'signAgreement', { id: agreement, organizationId, on: TODAY })
    await graph.settle()
    expect(await pointOf('2')).toMatchObject({ progress: 1 })

    expect(await measured('3', { kind: 'GROUP_ACTIVE', target: 1, subjectIds: [group] })).toMatchObject({ progress: 1 })
    expect(await measured('4', { kind: 'COMPOSITION_COMPLETE', subjectIds: [group] })).toMatchObject({ progress: 1 })

    expect(await measured('5', { kind: 'ROUND_TABLES_HELD', target: 1 })).toMatchObject({ progress: 0 })
    await holdTable((await pointOf('5')).id)
    expect(await pointOf('5')).toMatchObject({ progress: 1 })
    for (const number of ['2', '3', '4', '5']) expect(await accepted(number), number).toBe('FULFILLED')

    expect(await reported('6', seats[0]!.organizationId)).toBe('FULFILLED')

    await publish((await pointOf('7')).id)
    expect(await reported('7', bodies.union!)).toBe('FULFILLED')
    const found = [...(await points()).values()]
    expect(found.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '1 ADOPTED',
      ...['2', '3', '4', '5', '6', '7'].map((number) => `${number} FULFILLED`),
    ])
    const board = '{ executionBoard(filter: { overdue: false }, first: 10) { nodes { number status } } }'
    const { nodes } = (await graph.as(anybody).ask(board)).executionBoard
    expect(nodes.map(({ status }: Point) => status)).toEqual(found.map(({ status }) => status))
  })

  it('R18: marks by the fact of a cancelled item what was called for it, and leaves what was promised and advised', async () => {
    const item = { number: '1', text: 'Провести', kind: 'ORGANISE_EVENTS', openEnded: true }
    const { resolution } = await mutate(graph, 'adoptResolution', { title: 'Другая', date: TODAY, items: [item] })
    const itemId = resolution.items[0].id
    const organise = (name: string, input: object) => mutate(graph, name, input, { as: managerOf(bodies.centre!) })
    await graph.settle()
    const roundTableId = await holdTable(itemId)
    const debtorId = seats[0]!.organizationId
    const promised = { roundTableId, debtorId, beneficiaryIds: [bodies.plant], object: 'MENTORS', quantity: 5 }
    const { commitment } = await organise('recordCommitment', { ...promised, dueOn: '2022-09-01' })
    const advice = { roundTableId, text: 'Открыть набор', addresseeIds: [debtorId], inFavour: 2 }
    await organise('adoptRecommendation', advice)
    await mutate(graph, 'amendResolution', {
      ...{ id: resolution.id, items: [], cancelledItemIds: [itemId], document: { title: 'Решение', date: TODAY } },
    })
    await graph.settle()
    const query = `query ($id: ID!, $commitment: ID!) {
      roundTable(id: $id) { status endedItems { id } fulfils { id status } commitments { nodes { id } } recommendations { nodes { status } } }
      commitment(id: $commitment) { status roundTable { endedItems { id } } } }`
    const found = await graph.as(anybody).ask(query, { id: roundTableId, commitment: commitment.id })
    const endedItems = [{ id: itemId }]
    expect(found).toEqual({
      roundTable: {
        ...{ status: 'HELD', endedItems, fulfils: [{ id: itemId, status: 'CANCELLED' }] },
        ...{ commitments: { nodes: [{ id: commitment.id }] }, recommendations: { nodes: [{ status: 'ADOPTED' }] } },
      },
      commitment: { status: 'PROPOSED', roundTable: { endedItems } },
    })
  })

  it('purges the name of a delegate while they are checked in: the seat stays, nobody hears of the name', async () => {
    const since = lines.length
    const organise = (name: string, input: object) => mutate(graph, name, input, { as: managerOf(bodies.centre!) })
    const hours = { startsAt: '2022-05-10T10:00:00+03:00', endsAt: '2022-05-10T15:00:00+03:00' }
    const table = { title: 'Прошлый стол', sectorCode: 'radioelectronics', hostId: bodies.centre, capacity: 10 }
    const { roundTable } = await organise('planRoundTable', { ...table, ...hours })
    const roundTableId = roundTable.id
    await organise('openRegistration', { roundTableId })
    const place = { roundTableId, organizationId: bodies.plant, representativePosition: 'Директор' }
    const named = { representative: { fullName: 'Краткая Клавдия', hasConsent: true } }
    const { registration } = await organise('registerForRoundTable', { ...place, ...named })
    await organise('closeRegistration', { roundTableId })
    // A name that was entered stays a day at least.
    time = new Date('2022-06-17T09:00:00Z')
    const [checked] = await Promise.all([
      organise('checkIn', { registrationId: registration.id, at: '2022-05-10T09:45:00+03:00' }),
      graph.subgraphs.roundtables!.jobs.runAll(),
    ])
    expect(checked).toMatchObject({ registration: { status: 'ATTENDED' } })
    await graph.settle()
    const ask = `query ($id: ID!) { roundTable(id: $id) { registrations { nodes {
      status representative { hasName } } } } }`
    const seen = await graph.as(managerOf(bodies.centre!)).ask(ask, { id: roundTableId })
    expect(seen.roundTable.registrations.nodes).toEqual([{ status: 'ATTENDED', representative: { hasName: false } }])
    const kept = await Promise.all(
      Object.values(graph.connections).map(async (connection) => {
        const collections = await connection.listCollections()
        const all = await Promise.all(collections.map(({ name }) => connection.collection(name).find({}).toArray()))
        return JSON.stringify(all)
      }),
    )
    expect([...lines.slice(since), ...kept].filter((text) => text.includes('Клавдия'))).toEqual([])
  })

  async function holdTable(itemId: string): Promise<string> {
    const organise = (name: string, input: object) => mutate(graph, name, input, { as: managerOf(bodies.centre!) })
    const hours = { startsAt: '2022-05-20T10:00:00+03:00', endsAt: '2022-05-20T15:00:00+03:00' }
    const table = { title: 'Круглый стол', sectorCode: 'radioelectronics', hostId: bodies.centre, capacity: 10 }
    const planned = await organise('planRoundTable', { ...table, ...hours, fulfilsItemIds: [itemId] })
    const roundTableId = planned.roundTable.id
    await organise('openRegistration', { roundTableId })
    const entered: string[] = []
    for (const organizationId of [seats[0]!.organizationId, bodies.plant]) {
      const place = { roundTableId, organizationId, representativePosition: 'Директор' }
      entered.push((await organise('registerForRoundTable', place)).registration.id)
    }
    await organise('closeRegistration', { roundTableId })
    for (const registrationId of entered) await organise('checkIn', { registrationId, at: '2022-05-20T09:45:00+03:00' })
    await organise('holdRoundTable', { roundTableId, on: '2022-05-20' })
    await graph.settle()
    return roundTableId
  }

  async function publish(originId: string): Promise<void> {
    const query = 'query ($id: ID!) { organization(id: $id) { channels { id } } }'
    const { organization } = await graph.as(anybody).ask(query, { id: bodies.union })
    const monthly = { topic: 'Квалификации', cadence: 'MONTHLY', graceDays: 5, validFrom: '2022-05-01', originId }
    const duty = { channelId: organization.channels[0].id, ...monthly }
    const { obligation } = await mutate(graph, 'imposePublicationObligation', duty)
    const news = { title: 'Новость', topic: 'Квалификации', kind: 'NEWS', authorId: bodies.union }
    const { material } = await mutate(graph, 'submitMaterial', news)
    await mutate(graph, 'approveMaterial', { id: material.id })
    const published = {
      obligationId: obligation.id,
      materialId: material.id,
      url: `${SITE}1`,
      publishedOn: '2022-06-02',
    }
    expect((await mutate(graph, 'recordPublication', published)).record).toMatchObject({ url: `${SITE}1` })
  }
})
