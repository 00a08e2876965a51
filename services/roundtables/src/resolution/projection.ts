import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { FollowedItem, Resolution } from './resolution.ts'

export type Resolutions = Projection<Resolution>

const resolutionShape = shape<Resolution>({
  items: optional(list(nested({ id: text, number: text, kind: text }))),
})

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
    },
    state: fromState('resolution.state.v2', ({ items }) => ({
      items: items.map(({ id, number, kind }) => ({ id, number, kind })),
    })),
  })
}

/** The items behind these ids as far as we have heard of them; an id of another shape finds nothing. */
export async function itemsByIds(resolutions: Resolutions, ids: readonly string[]): Promise<readonly FollowedItem[]> {
  const parents = ids.map((id) => aggregateIdOf('ResolutionItem', id, 'Resolution')).filter((id) => id !== undefined)
  if (parents.length === 0) return []
  const found = await resolutions.byIds([...new Set(parents)])
  return found.flatMap(({ items }) => items ?? []).filter(({ id }) => ids.includes(id))
}
