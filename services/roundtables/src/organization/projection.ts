import { followedOrganizations, type Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { noteGoneDebtor } from '../commitment/reactions.ts'
import type { Commitments } from '../commitment/store.ts'

/** Organisations, and what it means for promises where one is no more (R4). */
export function followOrganizations(platform: Platform, commitments: Commitments): Organizations {
  return followedOrganizations(platform, {
    collection: 'organizations',
    indexes: [{ status: 1, sectorCodes: 1 }, { inn: 1 }],
    react: () => ({
      'organization.dissolved.v1': (event) => noteGoneDebtor({ commitments }, event, { on: event.data.on }),
      'organization.merged.v1': (event) =>
        noteGoneDebtor({ commitments }, event, { on: event.data.on, mergedIntoId: event.data.into }),
    }),
    reactToState: async (event) => {
      const { dissolvedOn, mergedInto } = event.data
      if (!dissolvedOn) return
      const gone = { on: dissolvedOn, ...(mergedInto ? { mergedIntoId: mergedInto } : {}) }
      await noteGoneDebtor({ commitments }, event, gone)
    },
  })
}
