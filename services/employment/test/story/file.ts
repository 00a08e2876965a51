import type { Send } from '@kadry/testing/kit/story'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { need } from '../world.ts'

/** A file of a need, attached and removed. */
export async function fileStory(graph: TestSubgraph, send: Send): Promise<void> {
  const { id } = (await send('declareNeed', need)).need
  const fileId = await uploaded(graph, send, 'requestEmploymentUpload')
  await send('attachFilesToWorkforceNeed', { id, fileIds: [fileId] })
  await send('removeFileFromWorkforceNeed', { id, fileId })
}
