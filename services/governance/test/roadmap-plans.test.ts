import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, dissolved, factsOf, known, org, startGovernance } from './chamber.ts'

describe('the plan of a roadmap (R41)', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(
      ...['college', 'plant', 'gone'].flatMap((name) => known(name, 'EMPLOYER')),
      dissolved('gone', '2022-05-01'),
    )
  })
  afterAll(() => graph.stop())

  const agreement = async (more: object = {}): Promise<string> => {
    const about = {
      kind: 'CLUSTER',
      title: 'Кластер',
      partyIds: [org('college'), org('plant')],
      validFrom: '2022-01-01',
    }
    return (await mutate(graph, 'draftAgreement', { ...about, ...more })).agreement.id
  }
  const stage = (name = 'college') => ({
    stage: 'DEMAND_DECLARED',
    responsibleIds: [org(name)],
    dueOn: '2022-09-30',
  })
  const drawn = async (): Promise<string> => {
    const input = { agreementId: await agreement(), stages: [stage()] }
    return (await mutate(graph, 'drawUpRoadmapPlan', input)).roadmapPlan.id
  }

  it('is one per cluster agreement that is not over, of bodies that stand, and the secretary’s', async () => {
    const draw = (agreementId: string, name?: string) =>
      mutate(graph, 'drawUpRoadmapPlan', { agreementId, stages: [stage(name)] })
    const id = await agreement()
    expect(await draw(await agreement({ kind: 'COOPERATION' }))).toMatchObject({ rule: 'R41', code: 'NOT_A_CLUSTER' })
    expect(await draw(org('college'))).toMatchObject({ __typename: 'NotFound' })
    expect(await draw(id, 'gone')).toMatchObject({ rule: 'R5', code: 'ORGANIZATION_DISSOLVED' })
    expect(await draw(id)).toMatchObject({ roadmapPlan: { version: 1 } })
    expect(await draw(id)).toMatchObject({ rule: 'R41', code: 'PLAN_EXISTS' })
    const over = await agreement({ validTo: '2022-03-01' })
    for (const name of ['college', 'plant'])
      await mutate(graph, 'signAgreement', { id: over, organizationId: org(name), on: '2022-02-01' })
    expect(await draw(over)).toMatchObject({ rule: 'R41', code: 'AGREEMENT_OVER' })
    const input = { agreementId: await agreement(), stages: [] }
    expect(await errorOf(graph, 'drawUpRoadmapPlan', input, delegateOf(org('college')))).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'drawUpRoadmapPlan', input, anybody)).toBe('UNAUTHENTICATED')
  })

  it('passes over a stage and a gap by an item that decides, until it decides no more', async () => {
    const id = await drawn()
    const { item, id: resolutionId } = await adopt(graph)
    const gap = { okz: '8212', oktmo: '46568000', year: 2024 }
    expect(
      await mutate(graph, 'skipRoadmapStage', { id, stage: 'PLACED', resolutionItemId: org('college') }),
    ).toMatchObject({ __typename: 'NotFound' })
    await mutate(graph, 'skipRoadmapStage', { id, stage: 'PLACED', resolutionItemId: item('6') })
    await mutate(graph, 'waiveGap', { id, ...gap, resolutionItemId: item('6') })
    const read = () =>
      graph.as(anybody).ask(
        `query ($id: ID!) { roadmapPlan(id: $id) {
          agreement { title roadmapPlan { id } }
          stages { code dueOn responsible { id } skippedBy { number } }
          waivers { year occupation { okz } municipality { oktmo } waivedBy { number } }
          history { nodes { label } } } }`,
        { id },
      )
    const { roadmapPlan } = await read()
    expect(roadmapPlan.agreement.roadmapPlan).toEqual({ id })
    expect(roadmapPlan.stages[1]).toMatchObject({ dueOn: '2022-09-30', responsible: [{ id: org('college') }] })
    expect(roadmapPlan.stages[7]).toMatchObject({ code: 'PLACED', skippedBy: { number: '6' } })
    expect(roadmapPlan.waivers).toEqual([
      { year: 2024, occupation: { okz: '8212' }, municipality: { oktmo: '46568000' }, waivedBy: { number: '6' } },
    ])
    expect(roadmapPlan.history.nodes).toHaveLength(3)

    const document = { title: 'Решение', date: '2022-06-01' }
    await mutate(graph, 'amendResolution', { id: resolutionId, items: [], cancelledItemIds: [item('6')], document })
    await graph.settle()
    const { roadmapPlan: lifted } = await read()
    expect([lifted.stages[7].skippedBy, lifted.waivers]).toEqual([null, []])
    expect((await factsOf(graph, id)).slice(-2).map(({ type }) => type)).toEqual([
      'roadmapPlan.stageRestored.v1',
      'roadmapPlan.gapReclaimed.v1',
    ])
    expect(await mutate(graph, 'waiveGap', { id, ...gap, resolutionItemId: item('6') })).toMatchObject({
      rule: 'R41',
      code: 'ITEM_DECIDES_NOTHING',
    })
  })

  it('passes over nothing by an item that was over in the instant of the write', async () => {
    const id = await drawn()
    const { item, id: resolutionId } = await adopt(graph)
    const gap = { okz: '8212', oktmo: '46568000', year: 2024 }
    await mutate(graph, 'skipRoadmapStage', { id, stage: 'PLACED', resolutionItemId: item('6') })
    await mutate(graph, 'skipRoadmapStage', { id, stage: 'RETAINED_AND_REVIEWED', resolutionItemId: item('5') })
    await mutate(graph, 'waiveGap', { id, ...gap, resolutionItemId: item('6') })
    // As another process leaves it that cancelled the item after the look at it, its fact handled before the
    // plan was written.
    const resolutions = graph.connection.collection<{ _id: string; items: { id: string }[] }>('resolutions')
    const { items } = (await resolutions.findOne({ _id: resolutionId }))!
    const ruling = { document: { title: 'Решение', date: '2022-06-01' }, on: '2022-06-01' }
    const cancelled = items.map((one) => (one.id === item('6') ? { ...one, cancelled: ruling } : one))
    await resolutions.updateOne({ _id: resolutionId }, { $set: { items: cancelled } })
    await graph.settle()
    const { roadmapPlan } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { roadmapPlan(id: $id) { stages { code skippedBy { number } } waivers { year } } }', {
        id,
      })
    const skipped = roadmapPlan.stages.filter(({ skippedBy }: { skippedBy: object | null }) => skippedBy)
    expect([skipped, roadmapPlan.waivers]).toEqual([
      [{ code: 'RETAINED_AND_REVIEWED', skippedBy: { number: '5' } }],
      [],
    ])
  })
})
