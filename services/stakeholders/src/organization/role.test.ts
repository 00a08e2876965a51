import { isRefusal } from '@kadry/domain/decision'
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
const next = (decision: object): Known => {
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision))
  return { ...(decision as { next: Organization }).next, id: ID }
}
const facts = (decision: object) => (decision as { facts: { type: string; data: object }[] }).facts

const proposed = next(proposeRole(body(), college, grantId))
const granted = next(grantProposedRole(proposed, { roleGrantId: ROLE }))
const suspended = next(suspendRole(granted, order))
const revoked = next(revokeRole(granted, order))
const expired = next(expireRoles(granted, '2025-01-01'))
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
    expect(next(expireRoles(IN[from], '2025-01-01')).roles[0]!.status).toBe(to)
  })

  it.each(['DRAFT', 'DISSOLVED', 'MERGED'] as const)('nothing is granted to a body that is %s', (status) => {
    expect(grantRole(body({ status }), college, grantId)).toMatchObject({ __typename: 'IllegalTransition' })
    expect(grantProposedRole({ ...proposed, status }, { roleGrantId: ROLE })).toMatchObject({ from: status })
    expect(reinstateRole({ ...suspended, status }, { roleGrantId: ROLE, on: '2022-07-01' })).toMatchObject({
      from: status,
    })
  })

  it('are published in one fact each, with the document that was named', () => {
    const published = facts(suspendRole(granted, { ...order, document: { title: ' Акт  проверки ' } }))
    expect(published).toEqual([
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
    expect(facts(reinstateRole(suspended, { roleGrantId: ROLE, on: '2022-07-01' }))).toMatchObject([
      { type: 'role.reinstated.v1', data: { suspendedFrom: '2022-06-01', on: '2022-07-01' } },
    ])
  })
})

describe('R2: a term', () => {
  const days = ['2022-05-31', '2022-06-01', '2022-06-30', '2022-07-01']
  const held = (organization: Known) => days.map((day) => rolesOn(organization, day).length)

  it('does not run while the role is only proposed', () => {
    expect(held(proposed)).toEqual([0, 0, 0, 0])
    expect(isRefusal(grantRole(proposed, college, grantId)), 'a proposal is in nobody’s way').toBe(false)
  })
  it('is checked again when a proposal is granted', () => {
    const taken = next(grantRole(proposed, college, grantId))
    expect(grantProposedRole(taken, { roleGrantId: ROLE })).toMatchObject({ rule: 'R2', code: 'ROLE_OVERLAPS' })
  })
  it('is interrupted by a suspension, from its day to the day before it ends', () => {
    expect(held(suspended)).toEqual([1, 0, 0, 0])
    expect(held(next(reinstateRole(suspended, { roleGrantId: ROLE, on: '2022-07-01' })))).toEqual([1, 0, 0, 1])
    expect(held(next(reinstateRole(suspended, { roleGrantId: ROLE, on: '2022-06-01' })))).toEqual([1, 1, 1, 1])
  })
  it('is not suspended before it begins or after it ends, nor resumed before the suspension', () => {
    expect(suspendRole(granted, { ...order, on: '2019-12-31' })).toMatchObject({ code: 'ROLE_NOT_BEGUN' })
    expect(suspendRole(granted, { ...order, on: '2025-01-01' })).toMatchObject({ code: 'ROLE_ENDED' })
    expect(reinstateRole(suspended, { roleGrantId: ROLE, on: '2022-05-31' })).toMatchObject({
      problems: [{ code: 'END_BEFORE_START' }],
    })
  })
  it('can be taken back from an earlier day than today, which frees the days from there on', () => {
    const earlier = next(revokeRole(granted, { ...order, on: '2021-01-01' }))
    expect(rolesOn(earlier, '2020-12-31')).toHaveLength(1)
    expect(rolesOn(earlier, '2021-01-01')).toHaveLength(0)
    expect(isRefusal(grantRole(earlier, { ...college, validFrom: '2021-01-01' }, grantId))).toBe(false)
  })
  it('that has run out is published once, from the day after its last one', () => {
    expect(expireRoles(granted, '2024-12-31').facts).toEqual([])
    const late = expireRoles(granted, '2025-03-01')
    expect(late.facts).toEqual([
      { type: 'role.expired.v1', data: { id: ID, grantId: ROLE, kind: 'COLLEGE', on: '2025-01-01' } },
    ])
    expect(expireRoles({ ...late.next, id: ID }, '2025-03-02').facts).toEqual([])
  })
  it('leaves behind the next day on which something runs out', () => {
    expect(granted.expiresOn).toBe('2025-01-01')
    expect([proposed.expiresOn, revoked.expiresOn, expired.expiresOn]).toEqual([undefined, undefined, undefined])
    const two = next(grantRole(granted, { ...college, kind: 'EXAM_SITE', validTo: '2023-12-31' }, grantId))
    expect(two.expiresOn).toBe('2024-01-01')
    expect(next(expireRoles(two, '2024-06-01')).expiresOn).toBe('2025-01-01')
  })
  it('refuses a granter that is not in the registry, a text of control characters and an end before its start', () => {
    const wrong = { ...college, grantedById: 'nobody', validTo: '2019-01-01', document: { title: 'Ли\u0007цензия' } }
    expect(grantRole(body(), wrong, grantId)).toMatchObject({
      problems: [{ code: 'END_BEFORE_START' }, { code: 'UNPRINTABLE' }, { code: 'UNKNOWN_ORGANIZATION' }],
    })
  })
})
