import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import { type DocumentModel, textsOf } from '@kadry/documents/model'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)
const typeface = readFileSync(require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'))

/** The same texts one below the other: no table, no head of a page. */
export async function barePdf(model: DocumentModel): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 57 })
  const bytes = buffer(document)
  document.font(typeface).fontSize(12)
  for (const text of textsOf(model)) document.text(text, { align: 'justify' })
  document.end()
  return bytes
}

/** The same texts, a paragraph each. */
export function bareDocx(model: DocumentModel): Promise<Uint8Array> {
  const children = textsOf(model).map((text) => new Paragraph({ children: [new TextRun(text)] }))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
