import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { came, idOf, planned, registration, view } from '../round-table/table.fixture.ts'
import { checkInByCode, leave, undoCheckIn, walkIn } from './attendance.ts'
import { CODE_CHARACTERS, CODE_LENGTH, codeFrom, codeOf } from './code.ts'

const code = '0123456789ABCDEF'
const registrations = [
  { ...registration(1, 'CONFIRMED'), code },
  { ...registration(2, 'WAITLISTED'), code: 'OTHER' },
]
const table = planned({ status: 'REGISTRATION_CLOSED', capacity: 2, registrations })

describe('a code', () => {
  it('has sixteen characters that nobody takes for one another', () => {
    const made = codeFrom(Uint8Array.from({ length: CODE_LENGTH }, (_, index) => index * 17))
    expect(made).toHaveLength(16)
    expect([...made].every((one) => CODE_CHARACTERS.includes(one))).toBe(true)
    expect(codeOf(' 0o1i-2l ')).toBe('001121')
  })

  it('checks in whom it was given to, however it is typed', () => {
    const typed = given(table).when(checkInByCode, 'o123 4567-89ab cdef', came)
    typed.then({ state: { status: 'IN_PROGRESS' }, answer: { registrationId: 'r1' } })
    typed.when(checkInByCode, code, came).refuses({ from: 'ATTENDED', to: 'ATTENDED' })
  })

  it('of another table finds nobody, one of the waiting list no seat, and one before the day no door', () => {
    given(table).when(checkInByCode, 'FEDCBA9876543210', came).refuses({ __typename: 'NotFound', id: 'table' })
    given(table).when(checkInByCode, 'other', came).refuses({ __typename: 'NotFound' })
    given(table)
      .when(checkInByCode, code, { ...came, at: '2022-05-19T20:00:00.000Z' })
      .refuses({ problems: ['at BEFORE_THE_DAY'] })
  })
})

describe('at the table', () => {
  const going = given(table).when(checkInByCode, code, came)

  it('a check-in is taken back with a reason, and the seat stays', () => {
    going.when(undoCheckIn, 'r1', ' ').refuses({ problems: ['reason EMPTY'] })
    const undone = going.when(undoCheckIn, 'r1', ' Отмечен  другой ')
    undone.then({
      facts: [{ type: 'registration.checkInUndone.v1', data: { registrationId: 'r1', reason: 'Отмечен другой' } }],
      state: { status: 'IN_PROGRESS', registrations: [{ status: 'CONFIRMED' }, { status: 'WAITLISTED' }] },
    })
    expect(undone.state.registrations[0]).not.toHaveProperty('checkedInAt')
    undone.when(checkInByCode, code, came).then()
  })

  it('a delegate leaves after having come, not in the future', () => {
    const now = '2022-05-20T09:00:00.000Z'
    going.when(leave, 'r1', { at: now, now }).then({ facts: [], state: { registrations: [{ leftAt: now }, {}] } })
    going.when(leave, 'r1', { at: '2022-05-20T06:00:00.000Z', now }).refuses({ problems: ['at BEFORE_ARRIVAL'] })
    going.when(leave, 'r1', { at: now, now: came.now }).refuses({ problems: ['at IN_THE_FUTURE'] })
    going.when(leave, 'r2', { at: now, now }).refuses({ from: 'WAITLISTED' })
  })

  it('R20, R21: somebody at the door is taken in while there is a seat for that side', () => {
    const asked = { organizationId: 'o9', representativePosition: 'Директор', consentToPublish: true }
    const arrival = { ...came, view: view('EMPLOYER'), idOf, code: 'NEW' }
    const taken = going.when(walkIn, asked, arrival)
    taken.then({ facts: ['registration.confirmed.v1'] })
    expect(taken.state.registrations.at(-1)).toMatchObject({ status: 'ATTENDED', walkedIn: true, checkedInAt: came.at })
    taken.when(walkIn, { ...asked, organizationId: 'o8' }, arrival).refuses({ rule: 'R20', code: 'NO_SEAT' })
    const one = { ...table, maxDelegatesPerOrganization: 1 }
    given(one)
      .when(walkIn, { ...asked, organizationId: 'o1' }, arrival)
      .refuses({ rule: 'R21' })
    const first = given(table).when(walkIn, asked, arrival)
    first.then({ state: { status: 'IN_PROGRESS' } })
    given({ ...table, status: 'REGISTRATION_OPEN' as const })
      .when(walkIn, asked, arrival)
      .refuses({ from: 'REGISTRATION_OPEN', to: 'IN_PROGRESS' })
  })
})
