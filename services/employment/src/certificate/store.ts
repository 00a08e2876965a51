import { day, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { documentRef } from '@kadry/subgraph/document-ref'
import type { Certificate } from './certificate.ts'

export type Certificates = Store<Certificate, object>

/** R36: data of persons: no public state, no list, and facts in the log of this service only. */
export const certificate = aggregate<Certificate, object>({
  type: 'Certificate',
  collection: 'certificates',
  shape: shape<Certificate>({
    number: text,
    qualificationCode: text,
    centreId: text,
    councilId: text,
    assessmentId: text,
    cohortId: optional(text),
    holds: optional(text),
    check: optional(text),
    issuedOn: day,
    validTo: day,
    status: text,
    extensions: list(nested({ extensionId: text, on: day, from: day, to: day })),
    annulment: optional(nested({ on: day, kind: text, reason: text, document: optional(documentRef) })),
  }),
  noun: { ru: 'Запись о свидетельстве', en: 'certificate' },
  filter: {},
  indexes: [
    // A check meets one entry or none, however many there are.
    { keys: { check: 1 }, unique: true, sparse: true },
    { keys: { holds: 1 }, unique: true, sparse: true },
    { keys: { cohortId: 1 }, sparse: true },
    // What an order extends, and what has run out.
    { keys: { validTo: 1, _id: 1 } },
    { keys: { status: 1, validTo: 1 } },
    { keys: { 'extensions.extensionId': 1 }, sparse: true },
    { keys: { centreId: 1, qualificationCode: 1 } },
    { keys: { updatedAt: 1 } },
  ],
})

/** A number is used once: it makes the key. */
export function certificateKey(number: string): string {
  return derivedKey('Certificate', number)
}

export function certificateId(number: string): string {
  return globalId('Certificate', certificateKey(number))
}
