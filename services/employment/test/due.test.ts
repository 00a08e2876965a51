import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { employment } from '../src/subgraph.ts'
import { hearTheWorld, need, org, programme } from './world.ts'

const TASKS = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on Organization {
  employmentTasks(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { kind title(locale: EN) dueOn overdue subject { __typename id } } } } } }`

describe('what is due in employment', () => {
  let graph: TestSubgraph
  let time = '2026-03-01T09:00:00Z'
  beforeAll(async () => {
    graph = await startSubgraph(employment, { mongoUrl: inject('mongoUrl'), now: () => new Date(time) })
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())

  const factsOf = async (id: string) =>
    (await graph.published())
      .filter((fact) => fact.key === id && /dueSoon|overdue/.test(fact.type))
      .map(({ type, data }) => `${type} ${(data as { on: string }).on}`)
  const tasks = async (viewer: typeof anybody, name: string, page: object = {}) =>
    (await graph.as(viewer).ask(TASKS, { of: [{ __typename: 'Organization', id: org(name) }], ...page }))._entities[0]
      .employmentTasks

  it('is the decision on a need, until there is one, and the graduation of a cohort, until it is recorded', async () => {
    const due = { neededFrom: '2026-04-15', neededTo: '2026-12-31' }
    const { need: open } = await mutate(graph, 'declareNeed', { ...need, ...due })
    const { need: decided } = await mutate(graph, 'declareNeed', { ...need, ...due, okz: '7421' })
    await mutate(graph, 'confirmNeed', { id: decided.id, confirmedById: org('union') })
    const { need: zero } = await mutate(graph, 'declareNeed', { ...need, ...due, headcount: 0 })
    const { programme: taught } = await mutate(graph, 'openProgramme', programme)
    const { cohort } = await mutate(graph, 'enrolCohort', {
      programmeId: taught.id,
      graduationYear: 2026,
      enrolled: 25,
    })
    time = '2026-09-10T09:00:00Z'
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    expect(await factsOf(open.id)).toEqual([
      'need.dueSoon.v1 2026-04-05',
      'need.dueSoon.v1 2026-04-10',
      'need.overdue.v1 2026-04-16',
    ])
    expect([await factsOf(decided.id), await factsOf(zero.id)]).toEqual([[], []])
    expect(await factsOf(cohort.id)).toEqual([
      'cohort.dueSoon.v1 2026-08-21',
      'cohort.dueSoon.v1 2026-08-26',
      'cohort.overdue.v1 2026-09-01',
    ])
    expect(await tasks(delegateOf(org('plant')), 'plant')).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'NEED_DECISION', dueOn: '2026-04-15', subject: { __typename: 'WorkforceNeed', id: open.id } }],
    })
    expect(await tasks(secretary, 'college')).toMatchObject({
      nodes: [{ kind: 'GRADUATION', title: 'Record the graduation of 2026', overdue: true }],
    })
    expect(await tasks(anybody, 'college')).toBeNull()
  })

  it('is one list of both nouns, page after page, none twice', async () => {
    const input = { ...programme, providerId: org('second-college') }
    const { programme: taught } = await mutate(graph, 'openProgramme', input)
    for (const graduationYear of [2027, 2028, 2029])
      await mutate(graph, 'enrolCohort', { programmeId: taught.id, graduationYear, enrolled: 25 })
    for (const neededFrom of ['2027-01-15', '2028-08-31'])
      await mutate(graph, 'declareNeed', { ...need, employerId: org('bureau'), neededFrom, neededTo: '2029-12-31' })
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await tasks(secretary, 'second-college', { first: 2, after })
      seen.push(...page.nodes.map(({ dueOn }: { dueOn: string }) => dueOn))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual(['2027-08-31', '2028-08-31', '2029-08-31'])
    expect((await tasks(secretary, 'bureau')).nodes).toHaveLength(2)
  })
})
