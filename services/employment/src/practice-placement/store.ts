import { day, integer, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals, since } from '@kadry/subgraph/filter'
import type { PracticePlacementFilter } from '../graphql.generated.ts'
import { practiceDue } from './due.ts'
import type { PracticePlacement } from './practice-placement.ts'
import { publicState } from './public-state.ts'
import { PLACED } from './rights.ts'

export type Practices = Store<PracticePlacement, PracticePlacementFilter>

export const practicePlacement = aggregate<PracticePlacement, PracticePlacementFilter>({
  type: 'PracticePlacement',
  collection: 'practicePlacements',
  publicState: { type: 'practice.state.v1', of: publicState },
  shape: shape<PracticePlacement>({
    programmeId: text,
    providerId: text,
    employerId: text,
    intakeYear: integer,
    from: day,
    to: day,
    places: integer,
    taken: integer,
    mentors: integer,
    commitmentId: optional(text),
    agreementId: optional(text),
    proposedById: optional(text),
    pledgeKey: optional(text),
    cancellation: optional(nested({ on: day, reason: text })),
  }),
  noun: { ru: 'Запись о местах практики', en: 'practice placement' },
  filter: {
    programmeId: equals('programmeId'),
    employerId: equals('employerId'),
    commitmentId: equals('commitmentId', { sparse: true }),
    agreementId: equals('agreementId', { sparse: true }),
    updatedSince: since('updatedAt'),
  },
  order: { FROM: 'from' },
  listed: PLACED,
  due: practiceDue,
  /** 1 → 2: without terms. */
  upcasts: [(state) => state],
  termsSince: '2026-11-30',
})
