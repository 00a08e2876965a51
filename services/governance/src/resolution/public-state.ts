import type { StateData } from '@kadry/contracts/catalogue'
import { ITEM_STATUS_IN_V1 } from '@kadry/contracts/governance/resolution-state'
import { inOlder } from '@kadry/contracts/state'
import { given } from '@kadry/domain/input'
import { keptBases, publishedItem } from './adoption.ts'
import { progressOf, type ResolutionItem, statusOf } from './item.ts'
import type { Resolution } from './resolution.ts'

/**
 * The items and who is to carry them out; what was reported is shown through the graph, a draft nowhere else.
 */
export function publicState(resolution: Resolution & { readonly id: string }) {
  const { id, title, number, date, status, items } = resolution
  if (status === 'DRAFT') return null
  return {
    id,
    title,
    ...given({ number, date }),
    ...keptBases(resolution),
    status,
    items: items.map(publicItem),
  } satisfies StateData<'resolution.state.v2'>
}

function publicItem(item: ResolutionItem) {
  const { assignments } = item
  return {
    ...publishedItem(item),
    status: statusOf(item),
    progress: progressOf(item),
    assignments: assignments
      .filter((one) => !one.redirectedToId)
      .map((one) => ({
        id: one.id,
        organizationId: one.organizationId,
        role: one.role,
        ...(one.dueOn ? { dueOn: one.dueOn } : {}),
      })),
  }
}

export function olderState({ items, ...resolution }: StateData<'resolution.state.v2'>) {
  const shown = items.flatMap((item) => {
    const status = inOlder(ITEM_STATUS_IN_V1, item.status)
    return status ? [{ ...item, status }] : []
  })
  return { ...resolution, items: shown } satisfies StateData<'resolution.state.v1'>
}
