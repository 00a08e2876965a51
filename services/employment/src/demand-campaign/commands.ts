import { requireRole, requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { ExtendDemandCampaignInput, OpenDemandCampaignInput } from '../graphql.generated.ts'
import { type AskedKind, extend, open } from './demand-campaign.ts'
import { whomToAsk } from './loaders.ts'
import { demandCampaign } from './store.ts'

const on = commandsOn(
  demandCampaign,
  ({ campaigns }: Context) => campaigns,
  payloadOf('DemandCampaignPayload', 'campaign'),
)

export const openDemandCampaign = on.create(
  async (id, input: OpenDemandCampaignInput, context) => {
    const { title, years, opensOn, closesOn, agreementId, sectorCode, oktmo } = input
    const kinds = (input.kinds ?? undefined) as readonly AskedKind[] | undefined
    const wanted = { title, years, opensOn, closesOn, ...given({ agreementId, kinds, sectorCode, oktmo }) }
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
export async function allowPartyOf(
  { viewer, agreements }: Context,
  agreementId: string | null | undefined,
): Promise<void> {
  const { organizationId } = viewer
  const parties = agreementId ? ((await agreements.find(agreementId))?.partyIds ?? []) : []
  if (organizationId && parties.includes(organizationId)) requireRoleOrDelegate(viewer, organizationId, 'SECRETARY')
  else requireRole(viewer, 'SECRETARY')
}
