import { idempotencyKeyReused } from '@kadry/domain/refusal'
import { type Importer, importer } from '@kadry/import/importer'
import { memoryLedger } from '@kadry/import/ledger'
import { runImport } from '@kadry/import/run'
import { textSource } from '@kadry/import/source'
import { derivedKey } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import type { Context, Services } from '../context.ts'
import type { ImportInput } from '../graphql.generated.ts'
import { bodiesByNumber, branchIds } from '../organization/store.ts'
import { classifierImporters } from './classifiers.ts'
import { importOrganization, organizationColumns } from './organization-row.ts'
import { isAboutBranch, keysOf, recordsOf } from './record-of-row.ts'

const MOST_ROWS = 1_000
const MOST_SHOWN = 100

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

/**
 * A file that came inside a request. The same key and text is the same run: its rows are recognised and
 * counted as then. The key with another file is refused; a check writes nothing and binds no key.
 */
export async function importText(context: Context, kind: string, input: ImportInput) {
  const command = commandOf(context, `import ${kind}`, input)
  if (!input.dryRun && !(await context.organizations.claim(command))) return idempotencyKeyReused()
  const { actor, idempotencyKey, fingerprint } = command
  const ledger = memoryLedger(derivedKey('import', actor, idempotencyKey, fingerprint))
  const result = await runImport({
    source: textSource(kind, input.csv),
    services: context,
    importers,
    kind,
    ledger,
    actor,
    now: context.now,
    dryRun: input.dryRun ?? false,
    traceparent: context.traceparent,
    mostRows: MOST_ROWS,
  })
  if ('__typename' in result) return result
  return { __typename: 'ImportPayload' as const, ...result, refusedCells: ledger.refused.slice(0, MOST_SHOWN) }
}
