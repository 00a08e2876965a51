import type { DocumentRef } from '@kadry/domain/document'
import { day, list, nested, optional, text } from '@kadry/mongo/shape'
import { attachedFile } from '@kadry/subgraph/attachments'

/** How the document that a record rests on is stored. */
export const documentRef = nested<DocumentRef>({
  kind: optional(text),
  title: text,
  number: optional(text),
  date: optional(day),
  registrations: optional(list(nested({ side: text, number: text, date: optional(day) }))),
  attachment: optional(attachedFile),
})
