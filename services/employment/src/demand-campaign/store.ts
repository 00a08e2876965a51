import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals } from '@kadry/subgraph/filter'
import type { DemandCampaign } from './demand-campaign.ts'
import { campaignDue } from './due.ts'
import { publicState } from './public-state.ts'

/** Campaigns are listed whole, or below their agreement. */
export type CampaignSelection = { readonly agreementId?: string }
export type DemandCampaigns = Store<DemandCampaign, CampaignSelection>

export const demandCampaign = aggregate<DemandCampaign, CampaignSelection>({
  type: 'DemandCampaign',
  collection: 'demandCampaigns',
  publicState: { type: 'campaign.state.v1', of: publicState },
  shape: shape<DemandCampaign>({
    title: text,
    years: list(integer),
    agreementId: optional(text),
    kinds: optional(list(text)),
    sectorCode: optional(text),
    oktmo: optional(text),
    opensOn: day,
    closesOn: day,
    askedIds: list(text),
    answers: list(nested({ needId: text, employerId: text, isZero: flag, on: day })),
  }),
  noun: { ru: 'Запись о запросе потребности', en: 'demand campaign' },
  due: campaignDue,
  filter: { agreementId: equals('agreementId', { sparse: true }) },
  order: { OPENS_ON: 'opensOn' },
  defaultOrder: 'OPENS_ON',
})
