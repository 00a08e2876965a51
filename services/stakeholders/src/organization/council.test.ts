import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { Known } from './organization.ts'
import { grantRole, type NewRole } from './role.ts'

const grantId = (organization: string, n: number) => `${organization}-${n}`
const document = { title: 'Аттестат № 8', number: '8', date: '2019-12-24' }
const bare: Known = {
  id: 'centre',
  name: 'Центр',
  shortName: 'Центр',
  formerNames: [],
  status: 'ACTIVE',
  sectorCodes: [],
  roles: [],
}
const council: Known = {
  ...bare,
  id: 'council',
  roles: [
    {
      id: 'g',
      kind: 'QUALIFICATIONS_COUNCIL',
      status: 'GRANTED',
      validFrom: '2015-01-01',
      validTo: '2022-12-31',
      suspensions: [{ validFrom: '2020-05-01', validTo: '2020-05-31', reason: 'Проверка' }],
      document,
    },
  ],
  profiles: { council: { activityAreas: ['40.058', '40.196', '06'] } },
}
const centre: NewRole = {
  kind: 'ASSESSMENT_CENTRE',
  validFrom: '2019-12-24',
  document,
  councilId: 'council',
  qualifications: ['40.05800.01', '06.00500.03'],
}
const grant = (more: Partial<NewRole>, bodies: readonly Known[] = [council]) =>
  given(bare).when(grantRole, { ...centre, ...more }, grantId, new Map(bodies.map((one) => [one.id, one])))

describe('R3: an assessment centre', () => {
  it('is granted under a council that sits on that day, for qualifications in its areas', () => {
    grant({}).then({
      facts: [{ type: 'role.granted.v1', data: { councilId: 'council', qualifications: centre.qualifications } }],
    })
  })
  it.each([
    ['before the council was one', '2014-12-31'],
    ['while the council is suspended', '2020-05-15'],
    ['after its term', '2023-01-01'],
  ])('is refused %s', (_, validFrom) => {
    grant({ validFrom }).refuses({ __typename: 'RuleRefusal', rule: 'R3', code: 'NOT_A_COUNCIL' })
  })
  it('is refused under a body that nobody knows or that is no council', () => {
    grant({}, []).refuses({ rule: 'R3', code: 'NOT_A_COUNCIL' })
    grant({}, [{ ...bare, id: 'council' }]).refuses({ rule: 'R3', code: 'NOT_A_COUNCIL' })
  })
  it('is refused for a qualification outside the areas, which the refusal names', () => {
    grant({ qualifications: ['40.05800.01', '40.20100.01'] }).refuses({
      rule: 'R3',
      code: 'OUTSIDE_AREAS',
      message: { en: expect.stringContaining('40.20100.01') },
    })
    grant({}, [{ ...council, profiles: {} }]).refuses({ code: 'OUTSIDE_AREAS' })
  })
  it('names a council and well-formed qualifications; other kinds name neither', () => {
    const { councilId: _, ...without } = centre
    given(bare)
      .when(grantRole, without, grantId)
      .refuses({ rule: 'R3', problems: ['role.councilId COUNCIL_MISSING'] })
    grant({ qualifications: [] }).refuses({ problems: ['role.qualifications COUNT'] })
    grant({ qualifications: ['40.058', '4О.05800.01'] }).refuses({
      problems: ['role.qualifications.0 SHAPE', 'role.qualifications.1 SHAPE'],
    })
    grant({ kind: 'COLLEGE' }).refuses({ problems: ['role.councilId NOT_FOR_KIND'] })
  })
})
