import qrcode from 'qrcode'

/** A fifth of it may be dirty and it is still read. */
const LEVEL = { errorCorrectionLevel: 'M' } as const
/** Blank modules that a reader needs around it. */
const MARGIN = 4

/** A dark run of one row of a QR code, in modules; the code with its margin is a square of `size`. */
export type Run = { readonly x: number; readonly y: number; readonly length: number }

/** A QR code to be drawn. Throws where the text is longer than such codes hold. */
export function runsOf(text: string): { readonly size: number; readonly runs: readonly Run[] } {
  const { modules } = qrcode.create(text, LEVEL)
  const runs: Run[] = []
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; ) {
      let length = 0
      while (x + length < modules.size && modules.get(y, x + length)) length += 1
      if (length > 0) runs.push({ x: x + MARGIN, y: y + MARGIN, length })
      x += length + 1
    }
  return { size: modules.size + 2 * MARGIN, runs }
}

/** The same as a PNG file, so many pixels wide. */
export function pngOf(text: string, width: number): Promise<Uint8Array> {
  return qrcode.toBuffer(text, { ...LEVEL, margin: MARGIN, width })
}
