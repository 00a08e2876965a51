import type { Send } from '@kadry/testing/kit/story'
import { org } from '../chamber.ts'

/** A group at work under rules of its own. Resolves with its id and that of a seat with a vote. */
export async function workingGroupStory(send: Send) {
  const requirements = ['COLLEGE', 'EMPLOYER'].map((kind) => ({ kind, minSeats: 1 }))
  const group = { name: 'Рабочая группа', mandate: 'Модель', requirements }
  const workingGroupId: string = (await send('createWorkingGroup', group)).workingGroup.id
  const seat = async (name: string): Promise<string> =>
    (await send('fillSeat', { workingGroupId, organizationId: org(name), from: '2022-01-01' })).seat.id
  const seatId = await seat('college')
  const other = await seat('plant')
  const fullName = 'Иванова Мария Петровна'
  await send('activateWorkingGroup', { id: workingGroupId })
  const quorum = { numerator: 2, denominator: 3, inclusive: true }
  await send('setVotingRules', { id: workingGroupId, rules: { quorum }, document: { title: 'Положение о группе' } })
  await send('appointDelegate', { seatId, delegate: { fullName, position: 'Директор' } })
  await send('erasePersonFromSeats', { fullName })
  await send('vacateSeat', { seatId: other, on: '2022-06-01', reason: 'WITHDRAWN' })
  return { workingGroupId, seatId }
}
