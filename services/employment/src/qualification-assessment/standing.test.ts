import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { Known } from './qualification-assessment.ts'
import { centreOn, flagsOf, question, refuseCouncil } from './standing.ts'

const CODE = '40.19600.01'
const role = {
  kind: 'ASSESSMENT_CENTRE' as const,
  validFrom: '2020-01-01',
  councilId: 'council',
  qualifications: [CODE],
}
const viewOf = (roles: OrganizationView['roles'], more: Partial<OrganizationView> = {}): OrganizationView => ({
  ...{ status: 'ACTIVE' as const, sectorCodes: [], ...more },
  ...(roles ? { roles } : {}),
})
const centre = (view: OrganizationView | undefined) => ({ id: 'centre', view })
const council = { id: 'council', view: viewOf({ c: { kind: 'QUALIFICATIONS_COUNCIL', validFrom: '2019-01-01' } }) }
const codeOn = (view: OrganizationView | undefined, day: string, code = CODE) => {
  const found = centreOn(centre(view), code)(day)
  return '__typename' in found ? found.code : found.councilId
}

describe('the standing of a centre on the day of an exam (R31)', () => {
  it.each([
    ['before its role', '2019-12-31', {}, 'CENTRE_WITHOUT_ROLE'],
    ['on its first day', '2020-01-01', {}, 'council'],
    ['on its last day', '2024-06-17', { validTo: '2024-06-17' }, 'council'],
    ['the day after', '2024-06-18', { validTo: '2024-06-17' }, 'CENTRE_WITHOUT_ROLE'],
    ['while it is suspended', '2024-06-18', { suspensions: { s: { validFrom: '2024-06-18' } } }, 'CENTRE_WITHOUT_ROLE'],
    ['for another qualification', '2024-06-18', { qualifications: ['40.19600.02'] }, 'CENTRE_WITHOUT_QUALIFICATION'],
  ])('%s', (_, day, more, expected) => {
    expect(codeOn(viewOf({ r: { ...role, ...more } }), day)).toBe(expected)
  })

  it('is that of each role by its own days: of two, the one that has the qualification', () => {
    const other = { ...role, councilId: 'other', qualifications: ['40.19600.02'] }
    const view = viewOf({ a: other, b: role })
    expect([codeOn(view, '2024-06-18'), codeOn(view, '2024-06-18', '40.19600.02')]).toEqual(['council', 'other'])
  })

  it('ends with the body, and is not there where nobody knows the body', () => {
    const gone = viewOf({ r: role }, { status: 'DISSOLVED', dissolvedOn: '2024-06-18' })
    expect([codeOn(gone, '2024-06-17'), codeOn(gone, '2024-06-18')]).toEqual(['council', 'CENTRE_WITHOUT_ROLE'])
    expect(codeOn(undefined, '2024-06-17')).toBe('NOT_FOUND')
  })
})

describe('the standing of a council on the day of its decision (R3, R31)', () => {
  it('is its role, and the qualification within its areas where they are known', () => {
    expect(refuseCouncil(council, CODE, '2024-06-25')).toBeUndefined()
    expect(refuseCouncil(council, CODE, '2018-12-31')).toMatchObject({ rule: 'R31', code: 'COUNCIL_WITHOUT_ROLE' })
    const within = (areas: string[]) => ({ ...council, view: { ...council.view, councilAreas: areas } })
    expect(refuseCouncil(within(['40.196']), CODE, '2024-06-25')).toBeUndefined()
    expect(refuseCouncil(within(['16']), CODE, '2024-06-25')).toMatchObject({ rule: 'R3', code: 'OUTSIDE_AREAS' })
  })
})

describe('what the registry bears out no more', () => {
  const assessment: Known = {
    ...{ id: 'x', number: '1', mode: 'NOK', initiator: 'CANDIDATE', payer: 'CANDIDATE', candidate: 'a3'.repeat(32) },
    ...{ qualificationCode: CODE, centreId: 'centre', councilId: 'council', appliedOn: '2024-06-03' },
    ...{ theory: { on: '2024-06-17', passed: true }, practice: { on: '2024-06-18', passed: true } },
    ...{ examinedOn: '2024-06-18', decidedOn: '2024-06-25', outcome: 'PASSED', status: 'PASSED', flags: [] },
  }
  const flags = (validTo: string, more: Partial<Known> = {}) =>
    flagsOf({ ...assessment, ...more }, centre(viewOf({ r: { ...role, validTo } })), council)

  it('is each part on whose day the centre had no right, and the decision of a council without its role', () => {
    expect(flags('2024-06-18')).toEqual([])
    expect(flags('2024-06-17')).toEqual([{ part: 'PRACTICE', on: '2024-06-18', code: 'CENTRE_WITHOUT_ROLE' }])
    expect(flags('2024-06-16').map(({ part }) => part)).toEqual(['THEORY', 'PRACTICE'])
    const late = { ...council, view: viewOf({ c: { kind: 'QUALIFICATIONS_COUNCIL', validFrom: '2024-06-26' } }) }
    expect(flagsOf(assessment, centre(viewOf({ r: role })), late)).toEqual([
      { part: 'DECISION', on: '2024-06-25', code: 'COUNCIL_WITHOUT_ROLE' },
    ])
  })

  it('is a day that is only scheduled, too, and nothing of an assessment that was given up', () => {
    const { theory: _, practice: __, ...planned } = assessment
    const schedule = { theoryOn: '2024-06-17', practiceOn: '2024-06-18' }
    const scheduled = flagsOf(
      { ...planned, schedule },
      centre(viewOf({ r: { ...role, validTo: '2024-06-17' } })),
      council,
    )
    expect(scheduled.map(({ part }) => part)).toEqual(['PRACTICE'])
    expect(flags('2024-06-16', { status: 'CANCELLED' })).toEqual([])
  })

  it('is noted once, and taken off once the registry bears it out again; what was recorded stays', () => {
    const found = flags('2024-06-17')
    const noted = given(assessment).when(question, found, '2024-07-01')
    noted.then({ facts: ['assessment.questioned.v1'], state: { flags: found, outcome: 'PASSED', status: 'PASSED' } })
    noted.when(question, found, '2024-07-02').then({ facts: [] })
    noted.when(question, [], '2024-07-03').then({ facts: ['assessment.questioned.v1'], state: { flags: [] } })
  })
})
