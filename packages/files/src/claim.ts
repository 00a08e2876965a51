import { type AttachedFile, FILE } from '@kadry/domain/attachment'
import { dayOf } from '@kadry/domain/day'
import { type InvalidInput, invalidInput, type NotFound, notFound, problem } from '@kadry/domain/refusal'
import { attachedFile, findOn, type Shelf } from './kept-file.ts'

/** A command that claims a file has written its record long before. */
const CLAIMING_MS = 60_000

/** Says which of some files any record has. */
export type HoldersOf = (fileIds: readonly string[]) => Promise<Set<string>>
type Claiming = { readonly recordId: string; readonly by: string }

/**
 * What a record is to keep of files that its writer has uploaded: asked inside the decision, right before the
 * record is written. A file belongs to one record. Whether the record was written the sweep sees a day later:
 * one that no record has is removed.
 */
export function claimsOn(shelf: Shelf, holdersOf: HoldersOf) {
  return async (
    recordId: string,
    by: string,
    ids: readonly string[],
  ): Promise<readonly AttachedFile[] | InvalidInput | NotFound> => {
    const claimed: AttachedFile[] = []
    for (const [index, id] of ids.entries()) {
      const file = await claimOne(shelf, holdersOf, { recordId, by }, id)
      if (file === 'UNKNOWN') return notFound(id, FILE)
      if (typeof file === 'string') return invalidInput([claimProblem(file, index)])
      claimed.push(file)
    }
    return claimed
  }
}

/** Claims one file for a record, unless it is another's; says what the record is to keep. */
async function claimOne(
  shelf: Shelf,
  holdersOf: HoldersOf,
  { recordId, by }: Claiming,
  id: string,
): Promise<AttachedFile | 'UNKNOWN' | 'EMPTY' | 'TAKEN'> {
  const { kept, now } = shelf
  const found = await findOn(shelf, id)
  if (!found || found.by !== by) return 'UNKNOWN'
  if (!found.content) return 'EMPTY'
  const { claimedFor, touchedAt } = found
  if (claimedFor !== undefined && claimedFor !== recordId) {
    const isFresh = touchedAt.getTime() + CLAIMING_MS > now().getTime()
    if (isFresh || (await holdersOf([id])).has(id)) return 'TAKEN'
  }
  const unchanged = { _id: id, isGone: false, claimedFor: claimedFor ?? { $exists: false } }
  const claim = { $set: { claimedFor: recordId, touchedAt: now(), isAttached: false } }
  const { matchedCount } = await kept().updateOne(unchanged, claim)
  return matchedCount === 1 ? attachedFile(found, dayOf(now())) : 'TAKEN'
}

function claimProblem(why: 'EMPTY' | 'TAKEN', index: number) {
  const path = ['fileIds', String(index)]
  return why === 'EMPTY'
    ? problem(path, 'NOT_UPLOADED', 'Файл ещё не загружен.', 'The file has not been uploaded yet.')
    : problem(
        path,
        'ATTACHED_ELSEWHERE',
        'Файл уже приложен к другой записи.',
        'The file is attached to another record.',
      )
}
