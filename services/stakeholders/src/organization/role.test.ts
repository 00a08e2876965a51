import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import type { Known, Organization } from './organization.ts'
import { grantProposedRole, grantRole, type NewRole, proposeRole, rolesOn } from './role.ts'
import { expireRoles, reinstateRole, revokeRole, suspendRole } from './role-ending.ts'
import { type RoleStatus, roleGrantMoves } from './status.ts'

const ID = 'T3JnYW5pemF0aW9uOjE'
const ROLE = `${ID}-1`
const grantId = (organization: string, n: number) => `${organization}-${n}`
const document = { title: 'Лицензия № 1' }
const college: NewRole = { kind: 'COLLEGE', validFrom: '2020-01-01', validTo: '2024-12-31', document }
const body = (more: Partial<Organization> = {}): Known => ({
  id: ID,
  name: 'Колледж',
  shortName: 'Колледж',
  formerNames: [],
  status: 'ACTIVE',
  sectorCodes: [],
  roles: [],
  ...more,
})
const order = { roleGrantId: ROLE, on: '2022-06-01', reason: 'Проверка' }
const resumed = (on: string) => given(suspended).when(reinstateRole, { roleGrantId: ROLE, on })

const proposed = given(body()).when(proposeRole, college, grantId).state
const granted = given(proposed).when(grantProposedRole, { roleGrantId: ROLE }).state
const suspended = given(granted).when(suspendRole, order).state
const revoked = given(granted).when(revokeRole, order).state
const expired = given(granted).when(expireRoles, '2025-01-01').state
const IN: Readonly<Record<RoleStatus, Known>> = {
  PROPOSED: proposed,
  GRANTED: granted,
  SUSPENDED: suspended,
  REVOKED: revoked,
  EXPIRED: expired,
}
describe('the states of a role', () => {
  it.each(Object.entries(IN))('%s is reached', (status, { roles }) => expect(roles[0]!.status).toBe(status))

  followsItsTable(
    roleGrantMoves,
    {
      propose: null,
      grant: null,
      grantProposed: (status) => grantProposedRole(IN[status], { roleGrantId: ROLE }),
      suspend: (status) => suspendRole(IN[status], order),
      reinstate: (status) => reinstateRole(IN[status], { roleGrantId: ROLE, on: '2022-07-01' }),
      revoke: (status) => revokeRole(IN[status], order),
      expire: null,
    },
    ({ roles }) => roles[0]!.status,
  )

  it.each([
    ['PROPOSED', 'PROPOSED'],
    ['GRANTED', 'EXPIRED'],
    ['SUSPENDED', 'EXPIRED'],
    ['REVOKED', 'REVOKED'],
    ['EXPIRED', 'EXPIRED'],
  ] as const)('the end of the term finds it %s and leaves it %s', (from, to) => {
    given(IN[from])
      .when(expireRoles, '2025-01-01')
      .then({ state: { roles: [{ status: to }] } })
  })

  it.each(['DRAFT', 'DISSOLVED', 'MERGED'] as const)('nothing is granted to a body that is %s', (status) => {
    given(body({ status })).when(grantRole, college, grantId).refuses({ __typename: 'IllegalTransition' })
    given({ ...proposed, status })
      .when(grantProposedRole, { roleGrantId: ROLE })
      .refuses({ from: status })
    given({ ...suspended, status })
      .when(reinstateRole, { roleGrantId: ROLE, on: '2022-07-01' })
      .refuses({ from: status })
  })

  it('are published in one fact each, with the document that was named', () => {
    const published = given(granted).when(suspendRole, { ...order, document: { title: ' Акт  проверки ' } })
    expect(published.facts).toEqual([
      {
        type: 'role.suspended.v1',
        data: {
          id: ID,
          grantId: ROLE,
          kind: 'COLLEGE',
          on: '2022-06-01',
          reason: 'Проверка',
          document: { title: 'Акт проверки' },
        },
      },
    ])
    resumed('2022-07-01').then({
      facts: [{ type: 'role.reinstated.v1', data: { suspendedFrom: '2022-06-01', on: '2022-07-01' } }],
    })
  })
})

describe('R2: a term', () => {
  const days = ['2022-05-31', '2022-06-01', '2022-06-30', '2022-07-01']
  const held = (organization: Known) => days.map((day) => rolesOn(organization, day).length)

  it('does not run while the role is only proposed', () => {
    expect(held(proposed)).toEqual([0, 0, 0, 0])
    given(proposed)
      .when(grantRole, college, grantId)
      .then({ facts: ['role.granted.v1'] })
  })
  it('is checked again when a proposal is granted', () => {
    given(proposed)
      .when(grantRole, college, grantId)
      .when(grantProposedRole, { roleGrantId: ROLE })
      .refuses({ rule: 'R2', code: 'ROLE_OVERLAPS' })
  })
  it('is interrupted by a suspension, from its day to the day before it ends', () => {
    expect(held(suspended)).toEqual([1, 0, 0, 0])
    expect(held(resumed('2022-07-01').state)).toEqual([1, 0, 0, 1])
    expect(held(resumed('2022-06-01').state)).toEqual([1, 1, 1, 1])
  })
  it('is not suspended before it begins or after it ends, nor resumed before the suspension', () => {
    given(granted)
      .when(suspendRole, { ...order, on: '2019-12-31' })
      .refuses({ code: 'ROLE_NOT_BEGUN' })
    given(granted)
      .when(suspendRole, { ...order, on: '2025-01-01' })
      .refuses({ code: 'ROLE_ENDED' })
    resumed('2022-05-31').refuses({ problems: ['on END_BEFORE_START'] })
  })
  it('can be taken back from an earlier day than today, which frees the days from there on', () => {
    const earlier = given(granted).when(revokeRole, { ...order, on: '2021-01-01' }).state
    expect(rolesOn(earlier, '2020-12-31')).toHaveLength(1)
    expect(rolesOn(earlier, '2021-01-01')).toHaveLength(0)
    given(earlier)
      .when(grantRole, { ...college, validFrom: '2021-01-01' }, grantId)
      .then()
  })
  it('that has run out is published once, from the day after its last one', () => {
    given(granted).when(expireRoles, '2024-12-31').then({ facts: [] })
    const late = given(granted).when(expireRoles, '2025-03-01')
    expect(late.facts).toEqual([
      { type: 'role.expired.v1', data: { id: ID, grantId: ROLE, kind: 'COLLEGE', on: '2025-01-01' } },
    ])
    late.when(expireRoles, '2025-03-02').then({ facts: [] })
  })
  it('leaves behind the next day on which something runs out', () => {
    expect(granted.expiresOn).toBe('2025-01-01')
    expect([proposed.expiresOn, revoked.expiresOn, expired.expiresOn]).toEqual([undefined, undefined, undefined])
    const two = given(granted).when(grantRole, { ...college, kind: 'EXAM_SITE', validTo: '2023-12-31' }, grantId).state
    expect(two.expiresOn).toBe('2024-01-01')
    expect(given(two).when(expireRoles, '2024-06-01').state.expiresOn).toBe('2025-01-01')
  })
  it('refuses a granter that is not in the registry, a text of control characters and an end before its start', () => {
    const wrong = { ...college, grantedById: 'nobody', validTo: '2019-01-01', document: { title: 'Ли\u0007цензия' } }
    given(body())
      .when(grantRole, wrong, grantId)
      .refuses({
        problems: [
          'role.validTo END_BEFORE_START',
          'role.document.title UNPRINTABLE',
          'role.grantedById UNKNOWN_ORGANIZATION',
        ],
      })
  })
})
