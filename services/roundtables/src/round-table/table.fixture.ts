import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import type { RegistrationRecord, RegistrationStatus } from '../participation/registration.ts'
import { countOf } from '../participation/seating.ts'
import type { FollowedItem } from '../resolution/resolution.ts'
import { type Named, type NewRoundTable, plan } from './plan.ts'
import type { Known } from './round-table.ts'

export const wanted: NewRoundTable = {
  title: ' Потребность  в кадрах ',
  sectorCode: 'radioelectronics',
  hostId: 'host',
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  format: 'ONSITE',
  capacity: 40,
  quotas: [],
  maxDelegatesPerOrganization: 3,
  fulfilsItemIds: ['item5'],
  initiatedByGroupIds: [],
}
export const items: readonly FollowedItem[] = [
  { id: 'item5', number: '5', kind: 'ORGANISE_EVENTS' },
  { id: 'item1', number: '1', kind: 'POSITION' },
]
export const view = (kind?: OrganizationKind, validFrom = '2019-01-01', validTo?: string): OrganizationView => ({
  status: 'ACTIVE',
  sectorCodes: [],
  roles: kind ? { g1: { kind, validFrom, ...(validTo ? { validTo } : {}) } } : {},
})
export const named: Named = {
  host: view('ADVANCED_TRAINING_CENTRE'),
  sector: { code: 'radioelectronics', editions: [{ name: 'Радиоэлектроника', validFrom: '2020-01-01' }] },
  items,
  over: [],
  groups: new Map(),
}

/** What a table without registrations has counted and written. */
export const uncounted = { seats: countOf([]), lastWritten: [] } as const

/** A table that was planned for 20 May 2022. */
export function planned(more: Partial<Known> = {}): Known {
  return { ...given().when(plan, 'table', wanted, named).state, ...more }
}
/** The n-th registration, of the body `o1`, `o2`, … */
export function registration(
  n: number,
  status: RegistrationStatus,
  side: RegistrationRecord['side'] = 'EMPLOYER',
): RegistrationRecord {
  return {
    id: `r${n}`,
    organizationId: `o${n}`,
    side,
    status,
    representativePosition: 'Директор',
    consentToPublish: true,
    registeredAt: '2022-05-01T00:00:00.000Z',
    place: n,
  }
}
export const idOf = (table: string, n: number) => `${table}/${n}`
export const came = { at: '2022-05-20T06:45:00.000Z', now: '2022-05-20T06:46:00.000Z' }
