import { isOkpo } from '@kadry/domain/identifiers'
import { globalId } from '@kadry/runtime/ids'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { eraseTrader } from '../organization/erasure.ts'
import type { Known, Organization } from '../organization/organization.ts'
import { publicState } from '../organization/public-state.ts'
import { organizationUpcasts } from '../organization/shape.ts'
import { channelIdOf } from './channel-id.ts'
import { type Contact, type NamedChannel, setContacts } from './contacts.ts'
import { attach, identifiersOf, identify } from './identity.ts'

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

describe('the numbers of a body', () => {
  it('are recorded with their check digits and published without those of a sole trader', () => {
    const identified = given(body('o')).when(identify, {
      inn: '500100732259',
      ogrn: '304500116000157',
      kpp: '503201001',
      others: [
        { scheme: 'OKPO', value: '00040778' },
        { scheme: 'OTHER', value: ' 12-А ', issuer: 'Реестр лицензий' },
      ],
      document: { title: 'Выписка' },
    })
    expect(identifiersOf(identified.state).map(({ scheme, value, checked }) => [scheme, value, checked])).toEqual([
      ['INN', '500100732259', true],
      ['OGRNIP', '304500116000157', true],
      ['KPP', '503201001', false],
      ['OKPO', '00040778', true],
      ['OTHER', '12-А', false],
    ])
    expect(identified.facts).toEqual([
      { type: 'organization.identified.v1', data: { id: 'o', kpp: '503201001', document: { title: 'Выписка' } } },
    ])
  })
  it('are those of a merged body too', () => {
    expect(identifiersOf(body('o', { retired: { inn: '7707083893' } }))).toMatchObject([{ scheme: 'INN' }])
  })
  it('refuse zeros, wrong digits and a number of nobody', () => {
    const others = [
      { scheme: 'OKPO' as const, value: '00040779' },
      { scheme: 'OTHER' as const, value: '1' },
    ]
    given(body('o'))
      .when(identify, { inn: '0000000000', others })
      .refuses({ problems: ['inn INN', 'others.0.value OKPO', 'others.1.issuer EMPTY'] })
  })
  it.each([
    ['00040778', true],
    ['00032537', true],
    ['00032538', false],
    ['00000000', false],
    ['0003253', false],
    ['٠٠٠٣٢٥٣٧', false],
  ])('ОКПО %s: %s', (okpo, valid) => expect(isOkpo(okpo)).toBe(valid))
})

describe('a branch', () => {
  it('belongs to its parent, then to nobody', () => {
    const attached = given(body('branch')).when(attach, body('head'), [])
    attached.then({
      facts: [{ type: 'organization.attached.v1', data: { id: 'branch', parentId: 'head' } }],
      state: { parentId: 'head' },
    })
    expect(attached.when(attach, undefined, []).state).not.toHaveProperty('parentId')
  })
  it('is not above itself, and has no parent that is gone', () => {
    given(body('a')).when(attach, body('a'), []).refuses({ code: 'PARENT_IN_CIRCLE' })
    given(body('a')).when(attach, body('c'), ['b', 'a']).refuses({ code: 'PARENT_IN_CIRCLE' })
    given(body('a'))
      .when(attach, body('b', { status: 'DISSOLVED' }), [])
      .refuses({ rule: 'R5' })
    given(body('a', { status: 'MERGED' }))
      .when(attach, body('b'), [])
      .refuses({ __typename: 'IllegalTransition' })
  })
})

describe('contacts and channels', () => {
  const college = globalId('Organization', 'college')
  const contacts: Contact[] = [
    { kind: 'PHONE', value: '+7 (496) 500-00-00', post: 'Приёмная  комиссия' },
    { kind: 'EMAIL', value: 'info@college.example' },
    { kind: 'ADDRESS', value: 'Щёлково, Краснознаменская ул., 1' },
  ]
  const channels: NamedChannel[] = [{ kind: 'SITE', url: 'https://college.example', title: 'Сайт' }]
  it('replace the list that is given; facts publish the channels and no contact', () => {
    const first = given(body(college)).when(setContacts, { contacts, channels })
    expect(first.state.contacts?.[0]).toEqual({ ...contacts[0], post: 'Приёмная комиссия' })
    expect(first.facts).toEqual([
      {
        type: 'organization.contactsChanged.v1',
        data: {
          id: college,
          channels: [{ id: channelIdOf(college, 1), kind: 'SITE', url: 'https://college.example/' }],
        },
      },
    ])
    const { state } = first.when(setContacts, { contacts: [] })
    expect([state.contacts, state.channels?.length]).toEqual([[], 1])
  })
  it('keep their channels by id or by address; what is new gets a number that none ever had', () => {
    const site = { kind: 'SITE' as const, url: 'https://college.example/' }
    const vk = { kind: 'VK' as const, url: 'https://vk.com/college' }
    const numbers = (decided: { readonly state: Organization }) => decided.state.channels?.map(({ number }) => number)
    const both = given(body(college)).when(setContacts, { channels: [site, vk] })
    expect(numbers(both)).toEqual([1, 2])
    expect(numbers(both.when(setContacts, { channels: [vk, site] }))).toEqual([2, 1])
    const moved = { ...site, id: channelIdOf(college, 1), url: 'https://new.example/' }
    expect(numbers(both.when(setContacts, { channels: [moved, site] }))).toEqual([1, 3])
    const fewer = both.when(setContacts, { channels: [site] })
    expect(numbers(fewer.when(setContacts, { channels: [site, vk] }))).toEqual([1, 3])
    const strange = [
      { ...site, id: channelIdOf(globalId('Organization', 'other'), 1) },
      moved,
      moved,
      { ...vk, id: channelIdOf(college, 3) },
    ]
    both.when(setContacts, { channels: strange }).refuses({
      problems: ['channels.0.id UNKNOWN', 'channels.2.id REPEATED', 'channels.3.id UNKNOWN'],
    })
  })
  it('of a sole trader are published nowhere, and erased with the name', () => {
    const trader = given(body(college, { inn: '500100732259' })).when(setContacts, { channels })
    expect(trader.facts[0]?.data).toEqual({ id: college, channels: [] })
    expect(publicState(trader.state)).toMatchObject({ channels: [] })
    expect(trader.when(eraseTrader).state).not.toHaveProperty('channels')
  })
  it('have numbers where they were recorded before channels had them', () => {
    const older = {
      channels: [
        { kind: 'SITE', url: 'https://a.example/' },
        { kind: 'VK', url: 'https://b.example/' },
      ],
    }
    expect(organizationUpcasts.at(-1)!(older)).toEqual({
      channels: [
        { kind: 'SITE', url: 'https://a.example/', number: 1 },
        { kind: 'VK', url: 'https://b.example/', number: 2 },
      ],
      channelsEver: 2,
    })
    expect(organizationUpcasts.at(-1)!({})).toEqual({})
  })
  it.each([
    ['javascript:alert(1)'],
    ['http://localhost:27017'],
    ['https://user:secret@college.example'],
    ['college.example'],
    ['https://college.example/\u202Egnp'],
    [''],
  ])('refuse the address %j', (url) => {
    given(body('o'))
      .when(setContacts, { channels: [{ kind: 'SITE', url }] })
      .refuses({ problems: ['channels.0.url URL'] })
  })
  it('refuse what is no telephone and no mail, texts of control characters, and too many', () => {
    const wrong: Contact[] = [
      { kind: 'PHONE', value: 'позвоните' },
      { kind: 'EMAIL', value: 'info@' },
      { kind: 'ADDRESS', value: '\u0000' },
      { kind: 'PHONE', value: '112233', post: '\u0301\u200B' },
    ]
    given(body('o'))
      .when(setContacts, { contacts: wrong })
      .refuses({
        problems: [
          'contacts.0.value SHAPE',
          'contacts.1.value SHAPE',
          'contacts.2.value UNPRINTABLE',
          'contacts.3.post UNPRINTABLE',
        ],
      })
    given(body('o'))
      .when(setContacts, { channels: Array.from({ length: 51 }, () => channels[0]!) })
      .refuses({ problems: ['channels TOO_MANY'] })
    given(body('o', { status: 'DISSOLVED' }))
      .when(setContacts, {})
      .refuses({ __typename: 'IllegalTransition' })
  })
})
