import { describe, expect, it } from 'vitest'
import { kindsOn, type OrganizationView, organizationViewOf, organizationViewUpdates } from './organization-view.ts'

const view: OrganizationView = {
  status: 'ACTIVE',
  sectorCodes: [],
  roles: {
    a: {
      kind: 'COLLEGE',
      validFrom: '2020-01-01',
      suspensions: {
        '2021-01-01': { validFrom: '2021-01-01', validTo: '2021-06-30' },
        '2022-01-01': { validFrom: '2022-01-01' },
      },
    },
    b: { kind: 'EMPLOYER', validFrom: '2020-01-01', validTo: '2020-12-31' },
  },
}

describe('the view that followers keep of an organisation', () => {
  it.each([
    ['2019-12-31', []],
    ['2020-12-31', ['COLLEGE', 'EMPLOYER']],
    ['2021-01-01', []],
    ['2021-06-30', []],
    ['2021-07-01', ['COLLEGE']],
    ['2022-01-01', []],
  ])('holds on %s the kinds %j: a suspended role is in force on no day of its suspension', (day, kinds) => {
    expect([...kindsOn(view, day)].sort()).toEqual(kinds)
  })

  it('takes over other sectors, and another municipality where the fact has one', () => {
    const update = organizationViewUpdates['organization.classified.v1']
    const data = { id: 'o', sectorCodes: ['trade'] }
    expect(update({ data })).toEqual({ $set: { sectorCodes: ['trade'] } })
    expect(update({ data: { ...data, oktmo: '46788000' } })).toEqual({
      $set: { sectorCodes: ['trade'], oktmo: '46788000' },
    })
  })

  it('takes over the ИНН of a legal person, and loses it where the fact has none any more', () => {
    const update = organizationViewUpdates['organization.identified.v1']
    expect(update({ data: { id: 'o', inn: '5024000000' } })).toEqual({ $set: { inn: '5024000000' } })
    expect(update({ data: { id: 'o' } })).toEqual({ $unset: { inn: '' } })
    const registered = organizationViewUpdates['organization.registered.v1']
    const data = { id: 'o', name: 'О', shortName: 'О', status: 'ACTIVE' as const, sectorCodes: [], inn: '5024000000' }
    expect(registered({ data })).toMatchObject({ $set: { inn: '5024000000' } })
    expect(organizationViewOf({ ...data, roles: [] })).toMatchObject({ inn: '5024000000' })
  })

  it('takes over the channels that can be referred to, from the fact as from the state', () => {
    const site = { id: 'c1', kind: 'SITE', url: 'https://a.example/' }
    const channels = [site, { kind: 'VK', url: 'https://b.example/' }]
    const update = organizationViewUpdates['organization.contactsChanged.v1']
    expect(update({ data: { id: 'o', channels } })).toEqual({ $set: { channels: [site] } })
    const state = { id: 'o', name: 'О', shortName: 'О', status: 'ACTIVE' as const, sectorCodes: [], roles: [] }
    expect(organizationViewOf({ ...state, channels }).channels).toEqual([site])
    expect(organizationViewOf(state)).not.toHaveProperty('channels')
  })
})
