import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { importer } from '@kadry/import/importer'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { importText } from '@kadry/subgraph/import-text'
import type { Context } from '../context.ts'
import type {
  EnrolCohortInput,
  GraduateCohortInput,
  ImportCohortMovementInput,
  RecordCohortMovementInput,
} from '../graphql.generated.ts'
import { refuseNames } from '../monitoring-form/personal-data.ts'
import { unlicensed } from '../programme/loaders.ts'
import { programme, trainingCommitment } from '../programme/store.ts'
import { cancelledTraining, enrol, enrolledAlready, graduate } from './cohort.ts'
import { intakeYearFor } from './intake.ts'
import { importMovement, movementColumns, movementKey, takesAway } from './movement-row.ts'
import { recordMovement } from './record-movement.ts'
import { cohort, cohortKey } from './store.ts'

const on = commandsOn(cohort, ({ cohorts }: Context) => cohorts, payloadOf('CohortPayload', 'cohort'))

export const enrolCohort = on.create(
  async (id, input: EnrolCohortInput, context) => {
    const { programmes } = context
    const { programmeId, graduationYear, enrolled, trainingCommitmentId } = input
    const found = await programmes.find(programmeId)
    if (!found) return notFound(programmeId, programme.noun)
    const { providerId, durationMonths, trainings } = found
    const training = trainings.find((one) => one.id === trainingCommitmentId)
    if (trainingCommitmentId && !training) return notFound(trainingCommitmentId, trainingCommitment.noun)
    if (training?.cancellation) return cancelledTraining()
    const byDuration = intakeYearFor(graduationYear, durationMonths)
    const intakeYear = input.intakeYear ?? training?.intakeYear ?? byDuration
    const enrolledOn = input.enrolledOn ?? `${intakeYear}-09-01`
    const standing = await unlicensed(context, found, enrolledOn)
    return enrol(id, { programmeId, providerId, graduationYear, intakeYear, enrolled, enrolledOn }, standing)
  },
  {
    allow: async ({ viewer, programmes }, { programmeId }) => allowProvider(viewer, await programmes.find(programmeId)),
    key: ({ programmeId, graduationYear }) => cohortKey(programmeId, graduationYear),
    duplicate: (fields) => enrolledAlready(fields),
  },
)

export const recordCohortMovement = on
  .named('cohortId')
  .change(
    (found, { kind, on, people, reason, corrects }: RecordCohortMovementInput, context) =>
      recordMovement(found, { kind, on, people, ...given({ reason, corrects }) }, todayOf(context)),
    { allow: async ({ viewer, cohorts }, { cohortId }) => allowProvider(viewer, await cohorts.find(cohortId)) },
  )

/** Numbers by days, each row for itself; a file that names a person is refused whole. */
export async function importCohortMovement(context: Context, input: ImportCohortMovementInput, _: string) {
  const found = await context.cohorts.find(input.cohortId)
  if (!found) return notFound(input.cohortId, cohort.noun)
  allowProvider(context.viewer, found)
  const importers = [movementOf(input.cohortId)]
  return refuseNames(input.csv) ?? importText(context, { kind: 'movement', importers, store: context.cohorts }, input)
}

function movementOf(cohortId: string) {
  return importer({
    name: 'movement',
    columns: movementColumns,
    keys: (row) => [['kind', movementKey(row)]],
    after: takesAway,
    store: ({ cohorts }: Context) => cohorts,
    ids: async (_: Context, rows) => rows.map(() => cohortId),
    decide: (row, found, id, today) => (found ? importMovement(found, row, today) : notFound(id, cohort.noun)),
  })
}

export const graduateCohort = on.named('cohortId').change(
  (found, input: GraduateCohortInput, context) => {
    const { graduatedOn, graduated, transferredIn, transferredOut, withdrawn } = input
    const moved = {
      transferredIn: transferredIn ?? 0,
      transferredOut: transferredOut ?? 0,
      withdrawn: withdrawn ?? 0,
    }
    return graduate(found, { graduatedOn, graduated, ...moved }, todayOf(context))
  },
  { allow: async ({ viewer, cohorts }, { cohortId }) => allowProvider(viewer, await cohorts.find(cohortId)) },
)

function allowProvider(viewer: Viewer, found: { readonly providerId: string } | null | undefined) {
  if (found) requireRoleOrDelegate(viewer, found.providerId, 'SECRETARY', 'DATA_STEWARD')
}
