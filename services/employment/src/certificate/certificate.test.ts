import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { extend } from '../certificate-extension/certificate-extension.ts'
import { annul, certificateMoves, expire, issue, issuedAlready, type Known, stateOn } from './certificate.ts'
import { qualificationIn } from './number.ts'

const TODAY = '2026-03-01'
const NUMBER = '40.19600.01.00000003.50'
const passed = {
  ...{ id: 'assessment', qualificationCode: '40.19600.01', centreId: 'centre', councilId: 'council' },
  ...{ cohortId: 'cohort', decidedOn: '2024-06-20' },
}
const issuing = (more: { number?: string; issuedOn?: string } = {}, months: number | undefined = 60) =>
  given().when(issue, 'x', { number: NUMBER, issuedOn: '2024-06-25', ...more }, passed, months, TODAY)
const certificate = { ...issuing().state, id: 'x' } as Known

describe('a certificate of qualification', () => {
  it('is valid from its issue for as long as its qualification says, and its fact names nobody (R32)', () => {
    const issued = issuing()
    issued.then({
      facts: [{ type: 'certificate.recorded.v1', data: { id: 'x', centreId: 'centre', on: '2024-06-25' } }],
      state: { validTo: '2029-06-25', status: 'VALID', assessmentId: 'assessment', check: `${NUMBER} 2024-06-25` },
    })
    expect(Object.keys(issued.facts[0]!.data)).toEqual(['id', 'centreId', 'on'])
    issuing({ issuedOn: '2025-08-31' }, 6).then({ state: { validTo: '2026-02-28' } })
  })

  it.each([
    ['40.19600.01.3.50', 'SHAPE'],
    ['40.19600.01.00000003', 'SHAPE'],
    ['40.19600.01.00000003.500', 'SHAPE'],
    ['Иванов', 'SHAPE'],
    ['40.20100.01.00000003.50', 'OTHER_QUALIFICATION'],
    ['40.19600.0100.00000003.50', 'OTHER_QUALIFICATION'],
  ])('refuses the number %s: %s (R32)', (number, code) => {
    issuing({ number }).refuses({ problems: [`number ${code} R32`] })
  })

  it('reads the qualification of a number', () => {
    expect([NUMBER, '08.00800.0001.00000003.27', '40.196'].map(qualificationIn)).toEqual([
      '40.19600.01',
      '08.00800.0001',
      undefined,
    ])
  })

  it('is issued on the day of the decision or later, and not in the future (R32)', () => {
    issuing({ issuedOn: '2024-06-19' }).refuses({ problems: ['issuedOn BEFORE_DECISION R32'] })
    issuing({ issuedOn: '2024-06-20' }).then()
    issuing({ issuedOn: '2026-03-02' }).refuses({ problems: ['issuedOn IN_THE_FUTURE R32'] })
    issuing({ issuedOn: TODAY }).then()
  })

  it('waits for a classifier that says how long it is valid (R32)', () => {
    const unknown = issue('x', { number: NUMBER, issuedOn: '2024-06-25' }, passed, undefined, TODAY)
    expect(unknown).toMatchObject({ __typename: 'RuleRefusal', rule: 'R32', code: 'VALIDITY_UNKNOWN' })
  })

  it('says which of the two was there before: the number, or a certificate of the assessment (R32)', () => {
    expect([issuedAlready(['_id']), issuedAlready(['holds'])]).toMatchObject([
      { rule: 'R32', code: 'NUMBER_USED' },
      { rule: 'R32', code: 'CERTIFICATE_EXISTS' },
    ])
  })

  it('runs out by its last day, whenever the job looks', () => {
    expect(['2029-06-25', '2029-06-26'].map((day) => stateOn(certificate, day))).toEqual(['VALID', 'EXPIRED'])
    expect(stateOn({ status: 'ANNULLED', validTo: '2029-06-25' }, '2030-01-01')).toBe('ANNULLED')
    given(certificate)
      .when(expire, '2029-06-25')
      .then({ facts: [], state: { status: 'VALID' } })
    given(certificate)
      .when(expire, '2029-06-26')
      .then({ facts: ['certificate.expired.v1'], state: { status: 'EXPIRED' } })
  })

  it('is annulled for ever, and frees its assessment; one issued in error can be found by nobody', () => {
    const reason = ' Ошибка  в номере '
    const error = given(certificate).when(annul, { kind: 'ERROR', reason }, TODAY)
    error.then({
      facts: ['certificate.withdrawn.v1'],
      state: { status: 'ANNULLED', annulment: { on: TODAY, kind: 'ERROR', reason: 'Ошибка в номере' } },
    })
    expect([error.state.check, error.state.holds]).toEqual([undefined, undefined])
    const decided = given(certificate).when(annul, { kind: 'DECISION', reason }, TODAY).state
    expect([decided.check, decided.holds]).toEqual([certificate.check, undefined])
    given(certificate)
      .when(annul, { kind: 'ERROR', reason: ' ' }, TODAY)
      .refuses({ problems: ['reason EMPTY'] })
  })

  const rule = { id: 'e', from: '2000-01-01', to: '2199-01-01', months: 5, orderedOn: TODAY }
  const inState = (status: string) => ({ ...certificate, status }) as Known
  followsItsTable(
    certificateMoves,
    {
      issue: null,
      extend: (status) => {
        const refused = certificateMoves.refuse('extend', inState(status))
        return refused ?? extend(inState(status), [rule], TODAY)
      },
      expire: (status) => expire(inState(status), '2199-01-01'),
      annul: (status) => annul(inState(status), { kind: 'DECISION', reason: 'x' }, TODAY),
    },
    ({ status }) => status,
  )
})
