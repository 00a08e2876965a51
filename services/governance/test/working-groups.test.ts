import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { adopt, convene, dissolved, factsOf, identified, known, org, seat, startGovernance, TODAY } from './chamber.ts'

const CLI = join(import.meta.dirname, '..', 'src', 'cli.ts')

const delegate = { fullName: 'Иванова Мария', position: 'Директор' }

describe('a working group', () => {
  let today = TODAY
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance({ now: () => new Date(`${today}T09:00:00Z`) })
    await graph.hear(
      ...known('college', 'COLLEGE'),
      ...known('second', 'COLLEGE'),
      ...known('plant', 'EMPLOYER'),
      ...known('chamber', 'CHAMBER_OF_COMMERCE'),
      ...known('gone', 'COLLEGE'),
    )
    await graph.hear(dissolved('gone', '2022-05-01'))
  })
  afterAll(() => graph.stop())
  const composition = async (id: string) => {
    const query = 'query ($id: ID!) { workingGroup(id: $id) { isComplete composition { filled missing satisfied } } }'
    return (await graph.as(anybody).ask(query, { id })).workingGroup
  }

  it('R13: comes from an item that asks for a body, shows on it, and from no other item', async () => {
    const { item } = await adopt(graph)
    const id = await convene(graph, { resolutionItemId: item('3') })
    const query = `query ($id: ID!) { resolutionItem(id: $id) { createdGroups { id createdBy { id number } } } }`
    const { resolutionItem } = await graph.as(anybody).ask(query, { id: item('3') })
    expect(resolutionItem.createdGroups).toEqual([{ id, createdBy: { id: item('3'), number: '3' } }])
    const input = { name: 'Группа', mandate: 'Модель', requirements: [{ kind: 'COLLEGE', minSeats: 1 }] }
    const from = (resolutionItemId: string) => mutate(graph, 'createWorkingGroup', { ...input, resolutionItemId })
    expect(await from(item('5'))).toMatchObject({ __typename: 'RuleRefusal', rule: 'R13', code: 'ITEM_FOUNDS_NO_BODY' })
    expect(await from(org('college'))).toMatchObject({ __typename: 'NotFound', id: org('college') })
    expect(await mutate(graph, 'createWorkingGroup', { ...input, requirements: [{ minSeats: 1 }] })).toMatchObject({
      __typename: 'InvalidInput',
      rule: 'R6',
    })
  })

  it('R6: shows its gaps, starts when they are closed, and goes on when one opens', async () => {
    const id = await convene(graph)
    expect(await composition(id)).toEqual({
      isComplete: false,
      composition: [
        { filled: 0, missing: 1, satisfied: false },
        { filled: 0, missing: 1, satisfied: false },
      ],
    })
    await seat(graph, id, 'college')
    const refused = await mutate(graph, 'activateWorkingGroup', { id })
    expect(refused).toMatchObject({ __typename: 'RuleRefusal', rule: 'R6', code: 'COMPOSITION_INCOMPLETE' })
    expect([refused.ru, refused.en]).toEqual([
      'Состав не полон, недостаёт: EMPLOYER: 1.',
      'The composition is incomplete, missing: EMPLOYER: 1.',
    ])
    const last = await seat(graph, id, 'plant')
    expect(last.workingGroup).toMatchObject({ isComplete: true, status: 'FORMING' })
    expect(await mutate(graph, 'activateWorkingGroup', { id })).toMatchObject({ workingGroup: { status: 'ACTIVE' } })
    expect(await mutate(graph, 'activateWorkingGroup', { id })).toMatchObject({ __typename: 'IllegalTransition' })
    const left = await mutate(graph, 'vacateSeat', { seatId: last.seat.id, on: '2022-06-01', reason: 'WITHDRAWN' })
    expect(left).toMatchObject({
      workingGroup: { status: 'ACTIVE', isComplete: false },
      seat: { status: 'VACANT', to: '2022-05-31', vacancyReason: 'WITHDRAWN' },
    })
    const facts = await factsOf(graph, id)
    expect(facts.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'workingGroup.created.v1'],
      [2, 'seat.filled.v1'],
      [3, 'seat.filled.v1'],
      [4, 'composition.satisfied.v1'],
      [5, 'workingGroup.activated.v1'],
      [6, 'seat.vacated.v1'],
      [7, 'composition.broken.v1'],
    ])
    expect(facts.at(-1)?.data).toEqual({ id, missing: [{ kind: 'EMPLOYER', seats: 1 }] })
  })

  it('seats no dissolved body (R5), no unknown one, none that does not qualify (R6), none twice (R7)', async () => {
    const id = await convene(graph)
    expect(await seat(graph, id, 'gone')).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5' })
    expect(await seat(graph, id, 'nobody')).toMatchObject({ __typename: 'NotFound', id: org('nobody') })
    expect(await seat(graph, id, 'chamber')).toMatchObject({ rule: 'R6', code: 'NOT_QUALIFIED' })
    await seat(graph, id, 'college')
    expect(await seat(graph, id, 'college')).toMatchObject({ rule: 'R7', code: 'ALREADY_SEATED' })
    expect(await seat(graph, org('college'), 'college')).toMatchObject({ __typename: 'NotFound', id: org('college') })
    expect((await factsOf(graph, id)).map(({ type }) => type)).toEqual(['workingGroup.created.v1', 'seat.filled.v1'])
  })

  it('R6, R7: seats exactly as many of ten simultaneous bodies as there is room for', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `college-${index}`)
    await graph.hear(...names.flatMap((name) => known(name, 'COLLEGE')))
    const id = await convene(graph, { requirements: [{ kind: 'COLLEGE', minSeats: 1, maxSeats: 3 }] })
    const answers = await Promise.all(names.map((name) => seat(graph, id, name)))
    expect(answers.filter(({ __typename }) => __typename === 'SeatPayload')).toHaveLength(3)
    expect(answers.filter(({ code }) => code === 'REQUIREMENT_FULL')).toHaveLength(7)
    expect(await composition(id)).toMatchObject({ composition: [{ filled: 3, missing: 0 }] })
  })

  it('shows its seats as of a day', async () => {
    const id = await convene(graph)
    const { seat: early } = await seat(graph, id, 'college', { from: '2021-01-01' })
    await mutate(graph, 'vacateSeat', { seatId: early.id, on: '2022-01-01', reason: 'EXCLUDED' })
    await seat(graph, id, 'second', { from: '2022-01-01', voting: false })
    const query =
      'query ($id: ID!, $on: Date) { workingGroup(id: $id) { seats(on: $on) { organization { id } status voting } } }'
    const on = async (day?: string) => (await graph.as(anybody).ask(query, { id, on: day })).workingGroup.seats
    expect(await on('2020-12-31')).toEqual([])
    expect(await on('2021-12-31')).toEqual([{ organization: { id: org('college') }, status: 'FILLED', voting: true }])
    expect(await on()).toEqual([
      { organization: { id: org('college') }, status: 'VACANT', voting: true },
      { organization: { id: org('second') }, status: 'FILLED', voting: false },
    ])
  })

  it('lets a vacated seat go only once, and appoints nobody to it', async () => {
    const id = await convene(graph)
    const { seat: taken } = await seat(graph, id, 'college')
    const leave = { seatId: taken.id, on: '2022-06-01', reason: 'WITHDRAWN' }
    await mutate(graph, 'vacateSeat', leave)
    expect(await mutate(graph, 'vacateSeat', leave)).toMatchObject({ __typename: 'IllegalTransition', from: 'VACANT' })
    expect(await mutate(graph, 'appointDelegate', { seatId: taken.id, delegate })).toMatchObject({
      __typename: 'IllegalTransition',
      from: 'VACANT',
      to: 'VACANT',
    })
    expect(await mutate(graph, 'vacateSeat', { ...leave, seatId: id })).toMatchObject({ __typename: 'NotFound', id })
  })

  it('answers a repeat with the same seat, and refuses an old version', async () => {
    const id = await convene(graph)
    const input = { idempotencyKey: key(), expectedVersion: 1 }
    const first = await seat(graph, id, 'college', input)
    const second = await seat(graph, id, 'college', input)
    expect(second).toEqual({ ...first, repeated: true })
    expect(await seat(graph, id, 'plant', { ...input })).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    expect(await seat(graph, id, 'plant', { expectedVersion: 1 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    })
    expect(await factsOf(graph, id)).toHaveLength(2)
  })

  it('R5–R7: takes its members from a list, each row for itself, and the same list again changes nothing', async () => {
    const id = await convene(graph)
    await graph.hear(identified('college', '5024000016'), identified('plant', '5024000023'))
    await graph.hear(identified('gone', '5024000030'), identified('chamber', '5024000048'))
    const csv = [
      'ИНН;С;Должность;Уровень;Документ;Номер документа',
      '5024000016;01.03.2022;Директор;HEAD;Приказ;7',
      '5024000023;2022-03-01;;;;',
      '5024000030;01.03.2022;Директор;;;',
      '5024000048;01.03.2022;Президент;;;',
      '7707083893;01.03.2022;Директор;;;',
      '5024000016;01.04.2022;Ректор;;;',
    ].join('\n')
    const load = (more: object = {}) => mutate(graph, 'importMembership', { workingGroupId: id, csv, ...more })
    const seats = async () => {
      const query = `query ($id: ID!) { workingGroup(id: $id) { seats { organization { id } from
        delegates { position level hasName document { title number } } } } }`
      return (await graph.as(anybody).ask(query, { id })).workingGroup.seats
    }
    const checked = await load({ dryRun: true })
    expect([checked.refused, await seats()]).toEqual([4, []])
    const done = await load()
    expect(done).toMatchObject({ __typename: 'ImportPayload', rows: 6, changed: 2, unchanged: 0, refused: 4 })
    const cells: { line: number; code: string; rule: string | null }[] = done.refusedCells
    expect(cells.map(({ line, code, rule }) => [line, code, rule])).toEqual([
      [4, 'ORGANIZATION_DISSOLVED', 'R5'],
      [5, 'NOT_QUALIFIED', 'R6'],
      [6, 'UNKNOWN_BODY', null],
      [7, 'REPEATED_ROW', null],
    ])
    const college = { position: 'Директор', level: 'HEAD', hasName: false, document: { title: 'Приказ', number: '7' } }
    expect(await seats()).toEqual([
      { organization: { id: org('college') }, from: '2022-03-01', delegates: [college] },
      { organization: { id: org('plant') }, from: '2022-03-01', delegates: [] },
    ])
    expect(await load()).toMatchObject({ changed: 0, unchanged: 2, refused: 4 })
    expect(await load({ csv: 'ИНН;С\n"' })).toMatchObject({ __typename: 'FileRefused' })
  })

  it('R5–R7: takes its members from a file by a command, which says of each row what became of it', async () => {
    const id = await convene(graph)
    const folder = await mkdtemp(join(tmpdir(), 'kadry-members-'))
    const file = join(folder, 'состав.csv')
    await writeFile(file, 'ИНН;С;Должность\n5024000016;01.03.2022;Директор\n7707083893;01.03.2022;Директор\n')
    const run = (...args: string[]) => {
      const env = { PATH: process.env.PATH, MONGO_URL: inject('mongoUrl'), MONGO_DATABASE: graph.connection.name }
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'import', file, ...args], {
        env,
        encoding: 'utf8',
      })
      return { status, said: `${stdout}${stderr}` }
    }
    const summary = (...args: string[]) => JSON.parse(run('--group', id, '--json', ...args).said)
    expect(run('--group', org('college'))).toMatchObject({ status: 2, said: expect.stringContaining('no such group') })
    expect(run()).toMatchObject({ status: 2, said: expect.stringContaining('--group ID') })
    expect(summary('--dry-run')).toMatchObject({ rows: 2, changed: 1, refused: 1, dryRun: true })
    expect(await factsOf(graph, id)).toHaveLength(1)
    expect(summary()).toMatchObject({ rows: 2, changed: 1, refused: 1 })
    expect(summary()).toMatchObject({ changed: 0, unchanged: 1, refused: 1 })
    expect((await factsOf(graph, id)).map(({ type }) => type)).toEqual(['workingGroup.created.v1', 'seat.filled.v1'])
    expect(await readFile(`${file}.refused.csv`, 'utf8')).toContain('UNKNOWN_BODY')
    await rm(folder, { recursive: true, force: true })
  })

  it('R6: is broken once the term of a delegate is over whose position it asks for, once, by the clock', async () => {
    const id = await convene(graph, { requirements: [{ kind: 'COLLEGE', minSeats: 1, positionLevel: 'HEAD' }] })
    const head = { position: 'Директор', level: 'HEAD', to: '2022-06-30', fullName: 'Срочная Анна' }
    await seat(graph, id, 'college', { delegate: head })
    await graph.subgraph.jobs.runAll()
    expect((await factsOf(graph, id)).map(({ type }) => type).at(-1)).toBe('composition.satisfied.v1')
    today = '2022-07-01'
    for (let times = 0; times < 2; times++) await graph.subgraph.jobs.runAll()
    const types = (await factsOf(graph, id)).map(({ type }) => type)
    expect(types.filter((type) => type === 'composition.broken.v1')).toHaveLength(1)
    expect(await composition(id)).toMatchObject({ isComplete: false, composition: [{ missing: 1 }] })
    expect(await graph.connection.collection('persons').countDocuments({ fullName: 'Срочная Анна' })).toBe(0)
    today = TODAY
  })

  it('R7: gives a body a second seat where the requirement allows that', async () => {
    const requirements = [{ kind: 'COLLEGE', minSeats: 2, seatsPerOrganization: 2 }]
    const id = await convene(graph, { requirements })
    await seat(graph, id, 'college')
    expect(await seat(graph, id, 'college')).toMatchObject({ workingGroup: { isComplete: true } })
    expect(await seat(graph, id, 'college')).toMatchObject({ rule: 'R7', code: 'ALREADY_SEATED' })
    const query = 'query ($id: ID!) { workingGroup(id: $id) { composition { requirement { seatsPerOrganization } } } }'
    expect((await graph.as(anybody).ask(query, { id })).workingGroup.composition).toEqual([
      { requirement: { seatsPerOrganization: 2 } },
    ])
  })

  it('is written by the secretary alone', async () => {
    const id = await convene(graph)
    const { seat: taken } = await seat(graph, id, 'college')
    const guarded: [string, object][] = [
      ['createWorkingGroup', { name: 'X', mandate: 'X', requirements: [{ kind: 'COLLEGE', minSeats: 1 }] }],
      ['fillSeat', { workingGroupId: id, organizationId: org('plant'), from: '2022-01-01' }],
      ['appointDelegate', { seatId: taken.id, delegate }],
      ['vacateSeat', { seatId: taken.id, on: '2022-06-01', reason: 'WITHDRAWN' }],
      ['activateWorkingGroup', { id }],
      ['erasePersonFromSeats', { fullName: 'Иванова Мария' }],
    ]
    for (const [name, input] of guarded) {
      expect(await errorOf(graph, name, input, anybody), name).toBe('UNAUTHENTICATED')
      expect(await errorOf(graph, name, input, delegateOf(org('college'))), name).toBe('FORBIDDEN')
    }
  })
})
