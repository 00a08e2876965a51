import { type AggregateStore, aggregateStore, type Stored } from '@kadry/mongo/aggregate'
import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregateIdOf } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/define'
import type { Reads } from '@kadry/subgraph/selection'
import type { ResolutionItem } from './item.ts'
import { publicState } from './public-state.ts'
import type { Resolution } from './resolution.ts'

export type Resolutions = AggregateStore<Resolution>

/** What each field of the graph's `Resolution` reads of its document. */
export const resolutionReads: Reads<Stored<Resolution>> = {
  type: 'Resolution',
  fields: {
    id: [],
    number: ['number'],
    date: ['date'],
    title: ['title'],
    items: ['items'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    status: [],
    history: ['title', 'number', 'date'],
  },
}

export function resolutionStore({ connection, now, onFacts }: Platform): Resolutions {
  return aggregateStore<Resolution>({
    connection,
    now,
    onFacts,
    type: 'Resolution',
    collection: 'resolutions',
    publicState: { type: 'resolution.state.v1', of: publicState },
    shape: shape<Resolution>({
      number: optional(text),
      date: optional(day),
      title: text,
      items: list(
        nested({
          id: text,
          number: text,
          text,
          kind: text,
          dueOn: optional(day),
          cadence: optional(text),
          openEnded: flag,
          metric: optional(nested({ kind: text, target: integer, sectorCodes: list(text) })),
          supersedesId: optional(text),
          assignments: list(
            nested({
              id: text,
              organizationId: text,
              role: text,
              dueOn: optional(day),
              reports: list(
                nested({
                  id: text,
                  text,
                  evidenceUrls: list(text),
                  status: text,
                  reportedOn: day,
                  returnReason: optional(text),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  })
}

/** The item behind an id, or undefined; an id of another shape finds nothing. */
export async function itemById(
  find: (resolutionId: string) => Promise<Stored<Resolution> | null | undefined>,
  itemId: string,
): Promise<ResolutionItem | undefined> {
  const resolutionId = aggregateIdOf('ResolutionItem', itemId, 'Resolution')
  const resolution = resolutionId ? await find(resolutionId) : undefined
  return resolution?.items.find(({ id }) => id === itemId)
}
