import { z } from 'zod'
import { contractsOf, day, exampleId, id, moment } from './event.ts'

export const SIDES = ['EMPLOYER', 'EDUCATION', 'AUTHORITY', 'SOCIAL_PARTNER', 'EXPERT'] as const
export const COMMITMENT_OBJECTS = [
  'TRAINING_PLACES',
  'PRACTICE_SEATS',
  'MENTORS',
  'EQUIPMENT',
  'VACANCIES',
  'CURRICULUM_REVIEW',
  'TEACHER_INTERNSHIPS',
] as const

const table = contractsOf('roundtables', 'round-table')
const exampleTable = exampleId('RoundTable')
const registration = exampleId('Registration', '00000000-0000-7000-8000-000000000001/1')
const commitment = exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')
const place = z.object({ id, registrationId: id, organizationId: id, side: z.enum(SIDES) })
const examplePlace = { id: exampleTable, registrationId: registration, organizationId: org, side: 'EMPLOYER' } as const

export const roundtablesContracts = [
  table(
    'roundTable.planned.v1',
    z.object({
      id,
      title: z.string(),
      sectorCode: z.string(),
      hostId: id,
      startsAt: moment,
      endsAt: moment,
      capacity: z.int().min(1),
      fulfilsItemIds: z.array(id),
      initiatedByGroupIds: z.array(id),
    }),
    {
      id: exampleTable,
      title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет',
      sectorCode: 'radioelectronics',
      hostId: org,
      startsAt: '2022-05-20T07:00:00.000Z',
      endsAt: '2022-05-20T12:00:00.000Z',
      capacity: 40,
      fulfilsItemIds: [item],
      initiatedByGroupIds: [],
    },
  ),
  table('roundTable.registrationOpened.v1', z.object({ id }), { id: exampleTable }),
  table('roundTable.registrationClosed.v1', z.object({ id }), { id: exampleTable }),
  table('registration.confirmed.v1', place, examplePlace),
  table('registration.waitlisted.v1', place, examplePlace),
  table('registration.promoted.v1', place, examplePlace),
  table('registration.withdrawn.v1', place, examplePlace),
  table(
    'roundTable.cancelled.v1',
    z.object({ id, reason: z.string(), sectorCode: z.string(), fulfilsItemIds: z.array(id) }),
    {
      id: exampleTable,
      reason: 'Перенос на осень',
      sectorCode: 'radioelectronics',
      fulfilsItemIds: [item],
    },
  ),
  table(
    'roundTable.held.v1',
    z.object({
      id,
      sectorCode: z.string(),
      on: day,
      sides: z.array(z.enum(SIDES)),
      attended: z.int().min(0),
      isTwoSided: z.boolean(),
      fulfilsItemIds: z.array(id),
    }),
    {
      id: exampleTable,
      sectorCode: 'radioelectronics',
      on: '2022-05-20',
      sides: ['EMPLOYER', 'EDUCATION'],
      attended: 38,
      isTwoSided: true,
      fulfilsItemIds: [item],
    },
  ),
  table(
    'commitment.made.v1',
    z.object({
      id,
      commitmentId: id,
      debtorId: id,
      beneficiaryIds: z.array(id),
      object: z.enum(COMMITMENT_OBJECTS),
      quantity: z.int().min(1),
      unit: z.string(),
      specialityCode: z.string().optional(),
      okz: z.string().optional(),
      dueOn: day,
      agreementId: id.optional(),
    }),
    {
      id: exampleTable,
      commitmentId: commitment,
      debtorId: org,
      beneficiaryIds: [other],
      object: 'TRAINING_PLACES',
      quantity: 25,
      unit: 'PLACE',
      specialityCode: '11.02.14',
      dueOn: '2023-09-01',
    },
  ),
  table('commitment.linkedToAgreement.v1', z.object({ id, commitmentId: id, agreementId: id }), {
    id: exampleTable,
    commitmentId: commitment,
    agreementId: exampleId('Agreement'),
  }),
] as const
