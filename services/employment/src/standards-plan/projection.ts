import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { needOfPlan } from '../workforce-need/reactions.ts'
import type { WorkforceNeeds } from '../workforce-need/store.ts'

/** Only how far we have followed a plan, and whose it is: its needs for training become needs of ours. */
export type StandardsPlanView = { readonly organizationId?: string }
export type StandardsPlans = Projection<StandardsPlanView>

const planShape = shape<StandardsPlanView>({ organizationId: optional(text) })

export function followStandardsPlans(platform: Platform, needs: WorkforceNeeds): StandardsPlans {
  return followed<StandardsPlanView>(platform, {
    service: 'stakeholders',
    aggregate: 'standards-plan',
    collection: 'standardsPlanViews',
    shape: planShape,
    project: {
      'standardsPlan.drafted.v1': ({ data }) => ({ $set: { organizationId: data.organizationId } }),
    },
    state: fromState(
      'standardsPlan.state.v1',
      ({ organizationId }) => ({ organizationId }),
      async (event) => {
        const { organizationId, trainingNeeds } = event.data
        for (const need of trainingNeeds) await needOfPlan(needs, event, { organizationId, ...need })
      },
    ),
    react: () => ({
      'trainingNeed.recorded.v1': (event) => needOfPlan(needs, event, event.data),
    }),
  })
}
