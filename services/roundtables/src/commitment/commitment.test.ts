import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { at, by, deciding, delivery, idOf, promised, TODAY } from './commitment.fixture.ts'
import { accept, begin, type Known, loseDebtor, release } from './commitment.ts'
import { acceptDelivery, deliver, deliverByFacts, disputeDelivery, takeBackDelivery } from './delivery.ts'
import { deliveredOf, isOverdue, settled } from './settlement.ts'
import { answerTerms, proposeTerms } from './terms.ts'

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
      .refuses({ problems: ['on IN_THE_FUTURE R23'] })
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
  it('by a sum that grows counts what is new of it, whatever comes late', () => {
    const hired = (quantity: number) => [{ evidenceId: 'need', quantity, on: TODAY, isTotal: true }]
    const ten = given(promised).when(deliverByFacts, hired(5), deciding).when(deliverByFacts, hired(10), deciding)
    expect(ten.state.deliveries.map(({ quantity }) => quantity)).toEqual([5, 5])
    for (const late of [hired(5), hired(10), hired(0)]) ten.when(deliverByFacts, late, deciding).then({ facts: [] })
    const all = ten.when(deliverByFacts, hired(30), deciding)
    expect(deliveredOf(all.state)).toBe(12)
    const back = all.when(takeBackDelivery, { evidenceId: 'need', reason: 'Отозвана', today: TODAY })
    expect(deliveredOf(back.state)).toBe(0)
  })
  it('is taken back by a state that no longer has it', () => {
    const fact = { evidenceId: 'practice', quantity: 8, on: TODAY }
    const known = given(promised).when(deliverByFacts, [fact], deciding)
    const cancelled = known.when(deliverByFacts, [{ ...fact, takenBackFor: 'Отменено' }], deciding)
    cancelled.then({ facts: ['commitment.deliveryTakenBack.v1'], state: { deliveries: [{ status: 'DISPUTED' }] } })
    given(promised)
      .when(deliverByFacts, [{ ...fact, takenBackFor: 'Отменено' }], deciding)
      .then({ facts: [] })
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
