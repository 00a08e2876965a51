import type { Change } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import type { BalanceRow } from '../agreement/balance.ts'

/**
 * The balance of an agreement for one year as it was last computed. `number` counts its versions: a new one
 * is made only where numbers have changed.
 */
export type Balance = {
  readonly agreementId: string
  readonly year: number
  readonly number: number
  /** RFC 3339, UTC. */
  readonly computedAt: string
  /** Exact, for those who plan on it. */
  readonly rows: readonly BalanceRow[]
  /** The same as anybody may see it. */
  readonly shown: readonly BalanceRow[]
}
type Computed = Pick<Balance, 'agreementId' | 'year' | 'rows' | 'shown'>

/** Whether a new version is due; how a gap is best closed follows from the day and is no number. */
export function isChanged(before: Pick<Balance, 'rows'> | undefined, { rows }: Pick<Balance, 'rows'>): boolean {
  return before ? numbersOf(before.rows) !== numbersOf(rows) : rows.length > 0
}

/** The next version; its fact says what anybody may know, the gaps that are left among it. */
export function compute(
  id: string,
  before: Pick<Balance, 'number'> | undefined,
  { agreementId, year, rows, shown }: Computed,
  computedAt: string,
): Change<Balance> {
  const number = (before?.number ?? 0) + 1
  const gaps = shown.filter(({ gap }) => gap > 0)
  return {
    next: { agreementId, year, number, computedAt, rows, shown },
    facts: [{ type: 'balance.computed.v1', data: { id, agreementId, year, number, gaps: gaps.map(publicRow) } }],
  }
}

/** A row without what it is made of. */
export function publicRow({ okz, oktmo, gross, net, expectedSupply, gap, route }: BalanceRow) {
  return { okz, oktmo, gross, net, expectedSupply, gap, ...given({ route }) }
}

/** By name: a stored row has its fields in whatever order they were written. */
function numbersOf(rows: readonly BalanceRow[]): string {
  const numbers = rows.map(({ inputs, ...row }) => [
    ...[row.okz, row.oktmo, row.year, row.gross, row.net, row.expectedSupply, row.gap, row.coverage, row.estimated],
    inputs.map(({ source, needId, programmeId, people, weight }) => [source, needId, programmeId, people, weight]),
  ])
  return JSON.stringify(numbers)
}
