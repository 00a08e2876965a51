import { requireRole, requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { refuseAgreement } from '../agreement/agreement.ts'
import type { Context } from '../context.ts'
import type { ExtendDemandCampaignInput, OpenDemandCampaignInput } from '../graphql.generated.ts'
import { extend, type NewCampaign, open } from './demand-campaign.ts'
import { demandCampaign } from './store.ts'

const on = commandsOn(
  demandCampaign,
  ({ campaigns }: Context) => campaigns,
  payloadOf('DemandCampaignPayload', 'campaign'),
)

export const openDemandCampaign = on.create(
  async (id, input: OpenDemandCampaignInput, context) => {
    const { title, years, opensOn, closesOn, agreementId, sectorCode, oktmo } = input
    const wanted = { title, years, opensOn, closesOn, ...given({ agreementId, sectorCode, oktmo }) }
    const { asked, standing, sectorOfAgreement } = await whomToAsk(context, wanted)
    return open(id, wanted, { asked, ...given({ sectorOfAgreement }) }, standing)
  },
  { allow: (context, { agreementId }) => allowPartyOf(context, agreementId) },
)

export const extendDemandCampaign = on.change(
  (found, { closesOn }: ExtendDemandCampaignInput) => extend(found, closesOn),
  { allow: async (context, { id }) => allowPartyOf(context, (await context.campaigns.find(id))?.agreementId) },
)

/** The secretary opens any campaign, a party one under its agreement. */
async function allowPartyOf({ viewer, agreements }: Context, agreementId: string | null | undefined): Promise<void> {
  const { organizationId } = viewer
  const parties = agreementId ? ((await agreements.find(agreementId))?.partyIds ?? []) : []
  if (organizationId && parties.includes(organizationId)) requireRoleOrDelegate(viewer, organizationId, 'SECRETARY')
  else requireRole(viewer, 'SECRETARY')
}

/** The employers among the parties of the agreement, or those of the sector and territory. */
async function whomToAsk(context: Context, { agreementId, sectorCode, oktmo }: NewCampaign) {
  const day = todayOf(context)
  const agreement = agreementId ? await context.agreements.find(agreementId) : undefined
  const parties = agreement?.partyIds ?? []
  const found = agreementId
    ? await context.organizations.byIds(parties)
    : await context.organizations.select({ status: 'ACTIVE', ...given({ sectorCodes: sectorCode, oktmo }) })
  const employers = found.filter((view) => view.status === 'ACTIVE' && kindsOn(view, day).has('EMPLOYER'))
  const standing = agreementId ? refuseAgreement(agreementId, agreement, parties, day) : undefined
  return { asked: employers.map(({ id }) => id), standing, sectorOfAgreement: agreement?.sectorCode }
}
