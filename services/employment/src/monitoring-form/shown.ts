import {
  type DisclosedCount,
  type DisclosurePolicy,
  disclose,
  isCoarse,
  OF_A_SUM,
  OF_FEW,
} from '../outcome/disclose.ts'
import { isSumTight } from '../outcome/outcome.ts'
import type { Filled } from './arithmetic.ts'
import type { MonitoringColumn } from './columns.ts'

/** A column of the form and its people, as they may be shown. */
export type MonitoringCount = { readonly column: MonitoringColumn; readonly people: DisclosedCount }

/** A sum of fewer colleges would say of one of them what it has filed. */
export const FEWEST_COLLEGES = 3

/**
 * R36: the columns of one report. Beside the outcomes of its cohort, which are rounded sums of them, rounded
 * columns could be solved for: others than its college see outcomes alone (decision 134).
 */
export function shownCounts({ counts }: Filled, columns: readonly MonitoringColumn[], policy: DisclosurePolicy) {
  return countsOf(counts, columns, policy === 'NONE' ? undefined : OF_FEW, policy)
}

/**
 * R36: the columns of a sum of reports, by the rules of statuses: from three colleges and a shown base above
 * 200, rounded to 5, where rounded columns do not fit their sum so tightly that each could be derived.
 */
export function shownSum(
  { graduates, counts }: Filled,
  columns: readonly MonitoringColumn[],
  colleges: number,
  policy: DisclosurePolicy,
): MonitoringCount[] {
  const parts = columns.filter(({ of }) => !of).map(({ code }) => counts[code] ?? 0)
  const isFew = colleges < FEWEST_COLLEGES || isCoarse(graduates, policy)
  if (isFew) return countsOf(counts, columns, OF_FEW, policy)
  return countsOf(counts, columns, isSumTight(graduates, parts) ? OF_A_SUM : undefined, policy)
}

function countsOf(
  counts: Filled['counts'],
  columns: readonly MonitoringColumn[],
  instead: DisclosedCount | undefined,
  policy: DisclosurePolicy,
): MonitoringCount[] {
  return columns.map((column) => ({
    column,
    people: instead ?? disclose({ kind: 'COUNT', n: counts[column.code] ?? 0 }, policy),
  }))
}
