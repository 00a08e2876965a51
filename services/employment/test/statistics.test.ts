import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, steward } from '@kadry/testing/viewers'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedVersion, versionsOf } from './versions.ts'
import { AGREEMENT, inForce, org, startEmployment } from './world.ts'

const ROWS = `columns { measure at label unit decimals } rows { keys { level code label }
  cells { measure value share base margin status quality provisional instead } }
  totals { cells { measure value share base status } } pageInfo { hasNextPage endCursor } totalCount
  meta { datasetVersion asOf stages { year at publication } method policy queryHash link }`
const STATISTICS = `query ($query: StatisticsQuery!) { statistics(query: $query) { ${ROWS} } }`
const size = { graduates: 22_000, colleges: 60, specialities: 60, years: 6, points: 2 }
const { version: first, people } = inventedVersion('v1', '2026-01-10', size)
const second = { ...first, id: 'v2', publishedOn: '2026-02-10' }
/** The one whose code is the first. */
const FIRST = first.publication.file.cells.codes.ORGANIZATION[0]!
const COLLEGES = { levels: ['ORGANIZATION', 'YEAR'], measures: ['GRADUATES', 'IN_WORK'], at: 'M6' }

describe('statistics of graduates', () => {
  let graph: TestSubgraph
  const known = [first, second]
  beforeAll(async () => {
    graph = await startEmployment({ versions: versionsOf(known) })
    const id = FIRST
    const about = { id, name: 'Первый колледж', shortName: 'Первый', status: 'ACTIVE' as const, sectorCodes: [] }
    await graph.hear({ key: id, type: 'organization.registered.v1', data: about })
  })
  afterAll(() => graph.stop())
  const ask = async (query: object, as = anybody) => (await graph.as(as).ask(STATISTICS, { query })).statistics
  const refusal = async (query: object, as = anybody) =>
    (await graph.as(as).answer(STATISTICS, { query })).errors?.[0]?.extensions?.code

  it('come with labels, states, margins and where they are from', async () => {
    const answer = await ask({ ...COLLEGES, totals: true, first: 5, locale: 'EN' })
    expect(answer.meta).toMatchObject({ datasetVersion: 'v2', asOf: '2026-02-10', policy: 'KADRY-1' })
    expect(answer.meta.stages[0]).toEqual({ year: 2019, at: 'M6', publication: 'PROVISIONAL' })
    expect(answer.columns[1]).toMatchObject({ measure: 'IN_WORK', at: 'M6', label: 'In work', unit: 'PERCENT' })
    expect(answer.rows[0].keys).toEqual([
      { level: 'ORGANIZATION', code: FIRST, label: 'Первый колледж' },
      { level: 'YEAR', code: '2019', label: '2019' },
    ])
    expect(answer.totals[0].cells.map(({ status }: { status: string }) => status)).toEqual(['SHOWN', 'SHOWN'])
    for (const { cells } of answer.rows) {
      expect(cells[0].value % 5).toBe(0)
      if (cells[1].status === 'SHOWN') expect(cells[1].margin).toBeGreaterThan(0)
    }
  })

  it.for([
    ['python3', 'docs/examples/figures.py'],
    ['Rscript', 'docs/examples/figures.R'],
  ] as const)(
    'are read into a notebook by %s (skipped where it is not installed)',
    async ([program, script], { skip }) => {
      if (spawnSync(program, ['--version']).error) return skip(`no ${program} here`)
      const server = createServer(async (request, response) => {
        const { query, variables } = JSON.parse(await text(request))
        const answer = await graph.as(anybody).answer(query, variables)
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
      })
      await once(server.listen(0, '127.0.0.1'), 'listening')
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const cwd = join(import.meta.dirname, '..', '..', '..')
      const { stdout } = await promisify(execFile)(program, [script, address], { cwd, encoding: 'utf8' })
      server.close()
      expect(stdout).toMatch(/^version "?v2"?/)
      expect(stdout).toContain('Первый колледж')
    },
  )

  it('go on in the version in which they began', async () => {
    const before = await ask({ ...COLLEGES, first: 3, version: 'v1' })
    const { endCursor: after } = before.pageInfo
    const next = await ask({ ...COLLEGES, first: 3, after })
    expect(next.meta.datasetVersion).toBe('v1')
    const whole = await ask({ ...COLLEGES, first: 6, version: 'v1' })
    expect([...before.rows, ...next.rows]).toEqual(whole.rows)
    expect(await refusal({ ...COLLEGES, measures: ['UNKNOWN'], after })).toBe('BAD_USER_INPUT')
  })

  it('are drawn as they are shown, by a kind that fits them unless one is named', async () => {
    const picture = `query ($query: StatisticsQuery!, $kind: ChartKind) { statistics(query: $query) {
      columns { measure } rows { cells { share } } chart(kind: $kind) chartSvg(kind: $kind) } }`
    const draw = async (more: object, kind?: string) => {
      const query = { ...COLLEGES, measures: ['IN_WORK'], levels: ['YEAR'], locale: 'EN', ...more }
      return (await graph.as(anybody).ask(picture, { query, kind })).statistics
    }
    const { rows, chart, chartSvg } = await draw({})
    const drawn = chart.layer[2].data.values.map(({ figure }: { figure: number }) => figure)
    expect(drawn).toEqual(rows.map(({ cells: [cell] }: { cells: [{ share: number }] }) => cell.share))
    expect(chartSvg).toMatch(/^<svg role="img" aria-label="In work".*>2019<.*>2024</s)
    expect((await draw({ levels: ['SEX'] }, 'DOT')).chart.layer[0].mark.type).toBe('point')
    expect((await draw({ measures: ['IN_WORK', 'STUDY'] })).chart.series[0].type).toBe('sankey')
    // Sixty colleges are no lines.
    expect(await draw({ levels: ['ORGANIZATION', 'YEAR'], first: 60 }, 'LINE')).toMatchObject({
      chart: null,
      chartSvg: null,
    })
  })

  it('name a coarser level where a cell is withheld', async () => {
    const levels = ['ORGANIZATION', 'SPECIALITY', 'YEAR']
    const { rows } = await ask({ levels, measures: ['IN_WORK'], at: 'M6', first: 1_000 })
    const withheld = rows.flatMap(({ cells: [cell] }: { cells: [{ status: string }] }) =>
      cell.status === 'SMALL_BASE' ? [cell] : [],
    )
    expect(withheld.length).toBeGreaterThan(100)
    expect(withheld.filter(({ instead }: { instead: unknown }) => instead).length).toBeGreaterThan(100)
  })

  it('are exact for a delegate about the own body, for a steward about all, whose reading is recorded', async () => {
    const id = FIRST
    const mine = people.filter(({ organization }) => organization === id)
    const own = { ...COLLEGES, levels: ['YEAR'], policy: 'OWN' }
    const { rows, meta } = await ask(own, delegateOf(id))
    const total = (found: { cells: { value: number }[] }[]) =>
      found.reduce((sum, { cells }) => sum + cells[0]!.value, 0)
    expect([total(rows), meta.policy]).toEqual([mine.length, 'OWN'])
    const other = {
      ...own,
      where: [{ level: 'ORGANIZATION', in: [first.publication.file.cells.codes.ORGANIZATION[1]] }],
    }
    expect(await refusal(other, delegateOf(id))).toBe('FORBIDDEN')
    expect(await refusal(own, analyst)).toBe('FORBIDDEN')
    const all = { ...COLLEGES, levels: ['SEX'], policy: 'NONE' }
    expect(await refusal({ ...all, purpose: 'OVERSIGHT' }, analyst)).toBe('FORBIDDEN')
    expect(await refusal(all, steward)).toBe('BAD_USER_INPUT')
    expect(total((await ask({ ...all, purpose: 'OVERSIGHT' }, steward)).rows)).toBe(people.length)
    const readings = await graph.connection.collection('personalDataReadings').find({}).toArray()
    expect(JSON.stringify(readings)).toContain('statistics(at: M6)')
  })

  it.each([
    ['a person', { where: [{ level: 'PERSON', in: ['Иванова'] }] }, 'BAD_USER_INPUT'],
    ['four dimensions', { levels: ['ORGANIZATION', 'SPECIALITY', 'YEAR', 'SEX'] }, 'TOO_MANY_DIMENSIONS'],
    ['an unknown code', { where: [{ level: 'YEAR', in: ['1019'] }] }, 'UNKNOWN_CODE'],
    ['a version that is not there', { version: 'v9' }, 'VERSION_UNKNOWN'],
    ['a day before the first version', { asOf: '2026-01-09' }, 'AS_OF_TOO_EARLY'],
    ['a page of nothing', { first: 0 }, 'BAD_USER_INPUT'],
    ['a page of less', { first: -3 }, 'BAD_USER_INPUT'],
    ['a page of more than a thousand', { first: 1_001 }, 'BAD_USER_INPUT'],
  ])('asked for %s, refuse with a code and in both languages', async (_, more, code) => {
    const { errors } = await graph.as(anybody).answer(STATISTICS, { query: { ...COLLEGES, ...more } })
    expect(errors![0]!.extensions!.code).toBe(code)
    if (!('where' in more) || code === 'UNKNOWN_CODE') expect(errors![0]!.message).toMatch(/[а-я]{3}.* \/ .*[a-z]{3}/i)
  })

  it('say of a point to come that it is not reached', async () => {
    const { rows } = await ask({ ...COLLEGES, at: 'M36', first: 1 })
    expect(rows[0].cells[1]).toMatchObject({ value: null, share: null, base: null, status: 'NOT_REACHED' })
  })

  it('have a catalogue of what can be asked, and a table of points', async () => {
    const { statisticsCatalog: catalog, cohortTable: table } = await graph.as(anybody).ask(`{
      statisticsCatalog(version: "v1", locale: EN) { datasetVersion levels { level dimension parentLevel label
        codes { code parent label } } measures { measure label unit published levels } }
      cohortTable(measure: IN_WORK, points: [M3, M6]) { columns { at } rows { keys { code } cells { share status } } } }`)
    const municipalities = catalog.levels.find(({ level }: { level: string }) => level === 'MUNICIPALITY')
    expect(municipalities).toMatchObject({
      dimension: 'ORGANIZATION',
      parentLevel: null,
      label: 'Municipality of the organisation',
    })
    const colleges = catalog.levels.find(({ level }: { level: string }) => level === 'ORGANIZATION')
    expect(colleges.codes[0]).toMatchObject({
      label: 'Первый колледж',
      parent: people.find(({ organization }) => organization === FIRST)!.municipality,
    })
    expect(catalog.measures.find(({ measure }: { measure: string }) => measure === 'PAY_P50').published).toBe(false)
    expect([table.columns.map(({ at }: { at: string }) => at), table.rows.length]).toEqual([['M3', 'M6'], size.years])
  })

  it('stand below a college, a speciality, a municipality and an agreement, by the same door', async () => {
    const { municipality, speciality } = people.find(({ organization }) => organization === FIRST)!
    await graph.hear(inForce(AGREEMENT, [FIRST, org('plant')]))
    const OUTCOMES = 'outcomes(at: M6) { rows { keys { code } cells { value share status } } meta { datasetVersion } }'
    const find = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { ${OUTCOMES} }
      ... on Speciality { ${OUTCOMES} } ... on Municipality { ${OUTCOMES} } ... on Agreement { ${OUTCOMES} } } }`
    const { _entities: found } = await graph.as(anybody).ask(find, {
      of: [
        { __typename: 'Organization', id: FIRST },
        { __typename: 'Speciality', code: speciality },
        { __typename: 'Municipality', oktmo: municipality },
        { __typename: 'Agreement', id: AGREEMENT },
        { __typename: 'Organization', id: org('plant') },
      ],
    })
    const measures = ['GRADUATES', 'IN_WORK', 'IN_SPECIALITY', 'UNKNOWN']
    const cellsOf = (rows: { cells: object[] }[]) => rows.map(({ cells }) => cells)
    for (const [place, level, code] of [
      [0, 'ORGANIZATION', FIRST],
      [1, 'SPECIALITY', speciality],
      [2, 'MUNICIPALITY', municipality],
      [3, 'ORGANIZATION', FIRST],
    ] as const) {
      const same = await ask({ levels: ['YEAR'], where: [{ level, in: [code] }], measures, at: 'M6' })
      expect(cellsOf(found[place].outcomes.rows)).toMatchObject(
        cellsOf(same.rows).map((cells) => (cells as { value: number }[]).map(({ value }) => ({ value }))),
      )
    }
    expect(found[4].outcomes).toBeNull()
  })

  it('are saved as questions that follow the latest version or keep to one, and outlive their codes', async () => {
    const query = { ...COLLEGES, where: [{ level: 'SPECIALITY', in: ['speciality-001'] }] }
    const save = async (more: object) =>
      (await mutate(graph, 'saveQuery', { title: 'Выпускники', query: { ...query, ...more } })).savedQuery
    const [following, pinned] = [await save({}), await save({ version: 'v1' })]
    expect([following.datasetVersion, pinned.datasetVersion]).toEqual([null, 'v1'])
    const refused = await mutate(graph, 'saveQuery', { title: 'Нет', query: { ...query, levels: ['YEAR', 'YEARS3'] } })
    expect(refused.problems[0]).toMatchObject({ path: ['query'], code: 'NOT_A_DIMENSION' })
    const ended = {
      ...first.publication.file.cells.codes,
      SPECIALITY: first.publication.file.cells.codes.SPECIALITY.map((code) => `${code}-2026`),
    }
    const file = { ...first.publication.file, cells: { ...first.publication.file.cells, codes: ended } }
    known.push({ ...first, id: 'v3', publishedOn: '2026-02-20', publication: { ...first.publication, file } })
    try {
      const read = async (id: string) =>
        (
          await graph.as(anybody).ask(
            `query ($id: ID!) { savedQuery(id: $id) { title filters { level label codes { code label } } measures at
              result { totalCount meta { datasetVersion } } problem { code ru: message(locale: RU) en: message(locale: EN) } } }`,
            { id },
          )
        ).savedQuery
      const asked = { title: 'Выпускники', filters: [{ level: 'SPECIALITY', codes: [{ code: 'speciality-001' }] }] }
      expect(await read(following.id)).toMatchObject({ ...asked, result: null, problem: { code: 'UNKNOWN_CODE' } })
      expect(await read(pinned.id)).toMatchObject({
        ...asked,
        problem: null,
        result: { meta: { datasetVersion: 'v1' } },
      })
    } finally {
      known.pop()
    }
  })

  const exported = async (id: string) =>
    (await graph.as(analyst).ask(`query ($id: ID!) { export(id: $id) { status rows done size url name } }`, { id }))
      .export
  const bytesOf = async (id: string): Promise<Buffer> => {
    const kept = await graph.connection.collection<{ _id: string; content: unknown }>('keptFiles').findOne({ _id: id })
    const chunks = await graph.connection
      .collection('files.chunks')
      .find({ files_id: kept!.content })
      .sort({ n: 1 })
      .toArray()
    return Buffer.concat(chunks.map(({ data }) => (data as { buffer: Uint8Array }).buffer))
  }
  const fileOf = async (id: string): Promise<string> =>
    (await graph.connection.collection<{ _id: string; fileId: string }>('exports').findOne({ _id: id }))!.fileId

  it.each(['CSV', 'XLSX', 'PARQUET', 'JSON_STAT'])('are exported as %s at once where they are few', async (format) => {
    const { export: begun } = await mutate(graph, 'startExport', { query: { ...COLLEGES, first: 1 }, format })
    const { totalCount } = await ask(COLLEGES)
    expect(begun).toMatchObject({ status: 'READY', rows: totalCount, done: totalCount })
    expect(begun.url).toContain('/files/employment/')
    expect((await bytesOf(await fileOf(begun.id))).length).toBe(begun.size)
  })

  it('are exported beside the request where they are many, and taken up again by another process', async () => {
    const query = { levels: ['ORGANIZATION', 'SPECIALITY', 'YEAR'], measures: ['GRADUATES'], at: 'M6' }
    const { totalCount } = await ask(query)
    expect(totalCount).toBeGreaterThan(5_000)
    const { export: begun } = await mutate(graph, 'startExport', { query, format: 'CSV' })
    expect(begun).toMatchObject({ status: 'WAITING', rows: totalCount, done: 0, url: null })
    // As it is where the process that writes it is killed: begun, and no file.
    const exports = graph.connection.collection<{ _id: string }>('exports')
    await exports.updateOne({ _id: begun.id }, { $set: { done: 5_000 } })
    expect(await exported(begun.id)).toMatchObject({ status: 'RUNNING', done: 5_000, url: null })
    await graph.subgraph.jobs.runAll()
    expect(await exported(begun.id)).toMatchObject({ status: 'READY', done: totalCount })
    const text = (await bytesOf(await fileOf(begun.id))).toString('utf8')
    const rows = parse(text, { bom: true, delimiter: ';' }) as string[][]
    expect(new Set(rows.map((row) => row.join())).size).toBe(totalCount + 1)
    await exports.updateOne({ _id: begun.id }, { $set: { startedAt: '2026-02-27T00:00:00.000Z' } })
    expect(await exported(begun.id)).toMatchObject({ status: 'EXPIRED', url: null })
  })

  it('are not exported where there is nothing', async () => {
    const nothing = { ...COLLEGES, having: [{ measure: 'IN_WORK', gte: 101 }] }
    const refused = await mutate(graph, 'startExport', { query: nothing, format: 'CSV' })
    expect(refused.problems[0].code).toBe('NOTHING_TO_EXPORT')
  })
})
