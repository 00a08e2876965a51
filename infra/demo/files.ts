import { createHash } from 'node:crypto'
import { docxOf } from '@kadry/files/samples'
import type { Run } from './client.ts'

/** Sends bytes to a signed address; rejects where they are not taken. */
export type Send = (url: string, bytes: Buffer) => Promise<void>

export type DemoFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

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

type Uploading = {
  readonly role: string
  /** As its mutation names it: `Stakeholders`, `Roundtables`. */
  readonly service: string
  readonly key: string
  readonly file: DemoFile
}

/** Sends a file to a service: its id. A second run sends the same bytes under the same id. */
export async function upload(run: Run, send: Send, { role, service, key, file }: Uploading): Promise<string> {
  const { name, mediaType, bytes } = file
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const input = { idempotencyKey: key, name, mediaType, size: bytes.length, sha256 }
  const asked = '... on RequestUploadPayload { repeated fileId url }'
  const { fileId, url } = await run(role, `request${service}Upload`, input, asked)
  await send(url, bytes)
  return fileId
}

/** Uploads the two files and attaches them to the plan; a second run attaches nothing. */
export async function attachPlanFiles(run: Run, send: Send, planId: string): Promise<void> {
  const fileIds: string[] = []
  for (const [index, file] of planFiles.entries()) {
    const key = `demo-plan-file-${index + 1}`
    fileIds.push(await upload(run, send, { role: 'REGISTRAR', service: 'Stakeholders', key, file }))
  }
  const input = { idempotencyKey: 'demo-plan-files', id: planId, fileIds }
  await run('REGISTRAR', 'attachFilesToStandardsPlan', input, '... on StandardsPlanPayload { repeated }')
}
