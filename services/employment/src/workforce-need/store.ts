import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Platform } from '@kadry/subgraph/define'
import { publicState } from './public-state.ts'
import type { WorkforceNeed } from './workforce-need.ts'

export type WorkforceNeeds = AggregateStore<WorkforceNeed>

export function workforceNeedStore({ connection, now, onFacts }: Platform): WorkforceNeeds {
  return aggregateStore<WorkforceNeed>({
    connection,
    now,
    onFacts,
    type: 'WorkforceNeed',
    collection: 'workforceNeeds',
    publicState: { type: 'need.state.v1', of: publicState },
    definition: {
      employerId: String,
      okz: String,
      qualificationCode: String,
      level: Number,
      headcount: Number,
      confirmedHeadcount: Number,
      neededFrom: String,
      neededTo: String,
      oktmo: String,
      agreementId: String,
      evidence: String,
      originIds: [String],
      route: String,
      status: String,
      validatedById: String,
      rejectionReason: String,
    },
    indexes: [
      { keys: { employerId: 1, _id: 1 } },
      { keys: { agreementId: 1, _id: 1 } },
      { keys: { originIds: 1 } },
      { keys: { okz: 1, _id: 1 } },
      { keys: { oktmo: 1, _id: 1 } },
      { keys: { updatedAt: 1, _id: 1 } },
    ],
  })
}
