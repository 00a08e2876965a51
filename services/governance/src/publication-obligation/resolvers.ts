import { daysLater } from '@kadry/domain/day'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import { badInput } from '@kadry/subgraph/mask'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as commands from './commands.ts'
import { complianceOf, isLate } from './compliance.ts'
import { icalOf } from './ical.ts'
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
    ical: async (obligation, _, context) =>
      icalOf(obligation.topic, [await onItsChannel(obligation, context)], todayOf(context)),
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
      const owed = await Promise.all(owing.map((one) => onItsChannel(one, context)))
      return icalOf('Публикации', owed, todayOf(context))
    },
  },
}

/** As the registry has it now, or as it was where the registry has it no more. */
async function channelUrlOf(
  { organizationId, channelId, channelUrl }: PublicationObligation,
  { loaders }: Context,
): Promise<string> {
  const body = await loaders.organizationView.load(organizationId)
  return body?.channels?.find(({ id }) => id === channelId)?.url ?? channelUrl
}

async function onItsChannel(obligation: Stored<PublicationObligation>, context: Context) {
  return { ...obligation, channelUrl: await channelUrlOf(obligation, context) }
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
