import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Columns } from '@kadry/figures/columns'
import type { Published } from '@kadry/figures/published'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import { day, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import mongoose from 'mongoose'
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
  indexes: [{ keys: { open: 1 }, unique: true, sparse: true }],
})

/** Versions are numbered from 1: the number makes the id. */
export function versionId(number: number): string {
  return globalId('DatasetVersion', String(number))
}

const BUCKET = 'cube'

/** A file of a version is not in the database, or not what its hash says. */
export class VersionFileError extends Error {
  override name = 'VersionFileError'
}

/**
 * Files by their hash in the service's own database (GridFS): every process of the service finds a version
 * there, and two versions share what is the same. A file is there once all of it is: the driver writes its
 * entry last.
 */
function sharedFiles(connection: Connection) {
  const bucket = () => new mongoose.mongo.GridFSBucket(connection.db!, { bucketName: BUCKET })
  const entries = () => boundedCollection(connection.collection(`${BUCKET}.files`))
  return {
    put: async (sha256: string, bytes: Uint8Array): Promise<void> => {
      if ((await entries().all({ filename: sha256 }, { limit: 1 })).length > 0) return
      await pipeline(Readable.from([Buffer.from(bytes)]), bucket().openUploadStream(sha256))
    },
    get: async (sha256: string): Promise<Uint8Array> => {
      const [found] = await entries().all({ filename: sha256 }, { limit: 1 })
      if (!found) throw new VersionFileError(`a file of a version is not in the database: ${sha256}`)
      const bytes = await buffer(bucket().openDownloadStream(found._id as unknown as mongoose.mongo.ObjectId))
      if (hashOf(bytes) !== sha256) throw new VersionFileError(`a file of a version has been changed: ${sha256}`)
      return bytes
    },
  }
}

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
      for (const file of files) fetched.set(file.name, await shared.get(file.sha256))
      await writeFolder(under, name, fetched, files)
      return fetched
    },
    write: async (number: number, columns: Columns): Promise<readonly VersionFile[]> => {
      const files = describe(columns)
      for (const { name, sha256 } of files) await shared.put(sha256, columns.get(name)!)
      await writeFolder(under, nameOf(number, files), columns, files)
      return files
    },
  }
}

export type VersionFiles = ReturnType<typeof versionFiles>
