import { daysLater } from '@kadry/domain/day'
import { calendarOf } from '@kadry/ical/calendar'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { addressOf } from '@kadry/subgraph/feeds'
import { historyOf } from '@kadry/subgraph/history'
import { badInput } from '@kadry/subgraph/mask'
import type { Resolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as commands from './commands.ts'
import { complianceOf, isLate } from './compliance.ts'
import { obligationFeed, owedBy, publisherFeed } from './feeds.ts'
import { channelUrlOf } from './loaders.ts'
import type { Period } from './period.ts'
import { type PublicationObligation, statusOf } from './publication-obligation.ts'
import { publicationRecord } from './store.ts'

const MOST_OBLIGATIONS = 500
/** Ten years: of weeks some five hundred. */
const MOST_DAYS = 3_660

export const publicationResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'PublicationObligation' | 'PublicationRecord' | 'ResolutionItem' | 'Organization'
> = {
  Query: {
    publicationObligation: (_, { id }, { loaders }) => loaders.publicationObligation.load(id),
    publicationObligations: (_, args, { publicationObligations }) => publicationObligations.list(args),
    publicationCompliance: async (_, { period, organizationId }, context) => {
      const window = windowOf(period)
      const filter = organizationId == null ? {} : { organizationId }
      const options = { sort: { _id: 1 as const }, limit: MOST_OBLIGATIONS + 1 }
      const found = await context.publicationObligations.select(filter, options)
      if (found.length > MOST_OBLIGATIONS)
        throw badInput(
          `Обязательств больше ${MOST_OBLIGATIONS}: назовите organizationId.`,
          `There are more than ${MOST_OBLIGATIONS} obligations: name an organizationId.`,
        )
      return found.map((obligation) => ({ obligation, ...complianceOf(obligation, window, todayOf(context)) }))
    },
  },
  Mutation: mutationsOf(commands),
  PublicationObligation: {
    __resolveReference: ({ id }, { loaders }) => loaders.publicationObligation.load(id),
    organization: ({ organizationId }) => ({ id: organizationId }),
    channelUrl: (obligation, _, context) => channelUrlOf(obligation, context),
    ical: async (obligation, _, context) => calendarOf(obligation.topic, await owedBy([obligation], context)),
    icalUrl: addressOf(obligationFeed, ({ id }) => id),
    status: (obligation) => statusOf(obligation),
    origin: ({ originId }, _, { loaders }) =>
      originId ? resolutionItem.find(originId, loaders.resolution.load) : null,
    records: ({ records }, args) => listConnection(records, args),
    compliance: (obligation, { period }, context) => ({
      obligation,
      ...complianceOf(obligation, windowOf(period), todayOf(context)),
    }),
    history: historyOf<Stored<PublicationObligation>>('PublicationObligation', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      delegatesOf: ({ organizationId }) => [organizationId],
    }),
  },
  PublicationRecord: {
    late: async ({ id }, _, { loaders }) => {
      const obligation = await loaders.publicationObligation.load(publicationRecord.wholeIdOf(id)!)
      return isLate(obligation!, id)
    },
    material: async ({ materialId }, _, { loaders }) => (await loaders.material.load(materialId))!,
    retractedOn: ({ retracted }) => retracted?.on ?? null,
    retractionReason: ({ retracted }) => retracted?.reason ?? null,
  },
  ResolutionItem: {
    obligations: async ({ id }, _, { loaders }) => (await loaders.obligationsOfItem.load(id))?.imposed ?? [],
  },
  Organization: {
    publicationObligations: ({ id }, args, { publicationObligations }) =>
      publicationObligations.list({ ...args, filter: { organizationId: id } }),
    publicationIcal: async ({ id }, _, context) => {
      const owing = (await context.loaders.obligationsOfBody.load(id))?.owing ?? []
      return calendarOf('Публикации', await owedBy(owing, context))
    },
    publicationIcalUrl: addressOf(publisherFeed, ({ id }) => id),
  },
}

/**
 * A window of compliance. Throws a bilingual BAD_USER_INPUT for one that ends before it begins or is too
 * long.
 */
function windowOf({ from, to }: Period): Period {
  if (to < from) throw badInput(`period: ${to} раньше ${from}.`, `period: ${to} is before ${from}.`)
  if (to > daysLater(from, MOST_DAYS)) throw badInput('period: не длиннее десяти лет.', 'period: ten years at most.')
  return { from, to }
}
