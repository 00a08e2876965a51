import type { Viewer } from '@kadry/auth/viewer'
import { notFound } from '@kadry/domain/refusal'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, eventManager, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Context } from '../src/context.ts'
import { naming } from '../src/representative/commands.ts'
import { attendanceSheetPaper, badgesPaper } from '../src/round-table/papers.ts'
import { roundtables } from '../src/subgraph.ts'
import { codes, during, enrol, INN, known, openTable, org } from './stage.ts'

const LIST = `query ($id: ID!, $purpose: ReadingPurpose) { roundTable(id: $id) { registrations { nodes {
  representativePosition representative { fullName(purpose: $purpose) personId(purpose: $purpose) hasName position keptUntil } } } } }`
type Listed = { readonly roundTable: { readonly registrations: { readonly nodes: readonly object[] } } }
const named = (fullName: string) => ({ representative: { fullName, hasConsent: true } })

describe('the name of a representative', () => {
  let graph: TestSubgraph
  let time = during
  /** Everything that ever left through the broker: facts and public states. */
  const published: string[] = []
  beforeAll(async () => {
    const transport = inProcessTransport()
    graph = await startSubgraph(roundtables, {
      mongoUrl: inject('mongoUrl'),
      now: () => time,
      transport: {
        ...transport,
        publish: (messages) => {
          published.push(...messages.map((message) => JSON.stringify(message)))
          return transport.publish(messages)
        },
      },
    })
    await graph.hear(
      ...codes,
      ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
      ...known('plant', 'EMPLOYER'),
      ...known('college', 'COLLEGE'),
      ...known('chamber', 'CHAMBER_OF_COMMERCE'),
    )
  })
  afterAll(() => graph.stop())

  const shownTo = async (viewer: Viewer, id: string, purpose?: string) => {
    const { data, errors } = await graph.as(viewer).answer(LIST, { id, purpose: purpose ?? null })
    return {
      nodes: (data as never as Listed).roundTable.registrations.nodes,
      code: errors?.[0]?.extensions?.code,
    }
  }
  const names = async () =>
    (await graph.connection.collection('persons').find({}).toArray()).flatMap(
      (one) => (one as never as { fullName?: string }).fullName ?? [],
    )
  const log = () => graph.connection.collection('personalDataReadings').find({}).sort({ _id: 1 }).toArray()

  it('is taken with consent only, shown for a purpose to the organiser and the body, each reading recorded', async () => {
    const id = await openTable(graph)
    const without = { representative: { fullName: 'Тихий Тихон', hasConsent: false } }
    expect(await enrol(graph, id, 'plant', without)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['representative', 'hasConsent'], code: 'NO_CONSENT' }],
    })
    expect(await names()).not.toContain('Тихий Тихон')
    const { registration } = await enrol(graph, id, 'plant', { ...named(' Орлов  Олег '), consentToPublish: true })
    for (const viewer of [anybody, eventManager, delegateOf(org('plant'))])
      expect((await shownTo(viewer, id)).nodes).toMatchObject([
        {
          representative: {
            fullName: null,
            personId: null,
            hasName: true,
            position: 'Директор',
            keptUntil: '2022-06-19',
          },
        },
      ])
    const before = (await log()).length
    expect((await shownTo(anybody, id, 'PROTOCOL')).code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    expect((await log()).length).toBe(before)
    for (const viewer of [eventManager, delegateOf(org('plant'))]) {
      expect((await shownTo(viewer, id, 'PROTOCOL')).nodes).toMatchObject([
        { representative: { fullName: 'Орлов Олег' } },
      ])
      expect(await log()).toContainEqual(
        expect.objectContaining({ by: viewer.sub, field: 'Representative.fullName', subjects: [registration.id] }),
      )
    }
    await graph.settle()
    const { tables, registrations } = {
      tables: await graph.connection.collection('roundTables').find({}).toArray(),
      registrations: await graph.connection.collection('registrations').find({}).toArray(),
    }
    expect(JSON.stringify([published, tables, registrations])).not.toContain('Орлов')
  })

  it('is printed on badges and the sheet for a purpose, for the organiser alone', async () => {
    const id = await openTable(graph)
    await enrol(graph, id, 'plant', named('Печатный Пров'))
    const query = `query ($id: ID!, $purpose: ReadingPurpose) { roundTable(id: $id) {
      badges: document(kind: BADGES, format: CSV, purpose: $purpose) { url }
      sheet: document(kind: ATTENDANCE_SHEET, format: CSV, purpose: $purpose) { url } } }`
    const { roundTable } = await graph.as(eventManager).ask(query, { id, purpose: 'PROTOCOL' })
    expect([roundTable.badges.url, roundTable.sheet.url].every((url) => url.includes('purpose=PROTOCOL'))).toBe(true)
    const context = graph.subgraph.context(anybody, {}) as Context
    for (const paper of [badgesPaper, attendanceSheetPaper]) {
      const table = (await paper.find(id, context))!
      const printed = async (withNames: boolean) => {
        const words = { organization: () => 'Завод', label: () => 'сторона' }
        return JSON.stringify(await paper.model(table, { context, words, withNames }))
      }
      expect(await printed(true)).toContain('Печатный Пров')
      expect(await printed(false)).not.toContain('Печатный')
      expect(paper.names!.subjects(table, context)).toHaveLength(1)
    }
    const others = await graph.as(delegateOf(org('plant'))).ask(query, { id })
    expect(others.roundTable).toEqual({ badges: null, sheet: null })
  })

  it('goes with a replacement, a withdrawal and the table: the seat stays with the successor', async () => {
    const id = await openTable(graph, { capacity: 1 })
    const { registration } = await enrol(graph, id, 'plant', named('Первый Пётр'))
    const waiting = await enrol(graph, id, 'college', named('Вторая Вера'))
    const replaced = await mutate(graph, 'replaceRegisteredDelegate', {
      registrationId: registration.id,
      representativePosition: 'Технолог',
      ...named('Третий Тарас'),
    })
    expect(replaced).toMatchObject({ registration: { status: 'CONFIRMED', representativePosition: 'Технолог' } })
    expect(await names()).toEqual(expect.arrayContaining(['Третий Тарас', 'Вторая Вера']))
    expect(await names()).not.toContain('Первый Пётр')
    await mutate(graph, 'withdrawRegistration', { registrationId: waiting.registration.id })
    expect(await names()).not.toContain('Вторая Вера')
    await mutate(graph, 'cancelRoundTable', { roundTableId: id, reason: 'Перенос' })
    expect(await names()).not.toContain('Третий Тарас')
  })

  it('is purged after its day while somebody is checked in, who keeps theirs', async () => {
    const old = await openTable(graph)
    await enrol(graph, old, 'plant', named('Прежняя Полина'))
    const later = { startsAt: '2022-07-20T10:00:00+03:00', endsAt: '2022-07-20T15:00:00+03:00' }
    const id = await openTable(graph, later)
    const { registration } = await enrol(graph, id, 'college', named('Новикова Нина'))
    await mutate(graph, 'closeRegistration', { roundTableId: id })
    time = new Date('2022-07-20T08:00:00.000Z')
    const [, checked] = await Promise.all([
      graph.subgraph.jobs.runAll(),
      mutate(graph, 'checkIn', { registrationId: registration.id }),
    ])
    expect(checked).toMatchObject({ registration: { status: 'ATTENDED' } })
    expect(await names()).toContain('Новикова Нина')
    expect(await names()).not.toContain('Прежняя Полина')
    expect((await shownTo(eventManager, old)).nodes).toMatchObject([
      { representativePosition: 'Директор', representative: { hasName: false } },
    ])
    time = during
  })

  it('is erased on request, what was remembered of the command along; a late repeat does not bring it back', async () => {
    const id = await openTable(graph)
    await enrol(graph, id, 'plant', { ...named('Забытая Зоя'), idempotencyKey: 'zoya-registers' })
    const erased = await mutate(graph, 'erasePersonFromRegistrations', { fullName: 'забытая зоя' }, { as: steward })
    expect(erased.registrationIds).toHaveLength(1)
    expect(
      await enrol(graph, id, 'plant', { ...named('Забытая Зоя'), idempotencyKey: 'zoya-registers' }),
    ).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
    expect(await names()).not.toContain('Забытая Зоя')
    expect(JSON.stringify(await log())).not.toContain('Зоя')
    await enrol(graph, id, 'plant', named('Двойник Дан'))
    await enrol(graph, id, 'college', named('Двойник Дан'))
    expect(await mutate(graph, 'erasePersonFromRegistrations', { fullName: 'Двойник Дан' })).toMatchObject({
      problems: [{ code: 'NAMESAKES' }],
    })
  })

  it('of a speaker is shown for a purpose, goes with the slot, its term and the table, and is erased', async () => {
    const id = await openTable(graph)
    const hours = { hall: 'Большой', startsAt: '2022-05-20T10:00:00+03:00', endsAt: '2022-05-20T11:00:00+03:00' }
    const drafted = (speakers: object[], more: object = {}) =>
      mutate(graph, 'draftProgram', { roundTableId: id, slots: [{ ...hours, title: 'Кадры', speakers }], ...more })
    const plant = { organizationId: org('plant'), position: 'Директор' }
    const speaking = (fullName: string, hasConsent = true) => ({ ...plant, person: { fullName, hasConsent } })
    const loner = { position: 'Эксперт', person: { fullName: 'Вольный Влас', hasConsent: true } }
    expect(await drafted([speaking('Молчаливый Мир', false)])).toMatchObject({
      problems: [{ path: ['slots', '0', 'speakers', '0', 'person', 'hasConsent'], code: 'NO_CONSENT' }],
    })
    await drafted([speaking('Речистая Рада'), loner])
    await mutate(graph, 'publishProgram', { roundTableId: id })
    const SPEAKERS = `query ($id: ID!, $purpose: ReadingPurpose) { roundTable(id: $id) { program { slots { speakers {
      organization { id } position hasName keptUntil fullName(purpose: $purpose) personId(purpose: $purpose) } } } } }`
    const asked = async (viewer: Viewer, purpose: string | null = null) => {
      const { data, errors } = await graph.as(viewer).answer(SPEAKERS, { id, purpose })
      const { roundTable } = data as never as {
        roundTable: { program: { slots: { speakers: { personId: string }[] }[] } }
      }
      return { speakers: roundTable.program.slots[0]!.speakers, code: errors?.[0]?.extensions?.code }
    }
    const masked = { hasName: true, keptUntil: '2022-06-19', fullName: null, personId: null }
    expect((await asked(anybody)).speakers).toEqual([
      { organization: { id: org('plant') }, position: 'Директор', ...masked },
      { organization: null, position: 'Эксперт', ...masked },
    ])
    expect((await asked(anybody, 'PROTOCOL')).code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    expect((await asked(delegateOf(org('college')), 'PROTOCOL')).code).toBe('FORBIDDEN')
    const own = await asked(delegateOf(org('plant')), 'PROTOCOL')
    expect([own.code, own.speakers[0]]).toMatchObject(['FORBIDDEN', { fullName: 'Речистая Рада' }])
    const { speakers } = await asked(eventManager, 'PROTOCOL')
    expect(speakers).toMatchObject([{ fullName: 'Речистая Рада' }, { fullName: 'Вольный Влас' }])
    expect(await log()).toContainEqual(expect.objectContaining({ by: eventManager.sub, field: 'Speaker.fullName' }))
    await graph.settle()
    const stored = await graph.connection.collection('tablePrograms').find({}).toArray()
    expect(JSON.stringify([published, stored])).not.toMatch(/Рада|Влас/)

    // Named again by id and by the same name, both stay the same persons.
    await drafted([{ ...plant, personId: speakers[0]!.personId }, loner])
    expect((await names()).filter((name) => /Рада|Влас/.test(name))).toHaveLength(2)
    await drafted([{ ...plant, personId: speakers[0]!.personId }])
    expect(await names()).toContain('Вольный Влас')
    await mutate(graph, 'publishProgram', { roundTableId: id })
    expect(await names()).not.toContain('Вольный Влас')
    time = new Date('2022-06-19T12:00:00.000Z')
    await graph.subgraph.jobs.runAll()
    expect(await names()).toContain('Речистая Рада')
    time = new Date('2022-06-20T13:00:00.000Z')
    await graph.subgraph.jobs.runAll()
    expect(await names()).not.toContain('Речистая Рада')
    time = during

    const key = { idempotencyKey: 'programme-of-a-forgotten' }
    await drafted([speaking('Забытый Зосима')], key)
    expect(await mutate(graph, 'erasePersonFromRegistrations', { fullName: 'Забытый Зосима' })).toMatchObject({
      registrationIds: [],
      roundTableIds: [id],
    })
    expect(await drafted([speaking('Забытый Зосима')], key)).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    await drafted([speaking('Отменённый Олимп')])
    expect(await names()).not.toContain('Забытый Зосима')
    await mutate(graph, 'cancelRoundTable', { roundTableId: id, reason: 'Перенос' })
    expect(await names()).not.toContain('Отменённый Олимп')
    expect(JSON.stringify(await log())).not.toMatch(/Зосима|Рада/)
  })

  it('that a first attempt left behind is no other attempt’s under the same key', async () => {
    const { persons } = graph.subgraph.context(eventManager, {}) as Context
    const decide = (person: { readonly personId?: string }) => ({ next: person, facts: [] })
    const lost = { representative: { fullName: 'Первая Попытка', hasConsent: true } }
    const entered = (await naming({ persons }, lost, decide)) as { next: { personId: string } }
    const other = { representative: { fullName: 'Вторая Попытка', hasConsent: true } }
    const second = (await naming({ persons }, other, decide)) as { next: { personId: string } }
    expect(await persons.byIds([second.next.personId])).toMatchObject([{ fullName: 'Вторая Попытка' }])
    // Decided again after a lost race it is the same person, and refused then it is nobody.
    expect(await naming({ persons }, lost, decide)).toEqual(entered)
    await naming({ persons }, lost, () => notFound('x', { ru: 'Запись', en: 'record' }))
    expect(await persons.byIds([entered.next.personId])).toEqual([])
  })

  it('comes with a list, by ИНН and with consent; each row is taken or refused with its reason', async () => {
    const id = await openTable(graph, { capacity: 2, maxDelegatesPerOrganization: 2 })
    const csv = [
      'ИНН;Должность;Имя;Согласие',
      `${INN.plant};Директор;=Листова Лида;YES`,
      `${INN.college};Завуч;;`,
      `${INN.college};Директор;Несогласный Нил;NO`,
      `${INN.plant};Технолог;;`,
      `${INN.plant};Юрист;;`,
      '7700000000;Директор;;',
      `${INN.college};Завуч;;`,
    ].join('\n')
    const check = await mutate(graph, 'importRegistrations', { roundTableId: id, csv, dryRun: true })
    expect((await shownTo(eventManager, id)).nodes).toEqual([])
    // Rows are judged together: the third of the plant is one too many, though nobody is registered yet.
    expect(check).toMatchObject({ dryRun: true, rows: 7, created: 3, refused: 4 })
    const input = { roundTableId: id, csv, idempotencyKey: 'list-of-the-table' }
    const done = await mutate(graph, 'importRegistrations', input)
    expect(done).toMatchObject({ created: 3, unchanged: 0, refused: 4 })
    expect(done.refusedCells.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [4, 'NO_CONSENT'],
      [6, 'TOO_MANY_DELEGATES'],
      [7, 'UNKNOWN_BODY'],
      [8, 'REPEATED_ROW'],
    ])
    expect(await mutate(graph, 'importRegistrations', input)).toMatchObject({ created: 3, refused: 4 })
    const again = await mutate(graph, 'importRegistrations', {
      roundTableId: id,
      csv: `ИНН;Должность\n${INN.college};Завуч`,
    })
    expect(again).toMatchObject({ created: 0, unchanged: 1 })
    const { nodes } = await shownTo(eventManager, id, 'PROTOCOL')
    expect(nodes).toMatchObject([
      { representativePosition: 'Директор', representative: { fullName: '=Листова Лида' } },
      { representativePosition: 'Завуч', representative: null },
      { representativePosition: 'Технолог', representative: null },
    ])
    expect(await names()).not.toContain('Несогласный Нил')
    const two = `ИНН;Должность;Имя;Согласие\n${INN.plant};Инженер;Первушин Ян;YES\n${INN.plant};Инженер;Вторушин Яков;YES`
    const another = await openTable(graph)
    const twice = { roundTableId: another, csv: two }
    expect(await mutate(graph, 'importRegistrations', twice)).toMatchObject({ created: 2, refused: 0 })
    expect(await mutate(graph, 'importRegistrations', twice)).toMatchObject({ created: 0, unchanged: 2, refused: 0 })
    const repeatedLater = { ...twice, dryRun: true }
    expect(await mutate(graph, 'importRegistrations', repeatedLater)).toMatchObject({ created: 0, unchanged: 2 })
  })
})
