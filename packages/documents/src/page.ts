/** Points in a millimetre. */
const MM = 72 / 25.4

/** The family that pages are set in; Word takes what comes nearest where a machine has none of it. */
export const TYPEFACE = 'PT Serif'

/** Margins of ГОСТ Р 7.0.97-2016, 3.4, of documents kept longer than ten years; points. */
export const MARGINS = { left: 30 * MM, top: 20 * MM, right: 10 * MM, bottom: 20 * MM }

const A4 = { width: 210 * MM, height: 297 * MM }

/** A4 upright; points. */
export const pageOf = { ...A4, textWidth: A4.width - MARGINS.left - MARGINS.right }

/** Sizes of type in points. */
export const SIZES = { text: 12, kind: 14, note: 10, cell: 10 }
