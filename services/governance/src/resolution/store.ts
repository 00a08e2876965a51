import type { Stored } from '@kadry/mongo/aggregate'
import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { since } from '@kadry/subgraph/filter'
import type { ResolutionFilter } from '../graphql.generated.ts'
import type { ResolutionItem } from './item.ts'
import { olderState, publicState } from './public-state.ts'
import type { Resolution } from './resolution.ts'

export type Resolutions = Store<Resolution, ResolutionFilter>

export const resolution = aggregate<Resolution, ResolutionFilter>({
  type: 'Resolution',
  collection: 'resolutions',
  publicState: {
    type: 'resolution.state.v2',
    of: publicState,
    older: { type: 'resolution.state.v1', of: olderState },
  },
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
  noun: { ru: 'Резолюция', en: 'resolution' },
  filter: { updatedSince: since('updatedAt') },
  order: { DATE: 'date' },
  names: ({ title }) => [title],
  reads: {
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
})

/** The item behind an id, or undefined; an id of another shape finds nothing. */
export async function itemById(
  find: (resolutionId: string) => Promise<Stored<Resolution> | null | undefined>,
  itemId: string,
): Promise<ResolutionItem | undefined> {
  const resolutionId = aggregateIdOf('ResolutionItem', itemId, 'Resolution')
  const resolution = resolutionId ? await find(resolutionId) : undefined
  return resolution?.items.find(({ id }) => id === itemId)
}
