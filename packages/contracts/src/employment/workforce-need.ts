import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import type { InOlder } from '../state.ts'
import {
  agreementId,
  amount,
  attachedFile,
  count,
  day,
  disclosedCount,
  employerId,
  exampleFile,
  firstDayWithout,
  id,
  neededFrom,
  neededTo,
  oktmo,
  okz,
  on,
  ownId,
  reason,
  removedFile,
  route,
} from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'workforce-need', { ru: 'Потребность в кадрах', en: 'Workforce need' })

const need = exampleId('WorkforceNeed')
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

const agreement = agreementId
  .optional()
  .describe(
    'Соглашение, в рамках которого заявлена; нет — вне соглашения / The agreement that it belongs to; absent: none',
  )
const headcount = count.describe(
  'Заявлено человек; 0 — явный ответ «не нужны» / How many people were declared; 0: an explicit answer that none are needed',
)
const knownRoute = route
  .optional()
  .describe(
    'Путь подготовки, если известен: SPO, HIGHER, RETRAINING, UPSKILLING, VOCATIONAL_TRAINING, IMPORT_OR_WAIVE; нет — не выбран / Route of training, where it is known; absent: not chosen',
  )

const campaignId = id
  .optional()
  .describe(
    'Запрос потребности, на который отвечает; нет — не на запрос / The demand campaign that it answers; absent: none',
  )
const needReason = z
  .string()
  .optional()
  .describe(
    'Почему нужны люди: EXPANSION, RETIREMENT, TURNOVER, NEW_TECHNOLOGY, STANDARDS_PLAN, OTHER; список может расти; нет — не сказано / Why people are needed: one of these; the list may grow; absent: not stated',
  )
/** So that whoever keeps the promise sees what was delivered on it. */
const commitmentId = id
  .optional()
  .describe(
    'Обязательство круглого стола, из которого возникла; нет — не из него / The round-table commitment that it came from; absent: from none',
  )
const filled = disclosedCount.describe('Нанято с начала, человек, округлено до 5 / People hired so far, rounded to 5')
/** Who is needed, as it is declared. */
const declared = {
  id: ownId,
  employerId,
  agreementId: agreement,
  okz,
  headcount,
  neededFrom,
  neededTo,
  oktmo,
  route: knownRoute,
  campaignId,
  needReason,
}

const NEED = { ru: 'Кто, сколько, где и когда нужен', en: 'Who is needed, how many, where and when' }

function stateWith<Status extends z.ZodType>(status: Status) {
  return z.object({
    id: ownId,
    employerId,
    agreementId: agreement,
    okz,
    headcount,
    confirmedHeadcount: count
      .optional()
      .describe('Подтверждено человек; нет — не подтверждена / How many people were confirmed; absent: not confirmed'),
    neededFrom,
    neededTo,
    oktmo,
    route: knownRoute,
    status,
  })
}
const laterInState = {
  campaignId,
  commitmentId,
  needReason,
  qualificationCode: z
    .string()
    .optional()
    .describe(
      'Код квалификации, например 40.19600.01; нет — не названа / Code of the qualification, such as 40.19600.01; absent: none named',
    ),
  offeredFrom: count
    .optional()
    .describe(
      'Оплата должности от, рублей в месяц до вычета налога; нет — не названа / Pay of the post from, roubles a month before tax; absent: not stated',
    ),
  offeredTo: count
    .optional()
    .describe(
      'Оплата должности до, рублей в месяц до вычета налога; нет — не названа / Pay of the post up to, roubles a month before tax; absent: not stated',
    ),
  filled: filled
    .optional()
    .describe(
      'Нанято с начала, человек, округлено до 5; нет — не сообщали / People hired so far, rounded to 5; absent: nothing was reported',
    ),
}
const exampleState = {
  id: need,
  employerId: org,
  okz: '8212',
  headcount: 30,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
  status: 'SUBMITTED' as const,
}

/** What `need.state.v1` shows of statuses that it does not know; a draft is not published. */
export const NEED_STATUS_IN_V1: InOlder<'SUBMITTED' | 'CONFIRMED' | 'ADJUSTED' | 'REJECTED'> = {
  DRAFT: null,
  PARTLY_FILLED: 'CONFIRMED',
  FILLED: 'CONFIRMED',
  LAPSED: 'REJECTED',
  WITHDRAWN: 'REJECTED',
}

const exampleDeclared = {
  id: need,
  employerId: org,
  agreementId: exampleId('Agreement'),
  okz: '8212',
  headcount: 30,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
}

export const workforceNeed = [
  fact('need.drafted.v1', { ru: 'Подготовлен черновик', en: 'Drafted' }, z.object(declared), exampleDeclared),
  fact('need.declared.v1', { ru: 'Заявлена', en: 'Declared' }, z.object(declared), exampleDeclared),
  fact(
    'need.confirmed.v1',
    { ru: 'Подтверждена', en: 'Confirmed' },
    z.object({
      id: ownId,
      headcount: count.describe('Подтверждено человек / How many people were confirmed'),
      confirmedById: id.describe(
        'Организация, которая подтвердила; не сам работодатель (R26) / The organisation that confirmed; not the employer itself (R26)',
      ),
    }),
    { id: need, headcount: 30, confirmedById: other },
  ),
  fact('need.rejected.v1', { ru: 'Отклонена', en: 'Rejected' }, z.object({ id: ownId, reason }), {
    id: need,
    reason: 'Нет обоснования',
  }),
  fact('need.withdrawn.v1', { ru: 'Отозвана', en: 'Withdrawn' }, z.object({ id: ownId, reason }), {
    id: need,
    reason: 'Участок закрыт',
  }),
  fact(
    'need.vacanciesRecorded.v1',
    { ru: 'Приложены вакансии', en: 'Vacancies recorded' },
    z.object({
      id: ownId,
      takenOn: day.describe('На какой день, московский / As of which day, Moscow time'),
      source: z.string().describe('Откуда / Where they are from'),
      openings: amount.describe('Сколько рабочих мест / How many openings'),
    }),
    { id: need, takenOn: '2024-02-01', source: 'Работа России', openings: 12 },
  ),
  fact(
    'need.hiresReported.v1',
    { ru: 'Сообщено о наймах', en: 'Hires reported' },
    z.object({
      id: ownId,
      from: day.describe('Первый день периода / The first day of the period'),
      to: day.describe('Последний день периода, включительно / The last day of the period, inclusive'),
      filled,
      commitmentId,
    }),
    { id: need, from: '2024-07-01', to: '2024-09-30', filled: 15 },
  ),
  fact(
    'need.filled.v1',
    { ru: 'Закрыта', en: 'Filled' },
    z.object({
      id: ownId,
      on,
      headcount: count
        .optional()
        .describe(
          'Подтверждено, и столько нанято, человек; нет — в прежних фактах / Confirmed, and hired, people; absent: in older facts',
        ),
      commitmentId,
    }),
    { id: need, on: '2024-09-30', headcount: 15 },
  ),
  fact(
    'need.lapsed.v1',
    { ru: 'Срок прошёл, не закрыта', en: 'Lapsed' },
    z.object({ id: ownId, on: firstDayWithout }),
    {
      id: need,
      on: '2025-01-01',
    },
  ),
  fact('need.fileAttached.v1', { ru: 'Приложен файл', en: 'File attached' }, z.object({ id: ownId, ...attachedFile }), {
    id: need,
    ...exampleFile,
  }),
  fact('need.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: need,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  fact(
    'need.dueSoon.v1',
    { ru: 'Решения нет, а люди скоро нужны', en: 'Undecided, and people are needed soon' },
    dueSoonOf({ employerId }),
    { id: need, employerId: org, dueOn: '2024-01-01', notice: 'TEN_DAYS', on: '2023-12-22' },
  ),
  fact(
    'need.overdue.v1',
    { ru: 'Решения нет, а люди уже нужны', en: 'Undecided, and people are needed already' },
    overdueOf({ employerId }),
    { id: need, employerId: org, dueOn: '2024-01-01', on: '2024-01-02' },
  ),
  state(
    'need.state.v1',
    NEED,
    stateWith(
      z
        .enum(['SUBMITTED', 'CONFIRMED', 'ADJUSTED', 'REJECTED'])
        .describe(
          'SUBMITTED — заявлена, CONFIRMED — подтверждена, ADJUSTED — подтверждена с другим числом, REJECTED — отклонена / Declared, confirmed, confirmed with another headcount, rejected',
        ),
    ),
    exampleState,
  ),
  state(
    'need.state.v2',
    NEED,
    stateWith(
      z
        .string()
        .describe(
          'SUBMITTED — заявлена, CONFIRMED — подтверждена, ADJUSTED — подтверждена с другим числом, REJECTED — отклонена, PARTLY_FILLED, FILLED — закрыта частично или вся, LAPSED — срок прошёл, WITHDRAWN — отозвана; список может расти / Declared, confirmed, confirmed with another headcount, rejected, filled in part or wholly, lapsed, withdrawn; the list may grow',
        ),
    ).extend(laterInState),
    { ...exampleState, needReason: 'EXPANSION' },
  ),
] as const
