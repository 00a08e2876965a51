import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  ImageRun,
  type ITableCellOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { halfPoints, paragraphStyles, type Style, twips } from './docx-styles.ts'
import {
  APPROVED,
  type Block,
  type Card,
  type Cards,
  type DocumentModel,
  type Head,
  kindOf,
  type Point,
  registrationOf,
  type SignatureLine,
  signatureParts,
  type Table as TableBlock,
} from './model.ts'
import { MARGINS, pageOf, SIZES, TYPEFACE } from './page.ts'
import { pngOf } from './qr.ts'

const TEXT_WIDTH = twips(pageOf.textWidth)
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER }
const { left, top, right, bottom } = MARGINS
const PAGE = {
  size: { width: twips(pageOf.width), height: twips(pageOf.height) },
  margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
}

/** An Office Open XML file. */
export async function writeDocx({ head, body, signatures }: DocumentModel): Promise<Uint8Array> {
  const blocks = (await Promise.all(body.map(childrenOf))).flat()
  const document = new Document({
    title: head.title,
    creator: 'Kadry',
    styles: {
      default: { document: { run: { font: TYPEFACE, size: halfPoints(SIZES.text) } } },
      paragraphStyles,
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...headOf(head), ...blocks, ...signatureTable(signatures)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function headOf(head: Head): FileChild[] {
  const { organization, approval = [], place, title } = head
  const registration = registrationOf(head)
  return [
    ...(approval.length > 0 ? [APPROVED, ...approval] : []).map((text) => paragraph('Approval', text)),
    ...(organization ? [paragraph('Organization', organization)] : []),
    paragraph('Kind', kindOf(head)),
    ...(registration ? [paragraph('Centred', registration)] : []),
    ...(place ? [paragraph('Centred', place)] : []),
    paragraph('Title', title),
  ]
}

function childrenOf(block: Block): FileChild[] | Promise<FileChild[]> {
  if (block.kind === 'cards') return cardsOf(block)
  if (block.kind === 'heading') return [paragraph('Heading', block.text)]
  if (block.kind === 'paragraph') return [paragraph('Body', block.text)]
  if (block.kind === 'points') return block.points.flatMap(pointOf)
  return [paragraph('Heading', block.title), tableOf(block), paragraph('Gap', '')]
}

function pointOf({ number, text, notes = [] }: Point): FileChild[] {
  return [paragraph('Body', `${number}. ${text}`), ...notes.map((note) => paragraph('Note', note))]
}

const QR_PIXELS = 240
const QR_SIDE = 112

/** Two beside one another, none broken. */
async function cardsOf({ cards }: Cards): Promise<FileChild[]> {
  const cells = await Promise.all(cards.map(async (card) => new TableCell({ children: await childrenOfCard(card) })))
  if (cells.length % 2 === 1) cells.push(cell('Cell', ''))
  const rows = Array.from({ length: cells.length / 2 }, (_, row) => cells.slice(row * 2, row * 2 + 2))
  const table = fixedTable(
    [1, 1],
    rows.map((children) => new TableRow({ cantSplit: true, children })),
    { margins: { left: 120, right: 120, top: 120, bottom: 120 } },
  )
  return [table, paragraph('Gap', '')]
}

async function childrenOfCard({ title, lines, code }: Card): Promise<Paragraph[]> {
  const texts = [paragraph('CellHead', title), ...lines.map((text) => paragraph('Cell', text))]
  if (code === undefined) return texts
  const data = await pngOf(code, QR_PIXELS)
  const image = new ImageRun({ type: 'png', data, transformation: { width: QR_SIDE, height: QR_SIDE } })
  return [...texts, new Paragraph({ children: [image] }), paragraph('Cell', code)]
}

/** Its head stands again on each page that it goes on to. */
function tableOf({ columns, rows }: TableBlock): Table {
  const titles = columns.map(({ title }) => title)
  return fixedTable(
    columns.map(({ width = 1 }) => width),
    [
      new TableRow({ tableHeader: true, cantSplit: true, children: titles.map((text) => cell('CellHead', text)) }),
      ...rows.map((texts) => new TableRow({ children: texts.map((text) => cell('Cell', text)) })),
    ],
    { margins: { left: 60, right: 60, top: 30, bottom: 30 } },
  )
}

/** The post, a line to sign on or the day of the signature, the name. */
function signatureTable(signatures: readonly SignatureLine[]): FileChild[] {
  if (signatures.length === 0) return []
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }
  const rows = signatures.map((signature) => {
    const cells = signatureParts(signature).map((text, index) =>
      cell('Signature', text, index === 1 && text === '' ? { ...NO_BORDERS, bottom: line } : NO_BORDERS),
    )
    return new TableRow({ cantSplit: true, children: cells })
  })
  const borders = { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER }
  return [paragraph('Gap', ''), fixedTable([2, 1, 1], rows, { borders })]
}

function fixedTable(parts: readonly number[], rows: readonly TableRow[], look: object): Table {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: parts.map((part) => Math.floor((TEXT_WIDTH * part) / whole)),
    rows,
    ...look,
  })
}

function cell(style: Style, text: string, borders?: ITableCellOptions['borders']): TableCell {
  return new TableCell({ children: [paragraph(style, text)], ...(borders ? { borders } : {}) })
}

function paragraph(style: Style, text: string): Paragraph {
  const runs = text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }))
  return new Paragraph({ style: `Kadry${style}`, children: runs })
}

function pageNumber(): Paragraph {
  const children = ['стр. ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES]
  return new Paragraph({ style: 'KadryPageNumber', children: [new TextRun({ children })] })
}
