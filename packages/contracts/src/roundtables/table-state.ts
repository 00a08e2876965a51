import { z } from 'zod'
import { exampleId } from '../event.ts'
import type { InOlder } from '../state.ts'
import { day, resolutionItemIds as fulfilsItemIds, moment, ownId, sectorCode } from '../vocabulary.ts'
import { commitmentId, examplePromise, promised } from './commitment.ts'
import { place, registrationId, side, unnamedPlace } from './registration.ts'
import { examplePlan, exampleTable, planned, state } from './table-plan.ts'

const registration = exampleId('Registration', '00000000-0000-7000-8000-000000000001/1')
const secondRegistration = exampleId('Registration', '00000000-0000-7000-8000-000000000001/2')
const commitment = exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1')
const org = exampleId('Organization')

const TABLE = { ru: 'Стол, участники и обязательства', en: 'The table, its participants and commitments' }

function stateWith<Status extends z.ZodType, Registrations extends z.ZodType>(
  status: Status,
  registrations: Registrations,
) {
  return z.object({
    id: ownId,
    title: planned.title,
    sectorCode,
    hostId: planned.hostId,
    status,
    startsAt: planned.startsAt,
    endsAt: planned.endsAt,
    capacity: planned.capacity,
    fulfilsItemIds,
    initiatedByGroupIds: planned.initiatedByGroupIds,
    heldOn: day
      .optional()
      .describe(
        'День проведения, московский; нет — не состоялся / The day on which it was held, Moscow time; absent: not held',
      ),
    isTwoSided: z
      .boolean()
      .optional()
      .describe(
        'Были обе стороны (R19); только у состоявшегося / Whether both sides came (R19); only of one that was held',
      ),
    previousStart: moment
      .optional()
      .describe(
        'Начало до переноса, UTC; нет — не переносили / The beginning before it was moved, UTC; absent: never moved',
      ),
    registrations,
    commitments: z
      .array(z.object({ id: commitmentId, ...promised }))
      .describe('Принятые обязательства / Commitments that were made'),
  })
}
const exampleState = {
  id: exampleTable,
  status: 'HELD' as const,
  ...examplePlan,
  heldOn: '2022-05-20',
  isTwoSided: true,
  registrations: [{ id: registration, organizationId: org, side: 'EMPLOYER' as const, status: 'ATTENDED' as const }],
  commitments: [{ id: commitment, ...examplePromise }],
}

/** What `roundTable.state.v1` shows of statuses that it does not know. One side alone is not held (R19). */
export const TABLE_STATUS_IN_V1: InOlder<
  'PLANNED' | 'REGISTRATION_OPEN' | 'REGISTRATION_CLOSED' | 'IN_PROGRESS' | 'HELD' | 'CANCELLED'
> = { DRAFT: null, ANNOUNCED: 'PLANNED', POSTPONED: 'PLANNED', ONE_SIDED: 'CANCELLED', PROTOCOL_PUBLISHED: 'HELD' }
export const REGISTRATION_STATUS_IN_V1: InOlder<
  'CONFIRMED' | 'WAITLISTED' | 'WITHDRAWN' | 'ATTENDED' | 'NO_SHOW' | 'EXPIRED'
> = { INVITED: null, PENDING: 'WAITLISTED', REJECTED: 'WITHDRAWN', DECLINED: 'WITHDRAWN' }

export const tableStates = [
  state(
    'roundTable.state.v1',
    TABLE,
    stateWith(
      z
        .enum(['PLANNED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'IN_PROGRESS', 'HELD', 'CANCELLED'])
        .describe(
          'Состояние стола: назначен, регистрация открыта, регистрация закрыта, идёт, состоялся, отменён / State of the table',
        ),
      z
        .array(
          z.object({
            id: registrationId,
            organizationId: place.shape.organizationId,
            side,
            status: z
              .enum(['CONFIRMED', 'WAITLISTED', 'WITHDRAWN', 'ATTENDED', 'NO_SHOW', 'EXPIRED'])
              .describe(
                'Подтверждена, в листе ожидания, отозвана, пришёл, не пришёл, лист ожидания закрыт / State of the registration',
              ),
          }),
        )
        .describe(
          'Регистрации организаций, согласившихся на публикацию; кто пришёл, не публикуется / Registrations of the organisations that consented to be named; who came for them is not published',
        ),
    ),
    exampleState,
  ),
  state(
    'roundTable.state.v2',
    TABLE,
    stateWith(
      z
        .string()
        .describe(
          'PLANNED, ANNOUNCED, REGISTRATION_OPEN, REGISTRATION_CLOSED, POSTPONED, IN_PROGRESS, HELD, ONE_SIDED, PROTOCOL_PUBLISHED, CANCELLED; список может расти / One of these; the list may grow',
        ),
      z
        .array(
          z.object({
            id: registrationId,
            organizationId: unnamedPlace.shape.organizationId,
            side,
            status: z
              .string()
              .describe(
                'INVITED, PENDING, CONFIRMED, WAITLISTED, REJECTED, DECLINED, WITHDRAWN, ATTENDED, NO_SHOW, EXPIRED; список может расти / One of these; the list may grow',
              ),
          }),
        )
        .describe('Регистрации, все; кто пришёл, не публикуется / All registrations; who came is not published'),
    ),
    {
      ...exampleState,
      registrations: [
        ...exampleState.registrations,
        { id: secondRegistration, side: 'EDUCATION' as const, status: 'CONFIRMED' },
      ],
    },
  ),
] as const
