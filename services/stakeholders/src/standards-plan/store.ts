import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import { documentRef } from '../document-ref.ts'
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
    shape: shape<StandardsPlan>({
      organizationId: text,
      status: text,
      standards: list(nested({ code: text, positions: optional(text), appliedFrom: optional(day) })),
      trainingNeeds: list(
        nested({
          id: text,
          standardCode: text,
          functionCode: optional(text),
          positions: text,
          headcount: integer,
          form: text,
          okz: text,
          oktmo: text,
          neededFrom: day,
          neededTo: day,
        }),
      ),
      stages: list(nested({ title: text, dueOn: day, completedOn: optional(day) })),
      localActs: list(text),
      workersOpinion: optional(nested({ body: text, on: day, text: optional(text), document: optional(documentRef) })),
      approval: optional(nested({ on: day, document: documentRef })),
      startedOn: optional(day),
      completedOn: optional(day),
      supersession: optional(nested({ reason: text, byId: optional(text) })),
    }),
    publicState: { type: 'standardsPlan.state.v1', of: publicState },
    indexes: [
      { keys: { organizationId: 1, _id: 1 } },
      { keys: { status: 1, _id: 1 } },
      { keys: { 'standards.code': 1, _id: 1 } },
      { keys: { updatedAt: 1, _id: 1 } },
    ],
  })
}
