import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { RoundTableSeries } from './round-table-series.ts'

/** Nothing of a plan is hidden. */
export function publicState({
  id,
  title,
  sectorCode,
  hostId,
  year,
  topics,
}: RoundTableSeries & { readonly id: string }) {
  return {
    id,
    title,
    ...given({ sectorCode }),
    hostId,
    year,
    topics: topics.map((topic) => ({ ...topic })),
  } satisfies StateData<'roundTableSeries.state.v1'>
}
