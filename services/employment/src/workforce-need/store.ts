import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { day, integer, list, optional, shape, text } from '@kadry/mongo/shape'
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
    shape: shape<WorkforceNeed>({
      employerId: text,
      okz: text,
      qualificationCode: optional(text),
      level: optional(integer),
      headcount: integer,
      confirmedHeadcount: optional(integer),
      neededFrom: day,
      neededTo: day,
      oktmo: text,
      agreementId: optional(text),
      evidence: optional(text),
      originIds: list(text),
      route: optional(text),
      status: text,
      validatedById: optional(text),
      rejectionReason: optional(text),
    }),
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
