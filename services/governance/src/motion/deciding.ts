import { given } from '@kadry/domain/input'

/** The motion of a group that decided, and whether its item was closed. */
export type Deciding = { readonly motionId?: string; readonly isClosed?: boolean; readonly workingGroupId?: string }

/** The motion as facts name it: one of a closed item is for members, so they say nothing of it. */
export function publishedMotion({ motionId, isClosed = false }: Deciding): { motionId?: string } {
  return isClosed ? {} : given({ motionId })
}
