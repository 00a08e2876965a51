import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import pdfmake, { type Cell, type Content, type Definition } from 'pdfmake'
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
  type Table,
  textsOf,
} from './model.ts'
import { MARGINS, pageOf, SIZES, TYPEFACE } from './page.ts'
import { runsOf } from './qr.ts'
import { type FormatRefusal, withoutGlyph } from './refusal.ts'

const require = createRequire(import.meta.url)
const typefaces = {
  normal: '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf',
  bold: '@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf',
}

/** Fonts lie in memory: nothing that stands in a document makes the writer read a file or an address. */
const fonts: Font[] = Object.entries(typefaces).map(([style, path]) => {
  const bytes = readFileSync(require.resolve(path))
  pdfmake.virtualfs.writeFileSync(style, bytes)
  return create(bytes) as Font
})
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => false)
pdfmake.setFonts({ [TYPEFACE]: { normal: 'normal', bold: 'bold' } })
pdfmake.setTableLayouts({
  grid: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 2, paddingBottom: () => 2 },
})

/** A PDF file whose bytes follow from the model alone; or why there is none. */
export async function writePdf(model: DocumentModel): Promise<Uint8Array | FormatRefusal> {
  const lacking = charactersWithoutGlyph(model)
  if (lacking.length > 0) return withoutGlyph(lacking)
  return pdfmake.createPdf(definitionOf(model)).getBuffer()
}

/** Each once, in the order of the document. */
function charactersWithoutGlyph(model: DocumentModel): string[] {
  const used = new Set(textsOf(model).flatMap((text) => [...text]))
  return [...used].filter(
    (one) => one !== '\n' && !fonts.every((font) => font.hasGlyphForCodePoint(one.codePointAt(0)!)),
  )
}

function definitionOf({ head, body, signatures, asOf }: DocumentModel): Definition {
  const date = new Date(asOf)
  return {
    // The identifier of a PDF is made of these, so that it is the state's as well.
    info: { title: head.title, creator: 'Kadry', producer: 'Kadry', creationDate: date, modDate: date },
    pageSize: 'A4',
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    language: 'ru-RU',
    defaultStyle: { font: TYPEFACE, fontSize: SIZES.text, lineHeight: 1.15 },
    footer: (page, pages) => ({
      text: `стр. ${page} из ${pages}`,
      alignment: 'center',
      fontSize: SIZES.note,
      margin: [MARGINS.left, 20, MARGINS.right, 0],
    }),
    content: [...headOf(head), ...body.flatMap(contentOf), ...signatureTable(signatures)],
  }
}

function headOf(head: Head): Content[] {
  const { organization, approval = [], place, title } = head
  const registration = registrationOf(head)
  const line = (text: string, more: object = {}): Content => ({
    text,
    alignment: 'center',
    margin: [0, 0, 0, 6],
    ...more,
  })
  return [
    ...(approval.length > 0 ? [APPROVED, ...approval] : []).map(
      (text): Content => ({ text, margin: [pageOf.textWidth / 2, 0, 0, 2] }),
    ),
    ...(organization ? [line(organization, { bold: true })] : []),
    line(kindOf(head), { bold: true, fontSize: SIZES.kind, margin: [0, 8, 0, 6] }),
    ...(registration ? [line(registration)] : []),
    ...(place ? [line(place)] : []),
    line(title, { bold: true, margin: [0, 8, 0, 12] }),
  ]
}

function contentOf(block: Block): Content[] {
  if (block.kind === 'heading') return [captionOf(block.text)]
  if (block.kind === 'paragraph') return [{ text: block.text, alignment: 'justify', margin: [0, 0, 0, 6] }]
  if (block.kind === 'points') return block.points.flatMap(pointOf)
  if (block.kind === 'cards') return [cardsOf(block)]
  return [tableOf(block)]
}

function captionOf(text: string): Content {
  return { text, bold: true, margin: [0, 8, 0, 4] }
}

function pointOf({ number, text, notes = [] }: Point): Content[] {
  return [
    { text: `${number}. ${text}`, alignment: 'justify', margin: [0, 0, 0, 6] },
    ...notes.map((note): Content => ({ text: note, fontSize: SIZES.note, margin: [20, 0, 0, 3] })),
  ]
}

/** Title and head stand again on each page that the table goes on to, and never alone at the foot of one. */
function tableOf({ title, columns, rows }: Table): Content {
  const whole = columns.reduce((sum, { width = 1 }) => sum + width, 0)
  // Padding and lines of each column come off its width.
  const free = pageOf.textWidth - columns.length * 8.5 - 0.5
  return {
    layout: 'grid',
    fontSize: SIZES.cell,
    margin: [0, 4, 0, 8],
    table: {
      headerRows: 2,
      keepWithHeaderRows: isShort(rows[0]) ? 1 : 0,
      widths: columns.map(({ width = 1 }) => (free * width) / whole),
      body: [
        [
          {
            text: title,
            bold: true,
            fontSize: SIZES.text,
            colSpan: columns.length,
            border: [false, false, false, true],
          },
          ...columns.slice(1).map(() => ''),
        ],
        columns.map(({ title }): Cell => ({ text: title, bold: true })),
        ...rows.map((row) => [...row]),
      ],
    },
  }
}

const QR_SIDE = 84

/** Two beside one another, none broken. */
function cardsOf({ cards }: Cards): Content {
  const pairs = Array.from({ length: Math.ceil(cards.length / 2) }, (_, row) => cards.slice(row * 2, row * 2 + 2))
  const half = pageOf.textWidth / 2 - 9
  return {
    layout: 'grid',
    margin: [0, 4, 0, 8],
    table: {
      dontBreakRows: true,
      widths: [half, half],
      body: pairs.map(([left, right]) => [cardOf(left!), right ? cardOf(right) : '']),
    },
  }
}

function cardOf({ title, lines, code }: Card): Cell {
  return {
    margin: [6, 6, 6, 6],
    stack: [
      { text: title, bold: true, margin: [0, 0, 0, 4] },
      ...lines.map((text): Content => ({ text, fontSize: SIZES.cell, margin: [0, 0, 0, 2] })),
      ...(code === undefined ? [] : [qrOf(code), { text: code, fontSize: SIZES.note }]),
    ],
  }
}

function qrOf(code: string): Content {
  const { size, runs } = runsOf(code)
  const side = QR_SIDE / size
  return {
    canvas: runs.map(({ x, y, length }) => ({
      type: 'rect',
      x: x * side,
      y: y * side,
      w: length * side,
      h: side,
      color: 'black',
      lineWidth: 0,
    })),
  }
}

/** What is kept with the head is never broken, and what is longer than a page and never broken is lost. */
function isShort(row: readonly string[] = []): boolean {
  return row.every((cell) => cell.length < 300)
}

function signatureTable(signatures: readonly SignatureLine[]): Content[] {
  if (signatures.length === 0) return []
  const widths = [0.5, 0.25, 0.25].map((part) => pageOf.textWidth * part - 10)
  const line: Content = { canvas: [{ type: 'line', x1: 0, y1: 13, x2: widths[1]!, y2: 13, lineWidth: 0.5 }] }
  return [
    {
      layout: 'noBorders',
      margin: [0, 18, 0, 0],
      table: {
        dontBreakRows: true,
        widths,
        body: signatures.map((signature) => {
          const [party, day, name] = signatureParts(signature)
          return [{ text: party, margin: [0, 0, 0, 10] }, day === '' ? line : { text: day }, { text: name }]
        }),
      },
    },
  ]
}
