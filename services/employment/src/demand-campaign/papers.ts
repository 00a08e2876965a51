import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { isDeclared } from '../workforce-need/workforce-need.ts'
import type { DemandCampaign } from './demand-campaign.ts'
import { campaignDocument } from './document.ts'

/** Everything in it is in the public lists of needs and of who is silent. */
export const campaignPaper = paper<Context, Stored<DemandCampaign>>({
  name: 'demand-campaign',
  isPublic: true,
  find: (id, { loaders }) => loaders.campaign.load(id),
  fileName: ({ title }) => title,
  organizations: () => [],
  organizationNames: async () => new Map(),
  model: async (campaign, { context: { needs, organizations } }) => {
    const answers = (await needs.select({ campaignId: campaign.id })).filter(isDeclared)
    const asked = await organizations.byIds(campaign.askedIds)
    const names = new Map(asked.flatMap(({ id, name }) => (name ? [[id, name]] : [])))
    const inns = new Map(asked.flatMap(({ id, inn }) => (inn ? [[id, inn]] : [])))
    const updatedAt = [campaign.updatedAt, ...answers.map((need) => need.updatedAt)].sort().at(-1)!
    return campaignDocument({ ...campaign, updatedAt }, { needs: answers, names, inns })
  },
})
