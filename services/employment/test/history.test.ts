import { knowsWho, readHistory, writersOf } from '@kadry/testing/history'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basis, hearTheWorld, need, org, programme, pseudonym, startEmployment } from './world.ts'

describe('the history of what employment owns', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())
  const bodies = ['college', 'second-college', 'plant', 'union'].map(org)

  it('is never there for graduates', () => {
    const { schema } = graph.subgraph
    const named = Object.values(schema.getTypeMap()).filter(({ name }) => /^Graduate|Spell/.test(name))
    expect(named.filter((type) => 'getFields' in type && 'history' in type.getFields())).toEqual([])
  })

  it('of a need is its declaration and the answer to it', async () => {
    const { id } = (await mutate(graph, 'declareNeed', need)).need
    await mutate(graph, 'rejectNeed', { id, confirmedById: org('union'), reason: 'Нет обоснования' })
    const { nodes } = await readHistory(graph, steward, ['WorkforceNeed', id])
    expect(nodes.map(({ ru, reason }) => [ru, reason])).toEqual([
      ['Заявлена', null],
      ['Отклонена', 'Нет обоснования'],
    ])
    expect(await knowsWho(graph, ['WorkforceNeed', id], bodies)).toEqual([
      ...writersOf(graph.subgraph.schema, 'WorkforceNeed'),
      org('plant'),
      org('union'),
    ])
  })

  it('of a programme is its opening and the places that were committed', async () => {
    const { id } = (await mutate(graph, 'openProgramme', programme)).programme
    await mutate(graph, 'commitTraining', { programmeId: id, employerId: org('plant'), intakeYear: 2024, places: 20 })
    const { nodes } = await readHistory(graph, steward, ['Programme', id])
    expect(nodes.map(({ en }) => en)).toEqual(['Opened', 'Places committed'])
    expect(await knowsWho(graph, ['Programme', id], bodies)).toEqual([
      ...writersOf(graph.subgraph.schema, 'Programme', 'TrainingCommitment'),
      org('college'),
    ])
  })

  it('of a cohort says nothing of a graduate', async () => {
    const programmeId = (await mutate(graph, 'openProgramme', { ...programme, providerId: org('second-college') }))
      .programme.id
    const { id } = (await mutate(graph, 'enrolCohort', { programmeId, graduationYear: 2025, enrolled: 23 })).cohort
    await mutate(graph, 'graduateCohort', { cohortId: id, graduatedOn: '2025-06-28', graduated: 22 })
    await mutate(graph, 'recordGraduate', { cohortId: id, pseudonym: pseudonym('Иванова'), basis })
    await graph.settle()
    const { nodes, totalCount } = await readHistory(graph, steward, ['Cohort', id])
    expect(nodes.map(({ ru, on }) => [ru, on])).toEqual([
      ['Зачислен', null],
      ['Выпущен', '2025-06-28'],
    ])
    expect(totalCount).toBe(2)
    expect(await knowsWho(graph, ['Cohort', id], bodies)).toEqual([
      ...writersOf(graph.subgraph.schema, 'Cohort'),
      org('second-college'),
    ])
  })
})
