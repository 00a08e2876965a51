import { idempotencyKeyReused } from '@kadry/domain/refusal'
import type { Importer } from '@kadry/import/importer'
import { memoryLedger } from '@kadry/import/ledger'
import { runImport } from '@kadry/import/run'
import { textSource } from '@kadry/import/source'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import { derivedKey } from '@kadry/runtime/ids'
import { type CommandInput, commandOf } from './commands.ts'
import type { RequestContext } from './define.ts'

const MOST_ROWS = 1_000
const MOST_SHOWN = 100

type TextInput = CommandInput & { readonly csv: string; readonly dryRun?: boolean | null | undefined }

type TextImport<Context> = {
  readonly kind: string
  readonly importers: readonly Importer<Context>[]
  /** A store of the service: there the key is bound to the file. */
  readonly store: Pick<AggregateStore<unknown>, 'claim'>
}

/**
 * A file that came inside a request. The same key and text is the same run: its rows are recognised and
 * counted as then. The key with another file is refused; a check writes nothing and binds no key.
 */
export async function importText<Context extends RequestContext>(
  context: Context,
  { kind, importers, store }: TextImport<Context>,
  input: TextInput,
) {
  const command = commandOf(context, `import ${kind}`, input)
  if (!input.dryRun && !(await store.claim(command))) return idempotencyKeyReused()
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
    within: command,
    mostRows: MOST_ROWS,
  })
  if ('__typename' in result) return result
  return { __typename: 'ImportPayload' as const, ...result, refusedCells: ledger.refused.slice(0, MOST_SHOWN) }
}
