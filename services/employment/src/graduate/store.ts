import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { derivedKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/define'
import type { Graduate } from './graduate.ts'

export type Graduates = AggregateStore<Graduate>

export function graduateStore({ connection, now, onFacts }: Platform): Graduates {
  return aggregateStore<Graduate>({
    connection,
    now,
    onFacts,
    type: 'Graduate',
    collection: 'graduates',
    definition: {
      cohortId: String,
      programmeId: String,
      providerId: String,
      pseudonym: String,
      spells: [Object],
      statuses: [Object],
    },
    indexes: [{ keys: { cohortId: 1, _id: 1 } }],
  })
}

/** R30: one pseudonym, one record per programme. */
export function graduateKey(programmeId: string, pseudonym: string): string {
  return derivedKey('Graduate', programmeId, pseudonym)
}
