import { decimal, flag, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import type { BalanceRow } from '../agreement/balance.ts'
import type { Balance } from './balance.ts'
import { publicState } from './public-state.ts'

export type Balances = Store<Balance, Record<never, never>>

export const balanceRow = nested<BalanceRow>({
  okz: text,
  oktmo: text,
  year: integer,
  gross: integer,
  net: integer,
  expectedSupply: decimal,
  gap: decimal,
  coverage: optional(decimal),
  route: optional(text),
  estimated: flag,
  inputs: list(
    nested({
      source: text,
      needId: optional(text),
      programmeId: optional(text),
      people: integer,
      weight: decimal,
    }),
  ),
})

export const balance = aggregate<Balance>({
  type: 'Balance',
  collection: 'balances',
  publicState: { type: 'balance.state.v1', of: publicState },
  shape: shape<Balance>({
    agreementId: text,
    year: integer,
    number: integer,
    computedAt: moment,
    rows: list(balanceRow),
    shown: list(balanceRow),
  }),
  noun: { ru: 'Запись о балансе', en: 'balance' },
  filter: {},
  indexes: [{ keys: { agreementId: 1, year: 1 } }],
})

/** One balance per agreement and year: both make its key. */
export function balanceKey(agreementId: string, year: number): string {
  return derivedKey('Balance', agreementId, String(year))
}

export function balanceId(agreementId: string, year: number): string {
  return globalId('Balance', balanceKey(agreementId, year))
}
