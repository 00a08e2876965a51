import type { Stored } from '@kadry/mongo/aggregate'
import type { Context } from '../context.ts'
import { insideOf, isOpen } from '../meeting/rights.ts'
import type { Motion } from './motion.ts'

/** Whether the caller belongs to those who decide. */
export async function isInsideOf({ meetingId }: Motion, context: Context): Promise<boolean> {
  const meeting = await context.loaders.meeting.load(meetingId)
  return meeting !== null && insideOf(meeting, context)
}

/**
 * A motion as this caller may see it, or null: those under items for members and under closed ones are for
 * members. Whatever leads to a motion leads through here.
 */
export async function shownMotion(id: string, context: Context): Promise<Stored<Motion> | null> {
  const found = await context.loaders.motion.load(id)
  return found && (await isShownTo(found, context)) ? found : null
}

export async function isShownTo(motion: Motion, context: Context): Promise<boolean> {
  return isOpen(motion, motion.visibility !== 'PUBLIC' && (await isInsideOf(motion, context)))
}
