import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, it } from 'vitest'
import type { RegistrationRecord } from '../participation/registration.ts'
import { linkToAgreement, type NewCommitment, type PromiseStatus, promiseMoves, record } from './commitment.ts'
import type { Known } from './round-table.ts'
import { uncounted } from './table.fixture.ts'

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
  place: 1,
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
  ...uncounted,
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
const made = (more: Partial<NewCommitment>, table = held) =>
  given(table).when(record, { ...wanted, ...more }, { views, idOf })

describe('R23: a commitment', () => {
  it('has a debtor, a countable object in its usual unit, and is published', () => {
    made({}).then({
      facts: [
        {
          type: 'commitment.made.v1',
          data: { id: 'table', commitmentId: 'table/1', quantity: 25, unit: 'PLACE', specialityCode: '11.02.14' },
        },
      ],
      state: { commitments: [{ id: 'table/1', unit: 'PLACE', status: 'PROPOSED' }] },
      answer: { commitmentId: 'table/1' },
    })
  })

  it('is in progress from the start where an agreement carries it', () => {
    made({ agreementId: 'agreement' }).then({
      facts: [{ type: 'commitment.made.v1', data: { agreementId: 'agreement' } }],
      state: { commitments: [{ status: 'IN_PROGRESS', agreementId: 'agreement' }] },
    })
  })

  it('is not made by a body that was not at the table', () => {
    made({ debtorId: 'absent' }).refuses({ rule: 'R23', code: 'DEBTOR_NOT_ATTENDING' })
    made({ debtorId: 'outsider' }).refuses({ rule: 'R23', code: 'DEBTOR_NOT_ATTENDING' })
  })

  it.each([
    ['nobody', []],
    ['only bodies that were not there', ['absent', 'outsider']],
  ])('is not made to %s', (_, beneficiaryIds) => {
    made({ beneficiaryIds }).refuses({ rule: 'R23', code: 'NO_OTHER_ATTENDING' })
  })

  it('is accepted at once where the signed protocol says so', () => {
    made({ isInProtocol: true }).then({ state: { commitments: [{ status: 'ACCEPTED' }] } })
  })

  it('is not made to its own debtor', () => {
    made({ beneficiaryIds: ['plant', 'college'] }).refuses({ problems: ['beneficiaryIds DEBTOR R23'] })
  })

  it('may name bodies that were not there beside one that was', () => {
    made({ beneficiaryIds: ['outsider', 'plant', 'plant'] }).then({
      state: { commitments: [{ beneficiaryIds: ['outsider', 'plant'] }] },
    })
  })

  it('is refused where a body is unknown', () => {
    made({ beneficiaryIds: ['plant', 'nobody'] }).refuses({ __typename: 'NotFound', id: 'nobody' })
  })

  it.each([0, -1])('of %d is none', (quantity) => {
    made({ quantity }).refuses({ __typename: 'InvalidInput', rule: 'R23', problems: ['quantity'] })
  })

  it('is due on the day of the table at the earliest', () => {
    made({ dueOn: '2022-05-20' }).refuses({ rule: 'R23', problems: ['dueOn'] })
    made({ dueOn: '2022-05-21' }).then()
  })

  it('names codes that look like codes', () => {
    made({ specialityCode: '11-02', okz: 'сборщик' }).refuses({ problems: ['specialityCode', 'okz'] })
  })

  it('is recorded while the table is in progress', () => {
    const { heldOn: _, ...table } = held
    made({}, { ...table, status: 'IN_PROGRESS' }).then()
  })

  it('R5: is not made by a body dissolved since', () => {
    const dissolved = new Map(views).set('college', { ...active, status: 'DISSOLVED' })
    given(held).when(record, wanted, { views: dissolved, idOf }).refuses({ rule: 'R5' })
  })
})

describe('linking a commitment to an agreement', () => {
  const table = made({}).state

  it('puts it in progress and publishes it', () => {
    given(table)
      .when(linkToAgreement, 'table/1', 'agreement')
      .then({
        facts: [
          { type: 'commitment.linkedToAgreement.v1', data: { commitmentId: 'table/1', agreementId: 'agreement' } },
        ],
        state: { commitments: [{ status: 'IN_PROGRESS', agreementId: 'agreement' }] },
      })
  })

  const found = (status: PromiseStatus): Known => ({
    ...table,
    commitments: table.commitments.map((one) => ({ ...one, status })),
  })
  followsItsTable(
    promiseMoves,
    {
      make: null,
      makeInProtocol: null,
      makeUnderAgreement: null,
      link: (status: PromiseStatus) => linkToAgreement(found(status), 'table/1', 'agreement'),
    },
    ({ commitments }) => commitments[0]!.status,
  )

  it('is refused for a commitment that is not there', () => {
    given(table).when(linkToAgreement, 'table/2', 'agreement').refuses({ __typename: 'NotFound' })
  })
})
