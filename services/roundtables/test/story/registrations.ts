import { childId } from '@kadry/runtime/ids'
import type { Send } from '@kadry/testing/kit/story'
import { INN, org, table } from '../stage.ts'

/** Bodies that are invited, examined and asked, seats that grow, and who comes through the door. */
export async function playRegistrations(send: Send): Promise<void> {
  const roundTableId = (await send('planRoundTable', { ...table, capacity: 1 })).roundTable.id
  await send('announceRoundTable', { roundTableId })
  const questions = [{ text: 'Нужен ли обед', kind: 'YES_NO' }]
  await send('setRegistrationForm', { roundTableId, isModerated: true, questions })
  const respondBy = '2022-05-20'
  const invitation = { roundTableId, organizationIds: [org('chamber')], selection: { kinds: ['COLLEGE'] }, respondBy }
  await send('inviteToRoundTable', invitation)
  await send('declineInvitation', { registrationId: childId('Registration', roundTableId, '1'), reason: 'Заняты' })
  await send('acceptInvitation', {
    registrationId: childId('Registration', roundTableId, '2'),
    representativePosition: 'Директор',
  })
  await send('openRegistration', { roundTableId })
  const seat = { roundTableId, organizationId: org('plant'), representativePosition: 'Кадровик' }
  const asked = async () => (await send('registerForRoundTable', seat)).registration.id
  const [first, second] = [await asked(), await asked()]
  await send('changeRegistration', { registrationId: first, representativePosition: 'Главный инженер' })
  const fullName = 'Орлов Олег Олегович'
  const representative = { fullName, hasConsent: true }
  await send('replaceRegisteredDelegate', {
    registrationId: first,
    representativePosition: 'Технолог',
    representative,
  })
  await send('erasePersonFromRegistrations', { fullName })
  await send('importRegistrations', { roundTableId, csv: `ИНН;Должность\n${INN.chamber};Эксперт` })
  await send('approveRegistration', { registrationId: first })
  await send('rejectRegistration', { registrationId: second, reason: 'Второй от завода' })
  await send('changeSeats', { roundTableId, capacity: 3 })
  await send('closeRegistration', { roundTableId })
  const { registration } = await send('checkIn', { registrationId: first })
  await send('undoCheckIn', { registrationId: first, reason: 'Отмечен другой' })
  await send('checkInByCode', { roundTableId, code: registration.code })
  await send('recordDeparture', { registrationId: first })
  const walkIn = { roundTableId, organizationId: org('chamber'), representativePosition: 'Эксперт' }
  await send('registerWalkIn', walkIn)
}
