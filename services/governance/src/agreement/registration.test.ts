import { type Change, isRefusal } from '@kadry/domain/decision'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { type Agreement, sign } from './agreement.ts'
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
const given = { number: '№ 12 – РП', date: '2022-09-05' }
function nextOf(decision: object): Agreement & { readonly id: string } {
  if (isRefusal(decision)) throw new Error(decision.code)
  return { ...(decision as Change<Agreement>).next, id: 'g' }
}
const registered = nextOf(registerAs(drafted, given, TODAY))

describe('R40: registering an agreement', () => {
  followsItsTable(
    registrationMoves,
    {
      draft: null,
      register: (status) => registerAs(status === 'REGISTERED' ? registered : drafted, given, TODAY),
    },
    ({ number }) => (number ? 'REGISTERED' : 'UNREGISTERED'),
  )

  it('gives it the number of the secretary, or the next free one, and publishes it', () => {
    const data = { id: 'g', number: '12-РП', date: '2022-09-05' }
    expect(registerAs(drafted, given, TODAY)).toMatchObject({
      next: { number: '12-РП', date: '2022-09-05' },
      facts: [{ type: 'agreement.registered.v1', data }],
    })
    const asked = { nextNumber: true, date: '2022-09-05' }
    expect(registerAs(drafted, asked, TODAY, '3')).toMatchObject({ next: { number: '3' } })
    expect(publicState(registered)).toMatchObject({ number: '12-РП', date: '2022-09-05' })
  })

  it('refuses no number, both of them, and a day to come', () => {
    const problems = (asked: object) => {
      const refused = registerAs(drafted, { date: '2022-09-05', ...asked }, TODAY, '3')
      return 'problems' in refused ? refused.problems.map(({ path, code }) => [path.join('.'), code]) : []
    }
    expect(problems({})).toEqual([['number', 'NUMBER_NEEDED']])
    expect(problems({ number: '4', nextNumber: true })).toEqual([['nextNumber', 'NUMBER_CONTRADICTS']])
    expect(problems({ number: '4', date: '2022-09-11' })).toEqual([['date', 'IN_THE_FUTURE']])
  })
})

describe('FZ63: how a party signed', () => {
  const verification = { valid: true, by: 'Сервис проверки', on: '2022-09-09' }
  const as = (signedAs: Parameters<typeof sign>[1]['signedAs'] & object) =>
    sign(drafted, { organizationId: 'plant', on: '2022-09-08', signedAs }, TODAY)

  it('stays with the party, and is published without whoever said that it is valid', () => {
    const signed = as({ kind: 'QUALIFIED', position: ' Директор ', verification })
    const how = { kind: 'QUALIFIED', position: 'Директор' }
    expect(signed).toMatchObject({ next: { parties: [{}, { signedAs: { ...how, verification } }] } })
    const published = { ...how, verified: true }
    expect('facts' in signed && signed.facts[0]?.data).toEqual({
      ...{ id: 'g', organizationId: 'plant', on: '2022-09-08' },
      signedAs: published,
    })
    expect(publicState(nextOf(signed)).parties).toEqual([
      { organizationId: 'ministry' },
      { organizationId: 'plant', signedOn: '2022-09-08', signedAs: published },
    ])
  })

  it('is said to be valid later, by somebody who is named, and the last word counts', () => {
    const signed = nextOf(as({ kind: 'SIMPLE' }))
    const said = verify(signed, { organizationId: 'plant', verification }, TODAY)
    expect(said).toMatchObject({
      next: { parties: [{}, { signedAs: { kind: 'SIMPLE', verification } }] },
      facts: [{ type: 'agreement.verified.v1', data: { organizationId: 'plant', isValid: true, on: '2022-09-09' } }],
    })
    const doubt = { ...verification, valid: false, on: TODAY }
    expect(
      nextOf(verify(nextOf(said), { organizationId: 'plant', verification: doubt }, TODAY)).parties[1],
    ).toMatchObject({
      signedAs: { verification: doubt },
    })
    expect(verify(signed, { organizationId: 'ministry', verification }, TODAY)).toMatchObject({
      problems: [{ path: ['organizationId'], code: 'NOT_SIGNED', rule: 'FZ63' }],
    })
  })

  it('is refused where paper is said to have been verified', () => {
    expect(as({ kind: 'PAPER', verification })).toMatchObject({
      problems: [{ path: ['signature', 'verification'], code: 'PAPER_NOT_VERIFIED', rule: 'FZ63' }],
    })
  })
})
