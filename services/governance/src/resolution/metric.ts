import type { Decision } from '@kadry/domain/decision'
import { progressOf, type ResolutionItem } from './item.ts'
import type { Resolution } from './resolution.ts'

/** R15: an item may be measured by the distinct sectors in which a two-sided round table was held. */
export type MetricBinding = {
  readonly kind: 'ROUND_TABLES_HELD'
  /** Number of sectors wanted, at least 1. */
  readonly target: number
  /** The sectors counted so far, each once. */
  readonly sectorCodes: readonly string[]
}

/** The share of the target that is reached, 0–1. */
export function reachedShare({ target, sectorCodes }: MetricBinding): number {
  return Math.min(1, sectorCodes.length / target)
}

/**
 * R15: a two-sided table of a sector not counted yet moves the progress of every metric item that it fulfils.
 */
export function countRoundTable(
  resolution: Resolution & { readonly id: string },
  table: { readonly sectorCode: string; readonly itemIds: readonly string[] },
): Decision<Resolution, never> {
  const items = resolution.items.map((item) => (table.itemIds.includes(item.id) ? counting(item, table) : item))
  const moved = items.filter((item, index) => progressOf(item) !== progressOf(resolution.items[index]!))
  return {
    next: { ...resolution, items },
    facts: moved.map((item) => ({
      type: 'resolutionItem.progressed.v1',
      data: { id: resolution.id, itemId: item.id, progress: progressOf(item) },
    })),
  }
}

function counting(item: ResolutionItem, { sectorCode }: { readonly sectorCode: string }): ResolutionItem {
  if (!item.metric || item.metric.sectorCodes.includes(sectorCode)) return item
  return { ...item, metric: { ...item.metric, sectorCodes: [...item.metric.sectorCodes, sectorCode] } }
}
