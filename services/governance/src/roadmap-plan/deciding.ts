import { type ResolutionItem, statusOf } from '../resolution/item.ts'
import { isInForce, type Resolution } from '../resolution/resolution.ts'

/** R41: an item decides from its adoption until it is cancelled, superseded or its resolution revoked. */
export function decides(resolution: Pick<Resolution, 'status'>, item: ResolutionItem): boolean {
  return isInForce(resolution) && !['CANCELLED', 'SUPERSEDED'].includes(statusOf(item))
}
