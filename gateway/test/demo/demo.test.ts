import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { organizationId } from '@kadry/infra/demo/registry'
import { resolutionId } from '@kadry/infra/demo/resolution'
import { definitions } from '@kadry/infra/launcher/definitions'
import { globalId } from '@kadry/runtime/ids'
import { demoCaller, startDemoGraph } from '@kadry/testing/demo-graph'
import type { TestGraph } from '@kadry/testing/graph'
import { mutate } from '@kadry/testing/mutate'
import { growthPerItem } from '@kadry/testing/once-per-item'
import { everybody as anyRole } from '@kadry/testing/viewers'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { NOT_YET, NOTHING_THERE, variablesOf } from './asked.ts'
import { readQuestions, unanswered } from './questions.ts'

/**
 * The first item may have nothing below it where others have, and parents of unequal size take a second and
 * a third round: three commands, however long the list. A field that asks once per item asks at least eleven
 * times more.
 */
const SPARE = 3
/** Who organises the demo's tables as well. */
const everybody = { ...anyRole, organizationId: organizationId('copp') }
const ITEMS = 12
const WIDE_GROUP = `{ workingGroups(filter: { text: "Межведомственная" }) { nodes {
  status isComplete incompleteSince offices { kind } composition { missing } seats { vacancyReason }
  history(first: 100) { nodes { type } } } } }`
const SEVEN_POINTS = `query ($id: ID!) { resolution(id: $id) { items {
  number status progress ready overdue cites { number }
  metric { kind reached target falls { before after losses { type organization { shortName } } } }
  assignments { extensions { status } reports { status } }
  proposals { status supporters { shortName } } agreements(first: 5) { nodes { status } } createdGroups { status }
  obligations { compliance(period: { from: "2023-01-01", to: "2023-12-31" }) { due onTime late missed } } } } }`
const MEETINGS = `{ workingGroups(filter: { text: "Межведомственная" }) { nodes { meetings { nodes {
  form status minutes { status } attendance { presence } document(kind: MINUTES, format: PDF) { mediaType url }
  agenda { visibility motions { status castingVoteUsed opinions { text } } subject { ... on DraftAct { status
    versions { number } comments { nodes { disposition } } recommendedBy { status } } } } } } } } }`
const SITE = { kind: 'SITE', url: 'https://college.example/' }

// biome-ignore lint/suspicious/noExplicitAny: each mutation has a payload of its own
type Write = (name: string, input: object) => Promise<any>

/** A table of both sides that was held: its id. */
async function holdTable(write: Write, hostId: string, bodies: readonly string[]): Promise<string> {
  const hours = { startsAt: '2024-05-20T10:00:00+03:00', endsAt: '2024-05-20T15:00:00+03:00' }
  const plan = { ...hours, title: 'Обязательства', sectorCode: 'radioelectronics', hostId, capacity: 20 }
  const roundTableId: string = (await write('planRoundTable', plan)).roundTable.id
  await write('openRegistration', { roundTableId })
  const ids: string[] = []
  for (const organizationId of bodies) {
    const seat = { roundTableId, organizationId, representativePosition: 'Директор' }
    ids.push((await write('registerForRoundTable', seat)).registration.id)
  }
  await write('closeRegistration', { roundTableId })
  for (const registrationId of ids) await write('checkIn', { registrationId, at: '2024-05-20T10:00:00+03:00' })
  await write('holdRoundTable', { roundTableId, on: '2024-05-20' })
  return roundTableId
}

/** Versions of the statistics come by the year: a dozen of them are the demo's one, under other numbers. */
async function copyVersion({ connections }: TestGraph): Promise<void> {
  const versions = connections.employment!.collection('datasetVersions')
  const { born: _born, usedKeys: _keys, commands: _commands, ...version } = (await versions.findOne({}))!
  const copyOf = (n: number) => ({ ...version, _id: globalId('DatasetVersion', `copy ${n}`), number: n + 2 })
  const copies = Array.from({ length: ITEMS }, (_, n) => copyOf(n))
  await versions.insertMany(copies as never)
}

/** A dozen of whatever the demo has only a few of, each with parts of its own. */
async function writeDozens(graph: TestGraph): Promise<void> {
  await copyVersion(graph)
  const [college, plant, bureau, copp] = ['ramenskij-kolledzh', 'rpz', 'rpkb', 'copp'].map(organizationId)
  const write: Write = async (name, input) => {
    const answer = await mutate(graph, name, input, { as: everybody })
    if (answer.code) throw new Error(`${name} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`)
    return answer
  }
  const document = { title: 'Приказ' }
  const { organization } = await write('setOrganizationContacts', { id: college, channels: [SITE] })
  const channelId = organization.channels[0].id
  await graph.settle()
  const roundTableId = await holdTable(write, copp!, [college!, plant!])
  for (let n = 1; n <= ITEMS; n++) {
    await write('extendCertificates', { from: '2020-03-15', to: '2020-07-31', months: n, order: document })
    const act = { type: 'ORDER', number: String(n), date: '2024-05-20', title: 'Приказ', issuerId: college }
    const { normativeAct } = await write('registerAct', act)
    await write('defineOccupation', { okz: String(9200 + n), name: `Занятие ${n}` })
    const monthly = { kind: 'PUBLISH_REGULARLY', cadence: 'MONTHLY', openEnded: true }
    const items = [{ number: '1', text: 'Публиковать', ...monthly, citedActIds: [normativeAct.id] }]
    const bases = { baseActIds: [normativeAct.id] }
    const { resolution } = await write('adoptResolution', { title: `Резолюция ${n}`, items, ...bases })
    const duty = { topic: `Тема ${n}`, cadence: 'MONTHLY', validFrom: '2024-01-01', originId: resolution.items[0].id }
    const { obligation } = await write('imposePublicationObligation', { channelId, ...duty })
    const news = { title: `Новость ${n}`, topic: duty.topic, kind: 'NEWS', authorId: college }
    const { material } = await write('submitMaterial', news)
    await write('approveMaterial', { id: material.id })
    const published = { url: `${SITE.url}${n}`, publishedOn: '2024-01-20' }
    await write('recordPublication', { obligationId: obligation.id, materialId: material.id, ...published })
    const requirements = [{ kind: 'COLLEGE', minSeats: 1 }]
    const { workingGroup } = await write('createWorkingGroup', { name: `Группа ${n}`, mandate: 'Модель', requirements })
    const proposed = { title: `Предложение ${n}`, text: 'Согласовать', proposerId: college }
    const { proposal } = await write('submitProposal', { ...proposed, workingGroupId: workingGroup.id })
    await write('supportProposal', { id: proposal.id, organizationId: plant })
    await write('fillSeat', { workingGroupId: workingGroup.id, organizationId: college, from: '2022-01-01' })
    const text = { workingGroupId: workingGroup.id, kind: 'REGIONAL_ACT', title: `Проект ${n}`, text: '1. Первый.' }
    const { draftAct } = await write('submitDraftAct', { ...text, authorId: college })
    await write('commentDraftAct', { id: draftAct.id, authorId: plant, version: 1, anchor: '1', text: 'Уточнить' })
    const term = { kind: 'CLUSTER', validFrom: '2022-01-01', sectorCode: 'radioelectronics' }
    const draft = { ...term, title: `Соглашение ${n}`, partyIds: [college, plant, bureau] }
    const { agreement } = await write('draftAgreement', draft)
    for (const organizationId of [college, plant, bureau])
      await write('signAgreement', { id: agreement.id, organizationId, on: '2022-05-20' })
    const hours = { startsAt: '2030-05-20T10:00:00+03:00', endsAt: '2030-05-20T15:00:00+03:00' }
    const plan = { ...hours, title: `Круглый стол ${n}`, sectorCode: 'radioelectronics', hostId: copp, capacity: 20 }
    const { roundTable } = await write('planRoundTable', plan)
    await write('openRegistration', { roundTableId: roundTable.id })
    const delegate = { organizationId: college, representativePosition: 'Директор' }
    await write('registerForRoundTable', { roundTableId: roundTable.id, ...delegate })
    const topics = [{ month: 5, title: `Круглый стол ${n}` }]
    const { series } = await write('planSeries', { title: `План ${n}`, hostId: copp, year: 2030, topics })
    const topicId = series.topics[0].id
    await write('addRoundTableToSeries', { id: series.id, topicId, roundTableId: roundTable.id })
    const promise = { debtorId: plant, beneficiaryIds: [college], object: 'MENTORS', dueOn: '2030-06-30' }
    await write('recordCommitment', { roundTableId, ...promise, quantity: n })
    const advice = { text: `Рекомендация ${n}`, addresseeIds: [college], inFavour: 2 }
    await write('adoptRecommendation', { roundTableId, ...advice })
    const training = { specialityCode: '11.02.14', route: 'SPO', durationMonths: 34, capacity: 50 }
    const { programme } = await write('openProgramme', { providerId: college, ...training })
    const term2024 = { neededFrom: '2024-01-01', neededTo: '2024-12-31', oktmo: '46568000' }
    await graph.settle()
    const places = { programmeId: programme.id, employerId: plant, intakeYear: 2021, places: 2 }
    await write('commitTraining', { ...places, agreementId: agreement.id })
    const practice = { from: '2023-01-09', to: '2023-01-31', places: 2, agreementId: agreement.id }
    await write('placePractice', { programmeId: programme.id, employerId: plant, intakeYear: 2021, ...practice })
    const { cohort } = await write('enrolCohort', { programmeId: programme.id, graduationYear: 2024, enrolled: 20 })
    await write('graduateCohort', { cohortId: cohort.id, graduatedOn: '2024-06-28', graduated: 20 })
    const day = String(n).padStart(2, '0')
    const report = { cohortId: cohort.id, observedOn: `2025-03-${day}`, category: 'TOTAL', graduates: 20 }
    await write('submitMonitoringReport', { ...report, counts: [{ column: 'EMPLOYED', people: 20 }] })
    const round = { observedOn: `2025-03-${day}`, dueOn: '2025-04-15', graduationYears: [2024] }
    await write('openMonitoringRound', round)
    const asking = { title: `Запрос ${n}`, years: [2024], opensOn: '2024-01-01', closesOn: '2024-03-31' }
    const { campaign } = await write('openDemandCampaign', { ...asking, agreementId: agreement.id })
    const wanted = { employerId: plant, okz: '8212', headcount: n, agreementId: agreement.id }
    await write('declareNeed', { ...wanted, ...term2024, campaignId: campaign.id })
    const stages = [{ title: 'Обучение', dueOn: '2030-06-30' }]
    const standards = [{ code: '40.058' }]
    const need = { ...term2024, standardCode: '40.058', positions: 'Сборщик', form: 'RETRAINING', okz: '8212' }
    const trainingNeeds = [{ ...need, headcount: n }]
    const content = { organizationId: plant, standards, stages, trainingNeeds }
    const { plan: standardsPlan } = await write('draftStandardsPlan', content)
    await write('agreeStandardsPlan', { id: standardsPlan.id, body: 'Профсоюз', on: '2024-05-20', document })
  }
  await graph.settle()
}

describe('the graph of the demo', () => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startDemoGraph(inject('mongoUrl'))
  }, 300_000)
  afterAll(() => graph.stop())

  const questions = readQuestions()
  it.each(questions.filter(({ name }) => !NOT_YET.includes(name)))('answers $name, every field', async (question) => {
    const viewer = question.name.startsWith('X6') ? demoCaller('ORG_DELEGATE') : everybody
    const variables = await variablesOf(question, graph)
    const answer = await graph.as(viewer).answer(question.text, variables)
    expect(answer.errors).toBeUndefined()
    expect(unanswered(question, answer.data)).toEqual(NOTHING_THERE[question.name] ?? [])
  })
  it.each(questions.filter(({ name }) => NOT_YET.includes(name)))('cannot be asked $name yet', ({ text }) => {
    const schema = buildSchema(
      readFileSync(join(import.meta.dirname, '../../../packages/schema/schema.graphql'), 'utf8'),
    )
    expect(validate(schema, parse(text))).not.toEqual([])
  })

  it('has a group at work that was whole and lacks two members, since the first of them lost its role (R8)', async () => {
    const { workingGroups } = await graph.as(everybody).ask(WIDE_GROUP)
    const [{ composition, seats, history, ...group }] = workingGroups.nodes
    expect(group).toEqual({
      ...{ status: 'ACTIVE', isComplete: false, incompleteSince: '2024-09-01' },
      offices: ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY'].map((kind) => ({ kind })),
    })
    const lacking = composition.filter(({ missing }: { missing: number }) => missing > 0)
    expect([composition.length, lacking.length]).toEqual([8, 2])
    expect(seats.map(({ vacancyReason }: { vacancyReason: string | null }) => vacancyReason).filter(Boolean)).toEqual([
      'ROLE_LOST',
      'DISSOLVED',
    ])
    const turns = history.nodes.map(({ type }: { type: string }) => type).filter((type: string) => /^comp/.test(type))
    expect(turns).toEqual(['composition.satisfied', 'composition.broken'])
  })

  it('has fifteen sectors without a table and why each needs one, and a table of each fate', async () => {
    const { sectorCoverage, roundTables } = await graph
      .as(everybody)
      .ask(`{ sectorCoverage(since: "2020-01-01") { lastHeldOn reasons(locale: EN) }
        roundTables(first: 100) { nodes { status title registrations(first: 100) { nodes { status walkedIn } } materials { name } } } }`)
    const without = sectorCoverage.filter(({ lastHeldOn }: { lastHeldOn: string | null }) => lastHeldOn === null)
    expect(without).toHaveLength(15)
    for (const { reasons } of without) expect(reasons[0]).toBe('No two-sided round table was ever held.')
    const of = (status: string) => roundTables.nodes.filter((one: { status: string }) => one.status === status)
    const fates = ['HELD', 'PROTOCOL_PUBLISHED', 'ONE_SIDED', 'CANCELLED', 'POSTPONED', 'REGISTRATION_OPEN']
    expect(fates.map((status) => of(status).length)).toEqual([1, 1, 1, 1, 1, 1])
    const [{ registrations, materials }] = of('PROTOCOL_PUBLISHED')
    expect(materials).toHaveLength(4)
    const walkedIn = registrations.nodes.filter((one: { walkedIn: boolean }) => one.walkedIn)
    expect(walkedIn).toMatchObject([{ status: 'ATTENDED' }])
    const declined = registrations.nodes.filter((one: { status: string }) => one.status === 'DECLINED')
    expect(declined).toHaveLength(3)
  })

  it('has a promise of twelve practice seats of which eight were given by placements, and one of places kept', async () => {
    const { commitments } = await graph
      .as(everybody)
      .ask(`{ commitments(filter: { objects: [PRACTICE_SEATS, TRAINING_PLACES] }) {
      nodes { object quantity delivered status overdue deliveries { evidence { __typename } } } } }`)
    const [places, practice] = [25, 12].map((promised) =>
      commitments.nodes.find((one: { quantity: number }) => one.quantity === promised),
    )
    expect(places).toMatchObject({ delivered: 25, status: 'FULFILLED', overdue: false })
    expect(practice).toMatchObject({ quantity: 12, delivered: 8, status: 'PARTLY_FULFILLED', overdue: true })
    expect(practice.deliveries).toEqual([5, 3].map(() => ({ evidence: { __typename: 'PracticePlacement' } })))
  })

  it('shows each of the seven points with its progress and the reason for it', async () => {
    const { items } = (await graph.as(everybody).ask(SEVEN_POINTS, { id: resolutionId })).resolution
    const [position, order, body, composition, events, procedure, publication] = items
    const three = [{}, {}, {}]
    expect(position).toMatchObject({
      progress: 0,
      metric: null,
      proposals: [{ status: 'ACCEPTED', supporters: three }],
    })
    expect(order).toMatchObject({
      ...{
        progress: 0,
        overdue: true,
        cites: [{ number: '878-РП' }],
        agreements: { nodes: [{ status: 'NEGOTIATION' }] },
      },
      metric: { kind: 'AGREEMENT_IN_FORCE', reached: 0, target: 1 },
      assignments: [{ extensions: [{ status: 'REFUSED' }] }],
    })
    expect(body).toMatchObject({
      ...{ status: 'FULFILLED', progress: 1, createdGroups: [{ status: 'ACTIVE' }] },
      metric: { kind: 'GROUP_ACTIVE', reached: 1, target: 1 },
    })
    expect(composition).toMatchObject({
      progress: 0.75,
      metric: { kind: 'COMPOSITION_COMPLETE', reached: 6, target: 8 },
    })
    const lost = composition.metric.falls.flatMap(({ losses }: { losses: readonly object[] }) => losses)
    expect(composition.metric.falls[0]).toMatchObject({ before: 1 })
    expect(lost).toMatchObject([{ type: 'seat.vacated.v1', organization: {} }, { type: 'seat.vacated.v1' }])
    expect(events).toMatchObject({ progress: 0.25, metric: { kind: 'ROUND_TABLES_HELD', reached: 2, target: 8 } })
    expect(procedure).toMatchObject({
      ...{ status: 'FULFILLED', progress: 1 },
      assignments: [{ extensions: [{ status: 'GRANTED' }], reports: [{ status: 'RETURNED' }, { status: 'ACCEPTED' }] }],
    })
    expect(publication).toMatchObject({
      progress: 34 / 36,
      metric: { kind: 'PUBLICATIONS_ON_TIME', reached: 34, target: 36 },
      obligations: [{ compliance: { due: 12 } }, {}, {}],
    })
    const sum = (of: 'late' | 'missed') =>
      publication.obligations.reduce(
        (all: number, one: { compliance: { late: number; missed: number } }) => all + one.compliance[of],
        0,
      )
    expect([sum('late'), sum('missed')]).toEqual([1, 1])
  })

  it('has a resolution that a group adopted by a motion and amended by another', async () => {
    const query = `{ resolutions(filter: { number: "1-МРГ" }) { nodes { status workingGroup { name } bases { number }
      motion { status castingVoteUsed } meeting { number } signatures { organization { shortName } } items { number } } } }`
    const { nodes } = (await graph.as(everybody).ask(query)).resolutions
    expect(nodes).toMatchObject([
      { status: 'AMENDED', motion: { status: 'CARRIED' }, meeting: { number: '1' }, items: [{}, { number: '2' }] },
    ])
  })

  it('has a meeting in a room of eight seats, one by correspondence with a dissent, and a draft act that was voted on', async () => {
    const { workingGroups } = await graph.as(everybody).ask(MEETINGS)
    const [room, letter, recommended, remote, next] = workingGroups.nodes[0].meetings.nodes
    expect(recommended).toMatchObject({ status: 'MINUTED' })
    expect(room).toMatchObject({ status: 'MINUTED', minutes: { status: 'PUBLISHED' } })
    expect(room.attendance.map(({ presence }: { presence: string }) => presence).sort()).toEqual([
      'ABSENT',
      ...Array.from({ length: 6 }, () => 'PRESENT'),
      'SUBSTITUTED',
    ])
    expect(room.agenda.map(({ visibility }: { visibility: string }) => visibility)).toEqual([
      'PUBLIC',
      'PUBLIC',
      'CLOSED',
    ])
    expect(room.agenda[0].motions).toMatchObject([{ status: 'CARRIED', castingVoteUsed: true, opinions: [{}] }])
    expect(room.document).toMatchObject({ mediaType: 'application/pdf', url: expect.stringContaining('/minutes/') })
    expect(letter).toMatchObject({ form: 'BY_CORRESPONDENCE', agenda: [{ motions: [{ opinions: [{}] }] }] })
    const draft = remote.agenda[0].subject
    expect(draft).toMatchObject({ status: 'SENT_TO_AUTHORITY', recommendedBy: { status: 'CARRIED' } })
    expect([
      draft.versions.length,
      draft.comments.nodes.map((one: { disposition: string }) => one.disposition),
    ]).toEqual([2, ['ACCEPTED', 'PARTLY', 'REJECTED']])
    expect(next).toMatchObject({ status: 'CONVENED' })
  })

  describe('and the database, asked for a list of a dozen', () => {
    beforeAll(() => writeDozens(graph), 300_000)

    it.each(definitions.map(({ name }) => name))(
      'is asked by no field of %s once per item of the list',
      async (name) => {
        const growth = await growthPerItem(graph.subgraphs[name]!, graph.connections[name]!, everybody)
        expect(growth.length).toBeGreaterThan(20)
        expect(growth.filter(({ items }) => items < ITEMS).map(({ path }) => path)).toEqual([])
        expect(growth.filter(({ one, many }) => many > one + SPARE)).toEqual([])
      },
      300_000,
    )
  })
})
