import { type AggregateStore, aggregateStore, type Stored } from '@kadry/mongo/aggregate'
import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import type { Reads } from '@kadry/subgraph/selection'
import { publicState } from './public-state.ts'
import type { WorkingGroup } from './working-group.ts'

/** A group per item is usual; this only bounds the list. */
const MOST_GROUPS = 100

export type WorkingGroups = AggregateStore<WorkingGroup>

/** What each field of the graph's `WorkingGroup` reads of its document. */
export const workingGroupReads: Reads<Stored<WorkingGroup>> = {
  type: 'WorkingGroup',
  fields: {
    id: [],
    name: ['name'],
    mandate: ['mandate'],
    status: ['status'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    createdBy: ['resolutionItemId'],
    composition: ['requirements', 'seats'],
    isComplete: ['requirements', 'seats'],
    seats: ['seats'],
    history: [],
  },
}

export function workingGroupStore({ connection, now, onFacts }: Platform): WorkingGroups {
  return aggregateStore<WorkingGroup>({
    connection,
    now,
    onFacts,
    type: 'WorkingGroup',
    collection: 'workingGroups',
    publicState: { type: 'workingGroup.state.v1', of: publicState },
    shape: shape<WorkingGroup>({
      name: text,
      mandate: text,
      status: text,
      resolutionItemId: optional(text),
      requirements: list(
        nested({
          kind: optional(text),
          organizationId: optional(text),
          isSectoral: flag,
          minSeats: integer,
          maxSeats: optional(integer),
        }),
      ),
      seats: list(
        nested({
          id: text,
          organizationId: text,
          category: optional(text),
          requirementIndex: integer,
          voting: flag,
          delegate: optional(nested({ fullName: optional(text), position: text })),
          from: day,
          to: optional(day),
          vacancyReason: optional(text),
        }),
      ),
    }),
    indexes: [{ keys: { 'seats.organizationId': 1, _id: 1 } }, { keys: { resolutionItemId: 1, _id: 1 } }],
  })
}

/** The groups made from each of the items: one query for all items of a request. Items without groups are absent. */
export async function createdGroups(workingGroups: WorkingGroups, itemIds: readonly string[]) {
  const groups = await workingGroups.select({ resolutionItemId: { $in: itemIds } })
  return [...Map.groupBy(groups, ({ resolutionItemId }) => resolutionItemId!)].map(([itemId, made]) => ({
    itemId,
    groups: made.slice(0, MOST_GROUPS),
  }))
}
