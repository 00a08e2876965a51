import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Certificate } from '../certificate/certificate.ts'
import { daysAfter, monthsAfter } from '../outcome/calendar.ts'
import {
  type CertificateExtension,
  covers,
  type ExtensionRule,
  extend,
  extensionMoves,
  finish,
  order,
} from './certificate-extension.ts'

const TODAY = '2020-04-10'
const AT = { at: '2020-04-10T09:00:00.000Z', today: TODAY }
const wanted = {
  ...{ from: '2020-03-15', to: '2020-07-31', months: 5 },
  order: { title: 'Приказ о продлении', number: '30/20-ПР', date: '2020-04-10' },
}
const ordering = (more: Partial<typeof wanted> & { qualificationCode?: string } = {}, isKnown = true) =>
  given().when(order, 'e', { ...wanted, ...more }, isKnown, AT)
const rule: ExtensionRule = { id: 'e', ...wanted, orderedOn: TODAY }
const certificate: Certificate & { id: string } = {
  ...{ id: 'x', number: 'n', qualificationCode: '40.19600.01', centreId: 'centre', councilId: 'council' },
  ...{ assessmentId: 'a', holds: 'a', check: 'n 2017-04-01', issuedOn: '2017-04-01', validTo: '2020-04-01' },
  ...{ status: 'VALID', extensions: [] },
}

describe('an order that extends certificates', () => {
  it('is public, and says which last days it moves by how much', () => {
    ordering({ qualificationCode: '40.19600.01' }).then({
      facts: [{ type: 'certificateExtension.ordered.v1', data: { id: 'e', months: 5, from: '2020-03-15' } }],
      state: { status: 'APPLYING', orderedOn: '2020-04-10', order: { number: '30/20-ПР' } },
    })
  })

  it('shortens nothing, names days that can be and a qualification that there is (R32)', () => {
    for (const months of [-1, 0, 61, 1_000_000_000])
      ordering({ months }).refuses({ problems: ['months OUT_OF_RANGE R32'] })
    ordering({ months: 1 }).then()
    ordering({ to: '2020-03-14' }).refuses({ problems: ['to END_BEFORE_START'] })
    ordering({ qualificationCode: '99.99999.99' }, false).refuses({ problems: ['qualificationCode UNKNOWN'] })
    ordering({ order: { ...wanted.order, date: '2020-04-11' } }).refuses({ problems: ['order.date IN_THE_FUTURE'] })
  })

  it('extends a certificate of the period once, also one that has run out, and no annulled or later one', () => {
    given(certificate)
      .when(extend, [rule], TODAY)
      .then({
        facts: [{ type: 'certificate.prolonged.v1', data: { id: 'x' } }],
        state: {
          ...{ validTo: '2020-09-01', status: 'EXTENDED' },
          extensions: [{ extensionId: 'e', on: TODAY, from: '2020-04-01', to: '2020-09-01' }],
        },
      })
    given(certificate)
      .when(extend, [rule], TODAY)
      .when(extend, [rule], TODAY)
      .then({ facts: [], state: { validTo: '2020-09-01' } })
    expect(covers(rule, { ...certificate, status: 'EXPIRED' })).toBe(true)
    expect(covers(rule, { ...certificate, status: 'ANNULLED' })).toBe(false)
    expect(covers(rule, { ...certificate, issuedOn: '2020-04-11' })).toBe(false)
    expect(covers({ ...rule, qualificationCode: '40.20100.01' }, certificate)).toBe(false)
    const ends = ['2020-03-14', '2020-03-15', '2020-07-31', '2020-08-01']
    expect(ends.map((validTo) => covers(rule, { ...certificate, validTo }))).toEqual([false, true, true, false])
  })

  const days = fc.integer({ min: 0, max: 400 }).map((days) => daysAfter('2020-01-01', days))
  const rules = fc.array(
    fc.record({ start: days, length: fc.nat({ max: 400 }), months: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 6 },
  )

  it('takes orders one after the other: each once, by the last day that those before it left, never an earlier one', () => {
    fc.assert(
      fc.property(days, rules, (validTo, drawn) => {
        const all = drawn.map(({ start: from, length, months }, index) => {
          return { id: String(index), from, to: daysAfter(from, length), months, orderedOn: TODAY }
        })
        // The naive model: a day that walks through the orders.
        let last = validTo
        const applied: string[] = []
        for (const one of all)
          if (one.from <= last && last <= one.to) {
            last = monthsAfter(last, one.months)
            applied.push(one.id)
          }
        const { state, facts } = given({ ...certificate, validTo }).when(extend, all, TODAY)
        expect([state.validTo, state.extensions.map(({ extensionId }) => extensionId)]).toEqual([last, applied])
        expect(state.validTo >= validTo && facts.length === applied.length).toBe(true)
        // However often it is begun anew, in portions or at once.
        let again = given({ ...certificate, validTo }).when(extend, [], TODAY)
        for (const one of all) again = again.when(extend, [one], TODAY).when(extend, [one], TODAY)
        expect(again.state.validTo).toBe(last)
      }),
    )
  })

  const inState = (status: string) =>
    ({ ...ordering().state, id: 'e', status }) as CertificateExtension & { id: string }
  followsItsTable(
    extensionMoves,
    { order: null, finish: (status) => finish(inState(status), 7, TODAY) },
    ({ status }) => status,
  )
})
