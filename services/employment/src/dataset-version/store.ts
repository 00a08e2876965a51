import type { Columns } from '@kadry/figures/columns'
import type { Published } from '@kadry/figures/published'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import { retrying } from '@kadry/mongo/retry'
import { day, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import type { DatasetVersion } from './dataset-version.ts'
import { readFolder, writeFolder } from './folder.ts'
import { describe, hashOf, hashOfAll, type VersionFile } from './version-files.ts'

export type DatasetVersionStore = Store<DatasetVersion, object>

const published = list<Published>(nested<Published>({ year: integer, point: text, stage: text }))

export const datasetVersion = aggregate<DatasetVersion, object>({
  type: 'DatasetVersion',
  collection: 'datasetVersions',
  shape: shape<DatasetVersion>({
    number: integer,
    status: text,
    cutAt: moment,
    publishedOn: optional(day),
    by: text,
    reason: optional(text),
    policy: text,
    keyPrint: text,
    now: published,
    published,
    progress: nested({ done: integer, of: integer }),
    files: list(nested({ name: text, sha256: text, bytes: integer })),
    open: optional(text),
  }),
  noun: { ru: 'Редакция статистики', en: 'version of the statistics' },
  filter: {},
  order: { NUMBER: 'number' },
  defaultOrder: 'NUMBER',
  listed: { status: 'PUBLISHED' },
  indexes: [
    { keys: { number: 1 }, unique: true },
    { keys: { open: 1 }, unique: true, sparse: true },
    { keys: { status: 1, number: 1 } },
  ],
})

/** A file of a version is not in the database, or not what its hash says. */
export class VersionFileError extends Error {
  override name = 'VersionFileError'
}

/** Bytes of a portion: well below the 16 MB of a document, and written within the bound of one command. */
const PORTION = 4 * 1024 * 1024

/**
 * Files by their hash in the service's own database: every process of the service finds a version there, and
 * two versions share what is the same. Not the driver's GridFS, whose commands take no bound (decision 085).
 * A file is there once its first portion is, which is written last.
 */
function sharedFiles(connection: Connection) {
  const portions = boundedCollection(connection.collection<Portion>('datasetFiles'))
  const namesOf = ({ sha256, bytes }: Pick<VersionFile, 'sha256' | 'bytes'>) =>
    Array.from({ length: Math.max(1, Math.ceil(bytes / PORTION)) }, (_, place) => `${sha256} ${place}`)
  return {
    put: async (file: VersionFile, content: Uint8Array): Promise<void> => {
      const names = namesOf(file)
      if (await retrying(() => portions.findOne({ _id: names[0]! }, { projection: { _id: 1 } }))) return
      for (const [place, _id] of [...names.entries()].reverse()) {
        const portion = Buffer.from(content.subarray(place * PORTION, (place + 1) * PORTION))
        await retrying(() => portions.updateOne({ _id }, { $setOnInsert: { portion } }, { upsert: true }))
      }
    },
    get: async (file: VersionFile): Promise<Uint8Array> => {
      const content = new Uint8Array(file.bytes)
      for (const [place, _id] of namesOf(file).entries()) {
        const found = await retrying(() => portions.findOne({ _id }, { promoteBuffers: true }))
        if (!found) throw new VersionFileError(`a file of a version is not in the database: ${file.sha256}`)
        content.set(found.portion, place * PORTION)
      }
      if (hashOf(content) !== file.sha256)
        throw new VersionFileError(`a file of a version has been changed: ${file.sha256}`)
      return content
    },
  }
}

type Portion = { readonly _id: string; readonly portion: Buffer }

/**
 * The bytes of versions: in the database for all processes, and as folders under `under` for this machine,
 * each column known by its hash.
 */
export function versionFiles(connection: Connection, under: string) {
  const shared = sharedFiles(connection)
  const nameOf = (number: number, files: readonly VersionFile[]) => `${number}-${hashOfAll(files).slice(0, 16)}`
  return {
    /** The files of a version as its record has them: of this machine, else of the database. */
    read: async ({ number, files }: Pick<DatasetVersion, 'number' | 'files'>): Promise<Columns> => {
      const name = nameOf(number, files)
      const local = await readFolder(under, name, files)
      if (local) return local
      const fetched = new Map<string, Uint8Array>()
      for (const file of files) fetched.set(file.name, await shared.get(file))
      await writeFolder(under, name, fetched, files)
      return fetched
    },
    write: async (number: number, columns: Columns): Promise<readonly VersionFile[]> => {
      const files = describe(columns)
      for (const file of files) await shared.put(file, columns.get(file.name)!)
      await writeFolder(under, nameOf(number, files), columns, files)
      return files
    },
  }
}

export type VersionFiles = ReturnType<typeof versionFiles>
