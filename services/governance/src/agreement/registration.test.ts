import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { sign } from './agreement.ts'
import { publicState } from './public-state.ts'
import { registerAs, registrationMoves, verify } from './registration.ts'

const TODAY = '2022-09-10'
const drafted = {
  id: 'g',
  kind: 'CLUSTER' as const,
  title: 'Кластер «Радиоэлектроника»',
  parties: [{ organizationId: 'ministry' }, { organizationId: 'plant' }],
  validFrom: '2022-09-01',
  originIds: [],
}
const numbered = { number: '№ 12 – РП', date: '2022-09-05' }
const registered = given(drafted).when(registerAs, numbered, TODAY).state

describe('R40: registering an agreement', () => {
  followsItsTable(
    registrationMoves,
    {
      draft: null,
      register: (status) => registerAs(status === 'REGISTERED' ? registered : drafted, numbered, TODAY),
    },
    ({ number }) => (number ? 'REGISTERED' : 'UNREGISTERED'),
  )

  it('gives it the number of the secretary, or the next free one, and publishes it', () => {
    const data = { id: 'g', number: '12-РП', date: '2022-09-05' }
    given(drafted)
      .when(registerAs, numbered, TODAY)
      .then({ facts: [{ type: 'agreement.registered.v1', data }], state: { number: '12-РП', date: '2022-09-05' } })
    const asked = { nextNumber: true, date: '2022-09-05' }
    given(drafted)
      .when(registerAs, asked, TODAY, '3')
      .then({ state: { number: '3' } })
    expect(publicState(registered)).toMatchObject({ number: '12-РП', date: '2022-09-05' })
  })

  it('refuses no number, both of them, and a day to come', () => {
    const asking = (more: Partial<Parameters<typeof registerAs>[1]>) =>
      given(drafted).when(registerAs, { date: '2022-09-05', ...more }, TODAY, '3')
    asking({}).refuses({ problems: ['number NUMBER_NEEDED'] })
    asking({ number: '4', nextNumber: true }).refuses({ problems: ['nextNumber NUMBER_CONTRADICTS'] })
    asking({ number: '4', date: '2022-09-11' }).refuses({ problems: ['date IN_THE_FUTURE'] })
  })
})

describe('FZ63: how a party signed', () => {
  const verification = { valid: true, by: 'Сервис проверки', on: '2022-09-09' }
  const as = (signedAs: Parameters<typeof sign>[1]['signedAs'] & object) =>
    given(drafted).when(sign, { organizationId: 'plant', on: '2022-09-08', signedAs }, TODAY)

  it('stays with the party, and is published without whoever said that it is valid', () => {
    const signed = as({ kind: 'QUALIFIED', position: ' Директор ', verification })
    const how = { kind: 'QUALIFIED' as const, position: 'Директор' }
    signed.then({ state: { parties: [{}, { signedAs: { ...how, verification } }] } })
    const published = { ...how, verified: true }
    expect(signed.facts[0]?.data).toEqual({
      ...{ id: 'g', organizationId: 'plant', on: '2022-09-08' },
      signedAs: published,
    })
    expect(publicState(signed.state).parties).toEqual([
      { organizationId: 'ministry' },
      { organizationId: 'plant', signedOn: '2022-09-08', signedAs: published },
    ])
  })

  it('is said to be valid later, by somebody who is named, and the last word counts', () => {
    const signed = as({ kind: 'SIMPLE' }).state
    const said = given(signed).when(verify, { organizationId: 'plant', verification }, TODAY)
    said.then({
      facts: [{ type: 'agreement.verified.v1', data: { organizationId: 'plant', isValid: true, on: '2022-09-09' } }],
      state: { parties: [{}, { signedAs: { kind: 'SIMPLE', verification } }] },
    })
    const doubt = { ...verification, valid: false, on: TODAY }
    said
      .when(verify, { organizationId: 'plant', verification: doubt }, TODAY)
      .then({ state: { parties: [{}, { signedAs: { verification: doubt } }] } })
    given(signed)
      .when(verify, { organizationId: 'ministry', verification }, TODAY)
      .refuses({ problems: ['organizationId NOT_SIGNED FZ63'] })
  })

  it('is refused where paper is said to have been verified', () => {
    as({ kind: 'PAPER', verification }).refuses({ problems: ['signature.verification PAPER_NOT_VERIFIED FZ63'] })
  })
})
