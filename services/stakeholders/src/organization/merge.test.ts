import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { merge } from './merge.ts'
import type { Known, Organization } from './organization.ts'
import { rolesOn } from './role.ts'

const document = { title: 'Приказ о реорганизации', number: '15' }
const body = (id: string, more: Partial<Organization> = {}): Known => ({
  id,
  name: id,
  shortName: id,
  formerNames: [],
  status: 'ACTIVE',
  sectorCodes: [],
  roles: [],
  ...more,
})
const role = (id: string, more: object = {}) => ({
  id,
  kind: 'COLLEGE' as const,
  status: 'GRANTED' as const,
  validFrom: '2020-01-01',
  document,
  ...more,
})
const order = { on: '2024-09-01', reason: 'Присоединение', document }
const technikum = body('technikum', {
  inn: '7707083893',
  ogrn: '1037739010891',
  roles: [
    role('open'),
    role('paused', { kind: 'EXAM_SITE', status: 'SUSPENDED', suspensions: [{ validFrom: '2024-01-01', reason: 'П' }] }),
    role('over', { kind: 'EMPLOYER', validTo: '2023-12-31' }),
    role('asked', { kind: 'UNIVERSITY', status: 'PROPOSED' }),
  ],
})

describe('R4: a merger', () => {
  const { state, facts } = given(technikum).when(merge, body('college'), order)

  it('closes the roles that stand, keeps those that ended, and names the successor', () => {
    expect(state).toMatchObject({ status: 'MERGED', merger: { intoId: 'college', ...order } })
    expect(state.roles.map(({ id, status, validTo }) => [id, status, validTo])).toEqual([
      ['open', 'REVOKED', '2024-08-31'],
      ['paused', 'REVOKED', '2024-08-31'],
      ['over', 'GRANTED', '2023-12-31'],
      ['asked', 'PROPOSED', undefined],
    ])
    expect([rolesOn(state, '2024-08-31').length, rolesOn(state, '2024-09-01').length]).toEqual([1, 0])
  })
  it('is published first, then each closed role', () => {
    expect(facts.map(({ type, data }) => [type, 'grantId' in data ? data.grantId : undefined])).toEqual([
      ['organization.merged.v1', undefined],
      ['role.revoked.v1', 'open'],
      ['role.revoked.v1', 'paused'],
    ])
    expect(facts[0]!.data).toEqual({ id: 'technikum', into: 'college', ...order })
  })
  it('retires its numbers (R1): they lead to it still and are free for another body', () => {
    expect(state).not.toHaveProperty('inn')
    expect(state.retired).toEqual({ inn: '7707083893', ogrn: '1037739010891' })
  })
  it('goes into a body that is there, suspended or not', () => {
    given(body('a', { status: 'SUSPENDED' }))
      .when(merge, body('b', { status: 'SUSPENDED' }), order)
      .then()
  })
  it.each([
    ['itself', body('a'), 'MERGE_INTO_ITSELF', []],
    ['a dissolved body', body('b', { status: 'DISSOLVED' }), 'TARGET_DISSOLVED', []],
    ['a draft', body('b', { status: 'DRAFT' }), 'TARGET_DRAFT', []],
    ['a body merged elsewhere', body('b', { status: 'MERGED' }), 'TARGET_MERGED', ['c']],
    ['a body merged into this one', body('b', { status: 'MERGED' }), 'MERGE_IN_CIRCLE', ['a']],
    ['a body merged into this one by a detour', body('b', { status: 'MERGED' }), 'MERGE_IN_CIRCLE', ['c', 'a']],
  ] as const)('into %s is refused', (_, into, code, successors) => {
    given(body('a')).when(merge, into, order, successors).refuses({ __typename: 'RuleRefusal', rule: 'R4', code })
  })
  it.each(['DRAFT', 'DISSOLVED', 'MERGED'] as const)('of a body that is %s is refused', (status) => {
    given(body('a', { status }))
      .when(merge, body('b'), order)
      .refuses({ __typename: 'IllegalTransition', from: status })
  })
  it('needs a reason that can be read', () => {
    given(body('a'))
      .when(merge, body('b'), { ...order, reason: '\u202E' })
      .refuses({ __typename: 'InvalidInput' })
  })
})
