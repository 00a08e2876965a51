import { createCanvas, loadImage } from '@napi-rs/canvas'
import jsQR from 'jsqr'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { DocumentFormat } from './format.ts'
import { type DocumentModel, textsOf } from './model.ts'
import { pngOf, runsOf } from './qr.ts'
import { write } from './write.ts'

const CODE = '0123456789ABCDEF'
const cards = ['Щёлковский колледж', '=Завод', 'Палата'].map((title) => ({ title, lines: ['Директор'], code: CODE }))
const model: DocumentModel = {
  asOf: '2022-05-20T10:00:00.000Z',
  head: { kind: 'Бейджи', title: 'Круглый стол' },
  body: [{ kind: 'cards', cards }],
  signatures: [],
}
const bytesOf = async (format: DocumentFormat) => {
  const written = await write(model, format)
  if (!(written instanceof Uint8Array)) throw new Error(written.message.en)
  return written
}
// Its types have the function below the default export that it is.
const read = jsQR as unknown as typeof jsQR.default
const scanned = (pixels: Uint8ClampedArray, side: number) => read(pixels, side, side)?.data

describe('a card', () => {
  it('has its code drawn so that a scanner reads it', () => {
    const { size, runs } = runsOf(CODE)
    const scale = 4
    const side = size * scale
    const context = createCanvas(side, side).getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, side, side)
    context.fillStyle = 'black'
    for (const { x, y, length } of runs) context.fillRect(x * scale, y * scale, length * scale, scale)
    expect(scanned(context.getImageData(0, 0, side, side).data, side)).toBe(CODE)
  })

  it('has the same code as a picture where a format takes pictures only', async () => {
    const context = createCanvas(240, 240).getContext('2d')
    context.drawImage(await loadImage(Buffer.from(await pngOf(CODE, 240))), 0, 0)
    expect(scanned(context.getImageData(0, 0, 240, 240).data, 240)).toBe(CODE)
  })

  it('says the same in each format, and equal models give equal PDF files', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await bytesOf('DOCX')) })
    expect(value.replace(/\s+/g, '')).toBe(textsOf(model).join('').replace(/\s+/g, ''))
    const csv = new TextDecoder().decode(await bytesOf('CSV'))
    expect(csv).toContain(`'=Завод`)
    expect(csv.split(CODE)).toHaveLength(4)
    expect(new TextDecoder().decode(await bytesOf('MARKDOWN'))).toContain(CODE)
    expect(await bytesOf('PDF')).toEqual(await bytesOf('PDF'))
  })
})
