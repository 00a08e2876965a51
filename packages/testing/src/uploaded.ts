import { pdfOf, sha256Of } from '@kadry/files/samples'
import type { Send } from './kit/story.ts'
import type { TestSubgraph } from './subgraph.ts'

const PDF = { name: 'Приказ.pdf', mediaType: 'application/pdf', bytes: pdfOf(1_000) }

/** Asks for the upload of a file, of a small PDF where none is named, stores it, and returns its id. */
export async function uploaded(
  { subgraph }: TestSubgraph,
  send: Send,
  mutation: string,
  { bytes, ...named } = PDF,
): Promise<string> {
  const what = { ...named, size: bytes.length, sha256: sha256Of(bytes) }
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
