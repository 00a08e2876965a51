import { readFileSync } from 'node:fs'
import { definitions } from '@kadry/infra/launcher/definitions'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { mutate } from '@kadry/testing/mutate'
import { anybody } from '@kadry/testing/viewers'
import { Kind, parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const file = readFileSync(new URL('../../services/stakeholders/queries.graphql', import.meta.url), 'utf8')
const queries = Object.fromEntries(
  parse(file).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [[one.name!.value, print(one)] as const] : [],
  ),
)
const document = { title: 'Аттестат № 8', number: '8', date: '2019-12-24' }
const INN = '7707083893'
const OGRN = '1037739010891'
const DAY = '2024-06-01'

describe('the queries of the registry, through the graph', () => {
  let graph: TestGraph
  let college: string
  let centre: string
  beforeAll(async () => {
    graph = await startGraph(definitions, { mongoUrl: inject('mongoUrl') })
    await run('defineSector', { code: 'radioelectronics', name: 'Радиоэлектроника' })
    await run('defineMunicipality', { oktmo: '46568000', name: 'Раменское', validFrom: '2015-01-01' })
    const role = (kind: string, more: object = {}) => ({ kind, validFrom: '2019-12-24', document, ...more })
    college = await register('Щёлковский колледж', [role('COLLEGE')], {
      inn: INN,
      ogrn: OGRN,
      sectorCodes: ['radioelectronics'],
      oktmo: '46568000',
    })
    await run('renameOrganization', {
      id: college,
      name: 'Щёлковский колледж имени Королёва',
      shortName: 'Щёлковский колледж',
      on: DAY,
    })
    const council = await register('Совет', [role('QUALIFICATIONS_COUNCIL', { grantedById: college })])
    await run('describeOrganization', { id: council, council: { activityAreas: ['40.058'] } })
    const assessing = { councilId: council, qualifications: ['40.05800.01'] }
    centre = await register('Центр оценки', [role('ASSESSMENT_CENTRE', assessing)])
    const csv = 'standard,name,validFrom\n01.001,Педагог,2017-01-01\n'
    await run('importClassifier', { classifier: 'STANDARDS', csv })
    await run('draftStandardsPlan', {
      organizationId: college,
      standards: [{ code: '01.001' }],
      stages: [{ title: 'Обучение', dueOn: '2025-06-30' }],
    })
  })
  afterAll(() => graph.stop())

  const run = async (mutation: string, input: object) => {
    const result = await mutate(graph, mutation, input)
    expect(result.code, JSON.stringify(result)).toBeUndefined()
    return result
  }
  const register = async (name: string, roles: object[], more: object = {}): Promise<string> =>
    (await run('registerOrganization', { name, roles, ...more })).organization.id

  const answers: Readonly<Record<string, [variables: () => object, expected: () => object]>> = {
    ByNumber: [
      () => ({ inn: INN, ogrn: OGRN }),
      () => ({
        byInn: { id: college, status: 'ACTIVE' },
        byOgrn: { id: college, identifiers: [{ scheme: 'INN' }, { scheme: 'OGRN', checked: true }] },
      }),
    ],
    CollegesOfASector: [
      () => ({ day: DAY }),
      () => ({
        organizations: {
          totalCount: 1,
          nodes: [
            {
              shortName: 'Щёлковский колледж',
              municipality: { name: 'Раменское' },
              sectors: [{ name: 'Радиоэлектроника' }],
            },
          ],
          pageInfo: { hasNextPage: false },
        },
      }),
    ],
    ChangedSince: [
      () => ({ since: '2020-01-01T00:00:00Z' }),
      () => ({ organizations: { nodes: [{ id: centre }, { version: 2 }, { id: college }] } }),
    ],
    AsOfADay: [
      () => ({ id: college, day: '2024-05-31' }),
      () => ({
        organization: {
          name: 'Щёлковский колледж',
          names: [{ kind: 'OFFICIAL', validTo: '2024-05-31' }, { kind: 'SHORT' }],
          kinds: ['COLLEGE'],
          roles: [{ validFrom: '2019-12-24', document: { title: document.title }, grantedBy: null }],
        },
      }),
    ],
    History: [
      () => ({ id: college }),
      () => ({
        organization: {
          history: {
            nodes: [
              { number: 1, type: 'organization.registered', label: 'Внесена в реестр' },
              { number: 2, type: 'role.granted', on: '2019-12-24', document },
              { number: 3, type: 'organization.renamed', on: DAY },
            ],
          },
        },
      }),
    ],
    AssessmentCentre: [
      () => ({ id: centre, day: DAY }),
      () => ({
        organization: {
          assessmentCentre: {
            attestation: document,
            validTo: null,
            qualifications: ['40.05800.01'],
            council: { shortName: 'Совет', council: { activityAreas: ['40.058'] } },
          },
        },
      }),
    ],
    HowMany: [
      () => ({}),
      () => ({
        byKindAndPlace: { total: 3, rows: [{ count: 1 }, { count: 1 }, { count: 1 }] },
        bySector: {
          rows: [
            { sector: null, count: 2 },
            { sector: { name: 'Радиоэлектроника' }, count: 1 },
          ],
        },
      }),
    ],
    IsThisANumber: [
      () => ({}),
      () => ({ validateIdentifier: { valid: false, problems: [{ code: 'CHECK_DIGIT', place: 10, expected: '3' }] } }),
    ],
    PlansUnderDecree584: [
      () => ({ id: college }),
      () => ({
        organization: {
          standardsPlans: {
            nodes: [{ status: 'DRAFT', stages: [{ title: 'Обучение' }], trainingNeeds: { nodes: [] } }],
          },
        },
      }),
    ],
  }

  it('are all answered here', () => expect(Object.keys(answers)).toEqual(Object.keys(queries)))
  it.each(Object.keys(answers))('%s', async (name) => {
    const [variables, expected] = answers[name]!
    expect(await graph.as(anybody).ask(queries[name]!, { ...variables() })).toMatchObject(expected())
  })

  it('an id of another type, or nonsense, is no organisation', async () => {
    const sector = Buffer.from('Sector:radioelectronics').toString('base64url')
    for (const id of [sector, 'nonsense', '', '\u202E', 'я'.repeat(300)]) {
      const { data, errors } = await graph
        .as(anybody)
        .answer('query ($id: ID!) { organization(id: $id) { id } }', { id })
      expect([data, errors]).toEqual([{ organization: null }, undefined])
    }
  })
})
