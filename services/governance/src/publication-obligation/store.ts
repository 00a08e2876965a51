import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals, since, where } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { PublicationObligationFilter } from '../graphql.generated.ts'
import { publicationDue } from './due.ts'
import { publicState } from './public-state.ts'
import type { PublicationObligation, Retraction } from './publication-obligation.ts'
import { RECORD_NOUN } from './retraction.ts'

export type PublicationObligations = Store<PublicationObligation, PublicationObligationFilter>

export const publicationObligation = aggregate<PublicationObligation, PublicationObligationFilter>({
  type: 'PublicationObligation',
  collection: 'publicationObligations',
  publicState: { type: 'publicationObligation.state.v1', of: publicState },
  shape: shape<PublicationObligation>({
    topic: text,
    organizationId: text,
    channelId: text,
    channelUrl: text,
    cadence: text,
    graceDays: integer,
    validFrom: day,
    validTo: optional(day),
    dueOn: optional(day),
    originId: optional(text),
    records: list(
      nested({
        ...{ id: text, materialId: text, url: text, channelUrl: text, publishedOn: day },
        retracted: optional<Retraction>(nested({ on: day, reason: text })),
      }),
    ),
    ending: optional(nested({ on: day, cause: text, reason: optional(text) })),
    closedThrough: optional(day),
    missed: optional(list(day)),
    checkOn: optional(day),
  }),
  noun: { ru: 'Запись об обязательстве', en: 'publication obligation' },
  due: publicationDue,
  filter: {
    organizationId: equals('organizationId'),
    channelId: equals('channelId'),
    originId: equals('originId', { sparse: true }),
    status: where('ending.on', (status: string) => ({ 'ending.on': { $exists: status === 'ENDED' } })),
    updatedSince: since('updatedAt'),
  },
  names: ({ topic }) => [topic],
  indexes: [{ keys: { checkOn: 1 }, sparse: true }, { keys: { 'records.materialId': 1 } }],
})

export const publicationRecord = part(
  'PublicationRecord',
  'PublicationObligation',
  RECORD_NOUN,
  ({ records }: PublicationObligation) => records,
)

/** The obligations of each of the items: one query for all items of a request. */
export async function obligationsOfItems(obligations: PublicationObligations, itemIds: readonly string[]) {
  const found = await obligations.select({ originId: { $in: itemIds } }, { sort: { _id: 1 } })
  return [...Map.groupBy(found, ({ originId }) => originId!)].map(([itemId, imposed]) => ({ itemId, imposed }))
}

/** What each of the bodies is obliged to: one query for all bodies of a request. */
export async function obligationsOfBodies(obligations: PublicationObligations, organizationIds: readonly string[]) {
  const inForce = { organizationId: { $in: organizationIds }, 'ending.on': { $exists: false } }
  const found = await obligations.select(inForce, { sort: { _id: 1 } })
  return [...Map.groupBy(found, (one) => one.organizationId)].map(([organizationId, owing]) => ({
    organizationId,
    owing,
  }))
}

/** What was recorded of each of the materials, on whatever channel. */
export async function recordsOfMaterials(obligations: PublicationObligations, materialIds: readonly string[]) {
  const found = await obligations.select({ 'records.materialId': { $in: materialIds } }, { sort: { _id: 1 } })
  return materialIds.map((materialId) => ({
    materialId,
    records: found.flatMap(({ records }) => records.filter((one) => one.materialId === materialId)),
  }))
}
