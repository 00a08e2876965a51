import type { ObservationPoint } from '../graphql.generated.ts'
import type { Asked } from './ask.ts'
import { type Page, pageOf } from './page.ts'
import type { CubeVersion } from './version.ts'

export const POINTS = ['M3', 'M6', 'M12', 'M24', 'M36'] as const satisfies readonly ObservationPoint[]

const MOST_ROWS = 1_000

/** One question at several points, side by side: its rows are the same ones at each. */
export function cohortTableOf(version: CubeVersion, asked: Asked, points: readonly ObservationPoint[]): Page {
  const pages = points.map((at) => pageOf(version, { ...asked, at }, { policy: 'PUBLIC' }, { first: MOST_ROWS }))
  const first = pages[0]!
  return {
    ...first,
    columns: pages.flatMap(({ columns }) => columns),
    rows: first.rows.map((one, row) => ({ ...one, cells: pages.flatMap(({ rows }) => rows[row]!.cells) })),
  }
}
