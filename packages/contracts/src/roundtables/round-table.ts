import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import type { InOlder } from '../state.ts'
import {
  agreementId,
  amount,
  count,
  day,
  resolutionItemIds as fulfilsItemIds,
  id,
  moment,
  organizationId,
  ownId,
  reason,
  sectorCode,
} from '../vocabulary.ts'
import { commitmentId, examplePromise, promised } from './commitment.ts'

export const SIDES = ['EMPLOYER', 'EDUCATION', 'AUTHORITY', 'SOCIAL_PARTNER', 'EXPERT'] as const

const { fact, state } = nounOf('roundtables', 'round-table', { ru: 'Круглый стол', en: 'Round table' })

const table = exampleId('RoundTable')
const registration = exampleId('Registration', '00000000-0000-7000-8000-000000000001/1')
const secondRegistration = exampleId('Registration', '00000000-0000-7000-8000-000000000001/2')
const commitment = exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')

/** What is settled when a table is planned. */
const planned = {
  title: z.string().describe('Тема круглого стола / Subject of the round table'),
  sectorCode,
  hostId: id.describe('Принимающая организация (R18) / The host (R18)'),
  startsAt: moment.describe('Начало, UTC / Beginning, UTC'),
  endsAt: moment.describe('Окончание, UTC / End, UTC'),
  capacity: amount.describe('Число мест для делегатов / Number of seats for delegates'),
  fulfilsItemIds,
  initiatedByGroupIds: z
    .array(id)
    .describe(
      'Рабочие группы, по чьей инициативе собран; пусто — ни одной / Working groups that initiated it; empty: none',
    ),
}
const examplePlan = {
  title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет',
  sectorCode: 'radioelectronics',
  hostId: org,
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  capacity: 40,
  fulfilsItemIds: [item],
  initiatedByGroupIds: [],
}

const SIDE = 'Сторона, от которой говорит делегат / The side that the delegate speaks for'
const side = z.enum(SIDES).describe(SIDE)
const registrationId = id.describe('Регистрация делегата; не меняется / The registration of a delegate; never changed')
const place = z.object({
  id: ownId,
  registrationId,
  organizationId: organizationId.describe(
    'Организация, приславшая делегата / The organisation that sends the delegate',
  ),
  side,
})
/**
 * An organisation that has not consented is named in no fact and no state, as in the graph
 * (`Registration.organization`).
 */
const unnamedPlace = place.extend({
  organizationId: place.shape.organizationId
    .optional()
    .describe(
      'Организация, приславшая делегата; нет — она не согласилась на публикацию / The organisation that sends the delegate; absent: it has not consented to be named',
    ),
})
const examplePlace = { id: table, registrationId: registration, organizationId: org, side: 'EMPLOYER' } as const

const exampleUnnamed = { id: table, registrationId: registration, side: 'EMPLOYER' } as const
const CONFIRMED = { ru: 'Участие подтверждено', en: 'Registration confirmed' }
const WAITLISTED = { ru: 'Участник в листе ожидания', en: 'Registration waitlisted' }
const PROMOTED = { ru: 'Место из листа ожидания', en: 'Registration promoted from the waiting list' }
const WITHDRAWN = { ru: 'Участие отозвано', en: 'Registration withdrawn' }

const aboutCommitment = { commitmentId, debtorId: promised.debtorId }
const exampleTerm = {
  id: table,
  commitmentId: commitment,
  debtorId: examplePromise.debtorId,
  dueOn: examplePromise.dueOn,
}

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
    registrations,
    commitments: z
      .array(z.object({ id: commitmentId, ...promised }))
      .describe('Принятые обязательства / Commitments that were made'),
  })
}
const exampleState = {
  id: table,
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

export const roundTable = [
  fact('roundTable.planned.v1', { ru: 'Назначен', en: 'Planned' }, z.object({ id: ownId, ...planned }), {
    id: table,
    ...examplePlan,
  }),
  fact(
    'roundTable.registrationOpened.v1',
    { ru: 'Регистрация открыта', en: 'Registration opened' },
    z.object({ id: ownId }),
    { id: table },
  ),
  fact(
    'roundTable.registrationClosed.v1',
    { ru: 'Регистрация закрыта', en: 'Registration closed' },
    z.object({ id: ownId }),
    { id: table },
  ),
  /** `.v1` is a registration with consent to publish, `.v2` one without. */
  fact('registration.confirmed.v1', CONFIRMED, place, examplePlace),
  fact('registration.confirmed.v2', CONFIRMED, unnamedPlace, exampleUnnamed),
  fact('registration.waitlisted.v1', WAITLISTED, place, examplePlace),
  fact('registration.waitlisted.v2', WAITLISTED, unnamedPlace, exampleUnnamed),
  fact('registration.promoted.v1', PROMOTED, place, examplePlace),
  fact('registration.promoted.v2', PROMOTED, unnamedPlace, exampleUnnamed),
  fact('registration.withdrawn.v1', WITHDRAWN, place, examplePlace),
  fact('registration.withdrawn.v2', WITHDRAWN, unnamedPlace, exampleUnnamed),
  fact(
    'roundTable.cancelled.v1',
    { ru: 'Отменён', en: 'Cancelled' },
    z.object({ id: ownId, reason, sectorCode, fulfilsItemIds }),
    { id: table, reason: 'Перенос на осень', sectorCode: 'radioelectronics', fulfilsItemIds: [item] },
  ),
  fact(
    'roundTable.held.v1',
    { ru: 'Состоялся', en: 'Held' },
    z.object({
      id: ownId,
      sectorCode,
      on: day.describe('День проведения, московский / The day on which it was held, Moscow time'),
      sides: z
        .array(side)
        .describe('Стороны, чьи делегаты пришли, каждая один раз / Sides whose delegates came, each once'),
      attended: count.describe('Сколько делегатов пришло / How many delegates came'),
      isTwoSided: z
        .boolean()
        .describe('Были и работодатель, и образование (R19) / Both an employer and education were there (R19)'),
      fulfilsItemIds,
    }),
    {
      id: table,
      sectorCode: 'radioelectronics',
      on: '2022-05-20',
      sides: ['EMPLOYER', 'EDUCATION'],
      attended: 38,
      isTwoSided: true,
      fulfilsItemIds: [item],
    },
  ),
  fact(
    'commitment.made.v1',
    { ru: 'Обязательство принято', en: 'Commitment made' },
    z.object({ id: ownId, commitmentId, ...promised }),
    { id: table, commitmentId: commitment, ...examplePromise },
  ),
  fact(
    'commitment.linkedToAgreement.v1',
    { ru: 'Обязательство закреплено соглашением', en: 'Commitment linked to an agreement' },
    z.object({ id: ownId, commitmentId, agreementId }),
    { id: table, commitmentId: commitment, agreementId: exampleId('Agreement') },
  ),
  fact(
    'commitment.dueSoon.v1',
    { ru: 'Срок обязательства близко', en: 'Commitment due soon' },
    dueSoonOf(aboutCommitment),
    { ...exampleTerm, notice: 'TEN_DAYS', on: '2023-08-22' },
  ),
  fact(
    'commitment.overdue.v1',
    { ru: 'Срок обязательства прошёл', en: 'Commitment overdue' },
    overdueOf(aboutCommitment),
    { ...exampleTerm, on: '2023-09-02' },
  ),
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
          'PLANNED, REGISTRATION_OPEN, REGISTRATION_CLOSED, IN_PROGRESS, HELD, CANCELLED; список может расти / One of these; the list may grow',
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
                'CONFIRMED, WAITLISTED, WITHDRAWN, ATTENDED, NO_SHOW, EXPIRED; список может расти / One of these; the list may grow',
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
