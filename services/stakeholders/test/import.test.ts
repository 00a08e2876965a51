import { ogrnControl } from '@kadry/domain/identifiers'
import { freshInn, key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const HEADER = 'ИНН;ОГРН;Наименование;Краткое наименование;Наименование с;Отрасли;ОКТМО;Роли;Документ;Номер документа'
const NUMBERS = 'ИНН;ОГРН;КПП;Наименование;Краткое наименование;Наименование с;Роли;Документ'
const ogrnOf = (n: number) => {
  const twelve = `10350${String(n).padStart(7, '0')}`
  return `${twelve}${ogrnControl(`${twelve}0`)}`
}

describe('importing organisations', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2024-09-01T09:00:00Z'),
    })
  })
  afterAll(() => graph.stop())

  const importing = (rows: readonly string[], header = HEADER) =>
    mutate(graph, 'importOrganizations', { csv: [header, ...rows].join('\n') })
  const places = ({ refusedCells }: { refusedCells: Record<string, unknown>[] }) =>
    refusedCells.map(({ line, column, code, rule }) => [line, column, code, rule])
  const one = async (inn: string) =>
    (
      await graph.as(anybody).ask(
        `query ($inn: String!) { organization(inn: $inn) { id name shortName version roles { kind validFrom validTo document { number } }
           before: name(asOf: "2024-08-31") } }`,
        { inn },
      )
    ).organization
  const factsOf = async (id: string) =>
    (await graph.published()).filter((fact) => fact.key === id).map(({ type }) => type)

  it('registers a body with its roles, and publishes what the command would have published, once', async () => {
    const inn = freshInn()
    const row = `${inn};;"Колледж ""Энергия""";Энергия;;education;46704000;COLLEGE 2019-09-01|EXAM_SITE 01.02.2020..2023-12-31;Лицензия;17`
    expect(await importing([row])).toMatchObject({ rows: 1, created: 1, refused: 0 })
    expect(await importing([row])).toMatchObject({ rows: 1, created: 0, changed: 0, unchanged: 1 })
    const college = await one(inn)
    expect(college).toMatchObject({ name: 'Колледж "Энергия"', shortName: 'Энергия', version: 1 })
    expect(college.roles).toEqual([
      { kind: 'COLLEGE', validFrom: '2019-09-01', validTo: null, document: { number: '17' } },
      { kind: 'EXAM_SITE', validFrom: '2020-02-01', validTo: '2023-12-31', document: { number: '17' } },
    ])
    expect(await factsOf(college.id)).toEqual(['organization.registered.v1', 'role.granted.v1', 'role.granted.v1'])
  })

  it('takes a licence that lists nothing for one, and shows listed codes that the classifier lacks (R28)', async () => {
    const inn = freshInn()
    const licence = async (cell: string) => {
      const row = `${inn};Колледж «Лицензия»;COLLEGE 2019-09-01;${cell};Лицензия;17`
      await importing([row], 'inn;name;roles;licensed;document;documentNumber')
      const query = `query ($inn: String!) { organization(inn: $inn) { education { licensedCodes licensedSpecialities { code } } } }`
      return (await graph.as(anybody).ask(query, { inn })).organization.education
    }
    expect(await licence('99.02.99 2019-09-01')).toEqual({ licensedCodes: ['99.02.99'], licensedSpecialities: [] })
    expect((await licence('')).licensedCodes).toEqual(['99.02.99'])
    expect((await licence('нет')).licensedCodes).toEqual([])
  })

  it('renames a body that was registered by hand and grants it what it lacks, in one version', async () => {
    const inn = freshInn()
    await mutate(graph, 'registerOrganization', { name: 'Техникум', inn })
    expect(await importing([`${inn};;Колледж;;2024-09-01;;;COLLEGE 2024-09-01;Приказ;`])).toMatchObject({ changed: 1 })
    const college = await one(inn)
    expect(college).toMatchObject({ name: 'Колледж', before: 'Техникум', version: 2 })
    expect(await factsOf(college.id)).toEqual([
      'organization.registered.v1',
      'organization.renamed.v1',
      'role.granted.v1',
    ])
  })

  it('reports what breaks a rule by line, column and rule, and takes the rest', async () => {
    const [good, known] = [freshInn(), freshInn()]
    await importing([`${known};;Завод;;;trade;46704000;EMPLOYER 2019-09-01;Запись;`])
    const { refusedCells, ...counts } = await importing([
      '0000000000;;Нули;;;;;;;',
      `${freshInn()};;Наоборот;;;;;EMPLOYER 2020-01-01..2019-01-01;Запись;`,
      `${freshInn()};;Дата;;2024-02-31;;;;;`,
      `${freshInn()};;Роль;;;;;CASTLE 2020-01-01;Запись;`,
      `${freshInn()};;Без документа;;;;;EMPLOYER 2020-01-01;;`,
      ';;Безымянная;;;;;;;',
      `${good};;Хорошая;;;;;EMPLOYER 2020-01-01;Запись;`,
      `${good};;Ещё раз;;;;;;;`,
      `${known};;Завод;;;trade;46704000;EMPLOYER 2021-01-01;Запись;`,
      `${known.slice(0, 9)}X;;Буква;;;;;;;`,
      `${freshInn()};;Чужой код;;;;77000000;;;`,
      `${freshInn()};;ЦОК без совета;;;;;ASSESSMENT_CENTRE 2020-01-01;Аттестат;`,
    ])
    expect(counts).toMatchObject({ rows: 12, created: 1, refused: 11 })
    expect(
      refusedCells.map(({ line, column, code, rule }: Record<string, unknown>) => [line, column, code, rule]),
    ).toMatchObject([
      [2, 'ИНН', 'INN', 'R1'],
      [3, 'Роли', 'END_BEFORE_START', null],
      [4, 'Наименование с', 'DAY', null],
      [5, 'Роли', 'ONE_OF', null],
      [6, 'Документ', 'EMPTY', 'R2'],
      [7, 'ИНН', 'NO_IDENTIFIER', null],
      [9, 'ИНН', 'REPEATED_ROW', null],
      [10, null, 'ROLE_OVERLAPS', 'R2'],
      [11, 'ИНН', 'INN', 'R1'],
      [12, 'ОКТМО', 'OKTMO', 'R25'],
      [13, 'Роли', 'COUNCIL_MISSING', 'R3'],
      [13, 'Роли', 'COUNT', 'R3'],
    ])
    for (const { ru, en } of refusedCells) expect([/[а-я]/i.test(ru), /[a-z]/i.test(en)]).toEqual([true, true])
    expect((await one(known)).version).toBe(1)
  })

  it('publishes of a known body exactly what changed, nothing of one that did not, and nothing the second time', async () => {
    const [moved, added, named, by, still] = [freshInn(), freshInn(), freshInn(), freshInn(), freshInn()]
    const before = [
      `${moved};${ogrnOf(1)};503201001;Завод;;;EMPLOYER 2019-09-01;Запись`,
      `${added};;;Лицей;;;;`,
      `${named};;503201002;Техникум;Т;;;`,
      `;${ogrnOf(2)};;Союз;;;;`,
      `${still};${ogrnOf(3)};503201003;Палата;ТПП;;;`,
    ]
    await importing(before, NUMBERS)
    const after = [
      `${moved};${ogrnOf(1)};501801001;Завод;;;EMPLOYER 2019-09-01;Выписка`,
      `${added};${ogrnOf(4)};;Лицей;;;;`,
      `${named};;503201009;Колледж;;2024-09-01;COLLEGE 2024-09-01;Лицензия`,
      `${by};${ogrnOf(2)};;Союз;;;;`,
      `${still};${ogrnOf(3)};503201003;Палата;ТПП;;;`,
    ]
    const published = (await graph.published()).length
    expect(await importing(after, NUMBERS)).toMatchObject({ created: 0, changed: 4, unchanged: 1, refused: 0 })
    const facts = (await graph.published()).slice(published)
    const about = async (inn: string) => {
      const { id } = await one(inn)
      return facts.filter((fact) => fact.key === id).map(({ type, data }) => [type, { ...(data as object), id: '' }])
    }
    expect(await about(moved)).toEqual([
      ['organization.identified.v1', { id: '', kpp: '501801001', document: { title: 'Выписка' } }],
    ])
    expect(await about(added)).toEqual([['organization.identified.v1', { id: '', ogrn: ogrnOf(4) }]])
    expect((await about(named)).map(([type]) => type)).toEqual([
      'organization.renamed.v1',
      'organization.identified.v1',
      'role.granted.v1',
    ])
    expect(await about(by)).toEqual([['organization.identified.v1', { id: '', inn: by }]])
    expect(await about(still)).toEqual([])
    expect(facts).toHaveLength(6)
    expect((await one(named)).version, 'one row is one version').toBe(2)

    expect(await importing(after, NUMBERS)).toMatchObject({ changed: 0, unchanged: 5, refused: 0 })
    expect(await graph.published()).toHaveLength(published + 6)
  })

  it('does not mistake one body for another: a row of two bodies is refused whole, in a dry run too', async () => {
    const [first, second] = [freshInn(), freshInn()]
    await importing([`${first};${ogrnOf(11)};503201001;Первая;;;;`, `${second};;;Вторая;;;;`], NUMBERS)
    const rows = [
      `${second};${ogrnOf(11)};503201002;Вторая новая;;;;`,
      `${first};${ogrnOf(12)};503201002;Первая;;;;`,
      `${freshInn()};${ogrnOf(13)};;Третья;;;;`,
      `${second};;50320;Вторая;;;;`,
    ]
    const refused = await importing(rows, NUMBERS)
    expect(refused).toMatchObject({ created: 1, changed: 0, refused: 3 })
    expect(places(refused)).toEqual([
      [2, 'ОГРН', 'ANOTHER_BODY', 'R1'],
      [3, 'ОГРН', 'ANOTHER_BODY', 'R1'],
      [5, 'ИНН', 'REPEATED_ROW', null],
    ])
    expect([(await one(first)).version, (await one(second)).version]).toEqual([1, 1])
    const csv = [NUMBERS, rows[0], `${freshInn()};${ogrnOf(11)};;Первая;;;;`].join('\n')
    expect(await mutate(graph, 'importOrganizations', { csv, dryRun: true })).toMatchObject({ refused: 2 })
  })

  it('brings a known body to other sectors and another municipality, published as one fact', async () => {
    const inn = freshInn()
    await importing([`${inn};;Первая;;;trade;46704000;;;`])
    const published = (await graph.published()).length
    const row = [`${inn};;Первая;;;education|trade;46788000;;;`]
    expect(await importing(row)).toMatchObject({ changed: 1, refused: 0 })
    expect((await graph.published()).slice(published)).toMatchObject([
      { type: 'organization.classified.v1', data: { sectorCodes: ['education', 'trade'], oktmo: '46788000' } },
    ])
    expect(await importing(row)).toMatchObject({ unchanged: 1 })
    expect(await graph.published()).toHaveLength(published + 1)
  })

  it('refuses a КПП of the wrong shape and a council that is missing', async () => {
    const inn = freshInn()
    await importing([`${inn};;Первая;;;trade;46704000;;;`])
    expect(places(await importing([`${inn};;50320;Первая;;;;`], NUMBERS))).toEqual([[2, 'КПП', 'KPP', 'R1']])
    const centre = `${inn};;503201001;Новая;;;ASSESSMENT_CENTRE 2020-01-01;Аттестат`
    expect(places(await importing([centre], NUMBERS))).toEqual([
      [2, 'Роли', 'COUNCIL_MISSING', 'R3'],
      [2, 'Роли', 'COUNT', 'R3'],
    ])
    expect(await one(inn)).toMatchObject({ name: 'Первая', version: 1 })
  })

  it('changes nothing of a body that is dissolved or merged', async () => {
    const [gone, merged, heir] = [freshInn(), freshInn(), freshInn()]
    const rows = [gone, merged, heir].map((inn) => `${inn};;503201001;Завод;;;;`)
    await importing(rows, NUMBERS)
    const [goneId, mergedId, intoId] = await Promise.all([gone, merged, heir].map(async (inn) => (await one(inn)).id))
    const how = { on: '2024-08-01', reason: 'Решение', document: { title: 'Приказ' } }
    await mutate(graph, 'dissolveOrganization', { id: goneId, ...how })
    await mutate(graph, 'mergeOrganization', { id: mergedId, intoId, ...how })
    const published = (await graph.published()).length
    expect(places(await importing(rows, NUMBERS)), 'a dissolved body is as it was').toEqual([
      [3, null, 'ORGANIZATION_MERGED', 'R5'],
    ])
    const other = [`${gone};;503201002;Завод;;;;`, `${merged};;503201001;Фабрика;;;;`]
    expect(places(await importing(other, NUMBERS))).toEqual([
      [2, null, 'ORGANIZATION_DISSOLVED', 'R5'],
      [3, null, 'ORGANIZATION_MERGED', 'R5'],
    ])
    expect(await graph.published()).toHaveLength(published)
  })

  it('does not grant again behind the back of a revocation', async () => {
    const inn = freshInn()
    const row = `${inn};;Завод;;;;;EMPLOYER 2019-09-01;Запись;`
    await importing([row])
    const { id } = await one(inn)
    const { organization } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { organization(id: $id) { roles { id } } }', { id })
    const grant = { organizationId: id, roleGrantId: organization.roles[0].id }
    await mutate(graph, 'revokeRole', { ...grant, on: '2024-01-01', reason: 'Выбыл' })
    expect(await importing([row])).toMatchObject({ unchanged: 1 })
  })

  it('answers a repeat with the first counts, refuses its key to another file, and writes nothing in a dry run', async () => {
    const inn = freshInn()
    const input = { idempotencyKey: key(), csv: `${HEADER}\n${inn};;Завод;;;;;;;` }
    const dry = await mutate(graph, 'importOrganizations', { ...input, dryRun: true })
    expect(dry).toMatchObject({ created: 1, dryRun: true })
    expect(await one(inn)).toBeNull()
    const first = await mutate(graph, 'importOrganizations', input)
    expect(first).toMatchObject({ created: 1 })
    expect(await mutate(graph, 'importOrganizations', input)).toEqual(first)
    const other = { ...input, csv: `${HEADER}\n${freshInn()};;Другой завод;;;;;;;` }
    expect(await mutate(graph, 'importOrganizations', other)).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    expect(await mutate(graph, 'importOrganizations', input)).toEqual(first)
  })

  it('refuses a broken file, one of more than 1,000 rows, and a caller who is no registrar', async () => {
    expect(await importing([`${freshInn()};;"Зав"од;;;;;;;`])).toMatchObject({
      __typename: 'FileRefused',
      code: 'BROKEN_QUOTE',
      line: 2,
    })
    expect(await importing(Array.from({ length: 1_001 }, () => ';;x;;;;;;;'))).toMatchObject({ code: 'TOO_MANY_ROWS' })
    expect(await errorOf(graph, 'importOrganizations', { csv: HEADER }, anybody)).toBe('UNAUTHENTICATED')
  })
})
