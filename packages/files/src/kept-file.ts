import type { AttachedFile } from '@kadry/domain/attachment'
import type { BoundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import type { Bytes, ContentId } from './bytes.ts'
import { neutralName, type UploadInput } from './kind.ts'

/** What a service knows of one file, from the wish to upload it until it is removed. */
export type KeptFile = UploadInput & {
  /** Global id of type `File`. */
  readonly _id: string
  /** Who asked for the upload: nobody else may attach it. */
  readonly by: string
  readonly requestedAt: Date
  /** When somebody last did something with it: a day later the sweep looks whether a record has it. */
  readonly touchedAt: Date
  /** Where its bytes are; absent until they came whole. */
  readonly content?: ContentId
  /** Bytes that are on their way, or of which the process died. */
  readonly attempts: readonly Attempt[]
  /** The record that is to have it, or has it. */
  readonly claimedFor?: string
  /** The sweep has seen it in that record. */
  readonly isAttached: boolean
  /** It is being removed: nobody may have it any more. */
  readonly isGone: boolean
}
export type Attempt = { readonly id: ContentId; readonly at: Date }

export const FILE_TYPE = 'File'

export function keptFiles(connection: Connection) {
  return connection.collection<KeptFile>('keptFiles')
}

/** The file as its record is to keep it. */
export function attachedFile({ _id: id, name, ...kept }: KeptFile, addedOn: string): AttachedFile {
  const { mediaType, size, sha256, containsNames } = kept
  const what = { id, mediaType, size, sha256, addedOn }
  return containsNames ? { ...what, name: neutralName(id, name), containsNames } : { ...what, name }
}

/** The files of a service: what is known of them, and their bytes. */
export type Shelf = {
  readonly kept: () => BoundedCollection<KeptFile>
  readonly bytes: Bytes
  readonly now: () => Date
}

/** A file that nobody is removing. */
export async function findOn({ kept }: Pick<Shelf, 'kept'>, id: string): Promise<KeptFile | undefined> {
  return (await kept().findOne({ _id: id, isGone: false })) ?? undefined
}

/** Removes files with their bytes; what is left of a removal that broke off is found again by its mark. */
export async function removeFrom({ kept, bytes, now }: Shelf, ids: readonly string[]): Promise<void> {
  for (const _id of ids) {
    await kept().updateOne({ _id }, { $set: { isGone: true, isAttached: false, touchedAt: new Date(0) } })
    const gone = await kept().findOne({ _id })
    if (!gone) continue
    if (gone.content) await bytes.discard(gone.content)
    // Bytes that are still on their way would be nobody's: the sweep removes the rest when they have come.
    const { deletedCount } = await kept().deleteOne({ _id, 'attempts.0': { $exists: false } } as never)
    if (deletedCount === 0) await kept().updateOne({ _id }, { $set: { name: '', touchedAt: now() } })
  }
}
