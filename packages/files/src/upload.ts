import {
  type IdempotencyKeyReused,
  type InvalidInput,
  idempotencyKeyReused,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { duplicateFields } from '@kadry/mongo/aggregate'
import { createLanes } from '@kadry/mongo/lane'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import mongoose from 'mongoose'
import type { SignedAddress } from './address.ts'
import { FILE_TYPE, findOn, type KeptFile, type Shelf } from './kept-file.ts'
import { tidiedUpload, type UploadInput, uploadProblems } from './kind.ts'
import { FileRefusal } from './refusal.ts'

/** What one caller may have asked for, or uploaded, and not attached. */
const MOST_UNUSED = 100
const MOST_UNUSED_BYTES = 500 * 1_024 * 1_024
/** Uploads of one file under way at once, those of processes that died within the hour included. */
const MOST_ATTEMPTS = 8

export type Upload = SignedAddress & { readonly fileId: string; readonly url: string; readonly repeated: boolean }
type AddressToUpload = (fileId: string) => SignedAddress & { readonly url: string }

/**
 * Notes that somebody wants to upload a file, and where to; the same key gives the same file and a fresh
 * address.
 */
export function requestsOn(shelf: Shelf, addressTo: AddressToUpload) {
  const { kept, now } = shelf
  const inLane = createLanes()
  return (by: string, key: string, input: UploadInput): Promise<Upload | InvalidInput | IdempotencyKeyReused> =>
    inLane(by, async () => {
      const wanted = tidiedUpload(input)
      const _id = globalId(FILE_TYPE, derivedKey(FILE_TYPE, by, key))
      const again = (known: KeptFile) =>
        isSame(known, wanted) ? { ...addressTo(_id), fileId: _id, repeated: true } : idempotencyKeyReused()
      const known = await kept().findOne({ _id })
      if (known) return again(known)
      const problems = uploadProblems(input)
      if (problems.length > 0) return invalidInput(problems)
      const unused = await unusedBy(shelf, by)
      if (unused.count >= MOST_UNUSED || unused.bytes + wanted.size > MOST_UNUSED_BYTES) return tooManyUnused()
      const at = now()
      const fresh = { by, requestedAt: at, touchedAt: at, attempts: [], isAttached: false, isGone: false }
      try {
        await kept().insertOne({ _id, ...wanted, ...fresh })
      } catch (error) {
        // Another process was asked under the same key at the same time.
        const winner = duplicateFields(error) && (await kept().findOne({ _id }))
        if (!winner) throw error
        return again(winner)
      }
      return { ...addressTo(_id), fileId: _id, repeated: false }
    })
}

async function unusedBy({ kept }: Shelf, by: string) {
  const unused = { by, isAttached: false, isGone: false, claimedFor: { $exists: false } }
  const found = await kept().all(unused, { projection: { size: 1 }, limit: MOST_UNUSED })
  return { count: found.length, bytes: found.reduce((sum, { size }) => sum + size, 0) }
}

/**
 * Takes the bytes of a file that was asked for; a repeat changes nothing. Throws `FileRefusal` where they are
 * not what was announced, and keeps nothing of them.
 */
export async function putOn(
  shelf: Shelf,
  id: string,
  source: AsyncIterable<Buffer>,
  length: number,
): Promise<KeptFile> {
  const { kept, bytes, now } = shelf
  const found = await findOn(shelf, id)
  if (!found) throw new FileRefusal('NOT_FOUND')
  if (length !== found.size) throw new FileRefusal('SIZE_MISMATCH')
  if (found.content) {
    await bytes.compare(source, found)
    return found
  }
  const content = new mongoose.mongo.ObjectId()
  const isFree = { _id: id, isGone: false, [`attempts.${MOST_ATTEMPTS - 1}`]: { $exists: false } }
  const attempt = { id: content, at: now() }
  const begun = await kept().updateOne(isFree as never, { $push: { attempts: attempt } } as never)
  if (begun.matchedCount === 0) throw new FileRefusal('TOO_MANY_TRANSFERS')
  try {
    await bytes.store(content, source, found)
    const waiting = { _id: id, isGone: false, content: { $exists: false } }
    const whole = { $set: { content, touchedAt: now() }, $pull: { attempts: { id: content } } }
    const { matchedCount } = await kept().updateOne(waiting as never, whole as never)
    if (matchedCount === 1) return { ...found, content }
  } catch (error) {
    await discarded(shelf, id, content)
    throw error
  }
  // Another upload of the same bytes was first, or the file was removed meanwhile.
  await discarded(shelf, id, content)
  const first = await findOn(shelf, id)
  if (!first) throw new FileRefusal('NOT_FOUND')
  return first
}

async function discarded({ kept, bytes }: Shelf, id: string, content: mongoose.mongo.ObjectId): Promise<void> {
  await bytes.discard(content)
  await kept().updateOne({ _id: id }, { $pull: { attempts: { id: content } } })
}

function isSame(known: KeptFile, wanted: UploadInput): boolean {
  return (['name', 'mediaType', 'size', 'sha256', 'containsNames'] as const).every(
    (name) => known[name] === wanted[name],
  )
}

function tooManyUnused(): InvalidInput {
  return invalidInput([
    problem(
      'size',
      'TOO_MANY_UNUSED',
      `Сначала приложите загруженное: не больше ${MOST_UNUSED} файлов и 500 МБ без применения. Неприложенное удаляется через сутки.`,
      `Attach what you have uploaded first: at most ${MOST_UNUSED} files and 500 MB unused. What is not attached is removed after a day.`,
    ),
  ])
}
