import type { Send } from '@kadry/testing/kit/story'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { agreement, org } from '../stage.ts'

/** The life of a promise of a held table, and one that is released. */
export async function playCommitments(graph: TestSubgraph, send: Send, roundTableId: string): Promise<void> {
  const promise = { roundTableId, debtorId: org('plant'), beneficiaryIds: [org('college')], object: 'PRACTICE_SEATS' }
  const record = async () =>
    (await send('recordCommitment', { ...promise, quantity: 12, dueOn: '2023-09-01' })).commitment.id
  const commitmentId = await record()
  await send('acceptCommitment', { commitmentId, organizationId: org('college') })
  await send('linkCommitmentToAgreement', { commitmentId, agreementId: agreement('cluster') })
  const other = { quantity: 10, dueOn: '2023-12-31', reason: 'Набор перенесён' }
  await send('proposeCommitmentChange', { commitmentId, organizationId: org('plant'), ...other })
  await send('answerCommitmentChange', { commitmentId, organizationId: org('college'), agrees: true })
  const deliver = async (more: object = {}) =>
    (await send('recordDelivery', { commitmentId, on: '2022-05-20', quantity: 2, ...more })).commitment.deliveries
  const fileId = await uploaded(graph, send, 'requestRoundtablesUpload')
  await deliver({ fileIds: [fileId] })
  const ids = (await deliver()).map(({ id }: { id: string }) => id)
  await send('acceptDelivery', { commitmentId, deliveryId: ids[0], organizationId: org('college') })
  const reason = 'Мест выделено меньше'
  await send('disputeDelivery', { commitmentId, deliveryId: ids[1], organizationId: org('college'), reason })
  await send('removeFileFromCommitment', { id: commitmentId, fileId })
  await send('releaseCommitment', { commitmentId: await record(), reason: 'Потребность закрыта' })
}
