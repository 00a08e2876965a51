import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Platform } from '@kadry/subgraph/define'
import { publicState } from './public-state.ts'
import type { StandardsPlan } from './standards-plan.ts'

export type StandardsPlans = AggregateStore<StandardsPlan>

export function standardsPlanStore({ connection, now, onFacts }: Platform): StandardsPlans {
  return aggregateStore<StandardsPlan>({
    connection,
    now,
    onFacts,
    type: 'StandardsPlan',
    collection: 'standardsPlans',
    definition: {
      organizationId: String,
      status: String,
      standards: [Object],
      trainingNeeds: [Object],
      stages: [Object],
      localActs: [String],
    },
    publicState: { type: 'standardsPlan.state.v1', of: publicState },
    indexes: [
      { keys: { organizationId: 1, _id: 1 } },
      { keys: { status: 1, _id: 1 } },
      { keys: { 'standards.code': 1, _id: 1 } },
      { keys: { updatedAt: 1, _id: 1 } },
    ],
  })
}
