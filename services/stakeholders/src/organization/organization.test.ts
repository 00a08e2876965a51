import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { setContacts } from '../card/contacts.ts'
import { attach, classify, identify } from '../card/identity.ts'
import { license } from '../licence/licence.ts'
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

const registering = (more: Partial<Parameters<typeof register>[1]>) =>
  given().when(register, ID, { name: 'Колледж', sectorCodes: [], roles: [], ...more }, grantId)

describe('registering', () => {
  it('emits the registration first and then each role', () => {
    registering({ roles: [college] }).then({ facts: ['organization.registered.v1', 'role.granted.v1'] })
  })
  it('reports an empty name, an invisible character and an end before its start together', () => {
    const roles = [{ ...college, validTo: '2018-01-01' }]
    registering({ name: ' ', shortName: 'Кол\u202Eледж', roles }).refuses({
      problems: ['name EMPTY', 'shortName UNPRINTABLE', 'roles.0.validTo END_BEFORE_START'],
    })
  })
  it('joins a letter and its combining mark, so that two spellings are one name', () => {
    registering({ name: 'И\u0306 завод' }).then({ state: { name: 'Й завод' } })
  })
  it('publishes the numbers of a legal person, and keeps those of a sole trader to the registry', () => {
    const emitted = (inn: string, ogrn: string) => {
      const { state, facts } = registering({ name: 'Завод', inn, ogrn })
      expect(state).toMatchObject({ inn, ogrn })
      return facts[0]?.data
    }
    expect(emitted('7707083893', '1027700132195')).toMatchObject({ inn: '7707083893', ogrn: '1027700132195' })
    const trader = emitted('500100732259', '304500116000157')
    expect(trader).not.toHaveProperty('inn')
    expect(trader).not.toHaveProperty('ogrn')
  })
  it('keeps the name of a sole trader to the registry, from the draft to a merger', () => {
    const name = 'ИП Иванова Мария Петровна'
    const about = { name, englishName: 'Ivanova', inn: '500100732259' }
    const drafted = registering({ ...about, draft: true })
    const { state: trader, facts } = registering(about)
    const renamed = given(trader).when(rename, {
      name: `${name} и сыновья`,
      englishName: 'Ivanova & sons',
      on: '2024-09-01',
    })
    const merged = { ...trader, status: 'MERGED' as const, inn: undefined, retired: { inn: about.inn } }
    const published = [drafted.facts, facts, renamed.facts, publicState(trader), publicState(merged as never)]
    expect(trader).toMatchObject({ name, englishName: 'Ivanova' })
    expect(JSON.stringify(published)).not.toMatch(/Иванова|Ivanova|5001/)
    expect(published.flat()).toHaveLength(5)
    for (const one of published.flat())
      expect(one && 'data' in one ? one.data : one).toMatchObject({ shortName: 'ИП', legalForm: 'SOLE_TRADER' })
  })
  it('refuses an ОКТМО outside the region by R25', () => {
    registering({ oktmo: '45000000' }).refuses({ rule: 'R25' })
  })
})

describe('R2: roles', () => {
  it('refuses an overlap of one kind and allows another kind', () => {
    const granted = given(active).when(grantRole, college, grantId)
    granted
      .when(grantRole, { ...college, validFrom: '2025-01-01' }, grantId)
      .refuses({ __typename: 'RuleRefusal', rule: 'R2' })
    granted.when(grantRole, { ...college, kind: 'EXAM_SITE' }, grantId).then()
  })
  it('allows the same kind again from the day after the last one ends', () => {
    const granted = given(active).when(grantRole, { ...college, validTo: '2020-12-31' }, grantId)
    granted.when(grantRole, { ...college, validFrom: '2020-12-31' }, grantId).refuses({ rule: 'R2' })
    granted.when(grantRole, { ...college, validFrom: '2021-01-01' }, grantId).then()
  })
  it('keeps a revoked role in force until the day before its revocation', () => {
    const revoked = given(active)
      .when(grantRole, college, grantId)
      .when(revokeRole, {
        roleGrantId: `${ID}-1`,
        on: '2024-09-01',
        reason: 'Лицензия прекращена',
      }).state
    expect(rolesOn(revoked, '2024-08-31')).toHaveLength(1)
    expect(rolesOn(revoked, '2024-09-01')).toHaveLength(0)
  })
  it('frees the whole term where a role is revoked before it began', () => {
    const revoked = given(active)
      .when(grantRole, college, grantId)
      .when(revokeRole, { roleGrantId: `${ID}-1`, on: '2010-01-01', reason: 'Ошибка' }).state
    given(revoked).when(grantRole, college, grantId).then()
  })
  it('refuses to revoke twice, or a grant that is not there', () => {
    const granted = given(active).when(grantRole, college, grantId)
    const order = { roleGrantId: `${ID}-1`, on: '2024-09-01', reason: 'Лицензия прекращена' }
    const revoked = granted.when(revokeRole, order).state
    given(revoked).when(revokeRole, order).refuses({ __typename: 'IllegalTransition' })
    given(active).when(revokeRole, order).refuses({ __typename: 'InvalidInput' })
  })
})

describe('the states of an organisation', () => {
  const order = { on: '2024-09-01', reason: 'Решение учредителя' }
  const draft = registering({ roles: [college], draft: true }).state
  const IN: Readonly<Record<OrganizationStatus, Known>> = {
    DRAFT: draft,
    ACTIVE: active,
    SUSPENDED: given(active).when(suspend, order).state,
    DISSOLVED: given(active).when(dissolve, order).state,
    MERGED: given(active).when(merge, { ...active, id: 'b' }, order).state,
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
      license: (status) => license(body(status), { specialities: [] }),
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
    registering({ roles: [college], draft: true }).then({ facts: ['organization.drafted.v1', 'role.proposed.v1'] })
    given(draft)
      .when(activate)
      .then({ facts: ['organization.registered.v1'], state: { roles: [{ status: 'PROPOSED' }] } })
  })
  it('remember former names with their last day', () => {
    expect(given(active).when(rename, { name: 'Новый колледж', on: '2024-09-01' }).state.formerNames).toEqual([
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
    const first = given(employer).when(describeBody, { employer: { okved: ['26.11'], stateShare: 51 } }, new Set())
    expect(first.facts).toEqual([
      { type: 'organization.described.v1', data: { id: ID, employer: { okved: ['26.11'], stateShare: 51 } } },
    ])
    const { state } = first.when(describeBody, { employer: { okved: [], headcount: 10 } }, new Set())
    expect(state.profiles).toEqual({ employer: { okved: [], headcount: 10 } })
  })
  it('belongs to a kind: a college answers for no area of activity', () => {
    given(employer)
      .when(describeBody, { council: { activityAreas: ['40'] } }, new Set())
      .refuses({ code: 'NOT_OF_KIND' })
  })
  it('refuses nonsense, each with its place', () => {
    const wrong = {
      employer: { okved: ['26,11'], headcount: -1, stateShare: 101 },
      membership: { memberIds: ['nobody'] },
      education: { licence: { title: '\u200B' } },
    }
    given(employer)
      .when(describeBody, wrong, new Set())
      .refuses({
        problems: [
          'education.licence.title',
          'employer.okved.0',
          'employer.headcount',
          'employer.stateShare',
          'membership.memberIds.0',
        ],
      })
    given(employer)
      .when(describeBody, {}, new Set())
      .refuses({ problems: ['input EMPTY'] })
  })
})
