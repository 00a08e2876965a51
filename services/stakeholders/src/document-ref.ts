import type { DocumentRef } from '@kadry/domain/document'
import { day, nested, optional, text } from '@kadry/mongo/shape'

/** How the document that a record rests on is stored. */
export const documentRef = nested<DocumentRef>({ title: text, number: optional(text), date: optional(day) })
