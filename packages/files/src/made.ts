import { createHash } from 'node:crypto'
import { duplicateFields } from '@kadry/mongo/aggregate'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import mongoose from 'mongoose'
import { FILE_TYPE, findOn, type Shelf } from './kept-file.ts'

/** Whose the files are that the service itself wrote: no caller is called so. */
const BY = 'kadry'

/**
 * Keeps bytes that the service wrote itself, under a key of its own; resolves with the id of the file.
 * What is there under the key stays. As what nobody attaches, it is removed after a day.
 */
export function madeOn(shelf: Shelf) {
  const { kept, bytes, now } = shelf
  return async (key: string, name: string, mediaType: string, content: Uint8Array): Promise<string> => {
    const _id = globalId(FILE_TYPE, derivedKey(FILE_TYPE, BY, key))
    const found = await findOn(shelf, _id)
    if (found?.content) return _id
    const sha256 = createHash('sha256').update(content).digest('hex')
    const announced = { name, mediaType, size: content.length, sha256, containsNames: false }
    const id = new mongoose.mongo.ObjectId()
    await bytes.store(id, [Buffer.from(content)] as never, announced)
    const at = now()
    const fresh = { requestedAt: at, touchedAt: at, attempts: [], isAttached: false, isGone: false, content: id }
    try {
      await kept().insertOne({ _id, by: BY, ...announced, ...fresh })
    } catch (error) {
      // Another process was first: its bytes stay.
      await bytes.discard(id)
      if (!duplicateFields(error)) throw error
    }
    return _id
  }
}
