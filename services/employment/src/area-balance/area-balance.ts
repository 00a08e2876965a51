import type { Change } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import type { BalanceRow } from '../agreement/balance.ts'
import { type Balance, publicRow } from '../balance/balance.ts'

/** A sector, or a municipality by its ОКТМО of eight digits. */
export type Area = { readonly sectorCode: string } | { readonly oktmo: string }

/** The balance of an area for one year as it was last computed; `number` counts its versions. */
export type AreaBalance = Omit<Balance, 'agreementId'> & { readonly sectorCode?: string; readonly oktmo?: string }

/** What was computed of an area and year anew: the rows of some occupations. */
export type Part = {
  readonly area: Area
  readonly year: number
  readonly rows: readonly BalanceRow[]
  readonly shown: readonly BalanceRow[]
}
type Rows = Pick<AreaBalance, 'rows' | 'shown'>

/** The rows of a balance once those of `occupations` are what a part says; undefined: of all occupations. */
export function merged(before: Rows | undefined, part: Rows, occupations: ReadonlySet<string> | undefined): Rows {
  const kept = (rows: readonly BalanceRow[] = []) =>
    occupations ? rows.filter(({ okz }) => !occupations.has(okz)) : []
  const inOrder = (rows: readonly BalanceRow[]) => [...rows].sort((a, b) => compare(rowKey(a), rowKey(b)))
  return {
    rows: inOrder([...kept(before?.rows), ...part.rows]),
    shown: inOrder([...kept(before?.shown), ...part.shown]),
  }
}

function rowKey({ okz, oktmo }: BalanceRow): string {
  return `${okz} ${oktmo}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The next version; its fact has what anybody may see. */
export function computeArea(
  id: string,
  before: Pick<AreaBalance, 'number'> | undefined,
  { area, year, rows, shown }: Part,
  computedAt: string,
): Change<AreaBalance> {
  const number = (before?.number ?? 0) + 1
  const gaps = shown.filter(({ gap }) => gap > 0).map(publicRow)
  return {
    next: { ...area, year, number, computedAt, rows, shown },
    facts: [{ type: 'areaBalance.computed.v1', data: { id, ...given(area), year, number, gaps } }],
  }
}
