import { stringify } from 'csv-stringify/sync'
import {
  APPROVED,
  type Block,
  type DocumentModel,
  kindOf,
  registrationOf,
  signatureParts,
  textsOfCard,
} from './model.ts'

/**
 * What Excel opens by a double click: semicolons, CRLF, a byte order mark; what would be run as a formula is
 * text.
 */
const EXCEL = { delimiter: ';', record_delimiter: '\r\n', bom: true, escape_formulas: true, quoted_string: true }

/**
 * The document as rows: a line of the head and a paragraph are a cell each, a point has its number in a cell
 * of its own.
 */
export function writeCsv({ head, body, signatures }: DocumentModel): Uint8Array {
  const { organization = '', approval = [], place = '', title } = head
  const lines = [organization, kindOf(head), registrationOf(head), place, title]
  const rows = [
    ...(approval.length > 0 ? [APPROVED, ...approval] : []).map((text) => [text]),
    ...lines.filter((text) => text !== '').map((text) => [text]),
    ...body.flatMap((block) => [[], ...rowsOf(block)]),
    ...(signatures.length > 0 ? [[], ...signatures.map(signatureParts)] : []),
  ]
  return new TextEncoder().encode(stringify(rows as string[][], EXCEL))
}

function rowsOf(block: Block): readonly (readonly string[])[] {
  if (block.kind === 'points')
    return block.points.map(({ number, text, notes }) => (notes ? [number, text, notes.join('\n')] : [number, text]))
  if (block.kind === 'cards') return block.cards.map(textsOfCard)
  if (block.kind === 'table') return [[block.title], block.columns.map(({ title }) => title), ...block.rows]
  return [[block.text]]
}
