import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { asBefore } from '@kadry/subgraph/derived'
import { documentRef } from '@kadry/subgraph/document-ref'
import { equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { StandardsPlanFilter } from '../graphql.generated.ts'
import { stageDue } from './due.ts'
import { publicState } from './public-state.ts'
import type { StandardsPlan } from './standards-plan.ts'

export type StandardsPlans = Store<StandardsPlan, StandardsPlanFilter>

/**
 * The document of approval is numbered in the organisation's own register, and one may approve several plans.
 */
const number = ({ approval }: StandardsPlan) => approval?.document.number

export const standardsPlan = aggregate<StandardsPlan, StandardsPlanFilter>({
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
    attachments: optional(attachedFiles),
  }),
  publicState: { type: 'standardsPlan.state.v1', of: publicState },
  files: ['attachments', 'approval.document.attachment', 'workersOpinion.document.attachment'],
  noun: { ru: 'Запись о плане', en: 'plan' },
  number,
  /** 1 → 2: without keys of numbers. 2 → 3: without terms. */
  upcasts: [asBefore, asBefore],
  termsSince: '2026-11-30',
  due: stageDue,
  filter: {
    organizationId: equals('organizationId'),
    status: equals('status'),
    standardCode: equals('standards.code'),
    updatedSince: since('updatedAt'),
  },
})

export const trainingNeed = part(
  'TrainingNeed',
  'StandardsPlan',
  { ru: 'Потребность в обучении', en: 'training need' },
  ({ trainingNeeds }: StandardsPlan) => trainingNeeds,
)
