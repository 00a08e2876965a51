import type { Files } from '@kadry/files/files'
import { type Job, workOff } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import type { Asked } from '../cube/ask.ts'
import { type NameSource, nameLoader } from '../cube/loaders.ts'
import { namesOf } from '../cube/names.ts'
import { type Page, pageOf } from '../cube/page.ts'
import { resultOf } from '../cube/statistics.ts'
import type { CubeVersions } from '../cube/version.ts'
import { type Export, MOST_ROWS_AT_ONCE, statusOf } from './export.ts'
import type { Exports } from './store.ts'
import { FORMATS, writtenAs } from './table.ts'

export type Producer = NameSource & {
  readonly exports: Exports
  readonly cubeVersions: CubeVersions
  readonly files: Files
  readonly now: () => Date
}
const EVERY_MS = 10_000
const PORTION = 20

/** Writes what is asked for and not written: what a process left behind when it died, too. */
export function exportJob(producer: Producer): Job {
  return {
    name: 'exports',
    everyMs: EVERY_MS,
    run: workOff({
      next: (without) =>
        producer.exports.select(
          { isDone: false, ...(without.length > 0 ? { _id: { $nin: [...without] } } : {}) },
          { limit: PORTION },
        ),
      work: (id) => produce(producer, id),
    }),
  }
}

/**
 * Writes the file of an export from its first row on, saving how far it is, and says so in the record. One
 * that is written, or whose day has passed, is left as it is.
 */
export async function produce(producer: Producer, id: string): Promise<Stored<Export>> {
  const { exports, cubeVersions, files, now } = producer
  const found = await exports.find(id)
  if (!found) throw new Error(`no export ${id}`)
  if (found.isDone) return found
  if (statusOf(found, now()) === 'EXPIRED') return saved(exports, id, { isDone: true })
  const version = await cubeVersions.open(found.datasetVersion)
  if (!version) throw new Error(`no version ${found.datasetVersion}`)
  const asked = JSON.parse(found.question) as Asked
  let page: Page | undefined
  for (let skip = 0; skip < found.rows; skip += MOST_ROWS_AT_ONCE) {
    const part = pageOf(version, asked, { policy: 'PUBLIC' }, { first: MOST_ROWS_AT_ONCE, skip })
    page = page ? { ...page, rows: [...page.rows, ...part.rows] } : part
    if (found.rows > MOST_ROWS_AT_ONCE) await saved(exports, id, { done: page.rows.length })
  }
  const names = namesOf(nameLoader(producer), found.locale)
  const bytes = await writtenAs(
    found.format,
    resultOf({ page: page!, version, asked, reader: { policy: 'PUBLIC' }, locale: found.locale, names, skip: 0 }),
  )
  const fileId = await files.keepMade(
    `${id}/${found.format}`,
    fileNameOf(found),
    FORMATS[found.format].mediaType,
    bytes,
  )
  return saved(exports, id, { isDone: true, done: found.rows, fileId, size: bytes.length })
}

export function fileNameOf({ format, startedAt }: Pick<Export, 'format' | 'startedAt'>): string {
  return `figures-${startedAt.slice(0, 10)}.${FORMATS[format].extension}`
}

async function saved(exports: Exports, id: string, change: Partial<Export>): Promise<Stored<Export>> {
  const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'export' }
  const outcome = await exports.change(id, command, (state) => ({ next: { ...state, ...change }, facts: [] }))
  if (!('state' in outcome)) throw new Error(`the export ${id} could not be saved: ${JSON.stringify(outcome)}`)
  return outcome.state
}
