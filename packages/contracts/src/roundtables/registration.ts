import { z } from 'zod'
import { exampleId } from '../event.ts'
import { day, id, organizationId, ownId, reason } from '../vocabulary.ts'
import { fact, exampleTable as table } from './table-plan.ts'

export const SIDES = ['EMPLOYER', 'EDUCATION', 'AUTHORITY', 'SOCIAL_PARTNER', 'EXPERT'] as const

const registration = exampleId('Registration', '00000000-0000-7000-8000-000000000001/1')
const org = exampleId('Organization')

const SIDE = 'Сторона, от которой говорит делегат / The side that the delegate speaks for'
export const side = z.enum(SIDES).describe(SIDE)
export const registrationId = id.describe(
  'Регистрация делегата; не меняется / The registration of a delegate; never changed',
)
export const place = z.object({
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
export const unnamedPlace = place.extend({
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

const respondBy = day.describe('Последний день ответа, московский / The last day to answer, Moscow time')

export const registrationFacts = [
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
    'registration.invited.v1',
    { ru: 'Организация приглашена', en: 'Organisation invited' },
    unnamedPlace.extend({ respondBy }),
    { ...exampleUnnamed, respondBy: '2022-05-13' },
  ),
  fact(
    'registration.declined.v1',
    { ru: 'Приглашение отклонено', en: 'Invitation declined' },
    unnamedPlace,
    exampleUnnamed,
  ),
  fact(
    'registration.applied.v1',
    { ru: 'Подана заявка на участие', en: 'Applied for registration' },
    unnamedPlace,
    exampleUnnamed,
  ),
  fact(
    'registration.rejected.v1',
    { ru: 'В участии отказано', en: 'Registration rejected' },
    unnamedPlace.extend({ reason }),
    { ...exampleUnnamed, reason: 'Стол другой отрасли' },
  ),
  fact(
    'registration.changed.v1',
    { ru: 'Данные участника изменены', en: 'Registration changed' },
    unnamedPlace,
    exampleUnnamed,
  ),
  fact(
    'registration.delegateReplaced.v1',
    { ru: 'Представитель заменён', en: 'Delegate replaced' },
    unnamedPlace,
    exampleUnnamed,
  ),
  fact(
    'registration.checkInUndone.v1',
    { ru: 'Отметка о явке снята', en: 'Check-in undone' },
    unnamedPlace.extend({ reason }),
    { ...exampleUnnamed, reason: 'Отмечен другой' },
  ),
  fact(
    'registration.lapsed.v1',
    { ru: 'Ответа не было в срок', en: 'Not answered in time' },
    unnamedPlace,
    exampleUnnamed,
  ),
  fact(
    'registration.ended.v1',
    { ru: 'Отмена стола прекратила участие', en: 'Registration ended by the cancelling of the table' },
    unnamedPlace.extend({
      had: z
        .string()
        .describe(
          'Что прекратилось: SEAT, PLACE в листе ожидания, APPLICATION, INVITATION; список может расти / What ended: one of these; the list may grow',
        ),
    }),
    { ...exampleUnnamed, had: 'SEAT' },
  ),
] as const
