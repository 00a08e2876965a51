import type { Viewer } from '@kadry/auth/viewer'
import { childId, globalId } from '@kadry/runtime/ids'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager, managerOf as managerOfBody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Context } from '../src/context.ts'
import { protocolPaper } from '../src/round-table/papers.ts'
import { roundtables } from '../src/subgraph.ts'
import { adopted, codes, enrol, known, openTable, org, table } from './stage.ts'

const managerOf = (name: string): Viewer => managerOfBody(org(name))

describe('whoever organises round tables', () => {
  let graph: TestSubgraph
  let time = '2022-05-10T08:00:00.000Z'
  beforeAll(async () => {
    graph = await startSubgraph(roundtables, { mongoUrl: inject('mongoUrl'), now: () => new Date(time) })
    await graph.hear(
      ...[
        adopted,
        ...codes,
        ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
        ...known('other', 'ADVANCED_TRAINING_CENTRE'),
      ],
      ...[...known('college', 'COLLEGE'), ...known('plant', 'EMPLOYER'), ...known('chamber', 'CHAMBER_OF_COMMERCE')],
    )
  })
  afterAll(() => graph.stop())
  const ask = async (as: Viewer, id: string, fields: string) =>
    (await graph.as(as).ask(`query ($id: ID!) { roundTable(id: $id) { ${fields} } }`, { id })).roundTable

  it('does so for the host that the token names, and for no other', async () => {
    const roundTableId = await openTable(graph)
    const { registration } = await enrol(graph, roundTableId, 'plant')
    const foreign = managerOf('other')
    const ofNobody: Viewer = { sub: 'manager', roles: ['PUBLIC', 'EVENT_MANAGER'] }
    expect(await errorOf(graph, 'closeRegistration', { roundTableId }, ofNobody)).toBe('FORBIDDEN')
    for (const [mutation, input] of [
      ['planRoundTable', table],
      ['copyRoundTable', { roundTableId, startsAt: table.startsAt, endsAt: table.endsAt }],
      ['closeRegistration', { roundTableId }],
      ['changeSeats', { roundTableId, capacity: 50 }],
      ['registerForRoundTable', { roundTableId, organizationId: org('college'), representativePosition: 'Директор' }],
      ['withdrawRegistration', { registrationId: registration.id }],
      ['inviteToRoundTable', { roundTableId, organizationIds: [org('college')], respondBy: '2022-05-15' }],
    ] as const)
      expect([mutation, await errorOf(graph, mutation, input, foreign)]).toEqual([mutation, 'FORBIDDEN'])
    const closed = await mutate(graph, 'closeRegistration', { roundTableId }, { as: managerOf('copp') })
    expect(closed).toMatchObject({ roundTable: { status: 'REGISTRATION_CLOSED' } })
    const seen = (as: Viewer) => ask(as, roundTableId, 'registrations { nodes { code representativePosition } }')
    const nobodys = { registrations: { nodes: [{ code: null, representativePosition: null }] } }
    expect(await seen(foreign)).toEqual(nobodys)
    expect(await seen(delegateOf(org('college')))).toEqual(nobodys)
    const known = { registrations: { nodes: [{ code: registration.code, representativePosition: 'Директор' }] } }
    expect(registration.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    for (const as of [managerOf('copp'), delegateOf(org('plant'))]) expect(await seen(as)).toEqual(known)
  })

  it('sees its drafts, which are there for nobody else', async () => {
    const as = managerOf('copp')
    const { roundTable } = await mutate(graph, 'draftRoundTable', { ...table, title: 'Черновик' }, { as })
    const lists = '{ roundTables(filter: { text: "Черновик" }) { totalCount } }'
    const drafts = '{ roundTableDrafts { nodes { id } } }'
    expect((await graph.as(as).ask(drafts)).roundTableDrafts.nodes).toEqual([{ id: roundTable.id }])
    expect((await graph.as(managerOf('other')).ask(drafts)).roundTableDrafts.nodes).toEqual([])
    for (const viewer of [as, anybody, managerOf('other')])
      expect((await graph.as(viewer).ask(lists)).roundTables.totalCount).toBe(0)
    expect(await ask(as, roundTable.id, 'title')).toEqual({ title: 'Черновик' })
    for (const viewer of [anybody, managerOf('other')]) expect(await ask(viewer, roundTable.id, 'title')).toBeNull()
    const paper = { roundTableId: roundTable.id, fileId: 'none', ownerId: org('plant') }
    expect(await mutate(graph, 'addRoundTableMaterial', paper, { as: delegateOf(org('plant')) })).toMatchObject({
      __typename: 'NotFound',
      id: roundTable.id,
    })
    await mutate(graph, 'planDraft', { roundTableId: roundTable.id }, { as })
    expect((await graph.as(anybody).ask(lists)).roundTables.totalCount).toBe(1)
  })

  it('keeps a draft from everybody else: whatever they ask of it, it is answered as one that never was', async () => {
    const { roundTable } = await mutate(graph, 'draftRoundTable', { ...table, title: 'Черновик' })
    const hours = { startsAt: table.startsAt, endsAt: table.endsAt }
    await mutate(graph, 'draftProgram', {
      roundTableId: roundTable.id,
      slots: [{ hall: 'Зал', ...hours, title: 'Кадры' }],
    })
    const asked = (id: string): readonly (readonly [name: string, input: object])[] => [
      ['reviseDraft', { roundTableId: id, draft: table }],
      ['planDraft', { roundTableId: id }],
      ['planDraft', { roundTableId: id, expectedVersion: 77 }],
      ['cancelRoundTable', { roundTableId: id, reason: 'Нет' }],
      ['copyRoundTable', { roundTableId: id, ...hours }],
      ['changeSeats', { roundTableId: id, capacity: 5 }],
      ['setRegistrationForm', { roundTableId: id, questions: [] }],
      ['importRegistrations', { roundTableId: id, csv: 'ИНН;Должность' }],
      ['draftProgram', { roundTableId: id, slots: [] }],
      ['publishProgram', { roundTableId: id }],
      ['adoptRecommendation', { roundTableId: id, text: 'Да', addresseeIds: [], inFavour: 1 }],
      ['recordCommitment', { roundTableId: id, ...{ debtorId: org('a'), beneficiaryIds: [org('b')] }, ...promised }],
      ['registerForRoundTable', { roundTableId: id, organizationId: org('plant'), representativePosition: 'Директор' }],
    ]
    const promised = { object: 'MENTORS', quantity: 1, dueOn: '2022-09-01' }
    const never = globalId('RoundTable', 'never')
    const delegate: Viewer = { ...managerOf('plant'), roles: ['PUBLIC', 'EVENT_MANAGER', 'ORG_DELEGATE'] }
    for (const as of [managerOf('other'), delegate])
      for (const [index, [name, input]] of asked(roundTable.id).entries()) {
        const answered = async (mutation: string, about: object) => {
          const { id, ...refusal } = await mutate(graph, mutation, about, { as }).catch((error) => ({
            id: '',
            error: String(error),
          }))
          return { ...refusal, id: id === roundTable.id || id === never ? 'the table' : id }
        }
        const inFact = await answered(name, input)
        expect([name, inFact]).toEqual([name, await answered(name, asked(never)[index]![1])])
        expect([name, inFact]).toMatchObject([name, { __typename: 'NotFound', id: 'the table' }])
      }
  })

  it('shows the address of an online table to those with a seat only', async () => {
    const online = { format: 'ONLINE', venue: 'https://meet.example/1', capacity: 1 }
    const roundTableId = await openTable(graph, online)
    await enrol(graph, roundTableId, 'plant')
    await enrol(graph, roundTableId, 'college')
    const venue = async (as: Viewer) => (await ask(as, roundTableId, 'venue')).venue
    expect(await venue(delegateOf(org('plant')))).toBe(online.venue)
    expect(await venue(eventManager)).toBe(online.venue)
    for (const as of [anybody, delegateOf(org('college'))]) expect(await venue(as)).toBeNull()
  })

  it('has the documents of its tables by their addresses; others have what was published', async () => {
    const roundTableId = await openTable(graph)
    const hours = { startsAt: table.startsAt, endsAt: '2022-05-20T11:00:00+03:00' }
    const documents =
      'program: document(kind: PROGRAM, format: MARKDOWN) { name } protocol: document(kind: PROTOCOL, format: MARKDOWN) { url }'
    await mutate(graph, 'draftProgram', { roundTableId, slots: [{ hall: 'Зал', ...hours, title: 'Кадры' }] })
    expect(await ask(anybody, roundTableId, documents)).toEqual({ program: null, protocol: null })
    await mutate(graph, 'publishProgram', { roundTableId })
    expect(await ask(anybody, roundTableId, documents)).toEqual({
      program: { name: 'Программа круглого стола, версия 1.md' },
      protocol: null,
    })
    expect((await ask(eventManager, roundTableId, documents)).protocol.url).toContain(
      '/documents/roundtables/protocol/',
    )
    // Whoever asks by a signed address is nobody in particular.
    const held = await protocolPaper.find(roundTableId, graph.subgraph.context(anybody, {}) as Context)
    expect(held).toMatchObject({ id: roundTableId })
  })

  it('R18: sees that its host has lost its role, and nothing is cancelled', async () => {
    await graph.hear(...known('former', 'ADVANCED_TRAINING_CENTRE'))
    const former = { hostId: org('former') }
    const planned = await mutate(graph, 'planRoundTable', { ...table, ...former }, { as: managerOf('former') })
    const roundTableId = planned.roundTable.id
    await mutate(graph, 'openRegistration', { roundTableId }, { as: managerOf('former') })
    expect(await ask(anybody, roundTableId, 'hostLostRole')).toEqual({ hostLostRole: false })
    const id = org('former')
    const grantId = childId('RoleGrant', id, '1')
    const data = { id, grantId, kind: 'ADVANCED_TRAINING_CENTRE' as const, on: '2022-05-12', reason: 'Приказ' }
    await graph.hear({ key: id, type: 'role.revoked.v1', data })
    expect(await ask(anybody, roundTableId, 'hostLostRole status')).toEqual({
      hostLostRole: true,
      status: 'REGISTRATION_OPEN',
    })
  })

  it('R21: enters an invitation after its day, and it is let be until the next', async () => {
    const roundTableId = await openTable(graph)
    const late = { organizationIds: [org('college')], sentOn: '2022-05-01', respondBy: '2022-05-08' }
    await mutate(graph, 'inviteToRoundTable', { roundTableId, ...late })
    const seen = () => ask(eventManager, roundTableId, 'version registrations { nodes { status } }')
    const before = await seen()
    await graph.subgraph.jobs.runAll()
    expect(await seen()).toEqual(before)
    time = '2022-05-10T21:00:00.000Z'
    await graph.subgraph.jobs.runAll()
    expect(await seen()).toMatchObject({ registrations: { nodes: [{ status: 'EXPIRED' }] } })
    time = '2022-05-10T08:00:00.000Z'
  })

  it('invites a selection, sees its count before, and loses what nobody answers', async () => {
    const roundTableId = await openTable(graph, { capacity: 1 })
    const selection = { kinds: ['COLLEGE', 'CHAMBER_OF_COMMERCE'] }
    const preview = async () =>
      (
        await graph
          .as(eventManager)
          .ask(
            'query ($id: ID!, $selection: InvitationSelection!) { invitationPreview(roundTableId: $id, selection: $selection) { count known } }',
            { id: roundTableId, selection },
          )
      ).invitationPreview
    expect(await preview()).toEqual({ count: 2, known: 0 })
    const invited = await mutate(graph, 'inviteToRoundTable', { roundTableId, selection, respondBy: '2022-05-15' })
    expect(invited).toMatchObject({ invited: 2 })
    expect(await preview()).toEqual({ count: 0, known: 2 })
    const first = childId('Registration', roundTableId, '1')
    const accept = { registrationId: first, representativePosition: 'Директор' }
    expect(await mutate(graph, 'acceptInvitation', accept)).toMatchObject({ registration: { status: 'CONFIRMED' } })
    await enrol(graph, roundTableId, 'plant')
    const moved = { startsAt: '2022-06-10T10:00:00+03:00', endsAt: '2022-06-10T15:00:00+03:00', reason: 'Зал занят' }
    await mutate(graph, 'postponeRoundTable', { roundTableId, ...moved, confirmBy: '2022-05-20' })
    const statuses = async () =>
      (await ask(eventManager, roundTableId, 'registrations { nodes { status } }')).registrations.nodes.map(
        ({ status }: { status: string }) => status,
      )
    expect(await statuses()).toEqual(['INVITED', 'PENDING', 'WAITLISTED'])
    time = '2022-05-16T08:00:00.000Z'
    await graph.subgraph.jobs.runAll()
    expect(await statuses()).toEqual(['EXPIRED', 'PENDING', 'WAITLISTED'])
    time = '2022-05-21T08:00:00.000Z'
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    expect(await statuses()).toEqual(['EXPIRED', 'EXPIRED', 'CONFIRMED'])
    const facts = (await graph.published()).filter(({ key }) => key === roundTableId).map(({ type }) => type)
    expect(facts.slice(-3)).toEqual(['registration.lapsed.v1', 'registration.lapsed.v1', 'registration.promoted.v2'])
  })
})
