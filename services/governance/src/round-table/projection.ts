import { follow, fromState } from '@kadry/messaging/follow'
import { type Projection, projection } from '@kadry/mongo/projection'
import { day, flag, optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import { countHeldRoundTable } from '../resolution/reactions.ts'
import type { Resolutions } from '../resolution/store.ts'
import type { HeldRoundTable } from './round-table.ts'

export type RoundTables = Projection<HeldRoundTable>

const heldShape = shape<HeldRoundTable>({ sectorCode: text, isTwoSided: optional(flag), heldOn: optional(day) })

export function roundTableProjection({ connection }: Platform): RoundTables {
  return projection<HeldRoundTable>(connection, 'RoundTableView', 'roundTables', heldShape)
}

export function followRoundTables(roundTables: RoundTables, resolutions: Resolutions) {
  return follow<HeldRoundTable>({
    service: 'roundtables',
    aggregate: 'round-table',
    projection: roundTables,
    project: {
      'roundTable.planned.v1': ({ data }) => ({ $set: { sectorCode: data.sectorCode } }),
      'roundTable.held.v1': ({ data }) => ({
        $set: { sectorCode: data.sectorCode, isTwoSided: data.isTwoSided, heldOn: data.on },
      }),
    },
    state: fromState(
      'roundTable.state.v1',
      ({ sectorCode, isTwoSided = false, heldOn }) => ({ sectorCode, ...(heldOn ? { isTwoSided, heldOn } : {}) }),
      (event) => countHeldRoundTable(resolutions, event),
    ),
    react: { 'roundTable.held.v1': (event) => countHeldRoundTable(resolutions, event) },
  })
}
