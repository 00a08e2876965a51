import { dueOf } from '@kadry/domain/due'
import { type DemandCampaign, tally } from './demand-campaign.ts'

/** Each employer that was asked is to answer by the last day, if only with a zero. */
export const campaignDue = dueOf('campaign', (campaign: DemandCampaign & { readonly id: string }) =>
  tally(campaign).SILENT.map((employerId) => ({
    key: `answer ${employerId}`,
    kind: 'CAMPAIGN_ANSWER',
    title: {
      ru: `Ответить на запрос потребности «${campaign.title}»`,
      en: `Answer the demand campaign “${campaign.title}”`,
    },
    subject: { type: 'DemandCampaign', id: campaign.id },
    dueOn: campaign.closesOn,
    organizationIds: [employerId],
    about: { employerId },
  })),
)
