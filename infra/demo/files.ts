import { createHash } from 'node:crypto'
import { docxOf } from '@kadry/files/samples'
import type { Run } from './client.ts'

/** Sends bytes to a signed address; rejects where they are not taken. */
export type Send = (url: string, bytes: Buffer) => Promise<void>

type DemoFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TABLE = [
  'Профстандарт;Должность;Человек;Срок',
  '40.196;Сборщик микросхем;12;2025-06-30',
  '40.201;Регулировщик аппаратуры;8;2025-06-30',
]

/** The order that approves a plan under decree 584, and its table for a spreadsheet. */
const planFiles: readonly DemoFile[] = [
  {
    name: 'Приказ об утверждении плана.docx',
    mediaType: DOCX,
    bytes: docxOf('Утвердить план внедрения профстандартов.'),
  },
  { name: 'План-график.csv', mediaType: 'text/csv', bytes: Buffer.from(`\ufeff${TABLE.join('\r\n')}\r\n`) },
]

/** Over HTTP, to the gateway that is asked, whatever public address it goes by. */
export function sendTo(graphUrl: string): Send {
  return async (url, bytes) => {
    const { pathname, search } = new URL(url)
    const answer = await fetch(new URL(`${pathname}${search}`, graphUrl), {
      method: 'PUT',
      body: new Uint8Array(bytes),
    })
    if (!answer.ok) throw new Error(`a file of the demo was not taken: HTTP ${answer.status} ${await answer.text()}`)
  }
}

/** Uploads the two files and attaches them to the plan; a second run attaches nothing. */
export async function attachPlanFiles(run: Run, send: Send, planId: string): Promise<void> {
  const fileIds: string[] = []
  for (const [index, { name, mediaType, bytes }] of planFiles.entries()) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const input = { idempotencyKey: `demo-plan-file-${index + 1}`, name, mediaType, size: bytes.length, sha256 }
    const upload = await run(
      'REGISTRAR',
      'requestStakeholdersUpload',
      input,
      '... on RequestUploadPayload { repeated fileId url }',
    )
    await send(upload.url, bytes)
    fileIds.push(upload.fileId)
  }
  const input = { idempotencyKey: 'demo-plan-files', id: planId, fileIds }
  await run('REGISTRAR', 'attachFilesToStandardsPlan', input, '... on StandardsPlanPayload { repeated }')
}
