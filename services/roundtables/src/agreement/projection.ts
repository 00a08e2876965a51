import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { AgreementView } from './agreement.ts'

export type Agreements = Projection<AgreementView>

const agreementShape = shape<AgreementView>({
  sectorCode: optional(text),
  validTo: optional(day),
  terminatedOn: optional(day),
})

/** Agreements: one may carry a commitment, and what it lacks is a reason for a round table of its sector. */
export function followAgreements(platform: Platform): Agreements {
  return followed<AgreementView>(platform, {
    service: 'governance',
    aggregate: 'agreement',
    collection: 'agreementViews',
    shape: agreementShape,
    project: {
      'agreement.inForce.v1': ({ data: { sectorCode, validTo } }) => ({ $set: given({ sectorCode, validTo }) }),
      'agreement.terminated.v1': ({ data: { on } }) => ({ $set: { terminatedOn: on } }),
      'agreement.renewed.v1': ({ data: { on } }) => ({ $set: { terminatedOn: on } }),
    },
    state: fromState('agreement.state.v1', ({ sectorCode, validTo, terminatedOn }) =>
      given({ sectorCode, validTo, terminatedOn }),
    ),
  })
}
