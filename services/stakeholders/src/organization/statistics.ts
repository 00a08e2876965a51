import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Organization } from './organization.ts'
import { rolesOn } from './role.ts'
import type { OrganizationStatus } from './status.ts'

export type OrganizationDimension = 'KIND' | 'SECTOR' | 'MUNICIPALITY' | 'STATUS'

/**
 * One cell of the table: a dimension that is not asked for, or that an organisation has no value of, is
 * absent.
 */
export type Cell = {
  readonly kind?: OrganizationKind
  readonly sectorCode?: string
  readonly oktmo?: string
  readonly status?: OrganizationStatus
}
export type OrganizationStatsRow = Cell & { readonly count: number }

type Counted = Pick<Organization, 'roles' | 'sectorCodes' | 'oktmo' | 'status'>

/**
 * The cells an organisation counts in: one for each of its kinds in force on the day and each of its sectors.
 */
export function cellsOf(
  { roles, sectorCodes, oktmo, status }: Counted,
  groupBy: readonly OrganizationDimension[],
  day: string,
): readonly Cell[] {
  const values: Readonly<Record<OrganizationDimension, () => readonly Cell[]>> = {
    KIND: () => distinct(rolesOn({ roles }, day).map(({ kind }) => kind)).map((kind) => ({ kind })),
    SECTOR: () => distinct(sectorCodes).map((sectorCode) => ({ sectorCode })),
    MUNICIPALITY: () => (oktmo ? [{ oktmo }] : []),
    STATUS: () => [{ status }],
  }
  return groupBy.reduce<readonly Cell[]>(
    (cells, dimension) => {
      const found = values[dimension]()
      return cells.flatMap((cell) => (found.length > 0 ? found : [{}]).map((value) => ({ ...cell, ...value })))
    },
    [{}],
  )
}

/**
 * Counts cells as they come, so that the registry never lies in memory. The largest count first, equal ones
 * by their values.
 */
export function createTally() {
  const counts = new Map<string, { cell: Cell; count: number }>()
  return {
    add: (cell: Cell) => {
      const key = keyOf(cell)
      const known = counts.get(key)
      if (known) known.count += 1
      else counts.set(key, { cell, count: 1 })
    },
    rows: (): OrganizationStatsRow[] =>
      [...counts]
        .sort(([leftKey, left], [rightKey, right]) => right.count - left.count || (leftKey < rightKey ? -1 : 1))
        .map(([, { cell, count }]) => ({ ...cell, count })),
  }
}

function keyOf({ kind, sectorCode, oktmo, status }: Cell): string {
  return JSON.stringify([kind, sectorCode, oktmo, status])
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
