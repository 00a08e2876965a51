import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { delegateOf, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basis, hearTheWorld, OKZ_A, OKZ_B, org, programme, pseudonym, SPECIALITY, startEmployment } from './world.ts'

const HEADER = 'pseudonym;speciality;graduationYear;basis;document;givenOn;contract;from;okz;status;statusFrom'
const LIST = `query ($cohortId: ID!, $pseudonym: String, $asOf: DateTime) {
  graduates(cohortId: $cohortId, purpose: OVERSIGHT, pseudonym: $pseudonym, asOf: $asOf, first: 100) { totalCount nodes {
    id version sex inUse basis { kind document givenOn until }
    spells { id source status corrects retracted okz to employer { id } match { matchStrength matchBasis reason } }
    statuses { id status entryStatus on } } } }`

describe('graduates one by one', () => {
  let graph: TestSubgraph
  let cohortId: string
  let now = '2026-03-01T09:00:00Z'
  const college = delegateOf(org('college'))
  const list = async (more: object = {}) => (await graph.as(steward).ask(LIST, { cohortId, ...more })).graduates
  const one = async (name: string, more: object = {}) => (await list({ pseudonym: pseudonym(name), ...more })).nodes[0]
  const record = async (name: string) =>
    (await mutate(graph, 'recordGraduate', { cohortId, pseudonym: pseudonym(name), basis })).graduateId as string
  const line = (name: string, rest = ';;;;') =>
    `${pseudonym(name)};${SPECIALITY};2024;CONSENT;Согласие;2024-06-28;${rest}`
  const load = (lines: readonly string[], header = HEADER) =>
    mutate(
      graph,
      'importGraduates',
      { organizationId: org('college'), csv: [header, ...lines].join('\n') },
      {
        as: college,
        select: '... on ImportPayload { refusedCells { line column code rule } }',
      },
    )

  beforeAll(async () => {
    graph = await startEmployment({ now: () => new Date(now) })
    await hearTheWorld(graph)
    const { id: programmeId } = (await mutate(graph, 'openProgramme', programme)).programme
    await mutate(graph, 'alignProgramme', { programmeId, standards: ['40.196'], qualificationCodes: [] })
    const { cohort } = await mutate(graph, 'enrolCohort', { programmeId, graduationYear: 2024, enrolled: 60 })
    cohortId = cohort.id
    await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2024-06-28', graduated: 60 })
  })
  afterAll(() => graph.stop())

  it('come in a file of pseudonyms: the graduate, then a spell and a status of each line', async () => {
    const lines = [
      line('a', `EMPLOYMENT;2024-07-15;${OKZ_A};;`),
      line('a', `EMPLOYMENT;2025-02-01;5223;;`),
      line('b', ';;;STUDY;2024-09-01'),
      line('c'),
    ]
    expect(await load(lines)).toMatchObject({ rows: 4, created: 3, changed: 1, refused: 0 })
    expect((await one('a')).spells.map(({ okz }: { okz: string }) => okz)).toEqual([OKZ_A, '5223'])
    expect(await one('b')).toMatchObject({ statuses: [{ status: 'STUDY', entryStatus: 'REPORTED' }], inUse: true })
    expect(await load(lines)).toMatchObject({ created: 0, changed: 0, unchanged: 4 })
    expect((await list()).totalCount).toBe(3)
  })

  it('are refused line by line with the rule, and nothing of the line is kept', async () => {
    const { refused, refusedCells } = await load([
      line('x', `EMPLOYMENT;2027-01-01;;;`),
      line('y', `EMPLOYMENT;;;;`),
      line('z', ';;;EMPLOYED;2024-09-01'),
      line('a', `EMPLOYMENT;2024-07-15;${OKZ_A};;`).replace(/^[0-9a-f]{64}/, 'A'.repeat(64)),
      line('w').replace('2024;', '1999;'),
      line('v').replace('CONSENT', ''),
    ])
    expect(refused).toBe(6)
    expect(refusedCells).toMatchObject([
      { line: 2, column: 'from', code: 'IN_THE_FUTURE', rule: 'R34' },
      { line: 3, column: 'from', code: 'EMPTY' },
      { line: 4, column: 'status', code: 'WORK_IS_A_SPELL', rule: 'R34' },
      { line: 5, column: 'pseudonym', code: 'PSEUDONYM' },
      { line: 6, column: 'speciality', code: 'UNKNOWN_COHORT' },
      { line: 7, column: 'basis', code: 'EMPTY' },
    ])
    expect((await list()).totalCount).toBe(3)
  })

  it('never come with a name or a СНИЛС: the file is refused whole, and not even a hash of it is kept', async () => {
    const names = [
      `${line('n')}\n${line('m').replace('Согласие', 'Согласие Иванова Ивана Ивановича')}`,
      line('n').replace(/^[0-9a-f]{64}/, '112-233-445 95'),
      line('n').replace(/^[0-9a-f]{64}/, '11223344595'),
    ]
    const before = await Promise.all(
      graph.subgraph.separates.map((one) => one.collection('knownCommands').countDocuments()),
    )
    for (const csv of names)
      expect(await load([csv])).toMatchObject({ __typename: 'FileRefused', code: 'PERSONAL_DATA', rule: 'R45' })
    expect(await load([line('n')], `ФИО;${HEADER}`)).toMatchObject({ code: 'PERSONAL_DATA', line: 1 })
    expect((await list()).totalCount).toBe(3)
    expect(
      await Promise.all(graph.subgraph.separates.map((one) => one.collection('knownCommands').countDocuments())),
    ).toEqual(before)
    // Digits of pseudonyms are no number of a person.
    const digits = `${'1'.repeat(11)}${'a'.repeat(42)}${'2'.repeat(11)}`
    expect(await load([line('n').replace(/^[0-9a-f]{64}/, digits)])).toMatchObject({ created: 1 })
  })

  it('are not brought in by an import, whether the consent is withdrawn before, after or while it runs', async () => {
    const withdraw = (name: string) =>
      mutate(graph, 'withdrawGraduateBasis', { cohortId, pseudonym: pseudonym(name) }, { as: college })
    expect(await withdraw('early')).toMatchObject({ graduateIds: [] })
    expect((await load([line('early')])).refusedCells).toMatchObject([{ code: 'BASIS_WITHDRAWN', rule: 'R45' }])
    const late = await record('late')
    expect(await withdraw('late')).toMatchObject({ graduateIds: [late] })
    expect(await mutate(graph, 'recordStatus', { graduateId: late, status: 'STUDY', on: '2025-01-01' })).toMatchObject({
      __typename: 'NotFound',
    })
    const people = Array.from({ length: 24 }, (_, n) => `between ${n}`)
    const file = people.map((name) => line(name, `EMPLOYMENT;2024-07-15;${OKZ_A};;`))
    await Promise.all([load(file), ...people.map(withdraw), load(file)])
    for (const name of ['early', 'late', ...people]) expect(await one(name)).toBeUndefined()
    const again = { cohortId, pseudonym: pseudonym('late'), basis: { ...basis, givenOn: '2026-03-01' } }
    expect(await mutate(graph, 'recordGraduate', again)).toMatchObject({ rule: 'R45', code: 'BASIS_WITHDRAWN' })
    now = '2026-03-02T09:00:00Z'
    expect(
      await mutate(graph, 'recordGraduate', { ...again, basis: { ...basis, givenOn: '2026-03-02' } }),
    ).toMatchObject({ graduateId: late })
    expect(await one('late')).toMatchObject({ spells: [], statuses: [] })
  })

  it('are used as long as their basis is in force, and emptied thirty days behind its end', async () => {
    const ends = { kind: 'CONTRACT', document: 'Договор № 3', givenOn: '2024-01-01', until: '2026-03-10' }
    await mutate(graph, 'recordGraduate', { cohortId, pseudonym: pseudonym('term'), basis: ends })
    expect(await one('term')).toMatchObject({ inUse: true, basis: ends })
    now = '2026-03-11T09:00:00Z'
    expect(await one('term')).toMatchObject({ inUse: false })
    now = '2026-04-09T09:00:00Z'
    await graph.subgraph.jobs.runAll()
    expect(await one('term')).toBeDefined()
    now = '2026-04-10T09:00:00Z'
    await graph.subgraph.jobs.runAll()
    expect(await one('term')).toBeUndefined()
  })

  it('answer what was known at a moment: what is corrected since is there as it was', async () => {
    now = '2026-04-11T09:00:00Z'
    const graduateId = await record('corrected')
    const job = { graduateId, contract: 'EMPLOYMENT', from: '2024-07-15', employerId: org('plant'), okz: OKZ_A }
    now = '2026-04-12T09:00:00Z'
    const { spellId } = await mutate(graph, 'recordEmployment', { ...job, source: 'EMPLOYER' })
    now = '2026-04-13T09:00:00Z'
    const right = { ...job, spellId, employerId: org('bureau'), source: 'REGISTER_EXTRACT' }
    await mutate(graph, 'correctEmployment', right, { as: college })
    const spells = async (asOf?: string) => (await one('corrected', asOf ? { asOf } : {}))?.spells
    expect(await spells('2026-04-10T23:00:00Z')).toBeUndefined()
    expect(await spells('2026-04-11T23:00:00Z')).toEqual([])
    expect(await spells('2026-04-12T23:00:00Z')).toMatchObject([
      { status: 'REPORTED', employer: { id: org('plant') }, source: 'EMPLOYER' },
    ])
    expect(await spells()).toMatchObject([
      { status: 'CORRECTED', employer: { id: org('plant') } },
      { status: 'REPORTED', employer: { id: org('bureau') }, corrects: spellId, source: 'REGISTER_EXTRACT' },
    ])
  })

  it('work in their speciality by tables of before and after it was replaced, else as a steward rules', async () => {
    await graph.hear(
      {
        key: Buffer.from(`Speciality:${SPECIALITY}`).toString('base64url'),
        type: 'speciality.changed.v1',
        data: {
          ...{ code: SPECIALITY, name: 'Электронные приборы', validFrom: '2013-10-29', validTo: '2023-08-31' },
          ...{ replacedBy: ['11.02.17'], occupations: [{ okz: OKZ_A, strength: 'CORE' }] },
        },
      },
      {
        key: Buffer.from('Speciality:11.02.17').toString('base64url'),
        type: 'speciality.changed.v1',
        data: {
          ...{ code: '11.02.17', name: 'Разработка электронных устройств', validFrom: '2023-09-01' },
          occupations: [{ okz: '2152', strength: 'RELATED' }],
          matches: [{ kind: 'OKPDTR', code: '18569', strength: 'CORE', validFrom: '2023-09-01' }],
        },
      },
    )
    const graduateId = await record('matched')
    const jobs = [
      { okz: OKZ_A },
      { okz: '2152' },
      { okpdtr: '18569', okz: '5223' },
      { standardCode: '40.196' },
      { okz: OKZ_B.replace(/.$/, '9') },
    ]
    for (const [n, job] of jobs.entries())
      await mutate(graph, 'recordEmployment', { graduateId, contract: 'EMPLOYMENT', from: `2024-07-1${n}`, ...job })
    const matches = async () => (await one('matched')).spells.map(({ match }: { match: object }) => match)
    expect(await matches()).toEqual([
      { matchStrength: 'CORE', matchBasis: 'OKZ_UNIT', reason: null },
      { matchStrength: 'RELATED', matchBasis: 'OKZ_UNIT', reason: null },
      { matchStrength: 'CORE', matchBasis: 'JOB_TITLE', reason: null },
      { matchStrength: 'CORE', matchBasis: 'STANDARD', reason: null },
      { matchStrength: 'NONE', matchBasis: 'NOTHING_LISTED', reason: null },
    ])
    const { spells } = await one('matched')
    const ruling = { graduateId, spellId: spells[4].id, strength: 'CORE', reason: 'Та же работа под другим кодом' }
    await mutate(graph, 'ruleJobMatch', ruling)
    await mutate(graph, 'ruleJobMatch', { ...ruling, spellId: spells[0].id, strength: 'NONE' })
    expect((await matches())[4]).toEqual({ matchStrength: 'CORE', matchBasis: 'RULING', reason: ruling.reason })
    expect((await matches())[0]).toMatchObject({ matchBasis: 'OKZ_UNIT' })
  })

  it('are moved out of the main database at the start, without pay, and used by nobody until a basis is recorded', async () => {
    const old = {
      cohortId,
      providerId: org('college'),
      programmeId: (await one('a')).programmeId,
      version: 3,
      seq: 1,
      updatedAt: '2025-01-01T00:00:00.000Z',
    }
    const { programmeId } = (await graph.subgraph.separates[0]!.collection('graduates').findOne({ cohortId })) as never
    const former = graph.connection.collection<{ _id: string }>('graduates')
    const spells = [{ id: 'old/1', contract: 'EMPLOYMENT', from: '2024-08-01', okz: OKZ_A, monthlyPay: 70_000 }]
    await former.insertMany([
      {
        ...old,
        programmeId,
        _id: 'former',
        pseudonym: pseudonym('former'),
        place: 'p',
        spells,
        statuses: [{ status: 'FURTHER_STUDY', on: '2024-09-01' }],
      },
      { ...old, programmeId, _id: 'nobody', spells, statuses: [] },
    ] as never)
    await graph.connection.collection('facts').insertOne({ key: 'former', seq: 1, type: 'graduate.recorded.v1' })
    await graph.subgraph.prepareStores()
    expect(await former.countDocuments()).toBe(0)
    expect(await graph.connection.collection('facts').countDocuments({ key: 'former' })).toBe(0)
    const moved = await one('former')
    expect(moved).toMatchObject({
      inUse: false,
      basis: null,
      spells: [{ okz: OKZ_A }],
      statuses: [{ status: 'STUDY' }],
    })
    expect(JSON.stringify(await graph.subgraph.separates[0]!.collection('graduates').find({}).toArray())).not.toContain(
      '70000',
    )
    await mutate(graph, 'renewGraduateBasis', { graduateId: moved.id, basis }, { as: college })
    expect(await one('former')).toMatchObject({ inUse: true })
  })
})
