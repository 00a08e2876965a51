import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe } from 'vitest'
import { checkIn, leave } from '../participation/attendance.ts'
import { setForm } from '../participation/form.ts'
import { accept, invite } from '../participation/invitation.ts'
import { approve, reconfirm } from '../participation/moderation.ts'
import { change, register, withdraw } from '../participation/registration.ts'
import { changeSeats } from '../participation/seats.ts'
import { record } from './commitment.ts'
import { closeAsOneSided, hold, proveAttendance, publishProtocol, report } from './holding.ts'
import { announce, cancel, closeRegistration, openRegistration, postpone } from './lifecycle.ts'
import { planDraft, revise } from './plan.ts'
import { type RoundTableStatus, roundTableMoves } from './round-table.ts'
import { came, idOf, named, planned, registration, view, wanted } from './table.fixture.ts'

describe('the states of a round table', () => {
  const both = [view('EMPLOYER'), view('COLLEGE')]
  const thatDay = { on: '2022-05-20', today: '2022-05-20' }
  const newDay = {
    startsAt: '2022-06-10T07:00:00.000Z',
    endsAt: '2022-06-10T12:00:00.000Z',
    confirmBy: '2022-06-03',
    reason: 'Зал занят',
  }
  const found = (status: RoundTableStatus, first = registration(1, 'CONFIRMED')) =>
    planned({
      status,
      report: { discussed: 'Кадры', decisions: [] },
      registrations: [first, registration(2, 'ATTENDED'), registration(3, 'ATTENDED')],
    })
  const asked = { organizationId: 'o4', representativePosition: 'Директор', consentToPublish: true }
  const promised = {
    debtorId: 'o2',
    beneficiaryIds: ['o3'],
    object: 'VACANCIES' as const,
    quantity: 1,
    dueOn: '2022-09-01',
  }
  const inviting = {
    respondBy: '2022-05-10',
    sentOn: '2022-05-01',
    today: '2022-05-01',
    at: '2022-05-01T00:00:00.000Z',
    idOf,
  }
  const invited = { ...registration(1, 'INVITED'), respondBy: '2022-05-10' }
  const parties = new Map(['o2', 'o3', 'o4'].map((id) => [id, view('EMPLOYER')]))
  const checkingIn = (status: RoundTableStatus) => checkIn(found(status), 'r1', came)
  followsItsTable(
    roundTableMoves,
    {
      draft: null,
      revise: (status: RoundTableStatus) => revise(found(status), wanted),
      plan: null,
      setForm: (status: RoundTableStatus) => setForm(found(status), { isModerated: true, questions: [] }, idOf),
      planDraft: (status: RoundTableStatus) => planDraft(found(status), named),
      announce: (status: RoundTableStatus) => announce(found(status)),
      openRegistration: (status: RoundTableStatus) => openRegistration(found(status)),
      invite: (status: RoundTableStatus) =>
        invite(found(status), { named: ['o4'], views: parties, selection: [] }, inviting),
      answerInvitation: (status: RoundTableStatus) =>
        accept(found(status, invited), 'r1', asked, { ...inviting, view: view('EMPLOYER'), code: 'CODE' }),
      register: (status: RoundTableStatus) =>
        register(found(status), asked, { view: view('EMPLOYER'), at: '2022-05-01T00:00:00.000Z', idOf, code: 'CODE' }),
      closeRegistration: (status: RoundTableStatus) => closeRegistration(found(status)),
      moderate: (status: RoundTableStatus) => approve(found(status, registration(1, 'PENDING')), 'r1'),
      changeRegistration: (status: RoundTableStatus) =>
        change(found(status), 'r1', {}, { now: inviting.at, isOrganiser: false }),
      changeSeats: (status: RoundTableStatus) => changeSeats(found(status), { capacity: 50 }, () => true),
      leave: (status: RoundTableStatus) => leave(found(status), 'r2', came),
      withdrawRegistration: (status: RoundTableStatus) => withdraw(found(status), 'r1', () => true),
      checkInFirst: checkingIn,
      checkIn: checkingIn,
      postpone: (status: RoundTableStatus) =>
        postpone(found(status), newDay, { host: named.host, now: '2022-05-10T00:00:00.000Z' }),
      reconfirm: (status: RoundTableStatus) =>
        reconfirm(found(status, { ...registration(1, 'PENDING'), keepsSeat: true }), 'r1', '2022-05-10'),
      closeAsOneSided: (status: RoundTableStatus) =>
        closeAsOneSided(found(status), { ...thatDay, views: [view('EMPLOYER')], reason: 'Без колледжей' }),
      report: (status: RoundTableStatus) => report(found(status), { discussed: 'Кадры', decisions: [] }),
      publishProtocol: (status: RoundTableStatus) => publishProtocol(found(status), thatDay),
      proveAttendance: (status: RoundTableStatus) => proveAttendance(found(status), undefined),
      hold: (status: RoundTableStatus) => hold(found(status), { ...thatDay, views: both }),
      recordCommitment: (status: RoundTableStatus) => record(found(status), promised, { views: parties, idOf }),
      cancel: (status: RoundTableStatus) => cancel(found(status), 'Перенос'),
    },
    ({ status }) => status,
  )
})
