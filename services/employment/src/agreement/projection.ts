import { type Follower, follow, fromState } from '@kadry/messaging/follow'
import { type Projection, projection } from '@kadry/mongo/projection'
import type { Platform } from '@kadry/subgraph/define'
import { type AgreementView, agreementViewOf } from './agreement.ts'

export type Agreements = Projection<AgreementView>

export function agreementViews({ connection }: Platform): Agreements {
  return projection<AgreementView>(connection, 'AgreementView', 'agreementViews', {
    kind: String,
    partyIds: [String],
    sectorCode: String,
    validFrom: String,
    validTo: String,
    terminatedOn: String,
  })
}

export function followAgreements(agreements: Agreements): Follower {
  return follow({
    service: 'governance',
    aggregate: 'agreement',
    projection: agreements,
    project: {
      'agreement.inForce.v1': ({ data: { kind, partyIds, sectorCode, validFrom, validTo } }) => ({
        $set: { kind, partyIds, validFrom, ...(sectorCode ? { sectorCode } : {}), ...(validTo ? { validTo } : {}) },
      }),
      'agreement.terminated.v1': ({ data }) => ({ $set: { terminatedOn: data.on } }),
    },
    state: fromState('agreement.state.v1', agreementViewOf),
  })
}
