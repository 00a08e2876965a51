import { z } from 'zod'
import { day, exampleId, id, moment } from '../event.ts'
import { COMMITMENT_OBJECTS, SIDES } from '../roundtables.ts'
import { stateContract } from '../state.ts'

const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

export const roundtablesStates = [
  stateContract(
    'roundtables',
    'round-table',
    'roundTable.state.v1',
    z.object({
      id,
      title: z.string(),
      sectorCode: z.string(),
      hostId: id,
      status: z.enum(['PLANNED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'IN_PROGRESS', 'HELD', 'CANCELLED']),
      startsAt: moment,
      endsAt: moment,
      capacity: z.int().min(1),
      fulfilsItemIds: z.array(id),
      initiatedByGroupIds: z.array(id),
      heldOn: day.optional(),
      /** Whether both sides came; only of a table that was held. */
      isTwoSided: z.boolean().optional(),
      /** By organisation; whoever came for it is not told. */
      registrations: z.array(
        z.object({
          id,
          organizationId: id,
          side: z.enum(SIDES),
          status: z.enum(['CONFIRMED', 'WAITLISTED', 'WITHDRAWN', 'ATTENDED', 'NO_SHOW', 'EXPIRED']),
        }),
      ),
      commitments: z.array(
        z.object({
          id,
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
      ),
    }),
    {
      id: exampleId('RoundTable'),
      title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет',
      sectorCode: 'radioelectronics',
      hostId: org,
      status: 'HELD',
      startsAt: '2022-05-20T07:00:00.000Z',
      endsAt: '2022-05-20T12:00:00.000Z',
      capacity: 40,
      fulfilsItemIds: [exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')],
      initiatedByGroupIds: [],
      heldOn: '2022-05-20',
      isTwoSided: true,
      registrations: [
        {
          id: exampleId('Registration', '00000000-0000-7000-8000-000000000001/1'),
          organizationId: org,
          side: 'EMPLOYER',
          status: 'ATTENDED',
        },
      ],
      commitments: [
        {
          id: exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1'),
          debtorId: org,
          beneficiaryIds: [other],
          object: 'TRAINING_PLACES',
          quantity: 25,
          unit: 'PLACE',
          specialityCode: '11.02.14',
          dueOn: '2023-09-01',
        },
      ],
    },
  ),
] as const
