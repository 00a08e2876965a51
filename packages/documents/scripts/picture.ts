import { readFile, writeFile } from 'node:fs/promises'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The first page of a PDF as a PNG: `node packages/documents/scripts/picture.ts FILE.pdf FILE.png`. */
const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('name a PDF and a PNG')
const file = await getDocument({ data: new Uint8Array(await readFile(from)), verbosity: 0 }).promise
const page = await file.getPage(1)
const viewport = page.getViewport({ scale: 0.85 })
const canvas = createCanvas(viewport.width, viewport.height)
await page.render({ canvas: canvas as never, viewport }).promise
await writeFile(to, canvas.toBuffer('image/png'))
