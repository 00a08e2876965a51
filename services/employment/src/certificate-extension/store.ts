import { day, integer, moment, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { documentRef } from '@kadry/subgraph/document-ref'
import { equals, since } from '@kadry/subgraph/filter'
import type { CertificateExtensionFilter } from '../graphql.generated.ts'
import type { CertificateExtension, ExtensionRule } from './certificate-extension.ts'
import { publicState } from './public-state.ts'

export type CertificateExtensions = Store<CertificateExtension, CertificateExtensionFilter>

export const certificateExtension = aggregate<CertificateExtension, CertificateExtensionFilter>({
  type: 'CertificateExtension',
  collection: 'certificateExtensions',
  publicState: { type: 'certificateExtension.state.v1', of: publicState },
  shape: shape<CertificateExtension>({
    from: day,
    to: day,
    qualificationCode: optional(text),
    months: integer,
    order: documentRef,
    orderedOn: day,
    recordedAt: moment,
    status: text,
    people: optional(integer),
  }),
  noun: { ru: 'Запись о продлении', en: 'extension of certificates' },
  filter: {
    qualificationCode: equals('qualificationCode', { sparse: true }),
    status: equals('status'),
    updatedSince: since('updatedAt'),
  },
  order: { FROM: 'from' },
  indexes: [{ keys: { recordedAt: 1, _id: 1 } }],
})

/** All rules in the order in which they were recorded: that of their effect. They are orders, hence few. */
export function rulesInOrder(
  extensions: CertificateExtensions,
): Promise<(ExtensionRule & { readonly status: string })[]> {
  return extensions.select({}, { sort: { recordedAt: 1, _id: 1 } })
}
