import { z } from 'zod'
import { dueOn, on, ownId } from './vocabulary.ts'

const notice = z
  .string()
  .describe(
    'TEN_DAYS — десять дней до срока, THREE_WORKING_DAYS — три рабочих; список может расти / Ten days, or three working days before the term; the list may grow',
  )

/**
 * A term comes near: one fact for each notice, subject and term. `about` names the subject and who answers
 * for it.
 */
export function dueSoonOf<About extends z.ZodRawShape>(about: About) {
  return z.object({ id: ownId, ...about, dueOn, notice, on })
}

/**
 * A term has passed and what was due is not done: one fact for each subject and term, `on` the first day
 * without it.
 */
export function overdueOf<About extends z.ZodRawShape>(about: About) {
  return z.object({ id: ownId, ...about, dueOn, on })
}
