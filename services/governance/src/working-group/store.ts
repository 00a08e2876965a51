import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Platform } from '@kadry/subgraph/define'
import type { WorkingGroup } from './working-group.ts'

export type WorkingGroups = AggregateStore<WorkingGroup>

export function workingGroupStore({ connection, now, onFacts }: Platform): WorkingGroups {
  return aggregateStore<WorkingGroup>({
    connection,
    now,
    onFacts,
    type: 'WorkingGroup',
    collection: 'workingGroups',
    definition: {
      name: String,
      mandate: String,
      status: String,
      resolutionItemId: String,
      requirements: [Object],
      seats: [Object],
    },
    indexes: [{ keys: { 'seats.organizationId': 1, _id: 1 } }, { keys: { resolutionItemId: 1, _id: 1 } }],
  })
}
