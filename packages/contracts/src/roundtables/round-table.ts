import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import {
  agreementId,
  amount,
  attachedFile,
  count,
  day,
  exampleFile,
  resolutionItemIds as fulfilsItemIds,
  moment,
  ownId,
  reason,
  removedFile,
  sectorCode,
} from '../vocabulary.ts'
import { commitmentId, examplePromise, promised } from './commitment.ts'
import { registrationFacts, side } from './registration.ts'
import { examplePlan, exampleTable, fact, planned } from './table-plan.ts'
import { tableStates } from './table-state.ts'

export { SIDES } from './registration.ts'
export { REGISTRATION_STATUS_IN_V1, TABLE_STATUS_IN_V1 } from './table-state.ts'

const table = exampleTable
const commitment = exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')

const sides = z
  .array(side)
  .describe('Стороны, чьи делегаты пришли, каждая один раз / Sides whose delegates came, each once')
const attended = count.describe('Сколько делегатов пришло / How many delegates came')
const attendedBySide = z
  .array(z.object({ side, attended: amount.describe('Сколько делегатов этой стороны пришло / How many of it came') }))
  .describe('Сколько пришло от каждой стороны; стороны, от которых никого, нет / How many came of each side that came')
const exampleSides = [
  { side: 'EMPLOYER' as const, attended: 20 },
  { side: 'EDUCATION' as const, attended: 18 },
]

const aboutCommitment = { commitmentId, debtorId: promised.debtorId }
const exampleTerm = {
  id: table,
  commitmentId: commitment,
  debtorId: examplePromise.debtorId,
  dueOn: examplePromise.dueOn,
}

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
  fact(
    'roundTable.announced.v1',
    { ru: 'Объявлен', en: 'Announced' },
    z.object({ id: ownId, sectorCode, hostId: planned.hostId, startsAt: planned.startsAt, endsAt: planned.endsAt }),
    {
      id: table,
      sectorCode: 'radioelectronics',
      hostId: org,
      startsAt: examplePlan.startsAt,
      endsAt: examplePlan.endsAt,
    },
  ),
  fact(
    'roundTable.postponed.v1',
    { ru: 'Перенесён', en: 'Postponed' },
    z.object({
      id: ownId,
      sectorCode,
      startsAt: planned.startsAt,
      endsAt: planned.endsAt,
      previousStart: moment.describe('Прежнее начало, UTC / The beginning before, UTC'),
      confirmBy: day.describe(
        'Последний московский день, когда место можно подтвердить на новый день / The last Moscow day to confirm a seat for the new day',
      ),
      reason,
      fulfilsItemIds,
    }),
    {
      id: table,
      sectorCode: 'radioelectronics',
      startsAt: '2022-06-10T07:00:00.000Z',
      endsAt: '2022-06-10T12:00:00.000Z',
      previousStart: examplePlan.startsAt,
      confirmBy: '2022-06-03',
      reason: 'Зал занят',
      fulfilsItemIds: [item],
    },
  ),
  fact(
    'roundTable.formSet.v1',
    { ru: 'Условия регистрации заданы', en: 'Registration form set' },
    z.object({
      id: ownId,
      isModerated: z
        .boolean()
        .describe('Каждую заявку рассматривает организатор / The organiser examines each application'),
      questions: count.describe('Сколько вопросов задают участнику / How many questions a participant is asked'),
    }),
    { id: table, isModerated: false, questions: 2 },
  ),
  fact(
    'roundTable.seatsChanged.v1',
    { ru: 'Число мест изменено', en: 'Seats changed' },
    z.object({
      id: ownId,
      capacity: planned.capacity,
      quotas: z
        .array(
          z.object({ side, seats: amount.describe('Мест у этой стороны, не больше / Seats of this side at most') }),
        )
        .describe('Квоты сторон; пусто — ни одной / Quotas of sides; empty: none'),
    }),
    { id: table, capacity: 50, quotas: [{ side: 'EMPLOYER', seats: 25 }] },
  ),
  ...registrationFacts,
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
      sides,
      attended,
      attendedBySide: attendedBySide.optional(),
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
      attendedBySide: exampleSides,
      isTwoSided: true,
      fulfilsItemIds: [item],
    },
  ),
  fact(
    'roundTable.closedOneSided.v1',
    { ru: 'Закрыт: пришла одна сторона', en: 'Closed: one side came' },
    z.object({
      id: ownId,
      sectorCode,
      on: day.describe('День стола, московский / The day of the table, Moscow time'),
      reason,
      sides,
      attended,
      attendedBySide,
    }),
    {
      id: table,
      sectorCode: 'mechanical-engineering',
      on: '2022-05-20',
      reason: 'От колледжей никто не пришёл',
      sides: ['EMPLOYER'],
      attended: 20,
      attendedBySide: [exampleSides[0]!],
    },
  ),
  fact(
    'roundTable.reported.v1',
    { ru: 'Итоги записаны', en: 'Report recorded' },
    z.object({
      id: ownId,
      decisions: z.array(z.string()).describe('Что решили, по пунктам / What was decided, point by point'),
    }),
    { id: table, decisions: ['Открыть набор на 11.02.14'] },
  ),
  fact(
    'roundTable.protocolPublished.v1',
    { ru: 'Протокол опубликован', en: 'Protocol published' },
    z.object({ id: ownId, on: day.describe('День публикации, московский / The day of publishing, Moscow time') }),
    { id: table, on: '2022-05-27' },
  ),
  fact(
    'roundTable.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: table, ...exampleFile },
  ),
  fact('roundTable.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: table,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
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
  ...tableStates,
] as const
