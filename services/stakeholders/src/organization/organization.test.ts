import { isRefusal } from '@kadry/domain/decision'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { setContacts } from '../card/contacts.ts'
import { attach, classify, identify } from '../card/identity.ts'
import { merge } from './merge.ts'
import {
  activate,
  dissolve,
  type Known,
  type Organization,
  register,
  reinstate,
  rename,
  suspend,
} from './organization.ts'
import { describe as describeBody } from './profile.ts'
import { publicState } from './public-state.ts'
import { grantRole, type NewRole, proposeRole, rolesOn } from './role.ts'
import { revokeRole } from './role-ending.ts'
import { type OrganizationStatus, organizationMoves } from './status.ts'

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
  it('emits the registration first and then each role', () => {
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
  it('publishes the numbers of a legal person, and keeps those of a sole trader to the registry', () => {
    const emitted = (inn: string, ogrn: string) => {
      const { next, facts } = accept(register(ID, { name: 'Завод', inn, ogrn, sectorCodes: [], roles: [] }, grantId))
      expect(next).toMatchObject({ inn, ogrn })
      return facts[0]?.data
    }
    expect(emitted('7707083893', '1027700132195')).toMatchObject({ inn: '7707083893', ogrn: '1027700132195' })
    const trader = emitted('500100732259', '304500116000157')
    expect(trader).not.toHaveProperty('inn')
    expect(trader).not.toHaveProperty('ogrn')
  })
  it('keeps the name of a sole trader to the registry, from the draft to a merger', () => {
    const name = 'ИП Иванова Мария Петровна'
    const about = { name, englishName: 'Ivanova', inn: '500100732259', sectorCodes: [], roles: [] }
    const drafted = accept(register(ID, { ...about, draft: true }, grantId))
    const { next, facts } = accept(register(ID, about, grantId))
    const trader = { ...next, id: ID }
    const renamed = accept(
      rename(trader, { name: `${name} и сыновья`, englishName: 'Ivanova & sons', on: '2024-09-01' }),
    )
    const merged = { ...trader, status: 'MERGED' as const, inn: undefined, retired: { inn: about.inn } }
    const published = [drafted.facts, facts, renamed.facts, publicState(trader), publicState(merged as never)]
    expect(next).toMatchObject({ name, englishName: 'Ivanova' })
    expect(JSON.stringify(published)).not.toMatch(/Иванова|Ivanova|5001/)
    expect(published.flat()).toHaveLength(5)
    for (const one of published.flat())
      expect(one && 'data' in one ? one.data : one).toMatchObject({ shortName: 'ИП', legalForm: 'SOLE_TRADER' })
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
  const order = { on: '2024-09-01', reason: 'Решение учредителя' }
  const draft = known(
    accept(register(ID, { name: 'Колледж', sectorCodes: [], roles: [college], draft: true }, grantId)).next,
  )
  const IN: Readonly<Record<OrganizationStatus, Known>> = {
    DRAFT: draft,
    ACTIVE: active,
    SUSPENDED: known(accept(suspend(active, order)).next),
    DISSOLVED: known(accept(dissolve(active, order)).next),
    MERGED: known(accept(merge(active, { ...active, id: 'b' }, order)).next),
  }
  it.each(Object.entries(IN))('%s is reached', (status, one) => expect(one.status).toBe(status))
  const held = { ...college, id: 'r', status: 'GRANTED' as const }
  const body = (status: OrganizationStatus): Known => ({ ...IN[status], roles: [held] })
  const employer: NewRole = { kind: 'EMPLOYER', validFrom: '2020-01-01', document }
  followsItsTable(
    organizationMoves,
    {
      draft: null,
      register: null,
      activate: (status) => activate(body(status)),
      suspend: (status) => suspend(body(status), order),
      reinstate: (status) => reinstate(body(status)),
      dissolve: (status) => dissolve(body(status), order),
      merge: (status) => merge(body(status), { ...active, id: 'b' }, order),
      rename: (status) => rename(body(status), { name: 'Другое', on: '2025-01-01' }),
      describe: (status) => describeBody(body(status), { employer: { okved: [] } }, new Set()),
      identify: (status) => identify(body(status), { inn: '7707083893' }),
      classify: (status) => classify(body(status), { sectorCodes: ['radio'] }),
      attach: (status) => attach(body(status), { ...active, id: 'b' }, []),
      setContacts: (status) => setContacts(body(status), { channels: [] }),
      proposeRole: (status) => proposeRole(body(status), employer, grantId),
      grantRole: (status) => grantRole(body(status), employer, grantId),
    },
    ({ status }) => status,
  )
  it('begin with a draft of which nothing is published but that it is one, its roles proposed', () => {
    const emitted = accept(
      register(ID, { name: 'Колледж', sectorCodes: [], roles: [college], draft: true }, grantId),
    ).facts
    expect(emitted.map(({ type }) => type)).toEqual(['organization.drafted.v1', 'role.proposed.v1'])
    expect(accept(activate(draft)).facts.map(({ type }) => type)).toEqual(['organization.registered.v1'])
    expect(accept(activate(draft)).next.roles).toMatchObject([{ status: 'PROPOSED' }])
  })
  it('remember former names with their last day', () => {
    expect(accept(rename(active, { name: 'Новый колледж', on: '2024-09-01' })).next.formerNames).toEqual([
      { name: 'Колледж', shortName: 'Колледж', until: '2024-08-31' },
    ])
  })
})

describe('a profile', () => {
  const employer = {
    ...active,
    roles: [{ ...college, kind: 'EMPLOYER' as const, id: 'g', status: 'GRANTED' as const }],
  }
  it('replaces what is given, leaves the rest, and is published', () => {
    const first = accept(describeBody(employer, { employer: { okved: ['26.11'], stateShare: 51 } }, new Set()))
    expect(first.facts).toEqual([
      { type: 'organization.described.v1', data: { id: ID, employer: { okved: ['26.11'], stateShare: 51 } } },
    ])
    const { next } = accept(describeBody(known(first.next), { employer: { okved: [], headcount: 10 } }, new Set()))
    expect(next.profiles).toEqual({ employer: { okved: [], headcount: 10 } })
  })
  it('belongs to a kind: a college answers for no area of activity', () => {
    expect(describeBody(employer, { council: { activityAreas: ['40'] } }, new Set())).toMatchObject({
      code: 'NOT_OF_KIND',
    })
  })
  it('refuses nonsense, each with its place', () => {
    const wrong = {
      employer: { okved: ['26,11'], headcount: -1, stateShare: 101 },
      membership: { memberIds: ['nobody'] },
      education: { licence: { title: '\u200B' } },
    }
    const refusal = describeBody(employer, wrong, new Set()) as unknown as { problems: { path: string[] }[] }
    expect(refusal.problems.map(({ path }) => path.join('.'))).toEqual([
      'education.licence.title',
      'employer.okved.0',
      'employer.headcount',
      'employer.stateShare',
      'membership.memberIds.0',
    ])
    expect(describeBody(employer, {}, new Set())).toMatchObject({ problems: [{ code: 'EMPTY' }] })
  })
})
