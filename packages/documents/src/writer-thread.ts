import type { DocumentFormat } from './format.ts'
import type { DocumentModel } from './model.ts'
import { write } from './write.ts'

/** What a thread of the pool does with what it is sent. */
export default ({ model, format }: { readonly model: DocumentModel; readonly format: DocumentFormat }) =>
  write(model, format)
