import { given } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import { todayOf } from '@kadry/subgraph/define'
import { refuseAgreement } from '../agreement/agreement.ts'
import type { Context } from '../context.ts'
import type { NewCampaign } from './demand-campaign.ts'

type Services = Pick<Context, 'agreements' | 'organizations' | 'now'>
export type Asking = Pick<NewCampaign, 'agreementId' | 'kinds' | 'sectorCode' | 'oktmo'>

/**
 * The bodies of the kinds among the parties of the agreement, or of the sector and territory; a municipality
 * has the bodies of its settlements too.
 */
export async function whomToAsk(services: Services, { agreementId, kinds, sectorCode, oktmo }: Asking) {
  const { agreements, organizations } = services
  const day = todayOf(services)
  const agreement = agreementId ? await agreements.find(agreementId) : undefined
  const parties = agreement?.partyIds ?? []
  const within = oktmo && { $gte: oktmo, $lt: `${oktmo}:` }
  const found = agreementId
    ? await organizations.byIds(parties)
    : await organizations.select({ status: 'ACTIVE', ...given({ sectorCodes: sectorCode, oktmo: within }) })
  const wanted = new Set<string>(kinds ?? ['EMPLOYER'])
  const asked = found.filter(
    (view) => view.status === 'ACTIVE' && [...kindsOn(view, day)].some((kind) => wanted.has(kind)),
  )
  const standing = agreementId ? refuseAgreement(agreementId, agreement, parties, day) : undefined
  return { asked: asked.map(({ id }) => id), standing, sectorOfAgreement: agreement?.sectorCode }
}
