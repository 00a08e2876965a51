import type { Viewer } from '@kadry/auth/viewer'
import type { Platform } from '@kadry/subgraph/define'

/** Every reading of undisclosed figures: who, what, when. Rows are only ever added. */
export type Reading = { readonly cohortId: string; readonly at: string }

export function readingLog({ connection, now }: Platform) {
  const rows = () => connection.collection('undisclosedReadings')
  return {
    add: async ({ sub }: Viewer, reading: Reading) => {
      await rows().insertOne({ by: sub, ...reading, time: now().toISOString() })
    },
    byCohort: (cohortId: string) => rows().find({ cohortId }).toArray(),
    syncIndexes: async () => {
      await connection.createCollection('undisclosedReadings').catch(() => undefined)
    },
  }
}
