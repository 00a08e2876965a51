import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGREEMENT,
  commitmentOf,
  committed,
  hearTheWorld,
  org,
  programme,
  ROUND_TABLE,
  startEmployment,
} from './world.ts'

describe('programmes and places of training', () => {
  let graph: TestSubgraph
  let programmeId: string
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
    await graph.hear(
      committed(1, org('college'), 25),
      {
        key: ROUND_TABLE,
        type: 'commitment.linkedToAgreement.v1',
        data: { id: ROUND_TABLE, commitmentId: commitmentOf(1), agreementId: AGREEMENT },
      },
      committed(2, org('bureau'), 10),
      committed(3, org('college'), 10, '09.02.07'),
    )
    programmeId = (await mutate(graph, 'openProgramme', programme)).programme.id
  })
  afterAll(() => graph.stop())

  it('a college opens a programme; everybody reads it', async () => {
    const seen = await graph.as(anybody).ask(
      `query ($id: ID!, $filter: ProgrammeFilter) {
         programme(id: $id) { id route durationMonths capacity version updatedAt provider { id } speciality { code } }
         programmes(filter: $filter) { nodes { id } totalCount } }`,
      { id: programmeId, filter: { providerId: org('college'), specialityCode: '11.02.14' } },
    )
    expect(seen.programme).toMatchObject({
      route: 'SPO',
      durationMonths: 34,
      capacity: 50,
      provider: { id: org('college') },
      speciality: { code: '11.02.14' },
    })
    expect(seen.programmes).toMatchObject({ nodes: [{ id: programmeId }], totalCount: 1 })
  })

  it('refuses a programme to who trains nobody, and in an unknown speciality (R28)', async () => {
    expect(await mutate(graph, 'openProgramme', { ...programme, providerId: org('plant') })).toMatchObject({
      rule: 'R28',
    })
    expect(await mutate(graph, 'openProgramme', { ...programme, specialityCode: '99.02.99' })).toMatchObject({
      rule: 'R28',
    })
  })

  it('a commitment made at a round table becomes a training commitment, under the agreement it is linked to', async () => {
    const input = { programmeId, employerId: org('plant'), intakeYear: 2021, places: 15, commitmentId: commitmentOf(1) }
    const own = { ...input, idempotencyKey: key() }
    const { trainingCommitment } = await mutate(graph, 'commitTraining', own, { as: delegateOf(org('college')) })
    const { id } = trainingCommitment
    expect(trainingCommitment).toMatchObject({ places: 15, agreement: { id: AGREEMENT } })
    const repeat = await mutate(graph, 'commitTraining', own, { as: delegateOf(org('college')) })
    expect(repeat).toMatchObject({ repeated: true, trainingCommitment: { id } })
    const fact = (await graph.published()).find(({ type }) => type === 'training.committed.v1')
    expect(fact).toMatchObject({ key: programmeId, data: { id, places: 15, commitmentId: commitmentOf(1) } })

    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!, $id: ID!) {
         trainingCommitment(id: $id) { id intakeYear places programme { id } employer { id } commitment { id }
           agreement { id } needs { id } cohort { id } }
         _entities(representations: $rep) {
           ... on Commitment { trainingCommitments(first: 5) { nodes { id } totalCount } }
           ... on Agreement { trainingCommitments(first: 5) { nodes { id } totalCount } } } }`,
      {
        id,
        rep: [
          { __typename: 'Commitment', id: commitmentOf(1) },
          { __typename: 'Agreement', id: AGREEMENT },
        ],
      },
    )
    expect(seen.trainingCommitment).toMatchObject({
      intakeYear: 2021,
      commitment: { id: commitmentOf(1) },
      cohort: null,
    })
    expect(seen._entities.map((one: { trainingCommitments: object }) => one.trainingCommitments)).toEqual([
      { nodes: [{ id }], totalCount: 1 },
      { nodes: [{ id }], totalCount: 1 },
    ])
  })

  it('takes no more places than the round table was promised, over all programmes and all at once', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => mutate(graph, 'openProgramme', programme)))
    const input = { employerId: org('plant'), intakeYear: 2022, places: 4, commitmentId: commitmentOf(1) }
    const answers = await Promise.all(
      opened.map((one) => mutate(graph, 'commitTraining', { ...input, programmeId: one.programme.id })),
    )
    const accepted = answers.filter(({ __typename }) => __typename === 'TrainingCommitmentPayload')
    expect(accepted).toHaveLength(2)
    expect(answers.filter(({ code }) => code === 'COMMITMENT_EXHAUSTED')).toHaveLength(6)
  })

  it("refuses another debtor's commitment, another speciality and an unknown commitment", async () => {
    const input = { programmeId, employerId: org('plant'), intakeYear: 2021, places: 1 }
    const asked = (n: number) => mutate(graph, 'commitTraining', { ...input, commitmentId: commitmentOf(n) })
    expect(await asked(2)).toMatchObject({ code: 'OTHER_DEBTOR' })
    expect(await asked(3)).toMatchObject({ code: 'OTHER_SPECIALITY' })
    expect(await asked(9)).toMatchObject({ __typename: 'NotFound' })
  })

  it('commits no more places of an intake than the programme has (R27), however many ask at once', async () => {
    const small = (await mutate(graph, 'openProgramme', { ...programme, capacity: 10 })).programme.id
    const input = { programmeId: small, employerId: org('plant'), intakeYear: 2021, places: 3 }
    const answers = await Promise.all(Array.from({ length: 10 }, () => mutate(graph, 'commitTraining', input)))
    expect(answers.filter(({ __typename }) => __typename === 'TrainingCommitmentPayload')).toHaveLength(3)
    expect(answers.filter(({ rule }) => rule === 'R27')).toHaveLength(7)
    const next = await mutate(graph, 'commitTraining', { ...input, intakeYear: 2022, places: 10 })
    expect(next.__typename).toBe('TrainingCommitmentPayload')
  })

  it('lets only the provider or a secretary commit its places', async () => {
    const input = { programmeId, employerId: org('plant'), intakeYear: 2023, places: 1 }
    expect(await errorOf(graph, 'commitTraining', input, delegateOf(org('second-college')))).toBe('FORBIDDEN')
  })
})
