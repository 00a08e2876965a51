import { given } from '@kadry/testing/given'
import { describe, it } from 'vitest'
import { idOf, planned, registration, view } from '../round-table/table.fixture.ts'
import { importRegistration, type RegistrationRow, type Sender } from './registration-row.ts'

const open = planned({ status: 'REGISTRATION_OPEN', capacity: 1 })
const sender = (organizationId: string): Sender => ({
  ...{ organizationId, view: view('EMPLOYER'), at: '2022-05-01T00:00:00.000Z', today: '2022-05-01' },
  ...{ idOf, code: '0123456789ABCDEF', personId: 'person', names: new Map() },
})
const row = (more: Partial<RegistrationRow> = {}): RegistrationRow => ({ inn: '1', position: 'Директор', ...more })

describe('a row of a list of registrations', () => {
  it('gets a seat, then the waiting list, and changes nothing when it comes again', () => {
    const first = given(open).when(importRegistration, row(), sender('o1'))
    first.then({ facts: ['registration.confirmed.v2'], state: { registrations: [{ status: 'CONFIRMED' }] } })
    const second = given(first.state).when(importRegistration, row(), sender('o2'))
    second.then({ facts: ['registration.waitlisted.v2'] })
    given(second.state)
      .when(importRegistration, row({ position: ' Директор ' }), sender('o2'))
      .then({ facts: [] })
  })

  it('accepts the invitation that the body has', () => {
    const invited = planned({
      status: 'REGISTRATION_OPEN',
      registrations: [{ ...registration(1, 'INVITED'), respondBy: '2022-05-10', representativePosition: '' }],
    })
    given(invited)
      .when(importRegistration, row(), sender('o1'))
      .then({ state: { registrations: [{ id: 'r1', status: 'CONFIRMED' }] } })
  })

  it('brings a name with the consent alone', () => {
    const named = (consent?: 'YES' | 'NO') =>
      given(open).when(importRegistration, row({ name: 'Орлов Олег', ...(consent ? { consent } : {}) }), sender('o1'))
    named('YES').then({ state: { registrations: [{ personId: 'person' }] } })
    for (const without of [named('NO'), named()]) without.refuses({ problems: ['consent NO_CONSENT'] })
    given(open)
      .when(importRegistration, row({ name: 'О'.repeat(201), consent: 'YES' }), sender('o1'))
      .refuses({ problems: ['name TOO_LONG'] })
  })

  it('R21: brings another delegate of the same position by another name, and nobody by the same', () => {
    const first = given(open).when(importRegistration, row({ name: 'Орлов Олег', consent: 'YES' }), sender('o1'))
    const names = new Map([['person', 'Орлов Олег']])
    const again = (name: string | undefined, known = names) =>
      given(first.state).when(importRegistration, row({ ...(name ? { name } : {}), consent: 'YES' }), {
        ...sender('o1'),
        ...{ personId: 'other', names: known },
      })
    again('Соколова Анна').then({ state: { registrations: [{ personId: 'person' }, { personId: 'other' }] } })
    for (const same of [' орлов  олег', undefined]) again(same).then({ facts: [] })
    again('Орлов Олег', new Map()).refuses({ problems: ['name UNNAMED_DELEGATE'] })
  })

  it('is refused by the rules that refuse a registration', () => {
    const importing = (table: typeof open, more: Partial<Sender> = {}) =>
      given(table).when(importRegistration, row(), { ...sender('o1'), ...more })
    importing({ ...open, status: 'PLANNED' }).refuses({ from: 'PLANNED' })
    importing(open, { view: { ...view('EMPLOYER'), status: 'DISSOLVED' } }).refuses({ rule: 'R5' })
    importing(open, { view: view() }).refuses({ problems: ['side UNKNOWN_SIDE'] })
    const one = { ...registration(1, 'CONFIRMED'), representativePosition: 'Юрист' }
    importing({ ...open, maxDelegatesPerOrganization: 1, registrations: [one] }).refuses({ rule: 'R21' })
  })
})
