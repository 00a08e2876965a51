import { given } from '@kadry/testing/given'
import { followsItsTable, leads } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accept,
  begin,
  type CommitmentStatus,
  carry,
  commitmentMoves,
  type Known,
  loseDebtor,
  release,
} from './commitment.ts'
import {
  acceptDelivery,
  deliver,
  deliverByFacts,
  deliveryMoves,
  disputeDelivery,
  takeBackDelivery,
} from './delivery.ts'
import { deliveredOf, isOverdue, settled } from './settlement.ts'
import { answerTerms, proposeTerms } from './terms.ts'

const TODAY = '2023-05-01'
const idOf = (id: string, n: number) => `${id}/${n}`
const deciding = { today: TODAY, idOf }
const promised: Known = {
  id: 'c',
  roundTableId: 't',
  sectorCode: 'radioelectronics',
  ordinal: 1,
  debtorId: 'plant',
  beneficiaryIds: ['college', 'school'],
  partyIds: ['plant', 'college', 'school'],
  object: 'PRACTICE_SEATS',
  quantity: 12,
  unit: 'SEAT',
  dueOn: '2023-09-01',
  status: 'ACCEPTED',
  acceptances: [],
  deliveries: [],
}
const at = (status: CommitmentStatus, more: Partial<Known> = {}): Known => ({ ...promised, status, ...more })
const delivery = (quantity: number, more: object = {}) => ({ on: TODAY, quantity, mayExceed: false, ...more })
const by = (organizationId: string, deliveryId = 'c/1') => ({ deliveryId, organizationId, on: TODAY })

describe('the life of a promise', () => {
  it('begins as its table recorded it', () => {
    const {
      acceptances: _,
      partyIds: _p,
      deliveries: _d,
      ordinal: _n,
      roundTableId: _t,
      sectorCode: _s,
      ...record
    } = promised
    const table = { id: 't', sectorCode: 'radioelectronics' }
    given()
      .when((_: string) => begin(table, 1, { ...record, status: 'PROPOSED' }), 'c')
      .then({
        facts: [{ type: 'commitment.recorded.v1', data: { id: 'c', status: 'PROPOSED' } }],
        state: { status: 'PROPOSED' },
      })
  })
  it('binds once each beneficiary has accepted, each once', () => {
    const accepting = (organizationId: string) => ({ organizationId, on: TODAY })
    const first = given(at('PROPOSED')).when(accept, accepting('college'))
    first.then({ facts: [{ type: 'commitment.accepted.v1', data: { isByAll: false } }], state: { status: 'PROPOSED' } })
    first.when(accept, accepting('college')).refuses({ rule: 'R23', code: 'ACCEPTED_ALREADY' })
    first.when(accept, accepting('plant')).refuses({ rule: 'R23', code: 'NOT_BENEFICIARY' })
    first.when(accept, accepting('school')).then({ state: { status: 'ACCEPTED' } })
  })
  it('is released with a reason, and loses what was proposed', () => {
    given(promised)
      .when(release, { reason: ' ', on: TODAY })
      .refuses({ problems: ['reason EMPTY'] })
    given(promised)
      .when(release, { reason: 'Закрыто', on: TODAY })
      .then({ facts: ['commitment.released.v1'] })
  })
  it('R4: hears once that its debtor is no more, and stays with it', () => {
    const gone = { on: TODAY, mergedIntoId: 'heir' }
    given(promised)
      .when(loseDebtor, gone)
      .then({
        facts: [{ type: 'commitment.debtorGone.v1', data: { mergedIntoId: 'heir' } }],
        state: { debtorId: 'plant' },
      })
    given({ ...promised, debtorGone: gone })
      .when(loseDebtor, { on: '2024-01-01' })
      .then({ facts: [] })
    given(at('FULFILLED')).when(loseDebtor, gone).then({ facts: [] })
  })
})

describe('a delivery', () => {
  it('puts the commitment in progress; once accepted in full it is fulfilled before its day', () => {
    const half = given(promised).when(deliver, delivery(6), deciding)
    half.then({
      facts: [{ type: 'commitment.delivered.v1', data: { delivered: 6 } }],
      state: { status: 'IN_PROGRESS' },
    })
    const whole = half.when(deliver, delivery(6), deciding)
    whole.then({ state: { status: 'IN_PROGRESS' } })
    whole
      .when(acceptDelivery, by('college'))
      .when(acceptDelivery, by('school', 'c/2'))
      .then({ facts: ['commitment.deliveryAccepted.v1', 'commitment.fulfilled.v1'], state: { status: 'FULFILLED' } })
  })
  it('is not more than is owed, unless somebody says so', () => {
    given(promised)
      .when(deliver, delivery(13), deciding)
      .refuses({ problems: ['quantity MORE_THAN_OWED R23'] })
    given(promised)
      .when(deliver, delivery(13, { mayExceed: true }), deciding)
      .then()
    given(promised)
      .when(deliver, delivery(0), deciding)
      .refuses({ problems: ['quantity RANGE R23'] })
  })
  it('lies on a day that has come', () => {
    given(promised)
      .when(deliver, delivery(1, { on: '2023-05-02' }), deciding)
      .refuses({ problems: ['on IN_THE_FUTURE'] })
  })
  it('counts no more while a beneficiary disputes it, and again once that is settled', () => {
    const disputed = given(promised)
      .when(deliver, delivery(12), deciding)
      .when(disputeDelivery, { ...by('college'), reason: 'Мест меньше' })
    expect(deliveredOf(disputed.state)).toBe(0)
    disputed.when(disputeDelivery, { ...by('college'), reason: 'Так' }).refuses({ __typename: 'IllegalTransition' })
    disputed.when(acceptDelivery, by('plant')).refuses({ code: 'NOT_BENEFICIARY' })
    disputed.when(acceptDelivery, by('college')).then({ state: { status: 'FULFILLED' } })
    disputed
      .when(deliver, delivery(12), deciding)
      .when(acceptDelivery, by('college'))
      .refuses({ problems: ['quantity MORE_THAN_OWED R23'] })
    disputed.when(acceptDelivery, by('college', 'c/9')).refuses({ __typename: 'NotFound', id: 'c/9' })
  })
  it('by a fact comes once, however often the fact does, and is no more than is owed', () => {
    const fact = { evidenceId: 'training', quantity: 30, on: TODAY }
    const once = given(promised).when(deliverByFacts, [fact, fact], deciding)
    once.then({ facts: ['commitment.delivered.v1'], state: { deliveries: [{ quantity: 12, evidenceId: 'training' }] } })
    once.when(deliverByFacts, [fact, { ...fact, evidenceId: 'other' }], deciding).then({ facts: [] })
    once
      .when(deliver, delivery(1, { evidenceId: 'training', mayExceed: true }), deciding)
      .refuses({ code: 'EVIDENCE_USED' })
    given(at('RELEASED')).when(deliverByFacts, [fact], deciding).then({ facts: [] })
  })
  it('by a fact that is taken back counts no more, accepted or not', () => {
    const fact = { evidenceId: 'training', quantity: 12, on: TODAY }
    const taken = { evidenceId: 'training', reason: 'Набор закрыт', today: TODAY }
    const fulfilled = given(promised).when(deliverByFacts, [fact], deciding).when(acceptDelivery, by('college'))
    fulfilled.then({ state: { status: 'FULFILLED' } })
    const back = fulfilled.when(takeBackDelivery, taken)
    back.then({ facts: ['commitment.deliveryTakenBack.v1'], state: { status: 'IN_PROGRESS' } })
    back.when(takeBackDelivery, taken).then({ facts: [] })
    back.when(deliverByFacts, [fact], deciding).then({ facts: [] })
  })
  it('by a fact that comes before the beneficiaries accept counts once they do', () => {
    const fact = { evidenceId: 'training', quantity: 12, on: TODAY }
    const early = given(at('PROPOSED', { beneficiaryIds: ['college'] })).when(deliverByFacts, [fact], deciding)
    early.then({ state: { status: 'PROPOSED' } })
    early.when(accept, { organizationId: 'college', on: TODAY }).then({ state: { status: 'IN_PROGRESS' } })
  })
})

describe('after its day', () => {
  const after = (quantity: number) => {
    const found = quantity > 0 ? given(promised).when(deliver, delivery(quantity), deciding).state : promised
    return given(found).when((one: Known) => settled('c', one, '2023-09-02'))
  }
  it('a commitment is fulfilled by what nobody disputes, kept in part, or broken; and overdue unless fulfilled', () => {
    after(12).then({ facts: [{ type: 'commitment.fulfilled.v1', data: { delivered: 12 } }] })
    after(8).then({ facts: [{ type: 'commitment.partlyFulfilled.v1', data: { delivered: 8 } }] })
    after(0).then({ facts: ['commitment.broken.v1'], state: { status: 'BROKEN' } })
    const overdue = [12, 8, 0].map((quantity) => isOverdue(after(quantity).state, '2023-09-02'))
    expect(overdue).toEqual([false, true, true])
    expect(isOverdue(promised, '2023-09-01')).toBe(false)
  })
  it('one that nobody accepted binds nobody', () => {
    given(at('PROPOSED'))
      .when((one: Known) => settled('c', one, '2023-09-02'))
      .then({ facts: [], state: { status: 'PROPOSED' } })
  })
  it('a late delivery still counts, and a day that is moved opens it again', () => {
    const late = { today: '2023-10-01', idOf }
    given(after(8).state)
      .when(deliver, delivery(4), late)
      .then({ facts: ['commitment.delivered.v1', 'commitment.fulfilled.v1'] })
    given(after(0).state)
      .when(proposeTerms, { organizationId: 'plant', dueOn: '2024-01-01', reason: 'Позже', on: '2023-10-01' })
      .when(answerTerms, { organizationId: 'college', agrees: true, on: '2023-10-01' })
      .when(answerTerms, { organizationId: 'school', agrees: true, on: '2023-10-01' })
      .then({ state: { status: 'IN_PROGRESS', dueOn: '2024-01-01', original: { quantity: 12, dueOn: '2023-09-01' } } })
  })
})

describe('other terms', () => {
  const proposing = (more: object = {}) => ({
    organizationId: 'plant',
    quantity: 10,
    reason: 'Ремонт',
    on: TODAY,
    ...more,
  })
  const answering = (organizationId: string, agrees = true) => ({ organizationId, agrees, on: TODAY })

  it('hold once the debtor and each beneficiary agree; the first terms are kept through all changes', () => {
    const twice = given(promised)
      .when(proposeTerms, proposing())
      .when(answerTerms, answering('college'))
      .when(answerTerms, answering('school'))
      .when(proposeTerms, proposing({ organizationId: 'school', quantity: 9 }))
      .when(answerTerms, answering('plant'))
    twice.then({ facts: ['commitment.changeAgreed.v1'], state: { quantity: 10 } })
    twice.when(answerTerms, answering('college')).then({
      facts: [
        { type: 'commitment.changed.v1', data: { quantity: 9, originalQuantity: 12, originalDueOn: '2023-09-01' } },
      ],
      state: { quantity: 9, original: { quantity: 12 } },
    })
  })
  it('are gone with one refusal, which says why', () => {
    const proposed = given(promised).when(proposeTerms, proposing())
    proposed.when(answerTerms, answering('college', false)).refuses({ problems: ['reason EMPTY'] })
    const refused = proposed.when(answerTerms, { ...answering('college', false), reason: 'Места нужны' })
    refused.then({ facts: ['commitment.changeRefused.v1'] })
    refused.when(answerTerms, answering('college')).refuses({ code: 'NO_CHANGE' })
  })
  it('are other ones, not below what is delivered, not in the past, and from a party', () => {
    const found = given(promised).when(deliver, delivery(8), deciding)
    found.when(proposeTerms, proposing({ quantity: 12 })).refuses({ problems: ['quantity SAME'] })
    found.when(proposeTerms, proposing({ quantity: 7 })).refuses({ problems: ['quantity BELOW_DELIVERED R23'] })
    found.when(proposeTerms, proposing({ quantity: 0 })).refuses({ problems: ['quantity RANGE R23'] })
    found.when(proposeTerms, proposing({ dueOn: '2023-04-30' })).refuses({ problems: ['dueOn IN_THE_PAST R23'] })
    found.when(proposeTerms, proposing({ organizationId: 'outsider' })).refuses({ code: 'NOT_PARTY' })
  })
})

describe('any life', () => {
  const day = fc.constantFrom('2023-04-01', '2023-09-01', '2023-09-02', '2024-03-01')
  const whom = fc.constantFrom('college', 'school')
  const which = fc.integer({ min: 1, max: 6 }).map((n) => `c/${n}`)
  const evidence = fc.constantFrom('training-1', 'training-2', 'training-3')
  const amount = fc.integer({ min: 1, max: 15 })
  const step = fc.oneof(
    fc.record({ kind: fc.constant('deliver' as const), quantity: amount }),
    fc.record({ kind: fc.constant('fact' as const), quantity: amount, evidence }),
    fc.record({ kind: fc.constant('accept' as const), whom, which }),
    fc.record({ kind: fc.constant('dispute' as const), whom, which }),
    fc.record({ kind: fc.constant('change' as const), quantity: amount }),
    fc.record({ kind: fc.constant('settle' as const) }),
  )

  it('never delivers more than is promised, counts a fact once, and moves as the table says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, step), { maxLength: 25 }), (steps) => {
        let found = promised
        for (const [today, one] of steps.toSorted(([left], [right]) => (left < right ? -1 : left === right ? 0 : 1))) {
          const decided = decidedOn(found, today, one)
          if (decided.refusal) continue
          const { state } = decided
          const allowed = state.status === found.status || leads(commitmentMoves, found.status, state.status)
          expect(allowed, `${found.status} → ${state.status}`).toBe(true)
          found = state
          expect(deliveredOf(found)).toBeLessThanOrEqual(found.quantity)
          const evidences = found.deliveries.flatMap(({ evidenceId }) => evidenceId ?? [])
          expect(new Set(evidences).size).toBe(evidences.length)
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
