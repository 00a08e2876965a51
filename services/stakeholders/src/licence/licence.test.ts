import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { Known } from '../organization/organization.ts'
import { publicState } from '../organization/public-state.ts'
import { type LicensedSpeciality, license, licensedOn } from './licence.ts'

const college: Known = {
  ...{ id: 'college', name: 'Колледж', shortName: 'Колледж', formerNames: [], status: 'ACTIVE', sectorCodes: [] },
  roles: [{ id: 'r', kind: 'COLLEGE', status: 'GRANTED', validFrom: '2019-09-01', document: { title: 'Устав' } }],
}
const electronics = { code: '11.02.14', validFrom: '2019-09-01' }
const licensing = (...specialities: LicensedSpeciality[]) => given(college).when(license, { specialities })

describe('the specialities of a licence', () => {
  it('are recorded whole, and published', () => {
    const ended = { ...electronics, validTo: '2023-08-31' }
    const recorded = licensing({ code: '15.01.25', validFrom: '2020-01-01' }, ended)
    recorded.then({
      facts: [{ type: 'organization.licensed.v1', data: { specialities: [ended, { code: '15.01.25' }] } }],
    })
    const { licensed } = publicState(recorded.state) ?? {}
    expect(licensed).toEqual([ended, { code: '15.01.25', validFrom: '2020-01-01' }])
    expect(publicState(college)).not.toHaveProperty('licensed')
    recorded.when(license, { specialities: [] }).then({ state: { licensed: [] } })
  })

  it('are those of their terms on a day', () => {
    const licensed = [
      { ...electronics, validTo: '2023-08-31' },
      { code: '11.02.16', validFrom: '2023-09-01' },
    ]
    expect(licensedOn(licensed, '2019-08-31')).toEqual([])
    expect(licensedOn(licensed, '2023-08-31')).toEqual(['11.02.14'])
    expect(licensedOn(licensed, '2023-09-01')).toEqual(['11.02.16'])
  })

  it('have the code of a speciality and a term that overlaps no other of it (R28)', () => {
    licensing({ code: '1102.14', validFrom: '2019-09-01', validTo: '2019-08-31' }).refuses({
      problems: ['specialities.0.code SHAPE R28', 'specialities.0.validTo END_BEFORE_START R28'],
    })
    licensing({ ...electronics, validFrom: '2020-01-01' }, electronics).refuses({
      problems: ['specialities.0.validFrom OVERLAPS R28'],
    })
    licensing({ ...electronics, validFrom: '2020-01-01' }, { ...electronics, validTo: '2019-12-31' }).then()
  })

  it('are of educational organisations that are there', () => {
    given({ ...college, roles: [] })
      .when(license, { specialities: [electronics] })
      .refuses({ rule: 'R2', code: 'NOT_OF_KIND' })
    given({ ...college, status: 'DISSOLVED' as const })
      .when(license, { specialities: [electronics] })
      .refuses({ __typename: 'IllegalTransition' })
  })
})
