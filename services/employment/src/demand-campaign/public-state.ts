import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { type DemandCampaign, tally } from './demand-campaign.ts'

/** Who answered what is in the needs; here only how many did. */
export function publicState(campaign: DemandCampaign & { readonly id: string }) {
  const { id, title, years, agreementId, kinds, sectorCode, oktmo, opensOn, closesOn, askedIds } = campaign
  const answered = tally(campaign)
  return {
    ...{ id, title, years: [...years], opensOn, closesOn },
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...given({ agreementId, sectorCode, oktmo }),
    asked: askedIds.length,
    declared: answered.DECLARED.length,
    zero: answered.ZERO.length,
  } satisfies StateData<'campaign.state.v1'>
}
