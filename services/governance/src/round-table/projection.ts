import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, flag, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { countHeldRoundTable } from '../resolution/reactions.ts'
import type { Resolutions } from '../resolution/store.ts'
import type { HeldRoundTable } from './round-table.ts'

export type RoundTables = Projection<HeldRoundTable>

const heldShape = shape<HeldRoundTable>({ sectorCode: text, isTwoSided: optional(flag), heldOn: optional(day) })

export function followRoundTables(platform: Platform, resolutions: Resolutions): RoundTables {
  return followed<HeldRoundTable>(platform, {
    service: 'roundtables',
    aggregate: 'round-table',
    collection: 'roundTables',
    shape: heldShape,
    project: {
      'roundTable.planned.v1': ({ data }) => ({ $set: { sectorCode: data.sectorCode } }),
      'roundTable.held.v1': ({ data }) => ({
        $set: { sectorCode: data.sectorCode, isTwoSided: data.isTwoSided, heldOn: data.on },
      }),
    },
    state: fromState(
      'roundTable.state.v2',
      ({ sectorCode, isTwoSided = false, heldOn }) => ({ sectorCode, ...(heldOn ? { isTwoSided, heldOn } : {}) }),
      (event) => countHeldRoundTable(resolutions, event),
    ),
    react: () => ({ 'roundTable.held.v1': (event) => countHeldRoundTable(resolutions, event) }),
  })
}
