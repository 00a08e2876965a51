import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type { EnrolCohortInput, GraduateCohortInput } from '../graphql.generated.ts'
import { noun as programmeNoun } from '../programme/commands.ts'
import { type Cohort, enrol, enrolledAlready, graduate } from './cohort.ts'
import { cohortKey } from './store.ts'

const noun = { ru: 'Когорта', en: 'cohort' }

export function enrolCohort(context: Context, input: EnrolCohortInput) {
  const { programmeId, graduationYear, enrolled, trainingCommitmentId } = input
  return created(
    context.cohorts.create(
      commandOf(context, 'enrolCohort', input),
      async (id) => {
        const programme = await context.programmes.find(programmeId)
        if (!programme) return notFound(programmeId, programmeNoun)
        const { providerId, trainings } = programme
        const cohort = { programmeId, providerId, graduationYear, enrolled, ...given({ trainingCommitmentId }) }
        return enrol(
          id,
          cohort,
          trainings.map((training) => training.id),
        )
      },
      cohortKey(programmeId, graduationYear),
    ),
    { accepted: payload, duplicate: enrolledAlready },
  )
}

export function graduateCohort(context: Context, input: GraduateCohortInput) {
  const { cohortId: id, graduatedOn, graduated } = input
  const { transferredIn, transferredOut, withdrawn } = input
  const moves = {
    transferredIn: transferredIn ?? 0,
    transferredOut: transferredOut ?? 0,
    withdrawn: withdrawn ?? 0,
  }
  const today = todayOf(context)
  return changed(
    context.cohorts.change(id, commandOf(context, 'graduateCohort', input), (cohort) =>
      graduate(cohort, { graduatedOn, graduated, ...moves }, today),
    ),
    { id, noun, accepted: payload },
  )
}

function payload({ state, repeated }: Accepted<Cohort, unknown>) {
  return { __typename: 'CohortPayload' as const, cohort: state, repeated }
}
