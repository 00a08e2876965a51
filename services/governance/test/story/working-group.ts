import type { Send } from '@kadry/testing/kit/story'
import { org } from '../chamber.ts'

export const COLLEGE_INN = '5024000016'

/** A group at work under rules of its own, with a chair. Resolves with its id and that of a seat with a vote. */
export async function workingGroupStory(send: Send) {
  const requirements = ['COLLEGE', 'EMPLOYER'].map((kind) => ({ kind, minSeats: 1 }))
  const group = { name: 'Рабочая группа', mandate: 'Модель', requirements }
  const create = async (more: object): Promise<string> =>
    (await send('createWorkingGroup', { ...group, ...more })).workingGroup.id
  const workingGroupId = await create({})
  const seat = async (name: string): Promise<string> =>
    (await send('fillSeat', { workingGroupId, organizationId: org(name), from: '2022-01-01' })).seat.id
  const seatId = await seat('college')
  const other = await seat('plant')
  await send('activateWorkingGroup', { id: workingGroupId })
  const quorum = { numerator: 2, denominator: 3, inclusive: true }
  await send('setVotingRules', { id: workingGroupId, rules: { quorum }, document: { title: 'Положение о группе' } })
  await send('fillOffice', { seatId, kind: 'CHAIR', from: '2022-02-01' })
  await send('fillOffice', { seatId: other, kind: 'SECRETARY', from: '2022-02-01' })
  await send('vacateOffice', { seatId: other, kind: 'SECRETARY', on: '2022-05-01' })
  const csv = `ИНН;С;Должность;Документ\n${COLLEGE_INN};01.03.2022;Директор;Приказ`
  await send('importMembership', { workingGroupId: await create({ name: 'По списку' }), csv })
  const fullName = 'Иванова Мария Петровна'
  await send('appointDelegate', { seatId, delegate: { fullName, position: 'Директор', document: { title: 'Приказ' } } })
  await send('erasePersonFromSeats', { fullName })
  await send('vacateSeat', { seatId: other, on: '2022-06-01', reason: 'WITHDRAWN' })

  const on = '2022-06-01'
  await send('suspendWorkingGroup', { id: workingGroupId, on, reason: 'До назначения председателя' })
  await send('resumeWorkingGroup', { id: workingGroupId, on })
  const small = await create({ requirements: [{ kind: 'COLLEGE', minSeats: 0 }] })
  await send('activateWorkingGroup', { id: small })
  await send('completeWorkingGroup', { id: small, on, document: { title: 'Отчёт группы' } })
  const proposed = await create({ proposed: true })
  await send('foundWorkingGroup', { id: proposed, document: { title: 'Распоряжение' } })
  await send('dissolveWorkingGroup', { id: proposed, on })
  return { workingGroupId, seatId }
}
