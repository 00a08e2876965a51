import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import type { InOlder } from '../state.ts'
import {
  agreementId,
  count,
  employerId,
  id,
  neededFrom,
  neededTo,
  oktmo,
  okz,
  ownId,
  reason,
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

export const workforceNeed = [
  fact(
    'need.declared.v1',
    { ru: 'Заявлена', en: 'Declared' },
    z.object({
      id: ownId,
      employerId,
      agreementId: agreement,
      okz,
      headcount,
      neededFrom,
      neededTo,
      oktmo,
      route: knownRoute,
    }),
    {
      id: need,
      employerId: org,
      agreementId: exampleId('Agreement'),
      okz: '8212',
      headcount: 30,
      neededFrom: '2024-01-01',
      neededTo: '2024-12-31',
      oktmo: '46568000',
    },
  ),
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
          'SUBMITTED — заявлена, CONFIRMED — подтверждена, ADJUSTED — подтверждена с другим числом, REJECTED — отклонена; список может расти / Declared, confirmed, confirmed with another headcount, rejected; the list may grow',
        ),
    ),
    exampleState,
  ),
] as const
