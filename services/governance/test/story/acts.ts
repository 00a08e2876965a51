import type { Send } from '@kadry/testing/kit/story'

/** An act is registered, corrected and cited by its id. */
export async function actStory(send: Send, upload: () => Promise<string>): Promise<{ readonly actId: string }> {
  const about = { type: 'DIRECTIVE', number: '878-РП', date: '2019-10-22', title: 'О заключении соглашения' }
  const { normativeAct } = await send('registerAct', about)
  const id: string = normativeAct.id
  await send('correctAct', { id, title: 'О заключении соглашения с НАРК', url: 'https://mosreg.example/878' })
  const fileId = await upload()
  await send('attachFilesToNormativeAct', { id, fileIds: [fileId] })
  await send('removeFileFromNormativeAct', { id, fileId })
  return { actId: id }
}
