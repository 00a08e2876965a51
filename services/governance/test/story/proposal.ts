import type { Send } from '@kadry/testing/kit/story'

type Needs = {
  readonly proposerId: string
  readonly supporterId: string
  readonly itemId: string
  readonly workingGroupId: string
}

/** A proposal that became an item of a resolution, one that was rejected and one that was taken back. */
export async function proposalStory(
  send: Send,
  { proposerId, supporterId, itemId, workingGroupId }: Needs,
): Promise<{ readonly proposalId: string }> {
  const submit = async (title: string) =>
    (await send('submitProposal', { title, text: 'Действия участников согласовать', proposerId })).proposal.id as string
  const id = await submit('Согласовать действия')
  await send('supportProposal', { id, organizationId: supporterId })
  await send('putProposalOnAgenda', { id, workingGroupId })
  await send('acceptProposal', { id, itemIds: [itemId] })
  await send('rejectProposal', { id: await submit('Отложить'), reason: 'Сроки названы в резолюции' })
  await send('withdrawProposal', { id: await submit('Повторить'), reason: 'Уже внесено' })
  return { proposalId: id }
}
