import { day, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { equals, since } from '@kadry/subgraph/filter'
import { withNameKeys } from '@kadry/subgraph/names'
import { withNumberKeys } from '@kadry/subgraph/number'
import { register } from '@kadry/subgraph/register'
import type { AgreementFilter } from '../graphql.generated.ts'
import { signedAs } from '../signature/store.ts'
import type { Agreement } from './agreement.ts'
import { publicState } from './public-state.ts'

export type Agreements = Store<Agreement, AgreementSelection>

/** The caller's filter, and the record that an agreement came from. */
export type AgreementSelection = AgreementFilter & { readonly originId?: string }

const names = ({ title }: Agreement): [string] => [title]

/** R40 */
export const agreementRegister = register<Agreement>({
  number: ({ number }) => number,
  date: ({ date }) => date,
  title: ({ title }) => title,
})

export const agreement = aggregate<Agreement, AgreementSelection>({
  type: 'Agreement',
  collection: 'agreements',
  publicState: { type: 'agreement.state.v1', of: publicState },
  shape: shape<Agreement>({
    kind: text,
    title: text,
    number: optional(text),
    date: optional(day),
    sectorCode: optional(text),
    parties: list(nested({ organizationId: text, signedOn: optional(day), signedAs: optional(signedAs) })),
    validFrom: day,
    validTo: optional(day),
    originIds: list(text),
    termination: optional(nested({ on: day, reason: text })),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments', 'parties.signedAs.attachment'],
  noun: { ru: 'Запись о соглашении', en: 'agreement' },
  filter: {
    partyId: equals('parties.organizationId'),
    kind: equals('kind'),
    sectorCode: equals('sectorCode'),
    updatedSince: since('updatedAt'),
    originId: equals('originIds'),
  },
  names,
  register: agreementRegister,
  /** 1 → 2: without keys of names. 2 → 3: without keys of numbers. */
  upcasts: [withNameKeys(names), withNumberKeys(agreementRegister)],
  reads: {
    id: [],
    kind: ['kind'],
    title: ['title'],
    number: ['number'],
    date: ['date'],
    parties: ['parties'],
    validFrom: ['validFrom'],
    validTo: ['validTo'],
    termination: ['termination'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    status: ['parties', 'validFrom', 'validTo', 'termination'],
    sector: ['sectorCode'],
    origins: ['originIds'],
    document: ['title'],
    history: ['parties', 'title', 'number', 'date'],
    attachments: ['attachments', 'parties'],
  },
})
