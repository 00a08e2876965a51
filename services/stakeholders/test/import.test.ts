import { freshInn, key } from '@kadry/testing/arbitrary'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const IMPORT = /* GraphQL */ `
  mutation Import($input: ImportInput!) {
    importOrganizations(input: $input) {
      __typename
      ... on ImportPayload {
        rows created changed unchanged refused dryRun
        refusedCells { line column value code rule ru: message(locale: RU) en: message(locale: EN) }
      }
      ... on FileRefused { code line ru: message(locale: RU) en: message(locale: EN) }
    }
  }
`
const HEADER = 'ИНН;ОГРН;Наименование;Краткое наименование;Наименование с;Отрасли;ОКТМО;Роли;Документ;Номер документа'

describe('importing organisations', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2024-09-01T09:00:00Z'),
    })
  })
  afterAll(() => graph.stop())

  const importing = async (rows: readonly string[], more: object = {}) =>
    (
      await graph
        .as(registrar)
        .ask(IMPORT, { input: { idempotencyKey: key(), csv: [HEADER, ...rows].join('\n'), ...more } })
    ).importOrganizations
  const one = async (inn: string) =>
    (
      await graph.as(anybody).ask(
        `query ($inn: String!) { organization(inn: $inn) { id name shortName version roles { kind validFrom validTo document { number } }
           before: name(asOf: "2024-08-31") } }`,
        { inn },
      )
    ).organization
  const factsOf = async (id: string) => (await graph.told()).filter((fact) => fact.key === id).map(({ type }) => type)

  it('registers a body with its roles, and tells what the command would have told, once', async () => {
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

  it('renames a body that was registered by hand and grants it what it lacks, in one version', async () => {
    const inn = freshInn()
    await graph
      .as(registrar)
      .ask('mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { __typename } }', {
        input: { idempotencyKey: key(), name: 'Техникум', inn },
      })
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

  it('does not mistake one body for another, and changes no number of a known one', async () => {
    const [first, second] = [freshInn(), freshInn()]
    const ogrn = '1037739010891'
    await importing([`${first};${ogrn};Первая;;;;;;;`, `${second};;Вторая;;;;;;;`])
    const { refusedCells } = await importing([`${second};${ogrn};Вторая;;;;;;;`, `${first};;Первая;;;;46704000;;;`])
    expect(refusedCells.map(({ column, code }: Record<string, unknown>) => [column, code])).toEqual([
      ['ОГРН', 'DIFFERS'],
      ['ОКТМО', 'DIFFERS'],
    ])
    expect([(await one(first)).version, (await one(second)).version]).toEqual([1, 1])
  })

  it('does not grant again behind the back of a revocation', async () => {
    const inn = freshInn()
    const row = `${inn};;Завод;;;;;EMPLOYER 2019-09-01;Запись;`
    await importing([row])
    const { id } = await one(inn)
    const { organization } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { organization(id: $id) { roles { id } } }', { id })
    await graph.as(registrar).ask('mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { __typename } }', {
      input: {
        idempotencyKey: key(),
        organizationId: id,
        roleGrantId: organization.roles[0].id,
        on: '2024-01-01',
        reason: 'Выбыл',
      },
    })
    expect(await importing([row])).toMatchObject({ unchanged: 1 })
  })

  it('answers a repeat with the first counts, and writes nothing in a dry run', async () => {
    const inn = freshInn()
    const input = { idempotencyKey: key(), csv: `${HEADER}\n${inn};;Завод;;;;;;;` }
    const dry = await graph.as(registrar).ask(IMPORT, { input: { ...input, dryRun: true } })
    expect(dry.importOrganizations).toMatchObject({ created: 1, dryRun: true })
    expect(await one(inn)).toBeNull()
    const first = await graph.as(registrar).ask(IMPORT, { input })
    expect(first.importOrganizations).toMatchObject({ created: 1 })
    expect(await graph.as(registrar).ask(IMPORT, { input })).toEqual(first)
  })

  it('refuses a broken file, one of more than 1,000 rows, and a caller who is no registrar', async () => {
    expect(await importing([`${freshInn()};;"Зав"од;;;;;;;`])).toMatchObject({
      __typename: 'FileRefused',
      code: 'BROKEN_QUOTE',
      line: 2,
    })
    expect(await importing(Array.from({ length: 1_001 }, () => ';;x;;;;;;;'))).toMatchObject({ code: 'TOO_MANY_ROWS' })
    const { errors } = await graph.as(anybody).tell(IMPORT, { input: { idempotencyKey: key(), csv: HEADER } })
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })
})
