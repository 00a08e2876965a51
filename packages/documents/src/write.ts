import { writeAkomaNtoso } from './akoma-ntoso.ts'
import { writeCsv } from './csv.ts'
import { writeDocx } from './docx.ts'
import type { DocumentFormat } from './format.ts'
import { writeMarkdown } from './markdown.ts'
import type { DocumentModel } from './model.ts'
import { writePdf } from './pdf.ts'
import { type FormatRefusal, tooLarge } from './refusal.ts'

const writers: Readonly<
  Record<DocumentFormat, (model: DocumentModel) => Uint8Array | Promise<Uint8Array | FormatRefusal>>
> = { DOCX: writeDocx, PDF: writePdf, MARKDOWN: writeMarkdown, CSV: writeCsv, AKOMA_NTOSO: writeAkomaNtoso }

/**
 * The bytes of a document in a format, or why it can't be had in it. Takes the processor for as long as it
 * lasts: see `createWriters`.
 */
export async function write(model: DocumentModel, format: DocumentFormat): Promise<Uint8Array | FormatRefusal> {
  return tooLarge(model, format) ?? writers[format](model)
}
