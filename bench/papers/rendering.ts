import type { DocumentFormat } from '@kadry/documents/format'
import type { DocumentModel } from '@kadry/documents/model'
import { write } from '@kadry/documents/write'
import { bareDocx, barePdf } from './bare.ts'
import { protocol } from './protocol.ts'

const ROUNDS = 15

/**
 * CPU of a 12-page protocol in each format beside the bare library with the same text: medians of rounds
 * taken in turn.
 */
export async function rendering(say: (line: string) => void): Promise<void> {
  const ours = (format: DocumentFormat) => (model: DocumentModel) => write(model, format)
  const ways = { pdf: ours('PDF'), barePdf, docx: ours('DOCX'), bareDocx, markdown: ours('MARKDOWN'), csv: ours('CSV') }
  const costs: Record<string, number[]> = {}
  for (let round = -3; round < ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const cost = await cpuOf(() => way(protocol))
      if (round >= 0) costs[name] = [...(costs[name] ?? []), cost]
    }
  const median = (name: keyof typeof ways) => costs[name]!.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
  const beside = (name: keyof typeof ways, bare: keyof typeof ways) =>
    `${median(name).toFixed(0)} ms beside ${median(bare).toFixed(0)} ms: ${(median(name) / median(bare)).toFixed(2)} ×`
  say(`PDF, beside bare pdfkit with the same text    ${beside('pdf', 'barePdf')}`)
  say(`DOCX, beside docx alone with the same text    ${beside('docx', 'bareDocx')}`)
  say(`Markdown ${median('markdown').toFixed(1)} ms, CSV ${median('csv').toFixed(1)} ms`)
}

/** Milliseconds of all threads of this process. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
