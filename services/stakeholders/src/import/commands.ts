import { type Importer, importer } from '@kadry/import/importer'
import type { Services } from '../context.ts'
import { idsByNumber } from '../organization/store.ts'
import { importOrganization, organizationColumns, organizationIdOf } from './organization-row.ts'

/** Everything that can be imported. One more: its columns, its record, its decision, and a line here. */
export const importers: readonly Importer<Services>[] = [
  importer({
    name: 'organizations',
    columns: organizationColumns,
    keys: ({ inn, ogrn }) => [...(inn ? [['inn', inn] as const] : []), ...(ogrn ? [['ogrn', ogrn] as const] : [])],
    store: ({ organizations }: Services) => organizations,
    ids: async ({ organizations }, rows) => {
      const known = await idsByNumber(organizations, rows)
      return rows.map((row) => known.get(row.inn ?? '') ?? known.get(row.ogrn ?? '') ?? organizationIdOf(row))
    },
    decide: importOrganization,
  }),
]
