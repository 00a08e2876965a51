import { createHash } from 'node:crypto'
import { each, type Run } from './client.ts'
import type { DemoGraduate } from './graduates.ts'
import { organizationId } from './registry.ts'

const STEWARD = 'DATA_STEWARD'
const SECRETARY = 'SECRETARY'

export type DemoMovement = {
  readonly kind: string
  readonly on: string
  readonly people: number
  readonly reason?: string
}

/** Contracts of those who began in 2022 run for three years of work behind their graduation. */
const CONTRACTS_UNTIL = '2029-08-31'
const INTAKES = [2022, 2023, 2024, 2025, 2026]

export type DemoTraining = {
  readonly key: string
  readonly provider: string
  readonly employer: string
  readonly specialityCode: string
  readonly capacity: number
  readonly intakeYear: number
  readonly places: number
  /** Places of the same intake that others were promised under the agreement. */
  readonly others?: readonly { readonly employer: string; readonly places: number }[]
  readonly targetContracts: number
  readonly movement?: readonly DemoMovement[]
  readonly graduatedOn: string
  /** How many graduated. */
  readonly size: number
  /** Those of whom there is a record each; none where the college only files the form. */
  readonly graduates: readonly DemoGraduate[]
}

type Context = {
  readonly commitmentId: string
  readonly agreementId: string
  /** The need that each employer has declared. */
  readonly needIds: ReadonlyMap<string, string>
}

/**
 * Programme with its intakes, training commitments, cohort and its movement, graduates under pseudonyms and
 * what became of them: the id of the programme.
 */
export async function writeTraining(
  run: Run,
  { commitmentId, agreementId, needIds }: Context,
  training: DemoTraining,
): Promise<string> {
  const { key, provider, employer, specialityCode, capacity, intakeYear, places, graduatedOn, size } = training
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
  await writeIntakes(run, key, programmeId, capacity)
  const about = { programmeId, intakeYear, agreementId }
  const needsOf = (key: string) => ({ needIds: needIds.has(key) ? [needIds.get(key)] : [] })
  const first = { ...about, employerId: organizationId(employer), places, commitmentId, ...needsOf(employer) }
  const id = await commitPlaces(run, `${key}-places`, first)
  for (const other of training.others ?? []) {
    const wanted = { employerId: organizationId(other.employer), places: other.places }
    const more = { ...about, ...wanted, ...needsOf(other.employer) }
    await commitPlaces(run, `${key}-places-${other.employer}`, more)
  }
  await run(
    SECRETARY,
    'recordTargetContracts',
    { idempotencyKey: `${key}-contracts`, id, people: training.targetContracts, until: CONTRACTS_UNTIL },
    '... on TrainingCommitmentPayload { repeated }',
  )
  const enrolled = await run(
    STEWARD,
    'enrolCohort',
    {
      idempotencyKey: `${key}-cohort`,
      programmeId,
      graduationYear: Number(graduatedOn.slice(0, 4)),
      enrolled: size,
      intakeYear,
    },
    '... on CohortPayload { repeated cohort { id } }',
  )
  const cohortId: string = enrolled.cohort.id
  for (const [index, entry] of (training.movement ?? []).entries())
    await run(
      STEWARD,
      'recordCohortMovement',
      { idempotencyKey: `${key}-movement-${index}`, cohortId, ...entry },
      '... on CohortPayload { repeated }',
    )
  await run(
    STEWARD,
    'graduateCohort',
    { idempotencyKey: `${key}-graduated`, cohortId, graduatedOn, graduated: size },
    '... on CohortPayload { repeated }',
  )
  await each(training.graduates, (graduate, index) =>
    writeGraduate(run, `${key}-graduate-${index}`, { cohortId, basis: basisOf(index, graduatedOn) }, graduate),
  )
  return programmeId
}

/** A third of the places is targeted, a fifth is paid. */
async function writeIntakes(run: Run, key: string, programmeId: string, places: number): Promise<void> {
  const paid = Math.floor(places / 5)
  const plan = { budget: places - paid, paid, targeted: Math.floor(places / 3) }
  for (const year of INTAKES)
    await run(
      'REGISTRAR',
      'planIntake',
      { idempotencyKey: `${key}-intake-${year}`, programmeId, year, ...plan },
      '... on ProgrammePayload { repeated }',
    )
}

async function commitPlaces(run: Run, idempotencyKey: string, input: object): Promise<string> {
  const select = '... on TrainingCommitmentPayload { repeated trainingCommitment { id } }'
  const { trainingCommitment } = await run(SECRETARY, 'commitTraining', { idempotencyKey, ...input }, select)
  return trainingCommitment.id
}

/** Whoever has a target contract is recorded on it, the others by consent. */
function basisOf(index: number, graduatedOn: string) {
  return index < 18
    ? {
        kind: 'CONTRACT',
        document: `Договор о целевом обучении № ${index + 1}`,
        givenOn: '2022-09-01',
        until: CONTRACTS_UNTIL,
      }
    : { kind: 'CONSENT', document: `Согласие № ${index + 1}`, givenOn: graduatedOn }
}

async function writeGraduate(run: Run, key: string, place: object, { job, status }: DemoGraduate): Promise<void> {
  const recorded = await run(
    STEWARD,
    'recordGraduate',
    { idempotencyKey: key, ...place, pseudonym: createHash('sha256').update(`no person: ${key}`).digest('hex') },
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
      '... on GraduateEntryPayload { repeated }',
    )
}
