import { AlignmentType, type IParagraphStyleOptions } from 'docx'
import { pageOf, SIZES } from './page.ts'

/** Twentieths of a point, as Word counts lengths. */
export const twips = (points: number) => Math.round(points * 20)
/** Half-points, as Word counts the size of type. */
export const halfPoints = (points: number) => points * 2

/**
 * The looks of paragraphs as styles of Word: whoever edits a document changes one of them, not each
 * paragraph.
 */
export type Style =
  | 'Body'
  | 'Heading'
  | 'Approval'
  | 'Centred'
  | 'Organization'
  | 'Kind'
  | 'Title'
  | 'Note'
  | 'Cell'
  | 'CellHead'
  | 'Signature'
  | 'Gap'
  | 'PageNumber'

type Look = {
  readonly bold?: boolean
  /** Points, like all lengths here. */
  readonly size?: number
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly indent?: number
  readonly before?: number
  readonly after?: number
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean
}

const CENTRE = { alignment: AlignmentType.CENTER, after: 6 }
const LOOKS: Readonly<Record<Style, Look>> = {
  Body: { alignment: AlignmentType.BOTH, after: 6 },
  Heading: { bold: true, before: 8, after: 6, keepNext: true },
  Approval: { indent: pageOf.textWidth / 2, after: 2 },
  Centred: CENTRE,
  Organization: { ...CENTRE, bold: true },
  Kind: { ...CENTRE, bold: true, size: SIZES.kind, before: 8 },
  Title: { ...CENTRE, bold: true, before: 8, after: 12 },
  Note: { size: SIZES.note, indent: 20, after: 3 },
  Cell: { size: SIZES.cell },
  CellHead: { size: SIZES.cell, bold: true },
  Signature: { before: 14 },
  Gap: { after: 2 },
  PageNumber: { alignment: AlignmentType.CENTER, size: SIZES.note },
}

export const paragraphStyles: IParagraphStyleOptions[] = Object.entries(LOOKS).map(
  ([name, { bold = false, size = SIZES.text, alignment, indent, before = 0, after = 0, keepNext = false }]) => ({
    id: `Kadry${name}`,
    name: `Kadry ${name}`,
    basedOn: 'Normal',
    run: { bold, size: halfPoints(size) },
    paragraph: {
      ...(alignment ? { alignment } : {}),
      ...(indent ? { indent: { left: twips(indent) } } : {}),
      spacing: { before: twips(before), after: twips(after) },
      keepNext,
    },
  }),
)
