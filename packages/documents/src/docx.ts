import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
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
import {
  APPROVED,
  type Block,
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

/** Twentieths of a point, as Word counts lengths. */
const twips = (points: number) => Math.round(points * 20)
/** Half-points, as Word counts the size of type. */
const halfPoints = (points: number) => points * 2
const TEXT_WIDTH = twips(pageOf.textWidth)
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER }

/** An Office Open XML file; times in it are those of the state. */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const { head, body, signatures } = model
  const document = new Document({
    title: head.title,
    creator: 'Kadry',
    styles: {
      default: { document: { run: { font: TYPEFACE, size: halfPoints(SIZES.text) }, paragraph: {} } },
    },
    sections: [
      {
        properties: {
          titlePage: false,
          page: {
            size: { width: twips(pageOf.width), height: twips(pageOf.height) },
            margin: {
              top: twips(MARGINS.top),
              right: twips(MARGINS.right),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
            },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...headOf(head), ...body.flatMap(childrenOf), ...signatureTable(signatures)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function headOf(head: Head): FileChild[] {
  const { organization, approval = [], place, title } = head
  const registration = registrationOf(head)
  const centred = { alignment: AlignmentType.CENTER, after: 6 }
  return [
    ...(approval.length > 0 ? [APPROVED, ...approval] : []).map((text) => paragraph(text, { indent: 240, after: 2 })),
    ...(organization ? [paragraph(organization, { ...centred, bold: true })] : []),
    paragraph(kindOf(head), { ...centred, bold: true, size: SIZES.kind, before: 8 }),
    ...(registration ? [paragraph(registration, centred)] : []),
    ...(place ? [paragraph(place, centred)] : []),
    paragraph(title, { ...centred, bold: true, before: 8, after: 12 }),
  ]
}

function childrenOf(block: Block): FileChild[] {
  if (block.kind === 'heading') return [paragraph(block.text, { bold: true, before: 8, isKept: true })]
  if (block.kind === 'paragraph') return [paragraph(block.text, { alignment: AlignmentType.BOTH })]
  if (block.kind === 'points') return block.points.flatMap(pointOf)
  return [paragraph(block.title, { bold: true, before: 8, isKept: true }), tableOf(block), paragraph('', { after: 2 })]
}

function pointOf({ number, text, notes = [] }: Point): FileChild[] {
  return [
    paragraph(`${number}. ${text}`, { alignment: AlignmentType.BOTH }),
    ...notes.map((note) => paragraph(note, { indent: 20, size: SIZES.note, after: 3 })),
  ]
}

function tableOf({ columns, rows }: TableBlock): Table {
  const parts = columns.map(({ width = 1 }) => width)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const columnWidths = parts.map((part) => Math.floor((TEXT_WIDTH * part) / whole))
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: columnWidths[index]!, type: WidthType.DXA },
            children: [paragraph(text, { size: SIZES.cell, bold: isHead, after: 0 })],
          }),
      ),
    })
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  })
}

/** The post, a line to sign on or the day of the signature, the name. */
function signatureTable(signatures: readonly SignatureLine[]): FileChild[] {
  if (signatures.length === 0) return []
  const widths = [0.5, 0.25, 0.25].map((part) => Math.floor(TEXT_WIDTH * part))
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }
  const cell = (text: string, index: number, isLine: boolean) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      borders: isLine ? { ...NO_BORDERS, bottom: line } : NO_BORDERS,
      children: [paragraph(text, { before: 14, after: 0 })],
    })
  return [
    paragraph('', { after: 6 }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
      rows: signatures.map((signature) => {
        const parts = signatureParts(signature)
        return new TableRow({
          cantSplit: true,
          children: parts.map((text, index) => cell(text, index, index === 1 && text === '')),
        })
      }),
    }),
  ]
}

type Look = {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly bold?: boolean
  /** Points. */
  readonly size?: number
  readonly indent?: number
  readonly before?: number
  readonly after?: number
  /** Stays on the page of what follows. */
  readonly isKept?: boolean
}

function paragraph(text: string, look: Look = {}): Paragraph {
  const { alignment, bold, size, indent, before = 0, after = 6, isKept = false } = look
  const run = { ...(bold ? { bold } : {}), ...(size ? { size: halfPoints(size) } : {}) }
  return new Paragraph({
    ...(alignment ? { alignment } : {}),
    ...(indent ? { indent: { left: twips(indent) } } : {}),
    spacing: { before: twips(before), after: twips(after) },
    keepNext: isKept,
    children: text
      .split('\n')
      .map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) })),
  })
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: halfPoints(SIZES.note),
        children: ['стр. ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
}
