import { ogrnControl } from '@kadry/domain/identifiers'
import { freshInn } from '@kadry/testing/arbitrary'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const ONE = /* GraphQL */ `
  query One($inn: String, $ogrn: String, $kpp: String) {
    organization(inn: $inn, ogrn: $ogrn, kpp: $kpp) {
      id name shortName version identifiers { scheme value checked } parent { id name } branches { nodes { name } }
    }
  }
`
const HEADER = 'ИНН;ОГРН;КПП;Наименование'
const HEAD_KPP = '500101001'
const BRANCH_KPP = '500143001'

describe('kind 12: a branch, whose row has ИНН and КПП for its key (FA-3, FA-4)', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  let ogrns = 0
  const freshOgrn = () => {
    const twelve = `10250${String(++ogrns).padStart(7, '0')}`
    return `${twelve}${ogrnControl(`${twelve}0`)}`
  }
  const importing = (rows: readonly string[], header = HEADER, more = {}) =>
    mutate(graph, 'importOrganizations', { csv: [header, ...rows].join('\n'), ...more })
  const one = async (variables: { inn?: string; ogrn?: string; kpp?: string }) =>
    (await graph.as(anybody).ask(ONE, variables)).organization
  const published = async (id: string) =>
    (await graph.published()).filter((fact) => fact.key === id).map(({ type }) => type)

  it('in a file of its own leaves its head as it was, and is found and shown as one', async () => {
    const [inn, ogrn] = [freshInn(), freshOgrn()]
    expect(await importing([`${inn};${ogrn};${HEAD_KPP};Колледж «Головной»`])).toMatchObject({ created: 1 })
    const branch = `${inn};${ogrn};${BRANCH_KPP};Озёрский филиал Колледжа «Головной»`
    expect(await importing([branch])).toMatchObject({ created: 1, changed: 0, refused: 0 })

    const head = await one({ inn })
    expect(head).toMatchObject({ name: 'Колледж «Головной»', version: 1, parent: null })
    expect(await published(head.id)).toEqual(['organization.registered.v1'])
    expect(head.branches.nodes).toEqual([{ name: 'Озёрский филиал Колледжа «Головной»' }])

    const found = await one({ inn, kpp: BRANCH_KPP })
    expect(found).toMatchObject({ name: 'Озёрский филиал Колледжа «Головной»', parent: { id: head.id } })
    expect(found.identifiers).toEqual([
      { scheme: 'INN', value: inn, checked: true },
      { scheme: 'OGRN', value: ogrn, checked: true },
      { scheme: 'KPP', value: BRANCH_KPP, checked: false },
    ])
    expect(await published(found.id)).toEqual(['organization.registered.v1', 'organization.attached.v1'])
    expect(await one({ ogrn, kpp: BRANCH_KPP })).toMatchObject({ id: found.id })
    expect(await one({ inn, kpp: HEAD_KPP })).toMatchObject({ id: head.id })
    expect(await one({ inn, kpp: '500143002' })).toBeNull()

    expect(await importing([branch])).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
    expect(await importing([branch.replace('Озёрский', 'Луховицкий')])).toMatchObject({ changed: 1 })
    expect(await one({ inn, kpp: BRANCH_KPP })).toMatchObject({ id: found.id, version: 2 })
    expect(await one({ inn })).toMatchObject({ name: 'Колледж «Головной»', version: 1 })
  })

  it.each([
    ['behind its head', [HEAD_KPP, '500143001', '500143002']],
    ['in front of its head', ['500143001', '500102001', HEAD_KPP]],
  ])('may stand in one file %s', async (_, kpps) => {
    const inn = freshInn()
    const rows = kpps.map((kpp) => `${inn};;${kpp};Место ${kpp}`)
    expect(await importing(rows)).toMatchObject({ created: 3, refused: 0 })
    const head = await one({ inn })
    expect(head.name).toBe(`Место ${HEAD_KPP}`)
    expect(head.branches.nodes).toHaveLength(2)
    expect(await importing(rows)).toMatchObject({ unchanged: 3 })
  })

  it('has what its head has alone where the registry does not know the head, and is attached once it does', async () => {
    const inn = freshInn()
    const branch = `${inn};;${BRANCH_KPP};Коломенский филиал`
    expect(await importing([branch])).toMatchObject({ created: 1 })
    expect(await one({ inn })).toBeNull()
    const alone = await one({ inn, kpp: BRANCH_KPP })
    expect(alone).toMatchObject({ name: 'Коломенский филиал', parent: null })
    await importing([`${inn};;${HEAD_KPP};Университет`])
    expect(await one({ inn })).toMatchObject({ name: 'Университет' })
    expect(await importing([branch])).toMatchObject({ changed: 1 })
    expect(await one({ inn, kpp: BRANCH_KPP })).toMatchObject({ id: alone.id, parent: { name: 'Университет' } })
    expect(await importing([branch])).toMatchObject({ unchanged: 1 })
  })

  it('may be known by the ОГРН of its head', async () => {
    const [inn, ogrn] = [freshInn(), freshOgrn()]
    await importing([`${inn};${ogrn};${HEAD_KPP};Голова`])
    expect(await importing([`;${ogrn};${BRANCH_KPP};Филиал`])).toMatchObject({ created: 1 })
    expect(await importing([`${inn};;${BRANCH_KPP};Филиал`])).toMatchObject({ unchanged: 1 })
  })

  it('that was registered by hand and attached is that branch', async () => {
    const inn = freshInn()
    await importing([`${inn};;${HEAD_KPP};Голова`])
    const { organization } = await mutate(graph, 'registerOrganization', { name: 'Филиал', kpp: BRANCH_KPP })
    await mutate(graph, 'attachOrganization', { id: organization.id, parentId: (await one({ inn })).id })
    const byHand = await one({ inn, kpp: BRANCH_KPP })
    expect(byHand.id).toBe(organization.id)
    expect(byHand.identifiers).toContainEqual({ scheme: 'INN', value: inn, checked: true })
    expect(await importing([`${inn};;${BRANCH_KPP};Филиал`])).toMatchObject({ created: 0, refused: 0 })
    expect(await one({ inn, kpp: BRANCH_KPP })).toMatchObject({ id: organization.id })
  })

  it('is refused twice in one file, and does not become its head by any other door', async () => {
    const inn = freshInn()
    await importing([`${inn};;${HEAD_KPP};Голова`])
    const twice = await importing([`${inn};;${BRANCH_KPP};Филиал`, `${inn};;${BRANCH_KPP};Другой филиал`])
    expect(twice).toMatchObject({
      created: 1,
      refused: 1,
      refusedCells: [{ line: 3, column: 'КПП', code: 'REPEATED_ROW' }],
    })
    const { id } = await one({ inn })
    expect(await mutate(graph, 'identifyOrganization', { id, kpp: BRANCH_KPP })).toMatchObject({
      problems: [{ path: ['kpp'], code: 'KPP_OF_BRANCH' }],
    })
    const other = freshInn()
    await mutate(graph, 'registerOrganization', { name: 'Филиал под чужим номером', inn: other, kpp: BRANCH_KPP })
    const refused = await importing([`${other};;${HEAD_KPP};Голова`])
    expect(refused.refusedCells).toMatchObject([{ line: 2, column: 'КПП', code: 'BRANCH_HAS_NUMBER', rule: 'R1' }])
    expect(await one({ inn: other })).toMatchObject({ name: 'Филиал под чужим номером', version: 1 })
  })

  it('of a head that is gone is not attached to it', async () => {
    const inn = freshInn()
    await importing([`${inn};;${HEAD_KPP};Голова`])
    const how = { on: '2024-08-01', reason: 'Решение', document: { title: 'Приказ' } }
    await mutate(graph, 'dissolveOrganization', { id: (await one({ inn })).id, ...how })
    const refused = await importing([`${inn};;${BRANCH_KPP};Филиал`])
    expect(refused.refusedCells).toMatchObject([{ line: 2, code: 'PARENT_GONE', rule: 'R5' }])
    expect(await one({ inn, kpp: BRANCH_KPP })).toBeNull()
  })

  it('writes nothing in a dry run', async () => {
    const inn = freshInn()
    const rows = [`${inn};;${HEAD_KPP};Голова`, `${inn};;${BRANCH_KPP};Филиал`]
    expect(await importing(rows, HEADER, { dryRun: true })).toMatchObject({ created: 2 })
    expect(await one({ inn, kpp: BRANCH_KPP })).toBeNull()
  })
})

describe('kind 12: a row whose numbers are not what they seem (FA-8, FA-10)', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())
  const importing = (header: string, row: string) => mutate(graph, 'importOrganizations', { csv: `${header}\n${row}` })

  it.each([
    [
      'a malformed ИНН of a body known by its ОГРН',
      '50 21 284232;1027700132195;500101001;Колледж',
      ['ИНН', 'INN', 'R1'],
    ],
    ['the number of a register entry', ';2235401296513;;Колледж', ['ОГРН', 'OGRN', 'R1']],
    ['a malformed КПП', '7707083893;;50014300;Колледж', ['КПП', 'KPP', 'R1']],
    ['no number at all', ';;500143001;Филиал', ['ИНН', 'NO_IDENTIFIER', null]],
  ])('is refused for the true reason: %s', async (_, row, [column, code, rule]) => {
    await importing(HEADER, '7707083893;1027700132195;500101001;Колледж')
    expect((await importing(HEADER, row)).refusedCells).toMatchObject([{ line: 2, column, code, rule }])
  })

  it('may have the spaces of a table around its numbers, and in its ОКТМО', async () => {
    const row = '\u00A07707083893\u2009;1027700132195\u00A0;500101001;Кол\u00ADледж\u00A0;46\u00A0748\u00A0000'
    expect(await importing(`${HEADER};ОКТМО`, row)).toMatchObject({ changed: 1, refused: 0 })
    const found = await graph
      .as(anybody)
      .ask(
        '{ organization(inn: "\u00A07707083893") { name } organizations(filter: { oktmo: "46 748 000" }) { nodes { name } } }',
      )
    expect(found).toMatchObject({ organization: { name: 'Колледж' }, organizations: { nodes: [{ name: 'Колледж' }] } })
  })

  it.each(['Колледж\u00A0энергетики', '"Колледж\nэнергетики"', 'Кол\u00ADледж энергетики', 'Колледж  энергетики'])(
    'does not rename by what nobody sees: %j (FA-5)',
    async (name) => {
      const inn = freshInn()
      await importing('ИНН;Наименование', `${inn};Колледж энергетики`)
      expect(await importing('ИНН;Наименование', `${inn};${name}`)).toMatchObject({ unchanged: 1, changed: 0 })
    },
  )

  it('does not rename by another kind of quotes or a missing ё', async () => {
    const inn = freshInn()
    await importing('ИНН;Наименование', `${inn};Щёлковский техникум «Луна»`)
    for (const name of ['"Щелковский техникум ""Луна"""', 'Щёлковский техникум “Луна”'])
      expect(await importing('ИНН;Наименование', `${inn};${name}`)).toMatchObject({ unchanged: 1 })
  })

  it('renames by what one sees (control)', async () => {
    const inn = freshInn()
    await importing('ИНН;Наименование', `${inn};Колледж энергетики`)
    expect(await importing('ИНН;Наименование', `${inn};Колледж энергетик`)).toMatchObject({ changed: 1 })
  })
})
