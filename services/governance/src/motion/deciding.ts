import { given } from '@kadry/domain/input'
import type { Motion } from './motion.ts'

/** The motion of a group that decided, and whether it is for members alone. */
export type Deciding = { readonly motionId?: string; readonly isClosed?: boolean; readonly workingGroupId?: string }

/** Whether a motion is for members alone: it stands under an item that is theirs. */
export function isClosed({ visibility }: Pick<Motion, 'visibility'>): boolean {
  return visibility !== 'PUBLIC'
}

/** The motion as facts name it: they say nothing of one for members. */
export function publishedMotion({ motionId, isClosed: isHidden = false }: Deciding): { motionId?: string } {
  return isHidden ? {} : given({ motionId })
}
