import { type Follower, follow, fromState } from '@kadry/messaging/follow'
import { type Projection, projection } from '@kadry/mongo/projection'
import { optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import { needOfPlan } from '../workforce-need/reactions.ts'
import type { WorkforceNeeds } from '../workforce-need/store.ts'

/** Only how far we have followed a plan, and whose it is: its needs for training become needs of ours. */
export type StandardsPlanView = { readonly organizationId?: string }
export type StandardsPlans = Projection<StandardsPlanView>

const planShape = shape<StandardsPlanView>({ organizationId: optional(text) })

export function standardsPlanViews({ connection }: Platform): StandardsPlans {
  return projection<StandardsPlanView>(connection, 'StandardsPlanView', 'standardsPlanViews', planShape)
}

export function followStandardsPlans(plans: StandardsPlans, needs: WorkforceNeeds): Follower {
  return follow<StandardsPlanView>({
    service: 'stakeholders',
    aggregate: 'standards-plan',
    projection: plans,
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
    react: {
      'trainingNeed.recorded.v1': (event) => needOfPlan(needs, event, event.data),
    },
  })
}
