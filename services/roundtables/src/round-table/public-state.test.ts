import { stateContractOf } from '@kadry/contracts/catalogue'
import { describe, expect, it } from 'vitest'
import { olderState, publicState } from './public-state.ts'
import type { Known } from './round-table.ts'
import { uncounted } from './table.fixture.ts'

const registration = {
  side: 'EMPLOYER',
  representativePosition: 'Директор',
  registeredAt: '2022-05-01T00:00:00.000Z',
} as const
const table: Known = {
  id: 'table',
  title: 'Стол',
  sectorCode: 'radioelectronics',
  hostId: 'host',
  status: 'REGISTRATION_OPEN',
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  format: 'ONSITE',
  capacity: 40,
  quotas: [],
  maxDelegatesPerOrganization: 3,
  fulfilsItemIds: [],
  initiatedByGroupIds: [],
  registrations: [
    { ...registration, id: 'first', organizationId: 'plant', status: 'CONFIRMED', consentToPublish: true, place: 1 },
    {
      ...registration,
      id: 'second',
      organizationId: 'shy-plant',
      status: 'WAITLISTED',
      consentToPublish: false,
      place: 2,
    },
  ],
  commitments: [],
  ...uncounted,
}

describe('the public state of a round table', () => {
  const state = publicState(table)
  it('lists every registration and names the body by consent only', () => {
    expect(state.registrations).toEqual([
      { id: 'first', organizationId: 'plant', side: 'EMPLOYER', status: 'CONFIRMED' },
      { id: 'second', side: 'EMPLOYER', status: 'WAITLISTED' },
    ])
  })
  it('has for readers of .v1 those that it can name, and the statuses that they know', () => {
    const older = olderState({ ...state, status: 'ANNOUNCED' })!
    expect(older).toMatchObject({ status: 'PLANNED', registrations: [{ id: 'first' }] })
    expect(older.registrations).toHaveLength(1)
    expect(JSON.stringify(older)).not.toContain('shy-plant')
    const [first] = state.registrations
    const asked = olderState({
      ...state,
      registrations: [
        { ...first!, status: 'INVITED' },
        { ...first!, status: 'PENDING' },
      ],
    })
    expect(asked?.registrations.map(({ status }) => status)).toEqual(['WAITLISTED'])
    expect(olderState({ ...state, status: 'DRAFT' })).toBeNull()
  })
  it('is refused for .v1 where nobody has said what a new status is there', () => {
    const older = olderState({ ...state, status: 'UNHEARD_OF' })
    expect(stateContractOf('roundTable.state.v1')!.data.safeParse(older).success).toBe(false)
  })
})
