import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { draft, type NewAgreement, sign, terminate } from './agreement.ts'
import { olderState, publicState } from './public-state.ts'
import { expire, markGone, negotiate, renew } from './renewal.ts'

const wanted: NewAgreement = {
  kind: 'COOPERATION',
  title: 'О сотрудничестве',
  partyIds: ['government', 'nark'],
  validFrom: '2020-01-01',
  validTo: '2022-12-31',
  originIds: [],
}
const TODAY = '2022-09-10'
const signed = (id: string, more: Partial<NewAgreement> = {}) =>
  given()
    .when(draft, id, { ...wanted, ...more }, () => true)
    .when(sign, { organizationId: 'government', on: '2019-12-01' }, TODAY)
    .when(sign, { organizationId: 'nark', on: '2019-12-02' }, TODAY).state
const first = signed('a')
const second = signed('b', { validFrom: '2023-01-01', validTo: '2025-12-31' })
const unsigned = given().when(
  draft,
  'd',
  { ...wanted, validFrom: '2023-01-01', validTo: '2025-12-31' },
  () => true,
).state

describe('negotiating', () => {
  it('begins on a day that has come, once, before anybody has signed', () => {
    const negotiated = given(unsigned).when(negotiate, TODAY, TODAY)
    negotiated.then({
      facts: [{ type: 'agreement.negotiated.v1', data: { id: 'd', on: TODAY } }],
      state: { negotiatedSince: TODAY, phase: 'NEGOTIATION' },
    })
    negotiated.when(negotiate, TODAY, TODAY).refuses({ __typename: 'IllegalTransition', from: 'NEGOTIATION' })
    given(unsigned)
      .when(negotiate, '2022-09-11', TODAY)
      .refuses({ problems: ['on IN_THE_FUTURE'] })
    given(first).when(negotiate, TODAY, TODAY).refuses({ __typename: 'IllegalTransition', from: 'IN_FORCE' })
  })
})

describe('renewing', () => {
  it('leaves the agreement in force until the other one takes its place', () => {
    given(first)
      .when(renew, second, TODAY)
      .then({
        facts: [{ type: 'agreement.renewed.v1', data: { id: 'a', renewedById: 'b', on: '2023-01-01' } }],
        state: { renewal: { byId: 'b', on: '2023-01-01' } },
      })
  })
  it('is refused by itself, by what nobody has signed, by another kind and by what does not begin later', () => {
    given(first)
      .when(renew, first, TODAY)
      .refuses({ problems: ['renewedById ITSELF'] })
    given(first)
      .when(renew, unsigned, TODAY)
      .refuses({ problems: ['renewedById NOT_SIGNED'] })
    const over = given(second).when(terminate, { on: '2023-02-01', reason: 'Решение сторон' }, TODAY).state
    given(first)
      .when(renew, over, TODAY)
      .refuses({ problems: ['renewedById NOT_SIGNED'] })
    const other = signed('c', { kind: 'CLUSTER', validFrom: '2020-01-01' })
    given(first)
      .when(renew, other, TODAY)
      .refuses({ problems: ['renewedById OTHER_KIND', 'renewedById NOT_LATER'] })
  })
  it('is not done in a circle: what came first cannot renew what came after it', () => {
    const renewed = given(first).when(renew, second, TODAY).state
    given(second)
      .when(renew, renewed, '2023-06-01')
      .refuses({ problems: ['renewedById NOT_LATER'] })
    given(renewed).when(renew, second, TODAY).refuses({ __typename: 'IllegalTransition', from: 'RENEWED' })
    given(renewed)
      .when(terminate, { on: '2022-10-01', reason: 'Решение сторон' }, TODAY)
      .refuses({ __typename: 'IllegalTransition', from: 'RENEWED' })
  })
  it('is the end of it for readers of the older state, who know terminations alone', () => {
    const state = publicState(given(first).when(renew, second, TODAY).state)
    expect(state).toMatchObject({ renewedById: 'b', renewedOn: '2023-01-01' })
    expect(state).not.toHaveProperty('terminatedOn')
    expect(olderState(state)).toMatchObject({ terminatedOn: '2023-01-01' })
    expect(olderState(state)).not.toHaveProperty('renewedById')
  })
})

describe('R16: running out', () => {
  it('is said once, the day after the last one', () => {
    expect(first.expiresOn).toBe('2023-01-01')
    given(first).when(expire, '2022-12-31').then({ facts: [] })
    const expired = given(first).when(expire, '2023-03-01')
    expired.then({ facts: [{ type: 'agreement.expired.v1', data: { id: 'a', on: '2023-01-01' } }] })
    expired.when(expire, '2023-03-01').then({ facts: [] })
    expect(expired.state).not.toHaveProperty('expiresOn')
  })
  it('is not said of what was terminated, renewed without a break, unsigned or endless', () => {
    const terminated = given(first).when(terminate, { on: '2022-10-01', reason: 'Решение сторон' }, TODAY)
    const renewed = given(first).when(renew, second, TODAY)
    const { validTo: _, ...endless } = wanted
    const endlessly = given().when(draft, 'e', endless, () => true)
    for (const { state } of [terminated, renewed, endlessly]) expect(state).not.toHaveProperty('expiresOn')
    expect(unsigned).not.toHaveProperty('expiresOn')
  })
})

describe('R5: a party that is gone', () => {
  const gone = { organizationId: 'nark', on: '2022-06-01', cause: 'MERGED' as const }
  it('is marked with its day, once; nothing else changes', () => {
    const marked = given(first).when(markGone, gone)
    marked.then({ facts: [{ type: 'agreement.partyGone.v1', data: { id: 'a', ...gone } }] })
    expect(marked.state).toEqual({
      ...first,
      parties: [first.parties[0], { ...first.parties[1], gone: { on: '2022-06-01', cause: 'MERGED' } }],
    })
    marked.when(markGone, { ...gone, on: '2022-07-01' }).then({ facts: [] })
  })
  it('is not marked where the agreement was over by then', () => {
    given(first)
      .when(markGone, { ...gone, on: '2023-01-01' })
      .then({ facts: [] })
    given(first)
      .when(markGone, { ...gone, on: '2022-12-31' })
      .then({ facts: ['agreement.partyGone.v1'] })
  })
})
