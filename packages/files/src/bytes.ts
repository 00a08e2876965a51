import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import { LONG } from '@kadry/mongo/retry'
import mongoose from 'mongoose'
import { checkArchive } from './archive.ts'
import { checkContent } from './content.ts'
import { type Kind, kindOfKept } from './kind.ts'
import { FileRefusal } from './refusal.ts'

export type ContentId = mongoose.mongo.ObjectId

/** What bytes are to be: those that were announced. */
export type Announced = { readonly name: string; readonly size: number; readonly sha256: string }

const BUCKET = 'files'
/** Four of the driver's own: a quarter of the commands, and well below the 16 MB of a document. */
const ONE_CHUNK = 1_024 * 1_024

/** The bytes of files in the service's own database: the driver's GridFS, and nothing else. */
export function bytesOf(connection: Connection) {
  const bucket = () =>
    new mongoose.mongo.GridFSBucket(connection.db!, { bucketName: BUCKET, chunkSizeBytes: ONE_CHUNK })
  const files = connection.collection(`${BUCKET}.files`)
  const chunks = connection.collection(`${BUCKET}.chunks`)

  const discard = async (id: ContentId): Promise<void> => {
    await boundedCollection(files).deleteOne({ _id: id })
    await boundedCollection(chunks).deleteMany({ files_id: id })
  }

  const read = (id: ContentId, range?: { readonly start: number; readonly end: number }): Readable =>
    bucket().openDownloadStream(id, range)

  return {
    read,
    discard,

    /**
     * Stores bytes under `id`, the next portion read while one is written; hashes and looks at them on their
     * way. Rejects where they are not those that were announced, and then nothing of
     * them is kept.
     */
    store: async (id: ContentId, source: AsyncIterable<Buffer>, announced: Announced): Promise<void> => {
      const upload = bucket().openUploadStreamWithId(id, id.toHexString())
      let broken: Error | undefined
      upload.once('error', (error) => {
        broken = error
      })
      // Resolves with what went wrong: whoever reads on meanwhile hears of it at the next portion.
      let writing: Promise<unknown> = Promise.resolve()
      const arrived = async (): Promise<void> => {
        const failed = await writing
        if (failed) throw failed
      }
      try {
        await look(source, announced, async (portion) => {
          await arrived()
          writing = written(upload, portion).catch((error: unknown) => error)
        })
        await arrived()
        await ended(upload)
        await checkArchive(kindOfKept(announced.name)!, announced.size, async (start, end) =>
          Buffer.concat(await read(id, { start, end }).toArray()),
        )
      } catch (error) {
        // Whatever was written has arrived then, so nothing comes after what is taken away.
        await writing
        upload.destroy()
        await discard(id)
        throw broken ?? error
      }
    },

    /** The same without storing: for bytes that are there already. */
    compare: (source: AsyncIterable<Buffer>, announced: Announced) => look(source, announced, async () => {}),

    syncIndexes: async (): Promise<void> => {
      await chunks.createIndex({ files_id: 1, n: 1 }, { unique: true, ...LONG })
      await files.createIndex({ filename: 1, uploadDate: 1 }, LONG)
    },
  }
}

export type Bytes = ReturnType<typeof bytesOf>

async function look(
  source: AsyncIterable<Buffer>,
  { name, size, sha256 }: Announced,
  take: (portion: Buffer) => Promise<void>,
): Promise<void> {
  const check = checkContent(kindOfKept(name) as Kind)
  const hash = createHash('sha256')
  let seen = 0
  for await (const portion of source) {
    seen += portion.length
    if (seen > size) throw new FileRefusal('SIZE_MISMATCH')
    hash.update(portion)
    check.see(portion)
    await take(portion)
  }
  if (seen !== size) throw new FileRefusal('SIZE_MISMATCH')
  if (hash.digest('hex') !== sha256) throw new FileRefusal('HASH_MISMATCH')
  if (!(await check.holds())) throw new FileRefusal('CONTENT_MISMATCH')
}

function written(upload: mongoose.mongo.GridFSBucketWriteStream, portion: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    upload.write(portion, (error) => (error ? reject(error) : resolve()))
  })
}

function ended(upload: mongoose.mongo.GridFSBucketWriteStream): Promise<void> {
  return new Promise((resolve, reject) => {
    upload.once('error', reject)
    upload.end(() => resolve())
  })
}
