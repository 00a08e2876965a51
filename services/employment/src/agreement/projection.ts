import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, list, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { OnAgreements } from '../roadmap/reactions.ts'
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

export function followAgreements(platform: Platform, onChange: OnAgreements): Agreements {
  const react = ({ key }: { readonly key: string }) => onChange([key])
  return followed<AgreementView>(platform, {
    service: 'governance',
    aggregate: 'agreement',
    collection: 'agreementViews',
    shape: agreementShape,
    indexes: [{ sectorCode: 1 }, { kind: 1 }, { partyIds: 1 }],
    project: {
      'agreement.inForce.v1': ({ data: { kind, partyIds, sectorCode, validFrom, validTo } }) => ({
        $set: { kind, partyIds, validFrom, ...(sectorCode ? { sectorCode } : {}), ...(validTo ? { validTo } : {}) },
      }),
      'agreement.terminated.v1': ({ data }) => ({ $set: { terminatedOn: data.on } }),
      'agreement.renewed.v1': ({ data }) => ({ $set: { terminatedOn: data.on } }),
    },
    state: fromState('agreement.state.v1', agreementViewOf, react),
    react: () => ({
      'agreement.inForce.v1': react,
      'agreement.terminated.v1': react,
      'agreement.renewed.v1': react,
    }),
  })
}

const ROLE_FACTS = [
  'role.granted.v1',
  'role.suspended.v1',
  'role.reinstated.v1',
  'role.expired.v1',
  'role.revoked.v1',
  'organization.merged.v1',
  'organization.dissolved.v1',
] as const

/** What a change of a body's roles means for the agreements that it is a party to. */
export function reactToRoles(agreements: () => Agreements, onChange: OnAgreements) {
  const react = async ({ key }: { readonly key: string }) =>
    onChange((await agreements().select({ partyIds: key })).map(({ id }) => id))
  return Object.fromEntries(ROLE_FACTS.map((type) => [type, react]))
}
