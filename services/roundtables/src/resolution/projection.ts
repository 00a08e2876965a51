import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { Resolution } from './resolution.ts'

export type Resolutions = Projection<Resolution>

const resolutionShape = shape<Resolution>({
  items: optional(list(nested({ id: text, number: text, kind: text }))),
  over: optional(list(text)),
})

const OVER = ['CANCELLED', 'SUPERSEDED']

export function followResolutions(platform: Platform): Resolutions {
  return followed<Resolution>(platform, {
    service: 'governance',
    aggregate: 'resolution',
    collection: 'resolutions',
    shape: resolutionShape,
    project: {
      'resolution.adopted.v1': ({ data }) => ({
        $set: { items: data.items.map(({ id, number, kind }) => ({ id, number, kind })) },
      }),
      'resolution.amended.v1': ({ data }) => ({
        $push: { items: { $each: data.items.map(({ id, number, kind }) => ({ id, number, kind })) } },
      }),
      'resolutionItem.cancelled.v1': ({ data: { itemId } }) => ({ $push: { over: itemId } }),
      'resolutionItem.superseded.v1': ({ data: { itemId } }) => ({ $push: { over: itemId } }),
    },
    state: fromState('resolution.state.v2', ({ items }) => ({
      items: items.map(({ id, number, kind }) => ({ id, number, kind })),
      over: items.filter(({ status }) => OVER.includes(status)).map(({ id }) => id),
    })),
  })
}

/** The items behind these ids as far as we have heard of them; an id of another shape finds nothing. */
export async function itemsByIds(resolutions: Pick<Resolutions, 'byIds'>, ids: readonly string[]) {
  const parents = resolutionsOf(ids)
  const found = parents.length === 0 ? [] : await resolutions.byIds(parents)
  return {
    items: found.flatMap(({ items }) => items ?? []).filter(({ id }) => ids.includes(id)),
    over: found.flatMap(({ over }) => over ?? []).filter((id) => ids.includes(id)),
  }
}

/** The resolutions of these items, each once. */
export function resolutionsOf(itemIds: readonly string[]): string[] {
  return [...new Set(itemIds.flatMap((id) => aggregateIdOf('ResolutionItem', id, 'Resolution') ?? []))]
}
