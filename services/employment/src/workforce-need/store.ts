import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { among, equals, since, where } from '@kadry/subgraph/filter'
import type { WorkforceNeedFilter } from '../graphql.generated.ts'
import { needDue } from './due.ts'
import { olderState, publicState } from './public-state.ts'
import { DECLARED } from './rights.ts'
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
    campaignId: optional(text),
    sectorCodes: optional(list(text)),
    reason: optional(text),
    offeredFrom: optional(integer),
    offeredTo: optional(integer),
    evidence: optional(text),
    originIds: list(text),
    route: optional(text),
    status: text,
    validatedById: optional(text),
    rejectionReason: optional(text),
    withdrawalReason: optional(text),
    neverDeclared: optional(flag),
    hires: optional(list(nested({ from: day, to: day, people: integer, reportedOn: day }))),
    vacancies: optional(
      list(
        nested({
          takenOn: day,
          source: text,
          openings: integer,
          salaryMin: optional(integer),
          salaryMax: optional(integer),
        }),
      ),
    ),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments'],
  noun: { ru: 'Потребность', en: 'need' },
  due: needDue,
  listed: DECLARED,
  /** 1 → 2: without terms. */
  upcasts: [(state) => state],
  termsSince: '2026-11-30',
  filter: {
    employerId: equals('employerId'),
    agreementId: equals('agreementId'),
    okz: equals('okz'),
    oktmo: equals('oktmo'),
    municipality: where('oktmo', (code: string) => ({ oktmo: { $gte: code, $lt: `${code}:` } })),
    status: equals('status'),
    statuses: among('status'),
    reason: equals('reason', { sparse: true }),
    route: equals('route', { sparse: true }),
    campaignId: equals('campaignId', { sparse: true }),
    sectorCode: equals('sectorCodes'),
    neededIn: where('neededFrom', (year: number) => ({
      neededFrom: { $lte: `${year}-12-31` },
      neededTo: { $gte: `${year}-01-01` },
    })),
    updatedSince: since('updatedAt'),
  },
  order: { NEEDED_FROM: 'neededFrom', HEADCOUNT: 'headcount' },
  indexes: [{ keys: { originIds: 1 } }],
})
