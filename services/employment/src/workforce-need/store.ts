import { day, integer, list, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals, since } from '@kadry/subgraph/filter'
import type { WorkforceNeedFilter } from '../graphql.generated.ts'
import { needDue } from './due.ts'
import { olderState, publicState } from './public-state.ts'
import type { WorkforceNeed } from './workforce-need.ts'

export type WorkforceNeeds = Store<WorkforceNeed, WorkforceNeedFilter>

export const workforceNeed = aggregate<WorkforceNeed, WorkforceNeedFilter>({
  type: 'WorkforceNeed',
  collection: 'workforceNeeds',
  publicState: {
    type: 'need.state.v2',
    of: publicState,
    older: { type: 'need.state.v1', of: olderState },
  },
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
  noun: { ru: 'Потребность', en: 'need' },
  due: needDue,
  filter: {
    employerId: equals('employerId'),
    agreementId: equals('agreementId'),
    okz: equals('okz'),
    oktmo: equals('oktmo'),
    status: equals('status'),
    updatedSince: since('updatedAt'),
  },
  order: { NEEDED_FROM: 'neededFrom', HEADCOUNT: 'headcount' },
  indexes: [{ keys: { originIds: 1 } }],
})
