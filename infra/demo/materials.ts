import { docxOf, pdfOf } from '@kadry/files/samples'
import { childId, globalId, parseId } from '@kadry/runtime/ids'
import type { Run } from './client.ts'
import { type DemoFile, type Send, upload } from './files.ts'
import { organizationId } from './registry.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF = 'application/pdf'

type Material = DemoFile & {
  readonly owner: string
  /** The slot of the programme, by the order in which slots were first drafted. */
  readonly slot?: number
}

/** What was shown and handed out at the table; those who own it let everybody read it. */
const materials: readonly Material[] = [
  {
    ...{ name: 'Потребность завода в сборщиках.pdf', mediaType: PDF, bytes: pdfOf(2_000) },
    ...{ owner: 'rpz', slot: 2 },
  },
  { ...{ name: 'Кого ищет бюро.pdf', mediaType: PDF, bytes: pdfOf(3_000) }, ...{ owner: 'rpkb', slot: 2 } },
  {
    ...{ name: 'Практика студентов колледжа.docx', mediaType: DOCX },
    bytes: docxOf('Практика второго курса: участки, сроки, наставники.'),
    ...{ owner: 'ramenskij-kolledzh', slot: 3 },
  },
  {
    ...{ name: 'Специальности под потребность.csv', mediaType: 'text/csv' },
    bytes: Buffer.from('\ufeffСпециальность;Мест\r\n11.02.14;25\r\n'),
    owner: 'copp',
  },
]

/** Uploads the four papers of a table and gives them to it; a second run adds nothing. */
export async function writeMaterials(run: Run, send: Send, roundTableId: string): Promise<void> {
  const programId = globalId('TableProgram', parseId(roundTableId)!.key)
  for (const [index, { owner, slot, ...file }] of materials.entries()) {
    const key = `demo-material-${index + 1}`
    const fileId = await upload(run, send, { role: 'EVENT_MANAGER', service: 'Roundtables', key, file })
    const place = slot === undefined ? {} : { slotId: childId('ProgramSlot', programId, String(slot)) }
    const input = { roundTableId, fileId, ownerId: organizationId(owner), hasConsent: true, ...place }
    await run(
      'EVENT_MANAGER',
      'addRoundTableMaterial',
      { idempotencyKey: `${key}-added`, ...input },
      '... on ProgramPayload { repeated }',
    )
  }
}
