import type { Readable } from 'node:stream'
import type { Job } from '@kadry/messaging/job'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import { LONG } from '@kadry/mongo/retry'
import { type AddressMethod, type SignedAddress, signAddress, type Words } from './address.ts'
import { bytesOf } from './bytes.ts'
import { claimsOn } from './claim.ts'
import { findOn, type KeptFile, keptFiles, removeFrom, type Shelf } from './kept-file.ts'
import { madeOn } from './made.ts'
import { FileRefusal } from './refusal.ts'
import { sweepJob } from './sweep.ts'
import { putOn, requestsOn } from './upload.ts'

export type FilesOptions = {
  readonly connection: Connection
  readonly now: () => Date
  readonly service: string
  /** Who signs addresses, and where callers find them; absent in a process that gives none. */
  readonly addresses?: { readonly publicUrl: string; readonly secret: string } | undefined
}

/** Says which of some files the records of one kind have. */
export type Keeper = (fileIds: readonly string[]) => Promise<readonly string[]>
export type Opened = { readonly file: KeptFile; readonly stream: (range?: { start: number; end: number }) => Readable }
export type Files = ReturnType<typeof createFiles>

/** Files of one service: asked for, uploaded, attached to a record, read by a signed address, removed. */
export function createFiles(options: FilesOptions) {
  const { connection, now } = options
  const kept = () => boundedCollection(keptFiles(connection))
  const bytes = bytesOf(connection)
  const shelf: Shelf = { kept, bytes, now }
  const keepers: Keeper[] = []
  const holdersOf = async (ids: readonly string[]): Promise<Set<string>> =>
    new Set((await Promise.all(keepers.map((keeper) => keeper(ids)))).flat())
  const addressOf = addressesOf(options)
  return {
    addressOf,
    request: requestsOn(shelf, (fileId) => addressOf('PUT', fileId)),
    put: (id: string, source: AsyncIterable<Buffer>, length: number) => putOn(shelf, id, source, length),
    open: (id: string) => openOn(shelf, id),
    claim: claimsOn(shelf, holdersOf),
    keepMade: madeOn(shelf),
    remove: (ids: readonly string[]) => removeFrom(shelf, ids),

    /** A kind of records that have files: the sweep asks it before it removes one. */
    keptBy: (keeper: Keeper): void => void keepers.push(keeper),

    /**
     * Lets the sweep look again whether a record has these files: asked before a record that has them is
     * written without them.
     */
    recheck: async (ids: readonly string[]): Promise<void> => {
      await kept().updateMany({ _id: { $in: [...ids] } }, { $set: { isAttached: false, touchedAt: now() } })
    },

    sweep: sweepJob(shelf, holdersOf) satisfies Job,

    syncIndexes: async (): Promise<void> => {
      await bytes.syncIndexes()
      await keptFiles(connection).createIndex({ by: 1, isAttached: 1 }, LONG)
      await keptFiles(connection).createIndex({ isAttached: 1, touchedAt: 1 }, LONG)
      await keptFiles(connection).createIndex({ 'attempts.at': 1 }, LONG)
    },
  }
}

/** The address of a file for ten minutes. Throws in a process that was given no secret. */
function addressesOf({ addresses, service, now }: FilesOptions) {
  return (method: AddressMethod, fileId: string, words: Words = {}): SignedAddress & { readonly url: string } => {
    if (!addresses) throw new Error('this process signs no addresses')
    const path = `/files/${service}/${fileId}`
    const signed = signAddress({ method, path, words, now: now().getTime() }, addresses.secret)
    return { ...signed, url: `${addresses.publicUrl}${signed.path}` }
  }
}

/** Bytes that are there, for whoever has an address. Throws `FileRefusal` where there are none. */
async function openOn(shelf: Shelf, id: string): Promise<Opened> {
  const file = await findOn(shelf, id)
  if (!file) throw new FileRefusal('NOT_FOUND')
  const { content } = file
  if (!content) throw new FileRefusal('NOT_UPLOADED')
  return { file, stream: (range) => shelf.bytes.read(content, range && { start: range.start, end: range.end + 1 }) }
}
