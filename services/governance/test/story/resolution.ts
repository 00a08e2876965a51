import type { Send } from '@kadry/testing/kit/story'

type Needs = Readonly<Record<'signerId' | 'workingGroupId' | 'motionId', string>>

const document = { title: 'Протокол заседания', number: '3', date: '2022-06-01' }
const item = (number: string, more: object = {}) => ({
  ...{ number, text: `Пункт ${number}`, kind: 'EXECUTE_ACT', openEnded: true },
  ...more,
})

/** A resolution from its draft through adoption, signature and publication to an amendment and its end. */
export async function resolutionStory(send: Send, { signerId, workingGroupId, motionId }: Needs): Promise<void> {
  await send('adoptResolution', { title: 'Решение группы', items: [item('1')], motionId })
  const draft = { title: 'Проект', workingGroupId, items: [item('1')] }
  const { id } = (await send('draftResolution', draft)).resolution
  const rewritten = await send('rewriteResolution', { id, title: 'Проект резолюции', items: [item('1'), item('2')] })
  const [first, second] = rewritten.resolution.items
  await send('adoptDraftResolution', { id, number: '14-Р', date: '2022-06-01', document })
  const signature = { kind: 'QUALIFIED', position: 'Министр' }
  await send('signResolution', { id, organizationId: signerId, on: '2022-06-02', signature })
  const verification = { valid: true, by: 'Сервис проверки', on: '2022-06-03' }
  await send('verifyResolutionSignature', { id, organizationId: signerId, verification })
  await send('publishResolution', { id })
  const items = [item('1.1', { supersedesId: first.id })]
  await send('amendResolution', { id, items, cancelledItemIds: [second.id], document })
  await send('revokeResolution', { id, document, reason: 'Принята новая резолюция' })
}
