import { given } from '@kadry/testing/given'
import { followsItsTable, leads } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, by, delivery, idOf, promised, TODAY } from './commitment.fixture.ts'
import { accept, type CommitmentStatus, carry, commitmentMoves, type Known, release } from './commitment.ts'
import {
  acceptDelivery,
  deliver,
  deliverByFacts,
  deliveryMoves,
  disputeDelivery,
  takeBackDelivery,
} from './delivery.ts'
import { deliveredOf, settled } from './settlement.ts'
import { answerTerms, proposeTerms } from './terms.ts'

describe('any life', () => {
  const day = fc.constantFrom('2023-04-01', '2023-09-01', '2023-09-02', '2024-03-01')
  const whom = fc.constantFrom('college', 'school')
  const which = fc.integer({ min: 1, max: 6 }).map((n) => `c/${n}`)
  const evidence = fc.constantFrom('training-1', 'training-2', 'training-3')
  const amount = fc.integer({ min: 1, max: 15 })
  const step = fc.oneof(
    fc.record({ kind: fc.constant('deliver' as const), quantity: amount }),
    fc.record({ kind: fc.constant('fact' as const), quantity: amount, evidence }),
    fc.record({ kind: fc.constant('hired' as const), quantity: amount }),
    fc.record({ kind: fc.constant('cancelled' as const), evidence }),
    fc.record({ kind: fc.constant('accept' as const), whom, which }),
    fc.record({ kind: fc.constant('dispute' as const), whom, which }),
    fc.record({ kind: fc.constant('change' as const), quantity: amount }),
    fc.record({ kind: fc.constant('settle' as const) }),
  )

  it('never delivers more than is promised, counts a fact once, and moves as the table says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, step), { maxLength: 25, size: 'max' }), (steps) => {
        let found = promised
        for (const [today, one] of steps.toSorted(([left], [right]) => (left < right ? -1 : left === right ? 0 : 1))) {
          const decided = decidedOn(found, today, one)
          if (decided.refusal) continue
          const { state } = decided
          const allowed = state.status === found.status || leads(commitmentMoves, found.status, state.status)
          expect(allowed, `${found.status} → ${state.status}`).toBe(true)
          found = state
          expect(deliveredOf(found)).toBeLessThanOrEqual(found.quantity)
          const evidences = found.deliveries.flatMap(({ evidenceId = 'need' }) =>
            evidenceId === 'need' ? [] : evidenceId,
          )
          expect(new Set(evidences).size).toBe(evidences.length)
          const hired = found.deliveries.filter(({ evidenceId }) => evidenceId === 'need')
          expect(hired.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(15)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  function decidedOn(found: Known, today: string, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never) {
    const start = given(found)
    if (one.kind === 'deliver') return start.when(deliver, { ...delivery(one.quantity), on: today }, { today, idOf })
    if (one.kind === 'fact')
      return start.when(deliverByFacts, [{ evidenceId: one.evidence, quantity: one.quantity, on: today }], {
        today,
        idOf,
      })
    if (one.kind === 'hired')
      return start.when(deliverByFacts, [{ evidenceId: 'need', quantity: one.quantity, on: today, isTotal: true }], {
        today,
        idOf,
      })
    if (one.kind === 'cancelled')
      return start.when(takeBackDelivery, { evidenceId: one.evidence, reason: 'Отменено', today })
    if (one.kind === 'settle') return start.when((now: Known) => settled(now.id, now, today))
    if (one.kind === 'accept') return start.when(acceptDelivery, { ...by(one.whom, one.which), on: today })
    if (one.kind === 'dispute')
      return start.when(disputeDelivery, { ...by(one.whom, one.which), reason: 'Нет', on: today })
    const answer = { agrees: true, on: today }
    const proposed = start.when(proposeTerms, {
      organizationId: 'plant',
      quantity: one.quantity,
      reason: 'Так',
      on: today,
    })
    return proposed.refusal
      ? proposed
      : proposed
          .when(answerTerms, { ...answer, organizationId: 'college' })
          .when(answerTerms, { ...answer, organizationId: 'school' })
  }
})

it('takes an agreement about what is overdue, which stays broken until something is delivered', () => {
  const late = given(at('ACCEPTED', { dueOn: '2020-01-01' })).when((now: Known) => settled(now.id, now, TODAY))
  expect(late.state.status).toBe('BROKEN')
  const carried = late.when(carry, 'agreement', TODAY)
  expect(carried).toMatchObject({ state: { status: 'BROKEN', agreementId: 'agreement' } })
  expect(carried.facts.map(({ type }) => type)).toEqual(['commitment.carried.v1'])
})

const whole = { ...delivery(12), status: 'REPORTED' as const, id: 'c/1' }
followsItsTable(
  commitmentMoves,
  {
    propose: null,
    recordAccepted: null,
    recordUnderAgreement: null,
    acceptAsOne: (status: CommitmentStatus) => accept(at(status), { organizationId: 'college', on: TODAY }),
    acceptAsLast: (status: CommitmentStatus) =>
      accept(at(status, { beneficiaryIds: ['college'] }), { organizationId: 'college', on: TODAY }),
    link: (status: CommitmentStatus) => carry(at(status), 'a', TODAY),
    changeTerms: null,
    deliver: null,
    answerDelivery: null,
    begin: null,
    fulfil: null,
    fulfilInPart: null,
    breakOff: null,
    release: (status: CommitmentStatus) => release(at(status), { reason: 'Так', on: TODAY }),
  },
  ({ status }) => status,
)
followsItsTable(
  deliveryMoves,
  {
    report: null,
    takeBack: null,
    accept: (status) =>
      acceptDelivery(at('IN_PROGRESS', { deliveries: [{ ...whole, quantity: 5, status }] }), by('college')),
    dispute: (status) =>
      disputeDelivery(at('IN_PROGRESS', { deliveries: [{ ...whole, quantity: 5, status }] }), {
        ...by('college'),
        reason: 'Нет',
      }),
  },
  ({ deliveries }) => deliveries[0]!.status,
)
