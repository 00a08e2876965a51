import { isRefusal } from '@kadry/contracts/decision'
import { describe, expect, it } from 'vitest'
import {
  dissolve,
  grantRole,
  type NewRole,
  type Organization,
  register,
  reinstate,
  rename,
  revokeRole,
  rolesOn,
  suspend,
} from './organization.ts'

const ID = 'T3JnYW5pemF0aW9uOjE'
const grantId = (organization: string, n: number) => `${organization}-${n}`
const document = { title: 'Лицензия № 1' }
const college: NewRole = { kind: 'COLLEGE', validFrom: '2019-09-01', document }
const active: Organization & { id: string } = {
  id: ID,
  name: 'Колледж',
  shortName: 'Колледж',
  formerNames: [],
  status: 'ACTIVE',
  sectorCodes: [],
  roles: [],
}

function accept<Change>(decision: Change): Exclude<Change, { __typename: string }> {
  if (isRefusal(decision as object)) throw new Error(JSON.stringify(decision))
  return decision as never
}
const known = (next: Organization) => ({ ...next, id: ID })

describe('registering', () => {
  it('tells the registration first and then each role', () => {
    const { facts } = accept(register(ID, { name: 'Колледж', sectorCodes: [], roles: [college] }, grantId))
    expect(facts.map(({ type }) => type)).toEqual(['organization.registered.v1', 'role.granted.v1'])
  })
  it('reports an empty name, an invisible character and an end before its start together', () => {
    const roles = [{ ...college, validTo: '2018-01-01' }]
    const refusal = register(ID, { name: ' ', shortName: 'Кол\u202Eледж', sectorCodes: [], roles }, grantId)
    expect(refusal).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ code: 'EMPTY' }, { code: 'UNPRINTABLE' }, { code: 'END_BEFORE_START' }],
    })
  })
  it('joins a letter and its combining mark, so that two spellings are one name', () => {
    const { next } = accept(register(ID, { name: 'И\u0306 завод', sectorCodes: [], roles: [] }, grantId))
    expect(next.name).toBe('Й завод')
  })
  it('tells the numbers of a legal person, and keeps those of a sole trader to the registry', () => {
    const told = (inn: string, ogrn: string) => {
      const { next, facts } = accept(register(ID, { name: 'Завод', inn, ogrn, sectorCodes: [], roles: [] }, grantId))
      expect(next).toMatchObject({ inn, ogrn })
      return facts[0]?.data
    }
    expect(told('7707083893', '1027700132195')).toMatchObject({ inn: '7707083893', ogrn: '1027700132195' })
    const trader = told('500100732259', '304500116000157')
    expect(trader).not.toHaveProperty('inn')
    expect(trader).not.toHaveProperty('ogrn')
  })
  it('refuses an ОКТМО outside the region by R25', () => {
    expect(register(ID, { name: 'Завод', oktmo: '45000000', sectorCodes: [], roles: [] }, grantId)).toMatchObject({
      rule: 'R25',
    })
  })
})

describe('R2: roles', () => {
  it('refuses an overlap of one kind and allows another kind', () => {
    const { next } = accept(grantRole(active, college, grantId))
    expect(grantRole(known(next), { ...college, validFrom: '2025-01-01' }, grantId)).toMatchObject({
      __typename: 'RuleRefusal',
      rule: 'R2',
    })
    expect(isRefusal(grantRole(known(next), { ...college, kind: 'EXAM_SITE' }, grantId))).toBe(false)
  })
  it('allows the same kind again from the day after the last one ends', () => {
    const { next } = accept(grantRole(active, { ...college, validTo: '2020-12-31' }, grantId))
    expect(isRefusal(grantRole(known(next), { ...college, validFrom: '2020-12-31' }, grantId))).toBe(true)
    expect(isRefusal(grantRole(known(next), { ...college, validFrom: '2021-01-01' }, grantId))).toBe(false)
  })
  it('keeps a revoked role in force until the day before its revocation', () => {
    const { next } = accept(grantRole(active, college, grantId))
    const revoked = accept(
      revokeRole(known(next), { roleGrantId: `${ID}-1`, on: '2024-09-01', reason: 'Лицензия прекращена' }),
    ).next
    expect(rolesOn(revoked, '2024-08-31')).toHaveLength(1)
    expect(rolesOn(revoked, '2024-09-01')).toHaveLength(0)
  })
  it('frees the whole term where a role is revoked before it began', () => {
    const { next } = accept(grantRole(active, college, grantId))
    const revoked = accept(revokeRole(known(next), { roleGrantId: `${ID}-1`, on: '2010-01-01', reason: 'Ошибка' })).next
    expect(isRefusal(grantRole(known(revoked), college, grantId))).toBe(false)
  })
  it('refuses to revoke twice, or a grant that is not there', () => {
    const { next } = accept(grantRole(active, college, grantId))
    const order = { roleGrantId: `${ID}-1`, on: '2024-09-01', reason: 'Лицензия прекращена' }
    const revoked = accept(revokeRole(known(next), order)).next
    expect(revokeRole(known(revoked), order)).toMatchObject({ __typename: 'IllegalTransition' })
    expect(revokeRole(active, order)).toMatchObject({ __typename: 'InvalidInput' })
  })
})

describe('the states of an organisation', () => {
  const suspended = known(accept(suspend(active, 'Проверка')).next)
  const dissolved = known(accept(dissolve(active, { on: '2024-09-01', reason: 'Решение учредителя' })).next)
  it('go from active to suspended and back', () => {
    expect(suspended.status).toBe('SUSPENDED')
    expect(accept(reinstate(suspended)).next).toMatchObject({ status: 'ACTIVE' })
  })
  it('end in dissolved, from active and from suspended', () => {
    expect(dissolved.status).toBe('DISSOLVED')
    expect(accept(dissolve(suspended, { on: '2024-09-01', reason: 'Решение учредителя' })).next.status).toBe(
      'DISSOLVED',
    )
  })
  it.each([
    ['suspend a suspended one', () => suspend(suspended, 'Проверка')],
    ['suspend a dissolved one', () => suspend(dissolved, 'Проверка')],
    ['reinstate an active one', () => reinstate(active)],
    ['reinstate a dissolved one', () => reinstate(dissolved)],
    ['dissolve a dissolved one', () => dissolve(dissolved, { on: '2025-01-01', reason: 'Ещё раз' })],
    ['rename a dissolved one', () => rename(dissolved, { name: 'Другое', on: '2025-01-01' })],
    ['grant a role to a dissolved one', () => grantRole(dissolved, college, grantId)],
  ])('refuse to %s', (_, attempt) => expect(attempt()).toMatchObject({ __typename: 'IllegalTransition' }))
  it('remember former names with their last day', () => {
    expect(accept(rename(active, { name: 'Новый колледж', on: '2024-09-01' })).next.formerNames).toEqual([
      { name: 'Колледж', until: '2024-08-31' },
    ])
  })
})
