import { definitions } from '@kadry/infra/launcher/definitions'
import { freshInn } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { anybody, delegateOf, registrar, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const document = { title: 'Приказ № 7', number: '7', date: '2024-06-01' }
const need = {
  standardCode: '40.196',
  functionCode: 'А/01.3',
  positions: 'Сборщик микросхем',
  headcount: 12,
  form: 'RETRAINING',
  okz: '8212',
  oktmo: '46568000',
  neededFrom: '2024-09-01',
  neededTo: '2025-06-30',
}
const READ = /* GraphQL */ `
  query Plan($id: ID!) {
    standardsPlan(id: $id) {
      status
      organization { name }
      trainingNeeds {
        totalCount
        nodes {
          id functionCode occupation { name }
          workforceNeed { headcount route status originIds evidence employer { name } neededTo }
        }
      }
    }
  }
`

describe('plans under decree 584, from the registry to employment', () => {
  let graph: TestGraph
  let plant: string
  beforeAll(async () => {
    graph = await startGraph(definitions, { mongoUrl: inject('mongoUrl') })
    await mutate(graph, 'defineOccupation', { okz: '8212', name: 'Сборщики' })
    const csv = 'standard,name,validFrom\n40.196,Сборщик микросхем,2019-05-29\n'
    await mutate(graph, 'importClassifier', { classifier: 'STANDARDS', csv })
    const roles = [{ kind: 'EMPLOYER', validFrom: '2015-01-01', document }]
    const { organization } = await mutate(graph, 'registerOrganization', { name: 'Завод', inn: freshInn(), roles })
    plant = organization.id
    await graph.settle()
  })
  afterAll(() => graph.stop())

  const draft = (more: object = {}) =>
    mutate(graph, 'draftStandardsPlan', {
      organizationId: plant,
      standards: [{ code: '40.196', positions: 'Сборщик микросхем' }],
      stages: [{ title: 'Обучение', dueOn: '2025-06-30' }],
      localActs: ['Положение об оплате труда'],
      trainingNeeds: [need],
      ...more,
    })
  const read = async (id: string) => (await graph.as(anybody).ask(READ, { id })).standardsPlan

  it('a need of a draft is nobody’s; approved, it is a need for retrained people, and a later one follows at once', async () => {
    const { id } = (await draft()).plan
    await graph.settle()
    expect((await read(id)).trainingNeeds.nodes).toMatchObject([{ functionCode: 'A/01.3', workforceNeed: null }])

    await mutate(graph, 'agreeStandardsPlan', { id, body: 'Профсоюз', on: '2024-05-20', text: 'Согласны' })
    await mutate(graph, 'approveStandardsPlan', { id, on: '2024-06-01', document })
    await graph.settle()
    const approved = await read(id)
    const [first] = approved.trainingNeeds.nodes
    expect(approved).toMatchObject({ status: 'APPROVED', organization: { name: 'Завод' } })
    expect(first).toMatchObject({
      occupation: { name: 'Сборщики' },
      workforceNeed: {
        headcount: 12,
        route: 'RETRAINING',
        status: 'SUBMITTED',
        originIds: [first.id],
        evidence: 'Сборщик микросхем',
        employer: { name: 'Завод' },
        neededTo: '2025-06-30',
      },
    })

    await mutate(graph, 'recordTrainingNeed', { id, need: { ...need, headcount: 3 } })
    await graph.settle()
    const { trainingNeeds } = await read(id)
    expect(
      trainingNeeds.nodes.map((one: { workforceNeed: { headcount: number } }) => one.workforceNeed.headcount),
    ).toEqual([12, 3])
    const { organization } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { organization(id: $id) { standardsPlans { nodes { id } } needs { totalCount } } }', {
        id: plant,
      })
    expect(organization).toEqual({ standardsPlans: { nodes: [{ id }] }, needs: { totalCount: 2 } })
  })

  it('a delegate finds the tasks of the own organisation from who asks, over all services; others are nobody’s', async () => {
    const ask = (viewer: typeof anybody) =>
      graph.as(viewer).ask(`{ viewer { roles organization { name
        executionTasks { totalCount } roundTableTasks { totalCount }
        employmentTasks { nodes { kind title(locale: RU) dueOn overdue subject { id ... on WorkforceNeed { headcount } } } } } } }`)
    const { viewer } = await ask(delegateOf(plant))
    expect(viewer).toMatchObject({
      roles: ['PUBLIC', 'ORG_DELEGATE'],
      organization: { name: 'Завод', executionTasks: { totalCount: 0 }, roundTableTasks: { totalCount: 0 } },
    })
    const tasks = viewer.organization.employmentTasks.nodes
    expect(tasks.map(({ subject }: { subject: { headcount: number } }) => subject.headcount).sort()).toEqual([12, 3])
    expect(tasks[0]).toMatchObject({
      kind: 'NEED_DECISION',
      title: 'Добиться решения по потребности: занятие 8212',
      dueOn: '2024-09-01',
      overdue: true,
    })
    expect((await ask(anybody)).viewer).toEqual({ roles: ['PUBLIC'], organization: null })
    expect((await ask(delegateOf('T3JnYW5pemF0aW9uOm5vYm9keQ'))).viewer.organization).toBeNull()
  })

  it('the plan goes through its stages to its end and gives way to the next one', async () => {
    const [{ id }, { id: byId }] = [
      (await draft({ trainingNeeds: [] })).plan,
      (await draft({ trainingNeeds: [] })).plan,
    ]
    const steps: [string, object][] = [
      ['reviseStandardsPlan', { localActs: ['Устав'] }],
      ['agreeStandardsPlan', { body: 'Профсоюз', on: '2024-05-20' }],
      ['approveStandardsPlan', { on: '2024-06-01', document }],
      ['startStandardsPlan', { on: '2024-06-03' }],
      ['completePlanStage', { stage: 1, on: '2025-06-20' }],
      ['completeStandardsPlan', { on: '2025-06-30' }],
      ['supersedeStandardsPlan', { byId, reason: 'Принят новый план' }],
    ]
    for (const [mutation, input] of steps)
      expect(await mutate(graph, mutation, { id, ...input }), mutation).toMatchObject({
        __typename: 'StandardsPlanPayload',
      })
    const { standardsPlan, standardsPlans } = await graph.as(anybody).ask(
      `query ($id: ID!, $organizationId: ID!) {
         standardsPlan(id: $id) { status localActs startedOn completedOn workersOpinion { body on } approval { on document { number } }
           stages { title completedOn } supersession { reason by { id status } } }
         standardsPlans(filter: { organizationId: $organizationId, status: SUPERSEDED, standardCode: "40.196" }) { totalCount nodes { id } } }`,
      { id, organizationId: plant },
    )
    expect(standardsPlan).toEqual({
      status: 'SUPERSEDED',
      localActs: ['Устав'],
      startedOn: '2024-06-03',
      completedOn: '2025-06-30',
      workersOpinion: { body: 'Профсоюз', on: '2024-05-20' },
      approval: { on: '2024-06-01', document: { number: '7' } },
      stages: [{ title: 'Обучение', completedOn: '2025-06-20' }],
      supersession: { reason: 'Принят новый план', by: { id: byId, status: 'DRAFT' } },
    })
    expect(standardsPlans).toEqual({ totalCount: 1, nodes: [{ id }] })
  })

  it('refuses a standard that is not in the classifier on the day of its application, drafted and revised', async () => {
    const standards = [{ code: '40.196' }, { code: '40.999' }]
    const refusal = { rule: 'PP584', code: 'UNKNOWN_STANDARD', ru: expect.stringContaining('40.999') }
    expect(await draft({ standards })).toMatchObject(refusal)
    const early = [{ code: '40.196', appliedFrom: '2019-05-28' }]
    expect(await draft({ standards: early })).toMatchObject({
      ...refusal,
      ru: expect.stringContaining('40.196 (2019-05-28)'),
    })
    const { id } = (await draft()).plan
    expect(await mutate(graph, 'reviseStandardsPlan', { id, standards })).toMatchObject(refusal)
    expect(await mutate(graph, 'reviseStandardsPlan', { id, standards: [{ code: '40.196' }] })).toMatchObject({
      __typename: 'StandardsPlanPayload',
    })
  })

  it('refuses an occupation nobody defined, an unknown organisation, ids of another type, and everybody but the registrar', async () => {
    expect(await draft({ trainingNeeds: [{ ...need, okz: '9999' }] })).toMatchObject({
      rule: 'R25',
      code: 'UNKNOWN_OCCUPATION',
    })
    expect(await draft({ organizationId: 'nobody' })).toMatchObject({ __typename: 'NotFound' })
    expect(await mutate(graph, 'startStandardsPlan', { id: plant, on: '2024-06-03' })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await read(plant)).toBeNull()
    const input = { id: plant, on: '2024-06-03' }
    expect(await errorOf(graph, 'startStandardsPlan', input, secretary)).toBe('FORBIDDEN')
  })

  it('refuses the 31st of February before anything runs', async () => {
    const input = { id: plant, on: '2024-02-31' }
    expect(await errorOf(graph, 'startStandardsPlan', input, registrar)).toBe('BAD_USER_INPUT')
  })
})
