import { pdfOf, sha256Of } from '@kadry/files/samples'
import type { Send } from './kit/story.ts'
import type { TestSubgraph } from './subgraph.ts'

/** Asks for the upload of a small PDF, stores it, and returns its id. */
export async function uploaded({ subgraph }: TestSubgraph, send: Send, mutation: string): Promise<string> {
  const bytes = pdfOf(1_000)
  const what = { name: 'Приказ.pdf', mediaType: 'application/pdf', size: bytes.length, sha256: sha256Of(bytes) }
  const { fileId } = await send(mutation, what)
  await subgraph.files.put(
    fileId,
    (async function* () {
      yield bytes
    })(),
    bytes.length,
  )
  return fileId
}
