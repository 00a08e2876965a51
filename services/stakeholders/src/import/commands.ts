import { type Importer, importer } from '@kadry/import/importer'
import type { Services } from '../context.ts'
import { bodiesByNumber, branchIds } from '../organization/store.ts'
import { classifierImporters } from './classifiers.ts'
import { importOrganization, organizationColumns } from './organization-row.ts'
import { isAboutBranch, keysOf, recordsOf } from './record-of-row.ts'

/** Everything that can be imported. One more: its columns, its record, its decision, and a line here. */
export const importers: readonly Importer<Services>[] = [
  importer({
    name: 'organizations',
    columns: organizationColumns,
    keys: keysOf,
    after: isAboutBranch,
    store: ({ organizations }: Services) => organizations,
    ids: async ({ organizations }, rows) => {
      const bodies = await bodiesByNumber(organizations, rows)
      const keys = rows.filter(isAboutBranch).flatMap((row) => keysOf(row).map(([, key]) => key))
      return recordsOf(rows, bodies, await branchIds(organizations, keys, [...bodies.values()]))
    },
    decide: importOrganization,
  }),
  ...classifierImporters,
]
