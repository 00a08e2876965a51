import type { Send } from '@kadry/testing/kit/story'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { org } from '../chamber.ts'

/** What is done with a group's meetings; the group has at least this seat with a vote. */
export async function meetingStory(
  send: Send,
  graph: TestSubgraph,
  { workingGroupId, seatId }: Readonly<Record<'workingGroupId' | 'seatId', string>>,
): Promise<{ readonly meetingId: string; readonly motionId: string }> {
  const organizationId = org('college')
  const upload = () => uploaded(graph, send, 'requestGovernanceUpload')
  const room = { form: 'IN_PERSON', startsAt: '2022-06-15T08:00:00Z', place: 'Красногорск' }
  const plan = async () => (await send('planMeeting', { workingGroupId, ...room })).meeting.id
  const id = await plan()
  const meeting = { id }
  await send('setVotingRules', { id: workingGroupId, rules: { secretAllowed: true } })
  const meetingId = id
  await send('replanMeeting', { id, ...room, place: 'Дом Правительства' })
  const item = { meetingId, title: 'О кадрах', visibility: 'PUBLIC' }
  const add = async () => (await send('addAgendaItem', { ...item, attachmentIds: [await upload()] })).agendaItem.id
  const agendaItemId = await add()
  await send('changeAgendaItem', { agendaItemId, title: 'О кадрах кластера' })
  await send('removeAgendaItem', { agendaItemId: await add(), reason: 'Снят докладчиком' })
  await send('conveneMeeting', { ...meeting, on: '2022-06-08' })
  await send('changeMeetingPlace', { id, place: 'Красногорск, зал 2', reason: 'Ремонт' })
  const substitute = { position: 'Заместитель директора', fullName: 'Петрова Анна Ивановна' }
  await send('recordAttendance', { meetingId, attendance: [{ seatId, presence: 'SUBSTITUTED', substitute }] })
  await send('recordAttendance', { meetingId, attendance: [{ seatId, presence: 'PRESENT' }] })

  const wish = { agendaItemId, text: 'Поддержать', requirement: 'SIMPLE_MAJORITY' }
  const move = async () => (await send('moveMotion', wish)).motion.id
  await send('withdrawMotion', { id: await move() })
  const motionId = await move()
  await send('openVote', { id: motionId })
  await send('castVote', { motionId, seatId, option: 'NO' })
  await send('recordRollCall', { motionId, votes: [{ seatId, option: 'YES' }] })
  await send('closeVote', { id: motionId })
  const attachmentId = await upload()
  await send('addDissentingOpinion', { motionId, seatId, text: 'Против', attachmentId })
  await send('removeFileFromMotion', { id: motionId, fileId: attachmentId })

  const secretId = (await send('moveMotion', { ...wish, secret: true })).motion.id
  await send('openVote', { id: secretId })
  await send('recordBallotCount', { motionId: secretId, counts: [{ option: 'YES', count: 1 }] })
  await send('closeVote', { id: secretId })

  await send('holdMeeting', meeting)
  const fileId = await upload()
  await send('attachFilesToMeeting', { id, fileIds: [fileId] })
  await send('removeFileFromMeeting', { id, fileId })
  const items = [{ agendaItemId, spoke: [{ organizationId, summary: 'Поддержали' }], decision: 'Поддержать' }]
  await send('draftMinutes', { meetingId, nextNumber: true, date: '2022-06-15', items })
  await send('circulateMinutes', { meetingId })
  await send('remarkOnMinutes', { meetingId, text: 'Без замечаний' })
  for (const office of ['CHAIR', 'SECRETARY'])
    await send('signMinutes', { meetingId, office, organizationId, on: '2022-06-15', signature: { kind: 'PAPER' } })
  await send('publishMinutes', { meetingId })

  await send('postponeMeeting', { id: await plan(), reason: 'Нет материалов' })
  await send('cancelMeeting', { id: await plan(), reason: 'Нет вопросов' })
  return { meetingId, motionId }
}
