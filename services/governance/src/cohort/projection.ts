import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, integer, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { OnChange } from '../metric/reactions.ts'
import { agreementsOfPlaces, type Programmes } from '../programme/projection.ts'
import type { MeasuredCohort } from './cohort.ts'

export type Cohorts = Projection<MeasuredCohort>

/** R15: cohorts on committed places, for the metric that counts those that were placed. */
export function followCohorts(platform: Platform, programmes: Programmes, onChange: OnChange): Cohorts {
  return followed<MeasuredCohort>(platform, {
    service: 'employment',
    aggregate: 'cohort',
    collection: 'measuredCohorts',
    shape: shape<MeasuredCohort>({
      programmeId: optional(text),
      intakeYear: optional(integer),
      trainingCommitmentId: optional(text),
      graduatedOn: optional(day),
    }),
    indexes: [{ trainingCommitmentId: 1 }, { programmeId: 1 }],
    project: {
      'cohort.enrolled.v1': ({ data: { programmeId, intakeYear, trainingCommitmentId } }) => ({
        $set: { programmeId, ...given({ intakeYear, trainingCommitmentId }) },
      }),
      'cohort.graduated.v1': ({ data: { graduatedOn } }) => ({ $set: { graduatedOn } }),
    },
    state: fromState(
      'cohort.state.v1',
      ({ programmeId, intakeYear, trainingCommitmentId, graduatedOn }) => ({
        programmeId,
        ...given({ intakeYear, trainingCommitmentId, graduatedOn }),
      }),
      async (event) => onChange(event, await agreementsOfPlaces(programmes, event.data)),
    ),
    react: (copy) => ({
      'cohort.graduated.v1': async (event) =>
        onChange(event, await agreementsOfPlaces(programmes, (await copy.find(event.key)) ?? {})),
    }),
  })
}
