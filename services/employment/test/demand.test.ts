import { contractOf, type FactData } from '@kadry/contracts/catalogue'
import { globalId } from '@kadry/runtime/ids'
import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { Heard, TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGREEMENT, hearTheWorld, need, org, registered, startEmployment } from './world.ts'

describe('workforce needs', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())

  it('an employer declares a need under its agreement; it is published as a fact and found by everybody', async () => {
    const input = { ...need, agreementId: AGREEMENT, idempotencyKey: key(), evidence: 'Заявка цеха № 4' }
    const declared = await mutate(graph, 'declareNeed', input, { as: delegateOf(org('plant')) })
    const { id } = declared.need
    const [fact] = (await graph.published()).filter((one) => one.key === id)
    expect(fact).toMatchObject({ seq: 1, type: 'need.declared.v1', data: { okz: '8212', headcount: 40 } })
    const { workforceNeed } = await graph.as(anybody).ask(
      `query ($id: ID!) { workforceNeed(id: $id) { id qualificationCode level headcount confirmedHeadcount neededFrom
         neededTo status evidence originIds rejectionReason version updatedAt employer { id } occupation { okz }
         municipality { oktmo } agreement { id } validatedBy { id } } }`,
      { id },
    )
    expect(workforceNeed).toMatchObject({
      status: 'SUBMITTED',
      headcount: 40,
      confirmedHeadcount: null,
      evidence: 'Заявка цеха № 4',
      originIds: [],
      employer: { id: org('plant') },
      occupation: { okz: '8212' },
      municipality: { oktmo: '46568000' },
      agreement: { id: AGREEMENT },
      validatedBy: null,
    })
    const repeat = await mutate(graph, 'declareNeed', input, { as: delegateOf(org('plant')) })
    expect(repeat).toMatchObject({ repeated: true, need: { id } })
  })

  it('a dissolved organisation is refused a need (R5), and heard twice or late it stays refused', async () => {
    await graph.hear(...registered('closed-plant', 'EMPLOYER'))
    const id = org('closed-plant')
    const before = await mutate(graph, 'declareNeed', { ...need, employerId: id })
    expect(before.__typename).toBe('WorkforceNeedPayload')
    const dissolved = { type: 'organization.dissolved.v1', data: { id, on: '2026-01-01', reason: 'Решение' } } as const
    await graph.hear({ key: id, ...dissolved })
    const refused = { __typename: 'RuleRefusal', rule: 'R5', ru: 'Организация ликвидирована.' }
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject(refused)
    const [first] = registered('closed-plant', 'EMPLOYER')
    await graph.hear({ ...first!, seq: 1 }, { key: id, seq: 3, ...dissolved }, { key: id, seq: 3, ...dissolved })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject(refused)
  })

  it('a training need of a plan becomes one need for retrained people, however often it is published (decree 584)', async () => {
    const plan = globalId('StandardsPlan', 'plan')
    const needId = globalId('TrainingNeed', 'plan/1')
    const { id: _, ...recorded } = contractOf('trainingNeed.recorded.v1')!.example as { id: string }
    const data = { ...recorded, id: plan, needId } as FactData<'trainingNeed.recorded.v1'>
    const drafted = { id: plan, organizationId: data.organizationId, standards: ['40.196'] }
    const facts: Heard[] = [
      { key: plan, seq: 1, type: 'standardsPlan.drafted.v1', data: drafted },
      { key: plan, seq: 2, type: 'trainingNeed.recorded.v1', data },
    ]
    await graph.hear(...facts, ...facts)
    const found = await graph.connection.collection('workforceNeeds').find({ originIds: needId }).toArray()
    expect(found).toMatchObject([{ route: 'RETRAINING', headcount: 12, status: 'SUBMITTED', version: 1 }])
    expect((await graph.published()).filter((fact) => fact.key === String(found[0]!._id))).toMatchObject([
      { type: 'need.declared.v1', data: { route: 'RETRAINING' } },
    ])
  })

  it('believes a fact that came early once the one before it is there', async () => {
    const id = org('late')
    const [first, granted] = registered('late', 'EMPLOYER')
    await graph.hear({ ...granted!, seq: 2 })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject({ __typename: 'NotFound' })
    await graph.hear({ ...first!, seq: 1 })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject({
      __typename: 'WorkforceNeedPayload',
    })
  })

  it('refuses a negative headcount, an unknown occupation and a foreign territory at once (R25)', async () => {
    const answer = await mutate(graph, 'declareNeed', { ...need, headcount: -1, okz: '9999', oktmo: '45000000' })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', rule: 'R25' })
    expect(answer.problems.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual(['headcount', 'oktmo', 'okz'])
  })

  it('refuses who is no employer (R25), an unknown body, and an agreement it is no party to', async () => {
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: org('college') })).toMatchObject({ rule: 'R25' })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: org('nobody') })).toMatchObject({
      __typename: 'NotFound',
      ru: expect.stringContaining('Организация не найдена'),
    })
    const outsider = { ...need, employerId: org('bureau'), agreementId: AGREEMENT }
    expect(await mutate(graph, 'declareNeed', outsider)).toMatchObject({ code: 'NOT_A_PARTY' })
    const unknown = { ...need, agreementId: org('no-such-agreement') }
    expect(await mutate(graph, 'declareNeed', unknown)).toMatchObject({ __typename: 'NotFound' })
  })

  it('a need is confirmed by another body only (R26), with its number or another one, and only once', async () => {
    const { need: declared } = await mutate(graph, 'declareNeed', need)
    const { id } = declared
    expect(await mutate(graph, 'confirmNeed', { id, confirmedById: org('plant') })).toMatchObject({ rule: 'R26' })
    expect(await mutate(graph, 'confirmNeed', { id, confirmedById: org('bureau') })).toMatchObject({
      rule: 'R26',
      code: 'ROLE_MISSING',
    })
    const adjusted = await mutate(graph, 'confirmNeed', { id, confirmedById: org('ministry'), headcount: 26 })
    expect(adjusted.need).toMatchObject({ status: 'ADJUSTED', confirmedHeadcount: 26, version: 2 })
    const again = await mutate(graph, 'rejectNeed', { id, confirmedById: org('union'), reason: 'Нет обоснования' })
    expect(again).toMatchObject({ __typename: 'IllegalTransition' })
  })

  it('refuses a change of a version that has passed', async () => {
    const { need: declared } = await mutate(graph, 'declareNeed', need)
    const input = { id: declared.id, confirmedById: org('union'), expectedVersion: 7 }
    expect(await mutate(graph, 'confirmNeed', input)).toMatchObject({ __typename: 'VersionConflict' })
  })

  it('lets nobody but the employer or a secretary declare, and nobody but the confirming body confirm', async () => {
    expect(await errorOf(graph, 'declareNeed', need, anybody)).toBe('UNAUTHENTICATED')
    expect(await errorOf(graph, 'declareNeed', need, delegateOf(org('bureau')))).toBe('FORBIDDEN')
    const { need: declared } = await mutate(graph, 'declareNeed', need)
    const confirmation = { id: declared.id, confirmedById: org('union') }
    expect(await errorOf(graph, 'confirmNeed', confirmation, delegateOf(org('plant')))).toBe('FORBIDDEN')
  })

  it('an organisation shows its needs page by page', async () => {
    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Organization {
         needs(first: 1) { nodes { id } pageInfo { hasNextPage } totalCount } } } }`,
      { rep: [{ __typename: 'Organization', id: org('plant') }] },
    )
    const { needs } = seen._entities[0]
    expect(needs.nodes).toHaveLength(1)
    expect(needs.totalCount).toBeGreaterThan(2)
    expect(needs.pageInfo.hasNextPage).toBe(true)
  })
})
