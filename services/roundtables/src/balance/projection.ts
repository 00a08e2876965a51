import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { decimal, integer, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'

/** What we copy of a balance of demand: how many people all its gaps are short of, as anybody may know it. */
export type BalanceView = { readonly agreementId?: string; readonly year?: number; readonly short?: number }
export type Balances = Projection<BalanceView>

const balanceShape = shape<BalanceView>({
  agreementId: optional(text),
  year: optional(integer),
  short: optional(decimal),
})

/** Balances of agreements: a gap is a reason for a round table. */
export function followBalances(platform: Platform): Balances {
  return followed<BalanceView>(platform, {
    service: 'employment',
    aggregate: 'balance',
    collection: 'balanceViews',
    shape: balanceShape,
    indexes: [{ year: 1 }],
    project: {
      'balance.computed.v1': ({ data: { agreementId, year, gaps } }) => ({
        $set: { agreementId, year, short: shortOf(gaps) },
      }),
    },
    state: fromState('balance.state.v1', ({ agreementId, year, rows }) => ({
      agreementId,
      year,
      short: shortOf(rows),
    })),
  })
}

function shortOf(rows: readonly { readonly gap: number }[]): number {
  return rows.reduce((sum, { gap }) => sum + Math.max(0, gap), 0)
}
