import { integer, list, moment, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { balanceRow } from '../balance/store.ts'
import type { Area, AreaBalance } from './area-balance.ts'
import { publicState } from './public-state.ts'

export type AreaBalances = Store<AreaBalance, Record<never, never>>

export const areaBalance = aggregate<AreaBalance>({
  type: 'AreaBalance',
  collection: 'areaBalances',
  publicState: { type: 'areaBalance.state.v1', of: publicState },
  shape: shape<AreaBalance>({
    sectorCode: optional(text),
    oktmo: optional(text),
    year: integer,
    number: integer,
    computedAt: moment,
    rows: list(balanceRow),
    shown: list(balanceRow),
  }),
  noun: { ru: 'Запись о балансе территории или отрасли', en: 'balance of an area' },
  filter: {},
  indexes: [{ keys: { 'rows.okz': 1 } }],
})

/** One balance per area and year: both make its key. */
export function areaKey(area: Area, year: number): string {
  const [kind, code] = 'oktmo' in area ? ['Municipality', area.oktmo] : ['Sector', area.sectorCode]
  return derivedKey('AreaBalance', kind, code, String(year))
}

export function areaBalanceId(area: Area, year: number): string {
  return globalId('AreaBalance', areaKey(area, year))
}
