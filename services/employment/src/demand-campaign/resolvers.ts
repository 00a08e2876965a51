import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Resolvers } from '../graphql.generated.ts'
import { allowPartyOf, extendDemandCampaign, openDemandCampaign } from './commands.ts'
import { type AskedKind, type DemandCampaign, isOpenOn, tally } from './demand-campaign.ts'
import { type Asking, whomToAsk } from './loaders.ts'
import { campaignPaper } from './papers.ts'

export const demandCampaignResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'DemandCampaign'> = {
  Query: {
    demandCampaign: (_, { id }, { loaders }) => loaders.campaign.load(id),
    demandCampaigns: (_, args, { campaigns }) => campaigns.list(args),
    whomToAsk: async (_, { agreementId, kinds, sectorCode, oktmo, ...page }, context) => {
      await allowPartyOf(context, agreementId)
      const wanted = { agreementId, kinds: kinds as readonly AskedKind[] | undefined | null, sectorCode, oktmo }
      const { asked } = await whomToAsk(context, given(wanted) as Asking)
      return listConnection(
        asked.sort().map((id) => ({ id })),
        given(page),
      )
    },
  },
  Mutation: mutationsOf({ openDemandCampaign, extendDemandCampaign }),
  DemandCampaign: {
    __resolveReference: ({ id }, { loaders }) => loaders.campaign.load(id),
    history: historyOf<Stored<DemandCampaign>>('DemandCampaign', { writers: ['SECRETARY'] }),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    sector: ({ sectorCode }) => (sectorCode ? { code: sectorCode } : null),
    municipality: ({ oktmo }) => (oktmo ? { oktmo: oktmo.slice(0, 8) } : null),
    kinds: ({ kinds }) => [...(kinds ?? ['EMPLOYER'])],
    isOpen: (campaign, _, context) => isOpenOn(campaign, todayOf(context)),
    asked: ({ askedIds }) => askedIds.length,
    declared: (campaign) => tally(campaign).DECLARED.length,
    zero: (campaign) => tally(campaign).ZERO.length,
    late: (campaign) => tally(campaign).late.length,
    silent: (campaign, args) =>
      listConnection(
        tally(campaign).SILENT.map((id) => ({ id })),
        given(args),
      ),
    document: linkTo(campaignPaper),
    needs: ({ id }, args, { needs }) => needs.list({ ...args, filter: { campaignId: id } }),
  },
}
