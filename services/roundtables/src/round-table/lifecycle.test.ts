import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { loseUnconfirmed, reconfirm } from '../participation/moderation.ts'
import { register, withdraw } from '../participation/registration.ts'
import { seatsOf, seatsTaken } from '../participation/seating.ts'
import { cancel, closeRegistration, openRegistration, postpone } from './lifecycle.ts'
import { idOf, named, planned, registration, view } from './table.fixture.ts'

describe('cancelling', () => {
  it('R24: closes the waiting list, keeps the seats for the record, and publishes each that it ends', () => {
    const registrations = [registration(1, 'CONFIRMED'), registration(2, 'WAITLISTED'), registration(3, 'WITHDRAWN')]
    const decision = given(planned({ status: 'REGISTRATION_OPEN', registrations })).when(cancel, ' Перенос  на осень ')
    decision.then({
      facts: [
        { type: 'roundTable.cancelled.v1', data: { reason: 'Перенос на осень', fulfilsItemIds: ['item5'] } },
        { type: 'registration.ended.v1', data: { registrationId: 'r1', organizationId: 'o1', had: 'SEAT' } },
        { type: 'registration.ended.v1', data: { registrationId: 'r2', organizationId: 'o2', had: 'PLACE' } },
      ],
      state: {
        cancellationReason: 'Перенос на осень',
        registrations: [{ status: 'CONFIRMED' }, { status: 'EXPIRED' }, { status: 'WITHDRAWN' }],
      },
    })
    given(planned()).when(cancel, ' ').refuses({ __typename: 'InvalidInput' })
  })

  it('R24: names no body that has not consented', () => {
    const shy = { ...registration(1, 'CONFIRMED'), consentToPublish: false }
    const { facts } = given(planned({ status: 'REGISTRATION_OPEN', registrations: [shy] })).when(cancel, 'Перенос')
    expect(facts.map(({ type }) => type)).toEqual(['roundTable.cancelled.v1', 'registration.ended.v1'])
    expect(JSON.stringify(facts)).not.toContain('o1')
  })
})

describe('postponing', () => {
  const newDay = {
    startsAt: '2022-06-10T07:00:00.000Z',
    endsAt: '2022-06-10T12:00:00.000Z',
    confirmBy: '2022-06-03',
    reason: 'Зал занят',
  }
  const known = { host: named.host, now: '2022-05-10T08:00:00.000Z' }
  const everybody = () => true
  const registrations = [
    registration(1, 'CONFIRMED'),
    registration(2, 'CONFIRMED'),
    registration(3, 'WAITLISTED'),
    registration(4, 'WAITLISTED'),
    registration(5, 'WITHDRAWN'),
  ]
  const table = planned({ status: 'REGISTRATION_CLOSED', capacity: 2, registrations })
  const moved = given(table).when(postpone, newDay, known)
  const statuses = ({ registrations }: { readonly registrations: readonly { readonly status: string }[] }) =>
    registrations.map(({ status }) => status)

  it('leaves every seat to be confirmed and the waiting list as it is, nobody gets in meanwhile', () => {
    moved.then({
      facts: [
        {
          type: 'roundTable.postponed.v1',
          data: { startsAt: newDay.startsAt, previousStart: '2022-05-20T07:00:00.000Z', confirmBy: '2022-06-03' },
        },
      ],
      state: { status: 'POSTPONED', startsAt: newDay.startsAt, postponement: { reason: 'Зал занят' } },
    })
    expect(statuses(moved.state)).toEqual(['PENDING', 'PENDING', 'WAITLISTED', 'WAITLISTED', 'WITHDRAWN'])
    expect(seatsTaken(seatsOf(moved.state))).toBe(2)
    const asked = { organizationId: 'o6', representativePosition: 'Директор', consentToPublish: true }
    moved
      .when(openRegistration)
      .when(register, asked, { view: view('EMPLOYER'), at: known.now, idOf, code: 'CODE' })
      .then({ facts: ['registration.waitlisted.v1'] })
  })

  it('a body that confirms keeps its seat, one that does not loses it to whoever waits longest', () => {
    const confirmed = moved.when(reconfirm, 'r2', '2022-06-03')
    confirmed.then({ facts: ['registration.confirmed.v1'], answer: { registrationId: 'r2' } })
    confirmed.when(loseUnconfirmed, '2022-06-03', everybody).then({ facts: [] })
    const after = confirmed.when(loseUnconfirmed, '2022-06-04', everybody)
    after.then({
      facts: [
        { type: 'registration.lapsed.v1', data: { registrationId: 'r1' } },
        { type: 'registration.promoted.v1', data: { registrationId: 'r3' } },
      ],
    })
    expect(statuses(after.state)).toEqual(['EXPIRED', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WITHDRAWN'])
    after.when(loseUnconfirmed, '2022-06-04', everybody).then({ facts: [] })
    after.when(reconfirm, 'r1', '2022-06-04').refuses({ from: 'EXPIRED', to: 'CONFIRMED' })
    moved.when(reconfirm, 'r1', '2022-06-04').refuses({ problems: ['registrationId TOO_LATE'] })
  })

  it('a seat that is given back meanwhile goes on, and the table may be moved again', () => {
    moved.when(withdraw, 'r1', everybody).then({ facts: ['registration.withdrawn.v1', 'registration.promoted.v1'] })
    const again = { ...newDay, startsAt: '2022-07-10T07:00:00.000Z', endsAt: '2022-07-10T12:00:00.000Z' }
    moved
      .when(reconfirm, 'r1', '2022-05-20')
      .when(postpone, again, known)
      .then({
        state: {
          postponement: { previousStart: newDay.startsAt },
          registrations: [
            { status: 'PENDING' },
            { status: 'PENDING' },
            { status: 'WAITLISTED' },
            { status: 'WAITLISTED' },
            { status: 'WITHDRAWN' },
          ],
        },
      })
    moved.when(closeRegistration).then({ state: { status: 'REGISTRATION_CLOSED' } })
  })

  it('is refused to the past, to a day without its host, and with a term outside of it', () => {
    const refused = (more: object, host = known.host) =>
      given(table).when(postpone, { ...newDay, ...more }, { ...known, host })
    refused({ startsAt: '2022-05-10T07:00:00.000Z' }).refuses({ problems: ['startsAt IN_THE_PAST', 'confirmBy'] })
    refused({ endsAt: newDay.startsAt }).refuses({ problems: ['endsAt END_BEFORE_START'] })
    refused({ confirmBy: '2022-05-09' }).refuses({ problems: ['confirmBy OUTSIDE_THE_TERM'] })
    refused({ confirmBy: '2022-06-11' }).refuses({ problems: ['confirmBy OUTSIDE_THE_TERM'] })
    refused({ reason: ' ' }).refuses({ problems: ['reason EMPTY'] })
    refused({}, view('ADVANCED_TRAINING_CENTRE', '2019-01-01', '2022-06-01')).refuses({ rule: 'R18' })
  })
})
