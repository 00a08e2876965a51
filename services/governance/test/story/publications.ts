import type { Send } from '@kadry/testing/kit/story'

type Given = {
  readonly authorId: string
  readonly channelId: string
  /** The address of the channel. */
  readonly url: string
  /** The item that asks for regular publication. */
  readonly originId: string
}

/** A material goes its way to a channel, and another one to the archive. */
export async function publicationStory(
  send: Send,
  upload: () => Promise<string>,
  { authorId, channelId, url, originId }: Given,
): Promise<{ readonly obligationId: string; readonly materialId: string }> {
  const topic = 'Национальная система квалификаций'
  const duty = { channelId, topic, cadence: 'MONTHLY', graceDays: 5, validFrom: '2022-05-01', originId }
  const obligationId: string = (await send('imposePublicationObligation', duty)).obligation.id
  const submit = async (title: string): Promise<string> =>
    (await send('submitMaterial', { title, topic, kind: 'NEWS', authorId, text: 'Открыт центр' })).material.id
  const materialId = await submit('Центр открыт')
  const fileId = await upload()
  await send('attachFilesToMaterial', { id: materialId, fileIds: [fileId] })
  await send('removeFileFromMaterial', { id: materialId, fileId })
  await send('editMaterial', { id: materialId, title: 'Открыт центр', topic })
  await send('approveMaterial', { id: materialId })
  await send('scheduleMaterial', { id: materialId, on: '2022-07-01' })
  const published = { url: `${url}news/1`, publishedOn: '2022-05-20' }
  const publish = async (): Promise<string> =>
    (await send('recordPublication', { obligationId, materialId, ...published })).record.id
  await send('retractPublication', { recordId: await publish(), reason: 'Страницы нет' })
  await publish()
  await send('archiveMaterial', { id: await submit('Устаревший'), reason: 'Сведения устарели' })
  await send('endPublicationObligation', { id: obligationId, on: '2022-12-01', reason: 'Пункт исполнен' })
  return { obligationId, materialId }
}
