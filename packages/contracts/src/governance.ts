import { z } from 'zod'
import { contractsOf, day, exampleId, id } from './event.ts'
import { ORGANIZATION_KINDS } from './stakeholders.ts'

export const ITEM_KINDS = [
  'POSITION',
  'EXECUTE_ACT',
  'CREATE_BODY',
  'DEFINE_COMPOSITION',
  'ORGANISE_EVENTS',
  'DEVELOP_PROCEDURE',
  'PUBLISH_REGULARLY',
] as const
export const AGREEMENT_KINDS = ['COOPERATION', 'CLUSTER', 'TARGETED_TRAINING', 'SOCIAL_PARTNERSHIP'] as const

const resolution = contractsOf('governance', 'resolution')
const group = contractsOf('governance', 'working-group')
const agreement = contractsOf('governance', 'agreement')
const exampleResolution = exampleId('Resolution')
const exampleItem = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const exampleGroup = exampleId('WorkingGroup')
const exampleSeat = exampleId('Seat', '00000000-0000-7000-8000-000000000001/1')
const exampleAgreement = exampleId('Agreement')
const org = exampleId('Organization')
/** What a composition still lacks: either a kind of body or one named body. */
const missing = z.array(
  z.object({ kind: z.enum(ORGANIZATION_KINDS).optional(), organizationId: id.optional(), seats: z.int().min(1) }),
)

export const governanceContracts = [
  resolution(
    'resolution.adopted.v1',
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
        }),
      ),
    }),
    { id: exampleResolution, title: 'Резолюция', items: [{ id: exampleItem, number: '5', kind: 'ORGANISE_EVENTS' }] },
  ),
  resolution(
    'resolutionItem.assigned.v1',
    z.object({
      id,
      itemId: id,
      assignmentId: id,
      organizationId: id,
      role: z.enum(['RESPONSIBLE', 'CO_EXECUTOR', 'CONTROLLER']),
      dueOn: day.optional(),
    }),
    {
      id: exampleResolution,
      itemId: exampleItem,
      assignmentId: exampleId('Assignment', '1/5.1'),
      organizationId: org,
      role: 'RESPONSIBLE',
    },
  ),
  resolution('resolutionItem.reported.v1', z.object({ id, itemId: id, assignmentId: id, reportId: id }), {
    id: exampleResolution,
    itemId: exampleItem,
    assignmentId: exampleId('Assignment', '1/5.1'),
    reportId: exampleId('ExecutionReport', '1/5.1.1'),
  }),
  resolution(
    'resolutionItem.returned.v1',
    z.object({ id, itemId: id, assignmentId: id, reportId: id, reason: z.string() }),
    {
      id: exampleResolution,
      itemId: exampleItem,
      assignmentId: exampleId('Assignment', '1/5.1'),
      reportId: exampleId('ExecutionReport', '1/5.1.1'),
      reason: 'Нет протокола',
    },
  ),
  resolution('resolutionItem.progressed.v1', z.object({ id, itemId: id, progress: z.number().min(0).max(1) }), {
    id: exampleResolution,
    itemId: exampleItem,
    progress: 0.5,
  }),
  resolution('resolutionItem.fulfilled.v1', z.object({ id, itemId: id }), {
    id: exampleResolution,
    itemId: exampleItem,
  }),
  group(
    'workingGroup.created.v1',
    z.object({ id, name: z.string(), resolutionItemId: id.optional(), status: z.literal('FORMING') }),
    { id: exampleGroup, name: 'Межведомственная рабочая группа', resolutionItemId: exampleItem, status: 'FORMING' },
  ),
  group('workingGroup.activated.v1', z.object({ id }), { id: exampleGroup }),
  group('seat.filled.v1', z.object({ id, seatId: id, organizationId: id, from: day }), {
    id: exampleGroup,
    seatId: exampleSeat,
    organizationId: org,
    from: '2020-01-01',
  }),
  group('seat.vacated.v1', z.object({ id, seatId: id, organizationId: id, on: day, reason: z.string() }), {
    id: exampleGroup,
    seatId: exampleSeat,
    organizationId: org,
    on: '2024-09-01',
    reason: 'ROLE_LOST',
  }),
  group('composition.satisfied.v1', z.object({ id }), { id: exampleGroup }),
  group('composition.broken.v1', z.object({ id, missing }), {
    id: exampleGroup,
    missing: [{ kind: 'COLLEGE', seats: 1 }],
  }),
  agreement(
    'agreement.drafted.v1',
    z.object({ id, kind: z.enum(AGREEMENT_KINDS), title: z.string(), partyIds: z.array(id) }),
    { id: exampleAgreement, kind: 'CLUSTER', title: 'Кластер «Радиоэлектроника»', partyIds: [org] },
  ),
  agreement('agreement.signed.v1', z.object({ id, organizationId: id, on: day }), {
    id: exampleAgreement,
    organizationId: org,
    on: '2022-08-22',
  }),
  agreement(
    'agreement.inForce.v1',
    z.object({
      id,
      kind: z.enum(AGREEMENT_KINDS),
      title: z.string(),
      partyIds: z.array(id),
      sectorCode: z.string().optional(),
      validFrom: day,
      validTo: day.optional(),
      originIds: z.array(id),
    }),
    {
      id: exampleAgreement,
      kind: 'CLUSTER',
      title: 'Кластер «Радиоэлектроника»',
      partyIds: [org],
      sectorCode: 'radioelectronics',
      validFrom: '2022-08-22',
      originIds: [exampleItem],
    },
  ),
  agreement('agreement.terminated.v1', z.object({ id, on: day, reason: z.string() }), {
    id: exampleAgreement,
    on: '2024-09-01',
    reason: 'По соглашению сторон',
  }),
] as const
