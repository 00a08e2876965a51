import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, optional, shape } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { AgreementView } from './agreement.ts'

export type Agreements = Projection<AgreementView>

const agreementShape = shape<AgreementView>({ validTo: optional(day), terminatedOn: optional(day) })

/** Agreements: one may carry a commitment. */
export function followAgreements(platform: Platform): Agreements {
  return followed<AgreementView>(platform, {
    service: 'governance',
    aggregate: 'agreement',
    collection: 'agreementViews',
    shape: agreementShape,
    project: {
      'agreement.inForce.v1': ({ data: { validTo } }) => ({ $set: given({ validTo }) }),
      'agreement.terminated.v1': ({ data: { on } }) => ({ $set: { terminatedOn: on } }),
      'agreement.renewed.v1': ({ data: { on } }) => ({ $set: { terminatedOn: on } }),
    },
    state: fromState('agreement.state.v1', ({ validTo, terminatedOn }) => given({ validTo, terminatedOn })),
  })
}
