import { inProcessTransport } from '@kadry/messaging/in-process'
import { mutate } from '@kadry/testing/mutate'
import { maskedFrom, publishedText } from '@kadry/testing/public-rule'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basis, hearTheWorld, need, org, programme, pseudonym, startEmployment } from './world.ts'

describe('what the graph masks of employment', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment({ transport })
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())

  it('stands in none of its facts and states, nor does anything of a graduate', async () => {
    const programmeId = (await mutate(graph, 'openProgramme', programme)).programme.id
    await mutate(graph, 'commitTraining', { programmeId, employerId: org('plant'), intakeYear: 2024, places: 20 })
    const cohortId = (await mutate(graph, 'enrolCohort', { programmeId, graduationYear: 2025, enrolled: 23 })).cohort.id
    await mutate(graph, 'graduateCohort', { cohortId, graduatedOn: '2025-06-28', graduated: 22 })
    const graduate = await mutate(graph, 'recordGraduate', { cohortId, pseudonym: pseudonym('Иванова'), basis })
    const needId = (await mutate(graph, 'declareNeed', need)).need.id
    const masked = await Promise.all([
      maskedFrom(graph, anybody, steward, ['Cohort', cohortId]),
      maskedFrom(graph, anybody, secretary, ['Programme', programmeId]),
      maskedFrom(graph, anybody, secretary, ['WorkforceNeed', needId]),
    ])
    const text = await publishedText(graph, transport)
    for (const id of [programmeId, cohortId, needId]) expect(text).toContain(id)
    expect(masked.flat().map(({ path }) => path)).toContain('Cohort.history.nodes.actor')
    const secrets = [...masked.flat().map(({ value }) => value), graduate.graduateId, pseudonym('Иванова')]
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })
})
