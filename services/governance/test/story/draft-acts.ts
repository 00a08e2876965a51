import type { Send } from '@kadry/testing/kit/story'

type Given = Readonly<Record<'workingGroupId' | 'seatId' | 'authorId' | 'actId', string>>
type Mutate = (mutation: string, input: object) => ReturnType<Send>

const TEXT = 'Порядок работы\n1. Группа собирается ежеквартально.\n2. Решение принимается большинством.'

/** A draft is commented, revised by what was accepted, recommended by a vote, sent and adopted. */
export async function draftActStory(
  send: Send,
  upload: () => Promise<string>,
  { workingGroupId, seatId, authorId, actId }: Given,
): Promise<void> {
  const about = { workingGroupId, kind: 'REGIONAL_ACT', title: 'О порядке', authorId, text: TEXT }
  const fileId = await upload()
  const { draftAct } = await send('submitDraftAct', { ...about, attachmentIds: [fileId] })
  const id: string = draftAct.id
  await send('removeFileFromDraftAct', { id, fileId })
  const remark = { id, authorId, version: 1, anchor: '1', text: 'Слишком редко' }
  const { comment } = await send('commentDraftAct', { ...remark, proposedText: 'Группа собирается ежемесячно.' })
  await send('disposeComment', { commentId: comment.id, disposition: 'ACCEPTED' })
  await send('reviseDraftAct', { id })
  await send('recommendDraftAct', { id, motionId: await carried(send, { workingGroupId, seatId, subjectId: id }) })
  await send('sendDraftAct', { id, authorityId: authorId, on: '2022-06-15' })
  await send('answerDraftAct', { id, adoptedAsId: actId })
}

/** A motion about a record that the one seat of a group carries, or rejects. */
export async function carried(
  send: Mutate,
  {
    workingGroupId,
    seatId,
    subjectId,
    option = 'YES',
  }: Readonly<Record<'workingGroupId' | 'seatId' | 'subjectId', string>> & { readonly option?: string },
): Promise<string> {
  const room = { form: 'IN_PERSON', startsAt: '2022-06-15T08:00:00Z', place: 'Красногорск' }
  const meetingId: string = (await send('planMeeting', { workingGroupId, ...room })).meeting.id
  const item = { meetingId, title: 'О проекте акта', visibility: 'PUBLIC', subjectId }
  const agendaItemId: string = (await send('addAgendaItem', item)).agendaItem.id
  await send('conveneMeeting', { id: meetingId, on: '2022-06-08' })
  await send('recordAttendance', { meetingId, attendance: [{ seatId, presence: 'PRESENT' }] })
  const wish = { agendaItemId, text: 'Рекомендовать', requirement: 'SIMPLE_MAJORITY' }
  const id: string = (await send('moveMotion', wish)).motion.id
  await send('openVote', { id })
  await send('recordRollCall', { motionId: id, votes: [{ seatId, option }] })
  await send('closeVote', { id })
  return id
}
