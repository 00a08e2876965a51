import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { OnChange } from '../metric/reactions.ts'
import { agreementsOfTraining, type Programmes } from '../programme/projection.ts'
import type { MeasuredCohort } from './cohort.ts'

export type Cohorts = Projection<MeasuredCohort>

/** R15: cohorts on committed places, for the metric that counts those that have graduated. */
export function followCohorts(platform: Platform, programmes: Programmes, onChange: OnChange): Cohorts {
  return followed<MeasuredCohort>(platform, {
    service: 'employment',
    aggregate: 'cohort',
    collection: 'measuredCohorts',
    shape: shape<MeasuredCohort>({ trainingCommitmentId: optional(text), graduatedOn: optional(day) }),
    indexes: [{ trainingCommitmentId: 1 }],
    project: {
      'cohort.enrolled.v1': ({ data: { trainingCommitmentId } }) => ({ $set: given({ trainingCommitmentId }) }),
      'cohort.graduated.v1': ({ data: { graduatedOn } }) => ({ $set: { graduatedOn } }),
    },
    state: fromState(
      'cohort.state.v1',
      ({ trainingCommitmentId, graduatedOn }) => given({ trainingCommitmentId, graduatedOn }),
      async (event) => onChange(event, await agreementsOfTraining(programmes, event.data.trainingCommitmentId)),
    ),
    react: (copy) => ({
      'cohort.graduated.v1': async (event) => {
        const found = await copy.find(event.key)
        await onChange(event, await agreementsOfTraining(programmes, found?.trainingCommitmentId))
      },
    }),
  })
}
