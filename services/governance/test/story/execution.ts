import type { Send } from '@kadry/testing/kit/story'

type Needs = {
  readonly itemId: string
  readonly assigneeId: string
  readonly otherId: string
  /** Group whose composition is complete and which is at work. */
  readonly workingGroupId: string
  readonly measuredItemId: string
}

/** An item from its assignment to its fulfilment, with an extension granted and one refused, and one measured. */
export async function executionStory(send: Send, needs: Needs): Promise<void> {
  const { itemId, assigneeId, otherId, workingGroupId, measuredItemId } = needs
  const assign = { itemId, organizationId: otherId, role: 'RESPONSIBLE', dueOn: '2022-09-01' }
  const first = (await send('assignItem', assign)).assignment.id
  await send('acknowledgeAssignment', { itemId, assignmentId: first })
  const elsewhere = { itemId, assignmentId: first, organizationId: assigneeId, reason: 'По полномочиям' }
  const assignmentId = (await send('redirectAssignment', elsewhere)).assignment.id
  const ask = async (until: string) =>
    (await send('requestExtension', { itemId, assignmentId, until, reason: 'Нет ответа' })).extension.id
  await send('refuseExtension', { itemId, extensionId: await ask('2022-10-01'), answer: 'Срок назначен актом' })
  await send('grantExtension', { itemId, extensionId: await ask('2022-11-01') })
  const evidence = { evidenceUrls: ['https://kadry.example/protocol.pdf'], referenceIds: [workingGroupId] }
  const report = async () =>
    (await send('reportOnItem', { itemId, assignmentId, text: 'Исполнено', ...evidence })).report.id
  await send('returnReport', { itemId, reportId: await report(), reason: 'Нет приложений' })
  await send('acceptReport', { itemId, reportId: await report() })
  const metric = { kind: 'GROUP_ACTIVE', target: 1, subjectIds: [workingGroupId] }
  await send('bindMetric', { itemId: measuredItemId, metric })
  await send('acceptItem', { itemId: measuredItemId })
}
