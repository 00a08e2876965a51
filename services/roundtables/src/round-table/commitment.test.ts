import { isRefusal } from '@kadry/domain/decision'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { type CommitmentStatus, commitmentMoves, linkToAgreement, type NewCommitment, record } from './commitment.ts'
import type { RegistrationRecord } from './registration.ts'
import type { Known } from './round-table.ts'

const idOf = (table: string, n: number) => `${table}/${n}`
const active: OrganizationView = { status: 'ACTIVE', sectorCodes: [], roles: {} }
const views = new Map(['college', 'plant', 'absent', 'outsider'].map((id) => [id, active]))
const registration = (organizationId: string, status: RegistrationRecord['status']): RegistrationRecord => ({
  id: `r-${organizationId}`,
  organizationId,
  side: 'EMPLOYER',
  status,
  representativePosition: 'Директор',
  consentToPublish: true,
  registeredAt: '2022-05-01T00:00:00.000Z',
})
const held: Known = {
  id: 'table',
  title: 'Стол',
  sectorCode: 'radioelectronics',
  hostId: 'host',
  status: 'HELD',
  heldOn: '2022-05-21',
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  format: 'ONSITE',
  capacity: 10,
  quotas: [],
  maxDelegatesPerOrganization: 3,
  fulfilsItemIds: [],
  initiatedByGroupIds: [],
  registrations: [
    registration('college', 'ATTENDED'),
    registration('plant', 'ATTENDED'),
    registration('absent', 'NO_SHOW'),
  ],
  commitments: [],
}
const wanted: NewCommitment = {
  debtorId: 'college',
  beneficiaryIds: ['plant'],
  object: 'TRAINING_PLACES',
  quantity: 25,
  specialityCode: '11.02.14',
  okz: '8212',
  dueOn: '2022-09-01',
}
const made = (more: Partial<NewCommitment>, table = held) => record(table, { ...wanted, ...more }, { views, idOf })

describe('R23: a commitment', () => {
  it('has a debtor, a countable object in its usual unit, and is published', () => {
    expect(made({})).toMatchObject({
      next: { commitments: [{ id: 'table/1', unit: 'PLACE', status: 'ACCEPTED' }] },
      facts: [
        {
          type: 'commitment.made.v1',
          data: { id: 'table', commitmentId: 'table/1', quantity: 25, unit: 'PLACE', specialityCode: '11.02.14' },
        },
      ],
      answer: { commitmentId: 'table/1' },
    })
  })

  it('is in progress from the start where an agreement carries it', () => {
    expect(made({ agreementId: 'agreement' })).toMatchObject({
      next: { commitments: [{ status: 'IN_PROGRESS', agreementId: 'agreement' }] },
      facts: [{ data: { agreementId: 'agreement' } }],
    })
  })

  it('is not made by a body that was not at the table', () => {
    expect(made({ debtorId: 'absent' })).toMatchObject({ rule: 'R23', code: 'DEBTOR_NOT_ATTENDING' })
    expect(made({ debtorId: 'outsider' })).toMatchObject({ rule: 'R23', code: 'DEBTOR_NOT_ATTENDING' })
  })

  it.each([
    ['nobody', []],
    ['only itself', ['college']],
    ['only bodies that were not there', ['absent', 'outsider']],
  ])('is not made to %s', (_, beneficiaryIds) => {
    expect(made({ beneficiaryIds })).toMatchObject({ rule: 'R23', code: 'NO_OTHER_ATTENDING' })
  })

  it('may name bodies that were not there beside one that was', () => {
    expect(made({ beneficiaryIds: ['outsider', 'plant', 'plant'] })).toMatchObject({
      next: { commitments: [{ beneficiaryIds: ['outsider', 'plant'] }] },
    })
  })

  it('is refused where a body is unknown', () => {
    expect(made({ beneficiaryIds: ['plant', 'nobody'] })).toMatchObject({ __typename: 'NotFound', id: 'nobody' })
  })

  it.each([0, -1])('of %d is none', (quantity) => {
    expect(made({ quantity })).toMatchObject({
      __typename: 'InvalidInput',
      rule: 'R23',
      problems: [{ path: ['quantity'] }],
    })
  })

  it('is due on the day of the table at the earliest', () => {
    expect(made({ dueOn: '2022-05-20' })).toMatchObject({ rule: 'R23', problems: [{ path: ['dueOn'] }] })
    expect(made({ dueOn: '2022-05-21' })).toHaveProperty('next')
  })

  it('names codes that look like codes', () => {
    expect(made({ specialityCode: '11-02', okz: 'сборщик' })).toMatchObject({
      problems: [{ path: ['specialityCode'] }, { path: ['okz'] }],
    })
  })

  it('is recorded while the table is in progress', () => {
    const { heldOn: _, ...table } = held
    expect(made({}, { ...table, status: 'IN_PROGRESS' })).toHaveProperty('next')
  })

  it('R5: is not made by a body dissolved since', () => {
    const dissolved = new Map(views).set('college', { ...active, status: 'DISSOLVED' })
    expect(record(held, wanted, { views: dissolved, idOf })).toMatchObject({ rule: 'R5' })
  })
})

describe('linking a commitment to an agreement', () => {
  const decision = made({})
  if (isRefusal(decision)) throw new Error(decision.code)
  const table: Known = { ...held, ...decision.next }

  it('puts it in progress and publishes it', () => {
    const linked = linkToAgreement(table, 'table/1', 'agreement')
    expect(linked).toMatchObject({
      next: { commitments: [{ status: 'IN_PROGRESS', agreementId: 'agreement' }] },
      facts: [{ type: 'commitment.linkedToAgreement.v1', data: { commitmentId: 'table/1', agreementId: 'agreement' } }],
    })
  })

  const found = (status: CommitmentStatus): Known => ({
    ...table,
    commitments: table.commitments.map((one) => ({ ...one, status })),
  })
  followsItsTable(
    commitmentMoves,
    {
      make: null,
      makeUnderAgreement: null,
      link: (status: CommitmentStatus) => linkToAgreement(found(status), 'table/1', 'agreement'),
    },
    ({ commitments }) => commitments[0]!.status,
  )

  it('is refused for a commitment that is not there', () => {
    expect(linkToAgreement(table, 'table/2', 'agreement')).toMatchObject({ __typename: 'NotFound' })
  })
})
