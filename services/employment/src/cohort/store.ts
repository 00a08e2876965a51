import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals } from '@kadry/subgraph/filter'
import type { Cohort } from './cohort.ts'
import { cohortDue } from './due.ts'
import { publicState } from './public-state.ts'

/** Cohorts are listed below their programme only. */
export type CohortSelection = { readonly programmeId?: string }

export type Cohorts = Store<Cohort, CohortSelection>

export const cohort = aggregate<Cohort, CohortSelection>({
  type: 'Cohort',
  collection: 'cohorts',
  publicState: { type: 'cohort.state.v1', of: publicState },
  shape: shape<Cohort>({
    programmeId: text,
    providerId: text,
    graduationYear: integer,
    enrolled: integer,
    intakeYear: optional(integer),
    intake: optional(text),
    enrolledOn: optional(day),
    trainingCommitmentId: optional(text),
    movement: optional(
      list(nested({ number: integer, kind: text, on: day, people: integer, reason: optional(text), recordedOn: day })),
    ),
    graduatedOn: optional(day),
    graduated: optional(integer),
  }),
  noun: { ru: 'Когорта', en: 'cohort' },
  due: cohortDue,
  /** 1 → 2: without terms. */
  upcasts: [(state) => state],
  termsSince: '2026-11-30',
  filter: { programmeId: equals('programmeId') },
  order: { GRADUATION_YEAR: 'graduationYear' },
  indexes: [
    { keys: { intake: 1 }, unique: true, sparse: true },
    // The years in which anybody has graduated (records/).
    { keys: { graduatedOn: 1, graduationYear: 1 } },
  ],
})

/** One cohort per programme and graduation year: both make its key. */
export function cohortKey(programmeId: string, graduationYear: number): string {
  return derivedKey('Cohort', programmeId, String(graduationYear))
}
