import { readFileSync } from 'node:fs'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

/** In the order of their references. */
const FILES = [
  'SECTORS',
  'MUNICIPALITIES',
  'OCCUPATIONS',
  'JOB_TITLES',
  'SPECIALITY_GROUPS',
  'SPECIALITIES',
  'MATCHES',
  'STANDARDS',
  'FUNCTIONS',
  'QUALIFICATIONS',
] as const

describe('the classifiers', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2024-09-01T09:00:00Z'),
    })
  })
  afterAll(() => graph.stop())

  const importing = (classifier: string, csv: string) => mutate(graph, 'importClassifier', { classifier, csv })
  const ask = (query: string) => graph.as(anybody).ask(query)
  const fileOf = (classifier: string) =>
    readFileSync(new URL(`../data/${classifier.toLowerCase().replaceAll('_', '-')}.csv`, import.meta.url), 'utf8')

  it.each(FILES)(
    'has a file of %s in the repository whose every row is taken, and again changes nothing',
    async (name) => {
      const first = await importing(name, fileOf(name))
      expect(first).toMatchObject({ refused: 0, refusedCells: [], unchanged: 0 })
      expect(first.created + first.changed).toBe(first.rows)
      const facts = (await graph.published()).length
      expect(await importing(name, fileOf(name))).toMatchObject({ unchanged: first.rows, refused: 0 })
      expect((await graph.published()).length).toBe(facts)
    },
  )

  it('resolves an old municipal code for ever, and leads over its three generations to the one in force', async () => {
    const { old, gone, then } = await ask(`{
      old: municipality(oktmo: "46648101") { name validTo replacedBy { oktmo replacedBy { oktmo } } successors { oktmo }
        in2020: successors(on: "2020-01-01") { oktmo } before: successors(on: "2010-01-01") { oktmo } }
      gone: municipality(oktmo: "46648101", on: "2024-01-01") { oktmo }
      then: municipality(oktmo: "46648101", on: "2018-12-31") { oktmo } }`)
    expect(old).toEqual({
      name: 'Раменское',
      validTo: '2018-12-31',
      replacedBy: [{ oktmo: '46768000', replacedBy: [{ oktmo: '46568000' }] }],
      successors: [{ oktmo: '46568000' }],
      in2020: [{ oktmo: '46768000' }],
      before: [{ oktmo: '46648101' }],
    })
    expect([gone, then]).toEqual([null, { oktmo: '46648101' }])
  })

  it('keeps a standard that was approved anew twice and then replaced, with the functions of each day', async () => {
    const header = 'standard,name,orderNumber,validFrom,validTo,replacedBy\n'
    const rows = [
      '99.001,Первый,1н,2014-01-01,,',
      '99.001,Второй,2н,2019-01-01,,',
      '99.001,Третий,3н,2022-01-01,2023-12-31,99.002',
    ]
    expect(
      await importing('STANDARDS', `${header}${rows.join('\n')}\n99.002,Преемник,4н,2024-01-01,,\n`),
    ).toMatchObject({
      created: 2,
      changed: 2,
      refused: 0,
    })
    await importing(
      'FUNCTIONS',
      'Профстандарт;Функция;Наименование;Действует с;Действует по\n99.001;А;Общая;2014-01-01;\n99.001;А/01.6;Трудовая;2019-01-01;2021-12-31\n',
    )
    const { last, before, first, listed } = await ask(`{
      last: standard(code: "99.001") { name orderNumber validTo successors { code } editions { name validFrom validTo } }
      before: standard(code: "99.001", on: "2020-05-01") { name orderNumber levels(on: "2020-05-01")
        functions(on: "2020-05-01") { code generalised level } }
      first: standard(code: "99.001", on: "2015-05-01") { name levels(on: "2015-05-01") }
      listed: standards(on: "2024-05-01", first: 100) { nodes { code } } }`)
    expect(last).toEqual({
      name: 'Третий',
      orderNumber: '3н',
      validTo: '2023-12-31',
      successors: [{ code: '99.002' }],
      editions: [
        { name: 'Первый', validFrom: '2014-01-01', validTo: '2018-12-31' },
        { name: 'Второй', validFrom: '2019-01-01', validTo: '2021-12-31' },
        { name: 'Третий', validFrom: '2022-01-01', validTo: '2023-12-31' },
      ],
    })
    expect(before).toMatchObject({ name: 'Второй', orderNumber: '2н', levels: [6] })
    expect(before.functions).toEqual([
      { code: 'A', generalised: true, level: null },
      { code: 'A/01.6', generalised: false, level: 6 },
    ])
    expect(first).toEqual({ name: 'Первый', levels: [] })
    const codes = listed.nodes.map(({ code }: { code: string }) => code)
    expect([codes.includes('99.001'), codes.includes('99.002'), codes.includes('40.058')]).toEqual([false, true, true])
    const facts = (await graph.published()).filter(
      ({ type, data }) => type === 'standard.changed.v1' && (data as { code: string }).code === '99.001',
    )
    expect(facts.map(({ data }) => (data as { name: string }).name)).toEqual(['Первый', 'Второй', 'Третий'])
  })

  it('refuses to write over an edition, a code of the wrong shape, an end before its start and a code that replaces itself', async () => {
    const { refusedCells } = await importing(
      'STANDARDS',
      'standard,name,validFrom,validTo,replacedBy\n40.058,Другое имя,2019-07-03,,\n4.58,Имя,2020-01-01,,\n77.001,Имя,2020-01-01,2019-01-01,\n77.002,Имя,2020-01-01,,77.002\n77.003,Имя,2020-02-31,,\n',
    )
    expect(refusedCells).toMatchObject([
      { line: 2, column: null, code: 'EDITION_DIFFERS', rule: 'D6' },
      { line: 3, column: 'standard', code: 'SHAPE', rule: null },
      { line: 4, column: 'validTo', code: 'END_BEFORE_START', rule: null },
      { line: 5, column: 'replacedBy', code: 'ITSELF', rule: null },
      { line: 6, column: 'validFrom', code: 'DAY', rule: null },
    ])
  })

  it('derives the standard of a qualification from its code', async () => {
    const { qualification } = await ask(
      `{ qualification(code: "40.05800.01") { level standardCode standard { code name } } }`,
    )
    expect(qualification).toMatchObject({ level: 5, standardCode: '40.058', standard: { code: '40.058' } })
  })

  it('shows who may assess a qualification on a day, under which council, and its entry in the register of НОК', async () => {
    const header = 'qualification,name,level,validityMonths,validFrom,jobTitles,okz,protocolNumber,protocolDate\n'
    const entry = '97.00100.01,Мастер,5,36,2019-01-01,Мастер участка|Бригадир,8212,12/24,2024-03-01\n'
    await importing(
      'QUALIFICATIONS',
      'qualification,name,level,validityMonths,validFrom\n97.00100.01,Мастер,5,36,2019-01-01\n',
    )
    expect(await importing('QUALIFICATIONS', header + entry)).toMatchObject({ changed: 1, refused: 0 })
    const contrary = await importing('QUALIFICATIONS', header + entry.replace('12/24', '13/24'))
    expect(contrary).toMatchObject({ refusedCells: [{ code: 'EDITION_DIFFERS' }] })
    expect(await importing('QUALIFICATIONS', header + entry.replace('8212', '82а'))).toMatchObject({
      refusedCells: [{ column: 'okz', code: 'SHAPE' }],
    })

    const document = { title: 'Приказ', date: '2019-12-01' }
    const register = (name: string, roles: readonly object[]) =>
      mutate(graph, 'registerOrganization', { name, sectorCodes: [], roles })
    const held = { kind: 'QUALIFICATIONS_COUNCIL', validFrom: '2019-01-01', document }
    const { organization: council } = await register('Совет 97', [held])
    await mutate(graph, 'describeOrganization', { id: council.id, council: { activityAreas: ['97.001'] } })
    const attested = { kind: 'ASSESSMENT_CENTRE', councilId: council.id, qualifications: ['97.00100.01'], document }
    const { organization: centre } = await register('Центр 97', [
      { ...attested, validFrom: '2020-01-01', validTo: '2022-12-31' },
      { ...attested, validFrom: '2024-01-01' },
    ])
    const at = (on: string) => `centres(on: "${on}") { id } councils(on: "${on}") { id }`
    const { before, between, now } = await ask(`{
      before: qualification(code: "97.00100.01") { ${at('2018-12-31')} }
      between: qualification(code: "97.00100.01") { ${at('2023-01-01')} }
      now: qualification(code: "97.00100.01") { centres { id } councils { id }
        register { jobTitles admission activity occupations { okz } protocol { number date } order { number } } } }`)
    expect(before).toEqual({ centres: [], councils: [] })
    expect(between).toEqual({ centres: [], councils: [{ id: council.id }] })
    expect(now).toEqual({
      centres: [{ id: centre.id }],
      councils: [{ id: council.id }],
      register: {
        ...{ jobTitles: ['Мастер участка', 'Бригадир'], admission: [], activity: null, order: null },
        ...{ occupations: [{ okz: '8212' }], protocol: { number: '12/24', date: '2024-03-01' } },
      },
    })
  })

  it('keeps what a speciality prepares for by day, and publishes the occupations in force as before', async () => {
    const header = 'speciality,kind,target,strength,validFrom,validTo\n'
    expect(await importing('MATCHES', `${header}11.01.01,OKZ,7421,RELATED,2020-01-01,\n`)).toMatchObject({ changed: 1 })
    expect(await importing('MATCHES', `${header}11.01.01,OKZ,7421,CORE,2023-01-01,\n`)).toMatchObject({ changed: 1 })
    expect(await importing('MATCHES', `${header}11.01.01,OKZ,8212,CORE,2015-01-01,2022-12-31\n`)).toMatchObject({
      changed: 1,
    })
    const { speciality } = await ask(`{ speciality(code: "11.01.01") { kind group { code name }
      now: occupations { occupation { okz name } strength } in2021: occupations(on: "2021-01-01") { occupation { okz } strength } } }`)
    expect(speciality).toMatchObject({ kind: 'PROFESSION', group: { code: '11.00.00' } })
    expect(speciality.now).toMatchObject([{ occupation: { okz: '7421' }, strength: 'CORE' }])
    expect(speciality.in2021).toEqual([
      { occupation: { okz: '8212' }, strength: 'CORE' },
      { occupation: { okz: '7421' }, strength: 'RELATED' },
    ])
    const { occupation } = await ask(`{ occupation(okz: "7421") {
      now: specialities { speciality { code } strength } in2021: specialities(on: "2021-01-01") { speciality { code } strength } } }`)
    expect(occupation.now).toContainEqual({ speciality: { code: '11.01.01' }, strength: 'CORE' })
    expect(occupation.in2021).toContainEqual({ speciality: { code: '11.01.01' }, strength: 'RELATED' })
    const last = (await graph.published()).findLast(
      ({ type, data }) => type === 'speciality.changed.v1' && (data as { code: string }).code === '11.01.01',
    )
    expect(last?.data).toMatchObject({ occupations: [{ okz: '7421', strength: 'CORE' }] })
    expect(
      await importing('MATCHES', `${header}99.02.99,OKZ,7421,CORE,2020-01-01,\n11.01.01,OKZ,x,CORE,2020-01-01,\n`),
    ).toMatchObject({
      refusedCells: [
        { line: 2, column: 'speciality', code: 'UNKNOWN' },
        { line: 3, column: 'target', code: 'SHAPE' },
      ],
    })
  })

  it('reads codes that were written before codes had terms, and closes them where a term begins', async () => {
    await graph.connection.collection('specialities').insertOne({
      _id: Buffer.from('Speciality:77.02.01').toString('base64url') as never,
      version: 1,
      seq: 1,
      updatedAt: '2024-01-01T00:00:00.000Z',
      code: '77.02.01',
      name: 'Старая',
      occupations: [{ okz: '8212', strength: 'CORE' }],
    })
    const query = `{ speciality(code: "77.02.01") { name occupations { strength } editions { name validFrom validTo } } }`
    expect((await ask(query)).speciality).toEqual({
      name: 'Старая',
      occupations: [{ strength: 'CORE' }],
      editions: [{ name: 'Старая', validFrom: '1900-01-01', validTo: null }],
    })
    await importing('SPECIALITIES', 'speciality,name,validFrom\n77.02.01,Новая,2022-09-01\n')
    expect((await ask(query)).speciality).toMatchObject({
      name: 'Новая',
      occupations: [{ strength: 'CORE' }],
      editions: [{ name: 'Старая', validTo: '2022-08-31' }, { name: 'Новая' }],
    })
  })
})
