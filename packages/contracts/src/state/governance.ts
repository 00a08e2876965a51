import { z } from 'zod'
import { day, exampleId, id } from '../event.ts'
import { AGREEMENT_KINDS, ITEM_KINDS } from '../governance.ts'
import { ORGANIZATION_KINDS } from '../stakeholders.ts'
import { stateContract } from '../state.ts'

const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

export const governanceStates = [
  stateContract(
    'governance',
    'resolution',
    'resolution.state.v1',
    z.object({
      id,
      title: z.string(),
      number: z.string().optional(),
      date: day.optional(),
      items: z.array(
        z.object({
          id,
          number: z.string(),
          kind: z.enum(ITEM_KINDS),
          dueOn: day.optional(),
          cadence: z.enum(['ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY']).optional(),
          status: z.enum(['ADOPTED', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'FULFILLED']),
          progress: z.number().min(0).max(1),
          assignments: z.array(
            z.object({
              id,
              organizationId: id,
              role: z.enum(['RESPONSIBLE', 'CO_EXECUTOR', 'CONTROLLER']),
              dueOn: day.optional(),
            }),
          ),
        }),
      ),
    }),
    {
      id: exampleId('Resolution'),
      title: 'Резолюция',
      items: [
        {
          id: item,
          number: '5',
          kind: 'ORGANISE_EVENTS',
          status: 'ASSIGNED',
          progress: 0,
          assignments: [{ id: exampleId('Assignment', '1/5.1'), organizationId: org, role: 'RESPONSIBLE' }],
        },
      ],
    },
  ),
  stateContract(
    'governance',
    'working-group',
    'workingGroup.state.v1',
    z.object({
      id,
      name: z.string(),
      status: z.enum(['FORMING', 'ACTIVE']),
      resolutionItemId: id.optional(),
      /** Seats by organisation; who sits there is nobody's business outside. */
      seats: z.array(
        z.object({
          id,
          organizationId: id,
          category: z.enum(ORGANIZATION_KINDS).optional(),
          voting: z.boolean(),
          from: day,
          to: day.optional(),
        }),
      ),
    }),
    {
      id: exampleId('WorkingGroup'),
      name: 'Межведомственная рабочая группа',
      status: 'FORMING',
      resolutionItemId: item,
      seats: [
        {
          id: exampleId('Seat', '00000000-0000-7000-8000-000000000001/1'),
          organizationId: org,
          category: 'COLLEGE',
          voting: true,
          from: '2020-01-01',
        },
      ],
    },
  ),
  stateContract(
    'governance',
    'agreement',
    'agreement.state.v1',
    z.object({
      id,
      kind: z.enum(AGREEMENT_KINDS),
      title: z.string(),
      sectorCode: z.string().optional(),
      parties: z.array(z.object({ organizationId: id, signedOn: day.optional() })),
      validFrom: day,
      validTo: day.optional(),
      terminatedOn: day.optional(),
      originIds: z.array(id),
    }),
    {
      id: exampleId('Agreement'),
      kind: 'CLUSTER',
      title: 'Кластер «Радиоэлектроника»',
      sectorCode: 'radioelectronics',
      parties: [{ organizationId: org, signedOn: '2022-08-22' }, { organizationId: other }],
      validFrom: '2022-08-22',
      originIds: [item],
    },
  ),
] as const
