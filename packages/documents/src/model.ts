/**
 * A document before it has a format: what is printed, in the order of the requisites of ГОСТ Р 7.0.97-2016.
 * All texts are what a reader sees, in Russian; a line break in one stays a line break.
 */
export type DocumentModel = {
  readonly head: Head
  readonly body: readonly Block[]
  readonly signatures: readonly SignatureLine[]
  /** The acts that its texts name: a format that has links makes them links. */
  readonly references?: readonly Reference[]
  /**
   * When the state that is printed came about, RFC 3339 in UTC: what a format must say of its own time, so
   * that equal states give equal bytes.
   */
  readonly asOf: string
}

/** An act as a text names it, word for word, and where it is known: an IRI of Akoma Ntoso. */
export type Reference = { readonly text: string; readonly href: string }

export type Head = {
  /** The body that issues it; absent where the parties stand in the text. */
  readonly organization?: string
  /** The kind of document in one or two words: «Резолюция», «Соглашение». It is printed in capitals. */
  readonly kind: string
  /** What approved it, line by line, without the word itself: «приказом от 01.09.2022 № 5». */
  readonly approval?: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly date?: string
  /** Without «№». */
  readonly number?: string
  readonly place?: string
  /** The heading of the text: what it is about. */
  readonly title: string
}

export type Block = Heading | Paragraph | Points | Table | Cards
export type Heading = { readonly kind: 'heading'; readonly text: string }
export type Paragraph = { readonly kind: 'paragraph'; readonly text: string }
export type Points = { readonly kind: 'points'; readonly points: readonly Point[] }
export type Point = {
  /** As the document numbers it, without the full stop: 3, 3.1, 5а. */
  readonly number: string
  readonly text: string
  /** What stands below the point in smaller type: executors, terms. */
  readonly notes?: readonly string[]
}
export type Table = {
  readonly kind: 'table'
  /** Stands above it, and names it where it is refused. */
  readonly title: string
  readonly columns: readonly Column[]
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly string[])[]
}
export type Column = {
  readonly title: string
  /** Its part of the width beside the other columns; 1 unless given. */
  readonly width?: number
}

/** Cards to be cut out, such as badges: two beside one another. */
export type Cards = { readonly kind: 'cards'; readonly cards: readonly Card[] }
export type Card = {
  readonly title: string
  readonly lines: readonly string[]
  /** Printed as it is and as a QR code; ASCII. */
  readonly code?: string
}

export type SignatureLine = {
  /** The post or the body that signs. */
  readonly party: string
  /** The name, or nothing where a line is left for it. */
  readonly name?: string
  /** `YYYY-MM-DD`; absent while it is not signed. */
  readonly signedOn?: string
}

/** `2022-09-01` as documents write it: 01.09.2022. */
export function printedDay(day: string): string {
  return day.split('-').reverse().join('.')
}

/**
 * Date, number and place as the lines below the kind of document have them; parts that are not there are left
 * out.
 */
export function registrationOf({ date, number }: Head): string {
  return [date && printedDay(date), number && `№ ${number}`].filter(Boolean).join(' ')
}

/** The word that stands above what approved a document. */
export const APPROVED = 'УТВЕРЖДЕНО'

/** The kind of document as it is printed. */
export function kindOf({ kind }: Head): string {
  return kind.toLocaleUpperCase('ru')
}

/** What stands on the line of a signature: the post, the line or its day, the name. */
export function signatureParts({ party, name, signedOn }: SignatureLine): readonly [string, string, string] {
  return [party, signedOn ? `подписано ${printedDay(signedOn)}` : '', name ?? '']
}

/**
 * Everything that a reader of the document sees, in its order, one text for each line, point or cell; empty
 * ones left out.
 */
export function textsOf({ head, body, signatures }: DocumentModel): string[] {
  const { organization = '', approval = [], place = '', title } = head
  return [
    ...(approval.length > 0 ? [APPROVED, ...approval] : []),
    organization,
    kindOf(head),
    registrationOf(head),
    place,
    title,
    ...body.flatMap(textsOfBlock),
    ...signatures.flatMap(signatureParts),
  ].filter((text) => text !== '')
}

function textsOfBlock(block: Block): string[] {
  if (block.kind === 'points')
    return block.points.flatMap(({ number, text, notes = [] }) => [`${number}. ${text}`, ...notes])
  if (block.kind === 'table') return [block.title, ...block.columns.map(({ title }) => title), ...block.rows.flat()]
  if (block.kind === 'cards') return block.cards.flatMap(textsOfCard)
  return [block.text]
}

/** What stands on a card, from the top. */
export function textsOfCard({ title, lines, code }: Card): readonly string[] {
  return [title, ...lines, ...(code === undefined ? [] : [code])]
}
