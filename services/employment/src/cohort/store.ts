import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { day, integer, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/define'
import type { Cohort } from './cohort.ts'
import { publicState } from './public-state.ts'

export type Cohorts = AggregateStore<Cohort>

export function cohortStore({ connection, now, onFacts }: Platform): Cohorts {
  return aggregateStore<Cohort>({
    connection,
    now,
    onFacts,
    type: 'Cohort',
    collection: 'cohorts',
    publicState: { type: 'cohort.state.v1', of: publicState },
    shape: shape<Cohort>({
      programmeId: text,
      providerId: text,
      graduationYear: integer,
      enrolled: integer,
      trainingCommitmentId: optional(text),
      graduatedOn: optional(day),
      graduated: optional(integer),
    }),
    indexes: [{ keys: { trainingCommitmentId: 1 }, unique: true, sparse: true }, { keys: { programmeId: 1, _id: 1 } }],
  })
}

/** One cohort per programme and graduation year: both make its key. */
export function cohortKey(programmeId: string, graduationYear: number): string {
  return derivedKey('Cohort', programmeId, String(graduationYear))
}
