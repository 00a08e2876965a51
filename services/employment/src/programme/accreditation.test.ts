import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { accredit, accreditedOn, align, type NewAccreditation, withdraw } from './accreditation.ts'
import type { Known } from './programme.ts'

const programme: Known = {
  ...{ id: 'p', providerId: 'college', specialityCode: '11.02.14', route: 'SPO', durationMonths: 22 },
  ...{ capacity: 50, trainings: [] },
}
const known = new Set(['40.19600.01', '40.00000.01', '06.00500.03'])
const aligning = (standards: string[], qualificationCodes: string[]) =>
  given(programme).when(align, { standards, qualificationCodes }, known)
const wanted: NewAccreditation = {
  ...{ bodyId: 'council', validFrom: '2022-01-01', validTo: '2024-12-31', standards: ['40.196'] },
  document: { title: 'Решение совета', number: '7' },
}
const accrediting = (more: Partial<NewAccreditation> = {}, from = programme) =>
  given(from).when(accredit, { ...wanted, ...more }, undefined)

describe('what a programme is aligned with', () => {
  it('are standards, and qualifications of these or of no standard (R28)', () => {
    aligning(['40.196'], ['40.19600.01', '40.00000.01']).then({
      facts: [{ type: 'programme.aligned.v1', data: { standards: ['40.196'] } }],
      state: { qualificationCodes: ['40.00000.01', '40.19600.01'] },
    })
    aligning(['40196'], []).refuses({ problems: ['standards.0 SHAPE R28'] })
    aligning(['40.196'], ['06.00500.03', '40.19600.09']).refuses({
      problems: ['qualificationCodes.0 OTHER_STANDARD R28', 'qualificationCodes.1 UNKNOWN_QUALIFICATION R28'],
    })
    aligning([], []).then({ state: { standards: [], qualificationCodes: [] } })
  })
})

describe('the accreditation of a programme', () => {
  it('is given by a body for a term, on a document', () => {
    const accredited = accrediting()
    accredited.then({ facts: [{ type: 'programme.accredited.v1', data: { number: 1, bodyId: 'council' } }] })
    const on = (day: string) => accreditedOn(accredited.state, day).length
    expect(['2021-12-31', '2022-01-01', '2024-12-31', '2025-01-01'].map(on)).toEqual([0, 1, 1, 0])
    accrediting({ validTo: '2021-12-31', document: { title: '' } }).refuses({
      problems: ['document.title EMPTY', 'validTo END_BEFORE_START R28'],
    })
    const refused = ruleRefusal('R28', 'ROLE_MISSING', 'Нет роли.', 'No role.')
    given(programme).when(accredit, wanted, refused).refuses(refused)
  })

  it('overlaps no other one of the same body (R28)', () => {
    const accredited = accrediting().state
    accrediting({ validFrom: '2024-12-31' }, accredited).refuses({ rule: 'R28', code: 'ACCREDITATION_OVERLAPS' })
    accrediting({ validFrom: '2020-01-01', validTo: '2022-01-01' }, accredited).refuses({ rule: 'R28' })
    accrediting({ validFrom: '2025-01-01', validTo: '2027-12-31' }, accredited).then()
    accrediting({ bodyId: 'other' }, accredited).then({ state: { accreditations: [{ number: 1 }, { number: 2 }] } })
  })

  it('is withdrawn once, within its term, and free for another one from that day', () => {
    const accredited = accrediting().state
    const taken = given(accredited).when(withdraw, { number: 1, on: '2023-03-01', reason: ' Нарушения ' })
    taken.then({
      facts: [{ type: 'programme.accreditationWithdrawn.v1', data: { on: '2023-03-01', reason: 'Нарушения' } }],
    })
    expect(accreditedOn(taken.state, '2023-02-28')).toHaveLength(1)
    expect(accreditedOn(taken.state, '2023-03-01')).toHaveLength(0)
    taken
      .when(withdraw, { number: 1, on: '2023-04-01', reason: 'x' })
      .refuses({ problems: ['number UNKNOWN_ACCREDITATION'] })
    given(accredited)
      .when(withdraw, { number: 1, on: '2025-01-01', reason: '' })
      .refuses({ problems: ['on OUTSIDE_TERM R28', 'reason EMPTY'] })
    accrediting({ validFrom: '2023-02-28' }, taken.state).refuses({ rule: 'R28' })
    accrediting({ validFrom: '2023-03-01' }, taken.state).then()
  })
})
