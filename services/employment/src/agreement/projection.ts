import { type Follower, follow, fromState } from '@kadry/messaging/follow'
import { type Projection, projection } from '@kadry/mongo/projection'
import { day, list, optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import { type AgreementView, agreementViewOf } from './agreement.ts'

export type Agreements = Projection<AgreementView>

const agreementShape = shape<AgreementView>({
  kind: optional(text),
  partyIds: optional(list(text)),
  sectorCode: optional(text),
  validFrom: optional(day),
  validTo: optional(day),
  terminatedOn: optional(day),
})

export function agreementViews({ connection }: Platform): Agreements {
  return projection<AgreementView>(connection, 'AgreementView', 'agreementViews', agreementShape)
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
