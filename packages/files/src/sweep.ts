import { type Job, workOff } from '@kadry/messaging/job'
import type { HoldersOf } from './claim.ts'
import { removeFrom, type Shelf } from './kept-file.ts'

const HOUR_MS = 60 * 60 * 1_000
/** How long a file may lie without a record that has it. */
export const UNUSED_MS = 24 * HOUR_MS
/** No upload takes longer: what is still on its way then is of a process that died. */
const ATTEMPT_MS = HOUR_MS
const PORTION = 100

/**
 * Removes what nobody has attached within a day, what was left of removals, and bytes of uploads whose
 * process died.
 */
export function sweepJob(shelf: Shelf, holdersOf: HoldersOf): Job {
  const { kept, bytes, now } = shelf
  const before = (ms: number) => new Date(now().getTime() - ms)

  const look = async (id: string): Promise<void> => {
    const file = await kept().findOne({ _id: id })
    if (!file) return
    for (const attempt of file.attempts.filter(({ at }) => at < before(ATTEMPT_MS))) {
      await bytes.discard(attempt.id)
      await kept().updateOne({ _id: id }, { $pull: { attempts: { id: attempt.id } } } as never)
    }
    if (file.isAttached || file.touchedAt >= before(UNUSED_MS)) return
    // Whoever claims it meanwhile touches it, and then nothing is done to it.
    const untouched = { _id: id, touchedAt: file.touchedAt }
    if (!file.isGone && (await holdersOf([id])).has(id)) {
      await kept().updateOne(untouched, { $set: { isAttached: true } })
      return
    }
    const { matchedCount } = await kept().updateOne(untouched, { $set: { isGone: true } })
    if (matchedCount === 1) await removeFrom(shelf, [id])
  }

  return {
    name: 'files',
    everyMs: HOUR_MS,
    run: workOff({
      next: async (without) => {
        const rest = without.length > 0 ? { _id: { $nin: [...without] } } : {}
        const some = { limit: PORTION, projection: { _id: 1 } }
        const isUnused = { isAttached: false, touchedAt: { $lt: before(UNUSED_MS) }, ...rest }
        const unused = await kept().all(isUnused as never, some)
        const broken = await kept().all({ 'attempts.at': { $lt: before(ATTEMPT_MS) }, ...rest } as never, some)
        return [...new Set([...unused, ...broken].map(({ _id }) => _id))].map((id) => ({ id }))
      },
      work: look,
    }),
  }
}
