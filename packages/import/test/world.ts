import type { Decision } from '@kadry/domain/decision'
import { type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { integer, optional, shape, day as storedDay, text as storedText } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { day, must, text, wholeNumber } from '../src/columns.ts'
import type { OneByteEncoding } from '../src/encoding.ts'
import type { FileRefused } from '../src/file-refusal.ts'
import { type Importer, importer } from '../src/importer.ts'
import { memoryLedger } from '../src/ledger.ts'
import { runImport, type Summary } from '../src/run.ts'
import { type Source, textSource } from '../src/source.ts'

export type Sector = { readonly code: string; readonly name: string; readonly size?: number; readonly since?: string }
export type World = { readonly sectors: AggregateStore<Sector> }

export const now = () => new Date('2024-03-01T12:00:00Z')

export function worldOf(connection: Connection): World {
  const sectors = aggregateStore<Sector>({
    connection,
    type: 'Sector',
    collection: 'sectors',
    shape: shape<Sector>({ code: storedText, name: storedText, size: optional(integer), since: optional(storedDay) }),
    now,
    onFacts: () => {},
  })
  return { sectors }
}

const columns = {
  code: must(text('Код')),
  name: must(text('Наименование')),
  size: wholeNumber('Размер', 1, 1_000),
  since: day('Действует с'),
} as const

/** Sectors by their code: the smallest importer there can be. */
export const sectorImporter: Importer<World> = importer({
  name: 'sectors',
  columns,
  keys: ({ code }) => [['code', code]],
  store: ({ sectors }: World) => sectors,
  ids: async (_, rows) => rows.map(({ code }) => globalId('Sector', code)),
  decide: (row, found): Decision<Sector, InvalidInput> => {
    if (row.name === 'нельзя') return invalidInput([problem('name', 'FORBIDDEN', 'Нельзя.', 'Forbidden.', 'R2')])
    if (found && found.name === row.name && found.size === row.size) return { next: found, facts: [] }
    return { next: { ...row }, facts: [{ type: 'sector.changed.v1', data: { code: row.code, name: row.name } }] }
  },
})

let runs = 0

/** Imports a text or bytes and gives what was counted and what was refused. */
export async function importing(
  world: World,
  content: string | Source,
  options: { dryRun?: boolean; mostRows?: number } = {},
) {
  const ledger = memoryLedger(`run-${process.pid}-${++runs}`)
  const result: Summary | FileRefused = await runImport({
    source: typeof content === 'string' ? textSource('test.csv', content) : content,
    services: world,
    importers: [sectorImporter],
    ledger,
    actor: 'test',
    now,
    ...options,
  })
  return { result, refused: ledger.refused }
}

export function bytesSource(bytes: Uint8Array, chunk = 7): Source {
  return {
    name: 'bytes',
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
    },
  }
}

/** Russian text in an encoding of one byte a character. */
export function encoded(text: string, encoding: OneByteEncoding): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Uint8Array.from([...text], (character) => codes.get(character) ?? 0x3f)
}

export function windows1251(text: string): Uint8Array {
  return encoded(text, 'windows-1251')
}
