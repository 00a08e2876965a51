import { globalId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGREEMENT, hearTheWorld, need, OKZ_A, OKZ_B, org, programme, SPECIALITY, startEmployment } from './world.ts'

const QUESTION = `query ($rep: [_Any!]!) { _entities(representations: $rep) {
  ... on Sector { demandBalance(year: 2024) { ...Row } }
  ... on Municipality { needs(first: 5) { totalCount } demandBalance(year: 2024) { ...Row } } } }
  fragment Row on DemandBalance { occupation { okz } net expectedSupply version }`
const AREAS = [
  ...['radioelectronics', 'textile'].map((code) => ({ __typename: 'Sector', code })),
  ...['46568000', '46788000'].map((oktmo) => ({ __typename: 'Municipality', oktmo })),
]

describe('balances of sectors and municipalities', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
    const cohort = async (providerId: string, enrolled: number) => {
      const { id: programmeId } = (await mutate(graph, 'openProgramme', { ...programme, providerId })).programme
      const enrolment = { programmeId, graduationYear: 2024, enrolled }
      const { id: cohortId } = (await mutate(graph, 'enrolCohort', enrolment)).cohort
      await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2024-06-28', graduated: enrolled })
      return programmeId
    }
    const programmeId = await cohort(org('college'), 48)
    await cohort(org('second-college'), 19)
    const places = { programmeId, employerId: org('plant'), intakeYear: 2021, places: 25, agreementId: AGREEMENT }
    await mutate(graph, 'commitTraining', places)
    for (const [okz, headcount] of [
      [OKZ_A, 40],
      [OKZ_B, 26],
    ] as const) {
      const { id } = (await mutate(graph, 'declareNeed', { ...need, okz, headcount, agreementId: AGREEMENT })).need
      await mutate(graph, 'confirmNeed', { id, confirmedById: org('union') })
      const hires = { id, from: '2024-07-01', to: '2024-09-30', people: 12 }
      if (okz === OKZ_A) await mutate(graph, 'reportHires', hires)
    }
  })
  afterAll(() => graph.stop())

  type Row = { net: number; expectedSupply: number; version: number }
  const numbers = (all: Row[] | null) => all?.map(({ net, expectedSupply, version }) => [net, expectedSupply, version])
  const seen = async (viewer = anybody) => (await graph.as(viewer).ask(QUESTION, { rep: AREAS }))._entities
  const published = async () =>
    (await graph.published()).filter(({ type }) => type === 'areaBalance.computed.v1').length
  const prepareFor = (...okzs: string[]) => {
    const occupations = okzs.map((okz) => ({ okz, strength: 'CORE' as const }))
    const data = { code: SPECIALITY, name: 'Электронные приборы', occupations }
    return graph.hear({ key: globalId('Speciality', SPECIALITY), type: 'speciality.changed.v1', data })
  }
  const rows = (mechanics: number, assemblers: number, net: number, version: number) => [
    [26, mechanics, version],
    [net, assemblers, version],
  ]

  it('are stored, for others than secretary and stewards of rounded numbers; null where nothing is needed', async () => {
    // Until the job has run a sector is computed on reading, as version 0.
    const [before, , without] = await seen()
    expect(numbers(before.demandBalance)).toEqual(rows(25, 15, 30, 0))
    expect(without.demandBalance).toBeNull()
    await graph.subgraph.jobs.runAll()
    // Halves of 50, and 10 hired afterwards are off both sides; the town has the 20 of another college too.
    const [sector, other, town, nowhere] = await seen()
    expect(numbers(sector.demandBalance)).toEqual(rows(25, 15, 30, 1))
    expect(numbers(town.demandBalance)).toEqual(rows(35, 25, 30, 1))
    expect([other.demandBalance, nowhere.demandBalance]).toEqual([[], null])
    expect(town.needs.totalCount).toBe(2)
    // Exactly 48 and 19, and 12 hired.
    const [exact, , exactTown] = await seen(secretary)
    expect(numbers(exact.demandBalance)).toEqual(rows(24, 12, 28, 1))
    expect(numbers(exactTown.demandBalance)).toEqual(rows(33.5, 21.5, 28, 1))
  })

  it('are a new version only where numbers have changed, by whatever the change was', async () => {
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    expect(await published()).toBe(2)
    // The speciality prepares for one occupation now: all 70 are assemblers, less the 10.
    await prepareFor(OKZ_A)
    await graph.subgraph.jobs.runAll()
    const [, , town] = await seen()
    expect(numbers(town.demandBalance)).toEqual(rows(0, 60, 30, 2))
    expect(await published()).toBe(4)
    await prepareFor(OKZ_A, OKZ_B)
    const { id: programmeId } = (await mutate(graph, 'openProgramme', programme)).programme
    await mutate(graph, 'enrolCohort', { programmeId, graduationYear: 2024, enrolled: 20 })
    await graph.subgraph.jobs.runAll()
    // 50 + 20 + 20 in halves of 45.
    expect(numbers((await seen())[2].demandBalance)).toEqual(rows(45, 35, 30, 3))
    expect(numbers((await seen())[0].demandBalance)).toEqual(rows(25, 15, 30, 3))
  })

  it('call an occupation and a territory as the classifiers call them in the year', async () => {
    const term = { validFrom: '2015-07-01', validTo: '2023-12-31' }
    const old = { ...need, okz: '8213', oktmo: '46768000', headcount: 5, neededFrom: '2023-07-01' }
    await graph.hear({
      key: globalId('Occupation', '8213'),
      type: 'occupation.changed.v1',
      data: { okz: '8213', name: 'Сборщики', ...term, replacedBy: [OKZ_A] },
    })
    const town = (oktmo: string, more: object) =>
      ({ key: globalId('Municipality', oktmo), type: 'municipality.changed.v1', data: { oktmo, ...more } }) as never
    await graph.hear(
      town('46568000', { name: 'Раменское', validFrom: '2019-01-01' }),
      town('46768000', { name: 'Раменский район', ...term, replacedBy: ['46568000'] }),
    )
    const { id } = (await mutate(graph, 'declareNeed', old)).need
    await mutate(graph, 'confirmNeed', { id, confirmedById: org('union') })
    await graph.subgraph.jobs.runAll()
    expect(numbers((await seen())[2].demandBalance)).toEqual(rows(45, 35, 35, 4))
  })
})
