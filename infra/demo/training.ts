import { createHash } from 'node:crypto'
import { each, type Run } from './client.ts'
import type { DemoGraduate } from './graduates.ts'
import { organizationId } from './registry.ts'

const STEWARD = 'DATA_STEWARD'
const SECRETARY = 'SECRETARY'

export type DemoTraining = {
  readonly key: string
  readonly provider: string
  readonly employer: string
  readonly specialityCode: string
  readonly capacity: number
  readonly intakeYear: number
  readonly places: number
  readonly graduatedOn: string
  readonly graduates: readonly DemoGraduate[]
}

/** Programme, training commitment, cohort, graduates under pseudonyms and what became of them. */
export async function writeTraining(
  run: Run,
  { commitmentId, agreementId }: { readonly commitmentId: string; readonly agreementId: string },
  training: DemoTraining,
): Promise<void> {
  const { key, provider, employer, specialityCode, capacity, intakeYear, places, graduatedOn, graduates } = training
  const opened = await run(
    'REGISTRAR',
    'openProgramme',
    {
      idempotencyKey: `${key}-programme`,
      providerId: organizationId(provider),
      specialityCode,
      route: 'SPO',
      durationMonths: 22,
      capacity,
    },
    '... on ProgrammePayload { repeated programme { id } }',
  )
  const programmeId: string = opened.programme.id
  const committed = await run(
    SECRETARY,
    'commitTraining',
    {
      idempotencyKey: `${key}-places`,
      programmeId,
      employerId: organizationId(employer),
      intakeYear,
      places,
      commitmentId,
      agreementId,
    },
    '... on TrainingCommitmentPayload { repeated trainingCommitment { id } }',
  )
  const enrolled = await run(
    STEWARD,
    'enrolCohort',
    {
      idempotencyKey: `${key}-cohort`,
      programmeId,
      graduationYear: Number(graduatedOn.slice(0, 4)),
      enrolled: graduates.length,
      trainingCommitmentId: committed.trainingCommitment.id,
    },
    '... on CohortPayload { repeated cohort { id } }',
  )
  const cohortId: string = enrolled.cohort.id
  await run(
    STEWARD,
    'graduateCohort',
    { idempotencyKey: `${key}-graduated`, cohortId, graduatedOn, graduated: graduates.length },
    '... on CohortPayload { repeated }',
  )
  await each(graduates, (graduate, index) => writeGraduate(run, `${key}-graduate-${index}`, cohortId, graduate))
}

async function writeGraduate(run: Run, key: string, cohortId: string, { job, status }: DemoGraduate): Promise<void> {
  const recorded = await run(
    STEWARD,
    'recordGraduate',
    { idempotencyKey: key, cohortId, pseudonym: createHash('sha256').update(`no person: ${key}`).digest('hex') },
    '... on GraduatePayload { repeated graduateId }',
  )
  const graduateId: string = recorded.graduateId
  if (job) {
    const { employer, ...spell } = job
    await run(
      STEWARD,
      'recordEmployment',
      {
        idempotencyKey: `${key}-job`,
        graduateId,
        employerId: organizationId(employer),
        contract: 'EMPLOYMENT',
        ...spell,
      },
      '... on EmploymentSpellPayload { repeated }',
    )
  }
  if (status)
    await run(
      STEWARD,
      'recordStatus',
      { idempotencyKey: `${key}-status`, graduateId, ...status },
      '... on GraduatePayload { repeated }',
    )
}
