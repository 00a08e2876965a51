import type { Send } from '@kadry/testing/kit/story'

/** An agreement is negotiated, signed, and renewed by another one. */
export async function agreementStory(send: Send, partyIds: readonly string[]): Promise<void> {
  const draft = async (validFrom: string): Promise<string> => {
    const about = { kind: 'COOPERATION', title: 'О сотрудничестве', partyIds, validFrom }
    return (await send('draftAgreement', about)).agreement.id
  }
  const sign = async (id: string) => {
    for (const organizationId of partyIds) await send('signAgreement', { id, organizationId, on: '2022-05-20' })
    return id
  }
  const id = await draft('2022-01-01')
  await send('negotiateAgreement', { id, on: '2022-05-01' })
  await sign(id)
  await send('renewAgreement', { id, renewedById: await sign(await draft('2023-01-01')) })
}
